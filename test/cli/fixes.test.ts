import { chmodSync, existsSync, lstatSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { folderWith, writeFiles } from '../config/folder.js';
import { runCli } from './fake-io.js';
import { git } from './git.js';

const DRAFT = 'Hi Mara,\n\nPlease be advised that I sent the new lamp today; it will reach you by Friday.\n\nInes\n';
const FIXED = 'Hi Mara,\n\nI sent the new lamp today; it will reach you by Friday.\n\nInes\n';

let cwd = '';
beforeEach(() => {
  cwd = folderWith({});
});

function put(name: string, text: string): string {
  writeFiles(cwd, { [name]: text });
  return join(cwd, name);
}

const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

describe('--fix', { timeout: 120_000 }, () => {
  test('writes the files, says how many findings it mended, and reports what is left', async () => {
    put('a.txt', DRAFT);
    put('b.txt', DRAFT.replace('Friday', '{{day}}'));
    const { code, stdout, stderr } = await runCli(['--fix', '.'], { cwd });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('2 replies in 2 files, 2 fixed, 1 error');
    expect(stdout).not.toContain('boilerplate-phrase');
    expect([read('a.txt'), read('b.txt')]).toEqual([FIXED, FIXED.replace('Friday', '{{day}}')]);
    expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt']);
  });

  const CODE = "export const late = 'Please be advised that the the lamp left.';\n";
  test.each([
    ['icons.ts', CODE],
    ['late.py', CODE],
    ['Makefile', DRAFT],
    ['.env', DRAFT],
    ['late.reply', DRAFT],
    ['main.js.erb', CODE],
    ['late.txt.bak', DRAFT],
    ['late.vue', `<template>\n${DRAFT}</template>\n`],
  ])('leaves %s alone, whose kind is not known, and says so', async (name, text) => {
    put(name, text);
    const note = 'this file is read as plain text, and nothing is fixed in it. Say what it is with --format.';
    for (const option of ['--fix', '--diff']) {
      const { stdout, stderr } = await runCli([option, name], { cwd });
      expect(stderr).toContain(note);
      expect(stdout).not.toContain('+++');
      expect(stdout).not.toContain('fixed');
      expect(read(name)).toBe(text);
    }
    const piped = await runCli(['--fix', '--stdin-filename', name], { cwd, stdin: text });
    expect([piped.stdout, piped.stderr.includes(note)]).toEqual([text, true]);
    const report = async (args: readonly string[]) =>
      (await runCli([...args, '--reporter', 'json', name], { cwd })).stdout;
    expect(await report([])).not.toContain('"fix"');
    expect(await report(['--format', 'text'])).toContain('"fix"');
    const told = await runCli(['--fix', '--format', 'text', name], { cwd });
    expect([told.stderr, read(name) === text]).toEqual(['', false]);
  });

  test.each([
    ['a.mjml', (text: string) => `<mjml><mj-text>\n<p>${text}</p>\n</mj-text></mjml>\n`],
    ['a.hbs', (text: string) => `{{#if late}}\n<p>${text}</p>\n{{/if}}\n`],
    ['a.html.erb', (text: string) => `<% if late %>\n<p>${text}</p>\n<% end %>\n`],
    ['a.njk', (text: string) => `{# late #}\n<p class="{{ late }}">${text}</p>\n`],
    ['a.ejs', (text: string) => `<% if (n < 3) { %>\n<p>${text}</p>\n<% } %>\n`],
    ['a.eml', (text: string) => `Subject: Late\r\nFrom: ines@example.com\r\n\r\n${text}\r\n`],
  ])('mends the words of %s, and nothing else', async (name, around) => {
    put(name, around('Hi Mara, the the lamp left Leeds.'));
    await runCli(['--fix', name], { cwd });
    expect(read(name)).toBe(around('Hi Mara, the lamp left Leeds.'));
  });

  test('says once for all files of one ending that nothing is fixed in them', async () => {
    for (const name of ['a.reply', 'b.reply', 'c.reply']) put(name, DRAFT);
    const { stderr } = await runCli(['--fix', '*.reply'], { cwd });
    expect(stderr).toContain('The same goes for 2 more with this ending.');
    expect(stderr.split('\n')).toHaveLength(2);
  });

  test('keeps permissions, links, byte-order mark and line breaks', async () => {
    const text = `\uFEFF${DRAFT.replaceAll('\n', '\r\n').trimEnd()}`;
    chmodSync(put('real.txt', text), 0o640);
    symlinkSync('real.txt', join(cwd, 'link.txt'));
    expect((await runCli(['--fix', 'link.txt'], { cwd })).code).toBe(0);
    expect(read('real.txt')).toBe(`\uFEFF${FIXED.replaceAll('\n', '\r\n').trimEnd()}`);
    expect(lstatSync(join(cwd, 'real.txt')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
  });

  test('leaves a file alone in which there is nothing to fix', async () => {
    const { mtimeMs, ino } = lstatSync(put('a.txt', FIXED));
    expect((await runCli(['--fix', 'a.txt'], { cwd })).code).toBe(0);
    expect(lstatSync(join(cwd, 'a.txt'))).toMatchObject({ mtimeMs, ino });
  });

  test('a file that may not be written is a failure; the others are fixed', async () => {
    chmodSync(put('a.txt', DRAFT), 0o444);
    put('b.txt', DRAFT);
    const { code, stdout, stderr } = await runCli(['--fix', '.'], { cwd });
    expect([code, stderr]).toEqual([2, 'care-lint: a.txt: Cannot write a.txt: it is read-only.\n']);
    expect(stdout).toContain('2 replies in 2 files, 1 fixed, 1 warning, 1 failure');
    expect([read('a.txt'), read('b.txt')]).toEqual([DRAFT, FIXED]);
  });

  test.each([
    ['latin1.txt', Buffer.from(DRAFT.replace('Mara', 'Zo\u00eb'), 'latin1'), 'latin1.txt:1 is not UTF-8'],
    ['utf16.txt', Buffer.from(`\uFEFF${DRAFT}`, 'utf16le'), 'utf16.txt is UTF-16'],
  ])('a file in another encoding is refused: %s', async (name, bytes, said) => {
    writeFileSync(join(cwd, name), bytes);
    const { code, stderr } = await runCli(['--fix', name], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(readFileSync(join(cwd, name)).equals(bytes)).toBe(true);
  });

  test('files that cannot be read are failures, told once; the others are fixed', async () => {
    put('a.txt', DRAFT);
    const row = `${JSON.stringify({ text: DRAFT })}\n`;
    // Far enough apart that the first row is read before the byte is seen.
    const rows = Buffer.concat([Buffer.from(`${row}${'\n'.repeat(300_000)}`), Buffer.from([0xff, 10])]);
    writeFileSync(join(cwd, 'b.jsonl'), rows);
    put('c.txt', 'Hi\0');
    const { code, stdout, stderr } = await runCli(['--fix', '.'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `care-lint: b.jsonl:300002: It is not UTF-8: byte ${rows.length - 2} of the file is invalid. Save the file as UTF-8.\n` +
        'care-lint: c.txt: It is not a text file: it holds a NUL byte. Name text files only; save text in another encoding as UTF-8.\n',
    );
    expect(stdout).toContain('1 fixed, 1 warning, 2 failures');
    expect(read('a.txt')).toBe(FIXED);
    expect(readFileSync(join(cwd, 'b.jsonl')).equals(rows)).toBe(true);
  });

  test.each([['draft.txt'], ['a.jsonl'], ['a.csv']])(
    'prints stdin as it is then, the report on stderr: %s',
    async (name) => {
      const wrap = (text: string) =>
        name === 'a.jsonl' ? `${JSON.stringify({ text })}\n` : name === 'a.csv' ? `id,text\n1,"${text}"\n` : text;
      const { code, stdout, stderr } = await runCli(['--fix', '--stdin-filename', name], { cwd, stdin: wrap(DRAFT) });
      expect([code, stdout]).toEqual([0, wrap(FIXED)]);
      expect(stderr).toContain('1 fixed');
      expect(existsSync(join(cwd, name))).toBe(false);
    },
  );

  test('stdin without anything to fix is printed as it is', async () => {
    const { stdout } = await runCli(['--fix', '-'], { cwd, stdin: FIXED });
    expect(stdout).toBe(FIXED);
  });

  test('what stdin holds does not act on a terminal', async () => {
    const { stdout } = await runCli(['--fix', '-'], { cwd, stdin: `${FIXED}\u001b[2J\n`, columns: 80 });
    expect(stdout).not.toContain('\u001b[2J');
  });
});

describe('--diff', { timeout: 120_000 }, () => {
  const texts: readonly (readonly [string, (text: string) => string])[] = [
    ['LF', (text) => text],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text) => `\uFEFF${text}`],
    ['no line break at the end', (text) => text.trimEnd()],
    ['one line', (text) => text.replaceAll('\n', ' ').trim()],
    ['one line and a byte-order mark', (text) => `\uFEFF${text.replaceAll('\n', ' ')}\r\n`],
  ];
  const names = ['a.txt', 'my drafts/a b.txt', 'é/ü 😀.txt', `it's "so" \\ late.txt`, '-a.txt'];

  test.each(texts)('git takes the patch of files of any name with %s', async (_, change) => {
    git(cwd, ['init', '-q']);
    for (const name of names) put(name, change(DRAFT));
    const { code, stdout, stderr } = await runCli(['--diff', '.'], { cwd });
    expect([code, names.map(read)]).toEqual([1, names.map(() => change(DRAFT))]);
    expect(stderr).toContain('boilerplate-phrase');
    expect(git(cwd, ['apply', '--whitespace=nowarn'], stdout)).toMatchObject({ status: 0, stderr: '' });
    expect(names.map(read)).toEqual(names.map(() => change(FIXED)));
  });

  test('one patch for several files, with or without --fix, also from a folder of the repository', async () => {
    git(cwd, ['init', '-q']);
    put('team/macros/a.txt', DRAFT);
    put('team/macros/b.yaml', `- text: |\n    ${DRAFT.replaceAll('\n', '\n    ').trimEnd()}\n- text: Thanks.\n`);
    const folder = join(cwd, 'team');
    const { stdout } = await runCli(['macros', '--diff', '--fix', '--reporter', 'compact'], { cwd: folder });
    expect(git(folder, ['apply'], stdout)).toMatchObject({ status: 0, stderr: '' });
    expect(read('team/macros/a.txt')).toBe(FIXED);
    expect(await runCli(['macros', '--diff'], { cwd: folder })).toMatchObject({ stdout: '' });
  });

  test('a file that a link leads to as well is in the patch once', async () => {
    git(cwd, ['init', '-q']);
    put('late.txt', DRAFT);
    symlinkSync('late.txt', join(cwd, 'a.txt'));
    const { stdout } = await runCli(['--diff', '.'], { cwd });
    expect(git(cwd, ['apply'], stdout)).toMatchObject({ status: 0, stderr: '' });
    expect(read('late.txt')).toBe(FIXED);
    put('late.txt', DRAFT);
    expect(await runCli(['--fix', '.'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(read('late.txt')).toBe(FIXED);
  });

  test('fails when there is something to fix, like a check of style', async () => {
    put('a.txt', DRAFT);
    put('b.txt', FIXED);
    expect((await runCli(['a.txt'], { cwd })).code).toBe(0);
    expect((await runCli(['a.txt', '--diff'], { cwd })).code).toBe(1);
    expect((await runCli(['b.txt', '--diff'], { cwd })).code).toBe(0);
    expect((await runCli(['a.txt', '--diff', '--fix-type', 'tone'], { cwd })).code).toBe(0);
  });

  test('shows no line with personal data, nor one beside it, and says so', async () => {
    git(cwd, ['init', '-q']);
    const row = (id: number, more = '') =>
      `${JSON.stringify({ id, text: `Please be advised that your lamp ${id} left today.${more}` })}\n`;
    const card = ' It is on card 4111 \\u0031111 1111 1111.';
    const rows = (change: (text: string) => string) =>
      [row(1), row(2), row(3, card).replace('\\\\u', '\\u'), row(4), row(5)].map(change).join('');
    put(
      'a.jsonl',
      rows((text) => text),
    );
    const { stdout, stderr } = await runCli(['a.jsonl', '--diff'], { cwd });
    expect(stdout + stderr).not.toContain('4111');
    expect(stderr).toContain('a.jsonl: 3 changes are not shown, because there is personal data in the lines');
    expect(git(cwd, ['apply', '--whitespace=nowarn'], stdout)).toMatchObject({ status: 0, stderr: '' });
    expect(read('a.jsonl')).toBe(
      rows((text) => (/"id":[15]/.test(text) ? text.replace('Please be advised that your', 'Your') : text)),
    );
  });

  test.each([
    ['the customer', { customer: { name: 'Mara Lindt' } }],
    ['a turn', { thread: [{ from: 'customer', text: 'Ring me on +44 7700 900118.' }] }],
    ['the sender of a turn', { thread: [{ from: 'customer', text: 'And now?', name: 'Mara Lindt' }] }],
    ['the end of a letter', { thread: [{ from: 'customer', text: 'And now?\n\nRegards,\nMara Lindt' }] }],
  ])('shows no record whose personal data stand in %s', async (_, fields) => {
    put('a.jsonl', `${JSON.stringify({ ...fields, text: DRAFT })}\n`);
    const { code, stdout, stderr } = await runCli(['a.jsonl', '--diff'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('1 change is not shown');
  });

  test('a report into a file leaves stdout to the patch', async () => {
    put('a.txt', DRAFT);
    const { stdout, stderr } = await runCli(['a.txt', '--diff', '--reporter', 'json', '--output', 'r.json'], { cwd });
    expect([stdout.split('\n')[0], stderr]).toEqual(['--- a/a.txt', '']);
    expect(JSON.parse(read('r.json'))).toMatchObject({ summary: { warnings: 1 } });
  });
});
