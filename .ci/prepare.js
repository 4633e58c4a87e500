/*
 * npm runs this after `npm install` in a clone, before it packs or publishes, and when somebody installs from a git address.
 * It builds only when the build is missing or old. Without the tools for a build, an install continues unbuilt.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const SOURCES = ['bin', 'src', 'rules', 'package.json', 'rolldown.config.js', 'tsconfig.json'];

/** When a file, or the newest file of a folder, was written, in milliseconds since 1970; 0 when it does not exist. */
function writtenAt(name) {
  const path = join(root, name);
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path, { recursive: true }).map((file) => statSync(join(path, file)).mtimeMs));
}

const isFresh = () => writtenAt('dist/types/index.d.ts') > Math.max(...SOURCES.map(writtenAt));
const hasTools = () =>
  ['typescript', 'rolldown', 'rolldown-plugin-dts'].every((name) => existsSync(join(root, 'node_modules', name)));

if (process.env.npm_config_dry_run === 'true' || isFresh()) {
  // Nothing to do.
} else if (hasTools()) {
  const { status } = spawnSync('npm run build', { cwd: root, stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
} else {
  process.stderr.write('care-lint is not built: run `npm install` with its devDependencies, then `npm run build`.\n');
  // A package without its build must not be published.
  process.exitCode = /^(?:pack|publish)$/.test(process.env.npm_command ?? '') ? 1 : 0;
}
