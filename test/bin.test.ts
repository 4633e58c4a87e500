import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { version } from '../src/base/version.js';
import { folderWith } from './config/folder.js';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'dist/bin/care-lint.cjs');

function careLint(
  args: readonly string[],
  input = '',
): ReturnType<typeof spawnSync> & { readonly stdout: string; readonly stderr: string } {
  const { NO_COLOR: _none, FORCE_COLOR: _forced, ...env } = process.env;
  return spawnSync(process.execPath, [bin, ...args], { cwd: root, input, encoding: 'utf8', env });
}

beforeAll(() => {
  if (!existsSync(bin)) throw new Error('dist/bin/care-lint.cjs is missing: run `npm run build` first');
});

describe('the built command', () => {
  test('knows its version', () => {
    const { status, stdout } = careLint(['--version']);
    expect([status, stdout]).toEqual([0, `${version}\n`]);
  });

  test('lints a draft and gives the exit code', () => {
    const { status, stdout, stderr } = careLint(['fixtures/drafts/anemic.txt']);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toContain('anemic-apology');
  });

  test('reads stdin, UTF-8 split between chunks', () => {
    const draft = readFileSync(join(root, 'fixtures/drafts/anemic.txt'), 'utf8');
    const { status, stdout } = careLint(['--reporter', 'json', '-'], `${draft}${'😔'.repeat(40_000)}`);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, summary: { files: 1, replies: 1 } });
  });

  test.skipIf(process.platform === 'win32').each([
    [
      ['a.txt'],
      [
        2,
        '',
        'care-lint: Cannot find the working folder: ENOENT\n  Change to a folder that is there, and run again.\n',
      ],
    ],
    [['--version'], [0, `${version}\n`, '']],
  ])('in a folder that has been deleted: %j', (args, expected) => {
    const cwd = folderWith({});
    const command = ['-c', 'rmdir "$PWD" && exec "$@"', 'sh', process.execPath, bin, ...args];
    const { status, stdout, stderr } = spawnSync('sh', command, { cwd, encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual(expected);
  });

  test('imports a config that is an ES module', () => {
    const folder = folderWith({ 'care-lint.config.mjs': "export default { channel: 'sms' };\n" });
    const { status, stdout } = careLint(['print-config', join(folder, 'a.txt'), '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ channel: { value: 'sms' } });
  });

  test('loads from node_modules what only some replies need', () => {
    const { status, stdout } = careLint(['mask'], 'Call me on +44 20 7946 0018 tomorrow.\n');
    expect(status).toBe(0);
    expect(stdout).not.toContain('7946');
  });

  test('ends quietly when its reader leaves', async () => {
    const child = spawn(process.execPath, [bin, 'channels', '--json'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.destroy();
    const code = await new Promise((done) => child.on('close', done));
    expect([code, said]).toEqual([0, '']);
  });

  test('opens and writes nothing beside its output', () => {
    // Node's permission model, reading only: anything written would throw.
    const sandbox = Number(process.versions.node.split('.')[0]) >= 24 ? '--permission' : '--experimental-permission';
    const { status } = spawnSync(process.execPath, [sandbox, '--allow-fs-read=*', bin, 'fixtures/drafts/anemic.txt'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
  });
});
