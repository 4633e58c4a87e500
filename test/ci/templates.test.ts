import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  readFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { careLintAction, root } from './composite-action.js';

const strings = v.array(v.string());
const readPage = (path: string): string => readFileSync(join(root, path), 'utf8');

const gitlabJob = v.strictObject({
  image: v.string(),
  rules: v.array(v.strictObject({ if: v.string() })),
  script: strings,
  artifacts: v.strictObject({
    when: v.literal('always'),
    reports: v.strictObject({ codequality: v.string(), junit: v.string() }),
  }),
});

describe('.ci/gitlab.yml', () => {
  const { 'care-lint': job } = v.parse(v.strictObject({ 'care-lint': gitlabJob }), parse(readPage('.ci/gitlab.yml')));
  const home = mkdtempSync(join(tmpdir(), 'care-lint-gitlab-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  /** Runs the script as a runner of GitLab does, in a project that has a command `care-lint`. npm says what it is asked for. */
  function run(name: string, variables: Readonly<Record<string, string>>, command: 'care-lint' | 'echo' = 'echo') {
    const project = join(home, name);
    const bin = join(project, 'node_modules/.bin');
    for (const folder of [bin, join(project, 'macros')]) mkdirSync(folder, { recursive: true });
    symlinkSync(command === 'echo' ? '/bin/echo' : join(root, 'dist/bin/care-lint.cjs'), join(bin, 'care-lint'));
    writeFileSync(join(project, 'macros/late.txt'), 'We are so sorry for the inconvenience.');
    const npm = join(project, 'npm');
    writeFileSync(npm, '#!/bin/sh\necho "npm $*"\n');
    chmodSync(npm, 0o755);
    const path = [project, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], {
      cwd: project,
      encoding: 'utf8',
      env: { PATH: path, ...variables },
    });
    const reports = Object.values(job.artifacts.reports).map((file) => existsSync(join(project, file)));
    return { status, stdout, stderr, reports, project };
  }

  test('leaves its reports, also when it fails', () => {
    const { status, stdout, reports } = run('plain', { CARE_LINT_FILES: 'macros/' }, 'care-lint');
    expect(stdout).toContain('npm ci\n');
    expect(stdout).toContain('1 reply, 1 error');
    expect([status, reports]).toEqual([1, [true, true]]);
  });

  test('takes options and files', () => {
    const { stdout } = run('options', { CARE_LINT_FILES: 'macros/ a.txt', CARE_LINT_OPTIONS: '--channel sms' });
    expect(stdout).toMatch(/^--channel sms --reporter pretty .* -- macros\/ a\.txt$/m);
  });

  test('installs what it is told to', () => {
    const { stdout } = run('package', { CARE_LINT_FILES: 'macros/', CARE_LINT_PACKAGE: 'git+https://example.com/a b' });
    expect(stdout).toContain('npm install --global git+https://example.com/a b\n');
  });

  test('says what is missing without files', () => {
    const { status, stderr } = run('nothing', {});
    expect(status).not.toBe(0);
    expect(stderr).toContain('CARE_LINT_FILES: names the files, folders or globs to lint');
  });

  test.each(['CARE_LINT_FILES', 'CARE_LINT_OPTIONS', 'CARE_LINT_PACKAGE'])('runs nothing that stands in %s', (name) => {
    const hostile = '$(touch pwned) `touch pwned`; touch pwned';
    const { project, stdout } = run(name, { CARE_LINT_FILES: 'macros/', [name]: hostile });
    expect(stdout).toContain(hostile);
    expect(existsSync(join(project, 'pwned'))).toBe(false);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hook = v.strictObject({
    id: v.string(),
    name: v.string(),
    description: v.string(),
    entry: v.picklist(Object.keys(packageJson.bin)),
    language: v.literal('node'),
    types: strings,
    require_serial: v.boolean(),
  });

  test('has the hook of the page, and runs a command of the package', () => {
    const hooks = v.parse(v.array(hook), parse(readPage('.pre-commit-hooks.yaml')));
    expect(hooks.map(({ id }) => id)).toEqual(['care-lint']);
  });
});

describe('what docs/ci.md shows', () => {
  const page = readPage('docs/ci.md');
  const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);

  test.each(blocks)('is YAML: %#', (code) => {
    expect(parse(code, { strict: true, uniqueKeys: true })).toBeTypeOf('object');
  });

  test('gives the action inputs that it has', () => {
    const workflow = parse(blocks.find((code) => code.includes('uses: acme/care-lint@')) ?? '');
    const { with: inputs } = workflow.jobs['care-lint'].steps.at(-1);
    expect(Object.keys(careLintAction.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
  });

  test('names files, hooks and variables that are there', () => {
    const files = [...page.matchAll(/file: (\S+)/g)].map(([, file = '']) => file);
    expect(files.map((file) => existsSync(join(root, file)))).toEqual([true]);
    expect([...page.matchAll(/- id: (\S+)/g)].map(([, id]) => id)).toEqual(['care-lint', 'care-lint']);
    const read = [...readPage('.ci/gitlab.yml').matchAll(/\$\{?(CARE_LINT_\w+)/g)].map(([, name = '']) => name);
    const told = [...page.matchAll(/^\| `(CARE_LINT_\w+)` \|/gm)].map(([, name = '']) => name);
    expect(told.toSorted()).toEqual([...new Set(read)].toSorted());
  });
});
