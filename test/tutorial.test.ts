import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from './cli/fake-io.js';
import { git } from './cli/git.js';
import { shellWords } from './cli/shell-words.js';

const root = resolve(import.meta.dirname, '..');
const tutorial = readFileSync(join(root, 'docs/tutorial.md'), 'utf8');
const commands = [...tutorial.matchAll(/^npx care-lint (.+)$/gm)].map(([, args = '']) => args);
const [, config = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(tutorial) ?? [];
const rewrites = [...tutorial.matchAll(/^\| `([\w-]+)` \| (.+) \| (.+) \|$/gm)].map(([, , was = '', now = '']) => ({
  was,
  now,
}));

const folder = mkdtempSync(join(tmpdir(), 'care-lint-tutorial-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is found, by entry and rule: the same in every format. */
const expected = [
  'lamp-broken unknown-variable',
  'pickup-ready leaks-personal-data',
  'refund-late anemic-apology',
  'refund-late exclamation-overload',
  'refund-late generic-apology',
  'refund-late no-concrete-offer',
  'refund-late repeated-word',
  'returns-by-post broken-link',
  'returns-in-short conflicting-facts',
  'spring-voucher stale-promise',
];
const mended = ['exclamation-overload', 'repeated-word', 'broken-link'];

function filesOf(path: string): readonly string[] {
  return statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
}

describe.each(['macros.yaml', 'macros.csv', 'macros.json', 'macros'])('the tutorial with %s', (name) => {
  const cwd = join(folder, name.replace('.', '-'));
  cpSync(join(root, 'fixtures/tutorial', name), join(cwd, name), { recursive: true });
  const run = (args: string) =>
    runCli(['--now', '2026-11-22', ...shellWords(args.replace('macros.yaml', name))], { cwd });
  const found = async () => {
    const { stdout } = await run('--reporter json macros.yaml');
    const pairs: unknown = JSON.parse(stdout, (key, value: unknown) => {
      if (key !== 'findings' || !Array.isArray(value)) return value;
      return value.map(({ replyId, ruleId }: { replyId: string; ruleId: string }) => `${replyId} ${ruleId}`).toSorted();
    });
    return pairs;
  };
  const [look = '', diff = '', fix = '', gate = '', ...reports] = commands;

  test('1. finds what the text says', async () => {
    expect((await run(look)).code).toBe(1);
    expect(await found()).toMatchObject({ findings: expected, summary: { replies: 6 } });
  });

  test('2. shows a patch that git takes, and writes the same', async () => {
    const { code, stdout } = await run(diff);
    expect(code).toBe(1);
    const before = filesOf(join(cwd, name)).map((path) => readFileSync(path, 'utf8'));
    writeFileSync(join(cwd, 'fix.patch'), stdout);
    const { status } = git(cwd, ['apply', 'fix.patch']);
    const patched = filesOf(join(cwd, name)).map((path) => readFileSync(path, 'utf8'));
    for (const [i, path] of filesOf(join(cwd, name)).entries()) writeFileSync(path, before[i] ?? '');
    await run(fix);
    const written = filesOf(join(cwd, name)).map((path) => readFileSync(path, 'utf8'));
    expect(written).not.toEqual(before);
    // Without git on the machine there is nothing to compare with.
    if (status !== null) expect([status, patched]).toEqual([0, written]);
    const left = expected.filter((pair) => !mended.some((rule) => pair.endsWith(rule)));
    expect(await found()).toMatchObject({ findings: left });
  });

  test('3. to 5. passes the gate once the rest is written', async () => {
    writeFileSync(join(cwd, 'care-lint.config.yaml'), config);
    for (const path of filesOf(join(cwd, name))) {
      let text = readFileSync(path, 'utf8');
      for (const { was, now } of rewrites) text = text.replace(was, () => now);
      writeFileSync(path, text);
    }
    expect(await found()).toMatchObject({ findings: [] });
    expect(await run(gate)).toMatchObject({ code: 0, stderr: '' });
  });

  test('6. writes its reports', async () => {
    for (const args of reports) {
      expect((await run(args)).code).toBe(0);
      const [, file = ''] = /--output (\S+)/.exec(args) ?? [];
      expect(existsSync(join(cwd, file))).toBe(true);
    }
    expect(reports).toHaveLength(2);
  });
});
