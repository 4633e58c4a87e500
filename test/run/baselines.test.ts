import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { definePlugin } from '../../src/plugins/plugin.js';
import { defineLibraryRule, defineRule } from '../../src/rule.js';
import { lint, lintText, type LintOptions } from '../../src/run/lint.js';
import { folderWith, userErrorOf } from '../config/folder.js';
import { testMeta } from '../config/rules.js';
import { fc } from '../property.js';

const meta = testMeta('no-word', { recommended: 'off', strict: 'off' });
const messages = { found: { message: 'Avoid it', note: 'It is a test.' } };

/** Flags a word, and removes it where that is a fix. */
const flagging = (id: string, word: string, category: 'tone' | 'privacy', isFixed = false) =>
  defineRule({
    id,
    meta: { ...meta, category },
    messages,
    check({ text }, { report }) {
      for (const { index } of text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))) {
        const span = { start: index, end: index + word.length };
        report({ messageId: 'found', span, ...(isFixed && { fix: [{ span, text: 'good' }] }) });
      }
    },
  });

const rules = {
  'no-alpha': flagging('no-alpha', 'alpha', 'tone'),
  'no-beta': flagging('no-beta', 'beta', 'privacy'),
  'no-gamma': flagging('no-gamma', 'gamma', 'tone', true),
  'no-twins': defineLibraryRule({
    id: 'no-twins',
    meta,
    messages,
    checkLibrary(entries, { report }) {
      const seen = new Set<string>();
      for (const entry of entries) {
        const { text } = entry.reply;
        if (seen.has(text)) report(entry, { messageId: 'found', span: { start: 0, end: text.length } });
        seen.add(text);
      }
    },
  }),
};

const config: Config = {
  extends: [],
  plugins: [definePlugin({ name: 'test', rules })],
  rules: Object.fromEntries(Object.keys(rules).map((id) => [`test/${id}`, 'error'] as const)),
};
const NAME = 'care-lint-baseline.json';

interface Record {
  readonly id: string;
  readonly lines: readonly string[];
}

/** A library in YAML. */
const yamlOf = (records: readonly Record[], isIdLast = false): string =>
  records
    .map(({ id, lines }) => {
      const text = `text: |\n${lines.map((line) => `      ${line}\n`).join('')}`;
      const first = `id: "${id}"\n`;
      return isIdLast ? `  - ${text}    ${first}` : `  - ${first}    ${text}`;
    })
    .join('')
    .replace(/^/, 'replies:\n');

async function run(cwd: string, options: Partial<LintOptions> = {}) {
  const { findings, notices, summary } = await lint({ cwd, files: ['.'], config, ...options });
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  return {
    open: open.map(({ replyId, ruleId }) => `${replyId} ${ruleId}`),
    said: notices.map(({ level, path, message }) => `${level} ${path}: ${message}`),
    summary,
  };
}

const LIBRARY: readonly Record[] = [
  { id: 'late', lines: ['One alpha here.', 'And beta.'] },
  { id: 'lost', lines: ['Nothing.'] },
];
const accepted = (count: number) => `note ${NAME}: ${count} findings are in the baseline.`;

describe('a run with a baseline', () => {
  test('hides and counts what is in it, and shows what is new', async () => {
    const cwd = folderWith({ 'a.yaml': yamlOf(LIBRARY), 'd.txt': 'An alpha.' });
    const written = await run(cwd, { updateBaseline: 'write' });
    expect(written).toMatchObject({ open: [], said: [`note ${NAME}: 3 findings are in the baseline now.`] });
    expect(written.summary).toMatchObject({ errors: 0, suppressed: 3 });
    writeFileSync(join(cwd, 'd.txt'), 'An alpha, and one more alpha.');
    const next = await run(cwd);
    expect(next).toMatchObject({ open: ['d.txt#1 test/no-alpha'], said: [accepted(3)] });
    expect(next.summary).toMatchObject({ errors: 1, suppressed: 3 });
    expect((await run(cwd, { baseline: false })).open).toHaveLength(4);
  });

  test('does not grow by itself; findings that are gone are reported, and pruned when asked', async () => {
    const cwd = folderWith({ 'a.yaml': yamlOf(LIBRARY) });
    await run(cwd, { updateBaseline: 'write' });
    const before = readFileSync(join(cwd, NAME), 'utf8');
    writeFileSync(join(cwd, 'a.yaml'), yamlOf([{ id: 'late', lines: ['And beta.'] }]));
    const gone = `note ${NAME}: It accepts a finding that is gone (a.yaml#late, test/no-alpha): --prune-baseline takes out what is gone.`;
    expect((await run(cwd)).said).toEqual([`note ${NAME}: 1 finding is in the baseline.`, gone]);
    expect((await run(cwd, { only: ['late'] })).said).toHaveLength(1);
    expect(readFileSync(join(cwd, NAME), 'utf8')).toBe(before);
    const pruned = `note ${NAME}: 1 finding is in the baseline. Taken out because they are gone: 1.`;
    expect((await run(cwd, { updateBaseline: 'prune' })).said).toEqual([pruned]);
    expect(readFileSync(join(cwd, NAME), 'utf8').match(/"rule":"[^"]+"/g)).toEqual(['"rule":"test/no-beta"']);
    writeFileSync(join(cwd, 'a.yaml'), yamlOf(LIBRARY));
    expect((await run(cwd)).open).toEqual(['late test/no-alpha']);
  });

  test('accepts what rules say that compare replies', async () => {
    const twins = [...LIBRARY, { id: 'lost-too', lines: ['Nothing.'] }];
    const cwd = folderWith({ 'a.yaml': yamlOf(twins) });
    expect((await run(cwd)).open).toContain('lost-too test/no-twins');
    await run(cwd, { updateBaseline: 'write' });
    expect((await run(cwd)).open).toEqual([]);
  });

  test('keeps what the config keeps out of it', async () => {
    const cwd = folderWith({ 'a.yaml': yamlOf(LIBRARY) });
    for (const [name, left] of [
      ['privacy', 'test/no-beta'],
      ['test/no-alpha', 'test/no-alpha'],
    ] as const) {
      const careful = { config: { ...config, baseline: { never: [name] } } };
      await run(cwd, { updateBaseline: 'write' });
      const { open, said } = await run(cwd, careful);
      expect([open, said.length]).toEqual([[`late ${left}`], 2]);
      expect((await run(cwd, { ...careful, updateBaseline: 'write' })).open).toEqual([`late ${left}`]);
      expect((await run(cwd)).open).toEqual([`late ${left}`]);
    }
  });

  test('makes the fixes first, also of what is accepted', async () => {
    const cwd = folderWith({ 'd.txt': 'A gamma, and an alpha.' });
    await run(cwd, { updateBaseline: 'write' });
    const afters: string[] = [];
    const { summary, notices } = await lint(
      { cwd, files: ['d.txt'], config },
      {
        writes: true,
        take: async ({ after }) => {
          afters.push(after);
          return [];
        },
      },
    );
    expect([afters, summary.suppressed, summary.fixed]).toEqual([['A good, and an alpha.'], 1, 1]);
    expect(notices.map(({ message }) => message)[1]).toContain('(d.txt, test/no-gamma)');
  });

  test('of one file leaves the entries of others', async () => {
    const cwd = folderWith({ 'a.txt': 'An alpha.', 'b.txt': 'An alpha.' });
    await run(cwd, { updateBaseline: 'write' });
    for (const updateBaseline of ['prune', 'write'] as const) {
      writeFileSync(join(cwd, 'a.txt'), 'Good.');
      await run(cwd, { updateBaseline, files: ['a.txt'] });
      expect(await run(cwd)).toMatchObject({ open: [], said: [`note ${NAME}: 1 finding is in the baseline.`] });
    }
  });

  test('that could not check everything writes no baseline', async () => {
    const cwd = folderWith({ 'a.txt': 'An alpha.', 'b.jsonl': 'no json' });
    const { said } = await run(cwd, { updateBaseline: 'write' });
    expect(said.at(-1)).toBe(`failure ${NAME}: It was not written, because the run could not check everything.`);
    expect(existsSync(join(cwd, NAME))).toBe(false);
  });
});

describe('the trend', () => {
  const counts = (all: readonly (readonly [ruleId: string, added: number, gone: number, same: number])[]) =>
    all.map(([ruleId, added, gone, same]) => ({ ruleId, new: added, gone, same }));

  test('says by rule what is new, gone and the same', async () => {
    const cwd = folderWith({ 'a.yaml': yamlOf(LIBRARY), 'd.txt': 'An alpha.' });
    await run(cwd, { updateBaseline: 'write' });
    writeFileSync(join(cwd, 'a.yaml'), yamlOf([{ id: 'late', lines: ['And beta.', 'And gamma.', 'A gamma.'] }]));
    writeFileSync(join(cwd, 'd.txt'), 'An alpha, and an alpha.');
    const { summary } = await run(cwd);
    expect(summary.trend).toEqual({
      new: 3,
      gone: 1,
      same: 2,
      rules: counts([
        ['test/no-alpha', 1, 1, 1],
        ['test/no-beta', 0, 0, 1],
        ['test/no-gamma', 2, 0, 0],
      ]),
    });
    const pruned = await run(cwd, { updateBaseline: 'prune' });
    expect(pruned.summary.trend).toEqual(summary.trend);
    expect((await run(cwd)).summary.trend).toMatchObject({ new: 3, gone: 0, same: 2 });
  });

  test.each<readonly [string, Partial<LintOptions>, object | undefined]>([
    ['of one file leaves out the others', { files: ['d.txt'] }, { new: 0, gone: 0, same: 1 }],
    [
      'counts what may never be accepted',
      { config: { ...config, baseline: { never: ['tone'] } } },
      { new: 2, same: 1 },
    ],
    ['is absent for some replies only', { only: ['late'] }, undefined],
    ['is absent without a baseline', { baseline: false }, undefined],
    ['is absent when the baseline is written', { updateBaseline: 'write' }, undefined],
  ])('%s', async (_name, options, expected) => {
    const cwd = folderWith({ 'a.yaml': yamlOf(LIBRARY), 'd.txt': 'An alpha.' });
    await run(cwd, { updateBaseline: 'write' });
    const { trend } = (await run(cwd, options)).summary;
    if (expected === undefined) expect(trend).toBeUndefined();
    else expect(trend).toMatchObject(expected);
  });

  test('adds up those of several configs', async () => {
    const files = {
      'care-lint.config.yaml': 'extends: recommended',
      'a.txt': 'We are so sorry for the inconvenience.',
    };
    const folders = Object.entries(files).flatMap(([name, text]) =>
      [`one/${name}`, `two/${name}`].map((path) => [path, text]),
    );
    const cwd = folderWith(Object.fromEntries(folders));
    await lint({ cwd, files: ['.'], updateBaseline: 'write' });
    writeFileSync(join(cwd, 'two/a.txt'), 'Your new lamp left today.');
    expect((await lint({ cwd, files: ['.'] })).summary.trend).toMatchObject({ new: 0, gone: 1, same: 1 });
  });
});

describe('where the baseline lies', () => {
  test('beside the config that holds for a file', async () => {
    const cwd = folderWith({
      'one/care-lint.config.yaml': 'extends: recommended',
      'one/a.txt': 'We are so sorry for the inconvenience.',
      'two/care-lint.config.yaml': 'extends: recommended',
      'two/macros/a.txt': 'We are so sorry for the inconvenience.',
    });
    const { summary } = await lint({ cwd, files: ['.'], updateBaseline: 'write' });
    expect([summary.errors, summary.suppressed]).toEqual([0, 2]);
    expect(readFileSync(join(cwd, 'one', NAME), 'utf8')).toContain('"path":"a.txt"');
    expect(readFileSync(join(cwd, 'two', NAME), 'utf8')).toContain('"path":"macros/a.txt"');
    const inside = await lint({ cwd: join(cwd, 'two/macros'), files: ['a.txt'] });
    expect(inside.summary.suppressed).toBe(1);
  });

  test('or where it is said', async () => {
    const cwd = folderWith({ 'a.txt': 'An alpha.' });
    const baseline = 'ci/known.json';
    const { message, hint } = await userErrorOf(() => run(cwd, { baseline }));
    expect([message, hint]).toEqual([
      'There is no baseline ci/known.json',
      'Check the spelling; --write-baseline writes one.',
    ]);
    mkdirSync(dirname(join(cwd, baseline)));
    await run(cwd, { baseline, updateBaseline: 'write' });
    expect(readFileSync(join(cwd, baseline), 'utf8')).toContain('"path":"../a.txt"');
    expect((await run(cwd, { baseline, files: ['a.txt'] })).open).toEqual([]);
    expect((await run(cwd, { files: ['a.txt'] })).open).toHaveLength(1);
  });

  test('or in code', async () => {
    const cwd = folderWith({ 'a.txt': 'An alpha.' });
    await run(cwd, { updateBaseline: 'write' });
    const baseline = JSON.parse(readFileSync(join(cwd, NAME), 'utf8'));
    rmSync(join(cwd, NAME));
    expect((await run(cwd, { baseline })).open).toEqual([]);
    for (const wrong of [{ baseline }, { baseline: false }, { only: ['a'] }] as const) {
      const error = await userErrorOf(() => run(cwd, { ...wrong, updateBaseline: 'write' }));
      expect(error.code).toBe('usage');
    }
  });

  test('a text without a name is in no baseline', async () => {
    const cwd = folderWith({ 'd.txt': 'An alpha.' });
    await run(cwd, { updateBaseline: 'write' });
    const open = async (path?: string) =>
      (await lintText('An alpha.', { cwd, config, ...(path !== undefined && { path }) })).summary.errors;
    expect([await open('d.txt'), await open('e.txt'), await open()]).toEqual([0, 1, 1]);
  });
});

describe('a baseline survives', () => {
  const line = fc.constantFrom(
    'One alpha here.',
    'A beta, an alpha.',
    'Good.',
    'Yes, beta',
    'It was sent to a@b.com, alpha.',
  );
  const record = fc.record({
    id: fc.constantFrom('late', 'lost', 'a@b.com', 'c@b.com', 'x y', '7'),
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  });
  const library = fc.uniqueArray(record, { selector: ({ id }) => id, minLength: 1 });
  const changes: { readonly [name: string]: (text: string, records: readonly Record[]) => string } = {
    'moved records': (_, records) => yamlOf(records.toReversed()),
    'other line breaks': (text) => text.replaceAll('\n', '\r\n'),
    'other order of keys': (_, records) => yamlOf(records, true),
    'edits elsewhere in the reply': (_, records) =>
      yamlOf(records.map(({ id, lines }) => ({ id, lines: ['Hello Ana,', ...lines, 'Ines'] }))),
    'other indentation': (text) => text.replaceAll(/^ {6}/gm, '         '),
    'new records without findings': (_, records) => yamlOf([{ id: 'new', lines: ['Hi.'] }, ...records]),
  };
  // A twin is found on the entry that comes second: moved, it is another entry.
  const careful = { ...config, rules: { ...config.rules, 'test/no-twins': 'off' } } as const;

  async function survives(records: readonly Record[], change: (cwd: string, text: string) => string) {
    const cwd = folderWith({ 'a.yaml': yamlOf(records) });
    await run(cwd, { config: careful, updateBaseline: 'write' });
    const baseline = readFileSync(join(cwd, NAME), 'utf8');
    expect(baseline).not.toMatch(/a@b|alpha here/);
    const file = change(cwd, yamlOf(records));
    const { open, said } = await run(cwd, { config: careful });
    expect([open, said.length <= 1]).toEqual([[], true]);
    await run(cwd, { config: careful, updateBaseline: 'prune' });
    expect(readFileSync(join(cwd, NAME), 'utf8')).toBe(baseline.replaceAll('"a.yaml"', `"${file}"`));
    rmSync(cwd, { recursive: true });
  }

  test.each(Object.entries(changes))('%s', async (_name, change) => {
    await fc.assert(
      fc.asyncProperty(library, (records) =>
        survives(records, (cwd, text) => {
          writeFileSync(join(cwd, 'a.yaml'), change(text, records));
          return 'a.yaml';
        }),
      ),
      { numRuns: 20 },
    );
  });

  test('a renamed file', async () => {
    await fc.assert(
      fc.asyncProperty(library, (records) =>
        survives(records, (cwd) => {
          renameSync(join(cwd, 'a.yaml'), join(cwd, 'b.yaml'));
          return 'b.yaml';
        }),
      ),
      { numRuns: 20 },
    );
  });

  test('moved texts that have no id', async () => {
    const texts = ['One alpha here.', 'Good.', 'A beta, an alpha.'];
    const linesOf = (all: readonly string[]) => all.map((text) => `${JSON.stringify({ text })}\n`).join('');
    const cwd = folderWith({ 'a.jsonl': linesOf(texts) });
    await run(cwd, { updateBaseline: 'write' });
    writeFileSync(join(cwd, 'a.jsonl'), linesOf(['New.', ...texts.toReversed()]));
    expect(await run(cwd)).toMatchObject({ open: [], said: [accepted(3)] });
  });
});

test('a baseline of any name is no library of replies, unless it is named', async () => {
  const cwd = folderWith({ 'a.txt': 'alpha', 'known.json': '{"version":1,"findings":[]}' });
  const { summary, notices } = await lint({ cwd, files: ['.'], config, baseline: 'known.json' });
  expect([summary.files, notices.map(({ code }) => code)]).toEqual([1, []]);
  const named = await lint({ cwd, files: ['known.json', 'a.txt'], config, baseline: 'known.json' });
  expect(named.notices.map(({ code }) => code)).toEqual(['no-replies']);
});
