import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/**
 * Runs git in a temporary folder. The settings of the user, the variables that git gives to its hooks and a repository around all
 * temporary folders have no say in it. The status is `null` where there is no git.
 */
export function git(cwd: string, args: readonly string[], input = '') {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const own = {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: tmpdir(),
    LC_ALL: 'C',
  };
  return spawnSync('git', args, { cwd, input, encoding: 'utf8', env: { ...Object.fromEntries(others), ...own } });
}
