import { describe, expect, test } from 'vitest';
import { findPersonalData, type PersonalDataType } from '../../src/personal-data/index.js';
import { runCli } from '../cli/fake-io.js';
import { folderWith } from '../config/folder.js';
import { everyReport, withoutLuck } from './every-report.js';
import { leaksIn, values } from './values.js';

/** A plugin whose rules do what must not be done: quote, lower, cut, offer and throw the text of the reply. */
const plugin = `
const meta = { description: 'Flags everything there is.', category: 'tone', recommended: 'warn', strict: 'warn', language: 'any',
  why: 'It is here to see what gets out of a run that should not.', nearMisses: ['none'], sources: ['none'] };
const rule = (id, check) => ({ id, meta, messages: { it: { message: 'Avoid {words}', note: 'Note {words}' } }, check });
const say = (report, reading, words, more = {}) =>
  report({ messageId: 'it', span: { start: 0, end: reading.text.length }, data: { words }, ...more });
const edit = (reading, text) => [{ span: { start: 0, end: reading.text.length }, text }];
export default { name: 'bad', rules: {
  quotes: rule('quotes', (reading, { report }) => say(report, reading, reading.text)),
  lowers: rule('lowers', (reading, { report }) => say(report, reading, reading.normal)),
  cuts: rule('cuts', (reading, { report }) => {
    const words = reading.text.split(' ');
    words.forEach((_, at) => report({ messageId: 'it', span: { start: at, end: at + 1 }, data: { words: words.slice(at).join(' ').slice(0, 30) + '…' } }));
    words.forEach((_, at) => report({ messageId: 'it', span: { start: at, end: at + 2 }, data: { words: words.slice(0, at).join(' ') } }));
  }),
  offers: rule('offers', (reading, { report }) => say(report, reading, 'x', {
    fix: edit(reading, 'Better: ' + reading.text), suggestions: [{ message: 'Say ' + reading.text, edits: edit(reading, reading.text) }] })),
  throws: rule('throws', (reading) => { throw new Error('cannot read ' + reading.text); }),
  'throws-text': rule('throws-text', (reading) => { throw reading.text; }),
  'throws-named': rule('throws-named', (reading) => { throw Object.assign(new TypeError(reading.text, { cause: reading.text }), { name: reading.text }); }),
} };
`;

/** Everything a command line prints. */
async function said(argv: readonly string[], cwd: string, stdin?: string): Promise<string> {
  const { stdout, stderr } = await runCli(argv, { cwd, ...(stdin !== undefined && { stdin }) });
  return withoutLuck(stdout + stderr, cwd);
}

/** Markdown and HTML without what a reader does not see. */
function shown(output: string): string {
  const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&#39;': "'", '&quot;': '"' };
  return output.replace(/\u200b|\\(?!u)/g, '').replace(/&(?:amp|#39|quot);/g, (entity) => entities[entity] ?? '');
}

const on = Object.fromEntries(
  ['quotes', 'lowers', 'cuts', 'offers', 'throws', 'throws-text', 'throws-named'].map((id) => [`bad/${id}`, 'error']),
);
const include: readonly PersonalDataType[] = ['order-number', 'age', 'health'];
const rules = { 'leaks-personal-data': ['error', { include, minScore: 0.4 }] };
const ordinary = JSON.stringify({ rules });
const plugged = JSON.stringify({ plugins: ['./bad.mjs'], rules: { ...rules, ...on } });

describe.each(Object.entries(values))('a value of type %s', (type, one) => {
  const { text, value } = one;
  /** Only the team that opts in takes these for personal data, and only the findings know. */
  const isOptIn = include.some((each) => each === type);
  const draft = `Hi Ana,\n\nWe are so sorry for the inconvenience. Calm down! ${text} Please DM us your password.\n\nJo`;

  test('every report, with --debug, and its findings are there', async () => {
    const cwd = folderWith({ 'draft.txt': draft, 'care-lint.config.json': ordinary });
    for (const [reporter, { report, all }] of await everyReport(
      ['draft.txt', '--debug', '--channel', 'trustpilot'],
      cwd,
    )) {
      // The verdict names the first finding only.
      expect(report, reporter).toContain(reporter === 'verdict' ? 'stop: ' : 'generic-apology');
      expect(report, reporter).toContain(reporter === 'verdict' ? 'the first at' : 'leaks-personal-data');
      expect(leaksIn(all, one), reporter).toEqual([]);
    }
  });

  test('every report, with rules that quote, offer and crash', async () => {
    const cwd = folderWith({ 'draft.txt': draft, 'bad.mjs': plugin, 'care-lint.config.json': plugged });
    for (const [reporter, { all }] of await everyReport(['draft.txt', '--debug'], cwd)) {
      expect(all, reporter).toContain('bad/throws crashed');
      expect(leaksIn(all, one), reporter).toEqual([]);
    }
  });

  test('a library, in JSON Lines and YAML', async () => {
    const cwd = folderWith({
      'a.jsonl': [
        JSON.stringify({ id: 'x1', text: draft }),
        `{"id":"x2","text":${JSON.stringify(text).slice(0, -1)}`,
        JSON.stringify({ id: 'x3', body: text }),
      ].join('\n'),
      'b.yaml': `- id: y1\n  title: One\n  text: |\n    ${draft.replaceAll('\n', '\n    ')}\n`,
      'c.yaml': `- id: [${text}\n  text: ${text}: x: y\n`,
      'd.json': `[{"text": "${text}", }]`,
      'care-lint.config.json': ordinary,
    });
    const files = ['a.jsonl', 'b.yaml', 'c.yaml', 'd.json'];
    for (const [reporter, { all }] of await everyReport([...files, '--debug'], cwd)) {
      for (const file of files) expect(all, reporter).toContain(file);
      expect(leaksIn(all, one), reporter).toEqual([]);
    }
  });

  test.skipIf(isOptIn)('names of an entry, in reports over libraries', async () => {
    const names = { id: text, title: `Answer. ${text}`, owner: text, tags: [text, 'late'], text: draft };
    const files = { 'a.jsonl': JSON.stringify(names), 'care-lint.config.json': ordinary };
    const cwd = folderWith(files);
    for (const reporter of ['html', 'markdown']) {
      const output = await said(['a.jsonl', '--reporter', reporter], cwd);
      expect(output).toContain('Answer');
      expect(leaksIn(shown(output), one), reporter).toEqual([]);
    }
  });

  test.skipIf(isOptIn)('an id in a notice', async () => {
    const german = { id: text, text: 'Wir haben Ihre Lampe heute verschickt.', locale: 'de' };
    const files = { 'a.jsonl': JSON.stringify(german), 'bad.mjs': plugin, 'care-lint.config.json': plugged };
    const cwd = folderWith(files);
    const crashed = await said(['a.jsonl', '--quiet', '--reporter', 'html'], cwd);
    expect(crashed).toContain('crashed');
    expect(leaksIn(crashed, one)).toEqual([]);
    const notes = await said(['a.jsonl', '--no-config', '--reporter', 'html'], cwd);
    expect(notes).toContain('not in English');
    expect(leaksIn(notes, one)).toEqual([]);
  });

  test('it is found', () => {
    const spans = findPersonalData(text, { include }).map(({ start, end }) => text.slice(start, end));
    expect(spans).toContain(value);
  });

  test('an input that is no text', async () => {
    const cwd = folderWith({ 'draft.txt': `${text}\0`, 'care-lint.config.json': ordinary });
    expect(leaksIn(await said(['draft.txt', '--debug'], cwd), one)).toEqual([]);
  });

  test.skipIf(isOptIn).each([
    ['unknown keys', (value: string) => JSON.stringify({ [value]: 1, rules: { [value]: 'error' } })],
    [
      'wrong words',
      (value: string) =>
        JSON.stringify({ channel: value, extends: value, locale: value, rules: { 'over-limit': value } }),
    ],
    [
      'wrong options',
      (value: string) =>
        JSON.stringify({ rules: { 'leaks-personal-data': ['error', { types: [value], minScore: value }] } }),
    ],
    ['wrong contacts', (value: string) => JSON.stringify({ contacts: { phones: value, mails: [value] } })],
    ['a plugin that is not there', (value: string) => JSON.stringify({ plugins: [`./${value}`] })],
    ['broken JSON', (value: string) => `{ "contacts": { "phones": ["${value}" "${value}"] } }`],
  ])('a config with %s', async (_, config) => {
    const cwd = folderWith({ 'draft.txt': 'Hi.', 'care-lint.config.json': config(text) });
    for (const argv of [
      ['draft.txt', '--debug'],
      ['print-config', 'draft.txt'],
    ])
      expect(leaksIn(await said(argv, cwd), one)).toEqual([]);
  });

  test.skipIf(isOptIn)('a broken YAML config', async () => {
    const cwd = folderWith({
      'draft.txt': 'Hi.',
      'care-lint.config.yaml': `contacts:\n  phones: [${text}\n  names: {${text}: ${text}: x\n`,
    });
    expect(leaksIn(await said(['draft.txt', '--debug'], cwd), one)).toEqual([]);
  });

  test.skipIf(isOptIn)('what explain, mask and print-config show', async () => {
    const config = JSON.stringify({
      rules: { ...rules, 'unfilled-placeholder': ['error', { allow: [text.slice(0, 80)] }] },
      contacts: { patterns: [text] },
    });
    const cwd = folderWith({ 'draft.txt': draft, 'care-lint.config.json': config });
    for (const argv of [
      ['explain', '--personal-data', 'draft.txt'],
      ['explain', '--acts', 'draft.txt'],
      ['print-config', 'draft.txt'],
      ['print-config', 'draft.txt', '--json'],
    ])
      expect(leaksIn(await said(argv, cwd), one), argv.join(' ')).toEqual([]);
    expect(leaksIn(await said(['mask'], cwd, draft), one)).toEqual([]);
    expect(leaksIn(await said(['mask', '--json'], cwd, draft), one)).toEqual([]);
  });
});

/** Fingerprints of the leaks in a reply. */
async function fingerprintsOf(reply: string): Promise<readonly string[]> {
  const cwd = folderWith({ 'draft.txt': reply, 'care-lint.config.json': ordinary });
  const { findings } = JSON.parse((await runCli(['draft.txt', '--reporter', 'json'], { cwd })).stdout);
  return findings.flatMap(({ ruleId, fingerprint }: { ruleId: string; fingerprint: string }) =>
    ruleId === 'leaks-personal-data' ? [fingerprint] : [],
  );
}

/** A type, and another value of it with the same masked form. */
test.each<readonly [PersonalDataType, string]>([
  ['payment-card', '4929 1876 5043 2649'],
  ['email', 'tara.wood@pinewood.net'],
  ['phone', '07911 583 107'],
  ['password', 'Merlino!8263'],
  ['pin', '8264'],
  ['us-ssn', '417-28-5163'],
  ['person-name', 'Henry Tolliver'],
])('the fingerprint of a %s is the same for %s', async (type, other) => {
  const { text, value } = values[type];
  const prints = await fingerprintsOf(text);
  expect(prints).toHaveLength(1);
  expect(await fingerprintsOf(text.replace(value, other))).toEqual(prints);
});
