import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { runCli } from './cli/fake-io.js';
import { shellWords } from './cli/shell-words.js';
import { pagePaths, readPage, root } from './docs/pages.js';
import { installedProject, installedRun, installLine, linkPackages, runLine } from './installed-project.js';

/** Code of a block, and the file it is written to where the page says so. */
const BLOCK = /(?:<!-- write (\S+) -->\n)?^```(\w+)\n([\s\S]*?)^```$/gm;

/** What a run with a baseline says at its end. */
const BASELINE_NOTE = /^care-lint: note: (?:care-lint-baseline|known)\.json: \d+ findings are in the baseline[ .].*\n/;

type Step =
  | { readonly kind: 'write'; readonly file: string; readonly text: string }
  | { readonly kind: 'run'; readonly line: string };

/** What a reader does who follows a page from top to bottom. Commands in the text count as well. */
function stepsOf(text: string): readonly Step[] {
  const steps: (Step & { readonly at: number })[] = [];
  for (const { index: at, 1: file, 2: language, 3: code = '' } of text.matchAll(BLOCK)) {
    if (file !== undefined) steps.push({ at, kind: 'write', file, text: code });
    else if (language === 'sh') {
      for (const line of code.trim().split('\n')) steps.push({ at, kind: 'run', line });
    } else if (language === 'yaml') {
      for (const [, line = ''] of code.matchAll(/^ +(?:- )?(?:(?:run|entry|script|command): )?(npx .+)$/gm))
        steps.push({ at, kind: 'run', line });
    } else if (language === 'groovy') {
      for (const [, line = ''] of code.matchAll(/sh '(npx .+)'$/gm)) steps.push({ at, kind: 'run', line });
    }
  }
  for (const { index: at, 1: line = '' } of text
    .replace(BLOCK, (block) => ' '.repeat(block.length))
    .matchAll(/`(npx [^`]+)`/g)) {
    if (!line.includes('[')) steps.push({ at, kind: 'run', line });
  }
  return steps.toSorted((a, b) => a.at - b.at);
}

const project = installedProject();
const run = installedRun(project);
const pages = pagePaths
  .map((path) => ({ path, steps: stepsOf(readPage(path)) }))
  .filter(({ steps }) => steps.length > 0)
  .map((page) => ({ ...page, folder: join(project, page.path.replaceAll(/\W/g, '-')) }));
const scripts = pages
  .flatMap(({ steps }) => steps)
  .flatMap((step) => (step.kind === 'write' && step.file.endsWith('.js') ? [step] : []));

beforeAll(() => {
  linkPackages(project, ['unified', 'vfile']);
  for (const { folder } of pages) {
    cpSync(join(root, 'fixtures/readme'), folder, { recursive: true });
    cpSync(join(root, 'fixtures/tutorial/macros.yaml'), join(folder, 'macros.yaml'));
    for (const name of ['drafts', 'threads'])
      cpSync(join(root, 'fixtures', name), join(folder, 'fixtures', name), { recursive: true });
    for (const { file, text } of scripts) writeFileSync(join(folder, file), text);
  }
});
afterAll(() => rmSync(dirname(project), { recursive: true, force: true }));

/**
 * Runs a line of a page as a shell would, with the package that is installed, in process. What is piped in from other programs is
 * the draft; those that read what is piped out are not there.
 */
async function follow(line: string, path: string, cwd: string) {
  const [, piped, args = '', input] =
    /^(\S+ \| )?npx care-lint ?([^<>|]*?)(?: < (\S+))?(?: \| reviewdog .+)?$/.exec(line) ?? [];
  const file = input ?? (piped === undefined ? undefined : 'draft.txt');
  // pre-commit puts the changed files after the entry.
  const changed = readPage(path).includes(`entry: ${line}\n`) ? ['macros/delivery.yaml'] : [];
  return runCli([...shellWords(args), ...changed], {
    cwd,
    run,
    ...(file === undefined ? {} : { stdin: readFileSync(join(cwd, file), 'utf8') }),
  });
}

test('there is something to do', () => {
  const steps = pages.flatMap((page) => page.steps);
  expect(steps.filter(({ kind }) => kind === 'run').length).toBeGreaterThan(40);
  expect(steps.filter(({ kind }) => kind === 'write').length).toBeGreaterThan(8);
});

describe.each(pages)('what $path tells to do', ({ path, steps, folder }) => {
  for (const step of steps) {
    if (step.kind === 'write') {
      test(`write ${step.file}`, () => {
        mkdirSync(dirname(join(folder, step.file)), { recursive: true });
        writeFileSync(join(folder, step.file), step.text);
      });
    } else if (step.line.startsWith('npm ')) {
      test(step.line, () => {
        const [, command = '', script = ''] = step.line.split(' ');
        if (command === 'run') expect(Object.keys(packageJson.scripts)).toContain(script);
        else expect(['install', 'test']).toContain(command);
      });
    } else if (step.line.startsWith('npx care-lint ')) {
      test(step.line, async () => {
        const { code, stdout, stderr } = await follow(step.line, path, folder);
        // Where stdout is a patch, or what stdin becomes, the report goes beside it.
        if (/--diff|--fix --stdin/.test(step.line)) expect(stderr).toMatch(/^\d+ repl(?:y|ies)/m);
        else expect(stderr.replace(BASELINE_NOTE, '')).toBe('');
        expect([0, 1]).toContain(code);
        expect(stdout === '').toBe(step.line.includes('--output'));
      });
    } else if (step.line.includes('| npx care-lint ')) {
      test(step.line, async () => {
        expect(await follow(step.line, path, folder)).toMatchObject({ code: 0, stderr: '' });
      });
    } else {
      test(step.line, () => {
        expect(step.line).toMatch(/^npx vitest run --config test\/vitest\.config\.js /);
        const named = step.line.split(' ').filter((word) => word.startsWith('test/'));
        expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
      });
    }
  }
});

test('the config with everything in it reads the export and sets the rule of the plugin', async () => {
  const cwd = pages.find(({ path }) => path === 'docs/config.md')?.folder ?? '';
  const { code, stdout } = await runCli(['macros/sms/pickup.txt', 'exports/answers.csv', '--reporter', 'json'], {
    cwd,
    run,
  });
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { findings: [], summary: { replies: 3 } }]);
  const own = await runCli(['-', '--reporter', 'compact'], { cwd, run, stdin: 'We value your feedback.' });
  expect(own.stdout).toContain('[acme/no-values]');
});

test('the examples of the house rules and of the plugin come out as they say', async () => {
  const cwd = pages.find(({ path }) => path === 'docs/house-rules.md')?.folder ?? '';
  const { code, stdout } = await runCli(['test', 'house.yaml', 'team.yaml', 'care-lint-rules.js'], { cwd, run });
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^12 rules, \d+ examples: all as they should be\n$/)]);
});

describe('the code in them', () => {
  test.each<readonly [string, string]>([
    ['api.js', '[anemic-apology]'],
    ['api.js', '1 of 2 messages'],
    ['pipeline.js', 'draft.txt:1:1'],
    ['personal-data.js', 'payment-card'],
    ['care-lint-rules.test.js', 'pass 4'],
  ])('%s prints %s', (file, said) => {
    const options = file.includes('.test.') ? '--test --test-reporter=spec ' : '';
    const { status, stdout, stderr } = runLine(project, pages[0]?.folder ?? '', `node ${options}${file}`);
    expect(stderr).toBe('');
    expect(stdout).toContain(said);
    expect(status).toBe(0);
  });
});

describe('what they say', () => {
  test('the quick start is what the check of a fresh clone does first', () => {
    const [, code = ''] = /<!-- quick-start -->\n```sh\n([\s\S]*?)```/.exec(readPage('README.md')) ?? [];
    const ci = readPage('.ci/run').split('\n');
    const commands = ci.flatMap((line) => /^(?:step '[^']+' |  )(np[mx] .*)$/.exec(line)?.[1] ?? []);
    const [first, second] = code.trim().split('\n');
    expect(commands).toContain(first);
    expect(commands[0]).toBe(second);
    expect(code.trim().split('\n')).toHaveLength(2);
  });

  test('the README installs the package of this version', () => {
    expect(readPage('README.md')).toContain(installLine);
  });

  test('the README is short', () => {
    expect(Buffer.byteLength(readPage('README.md'))).toBeLessThanOrEqual(12 * 1024);
  });

  test.each([...pagePaths, 'corpus/README.md', 'src/README.md', 'src/personal-data/README.md'])(
    'links of %s lead somewhere',
    (path) => {
      const links = [...readPage(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
      const lost = links.filter((link) => {
        if (link.startsWith('https://')) return false;
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? path : join(dirname(path), file);
        return !existsSync(join(root, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
      });
      expect(lost).toEqual([]);
    },
  );

  test.each(pagePaths)('files that %s names are there', (path) => {
    const spans = [
      ...readPage(path)
        .replaceAll(BLOCK, '')
        .matchAll(/`([^`\s]+)`/g),
    ].map(([, span = '']) => span);
    const files = spans.filter((span) => /^(?:src|rules|test|fixtures|docs|corpus|bin|\.ci)\//.test(span));
    // `rules/<rule-id>/cases.ts` stands for one of many.
    const lost = files.filter(
      (file) =>
        globSync(file.replaceAll(/<[a-z-]+>/g, '*').replace(/\/$/, '/**'), { cwd: root, dot: true }).length === 0,
    );
    expect(lost).toEqual([]);
  });
});

/** The anchors GitHub gives the headings of a page. */
function anchorsOf(path: string): readonly string[] {
  return [...readPage(path).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
}
