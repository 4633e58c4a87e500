import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ExitCode } from '../src/run/exit-code.js';
import { lint } from '../src/run/lint.js';
import { runCli } from './cli/fake-io.js';
import { shellWords } from './cli/shell-words.js';
import { folderWith } from './config/folder.js';
import { asNobody } from './sources/as-nobody.js';

const fixtures = resolve(import.meta.dirname, '../fixtures');

/**
 * Each folder of fixtures/cli holds a scenario: inputs, and `expected.txt` with the command, all it says, and the files it
 * changes. To add one, write `$ care-lint …` as the first line of `expected.txt` and run `npx vitest run --dir test test/cli.test.ts -u`.
 */
describe('transcripts', () => {
  const scenarios = readdirSync(join(fixtures, 'cli'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test.each(scenarios.map(({ name }) => name))('%s', { timeout: 120_000 }, async (name) => {
    const folder = join(fixtures, 'cli', name);
    const recorded = join(folder, 'expected.txt');
    const cwd = folderWith({});
    cpSync(folder, cwd, { recursive: true });
    const [command = ''] = readFileSync(recorded, 'utf8').split('\n');
    const [, line = '', input] = /^\$ care-lint([^<]*?)(?: < (\S+))?$/.exec(command) ?? [];
    const stdin = input === undefined ? {} : { stdin: readFileSync(join(cwd, input), 'utf8') };
    const { code, stdout, stderr } = await runCli(shellWords(line), { cwd, ...stdin });
    const said = `${command}\n--- stdout\n${stdout}--- stderr\n${stderr}--- exit code\n${code}\n`;
    const transcript = said + changes(folder, cwd);
    expect(transcript).not.toContain(cwd);
    // A new rule changes no transcript in which it finds nothing.
    await expect(transcript.replace(/"rules":[1-9]\d*/, '"rules":<some>')).toMatchFileSnapshot(recorded);
  });
});

/** Every file of a copy that is new, or not what it was. */
function changes(folder: string, copy: string): string {
  return readdirSync(copy, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(copy, join(entry.parentPath, entry.name)))
    .toSorted()
    .map((file) => ({
      file,
      before: existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '',
      now: readFileSync(join(copy, file), 'utf8'),
    }))
    .map(({ file, before, now }) => (before === now ? '' : `--- ${file}\n${now}`))
    .join('');
}

describe('a file that cannot be read', () => {
  const bad: readonly (readonly [string, (file: string) => void, string])[] = [
    [
      'Latin-1',
      (file) => writeFileSync(file, Buffer.from('Hi\nGr\u00fc\u00dfe\n', 'latin1')),
      'b.txt:2: It is not UTF-8: byte 5 of the file is invalid. Save the file as UTF-8.',
    ],
    ['UTF-16', (file) => writeFileSync(file, '\uFEFFHi', 'utf16le'), 'b.txt: It is UTF-16. Save the file as UTF-8.'],
    [
      'with a NUL byte',
      (file) => writeFileSync(file, 'Hi\0'),
      'b.txt: It is not a text file: it holds a NUL byte. Name text',
    ],
    ['closed', (file) => writeFileSync(file, 'Hi', { mode: 0 }), 'b.txt: It may not be read. Check the permissions'],
  ];

  test.each(bad)('%s is a failure, and the others are linted', async (_name, write, said) => {
    const anemic = readFileSync(join(fixtures, 'drafts/anemic.txt'), 'utf8');
    const cwd = folderWith({ 'a.txt': anemic, 'c.txt': anemic });
    write(join(cwd, 'b.txt'));
    const { code, stdout, stderr } = await asNobody(cwd, () => runCli(['.', '--reporter', 'compact'], { cwd }));
    expect(code).toBe(2);
    expect(stderr).toContain(`care-lint: ${said}`);
    expect(stderr.split('\n')).toHaveLength(2);
    for (const name of ['a.txt', 'c.txt']) expect(stdout).toContain(`${name}:`);
    const alone = await asNobody(cwd, () => runCli(['b.txt'], { cwd }));
    expect([alone.code, alone.stdout]).toEqual([2, '']);
  });

  test('so is one that goes away once it is found', async () => {
    const text = 'Your new lamp left today.';
    const cwd = folderWith({ 'a.txt': text, 'b.txt': text, 'c.txt': text });
    const linted: string[] = [];
    const { notices } = await lint({
      cwd,
      files: ['.'],
      onReply({ path }) {
        linted.push(path);
        rmSync(join(cwd, 'b.txt'), { force: true });
      },
    });
    expect(linted).toEqual(['a.txt', 'c.txt']);
    expect(notices).toContainEqual({
      level: 'failure',
      code: 'input',
      path: 'b.txt',
      message: 'It does not exist. Check the spelling of the path.',
    });
  });
});

describe('exit codes', () => {
  const drafts = (name: string): string => join(fixtures, 'drafts', name);
  const rows: readonly (readonly [string, readonly string[], ExitCode, string?])[] = [
    ['a good draft', [drafts('lamp-replaced.txt')], 0],
    ['an empty apology', [drafts('anemic.txt')], 1],
    [
      'an empty apology, its rule a warning',
      [drafts('anemic.txt'), '--rule', 'anemic-apology:warn', '--rule', 'no-concrete-offer:warn'],
      0,
    ],
    ['a folder', [fixtures + '/drafts'], 1],
    ['one good and one bad draft', [drafts('lamp-replaced.txt'), drafts('anemic.txt')], 1],
    ['too long for its channel', [drafts('too-long-for-x.txt'), '--channel', 'x-post'], 1],
    ['the same without a channel', [drafts('too-long-for-x.txt')], 0],
    ['a card number', [drafts('card-number-repeated.txt'), '--channel', 'x-post'], 1],
    ['a placeholder that was not filled', [drafts('placeholder-left.txt')], 1],
    ['a file that is not there', [drafts('no-such-draft.txt')], 2],
    ['one file of two is not there', [drafts('lamp-replaced.txt'), drafts('no-such-draft.txt')], 2],
    ['a glob without a match', [join(fixtures, 'drafts/*.docx')], 2],
    ['an unknown channel', [drafts('lamp-replaced.txt'), '--channel', 'x-pots'], 2],
    ['an unknown format', [drafts('lamp-replaced.txt'), '--format', 'jsonlines'], 2],
    ['an unknown rule', [drafts('lamp-replaced.txt'), '--rule', 'anemic-apologie:warn'], 2],
    ['an unknown reporter', [drafts('lamp-replaced.txt'), '--reporter', 'sarif2'], 2],
    ['an id that no reply has', [drafts('lamp-replaced.txt'), '--only', 'lamp'], 2],
    ['an empty id', [drafts('lamp-replaced.txt'), '--only', ''], 2],
    ['an unknown allowance', [drafts('lamp-replaced.txt'), '--allow', 'everything'], 2],
    ['an unknown option', [drafts('lamp-replaced.txt'), '--chanel', 'sms'], 2],
    ['a config that is not there', [drafts('lamp-replaced.txt'), '--config', 'no-such.yaml'], 2],
    ['stdin that is empty', ['-'], 2, ''],
    ['stdin that is blank', ['-'], 2, ' \n\t\n'],
    ['stdin piped in', [], 0, 'Hi Mara, I sent the new lamp today and it will reach you by Friday.'],
    ['stdin with a broken row', ['--stdin', '--format', 'jsonl'], 2, '{"id":"a","text":"We sent it today."}\n{"id":\n'],
    ['stdin without a text field', ['--stdin', '--format', 'jsonl'], 2, '{"id":"a"}\n'],
    [
      'stdin read like a file of that name',
      ['-', '--stdin-filename', 'a.jsonl'],
      0,
      '{"id":"a","text":"I sent the new lamp today."}\n',
    ],
  ];

  for (const [name, argv, code, stdin] of rows) {
    test(name, async () => {
      const transcript = await runCli(argv, stdin === undefined ? {} : { stdin });
      expect(transcript.stderr === '').toBe(code !== 2);
      expect(transcript.code).toBe(code);
    });
  }

  test.each<readonly [readonly string[]]>([
    [['--quiet']],
    [['--reporter', 'json']],
    [['--reporter', 'compact']],
    [['--output', '/dev/null']],
    [['--no-color']],
  ])('are the same with %j', async (flags) => {
    expect((await runCli([drafts('anemic.txt'), ...flags])).code).toBe(1);
    expect((await runCli([drafts('lamp-replaced.txt'), ...flags])).code).toBe(0);
    expect((await runCli([drafts('no-such-draft.txt'), ...flags])).code).toBe(2);
  });
});
