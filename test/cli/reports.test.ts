import { readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import reportSchema from '../../report.schema.json' with { type: 'json' };
import { UserError } from '../../src/base/errors.js';
import { folderWith } from '../config/folder.js';
import { schemaBreaches } from '../reporters/schema-breaches.js';
import { runCli, type Surroundings } from './fake-io.js';

const poor = 'Hi Mara, we are so sorry for the inconvenience this may have caused.\n';

/** Runs in a folder with a poor draft and other files. */
async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}, more: Surroundings = {}) {
  const cwd = folderWith({ 'draft.txt': poor, ...files });
  const transcript = await runCli(['draft.txt', '--no-config', ...args], { cwd, ...more });
  const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
  return { ...transcript, cwd, read };
}

describe('several reports', () => {
  test('go to stdout and to files', async () => {
    const args = ['--reporter', 'compact', '--reporter', 'sarif:out.sarif', '--reporter', 'json:b.json'];
    const { code, stdout, stderr, read } = await run(args);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^draft\.txt:1:10: error .+ \[anemic-apology\]\n$/);
    expect(JSON.parse(read('out.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(JSON.parse(read('b.json'))).toMatchObject({ version: 1 });
  });

  test('are coloured where a person looks', async () => {
    const args = ['--reporter', 'pretty', '--reporter', 'pretty:out.txt'];
    const { stdout, read } = await run(args, {}, { columns: 80 });
    expect(stdout).toContain('\u001b[');
    expect(read('out.txt')).not.toContain('\u001b[');
  });

  test.each<readonly [string, readonly string[], string]>([
    ['two on stdout', ['--reporter', 'json', '--reporter', 'compact'], 'not both json and compact'],
    [
      'two in one file',
      ['--reporter', 'json:a.out', '--reporter', 'sarif:./a.out'],
      'Two reports cannot go to ./a.out',
    ],
    ['one in a file to lint', ['--reporter', 'json:draft.txt'], 'it is one of the files to lint'],
    [
      '--output for several',
      ['--reporter', 'json', '--reporter', 'sarif:b', '--output', 'a'],
      '--output goes with one',
    ],
    ['two files for one', ['--reporter', 'json:b', '--output', 'a'], '--output goes with one'],
    ['no file after the colon', ['--reporter', 'json:'], 'names no file after the colon'],
    ['a wrong name with a file', ['--reporter', 'jsn:out.json'], 'Did you mean "json"?'],
    ['a file that is no path', ['--reporter', 'mine.js'], 'Write ./mine.js for a module of your own.'],
  ])('%s: nothing is written', async (_name, args, said) => {
    const { code, stdout, stderr, cwd } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(readdirSync(cwd)).toEqual(['draft.txt']);
  });
});

describe('the JSON report says why a run is wrong', () => {
  const mistakes = 'rules:\n  no-such-rule: warn\n  anemic-apology: loud\n';

  test.each<readonly [string, readonly string[], object]>([
    ['nothing', ['--fail-on', 'error'], { exitCode: 1, notices: [] }],
    [
      'a reply that is not there',
      ['--only', 'lamp'],
      { exitCode: 2, notices: [{ level: 'failure', message: expect.stringContaining('lamp') }] },
    ],
    [
      'an unknown rule',
      ['--rule', 'foo:off'],
      { exitCode: 2, notices: [{ code: 'usage', message: 'There is no rule "foo"' }] },
    ],
    [
      'mistakes in a config, each with its place',
      ['--config', 'care-lint.config.yaml'],
      {
        exitCode: 2,
        verdict: 'block',
        findings: [],
        notices: [
          { level: 'failure', code: 'config', path: 'care-lint.config.yaml', line: 2, column: 3 },
          { level: 'failure', code: 'config', path: 'care-lint.config.yaml', line: 3, column: 19 },
        ],
      },
    ],
  ])('%s', async (_name, args, expected) => {
    const cwd = folderWith({ 'draft.txt': poor, 'care-lint.config.yaml': mistakes });
    const config = args.includes('--config') ? [] : ['--no-config'];
    const { code, stdout } = await runCli(['draft.txt', ...config, '--reporter', 'json', ...args], { cwd });
    const document = JSON.parse(stdout);
    expect(document).toMatchObject(expected);
    expect(document.exitCode).toBe(code);
    expect(schemaBreaches(document, reportSchema)).toEqual([]);
  });

  test.each<readonly [string, readonly string[], object]>([
    ['an option that does not exist', ['--chanel', 'sms'], { code: 'usage', message: 'There is no option --chanel' }],
    ['an option without its value', ['--channel'], { code: 'usage' }],
    ['a wrong value', ['--max-warnings', 'many'], { code: 'usage', message: '--max-warnings cannot be "many"' }],
    ['a wrong day', ['--now', 'tomorrow'], { code: 'usage', message: '--now cannot be "tomorrow"' }],
    ['a wrong severity', ['--rule', 'over-limit:eror'], { code: 'usage' }],
    ['options that do not go together', ['--write-baseline', '--prune-baseline'], { code: 'usage' }],
    ['fixes of a kind without --fix', ['--fix-type', 'tone'], { code: 'usage' }],
    ['a question', ['--channel', 'twitter'], { code: 'usage', message: '"twitter" may mean more than one channel' }],
    [
      'a missing file',
      ['none.txt'],
      { code: 'input', path: 'none.txt', message: 'There is no file or folder "none.txt"' },
    ],
    ['a missing config', ['--config', 'none.yaml'], { code: 'config', path: 'none.yaml' }],
    ['a missing ticket', ['--ticket', 'none.txt'], { code: 'input', path: 'none.txt' }],
    ['a file that is no ticket', ['--ticket', 'ticket.txt'], { code: 'input', path: 'ticket.txt', line: 1 }],
    ['a missing baseline', ['--baseline', 'none.json'], { code: 'input', path: 'none.json' }],
    ['a format that does not exist', ['--format', 'docx'], { code: 'format' }],
    ['a file that cannot be written', ['--reporter', 'sarif:none/a.sarif'], { code: 'output' }],
    ['a reporter that is not there', ['--reporter', './none.js:a.txt'], { code: 'plugin' }],
  ])('%s', async (_name, args, expected) => {
    const files = { 'ticket.txt': 'Hello there', 'care-lint.config.yaml': '' };
    for (const line of [
      ['--reporter', 'json', ...args],
      [...args, '--reporter=json'],
    ]) {
      // An option that misses its value takes the next word for it.
      if (args.length === 1 && args[0] === '--channel' && line[0] === '--channel') continue;
      const { code, stdout, stderr } = await runCli(['draft.txt', ...line], {
        cwd: folderWith({ 'draft.txt': poor, ...files }),
      });
      const document = JSON.parse(stdout);
      expect(document).toMatchObject({ exitCode: 2, verdict: 'block', findings: [], summary: { replies: 0 } });
      expect(document.notices).toMatchObject([{ level: 'failure', ...expected }]);
      expect(code).toBe(2);
      expect(stderr).toContain(document.notices[0].message);
      expect(schemaBreaches(document, reportSchema)).toEqual([]);
    }
  });

  test.each<readonly [string, readonly string[]]>([
    ['without the reporter', ['--chanel', 'sms']],
    ['with another reporter', ['--reporter', 'compact', '--chanel', 'sms']],
    ['with a report in a file', ['--reporter', 'json:a.json', '--chanel', 'sms']],
    ['with a reporter that does not exist', ['--reporter', 'jsn']],
    ['with two reports on stdout', ['--reporter', 'json', '--reporter', 'compact']],
    ['with a command that takes no reporter', ['rules', '--reporter', 'json']],
    ['with the help', ['--reporter', 'json', '--help']],
    ['with a patch on stdout', ['--reporter', 'json', '--diff', '--max-warnings', 'many']],
  ])('but not %s', async (_name, args) => {
    const cwd = folderWith({ 'draft.txt': poor });
    const files = args[0] === 'rules' ? [] : ['draft.txt'];
    const { stdout } = await runCli([...args, ...files], { cwd });
    expect(stdout).not.toContain('"version"');
    expect(readdirSync(cwd)).toEqual(['draft.txt']);
  });

  test('a terminal, and no file named', async () => {
    const { code, stdout } = await runCli(['--reporter', 'json']);
    expect([code, JSON.parse(stdout).notices]).toEqual([
      2,
      [{ level: 'failure', code: 'usage', message: 'No file is named' }],
    ]);
  });

  test('a fault in care-lint is reported without its message, which may quote a reply', async () => {
    const stdin = breaking(new Error('Kim wrote: never again'));
    const { code, stdout, stderr } = await runCli(['-', '--no-config', '--reporter', 'json'], { stdin });
    expect([code, JSON.parse(stdout).notices]).toMatchObject([2, [{ level: 'failure', code: 'fault' }]]);
    expect(stdout + stderr).not.toContain('never again');
  });

  test('a file that breaks while it is read ends the report after the findings', async () => {
    const cwd = folderWith({ 'a.txt': poor, 'b.txt': 'Hi \u0000' });
    const { code, stdout } = await runCli(['a.txt', 'b.txt', '--no-config', '--reporter', 'json'], { cwd });
    expect([code, JSON.parse(stdout)]).toMatchObject([
      2,
      { exitCode: 2, notices: [{ level: 'failure', code: 'input', path: 'b.txt' }] },
    ]);
  });

  test('a run without a reply, and one with a row that cannot be read', async () => {
    const cwd = folderWith({ 'a.jsonl': '{"id":"x","text":\n', 'b.txt': '\n' });
    const empty = await runCli(['b.txt', '--no-config', '--reporter', 'json'], { cwd });
    expect(JSON.parse(empty.stdout)).toMatchObject({
      exitCode: 2,
      reasons: [{ message: 'no reply was linted' }],
      notices: expect.arrayContaining([{ level: 'failure', code: 'input', message: 'no reply was linted' }]),
    });
    const broken = await runCli(['a.jsonl', '--no-config', '--reporter', 'json'], { cwd });
    expect(JSON.parse(broken.stdout)).toMatchObject({
      exitCode: 2,
      notices: [{ level: 'failure', code: 'unparsable-rows', path: 'a.jsonl', line: 1 }],
    });
  });

  test('a stream that breaks ends the report after the findings, and leaves a file as it was', async () => {
    const cwd = folderWith({ 'a.jsonl': `${JSON.stringify({ id: 'x', text: poor })}\n`, 'out.json': 'old' });
    const stdin = failing(readFileSync(join(cwd, 'a.jsonl')));
    const args = ['-', '--format', 'jsonl', '--no-config', '--reporter'];
    const { code, stdout } = await runCli([...args, 'json'], { cwd, stdin });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ replyId: 'x' })]),
      exitCode: 2,
      notices: [{ code: 'input' }],
    });
    await runCli([...args, 'json:out.json'], { cwd, stdin: failing(Buffer.from('')) });
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
  });

  test('personal data in a message is masked', async () => {
    const { stdout } = await run(['--reporter', 'json', '--rule', 'kim.lindt@example.com:off']);
    expect(JSON.parse(stdout).notices[0].message).toMatch(/^There is no rule /);
    expect(stdout).not.toContain('kim.lindt');
  });
});

/** A stream that breaks at once. */
async function* breaking(error: Error): AsyncIterable<Uint8Array> {
  yield new Uint8Array();
  throw error;
}

/** A stream that breaks after some bytes. */
async function* failing(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
  throw new UserError('input', 'The pipe broke');
}

describe('under GitHub Actions', () => {
  const env = { GITHUB_ACTIONS: 'true' };
  const COMMAND = /^::error file=draft\.txt,/m;

  test('there are annotations beside the report for people', async () => {
    const { stdout } = await run([], {}, { env });
    expect(stdout).toContain('1 reply, 1 error');
    expect(stdout).toMatch(COMMAND);
  });

  test.each<readonly [string, readonly string[], Surroundings]>([
    ['elsewhere', [], {}],
    ['with a reporter named', ['--reporter', 'pretty'], { env }],
    ['with --verdict', ['--verdict'], { env }],
    ['with a file for the report', ['--output', 'out.txt'], { env }],
  ])('there are no annotations %s', async (_name, args, surroundings) => {
    const { stdout } = await run(args, {}, surroundings);
    expect(stdout).not.toMatch(COMMAND);
  });
});

describe('a reporter of your own', () => {
  const counter = `export default () => {
    let findings = 0;
    return {
      begin: ({ quiet }) => 'quiet: ' + quiet + '\\n',
      reply({ path, findings: found }) {
        findings += found.filter(({ coveredBy }) => coveredBy === undefined).length;
        return path + '\\n';
      },
      end: ({ replies }, notices, { width }) => [findings, replies, notices.length, width].join(' ') + '\\n',
    };
  };`;

  test('is a module', async () => {
    const { code, stdout, stderr } = await run(['--reporter', './mine.mjs'], { 'mine.mjs': counter });
    expect([code, stdout, stderr]).toEqual([1, 'quiet: false\ndraft.txt\n1 1 0 80\n', '']);
  });

  test('may have a file, beside others', async () => {
    const args = ['--reporter', './lib/mine.mjs:out/mine.txt', '--reporter', 'compact', '--quiet'];
    const { stdout, read } = await run(args, { 'lib/mine.mjs': counter, 'out/old.txt': '' });
    expect(stdout).toContain('[anemic-apology]');
    expect(read('out/mine.txt')).toBe('quiet: true\ndraft.txt\n1 1 0 80\n');
  });

  const parts = (more: string): string =>
    `export default () => ({ begin: () => '', reply: () => '', end: () => '', ${more} });`;

  test.each<readonly [string, string | undefined, string]>([
    ['is not there', undefined, 'The reporter ./mine.mjs is not there'],
    ['is no JavaScript', 'export default (', 'The reporter ./mine.mjs cannot be loaded: '],
    ['throws when it is loaded', "throw new Error('no licence');", 'cannot be loaded: no licence'],
    ['exports nothing by default', 'export const a = 1;', 'has no function as its default export'],
    ['exports no function', 'export default {};', 'has no function as its default export'],
    [
      'throws when it is made',
      "export default () => { throw new TypeError('x'); };",
      'threw in its factory: TypeError',
    ],
    ['makes nothing', 'export default () => undefined;', 'does not make begin, reply and end'],
    ['lacks a part', "export default () => ({ begin: () => '' });", 'does not make begin, reply and end'],
    ['throws', parts('reply: ({ reply }) => { throw new RangeError(reply.text); }'), 'threw in reply: RangeError'],
    ['returns no string', parts('reply: () => 1'), 'returned no string in reply'],
    ['waits', parts("end: async () => ''"), 'returned no string in end'],
  ])('that %s ends the run with a message, and the file stays as it was', async (_name, module, said) => {
    const files = { 'out.txt': 'old', ...(module !== undefined && { 'mine.mjs': module }) };
    const { code, stdout, stderr, read, cwd } = await run(['--reporter', './mine.mjs:out.txt', '--debug'], files);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).toContain('The module exports by default a function that makes {begin, reply, end}');
    expect(stderr).not.toContain('Mara');
    expect(read('out.txt')).toBe('old');
    expect(readdirSync(cwd)).toHaveLength(Object.keys(files).length + 1);
  });

  test.each([
    ['a folder', './lib', 'The reporter ./lib is a folder'],
    ['a link to itself', './loop', 'The reporter ./loop cannot be read (ELOOP)'],
  ])('that is %s ends the run with a message', async (_name, reporter, said) => {
    const cwd = folderWith({ 'draft.txt': poor, 'lib/mine.mjs': counter });
    symlinkSync('loop', join(cwd, 'loop'));
    const { code, stderr } = await runCli(['draft.txt', '--no-config', '--reporter', reporter], { cwd });
    expect([code, stderr.split('\n')[0]]).toEqual([2, `care-lint: ${said}`]);
  });
});
