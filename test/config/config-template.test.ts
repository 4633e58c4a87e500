import { expect, test } from 'vitest';
import { channelIds } from '../../src/channels/find-channel.js';
import { configTemplate } from '../../src/cli/commands/init-command.js';
import { createSettings } from '../../src/config/settings.js';
import { folderWith } from './folder.js';
import { loadersOf, testRule } from './rules.js';

const loaders = loadersOf(testRule('some-rule'), testRule('no-blame'));

test('the template is a config as it stands', async () => {
  const cwd = folderWith({ 'care-lint.config.yaml': configTemplate() });
  const file = await createSettings({ cwd, loaders }).forFile('draft.txt');
  expect(file.forReply({}).rules.map(({ id }) => id)).toEqual(['some-rule', 'no-blame']);
});

test('every setting in it works once it is switched on', async () => {
  const text = configTemplate()
    .replace(/^# (?=\w+:|  )/gm, '')
    .replace(/^ +other-rule: .*\n/m, '');
  const cwd = folderWith({
    'care-lint.config.yaml': text,
    'house.yaml': 'rules: { no-kindly: { phrase: kindly } }',
  });
  const settings = createSettings({ cwd, loaders });
  const sms = await settings.forFile('macros/sms/a.yaml');
  expect(sms.forReply({}).channel.id).toBe('sms');
  expect(sms.forReply({}).locale).toBe('en-GB');
  expect(sms.forReply({ locale: 'de' }).rules.map(({ id }) => id)).toEqual(['house/no-kindly', 'no-blame']);
  expect(sms.contacts?.domains).toEqual(['example.com']);
  expect((await settings.forFile('exports/a.json')).format?.records).toBe('data.replies');
  expect((await settings.describe('a.txt')).plugins).toEqual([
    { name: 'house', from: expect.stringMatching(/^care-lint\.config\.yaml:\d+$/), rules: ['house/no-kindly'] },
  ]);
});

test('the channels it names exist', () => {
  const named = /^# Where replies go.*does not say: (.*) \.\.\./m.exec(configTemplate())?.[1]?.split(', ');
  expect(named?.length).toBeGreaterThan(2);
  expect(channelIds).toEqual(expect.arrayContaining(named ?? []));
});
