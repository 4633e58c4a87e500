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
/** A care-lint that says which options and files it was given, and finds an error. */
const recorder = {
  'node_modules/care-lint/dist/bin/care-lint.cjs': `
    const args = process.argv.slice(2);
    const [options, files] = [args.slice(0, args.indexOf('--reporter')), args.slice(args.indexOf('--') + 1)];
    process.stdout.write(JSON.stringify([options, files]) + '\\n');
    for (const [, file] of args.join('\\n').matchAll(/^(?:github|markdown|sarif):(.+)$/gm))
      require('node:fs').writeFileSync(file, '## care-lint: 1 error\\n');
    process.exitCode = 1;`,
};
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

  test('uses every input, and no input that is not there', () => {
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

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a wrong option', { files: 'good.txt', options: '--chanel sms' }],
    ['a file that is not there', { files: 'none.txt' }],
    ['no file', { files: '' }],
    ['blank lines', { files: ' \n\r\n' }],
  ])('fails and says so: %s', (_name, inputs) => {
    const { steps: ran, log, outputs } = run(inputs, { files: { 'good.txt': 'I sent the new lamp on 3 May.' } });
    expect([ran[LINT], outputs['exit-code']]).toEqual([2, '2']);
    expect(log).toMatch(/^::error title=care-lint::/m);
  });

  test.each<readonly [string, string, string, readonly string[], readonly string[]]>([
    ['a file', 'a.txt', '', [], ['a.txt']],
    ['lines and spaces', '\n  a good one.txt\r\nb.txt\n', '', [], ['a good one.txt', 'b.txt']],
    ['options', 'a.txt', '--rule a:off --rule\n b:off \r\n', ['--rule', 'a:off', '--rule', 'b:off'], ['a.txt']],
    ['a command', '$(touch pwned)', '', [], ['$(touch pwned)']],
    ['a command in backquotes', '`touch pwned`', '', [], ['`touch pwned`']],
    ['the end of a quote', 'a.txt"; touch pwned; "', '', [], ['a.txt"; touch pwned; "']],
    ['a further line', 'a.txt\n; touch pwned', '', [], ['a.txt', '; touch pwned']],
    ['an option in the place of a file', '--output=pwned', '', [], ['--output=pwned']],
    ['patterns', '*.txt', '*.txt ?.txt', ['*.txt', '?.txt'], ['*.txt']],
    ['a backslash and a dollar', 'a\\b$HOME.txt', '$HOME\\', ['$HOME\\'], ['a\\b$HOME.txt']],
    ['a command among the options', 'a.txt', '$(touch pwned) ;`id`', ['$(touch', 'pwned)', ';`id`'], ['a.txt']],
    ['an output', 'a.txt\nexit-code=0', '', [], ['a.txt', 'exit-code=0']],
  ])('hands over what stands in an input, and runs no part of it: %s', (_name, files, options, given, named) => {
    const { log, outputs, workspace } = run({ files, options }, { files: { ...recorder, 'a.txt': '' } });
    // The care-lint of the project comes before the one of the action.
    expect(log).not.toContain('npm ci');
    expect(JSON.parse(/^\[.*/m.exec(log)?.[0] ?? '')).toEqual([given, named]);
    expect(existsSync(join(workspace, 'pwned'))).toBe(false);
    expect(outputs['exit-code']).toBe('1');
  });

  test('the runner does not obey a reply that looks like a command', () => {
    const files = { '::error::no.txt': `::warning::${bad}##[error]no\n` };
    const { log } = run({ files: '.' }, { files });
    const [, word = ''] = /^::stop-commands::([\w-]{36})$/m.exec(log) ?? [];
    const [before = '', obeyed = ''] = log.split(`\n::${word}::\n`);
    expect(before).toContain('::error::no.txt');
    expect(
      obeyed.split('\n').filter((line) => line !== '' && !/^::(?:error|warning|notice) file=%3A%3Aerror/.test(line)),
    ).toEqual([]);
  });

  test('writes no summary where the input says so', () => {
    const { summary } = run({ files: 'a.txt', summary: 'false' }, { files: recorder });
    expect(summary).toBe('');
  });

  test('uploads findings when asked to, also of a run that fails', () => {
    const asked = { files: 'a.txt', 'upload-sarif': 'true' };
    expect(run(asked, { files: recorder }).steps).toMatchObject({ [LINT]: 1, [UPLOAD]: 'uses' });
    expect(run({ ...asked, files: '' }, { files: recorder }).steps).not.toHaveProperty(UPLOAD);
  });

  describe('the comment', () => {
    /** In place of gh: says what it is asked for, and finds the comment that is there. */
    const gh = (found: string): string => `#!/bin/sh
echo "gh $GH_TOKEN $*" >> ../temp/asked
case "$*" in *--paginate*) printf '${found}' ;; *) sed 's/^/said: /' "\${7#body=@}" >> ../temp/asked ;; esac
`;
    const comment = (found: string, program = gh(found)) => {
      const done = run(
        { files: 'a.txt', comment: 'true' },
        { files: recorder, programs: { ...programs, gh: program }, pullRequest: '12' },
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
      expect(run({ files: 'a.txt', comment: 'true' }, { files: recorder }).steps).not.toHaveProperty(COMMENT);
    });
  });
});
