import type { Root } from 'nlcst';
import { unified, type Plugin } from 'unified';
import * as v from 'valibot';
import { VFile } from 'vfile';
import { describe, expect, expectTypeOf, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import * as api from '../src/index.js';
import { careLint, retextRule } from '../src/retext.js';
import { runCase, testRule } from '../src/testing.js';

const poor = 'Hi Mara, we are so sorry for the inconvenience this may have caused.';
const good = 'Hi Mara, I am sorry the lamp arrived cracked. I sent a new one today; you will have it by Friday.';

test('the package exports these names and no others', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'UserError',
    'actsOf',
    'defineCases',
    'defineConfig',
    'defineLibraryCases',
    'defineLibraryRule',
    'definePlugin',
    'defineRule',
    'findOffer',
    'hasAct',
    'lint',
    'lintText',
    'measureLength',
    'phraseFinder',
    'quote',
  ]);
  expect(Object.keys(packageJson.exports)).toEqual([
    '.',
    './testing',
    './personal-data',
    './retext',
    './config.schema.json',
    './house-rules.schema.json',
    './report.schema.json',
    './package.json',
  ]);
});

describe('lintText', () => {
  test('finds what is wrong with a poor reply, and nothing with a good one', async () => {
    const { findings, summary } = await api.lintText(poor, { config: false });
    const [finding] = findings.filter(({ ruleId }) => ruleId === 'anemic-apology');
    expect(finding).toMatchObject({ severity: 'error', path: '<stdin>', replyId: '<stdin>#1', start: { line: 1 } });
    expect(summary).toMatchObject({ files: 1, replies: 1 });
    expect((await api.lintText(good, { config: false })).findings).toEqual([]);
  });

  test('offsets count from the start of the file, in the format of the path', async () => {
    const text = JSON.stringify({ id: 'lamp', text: `"Cracked" 😔\n${poor}` });
    const { findings } = await api.lintText(`${text}\n`, { path: 'replies.jsonl', config: false });
    const [finding] = findings.filter(({ ruleId }) => ruleId === 'anemic-apology');
    expect(finding?.replyId).toBe('lamp');
    expect(text.slice(finding?.start.offset, finding?.end.offset)).toContain('sorry');
  });

  test.each(['answers.jsonl', 'answers.json'])('reads the fields the config names: %s', async (path) => {
    const formats = [{ files: 'answers.json*', id: 'ref', text: 'body' }];
    const { findings } = await api.lintText(JSON.stringify({ ref: 'lamp', body: poor }), { path, config: { formats } });
    expect(findings.map(({ replyId }) => replyId)).toContain('lamp');
  });

  test.each<readonly [string, Parameters<typeof api.lintText>[1], api.UserErrorCode]>([
    ['an unknown channel', { channel: 'x-pots' }, 'usage'],
    ['an unknown format', { format: 'docx' }, 'format'],
    ['an unknown rule', { config: { rules: { 'no-such-rule': 'warn' } } }, 'config'],
  ])('throws a UserError: %s', async (_, options, code) => {
    const error = await api.lintText(poor, { config: false, ...options }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(api.UserError);
    expect(error).toMatchObject({ code });
  });

  test("the brand's own contacts reach the rules", async () => {
    const text = 'Hi Jo, we moved you to the 8:12. The ticket went to kim.lindt@railo-trains.net today.';
    const leaks = async (config: api.Config) =>
      (await api.lintText(text, { config: { extends: [], rules: { 'leaks-personal-data': 'error' }, ...config } }))
        .findings.length;
    expect(await leaks({})).toBe(1);
    expect(await leaks({ contacts: { domains: ['railo-trains.net'] } })).toBe(0);
  });
});

test('lint hands on replies as they come, and keeps no findings', async () => {
  const seen: api.ReplyResult[] = [];
  const { findings, summary } = await api.lint({
    cwd: import.meta.dirname,
    files: ['../fixtures/drafts'],
    config: false,
    onReply: (result) => seen.push(result),
  });
  expect(findings).toEqual([]);
  expect(seen.length).toBe(summary.replies);
  expect(seen.some((result) => result.findings.length > 0)).toBe(true);
});

test('measureLength counts as the channel does', () => {
  expect(api.measureLength('See https://shop.example.com/returns/2026/how-to', 'x-post')).toMatchObject({
    used: 27,
    limit: 280,
    over: false,
  });
  expect(() => api.measureLength('Hi', 'x-pots')).toThrow(api.UserError);
});

describe('rules of others', () => {
  const rule = api.defineRule({
    id: 'no-asap',
    meta: {
      description: 'Flags ASAP.',
      category: 'promise',
      recommended: 'off',
      strict: 'warn',
      strictOptions: { words: ['asap', 'a.s.a.p.'] },
      language: 'any',
      why: 'Nobody knows when that is.',
      nearMisses: [],
      sources: [],
    },
    messages: { asap: { message: 'Avoid "{word}": name the day', note: 'The customer plans the week around it.' } },
    options: v.object({ words: v.optional(v.array(v.string()), ['asap']) }),
    check({ normal, text }, { options, report }) {
      expectTypeOf(options).toEqualTypeOf<{ words: string[] }>();
      for (const word of options.words) {
        const start = normal.indexOf(word);
        if (start < 0) continue;
        const span = { start, end: start + word.length };
        report({ messageId: 'asap', span, data: { word: text.slice(span.start, span.end) } });
      }
    },
  });
  const plugin = api.definePlugin({ name: 'acme', rules: { 'no-asap': rule } });

  test('are set by a config, with the options of the strict preset', async () => {
    const found = async (config: api.Config) =>
      (await api.lintText('We will send it A.S.A.P.', { config: { ...config, plugins: [plugin] } })).findings;
    expect(await found({ extends: ['acme/strict'] })).toMatchObject([
      { ruleId: 'acme/no-asap', severity: 'warn', message: 'Avoid "A.S.A.P.": name the day' },
    ]);
    expect(await found({ extends: [], rules: { 'acme/no-asap': 'warn' } })).toEqual([]);
  });

  test('are tested by their cases', () => {
    const cases = api.defineCases({
      valid: [{ text: 'We will send it on Friday.' }],
      invalid: [{ text: 'We will send it ASAP.', findings: [{ messageId: 'asap', marked: 'ASAP' }] }],
    });
    const checks = testRule(rule, cases);
    expect(checks.length).toBe(3);
    for (const { run } of checks) run();
  });

  test('ask what a reply does with what the package exports', async () => {
    const find = api.phraseFinder([{ phrase: 'at your convenience', source: 'ours' }]);
    const noHurry = api.defineRule({
      id: 'no-hurry',
      meta: { ...rule.meta, strictOptions: {} },
      messages: { hurry: { message: 'Avoid "{words}" after "{apology}"', note: 'We made the mistake.' } },
      check(reading, { report }) {
        const [apology] = api.actsOf(reading, 'apology');
        if (apology === undefined || !api.hasAct(reading, 'instruction') || api.findOffer(reading) === undefined)
          return;
        for (const { start, end } of find(reading)) {
          const span = { start, end };
          const data = { words: api.quote(reading, span), apology: api.quote(reading, apology, 20) };
          report({ messageId: 'hurry', span, data });
        }
      },
    });
    const [found, ...more] = runCase(noHurry, {
      text: 'I am sorry the lamp arrived cracked. Open Settings and choose Orders at your convenience.',
    });
    expect(more).toEqual([]);
    expect(found?.message).toBe('Avoid "at your convenience" after "I am sorry the lamp…"');
  });

  test('may be retext plugins', async () => {
    const noShouting: Plugin<[], Root> = () => (tree, file) => {
      if (/[A-Z]{9}/.test(String(file))) file.message('Write it small', { place: tree.position });
    };
    const { meta } = rule;
    const { strictOptions: _, ...plain } = meta;
    const loud = retextRule({ id: 'no-shouting', plugin: noShouting, meta: { ...plain, recommended: 'warn' } });
    const { findings } = await api.lintText('We shipped it today. IMPORTANT: sign for it.', {
      config: {
        extends: 'acme/recommended',
        plugins: [api.definePlugin({ name: 'acme', rules: { 'no-shouting': loud } })],
      },
    });
    expect(findings).toMatchObject([{ ruleId: 'acme/no-shouting', message: 'Write it small' }]);
  });
});

/** The least a unified pipeline needs around a plugin: something that parses and something that prints. */
const textOnly: Plugin<[], string, Root> = function () {
  this.parser = () => ({ type: 'RootNode', children: [] });
  this.compiler = () => '';
};

test('a unified pipeline lints with care-lint', async () => {
  const file = await unified()
    .use(textOnly)
    .use(careLint, { config: false })
    .process(new VFile({ value: poor, path: 'reply.txt' }));
  const message = file.messages.find(({ ruleId }) => ruleId === 'anemic-apology');
  expect(message).toMatchObject({ source: 'care-lint', fatal: true, line: 1, column: 10 });
  expect(String(message)).toContain('reply.txt:1:10');
});
