import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandRows, lintOptionRows } from '../../src/cli/commands.js';
import { folderWith } from '../config/folder.js';
import { runCli } from './fake-io.js';

async function script(shell: string): Promise<string> {
  const { code, stdout, stderr } = await runCli(['completion', shell]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'exit']).status === 0;

/** A shell complains of a locale that is not installed. */
const env = { ...process.env, LC_ALL: 'C' };

describe.each(['bash', 'zsh', 'fish'])('completion for %s', (shell) => {
  test('knows every command and option', async () => {
    const text = await script(shell);
    const dashes = shell === 'fish' ? '-l ' : '--';
    for (const { name, options } of commandRows) {
      expect(text).toContain(name);
      for (const { flags } of options) expect(text).toContain(dashes + (flags.split(' ')[0] ?? '').slice(2));
    }
    for (const { flags } of lintOptionRows) expect(text).toContain(dashes + (flags.split(' ')[0] ?? '').slice(2));
  });

  test.skipIf(!isThere(shell))('is read without a complaint', async () => {
    const cwd = folderWith({ script: await script(shell) });
    const { status, stderr } = spawnSync(shell, ['-n', 'script'], { cwd, env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe.skipIf(!isThere('bash'))('in bash', () => {
  test.each<readonly [words: readonly string[], offered: string]>([
    [['exp'], 'explain'],
    [['explain', 'anem'], 'anemic-apology'],
    [['--verd'], '--verdict'],
    [['rules', '--'], '--config --no-config --json --help'],
    [['test', '--conf'], '--config'],
    [['--channel', 'x-post'], 'x-post x-post-premium'],
    [['a.txt', '--reporter', 'rd'], 'rdjson rdjsonl'],
    [['a.txt', '--fail-on', ''], 'error warning hint'],
    [['completion', ''], 'bash zsh fish'],
    // Left to bash, which completes files.
    [['--config', ''], ''],
    [['a.txt', 'ex'], ''],
    [['mask', ''], ''],
  ])('%j', async (words, offered) => {
    const cwd = folderWith({ script: await script('bash') });
    const code = `source ./script; COMP_WORDS=(care-lint "$@"); COMP_CWORD=$#; _care_lint; echo "\${COMPREPLY[*]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', code, 'bash', ...words], { cwd, env, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual([`${offered}\n`, '']);
  });
});

const fish = 'fish';

// `complete -C` of fish says what it would offer.
test.skipIf(!isThere(fish)).each([
  ['care-lint explain anem', 'anemic-apology'],
  ['care-lint --reporter rdjsonl', 'rdjsonl'],
])('in fish: %s', async (line, offered) => {
  const path = join(folderWith({ script: await script('fish') }), 'script');
  const { stdout } = spawnSync(fish, ['-c', `source ${path}; complete -C '${line}'`], { encoding: 'utf8' });
  expect(stdout.split('\t')[0]?.trim()).toBe(offered);
});

test('another shell', async () => {
  const { code, stderr } = await runCli(['completion', 'bahs']);
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean "bash"?');
});
