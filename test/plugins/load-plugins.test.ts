import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createSettings } from '../../src/config/settings.js';
import { loadPlugins } from '../../src/plugins/load-plugins.js';
import { definePlugin } from '../../src/plugins/plugin.js';
import { defineLibraryRule, defineRule } from '../../src/rule.js';
import { folderWith, userErrorOf } from '../config/folder.js';
import { loadersOf, testMeta, testRule } from '../config/rules.js';

const ruleText = `{
  id: 'no-slang',
  meta: {
    description: 'Flags slang', category: 'tone', recommended: 'warn', strict: { public: 'error', private: 'off' },
    language: 'any', why: 'It excludes people.', nearMisses: [], sources: [],
  },
  messages: { slang: { message: 'Avoid {word}', note: 'Say it plainly.' } },
  check() {},
}`;
const pluginText = (name: string): string => `export default { name: '${name}', rules: { 'no-slang': ${ruleText} } };`;

const load = (plugin: unknown, folder = folderWith({})) =>
  loadPlugins([{ plugin, askedBy: 'care-lint.config.yaml:4' }], pathToFileURL(`${folder}/`));

test.each([
  ['./rules.mjs', { 'rules.mjs': pluginText('own') }],
  ['./deep/rules.mjs', { 'deep/rules.mjs': pluginText('own') }],
  [
    'care-lint-plugin-acme',
    {
      'node_modules/care-lint-plugin-acme/package.json': '{"type":"module","exports":"./main.js"}',
      'node_modules/care-lint-plugin-acme/main.js': pluginText('own'),
    },
  ],
  [
    '@acme/replies',
    {
      'node_modules/@acme/replies/package.json': '{"type":"module","exports":{"import":"./main.js"}}',
      'node_modules/@acme/replies/main.js': pluginText('own'),
    },
  ],
])('%s is loaded from where the config is', async (name, files) => {
  const plugins = await load(name, folderWith(files));
  expect(plugins.map((plugin) => [plugin.name, Object.keys(plugin.rules)])).toEqual([['own', ['no-slang']]]);
});

test('an absolute path and a plugin object work as well', async () => {
  const folder = folderWith({ 'rules.mjs': pluginText('own') });
  expect(await load(join(folder, 'rules.mjs'))).toHaveLength(1);
  const plugin = definePlugin({ name: '@acme/replies', rules: { 'no-slang': testRule('no-slang') } });
  expect(await load(plugin)).toEqual([plugin]);
});

test('rules with options and messages of their own types are rules of a plugin', async () => {
  const rule = defineRule({
    ...testRule('max-words'),
    meta: { ...testMeta('max-words'), strictOptions: { max: 20 } },
    messages: { long: { message: 'Shorten to {max} words', note: 'Long texts are not read.' } },
    options: v.strictObject({ max: v.optional(v.number(), 40) }),
    check: (_reading, context) =>
      context.report({ messageId: 'long', span: { start: 0, end: 1 }, data: { max: context.options.max } }),
  });
  expect(await load(definePlugin({ name: 'acme', rules: { 'max-words': rule } }))).toHaveLength(1);
});

test('a rule that compares entries is a rule of a plugin', async () => {
  const rule = defineLibraryRule({
    id: 'one-voice',
    meta: testMeta('one-voice'),
    messages: { other: { message: 'Check the voice', note: 'Two voices are no voice.' } },
    checkLibrary: (entries, { report }) => {
      for (const entry of entries) report(entry, { messageId: 'other', span: { start: 0, end: 1 } });
    },
  });
  expect(await load(definePlugin({ name: 'acme', rules: { 'one-voice': rule } }))).toHaveLength(1);
});

test.each([
  ['care-lint-plugin-absent', {}, 'is not there', 'npm install --save-dev care-lint-plugin-absent'],
  ['./absent.mjs', {}, 'is not there', 'relative to the config'],
  ['./broken.mjs', { 'broken.mjs': 'export default {' }, 'cannot be loaded', 'relative to the config'],
  ['./throws.mjs', { 'throws.mjs': 'throw new Error("no such team")' }, 'no such team', 'relative to the config'],
  [
    'acme',
    {
      'node_modules/acme/package.json': '{"type":"module","exports":"./main.js"}',
      'node_modules/acme/main.js': 'import "absent-package";',
    },
    'cannot be loaded',
    'installed, but broken',
  ],
])('%s %j: the error names it, who asked, the cause and what to do', async (name, files, cause, hint) => {
  const error = await userErrorOf(() => load(name, folderWith(files)));
  expect(error.code).toBe('plugin');
  expect(error.message).toContain(`"${name}", asked for by care-lint.config.yaml:4`);
  expect(error.message).toContain(cause);
  expect(error.hint).toContain(hint);
});

const good = testRule('no-slang');
const pluginWith = (change: object): unknown => ({ name: 'acme', rules: { 'no-slang': { ...good, ...change } } });
const metaWith = (change: object): unknown => pluginWith({ meta: { ...good.meta, ...change } });

test.each([
  [undefined, 'the default export: expected a map'],
  [{ rules: {} }, 'name" is missing'],
  [{ name: 'a b', rules: {} }, 'name: write the name like a package name'],
  [{ name: 'acme' }, '"rules" is missing'],
  [{ name: 'acme', rules: { 'no-slang': testRule('no-slangs') } }, 'rules.no-slang.id: is "no-slangs"'],
  [{ name: 'acme', rules: { No_Slang: testRule('No_Slang') } }, 'rules.No_Slang.id: write the id in kebab-case'],
  [pluginWith({ check: 'later' }), 'rules.no-slang.check: write a function'],
  [pluginWith({ check: undefined }), 'rules.no-slang.check: write either check(reading, context), or checkLibrary'],
  [pluginWith({ checkLibrary() {} }), 'rules.no-slang.check: write either check(reading, context), or checkLibrary'],
  [pluginWith({ checkLibrary: 'later' }), 'rules.no-slang.checkLibrary: write a function'],
  [metaWith({ judges: 'both' }), 'rules.no-slang.meta.judges'],
  [pluginWith({ messages: {} }), 'rules.no-slang.messages: give it a message'],
  [pluginWith({ messages: { a: { message: 'x' } } }), 'rules.no-slang.messages.a: "note" is missing'],
  [pluginWith({ options: {} }), 'rules.no-slang.options: give a synchronous valibot schema'],
  [pluginWith({ options: v.object({ max: v.number() }) }), 'rules.no-slang.options: every option needs a default'],
  [pluginWith({ meta: undefined }), 'rules.no-slang.meta: expected a map'],
  [metaWith({ description: '' }), 'rules.no-slang.meta.description: this is empty'],
  [metaWith({ category: 'misc' }), 'rules.no-slang.meta.category: name one of substance'],
  [
    metaWith({ recommended: 'warning' }),
    'rules.no-slang.meta.recommended: "warning" is not a valid value; did you mean "warn"',
  ],
  [metaWith({ strict: { public: 'warn' } }), 'rules.no-slang.meta.strict'],
  [metaWith({ language: 'en' }), 'rules.no-slang.meta.language'],
  [metaWith({ why: 1 }), 'rules.no-slang.meta.why: expected text, not 1'],
  [metaWith({ nearMisses: 'none' }), 'rules.no-slang.meta.nearMisses'],
  [metaWith({ sources: [1] }), 'rules.no-slang.meta.sources.0'],
  [metaWith({ strictOptions: 3 }), 'rules.no-slang.meta.strictOptions: expected a map'],
  [
    metaWith({ strictOptions: { max: 3 } }),
    'rules.no-slang.meta.strictOptions: the options of the rule do not allow them',
  ],
  [{ name: 'acme', rules: {}, presets: { soft: { rules: { a: 'loud' } } } }, 'presets.soft.rules.a'],
])('breach %#: %s', async (plugin, breach) => {
  const error = await userErrorOf(() => load(plugin));
  expect(error.code).toBe('plugin');
  expect(error.message).toContain('asked for by care-lint.config.yaml:4, is broken:');
  expect(error.message).toContain(breach);
});

test('all breaches come at once', async () => {
  const error = await userErrorOf(() => load({ name: 'A B', rules: { x: {} } }));
  expect(error.message.split('\n').length).toBeGreaterThan(4);
});

test('two plugins of one name are an error', async () => {
  const plugin = { name: 'acme', rules: { 'no-slang': good } };
  const requests = ['care-lint.config.js:2', 'care-lint.config.js:3'].map((askedBy) => ({ plugin, askedBy }));
  const error = await userErrorOf(() => loadPlugins(requests, pathToFileURL('/')));
  expect([error.code, error.message]).toEqual(['plugin', expect.stringContaining('already one named acme')]);
});

const loaders = loadersOf(testRule('no-blame'));
const plugin = definePlugin({
  name: 'acme',
  rules: {
    'no-slang': testRule('no-slang', { recommended: 'info', strict: 'error' }),
    'no-jokes': testRule('no-jokes'),
  },
  presets: { soft: { rules: { 'acme/no-jokes': 'info', 'no-blame': 'off' } } },
});

test.each([
  [['recommended'], {}],
  [['acme/recommended'], { 'acme/no-slang': 'info', 'acme/no-jokes': 'warn' }],
  [['acme/strict'], { 'acme/no-slang': 'error', 'acme/no-jokes': 'error' }],
  [['recommended', 'acme/soft'], { 'acme/no-jokes': 'info' }],
])('a config may extend %j', async (names, expected) => {
  const settings = createSettings({ cwd: folderWith({}), config: { plugins: [plugin], extends: names }, loaders });
  const active = (await settings.forFile('a.txt')).forReply({}).rules;
  const { 'no-blame': _, ...severities } = Object.fromEntries(active.map(({ id, severity }) => [id, severity]));
  expect(severities).toEqual(expected);
  expect(active.some(({ id }) => id === 'no-blame')).toBe(names[0] === 'recommended' && names.length === 1);
});

test('a preset that sets what does not exist is an error of the plugin', async () => {
  const broken = { ...plugin, presets: { soft: { rules: { 'acme/no-joke': 'info' } } } } as const;
  const settings = createSettings({
    cwd: folderWith({}),
    config: { plugins: [broken], extends: 'acme/soft' },
    loaders,
  });
  const error = await userErrorOf(() => settings.forFile('a.txt'));
  expect([error.code, error.message]).toEqual(['plugin', expect.stringContaining('did you mean "acme/no-jokes"?')]);
});

test('rules of plugins are set by their full id; a config names its plugins by file or package', async () => {
  const cwd = folderWith({
    'team/care-lint.config.yaml': 'plugins:\n  - ./rules.mjs\nextends: []\nrules:\n  own/no-slang: error\n',
    'team/rules.mjs': pluginText('own'),
  });
  const settings = createSettings({ cwd, loaders });
  expect((await settings.forFile('team/a.txt')).forReply({}).rules).toMatchObject([
    { id: 'own/no-slang', severity: 'error', rule: { id: 'no-slang' } },
  ]);
  expect((await settings.describe('team/a.txt')).plugins).toEqual([
    { name: 'own', from: 'team/care-lint.config.yaml:2', rules: ['own/no-slang'] },
  ]);
});

test('mistakes of the config are reported before those of a plugin', async () => {
  const cwd = folderWith({ 'care-lint.config.yaml': 'plugins: [./absent.mjs]\nchanel: sms\n' });
  const error = await userErrorOf(() => createSettings({ cwd, loaders }).forFile('a.txt'));
  expect([error.code, error.message]).toEqual(['config', expect.stringContaining('did you mean "channel"?')]);
});

test('a plugin that is not there names the line of the config', async () => {
  const cwd = folderWith({ 'care-lint.config.yaml': 'plugins:\n  - ./absent.mjs\n' });
  const error = await userErrorOf(() => createSettings({ cwd, loaders }).forFile('a.txt'));
  expect([error.code, error.message]).toEqual(['plugin', expect.stringContaining('care-lint.config.yaml:2')]);
});
