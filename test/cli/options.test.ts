import { describe, expect, test } from 'vitest';
import { channelIds } from '../../src/channels/find-channel.js';
import { lintOptionRows } from '../../src/cli/commands.js';
import { ALLOWANCES } from '../../src/run/notices.js';
import { folderWith } from '../config/folder.js';
import { optionTable } from '../docs/option-table.js';
import { runCli } from './fake-io.js';

function descriptionOf(flag: string): string {
  return lintOptionRows.find(({ flags }) => flags.startsWith(`${flag} `))?.description ?? '';
}

describe('options', () => {
  test('name all that can be allowed', () => {
    for (const name of ALLOWANCES) expect(descriptionOf('--allow')).toContain(name);
  });

  test('name channels that exist', () => {
    const [, named = ''] = /e\.g\. ([^(]+)/.exec(descriptionOf('--channel')) ?? [];
    expect(channelIds).toEqual(expect.arrayContaining(named.trim().split(', ')));
  });

  test('are all in the help and in the table', async () => {
    const { stdout } = await runCli(['--help'], { columns: 200 });
    for (const { flags, description } of lintOptionRows) {
      expect(stdout).toContain(flags);
      expect(stdout).toContain(description);
      expect(optionTable()).toContain(`| \`${flags}\` | ${description} |`);
    }
  });
});

describe('an option that is empty', () => {
  test.each(['--config', '--baseline', '--ticket', '--stdin-filename', '--channel', '--locale', '--format'])(
    '%s: the run says so, and takes nothing else in its place',
    async (flag) => {
      const cwd = folderWith({ 'draft.txt': 'Your lamp left today.' });
      for (const empty of ['', ' ']) {
        const { code, stdout, stderr } = await runCli(['draft.txt', flag, empty, '--reporter', 'json'], { cwd });
        expect([code, stderr.split('\n')[0]]).toEqual([2, `care-lint: ${flag} is empty`]);
        expect(JSON.parse(stdout)).toMatchObject({ notices: [{ code: 'usage', message: `${flag} is empty` }] });
      }
    },
  );

  test('--output: the run says so', async () => {
    const cwd = folderWith({ 'draft.txt': 'Your lamp left today.' });
    const { code, stderr } = await runCli(['draft.txt', '--output', ''], { cwd });
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'care-lint: --output is empty']);
  });
});
