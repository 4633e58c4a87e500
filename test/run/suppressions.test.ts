import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint, type LintOptions } from '../../src/run/lint.js';
import { runCli } from '../cli/fake-io.js';
import { folderWith, userErrorOf } from '../config/folder.js';

const NAME = 'care-lint-suppressions.yaml';
const STOCK = 'Please be advised that I sent the lamp; it will reach you by Friday 8 May.';
const LIBRARY = `replies:
  - id: late
    text: ${STOCK}
  - id: lost
    text: ${STOCK}
`;
const entry = (reply: string, more = '') =>
  `- reply: ${reply}\n  rule: boilerplate-phrase\n  reason: Legal wants it\n${more}`;

async function run(files: Readonly<Record<string, string>>, options: Partial<LintOptions> = {}) {
  const cwd = folderWith(files);
  const { findings, notices, summary } = await lint({
    cwd,
    files: ['.'],
    now: new Date('2026-03-09T09:00:00Z'),
    ...options,
  });
  const open = findings.filter(({ suppressed, coveredBy }) => suppressed === undefined && coveredBy === undefined);
  return {
    open: open.map(({ replyId, ruleId }) => `${replyId} ${ruleId}`),
    said: notices.map(({ level, path, line, message }) => `${level} ${path}:${line} ${message}`),
    summary,
  };
}

const ABOUT = 'boilerplate-phrase on';

describe('suppressions beside the config', () => {
  test('hide a finding of one reply, and count it', async () => {
    const { open, said, summary } = await run({ 'm/a.yaml': LIBRARY, [NAME]: entry('m/a.yaml#late') });
    expect([open.filter((name) => name.includes('boilerplate')), said]).toEqual([['lost boilerplate-phrase'], []]);
    expect(summary.suppressed).toBe(1);
  });

  test.each<[string, (text: string) => string, string]>([
    [
      'moved records',
      (text) => text.replaceAll('late', '§').replaceAll('lost', 'late').replaceAll('§', 'lost'),
      'a.yaml',
    ],
    ['other line breaks', (text) => text.replaceAll('\n', '\r\n'), 'a.yaml'],
    ['other order of keys', (text) => text.replaceAll(/id: (\w+)\n {4}(.+)/g, '$2\n    id: $1'), 'a.yaml'],
    ['a renamed file', (text) => text, 'b.yaml'],
  ])('by id hold after %s', async (_name, change, file) => {
    const { open, summary } = await run({ [file]: change(LIBRARY), [NAME]: entry('late') });
    expect(open.filter((name) => name.includes('boilerplate'))).toEqual(['lost boilerplate-phrase']);
    expect(summary.suppressed).toBe(1);
  });

  test('are relative to their config', async () => {
    const files = {
      'm/care-lint.config.yaml': 'extends: recommended',
      'm/a.txt': STOCK,
      'b.txt': STOCK,
      [`m/${NAME}`]: entry('a.txt#1'),
    };
    expect((await run(files)).open).toEqual(['b.txt#1 boilerplate-phrase']);
  });

  test('are reported when they are over, and the finding is shown', async () => {
    const file = entry('late', '  until: 2026-02\n  owner: Ana\n');
    const message = `${NAME}:1 It ended with 2026-02, and hides nothing any more (${ABOUT} "late", owner "Ana").`;
    const { open, said } = await run({ 'a.yaml': LIBRARY, [NAME]: file });
    expect(open).toContain('late boilerplate-phrase');
    expect(said).toEqual([`note ${message}`]);
    const strict = await run({ 'a.yaml': LIBRARY, [NAME]: file }, { reportUnusedSuppressions: true });
    expect(strict.said).toEqual([`failure ${message}`]);
  });

  test('are reported when they name a reply that is not there', async () => {
    const file = entry('a.yaml#latte') + entry('b.yaml#late') + entry('nobody');
    const message = `${NAME}:1 There is no reply "a.yaml#latte" (${ABOUT} "a.yaml#latte").`;
    expect((await run({ 'a.yaml': LIBRARY, [NAME]: file })).said).toEqual([`note ${message}`]);
    expect((await run({ 'a.yaml': LIBRARY, [NAME]: file }, { only: ['late'] })).said).toEqual([]);
    const strict = await run({ 'a.yaml': LIBRARY, [NAME]: file }, { reportUnusedSuppressions: true });
    expect(strict.said).toHaveLength(3);
  });

  test('that name a whole file are reported, with the way to write it', async () => {
    const said = `note ${NAME}:1 "a.yaml" is a file: write "a.yaml#*" for all its replies (${ABOUT} "a.yaml").`;
    expect((await run({ 'a.yaml': LIBRARY, [NAME]: entry('a.yaml') })).said).toEqual([said]);
    expect((await run({ 'a.yaml': LIBRARY, [NAME]: entry('a.yaml#*') })).said).toEqual([]);
  });

  test('are not reported for a file that cannot be read to its end', async () => {
    const files = { 'a.jsonl': 'no json\n', 'b.txt': STOCK, [NAME]: entry('a.jsonl#late') };
    const { said } = await run(files);
    expect(said.map((line) => line.split(':')[0])).toEqual(['failure a.jsonl']);
  });

  test('that hide nothing are failures when asked', async () => {
    const file = `- {reply: late, rule: over-limit, reason: x}\n`;
    expect((await run({ 'a.yaml': LIBRARY, [NAME]: file })).said).toEqual([]);
    expect((await run({ 'a.yaml': LIBRARY, [NAME]: file }, { reportUnusedSuppressions: true })).said).toEqual([
      `failure ${NAME}:1 It hides nothing (over-limit on "late").`,
    ]);
  });

  test('need no reason where the config says so', async () => {
    const files = { 'a.yaml': LIBRARY, [NAME]: '- {reply: late, rule: boilerplate-phrase}\n' };
    expect((await userErrorOf(() => run(files))).message).toContain('add a reason');
    const config = { suppressions: { requireReason: false } };
    expect((await run(files, { config })).summary.suppressed).toBe(1);
  });

  test('are not passed over for the ending of their file', async () => {
    const error = await userErrorOf(() => run({ 'care-lint-suppressions.yml': entry('late'), 'a.yaml': LIBRARY }));
    expect([error.code, error.message, error.hint]).toEqual([
      'config',
      'care-lint-suppressions.yml is not read',
      `Name it ${NAME}.`,
    ]);
  });

  test('stay out of the baseline', async () => {
    const { said } = await run({ 'a.txt': STOCK, [NAME]: entry('a.txt#1') }, { updateBaseline: 'write' });
    expect(said.at(-1)).toContain('0 findings are in the baseline now.');
  });

  test('keep --fix away', async () => {
    const cwd = folderWith({ 'a.yaml': LIBRARY, [NAME]: entry('late') });
    const { stdout } = await runCli(['--fix', 'a.yaml'], { cwd });
    expect(stdout).toContain('1 fixed');
    const [before, after] = readFileSync(join(cwd, 'a.yaml'), 'utf8').split('lost');
    expect([before?.includes('Please be advised'), after?.includes('Please be advised')]).toEqual([true, false]);
  });

  test('with a mistake end the run', async () => {
    const cwd = folderWith({ 'a.txt': STOCK, [NAME]: entry('a.txt#1').replace('boilerplate', 'boilerplte') });
    const { code, stderr } = await runCli(['a.txt'], { cwd });
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      `care-lint: ${NAME}:2:9 [0].rule: "boilerplte-phrase" is not a rule; did you mean "boilerplate-phrase"?`,
    ]);
  });
});
