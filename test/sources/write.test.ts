import { spawnSync } from 'node:child_process';
import type * as fs from 'node:fs';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReplacement, replaceFile } from '../../src/sources/write.js';
import { userErrorOf } from '../config/folder.js';
import { asNobody } from './as-nobody.js';

/** System calls that fail, by name, and with what. */
const failures = vi.hoisted(() => new Map<string, string>());

vi.mock('node:fs', async (load) => {
  const real = await load<typeof fs>();
  const failing =
    <Call extends (...given: never[]) => unknown>(name: string, call: Call) =>
    (...given: Parameters<Call>) => {
      const code = failures.get(name);
      if (code !== undefined) throw Object.assign(new Error(`${code}: ${name}`), { code });
      return call(...given);
    };
  return {
    ...real,
    openSync: failing('open', real.openSync),
    writeSync: failing('write', real.writeSync),
    fsyncSync: failing('fsync', real.fsyncSync),
    renameSync: failing('rename', real.renameSync),
  };
});

let folder = '';
const file = (name = 'a.txt') => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'care-lint-write-'));
  writeFileSync(file(), 'old\n');
});
afterEach(() => {
  failures.clear();
  rmSync(folder, { recursive: true });
});

describe('a file is replaced', () => {
  test('as a whole, byte-order mark, line breaks and all', () => {
    writeFileSync(file(), '\uFEFFHi 😀,\r\nsorry');
    replaceFile('a.txt', file(), '\uFEFFHi 😀,\r\nsorry', '\uFEFFHello 😀,\r\nsorry');
    expect(readFileSync(file(), 'utf8')).toBe('\uFEFFHello 😀,\r\nsorry');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test.each([0o600, 0o644, 0o664, 0o755, 0o2755])('with permissions %o', (mode) => {
    chmodSync(file(), mode);
    replaceFile('a.txt', file(), 'old\n', 'new\n');
    expect(statSync(file()).mode & 0o7777).toBe(mode);
  });

  test('with its owner', () => {
    const isAdministrator = process.geteuid?.() === 0;
    if (isAdministrator) chownSync(file(), 65534, 65534);
    const { uid, gid } = statSync(file());
    replaceFile('a.txt', file(), 'old\n', 'new\n');
    expect(statSync(file())).toMatchObject({ uid, gid });
  });

  test('behind a link, which stays one', () => {
    symlinkSync('a.txt', file('link.txt'));
    replaceFile('link.txt', file('link.txt'), 'old\n', 'new\n');
    expect(lstatSync(file('link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(file(), 'utf8')).toBe('new\n');
  });

  test('whose name is as long as names can be', () => {
    const name = 'n'.repeat(255);
    writeFileSync(file(name), 'old\n');
    replaceFile(name, file(name), 'old\n', 'new\n');
    expect(readFileSync(file(name), 'utf8')).toBe('new\n');
  });

  test('only when it is complete', () => {
    const replacement = openReplacement('a.txt', file());
    replacement.write('half');
    expect(readFileSync(file(), 'utf8')).toBe('old\n');
    replacement.abandon();
    expect([readFileSync(file(), 'utf8'), readdirSync(folder)]).toEqual(['old\n', ['a.txt']]);
  });
});

describe('nothing is lost', () => {
  test.each<readonly [string, readonly [call: string, code: string] | undefined, () => void, string]>([
    ['no space', ['write', 'ENOSPC'], () => undefined, 'Cannot write a.txt: no space is left (ENOSPC)'],
    ['no space for what the system holds', ['fsync', 'ENOSPC'], () => undefined, 'no space is left'],
    ['a failing disk', ['fsync', 'EIO'], () => undefined, 'Cannot write a.txt: EIO'],
    ['a read-only file system', ['open', 'EROFS'], () => undefined, 'its file system is read-only (EROFS)'],
    ['a file in use', ['rename', 'EBUSY'], () => undefined, 'Cannot write a.txt: EBUSY'],
    ['a read-only file', undefined, () => chmodSync(file(), 0o444), 'Cannot write a.txt: it is read-only'],
    ['a file of others', undefined, () => chmodSync(file(), 0o466), 'permission is denied (EACCES)'],
    ['a read-only folder', undefined, () => chmodSync(folder, 0o555), 'permission is denied (EACCES)'],
    ['another text', undefined, () => writeFileSync(file(), 'newer\n'), 'it has been changed meanwhile'],
    ['one more byte', undefined, () => writeFileSync(file(), 'old\n\n'), 'it has been changed meanwhile'],
  ])('with %s', async (_, failure, prepare, message) => {
    prepare();
    const before = readFileSync(file(), 'utf8');
    const error = await asNobody(folder, () => {
      if (failure !== undefined) failures.set(...failure);
      return userErrorOf(() => replaceFile('a.txt', file(), 'old\n', 'new\n'));
    });
    failures.clear();
    expect([error.code, error.message]).toEqual(['output', expect.stringContaining(message)]);
    chmodSync(folder, 0o755);
    expect([readFileSync(file(), 'utf8'), readdirSync(folder)]).toEqual([before, ['a.txt']]);
  });

  test('of a file that has vanished, which is not made again', async () => {
    rmSync(file());
    const { message } = await userErrorOf(() => replaceFile('a.txt', file(), 'old\n', 'new\n'));
    expect(message).toBe('Cannot write a.txt: there is no such file or folder (ENOENT)');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of what is no file', async () => {
    mkdirSync(file('folder'));
    const { message } = await userErrorOf(() => replaceFile('folder', file('folder'), '', 'new\n'));
    expect(message).toBe('Cannot write folder: it is not a regular file');
  });
});

describe('killed at any moment', () => {
  const module = resolve(import.meta.dirname, '../../dist/src/sources/write.js');
  const old = 'old line of a reply\n'.repeat(50_000);
  const next = old.replaceAll('old', 'new');
  /** Replaces the file, and dies by its own hand around the n-th time of a system call: no clock has a say in it. */
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const [module, file, name, count, moment] = process.argv.slice(1);
    const { replaceFile } = await import(module);
    const before = fs.readFileSync(file, 'utf8');
    const real = fs[name];
    let calls = 0;
    const die = () => {
      process.kill(process.pid, 'SIGKILL');
      for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    };
    fs[name] = (...given) => {
      if (++calls < Number(count)) return real(...given);
      if (moment === 'before') die();
      if (moment === 'halfway') given = [given[0], given[1].subarray(0, given[1].length >> 1)];
      real(...given);
      die();
    };
    syncBuiltinESMExports();
    replaceFile(file, file, before, before.replaceAll('old', 'new'));
    console.log('alive');`;

  test.each<readonly [call: string, count: number, moment: 'before' | 'halfway' | 'after', left: string]>([
    ['statSync', 1, 'before', old],
    ['openSync', 1, 'before', old],
    ['openSync', 1, 'after', old],
    ['openSync', 2, 'before', old],
    ['openSync', 2, 'after', old],
    ['writeSync', 1, 'before', old],
    ['writeSync', 1, 'halfway', old],
    ['writeSync', 1, 'after', old],
    ['fchownSync', 1, 'after', old],
    ['fchmodSync', 1, 'after', old],
    ['fsyncSync', 1, 'before', old],
    ['fsyncSync', 1, 'after', old],
    ['closeSync', 2, 'after', old],
    ['readFileSync', 1, 'after', old],
    ['renameSync', 1, 'before', old],
    ['renameSync', 1, 'after', next],
  ])('%s, time %i, %s: the text is whole, the permissions too', (call, count, moment, left) => {
    if (!existsSync(module)) throw new Error('dist is missing: run `npm run build` first');
    writeFileSync(file(), old);
    chmodSync(file(), 0o640);
    const args = [pathToFileURL(module).href, file(), call, String(count), moment];
    const { signal, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, ...args], {
      encoding: 'utf8',
    });
    expect([signal, stdout]).toEqual(['SIGKILL', '']);
    expect(readFileSync(file(), 'utf8') === left).toBe(true);
    expect(statSync(file()).mode & 0o777).toBe(0o640);
    // What the killed process has left behind does not get in the way.
    replaceFile('a.txt', file(), left, 'newest\n');
    expect(readFileSync(file(), 'utf8')).toBe('newest\n');
  });
});
