import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExitCode } from '../../src/run/exit-code.js';
import { writeFiles } from '../config/folder.js';
import { runCli } from './fake-io.js';

const BAD = 'Hi Mara, we are so sorry for the the inconvenience.\n';
const GOOD = 'Hi Mara, I sent the new lamp on 4 March; it will reach you by 11 March.\n';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'care-lint-ignored-'));
  writeFiles(cwd, {
    '.git/HEAD': '',
    '.gitignore': 'built.txt\n',
    '.care-lintignore': '# kept for the record\r\nold/\r\n\r\n*.draft.txt\r\n!our.draft.txt\r\n',
    'macros/.care-lintignore': 'secret.*\n/deep/**/no.md\n',
    'odd.txt': GOOD,
    'built.txt': GOOD,
    'blank.txt': '\n',
    'our.draft.txt': GOOD,
    'my.draft.txt': BAD,
    'old/late.txt': BAD,
    'old/er/late.yaml': 'a: b\n',
    'macros/secret.txt': BAD,
    'macros/deep/down/no.md': BAD,
    'only/.care-lintignore': '*\n',
    'only/late.txt': BAD,
  });
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe('a file that is named and ignored', () => {
  test.each<readonly [name: string, line: number, file: string, pattern: string]>([
    ['my.draft.txt', 4, '.care-lintignore', '*.draft.txt'],
    ['./my.draft.txt', 4, '.care-lintignore', '*.draft.txt'],
    ['old/late.txt', 2, '.care-lintignore', 'old/'],
    ['old/er/late.yaml', 2, '.care-lintignore', 'old/'],
    ['macros/secret.txt', 1, 'macros/.care-lintignore', 'secret.*'],
    ['macros/deep/down/no.md', 2, 'macros/.care-lintignore', '/deep/**/no.md'],
    ['only/late.txt', 1, 'only/.care-lintignore', '*'],
  ])('%s: a note with the line, counted, and 0', async (name, line, file, pattern) => {
    const path = name.replace('./', '');
    const said = `care-lint: note: ${path}: This file is not read: \`${pattern}\` in line ${line} of ${file} excludes it.\n`;
    const { code, stdout, stderr } = await runCli([name], { cwd });
    expect([code, stdout, stderr]).toEqual([0, '0 replies, 1 ignored file skipped\n', said]);
    const piped = await runCli(['-', '--stdin-filename', name], { cwd, stdin: BAD });
    expect([piped.code, piped.stdout, piped.stderr]).toEqual([0, stdout, said]);
    const json = await runCli([name, '--reporter', 'json'], { cwd });
    expect(JSON.parse(json.stdout).summary).toMatchObject({ files: 0, replies: 0, skipped: { ignored: 1 } });
  });

  type Row = readonly [argv: readonly string[], code: ExitCode, skipped: number, stdin?: string];
  const rows: readonly Row[] = [
    [['old/late.txt', 'my.draft.txt', 'macros/secret.txt'], 0, 3],
    [['old/late.txt', 'old/late.txt'], 0, 1],
    [['old/late.txt', 'odd.txt'], 0, 1],
    [['old/late.txt', 'our.draft.txt'], 0, 1],
    [['old/late.txt', '--quiet'], 0, 1],
    [['old/late.txt', '--fail-on', 'info', '--max-warnings', '0'], 0, 1],
    [['old/late.txt', 'my.draft.txt', '-', '--stdin-filename', 'old/new.txt'], 0, 3, BAD],
    [['old/late.txt', '-'], 1, 1, BAD],
    [['-', '--stdin-filename', 'our.draft.txt'], 1, 0, BAD],
    [['-', '--stdin-filename', 'built.txt'], 0, 0, GOOD],
    [['built.txt'], 0, 0],
    // Whatever else makes a run empty or wrong still fails.
    [['old/late.txt', 'blank.txt'], 2, 1],
    [['old/late.txt', '--only', 'late'], 2, 1],
    [['old/late.txt', '--report-unused', '--config', 'no-such.yaml'], 2, 0],
    [['old/late.txt', '--rule', 'no-such-rule:off'], 2, 0],
    [['old/late.txt', '--channel', 'no-such-channel'], 2, 0],
    [['old/late.txt', 'no-such.txt'], 2, 0],
    [['old'], 2, 0],
    [['only'], 2, 0],
    [['only/*.txt'], 2, 0],
    [['old/late.txt', 'only'], 2, 0],
  ];

  for (const [argv, code, skipped, stdin] of rows) {
    test(`${argv.join(' ')} ends with ${code}`, async () => {
      const ran = await runCli(argv, { cwd, ...(stdin !== undefined && { stdin }) });
      expect(ran.code).toBe(code);
      const said = /(\d+) ignored files? skipped/.exec(ran.stdout)?.[1] ?? '0';
      expect(Number(said)).toBe(skipped);
    });
  }

  test('is not fixed either: a pipe gets it as it is', async () => {
    expect(await runCli(['--fix', 'my.draft.txt'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'my.draft.txt'), 'utf8')).toBe(BAD);
    const piped = await runCli(['--fix', '--stdin-filename', 'my.draft.txt'], { cwd, stdin: BAD });
    expect([piped.code, piped.stdout]).toEqual([0, BAD]);
  });
});
