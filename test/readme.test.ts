import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMAT_IDS, KNOWN_EXTENSIONS } from '../src/formats/index.js';
import packageJson from '../package.json' with { type: 'json' };
import { runCli } from './cli/fake-io.js';
import { shellWords } from './cli/shell-words.js';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** Code of a block, and the file it is written to where the README says so. */
const BLOCK = /(?:<!-- write (\S+) -->\n)?^```(\w+)\n([\s\S]*?)^```$/gm;

type Step =
  | { readonly kind: 'write'; readonly file: string; readonly text: string }
  | { readonly kind: 'run'; readonly line: string };

/** What a reader does who follows the README from top to bottom. Commands in the text count as well. */
function stepsOf(text: string): readonly Step[] {
  const steps: (Step & { readonly at: number })[] = [];
  for (const { index: at, 1: file, 2: language, 3: code = '' } of text.matchAll(BLOCK)) {
    if (file !== undefined) steps.push({ at, kind: 'write', file, text: code });
    else if (language === 'sh') {
      for (const line of code.trim().split('\n')) steps.push({ at, kind: 'run', line });
    } else if (language === 'yaml') {
      for (const [, line = ''] of code.matchAll(/(?:run|entry): (npx .+)$/gm)) steps.push({ at, kind: 'run', line });
    }
  }
  for (const { index: at, 1: line = '' } of text
    .replace(BLOCK, (block) => ' '.repeat(block.length))
    .matchAll(/`(npx [^`]+)`/g)) {
    if (!line.includes('[')) steps.push({ at, kind: 'run', line });
  }
  return steps.toSorted((a, b) => a.at - b.at);
}

// The tutorial is followed in test/tutorial.test.ts, once for each of its formats.
const steps = stepsOf(readme.replace(/<!-- tutorial -->[\s\S]*?<!-- \/tutorial -->/, ''));
const folder = mkdtempSync(join(tmpdir(), 'care-lint-readme-'));

beforeAll(() => {
  if (!existsSync(join(root, 'dist/lib/index.js'))) throw new Error('dist is missing: run `npm run build` first');
  cpSync(join(root, 'fixtures/readme'), folder, { recursive: true });
  cpSync(join(root, 'fixtures/drafts'), join(folder, 'fixtures/drafts'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/care-lint'), 'junction');
  for (const name of ['unified', 'vfile']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const step of steps) if (step.kind === 'write' && step.file.endsWith('.js')) write(step);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write({ file, text }: Extract<Step, { readonly kind: 'write' }>): void {
  writeFileSync(join(folder, file), text);
}

/** Runs a line of the README as a shell would, in process; what is piped in from other programs is the draft. */
async function runLine(line: string) {
  const [, piped, args = '', input] = /^(\S+ \| )?npx care-lint ?([^<>|]*?)(?: < (\S+))?$/.exec(line) ?? [];
  const file = input ?? (piped === undefined ? undefined : 'draft.txt');
  // pre-commit puts the changed files after the entry.
  const changed = readme.includes(`entry: ${line}\n`) ? ['macros/delivery.yaml'] : [];
  return runCli([...shellWords(args), ...changed], {
    cwd: folder,
    ...(file === undefined ? {} : { stdin: readFileSync(join(folder, file), 'utf8') }),
  });
}

describe('what the README tells to do', () => {
  test('there is something to do', () => {
    expect(steps.filter(({ kind }) => kind === 'run').length).toBeGreaterThan(15);
    expect(steps.filter(({ kind }) => kind === 'write').length).toBeGreaterThan(4);
  });

  for (const step of steps) {
    if (step.kind === 'write') {
      if (!step.file.endsWith('.js')) test(`write ${step.file}`, () => write(step));
    } else if (step.line.startsWith('npm ')) {
      test(step.line, () => {
        const [, command = '', script = ''] = step.line.split(' ');
        if (command === 'run') expect(Object.keys(packageJson.scripts)).toContain(script);
        else expect(['install', 'test']).toContain(command);
      });
    } else if (step.line.startsWith('npx care-lint ')) {
      test(step.line, async () => {
        const { code, stdout, stderr } = await runLine(step.line);
        // Where stdout is a patch, or what stdin becomes, the report goes beside it.
        if (/--diff|--fix --stdin/.test(step.line)) expect(stderr).toMatch(/^\d+ repl(?:y|ies)/m);
        else expect(stderr).toBe('');
        expect([0, 1]).toContain(code);
        expect(stdout === '').toBe(step.line.includes('--output'));
      });
    } else if (step.line.includes('| npx care-lint ')) {
      test(step.line, async () => expect(await runLine(step.line)).toMatchObject({ code: 0, stderr: '' }));
    } else {
      test(step.line, () => expect(step.line).toMatch(/^npx vitest run --dir test test\/\S+\.test\.ts /));
    }
  }

  test('the config with everything in it reads the export and sets the rule of the plugin', async () => {
    const { code, stdout } = await runLine('npx care-lint macros/sms/pickup.txt exports/answers.csv --reporter json');
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { findings: [], summary: { replies: 3 } }]);
    const own = await runCli(['-', '--reporter', 'compact'], { cwd: folder, stdin: 'We value your feedback.' });
    expect(own.stdout).toContain('[acme/no-values]');
  });
});

describe('the code in it', () => {
  test.each<readonly [string, string]>([
    ['api.js', '[anemic-apology]'],
    ['api.js', '1 of 2 messages'],
    ['pipeline.js', 'draft.txt:1:1'],
    ['personal-data.js', 'payment-card'],
    ['care-lint-rules.test.js', 'pass 4'],
  ])('%s prints %s', (file, said) => {
    const { NODE_TEST_CONTEXT: _none, ...env } = process.env;
    const args = file.includes('.test.') ? ['--test', '--test-reporter=spec', file] : [file];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain(said);
    expect(status).toBe(0);
  });
});

describe('what it says', () => {
  test('the quick start is what the check of a fresh clone does first', () => {
    const [, code = ''] = /<!-- quick-start -->\n```sh\n([\s\S]*?)```/.exec(readme) ?? [];
    const ci = readFileSync(join(root, '.ci/run'), 'utf8').split('\n');
    const commands = ci.flatMap((line) => /^(?:step '[^']+' |  )(np[mx] .*)$/.exec(line)?.[1] ?? []);
    const [first, second] = code.trim().split('\n');
    expect(commands).toContain(first);
    expect(commands[0]).toBe(second);
    expect(code.trim().split('\n')).toHaveLength(2);
  });

  test('names every format and ending', () => {
    const [, table = ''] = /<!-- formats -->\n([\s\S]*?)\n\n/.exec(readme) ?? [];
    const rows = table.split('\n').slice(2);
    expect(rows.map((row) => /^\| `(\w+)`/.exec(row)?.[1])).toEqual(FORMAT_IDS);
    expect(rows.flatMap((row) => row.match(/`\.\w+`/g)?.map((ending) => ending.slice(1, -1)) ?? [])).toEqual(
      KNOWN_EXTENSIONS,
    );
  });

  test('links lead somewhere', () => {
    const anchors = [...readme.matchAll(/^#+ (.+)$/gm)].map(
      ([, title = '']) =>
        `#${title
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-')}`,
    );
    const links = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const lost = links.filter((link) =>
      link.startsWith('#') ? !anchors.includes(link) : !link.startsWith('https://') && !existsSync(join(root, link)),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  });
});
