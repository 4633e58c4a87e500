import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { careLintAction, root, runAction, type ActionRun } from './composite-action.js';

const steps = careLintAction.runs.steps;
const LINT = 'Lint replies';
const COMMENT = 'Comment on the pull request';
const UPLOAD = 'Upload findings to code scanning';

/** In place of npm: the build is there already. */
const programs = { npm: '#!/bin/sh\necho "npm $*, in $(basename "$PWD")"\n' };
const good = 'Hi Mara, I sent the new lamp today. It reaches you by Friday.\n';
const bad = 'Hi Mara, we are so sorry for the inconvenience.\n';

const homes: string[] = [];
afterAll(() => homes.forEach((home) => rmSync(home, { recursive: true, force: true })));

function run(...[inputs, surroundings]: Parameters<typeof runAction>): ActionRun {
  const done = runAction(inputs, { programs, ...surroundings });
  homes.push(dirname(done.workspace));
  return done;
}

describe('action.yml', () => {
  test('puts no expression into a script', () => {
    for (const { run: script, shell } of steps) {
      if (script === undefined) continue;
      expect(script).not.toContain('${{');
      expect(shell).toBe('bash');
    }
  });

  test('runs scripts that are there, and gives each the variables it reads', () => {
    const paths = steps.flatMap(({ run: script = '', env = {} }) => {
      const [, path] = /^bash "\$GITHUB_ACTION_PATH\/([^"]+)"$/.exec(script) ?? [];
      if (path === undefined) return [];
      const read = [...readFileSync(join(root, path), 'utf8').matchAll(/\$\{?((?:INPUT|CARE|PULL)_[A-Z_]+|REPORT)\b/g)];
      // gh reads its token by itself.
      const given = Object.keys(env).filter((name) => name !== 'GH_TOKEN');
      expect([...new Set(read.map(([, name]) => name))].toSorted()).toEqual(given.toSorted());
      return [path];
    });
    expect(
      readdirSync(join(root, '.ci/action'), { encoding: 'utf8' })
        .map((name) => `.ci/action/${name}`)
        .toSorted(),
    ).toEqual(paths.toSorted());
  });

  test('uses every input, and none that is not there', () => {
    const used = [...JSON.stringify(steps).matchAll(/inputs\.([\w-]+)/g)].map(([, name = '']) => name);
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(careLintAction.inputs).toSorted());
  });

  test('is short enough for the marketplace', () => {
    expect(careLintAction.description.length).toBeLessThanOrEqual(125);
  });
});

describe('the action', () => {
  test('builds itself, lints, annotates and sums up', () => {
    const { steps: ran, log, outputs, summary } = run({ files: 'macros/' }, { files: { 'macros/late.txt': bad } });
    expect(ran).toEqual({ 'Install care-lint': 0, [LINT]: 1 });
    expect(log).toContain('npm ci, in ');
    expect(log).toContain('1 reply, 1 error');
    expect(log).toMatch(/^::error file=macros\/late\.txt,line=1,/m);
    expect(summary).toMatch(/^## care-lint: 1 error/);
    expect(outputs['exit-code']).toBe('1');
    expect(readFileSync(outputs['report'] ?? '', 'utf8')).toBe(summary);
    expect(JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  test('uses the care-lint of the project where there is one', () => {
    const own = 'process.stdout.write("the version of the project\\n"); process.exitCode = 2;';
    const files = { 'node_modules/care-lint/dist/bin/care-lint.cjs': own };
    const { log } = run({ files: 'a.txt' }, { files });
    expect(log).toContain('the version of the project');
    expect(log).not.toContain('npm ci');
  });

  test.each<readonly [string, Readonly<Record<string, string>>, number]>([
    ['a file', { files: 'good.txt' }, 0],
    ['files with spaces, on lines of their own', { files: '\n  a good one.txt\r\ngood.txt\n' }, 0],
    ['one bad file of two', { files: 'good.txt\nbad.txt' }, 1],
    [
      'options',
      {
        files: 'bad.txt',
        options: '--rule anemic-apology:off --rule\ngeneric-apology:off  --rule no-concrete-offer:off',
      },
      0,
    ],
    ['a wrong option', { files: 'good.txt', options: '--chanel sms' }, 2],
    ['a file that is not there', { files: 'none.txt' }, 2],
    ['no file', { files: '' }, 2],
    ['blank lines', { files: ' \n\r\n' }, 2],
  ])('%s', (_name, inputs, code) => {
    const files = { 'good.txt': good, 'a good one.txt': good, 'bad.txt': bad };
    const { steps: ran, log, outputs } = run(inputs, { files });
    expect([ran[LINT], outputs['exit-code']]).toEqual([code, String(code)]);
    // A run that is wrong says so beside its log, too.
    expect(/^::error title=care-lint::/m.test(log)).toBe(code === 2);
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a command', { files: '$(touch pwned)' }],
    ['a command in backquotes', { files: '`touch pwned`' }],
    ['the end of a quote', { files: 'good.txt"; touch pwned; "' }],
    ['a further line', { files: 'good.txt\n; touch pwned' }],
    ['an option in the place of a file', { files: '--output=pwned\ngood.txt' }],
    ['a command among the options', { files: 'good.txt', options: '$(touch pwned) ; touch pwned' }],
    ['an output', { files: 'good.txt\nexit-code=0' }],
  ])('runs nothing that stands in an input: %s', (_name, inputs) => {
    const { workspace, steps: ran, outputs } = run(inputs, { files: { 'good.txt': good, '--output': 'Fine.' } });
    expect(existsSync(join(workspace, 'pwned'))).toBe(false);
    expect([ran[LINT], outputs['exit-code']]).toEqual([2, '2']);
  });

  test('a reply that looks like a command is none to the runner', () => {
    const files = { '::error::no.txt': `::warning::${bad}##[error]no\n` };
    const { log } = run({ files: '.' }, { files });
    const [, word = ''] = /^::stop-commands::([\w-]{36})$/m.exec(log) ?? [];
    const [before = '', obeyed = ''] = log.split(`\n::${word}::\n`);
    expect(before).toContain('::error::no.txt');
    expect(
      obeyed.split('\n').filter((line) => line !== '' && !/^::(?:error|warning|notice) file=%3A%3Aerror/.test(line)),
    ).toEqual([]);
  });

  test('without a summary, when none is wanted', () => {
    const { summary } = run({ files: 'bad.txt', summary: 'false' }, { files: { 'bad.txt': bad } });
    expect(summary).toBe('');
  });

  test('uploads findings when asked to, also of a run that fails', () => {
    const files = { 'bad.txt': bad };
    expect(run({ files: 'bad.txt', 'upload-sarif': 'true' }, { files }).steps).toMatchObject({
      [LINT]: 1,
      [UPLOAD]: 'uses',
    });
    expect(run({ files: 'none.txt', options: '--no', 'upload-sarif': 'true' }, { files }).steps).not.toHaveProperty(
      UPLOAD,
    );
  });

  describe('the comment', () => {
    /** In place of gh: says what it is asked for, and finds the comment that is there. */
    const gh = (found: string): string => `#!/bin/sh
echo "gh $GH_TOKEN $*" >> ../temp/asked
case "$*" in *--paginate*) printf '${found}' ;; *) sed 's/^/said: /' "\${7#body=@}" >> ../temp/asked ;; esac
`;
    const comment = (found: string, program = gh(found)) => {
      const files = { 'bad.txt': bad };
      const done = run(
        { files: 'bad.txt', comment: 'true' },
        { files, programs: { ...programs, gh: program }, pullRequest: '12' },
      );
      const asked = join(done.workspace, '../temp/asked');
      return { ...done, asked: existsSync(asked) ? readFileSync(asked, 'utf8') : '' };
    };

    test('is made once', () => {
      const { steps: ran, asked, log } = comment('');
      expect(ran[COMMENT]).toBe(0);
      expect(asked).toMatch(
        /^gh a-token api --silent --method POST repos\/acme\/replies\/issues\/12\/comments --field body=@/m,
      );
      expect(asked).toContain('said: <!-- care-lint, Replies, care-lint -->\nsaid: ## care-lint: 1 error');
      expect(log).toContain('Commented on pull request 12.');
    });

    test('is written anew after that', () => {
      expect(comment('77\\n78\\n').asked).toMatch(
        /--method PATCH repos\/acme\/replies\/issues\/comments\/77 --field body=@/,
      );
    });

    test('is a warning when it may not be', () => {
      const { steps: ran, log } = comment('', '#!/bin/sh\nexit 1\n');
      expect(ran[COMMENT]).toBe(0);
      expect(log).toMatch(/^::warning title=care-lint::Could not comment\. .* pull-requests: write/m);
    });

    test('is not tried on a push', () => {
      expect(run({ files: 'bad.txt', comment: 'true' }, { files: { 'bad.txt': bad } }).steps).not.toHaveProperty(
        COMMENT,
      );
    });
  });
});
