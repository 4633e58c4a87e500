import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findFiles } from '../../src/sources/find.js';
import { userErrorOf } from '../config/folder.js';
import { asNobody } from './as-nobody.js';

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'care-lint-find-'));
  mkdirSync(path.join(cwd, '.git'));
  for (const file of [
    'b.txt',
    'a.md',
    'odd[1].txt',
    'logo.png',
    'macros/refund.jsonl',
    'macros/LATE.TXT',
    'macros/old/late.txt',
    'macros/secret.txt',
    'macros/odd.reply',
    'macros/node_modules/pack/read.md',
    'macros/.hidden.txt',
    'dist/out.txt',
    'empty/pic.png',
    'care-lint.config.md',
    'README.md',
    'package.json',
  ]) {
    mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
    writeFileSync(path.join(cwd, file), 'Hi');
  }
  writeFileSync(path.join(cwd, '.gitignore'), 'dist/\nmacros/old/*\n');
  writeFileSync(path.join(cwd, 'macros/.gitignore'), '!old/late.txt\n');
  writeFileSync(path.join(cwd, 'macros/.care-lintignore'), 'secret.*\n');
});

afterAll(() => rmSync(cwd, { recursive: true }));

async function find(...patterns: readonly string[]): Promise<readonly string[]> {
  return (await findFiles(patterns, cwd)).files.map((file) => file.path);
}

const errorOf = (...patterns: readonly string[]) => userErrorOf(() => findFiles(patterns, cwd));

describe('finding files', () => {
  it.each([
    { patterns: ['b.txt'], files: ['b.txt'] },
    { patterns: ['./b.txt', 'a.md', 'b.txt'], files: ['a.md', 'b.txt'] },
    { patterns: ['odd[1].txt'], files: ['odd[1].txt'] },
    { patterns: ['logo.png'], files: ['logo.png'] },
    { patterns: ['dist/out.txt'], files: ['dist/out.txt'] },
    { patterns: ['macros'], files: ['macros/LATE.TXT', 'macros/old/late.txt', 'macros/refund.jsonl'] },
    {
      patterns: ['macros/', 'macros/refund.jsonl'],
      files: ['macros/LATE.TXT', 'macros/old/late.txt', 'macros/refund.jsonl'],
    },
    {
      patterns: ['.'],
      files: ['a.md', 'b.txt', 'macros/LATE.TXT', 'macros/old/late.txt', 'macros/refund.jsonl', 'odd[1].txt'],
    },
    { patterns: ['*.md'], files: ['README.md', 'a.md'] },
    { patterns: ['**/*.txt'], files: ['b.txt', 'macros/old/late.txt', 'odd[1].txt'] },
    { patterns: ['macros/**'], files: ['macros/LATE.TXT', 'macros/old/late.txt', 'macros/refund.jsonl'] },
    { patterns: ['macros/*.{reply,jsonl}'], files: ['macros/refund.jsonl'] },
    { patterns: ['macros/*.reply'], files: ['macros/odd.reply'] },
  ])('$patterns', async ({ patterns, files }) => {
    expect(await find(...patterns)).toEqual(files);
  });

  it.each([
    { patterns: ['.'], unknown: { '.png': 2, '.reply': 1 }, project: { README: 1, 'package.json': 1 } },
    { patterns: ['macros'], unknown: { '.reply': 1 }, project: {} },
    { patterns: ['macros', 'macros/odd.reply'], unknown: {}, project: {} },
    { patterns: ['macros', 'macros/**'], unknown: { '.reply': 1 }, project: {} },
    { patterns: ['macros/*.reply'], unknown: {}, project: {} },
    { patterns: ['*'], unknown: { '.png': 1 }, project: {} },
    { patterns: ['b.txt', 'logo.png'], unknown: {}, project: {} },
  ])('counts what $patterns leave out', async ({ patterns, unknown, project }) => {
    expect((await findFiles(patterns, cwd)).leftOut).toEqual({ unknown, project });
  });

  it('counts them by ending, most first, those without one and odd ones apart', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'care-lint-kinds-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const names = 'late.txt y.py a.ts b.TS c.d.ts x.py Makefile .hidden.ts draft odd.x(1) LICENSE README.de.md';
    for (const name of names.split(' ')) writeFileSync(path.join(folder, name), 'Hi');
    const { leftOut } = await findFiles(['.'], folder);
    expect(Object.entries(leftOut.unknown)).toEqual([
      ['.ts', 3],
      ['.py', 2],
      ['none', 2],
      ['other', 1],
    ]);
    expect(leftOut.project).toEqual({ LICENSE: 1, README: 1 });
  });

  it('shows files outside the working folder by their whole path', async () => {
    const { files } = await findFiles([path.join(cwd, 'b.txt'), '../a.md'], path.join(cwd, 'macros'));
    expect(files.map((file) => file.path)).toEqual([path.join(cwd, 'a.md'), path.join(cwd, 'b.txt')]);
  });

  it('says so when a file named outright is ignored', async () => {
    const { files, ignored } = await findFiles(['macros/secret.txt', 'b.txt'], cwd);
    expect(files.map((file) => file.path)).toEqual(['b.txt']);
    const message = 'This file is not read: `secret.*` in line 1 of macros/.care-lintignore excludes it.';
    expect(ignored.map(({ notice }) => notice)).toEqual([
      { level: 'note', code: 'ignored-file', path: 'macros/secret.txt', message },
    ]);
  });

  it.each([
    { pattern: 'c.txt', message: 'There is no file or folder "c.txt"', hint: 'Did you mean b.txt?' },
    {
      pattern: 'nosuch/c.txt',
      message: 'There is no file or folder "nosuch/c.txt"',
      hint: 'Check the spelling of the path.',
    },
    { pattern: '**/*.csv', message: 'No file matches "**/*.csv"', hint: 'Check the spelling; quote' },
    { pattern: 'empty', message: 'There is no file to lint in "empty"', hint: 'Files of other kinds' },
    { pattern: 'dist', message: 'Every file in "dist" is ignored', hint: 'Look into .gitignore' },
  ])('$pattern finds nothing', async ({ pattern, message, hint }) => {
    const error = await errorOf('b.txt', pattern);
    expect(error).toMatchObject({ code: 'input', message });
    expect(error.hint).toContain(hint);
  });

  it('a folder that may not be entered is an input error', async () => {
    const closed = path.join(cwd, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0);
    const error = await asNobody(cwd, () => errorOf('closed/a.txt'));
    expect(error).toMatchObject({ code: 'input', message: 'closed/a.txt may not be read' });
    chmodSync(closed, 0o700);
  });

  it('an empty name does not mean the folder', async () => {
    const { message, hint } = await errorOf('b.txt', '');
    expect(message).toBe('One of the files has an empty name');
    expect(hint).toContain('`.` means the folder you are in');
  });

  it('an empty folder says so', async () => {
    mkdirSync(path.join(cwd, 'bare'));
    const { message, hint } = await errorOf('bare');
    expect(message).toBe('There is no file to lint in "bare"');
    expect(hint).toBe('Check the spelling: the folder is empty, or all its files are hidden.');
  });

  describe('what may not be read', () => {
    const open = (name: string): string => {
      const folder = path.join(cwd, name);
      onTestFinished(() => {
        chmodSync(path.join(folder, 'closed'), 0o700);
        rmSync(folder, { recursive: true });
      });
      mkdirSync(path.join(folder, 'closed'), { recursive: true });
      writeFileSync(path.join(folder, 'a.txt'), 'Hi');
      return folder;
    };

    it.each(['shut', 'shut/closed', 'shut/**', 'shut/*/*.txt'])('a folder: %s', async (pattern) => {
      chmodSync(path.join(open('shut'), 'closed'), 0);
      const error = await asNobody(cwd, () => errorOf(pattern));
      expect(error).toMatchObject({ code: 'input', message: 'shut/closed may not be read' });
    });

    it.each(['closed/', 'closed', 'closed/*', '*osed'])('an ignored folder is passed over: %s', async (line) => {
      const folder = open('shut');
      writeFileSync(path.join(folder, '.care-lintignore'), line);
      chmodSync(path.join(folder, 'closed'), 0);
      expect(await asNobody(cwd, () => find('shut'))).toEqual(['shut/a.txt']);
    });

    it.each(['shut', 'shut/a.txt'])('an ignore file: %s', async (pattern) => {
      const file = path.join(open('shut'), '.care-lintignore');
      writeFileSync(file, 'b.txt');
      chmodSync(file, 0);
      const error = await asNobody(cwd, () => errorOf(pattern));
      expect(error).toMatchObject({ code: 'input', message: 'shut/.care-lintignore may not be read' });
    });
  });

  it.each(['.gitignore', '.care-lintignore'])('a folder named %s ignores no file', async (name) => {
    const folder = path.join(cwd, 'strange');
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, 'a.txt'), 'Hi');
    expect(await find('strange', 'strange/a.txt')).toEqual(['strange/a.txt']);
  });
});

describe('links', () => {
  let base = '';
  beforeAll(() => {
    base = mkdtempSync(path.join(tmpdir(), 'care-lint-links-'));
    for (const file of ['team/late.txt', 'team/macros/refund.txt', 'shared/hours.txt']) {
      mkdirSync(path.dirname(path.join(base, file)), { recursive: true });
      writeFileSync(path.join(base, file), 'Hi');
    }
    for (const [target, name] of [
      ['late.txt', 'team/a.txt'],
      ['late.txt', 'team/z.txt'],
      ['macros', 'team/links'],
      ['../team', 'team/loop'],
      ['../shared/hours.txt', 'team/hours.txt'],
      ['../shared/hours.txt', 'team/open.txt'],
      ['team', 'other'],
      ['gone.txt', 'dead.txt'],
      ['self.txt', 'self.txt'],
    ] as const) {
      symlinkSync(target, path.join(base, name));
    }
  });
  afterAll(() => rmSync(base, { recursive: true }));

  it.each([
    { folder: 'team', patterns: ['.'], files: ['hours.txt', 'late.txt', 'macros/refund.txt'] },
    { folder: 'other', patterns: ['.'], files: ['hours.txt', 'late.txt', 'macros/refund.txt'] },
    { folder: 'team', patterns: ['a.txt', 'late.txt'], files: ['late.txt'] },
    { folder: 'team', patterns: ['*.txt'], files: ['hours.txt', 'late.txt'] },
    { folder: 'team', patterns: ['a.txt'], files: ['a.txt'] },
    { folder: 'team', patterns: ['z.txt', 'a.txt'], files: ['a.txt'] },
    { folder: 'team', patterns: ['links'], files: ['links/refund.txt'] },
  ])('$patterns in $folder: each file once', async ({ folder, patterns, files }) => {
    const found = await findFiles(patterns, path.join(base, folder));
    expect(found.files.map((file) => file.path)).toEqual(files);
  });

  it('says that a link leads nowhere', async () => {
    await expect(findFiles(['dead.txt'], base)).rejects.toMatchObject({
      code: 'input',
      message: 'There is no file or folder "dead.txt"',
      hint: 'It is a link to gone.txt, which does not exist.',
    });
    await expect(findFiles(['self.txt'], base)).rejects.toMatchObject({ code: 'input' });
  });
});
