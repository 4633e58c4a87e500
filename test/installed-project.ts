import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import type { run } from '../src/cli/run.js';

const root = resolve(import.meta.dirname, '..');
const shell = process.platform === 'win32';

/** How the README installs the tarball of a clone that lies beside the project. */
export const installLine = `npm install --save-dev ../care-lint/care-lint-${packageJson.version}.tgz`;

/**
 * A project with nothing in it but the package, packed and installed by npm. The network is not asked. Absolute path; whoever
 * calls takes its parent folder away.
 */
export function installedProject(): string {
  if (!existsSync(join(root, 'dist/bin/care-lint.cjs'))) throw new Error('dist is missing: run `npm run build` first');
  const parent = mkdtempSync(join(tmpdir(), 'care-lint-installed-'));
  const project = join(parent, 'project');
  mkdirSync(join(parent, 'care-lint'));
  mkdirSync(project);
  npm(root, 'pack', '--ignore-scripts', '--pack-destination', join(parent, 'care-lint'));
  const { dependencies } = packageJson;
  const manifest = { private: true, type: 'module', dependencies };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  // npm finds that each dependency is there. It must never see a link to this clone: npm 10 runs the scripts of what is linked,
  // and they build it anew where it lies. So the links come when npm is done.
  for (const name of Object.keys(dependencies)) writeStandIn(project, name);
  npm(project, ...installLine.split(' ').slice(1), '--ignore-scripts', '--offline');
  for (const name of Object.keys(dependencies)) rmSync(join(project, 'node_modules', name), { recursive: true });
  linkPackages(project, Object.keys(dependencies));
  return project;
}

/** A package with the name and version of one of this clone, and nothing else. */
function writeStandIn(project: string, name: string): void {
  const own: { readonly version: string } = JSON.parse(
    readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  );
  const folder = join(project, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: own.version }));
}

function npm(cwd: string, ...args: readonly string[]): void {
  execFileSync('npm', args, { cwd, env: surroundings(), encoding: 'utf8', stdio: 'pipe', shell });
}

/**
 * What a shell of a user has: nothing says that npm, a test, GitHub or a wish about colours is there. npm is not to ask for its
 * own newest version: that takes a network, and is said on stderr.
 */
function surroundings(): NodeJS.ProcessEnv {
  const ours = /^(?:npm_|NODE_TEST_CONTEXT$|GITHUB_ACTIONS$|NO_COLOR$|FORCE_COLOR$)/i;
  const others = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(others), npm_config_update_notifier: 'false' };
}

/** Puts packages of this clone into `node_modules` of a folder. */
export function linkPackages(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
}

/** The command line of the installed package, to be called in this process. */
export function installedRun(project: string): typeof run {
  const bin: { readonly run: typeof run } = createRequire(join(project, 'package.json'))(
    join(project, 'node_modules/care-lint/dist/bin/run.cjs'),
  );
  return bin.run;
}

/** What a program said, and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a line in a shell, in a folder of the project. Commands of installed packages are found as npx finds them, and the version
 * of Node is the one that runs the tests.
 */
export function runLine(project: string, cwd: string, line: string): Ended {
  const env = surroundings();
  const path = [join(project, 'node_modules/.bin'), dirname(process.execPath), process.env['PATH'] ?? ''].join(
    delimiter,
  );
  return spawnSync(line, { cwd, env: { ...env, PATH: path }, encoding: 'utf8', shell: true, input: '' });
}
