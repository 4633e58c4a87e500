import { join } from 'node:path';
import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import type { ShapedConfig } from '../../src/config/config-schema.js';
import { defineConfig, type Config } from '../../src/config/config.js';
import { createSettings, type ReplySettings, type SettingsOptions } from '../../src/config/settings.js';
import { folderWith, userErrorOf } from './folder.js';
import { loadersOf, testRule } from './rules.js';

const rules = [
  testRule('no-blame', { recommended: 'error' }),
  testRule('max-words', {
    recommended: 'off',
    strict: 'info',
    options: v.object({ max: v.optional(v.number(), 40), unit: v.optional(v.string(), 'word') }),
  }),
  testRule('no-names', {
    recommended: { public: 'error', private: 'info' },
    strict: { public: 'error', private: 'off', unknown: 'warn' },
    options: v.object({ contacts: v.optional(v.array(v.string()), []), initials: v.optional(v.boolean(), false) }),
    strictOptions: { initials: true },
  }),
  testRule('no-emoji', { recommended: 'off', strict: 'off' }),
] as const;

const loaders = loadersOf(...rules);

const severities = (settings: ReplySettings) =>
  Object.fromEntries(settings.rules.map(({ id, severity }) => [id, severity]));
const optionsOf = (settings: ReplySettings, id: string) => settings.rules.find((rule) => rule.id === id)?.options;

async function settingsFor(
  config: Config | false,
  record = {},
  options: Partial<SettingsOptions> = {},
  path = 'a.txt',
) {
  const settings = createSettings({ cwd: folderWith({}), config, loaders, ...options });
  return (await settings.forFile(path)).forReply(record);
}

test('a config of the right shape is a Config, and defineConfig changes nothing', () => {
  expectTypeOf<Omit<ShapedConfig, 'plugins'>>().toExtend<Omit<Config, 'plugins'>>();
  const config = { extends: 'strict' } as const;
  expect(defineConfig(config)).toBe(config);
});

test.each([
  ['without a config', false, { 'no-blame': 'error', 'no-names': 'info' }],
  ['recommended by default', {}, { 'no-blame': 'error', 'no-names': 'info' }],
  ['strict', { extends: 'strict' }, { 'no-blame': 'error', 'max-words': 'info', 'no-names': 'warn' }],
  ['all', { extends: 'all' }, { 'no-blame': 'error', 'max-words': 'info', 'no-names': 'warn', 'no-emoji': 'warn' }],
  ['none', { extends: [] }, {}],
  ['later presets win', { extends: ['all', 'recommended'] }, { 'no-blame': 'error', 'no-names': 'info' }],
  [
    'the names that reports show',
    { extends: [], rules: { 'no-blame': 'hint', 'max-words': ['warning', { max: 9 }], 'no-emoji': 'error' } },
    { 'no-blame': 'info', 'max-words': 'warn', 'no-emoji': 'error' },
  ],
  [
    'rules win over presets',
    { rules: { 'no-blame': 'off', 'no-emoji': ['info'] } },
    { 'no-names': 'info', 'no-emoji': 'info' },
  ],
] as const)('severities: %s', async (_, config, expected) => {
  expect(severities(await settingsFor(config))).toEqual(expected);
});

test.each([
  ['mastodon', 'error'],
  ['email', 'info'],
  ['unspecified', 'info'],
])('who reads %s decides: %s', async (channel, expected) => {
  expect(severities(await settingsFor(false, { channel }))['no-names']).toBe(expected);
});

test('a severity set by the user holds for every audience', async () => {
  for (const channel of ['mastodon', 'email', 'unspecified']) {
    expect(severities(await settingsFor({ rules: { 'no-names': 'warn' } }, { channel }))['no-names']).toBe('warn');
  }
});

test('only rules that may matter are loaded', async () => {
  const loaded: string[] = [];
  const watched = Object.fromEntries(
    rules.map((rule) => [rule.id, async () => (loaded.push(rule.id), { default: rule })]),
  );
  await settingsFor({ extends: [], rules: { 'no-blame': 'warn' } }, {}, { loaders: watched });
  expect(loaded).toEqual(['no-blame', 'no-blame']);
});

test('options: defaults, own, kept by a later severity, replaced by later options', async () => {
  expect(optionsOf(await settingsFor({ rules: { 'max-words': 'warn' } }), 'max-words')).toEqual({
    max: 40,
    unit: 'word',
  });
  const config: Config = {
    rules: { 'max-words': ['warn', { max: 9, unit: 'line' }] },
    overrides: [
      { channels: ['sms'], rules: { 'max-words': 'error' } },
      { channels: ['email'], rules: { 'max-words': ['error', { max: 90 }] } },
    ],
  };
  expect(optionsOf(await settingsFor(config), 'max-words')).toEqual({ max: 9, unit: 'line' });
  const sms = await settingsFor(config, { channel: 'sms' });
  expect(severities(sms)['max-words']).toBe('error');
  expect(optionsOf(sms, 'max-words')).toEqual({ max: 9, unit: 'line' });
  expect(optionsOf(await settingsFor(config, { channel: 'email' }), 'max-words')).toEqual({ max: 90, unit: 'word' });
});

test('the contact data of the config is no option, whatever an option is called', async () => {
  const settings = createSettings({ cwd: folderWith({}), config: { contacts: { names: ['Sam'] } }, loaders });
  const file = await settings.forFile('a.txt');
  expect(file.contacts).toEqual({ names: ['Sam'] });
  expect(optionsOf(file.forReply({}), 'no-names')).toEqual({ contacts: [], initials: false });
});

const strictly = { contacts: [], initials: true };
const plainly = { contacts: [], initials: false };

test.each<readonly [string, Config, object]>([
  ['strict gives them', { extends: 'strict' }, strictly],
  ['all gives them', { extends: 'all' }, strictly],
  ['recommended does not', { extends: 'recommended' }, plainly],
  ['a later preset takes them back', { extends: ['strict', 'recommended'] }, plainly],
  ['a severity leaves them', { extends: 'strict', rules: { 'no-names': 'info' } }, strictly],
  ['own options replace them', { extends: 'strict', rules: { 'no-names': ['info', {}] } }, plainly],
])('strict options of a rule: %s', async (_, config, expected) => {
  expect(optionsOf(await settingsFor(config), 'no-names')).toEqual(expected);
});

const named: Config = {
  channel: 'email',
  locale: 'en-GB',
  overrides: [
    { files: 'sms/**', channel: 'sms', locale: 'fr' },
    { channels: ['sms'], rules: { 'no-emoji': 'warn' } },
    { locales: ['de'], rules: { 'no-emoji': 'error' } },
  ],
};

test.each([
  ['config', {}, {}, 'a.txt', 'email', 'en-GB', undefined],
  ['override by file, seen by the next one', {}, {}, 'sms/a.txt', 'sms', 'fr', 'warn'],
  ['record', { channel: 'webchat', locale: 'de_AT' }, {}, 'sms/a.txt', 'webchat', 'de-AT', 'error'],
  ['record as exports write it', { channel: 'SMS' }, {}, 'a.txt', 'sms', 'en-GB', 'warn'],
  ['empty record', { channel: '', locale: '' }, {}, 'a.txt', 'email', 'en-GB', undefined],
  [
    'flag',
    { channel: 'webchat', locale: 'de' },
    { channel: 'mastodon', locale: 'nl' },
    'sms/a.txt',
    'mastodon',
    'nl',
    undefined,
  ],
] as const)('channel and locale: %s', async (_, record, options, path, channel, locale, emoji) => {
  const settings = await settingsFor(named, record, options, path);
  expect(settings.channel.id).toBe(channel);
  expect(settings.locale).toBe(locale);
  expect(severities(settings)['no-emoji']).toBe(emoji);
});

test('a locale override is for that language, not for one that starts like it', async () => {
  const config: Config = { overrides: [{ locales: ['de'], rules: { 'no-emoji': 'error' } }] };
  expect(severities(await settingsFor(config, { locale: 'DE-ch' }))['no-emoji']).toBe('error');
  expect(severities(await settingsFor(config, { locale: 'den' }))['no-emoji']).toBeUndefined();
  expect(severities(await settingsFor(config))['no-emoji']).toBeUndefined();
});

test.each([
  ['*.{yml,yaml}', ['a.yml', 'deep/b.yaml'], ['a.json', 'a.yml.txt']],
  ['macros/*.yaml', ['macros/a.yaml'], ['macros/deep/a.yaml', 'x/macros/a.yaml']],
  ['./macros', ['macros/a.yaml', 'macros/deep/b.txt'], ['x/macros/a.yaml']],
  ['**/{en,de}/**', ['x/en/a.txt', 'de/b.txt'], ['fr/a.txt', 'men/a.txt']],
  [['macros/**', '!macros/old/**'], ['macros/a.txt'], ['macros/old/a.txt', 'a.txt']],
  ['*.md', ['A.md'], ['A.MD']],
])('files %j', async (files, matching, others) => {
  const config: Config = { extends: [], overrides: [{ files, rules: { 'no-emoji': 'warn' } }] };
  const isOn = async (path: string) => (await settingsFor(config, {}, {}, path)).rules.length === 1;
  for (const path of matching) expect([path, await isOn(path)]).toEqual([path, true]);
  for (const path of others) expect([path, await isOn(path)]).toEqual([path, false]);
});

test('files of an override are relative to the config that was found, and to the folder of the run for a named one', async () => {
  const config = 'extends: []\noverrides: [{files: sms/*, rules: {no-emoji: warn}}]\n';
  const cwd = folderWith({ 'team/care-lint.config.yaml': config });
  const found = createSettings({ cwd, loaders });
  expect((await found.forFile('team/sms/a.txt')).forReply({}).rules).toHaveLength(1);
  const named = createSettings({ cwd, loaders, config: 'team/care-lint.config.yaml' });
  expect((await named.forFile('team/sms/a.txt')).forReply({}).rules).toHaveLength(0);
  expect((await named.forFile('sms/a.txt')).forReply({}).rules).toHaveLength(1);
  expect((await named.forFile('../elsewhere/a.txt')).forReply({}).rules).toHaveLength(0);
});

test('each file has its nearest config; with `false` it has no config', async () => {
  const cwd = folderWith({
    'care-lint.config.yaml': 'channel: email',
    'sms/care-lint.config.json': '{"channel": "sms"}',
  });
  const settings = createSettings({ cwd, loaders });
  expect((await settings.forFile('a.txt')).configFile).toBe('care-lint.config.yaml');
  const file = await settings.forFile('sms/deep/not-there.txt');
  expect(file.configFile).toBe(join('sms', 'care-lint.config.json'));
  expect(file.forReply({}).channel.id).toBe('sms');
  const none = await createSettings({ cwd, loaders, config: false }).forFile('sms/a.txt');
  expect([none.configFile, none.forReply({}).channel.id]).toEqual([undefined, 'unspecified']);
});

test('settings are frozen, and one object for all replies and files that share them', async () => {
  const settings = createSettings({ cwd: folderWith({}), config: named, loaders });
  const [first, second] = [await settings.forFile('a.txt'), await settings.forFile('b/c.txt')];
  const base = first.forReply({ channel: 'webchat' });
  expect(first.forReply({ channel: 'webchat' })).toBe(base);
  expect(second.forReply({ channel: 'webchat' })).toBe(base);
  expect((await settings.forFile('sms/a.txt')).forReply({ channel: 'webchat' })).not.toBe(base);
  expect([base, base.rules, base.rules[0]].every((part) => Object.isFrozen(part))).toBe(true);
});

test('rules of the command line win, for every audience', async () => {
  const settings = await settingsFor(
    { rules: { 'no-blame': 'off' } },
    {},
    { rules: { 'no-blame': 'info', 'no-names': 'off' } },
  );
  expect(severities(settings)).toEqual({ 'no-blame': 'info' });
});

test.each([
  [{ channel: 'emial' }, 'email'],
  [{ channel: 'twitter' }, 'Say which: x-post or x-dm.'],
  [{ locale: 'x' }, 'BCP 47'],
  [{ rules: { 'no-balme': 'warn' } }, 'no-blame'],
] as const)('flags that name nothing are wrong use: %j', async (options, hint) => {
  const error = await userErrorOf(() => settingsFor(false, {}, options));
  expect(error.code).toBe('usage');
  expect(error.hint).toContain(hint);
});

test('an unknown channel of a record counts as no particular channel, and is reported once per file', async () => {
  const settings = createSettings({ cwd: folderWith({}), config: { channel: 'email' }, loaders });
  const file = await settings.forFile('lib.jsonl');
  expect(file.notices()).toEqual([]);
  for (let count = 0; count < 3; count += 1) expect(file.forReply({ channel: 'emial' }).channel.id).toBe('unspecified');
  file.forReply({ channel: 'webchat' });
  expect(file.notices()).toEqual([
    {
      level: 'note',
      code: 'unknown-channel',
      path: 'lib.jsonl',
      message: 'There is no channel "emial": judged as on no particular channel; did you mean "email"?',
    },
  ]);
  const other = await settings.forFile('other.jsonl');
  other.forReply({ channel: 'emial' });
  expect(other.notices()).toHaveLength(1);
});

test.each([
  ['Twitter', 'x-post or x-dm'],
  ['google', 'google-business or google-play'],
  ['FB', 'facebook-comment or messenger'],
  ['insta', 'instagram-comment or instagram-dm'],
  ['Yelp', 'yelp-public or yelp-message'],
  ['Direct Message', 'x-dm, instagram-dm, messenger, bluesky-dm or discord-dm'],
])('a channel %j of a record, which may mean several, counts as no particular channel', async (channel, choice) => {
  const file = await createSettings({ cwd: folderWith({}), config: { channel: 'email' }, loaders }).forFile('a.csv');
  expect(file.forReply({ channel }).channel.id).toBe('unspecified');
  const message = `The channel "${channel}" may be ${choice}: judged as on no particular channel; say which`;
  expect(file.notices()).toEqual([{ level: 'note', code: 'unknown-channel', path: 'a.csv', message }]);
});

test.each([
  ['E-Mail', 'email'],
  ['Mail', 'email'],
  ['app store', 'apple-app-store'],
  ['play', 'google-play'],
  ['Live Chat', 'webchat'],
  ['text', 'sms'],
  ['WhatsApp', 'whatsapp'],
  ['X_DM', 'x-dm'],
])('a channel may be called %j wherever it is named', async (name, id) => {
  expect((await settingsFor({}, { channel: name })).channel.id).toBe(id);
  expect((await settingsFor({}, {}, { channel: name })).channel.id).toBe(id);
  expect((await settingsFor({ channel: name })).channel.id).toBe(id);
  const override = { files: '*.txt', channel: name };
  expect((await settingsFor({ overrides: [override] })).channel.id).toBe(id);
  const rule: Config = { extends: [], overrides: [{ channels: [name], rules: { 'no-emoji': 'warn' } }] };
  expect(severities(await settingsFor(rule, { channel: id }))).toEqual({ 'no-emoji': 'warn' });
});

test('a new channel in every record does not fill the memory', async () => {
  const file = await createSettings({ cwd: folderWith({}), config: false, loaders }).forFile('a.jsonl');
  for (let count = 0; count < 3000; count += 1) file.forReply({ channel: `fax-${count}` });
  expect(file.notices()).toHaveLength(20);
});

test('the last format that matches a file says how to read it', async () => {
  const formats = [
    { files: '*.json', text: 'body' },
    { files: ['old/**'], text: ['intro', 'body'], records: 'rows' },
  ];
  const settings = createSettings({ cwd: folderWith({}), config: { formats, contacts: { names: ['Sam'] } }, loaders });
  expect((await settings.forFile('a.json')).format).toEqual(formats[0]);
  expect((await settings.forFile('old/a.json')).format).toEqual(formats[1]);
  const none = await settings.forFile('a.yaml');
  expect([none.format, none.contacts]).toEqual([undefined, { names: ['Sam'] }]);
});

test('everything that is set can be described with its origin', async () => {
  const config = [
    'extends: [strict]',
    'locale: en-GB',
    'rules:',
    '  max-words: [warn, {max: 9}]',
    'overrides:',
    '  - files: sms/**',
    '    channel: sms',
    '    rules:',
    '      max-words: error',
    '',
  ].join('\n');
  const cwd = folderWith({ 'care-lint.config.yaml': config });
  const settings = createSettings({ cwd, loaders, rules: { 'no-emoji': 'info' } });
  const description = await settings.describe('sms/a.txt');
  const preset = { from: 'preset strict' };
  expect(description).toEqual({
    path: 'sms/a.txt',
    configFile: 'care-lint.config.yaml',
    extends: [{ kind: 'preset', value: 'strict', from: 'care-lint.config.yaml:1' }],
    entries: [],
    channel: { value: 'sms', from: 'care-lint.config.yaml:7' },
    locale: { value: 'en-GB', from: 'care-lint.config.yaml:2' },
    plugins: [],
    format: null,
    rules: [
      {
        id: 'max-words',
        severity: { value: 'error', from: 'care-lint.config.yaml:9' },
        options: { value: { max: 9, unit: 'word' }, from: 'care-lint.config.yaml:4' },
      },
      { id: 'no-blame', severity: { value: 'error', ...preset }, options: { value: {}, from: 'default' } },
      { id: 'no-emoji', severity: { value: 'info', from: '--rule' }, options: { value: {}, from: 'default' } },
      {
        id: 'no-names',
        severity: { value: 'off', ...preset },
        options: { value: { contacts: [], initials: true }, ...preset },
      },
    ],
  });
  expect((await settings.describe('a.txt', { channel: 'webchat' })).channel).toEqual({
    value: 'webchat',
    from: 'record',
  });
  const flagged = createSettings({ cwd, loaders, channel: 'webchat', config: false });
  expect(await flagged.describe('a.txt')).toMatchObject({
    configFile: null,
    channel: { value: 'webchat', from: '--channel' },
    locale: { value: null, from: 'default' },
  });
});
