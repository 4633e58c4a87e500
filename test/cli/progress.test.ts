import { describe, expect, test } from 'vitest';
import { createProgressLine } from '../../src/cli/progress.js';
import { folderWith } from '../config/folder.js';
import { resultOf } from '../reporters/results.js';
import { runCli, type Surroundings } from './fake-io.js';

const ERASE = '\r\u001b[K';
const text = 'I sent the new lamp today, Mara; it will reach you by Friday.';
const drafts = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.txt`, text]));
const library = Array.from({ length: 5 }, (_, at) => `${JSON.stringify({ id: `r${at}`, text })}\n`).join('');

/** A clock that goes on by so much whenever it is looked at. */
function clock(stepMs: number): () => Date {
  let ms = Date.UTC(2026, 2, 9, 9);
  return () => {
    ms += stepMs;
    return new Date(ms);
  };
}

/** What stands on stderr while files are linted, line by line as it is renewed. */
async function shown(files: Readonly<Record<string, string>>, args: readonly string[], more: Surroundings = {}) {
  const cwd = folderWith(files);
  const { stderr, stdout } = await runCli([...args, '--no-config'], { cwd, columns: 80, now: clock(600), ...more });
  return { stderr, stdout, lines: stderr.split(ERASE).slice(1) };
}

describe('the progress line', () => {
  test('says how many files and replies, how fast, and what is left; then it is gone', async () => {
    const { lines, stderr } = await shown(drafts, ['.']);
    // The clock is looked at once before the run, once for its date, and once for each reply.
    expect(lines).toEqual([
      '1 of 4 files, 1 reply',
      '2 of 4 files, 2 replies, 2/s, 2 s left',
      '3 of 4 files, 3 replies, 2/s, 1 s left',
      '4 of 4 files, 4 replies, 2/s, almost done',
      '',
    ]);
    expect(stderr.endsWith(ERASE)).toBe(true);
  });

  test('counts one file by the place of its replies', async () => {
    const { lines } = await shown({ 'a.jsonl': library }, ['a.jsonl']);
    expect(lines[1]).toMatch(/^2 replies, 2\/s, \d s left$/);
    expect(lines.at(-2)).toMatch(/^5 replies, 2\/s, almost done$/);
  });

  test('does not say how much of stdin is left', async () => {
    const { lines } = await shown({}, ['--format', 'jsonl'], { stdin: library });
    expect(lines[2]).toBe('3 replies, 2/s');
  });

  test('counts minutes where much is left', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`draft-${at}.txt`, text]));
    const { lines } = await shown(many, ['.'], { now: clock(60_000) });
    expect(lines[1]).toBe('2 of 12 files, 2 replies, 0/s, 11 min left');
  });

  test('does not say how long it takes after the first of very many', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`draft-${at}.txt`, text]));
    const { lines } = await shown(many, ['.']);
    expect([lines[1], lines[2]]).toEqual(['2 of 60 files, 2 replies, 2/s', '3 of 60 files, 3 replies, 2/s, 35 s left']);
  });

  test('begins again when all is judged a second time, with its fixes', async () => {
    const { lines } = await shown({ ...drafts, 'a.txt': text.replace('new', 'new new') }, ['--fix', '.']);
    const counts = lines.map((line) => /(\d+) repl/.exec(line)?.[1]);
    expect(counts.filter((count) => count === '1')).toHaveLength(2);
    expect(counts.filter((count) => count === '4')).toHaveLength(2);
  });

  test('is cut to the terminal', async () => {
    const { lines } = await shown(drafts, ['.'], { columns: 20 });
    expect(lines[1]).toBe('2 of 4 files, 2 rep');
  });

  test('gives way to what else is written, and waits while that stops in the middle of a line', () => {
    let screen = '';
    const terminal = { isTTY: true, columns: 80, isClosed: false, write: (piece: string) => (screen += piece) };
    const { show, streams, end } = createProgressLine({ stdout: terminal, stderr: terminal, now: clock(600) });
    const { reply } = resultOf('a.txt', 'a.txt#1', []);
    const next = (replies: number): void => show({ replies, files: [undefined], file: 0, reply });
    next(1);
    next(2);
    streams.stdout.write('{"findings":[');
    next(3);
    streams.stdout.write('');
    next(4);
    streams.stdout.write(']}\n');
    next(5);
    streams.stderr.write('care-lint: note\n');
    next(6);
    end();
    end();
    expect(screen.split(ERASE)).toEqual([
      '',
      '2 replies, 2/s',
      '{"findings":[]}\n',
      '5 replies, 2/s',
      'care-lint: note\n',
      '6 replies, 2/s',
      '',
    ]);
  });

  test('is gone before an error', async () => {
    const broken = async function* () {
      yield Buffer.from(library);
      throw new Error('the pipe broke');
    };
    const { stderr } = await shown({}, ['-', '--format', 'jsonl'], { stdin: broken() });
    expect(stderr).toMatch(/\r\u001b\[K(?!.*\r).*care-lint: /s);
  });

  test.each<readonly [string, readonly string[], Surroundings]>([
    ['in a run of less than a second', [], { now: clock(10) }],
    ['in a pipe', [], { piped: 'stderr' }],
    ['in CI', [], { env: { CI: 'true' } }],
    ['on a terminal without escapes', [], { env: { TERM: 'dumb' } }],
    ['with --quiet', ['--quiet'], {}],
    ['with --debug', ['--debug'], {}],
  ])('is not there %s', async (_name, args, more) => {
    expect((await shown(drafts, ['.', ...args], more)).stderr).not.toContain(ERASE);
  });

  test.each(['0', 'false', ''])('is there with CI=%s', async (CI) => {
    expect((await shown(drafts, ['.'], { env: { CI } })).stderr).toContain(ERASE);
  });

  test('is there when only the report goes to a pipe', async () => {
    const { stderr, stdout } = await shown(drafts, ['.'], { piped: 'stdout' });
    expect(stderr).toContain('4 replies');
    expect(stdout).not.toContain(ERASE);
  });
});
