import { existsSync, lstatSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { UserError } from '../../src/base/errors.js';
import { version } from '../../src/base/version.js';
import { reporters } from '../../src/reporters/index.js';
import type { ExitCode } from '../../src/run/exit-code.js';
import { lint, type LintOptions } from '../../src/run/lint.js';
import { folderWith } from '../config/folder.js';
import { notices, results, summary } from '../reporters/results.js';
import { runCli } from './fake-io.js';

// Here the command line is judged alone: what lint finds is given.
vi.mock('../../src/run/lint.js', () => ({ lint: vi.fn() }));

const seen: LintOptions[] = [];

function finds(found = results, counted = summary, said = [] as typeof notices): void {
  vi.mocked(lint).mockImplementation(async (options) => {
    seen.push(options);
    for await (const bytes of options.stdin ?? []) void bytes;
    for (const result of found) options.onReply?.(result);
    return { findings: [], notices: said, summary: counted };
  });
}

function fails(error: unknown): void {
  vi.mocked(lint).mockRejectedValue(error);
}

const clean = { ...summary, errors: 0, warnings: 0, infos: 0 };

beforeEach(() => {
  seen.length = 0;
  finds();
});

describe('what the flags mean', () => {
  test.each<readonly [readonly string[], Partial<LintOptions>]>([
    [['draft.txt'], { files: ['draft.txt'], rules: {} }],
    [['-'], { files: ['-'] }],
    [['--stdin'], { files: ['-'] }],
    [['--stdin', 'a.txt'], { files: ['a.txt', '-'] }],
    [['--stdin-filename', 'macros/a.yaml'], { files: ['-'], stdinFilename: 'macros/a.yaml' }],
    [['-', '--stdin-filename', 'a.yaml'], { files: ['-'], stdinFilename: 'a.yaml' }],
    [
      ['a', '--channel', 'x-post', '--locale', 'en-GB', '--format', 'csv'],
      { channel: 'x-post', locale: 'en-GB', format: 'csv' },
    ],
    [['a', '--config', 'team.yaml'], { config: 'team.yaml' }],
    [['a', '--no-config'], { config: false }],
    [['a', '--rule', 'x:hint', '--rule=acme/y:warning'], { rules: { x: 'info', 'acme/y': 'warn' } }],
    [['a', '--rule', 'x:off', '--rule=acme/y:warn', '--rule', 'x:error'], { rules: { x: 'error', 'acme/y': 'warn' } }],
    [
      ['a', '--only', 'x', '--only', 'r-*', '--tag', 't', '--owner', 'Kim Lee'],
      { only: ['x', 'r-*'], tags: ['t'], owners: ['Kim Lee'] },
    ],
    [['a', '--allow', 'unparsable-rows', '--report-unused'], { allow: ['unparsable-rows'], reportUnused: true }],
    [['--quiet', 'a', 'b'], { files: ['a', 'b'] }],
  ])('%j', async (argv, expected) => {
    await runCli(argv);
    expect(seen[0]).toMatchObject(expected);
  });

  test('leaves out what was not given', async () => {
    await runCli(['a']);
    expect(Object.keys(seen[0] ?? {}).toSorted()).toEqual(['cwd', 'files', 'now', 'onReply', 'rules']);
  });

  test('stdin is linted when it is a pipe and no file is named', async () => {
    await runCli([], { stdin: 'We are sorry.' });
    expect(seen[0]).toMatchObject({ files: ['-'] });
  });

  test('a file named keeps stdin unread', async () => {
    await runCli(['a.txt'], { stdin: 'We are sorry.' });
    expect(seen[0]).not.toHaveProperty('stdin');
  });
});

describe('exit code', () => {
  const rows: readonly (readonly [string, readonly string[], ExitCode, string])[] = [
    ['help', ['--help'], 0, ''],
    ['version', ['--version'], 0, ''],
    ['an unknown option', ['--chanel', 'x'], 2, 'Did you mean --channel?'],
    ['an option without its value', ['a', '--channel'], 2, '--channel <id> has no value'],
    ['a file too many', ['mask', 'a.txt'], 2, 'mask takes 0 arguments, not 1\n  Run `care-lint mask --help`'],
    ['an unknown reporter', ['a', '--reporter', 'jsn'], 2, 'Did you mean "json"?'],
    [
      'a reporter from the prototype',
      ['a', '--reporter', 'constructor'],
      2,
      `One of: ${Object.keys(reporters).join(', ')}.`,
    ],
    ['an unknown severity', ['a', '--fail-on', 'warnings'], 2, 'Did you mean "warning"?'],
    ['no severity', ['a', '--fail-on', 'off'], 2, 'One of: hint, warning, error, info, warn.'],
    ['a rule without severity', ['a', '--rule', 'no-caps'], 2, '--rule generic-apology:off'],
    ['a rule with a wrong severity', ['a', '--rule', 'no-caps:eror'], 2, 'Did you mean "error"?'],
    ['a rule that is empty', ['a', '--rule', ''], 2, '--rule is empty'],
    ['a budget that is no number', ['a', '--max-warnings', 'many'], 2, 'whole number'],
    ['a negative budget', ['a', '--max-warnings=-1'], 2, 'whole number'],
    ['a day that does not exist', ['a', '--now', '2026-02-30'], 2, 'a day like 2026-05-31'],
    ['a day in words', ['a', '--now', 'tomorrow'], 2, 'a day like 2026-05-31'],
    ['no file on a terminal', [], 2, 'Usage: care-lint'],
    ['errors', ['a'], 1, ''],
    ['errors when quiet', ['a', '--quiet'], 1, ''],
    ['errors as json', ['a', '--reporter', 'json'], 1, ''],
  ];
  test.each(rows)('%s', async (_name, argv, code, said) => {
    const transcript = await runCli(argv);
    expect(transcript.code).toBe(code);
    expect(transcript.stderr).toContain(said);
    if (code === 2) expect(transcript.stdout).toBe('');
  });

  test.each<readonly [string, readonly string[], typeof summary, ExitCode]>([
    ['nothing found', ['a'], clean, 0],
    ['warnings', ['a'], { ...clean, warnings: 3 }, 0],
    ['warnings over the budget', ['a', '--max-warnings', '2'], { ...clean, warnings: 3 }, 1],
    ['warnings that fail', ['a', '--fail-on', 'warn'], { ...clean, warnings: 1 }, 1],
    ['no reply', ['a'], { ...clean, replies: 0 }, 2],
    ['no rule', ['a'], { ...clean, rules: 0 }, 2],
  ])('%s', async (_name, argv, counted, code) => {
    finds([], counted);
    expect((await runCli(argv)).code).toBe(code);
  });

  test('a failure notice is said on stderr and gives 2, whatever the reporter', async () => {
    finds([], clean, notices);
    const { code, stderr } = await runCli(['a', '--reporter', 'json']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'care-lint: note: drafts/good.txt: No lexicon for "fi": only the rules for any language ran.\n' +
        'care-lint: macros/broken.jsonl:4: no field "text"\n',
    );
  });

  test('quiet keeps failures', async () => {
    finds([], clean, notices);
    const { code, stderr } = await runCli(['a', '--quiet']);
    expect(code).toBe(2);
    expect(stderr).toBe('care-lint: macros/broken.jsonl:4: no field "text"\n');
  });
});

describe('what is said when it goes wrong', () => {
  test('an expected failure is one line and a hint', async () => {
    fails(new UserError('input', 'No file matches "drafs/\u001b[2J"', { hint: 'Check the\nspelling.' }));
    const { code, stdout, stderr } = await runCli(['drafs/x']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      String.raw`care-lint: No file matches "drafs/\u{1b}[2J"` + '\n' + String.raw`  Check the\u{a}spelling.` + '\n',
    );
  });

  test('a fault keeps its stack and loses its message, which may quote a reply', async () => {
    fails(new TypeError('unexpected "Hi Ana, your card 4111"'));
    const { code, stderr } = await runCli(['a']);
    expect(code).toBe(2);
    expect(stderr).toContain('Please report it');
    expect(stderr).toContain('TypeError');
    expect(stderr).toMatch(/^ {4}at .*run\.test/m);
    expect(stderr).not.toContain('Ana');
  });

  test('a mistyped command', async () => {
    fails(new UserError('input', 'No file matches "explian"'));
    expect((await runCli(['explian', 'anemic-apology'])).stderr).toContain(
      'Did you mean the command `care-lint explain`?',
    );
  });

  test('debug shows where it came from', async () => {
    fails(new UserError('config', 'no such preset'));
    expect((await runCli(['a', '--debug'])).stderr).toMatch(/^ {4}at /m);
  });
});

describe('colour', () => {
  test.each<readonly [string, readonly string[], Parameters<typeof runCli>[1], boolean]>([
    ['a pipe', ['a'], {}, false],
    ['a terminal', ['a'], { columns: 80 }, true],
    ['a dumb terminal', ['a'], { columns: 80, env: { TERM: 'dumb' } }, false],
    ['NO_COLOR', ['a'], { columns: 80, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
    ['an empty NO_COLOR', ['a'], { columns: 80, env: { NO_COLOR: '' } }, true],
    ['FORCE_COLOR', ['a'], { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', ['a'], { columns: 80, env: { FORCE_COLOR: '0' } }, false],
    ['--color beats NO_COLOR', ['a', '--color'], { env: { NO_COLOR: '1' } }, true],
    ['--no-color', ['a', '--no-color'], { columns: 80, env: { FORCE_COLOR: '1' } }, false],
  ])('%s', async (_name, argv, surroundings, isColoured) => {
    expect((await runCli(argv, surroundings)).stdout.includes('\u001b[')).toBe(isColoured);
  });
});

describe('where the report goes', () => {
  test('a file, whole, and nothing on stdout', async () => {
    const cwd = folderWith({ 'report.json': 'old' });
    const { code, stdout } = await runCli(['a', '--reporter', 'json', '--output', 'report.json'], { cwd, columns: 80 });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toMatchObject({ version: 1, summary });
    expect(readdirSync(cwd)).toEqual(['report.json']);
  });

  test('a file stays as it was when the run fails', async () => {
    const cwd = folderWith({ 'report.json': 'old' });
    fails(new UserError('config', 'no such preset'));
    await runCli(['a', '--output', 'report.json'], { cwd });
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toEqual(['report.json']);
  });

  test('a link stays a link', async () => {
    const cwd = folderWith({ 'real.txt': 'old' });
    symlinkSync('real.txt', join(cwd, 'link.txt'));
    await runCli(['a', '--output', 'link.txt'], { cwd });
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.txt'), 'utf8')).toContain('anemic-apology');
  });

  test.each<readonly [string, readonly string[]]>([
    ['itself', ['a.json', '--output', 'a.json']],
    ['spelt otherwise', ['a.json', '--output', './x/../a.json']],
    ['behind a link', ['a.json', '--output', 'link.json']],
    ['named by a link', ['link.json', '--output', 'a.json']],
    ['in a folder', ['.', '--output', 'a.json']],
    ['of a glob', ['no-such.txt', '*.json', '--output', 'a.json']],
    ['with fixes', ['a.json', '--fix', '--output', 'a.json']],
  ])('never in the place of a file to lint: %s', async (_, argv) => {
    const cwd = folderWith({ 'a.json': '[]' });
    symlinkSync('a.json', join(cwd, 'link.json'));
    const { code, stdout, stderr } = await runCli(argv, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('json: it is one of the files to lint');
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('[]');
    expect(seen).toEqual([]);
  });

  test('a device is written, not replaced', async () => {
    expect((await runCli(['a', '--output', '/dev/null'])).code).toBe(1);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.skipIf(!existsSync('/dev/full'))('a file for which no space is left', async () => {
    const cwd = folderWith({});
    vi.mocked(lint).mockImplementation(async (options) => {
      for (const result of results) options.onReply?.(result);
      // What waits goes out when the run waits for input.
      await new Promise((waited) => setImmediate(waited));
      return { findings: [], notices: [], summary };
    });
    const { code, stderr } = await runCli(['a', '--output', '/dev/full'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Cannot write /dev/full: no space is left (ENOSPC)')]);
  });

  test('a folder in place of a file', async () => {
    const { code, stderr } = await runCli(['a', '--output', '.'], { cwd: folderWith({}) });
    expect([code, stderr]).toEqual([2, 'care-lint: Cannot write .: it is a folder (EISDIR)\n  Name a file in it.\n']);
  });

  test('a folder that is not there', async () => {
    const cwd = folderWith({});
    const { code, stderr } = await runCli(['a', '--output', 'no/such/report.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Cannot write no/such/report.txt: there is no such file or folder (ENOENT)');
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('a stream', () => {
  const one = results[0];
  if (one === undefined) throw new Error('the fixed results are empty');

  test('lets findings out while it still reads', async () => {
    let read = 0;
    const outAfter: number[] = [];
    vi.mocked(lint).mockImplementation(async (options) => {
      for await (const bytes of options.stdin ?? []) {
        read += bytes.length;
        options.onReply?.(read === 1 ? one : { ...one, findings: [] });
      }
      return { findings: [], notices: [], summary };
    });
    async function* lines(): AsyncIterable<Uint8Array> {
      for (let at = 0; at < 5000; at += 1) yield new Uint8Array(1);
    }
    await runCli(['--stdin'], { stdin: lines(), onWrite: () => outAfter.push(read) });
    expect(outAfter[0]).toBeLessThan(1000);
  });

  test('ends when the reader of the report leaves', async () => {
    let read = 0;
    vi.mocked(lint).mockImplementation(async (options) => {
      for await (const bytes of options.stdin ?? []) {
        read += bytes.length;
        options.onReply?.(one);
      }
      return { findings: [], notices: [], summary };
    });
    async function* endless(): AsyncIterable<Uint8Array> {
      for (;;) yield new Uint8Array(1);
    }
    expect((await runCli(['--stdin'], { stdin: endless(), closesAfter: 2 })).code).toBe(1);
    expect(read).toBeLessThan(5000);
  });
});

test('the version is that of the package', async () => {
  expect(version).toBe(packageJson.version);
  expect((await runCli(['--version'])).stdout).toBe(`${version}\n`);
});
