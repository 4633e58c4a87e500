import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { createSettings, type Settings } from '../../src/config/settings.js';
import { lint } from '../../src/run/lint.js';
import { fc } from '../property.js';
import { folderWith, userErrorOf } from './folder.js';
import { loadersOf, testRule } from './rules.js';

const loaders = loadersOf(
  testRule('no-blame', { recommended: 'error' }),
  testRule('max-words', {
    recommended: 'off',
    strict: 'info',
    options: v.object({ max: v.optional(v.number(), 40) }),
  }),
  testRule('no-emoji', { recommended: 'off', strict: 'off' }),
);

type Files = Readonly<Record<string, string>>;

const CONFIG = 'care-lint.config.yaml';

/** A plugin with one rule, as a package or a file holds it. */
const plugin = (name: string): string => `
const meta = { description: 'x', category: 'tone', recommended: 'warn', strict: 'error', language: 'any',
  why: 'x', nearMisses: [], sources: [] };
const rule = { id: 'no-values', meta, messages: { found: { message: 'x', note: 'x' } }, check: () => undefined };
export default { name: '${name}', rules: { 'no-values': rule }, presets: { soft: { rules: { '${name}/no-values': 'info' } } } };
`;

function settingsIn(files: Files): Settings {
  return createSettings({ cwd: folderWith({ 'package.json': '{"type":"module"}', ...files }), loaders });
}

async function rulesOf(settings: Settings, path = 'a.txt', record = {}): Promise<Readonly<Record<string, unknown>>> {
  const { rules } = (await settings.forFile(path)).forReply(record);
  return Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));
}

describe('what `extends` may name', () => {
  test.each<readonly [string, string, Files]>([
    ['a YAML file', './base.yaml', { 'base.yaml': 'channel: sms' }],
    ['a JSON file', './base.json', { 'base.json': '{"channel": "sms"}' }],
    ['a module', './base.js', { 'base.js': 'export default { channel: "sms" };' }],
    ['a file in another folder', './shared/base.yml', { 'shared/base.yml': 'channel: sms' }],
    ['a file above', '../base.yaml', { '../base.yaml': 'channel: sms' }],
    ['a path of Windows', String.raw`'.\shared\base.yaml'`, { 'shared/base.yaml': 'channel: sms' }],
    ['a file without an ending', './base', { base: 'channel: sms' }],
    ['a list', '[./base.yaml]', { 'base.yaml': 'channel: sms' }],
    ['a list with presets', '[strict, ./base.yaml, all]', { 'base.yaml': 'channel: sms' }],
    ['a file with Windows newlines and a mark', './base.yaml', { 'base.yaml': '\uFEFFlocale: en\r\nchannel: sms\r\n' }],
    ['a package with a config', 'acme-replies', { 'node_modules/acme-replies/care-lint.config.yaml': 'channel: sms' }],
    [
      'a package of a scope',
      '"@acme/replies"',
      { 'node_modules/@acme/replies/care-lint.config.json': '{"channel":"sms"}' },
    ],
    [
      'a package in a folder above',
      'acme-replies',
      { '../node_modules/acme-replies/care-lint.config.yaml': 'channel: sms' },
    ],
    [
      'a package with a main',
      'acme-replies',
      {
        'node_modules/acme-replies/package.json': '{"main":"lib/index.json"}',
        'node_modules/acme-replies/lib/index.json': '{"channel":"sms"}',
      },
    ],
    [
      'a package with exports',
      'acme-replies',
      {
        'node_modules/acme-replies/package.json': '{"type":"module","exports":"./lib/config.js"}',
        'node_modules/acme-replies/lib/config.js': 'export default { channel: "sms" };',
      },
    ],
    [
      'a file of a package',
      'acme-replies/strict.yaml',
      { 'node_modules/acme-replies/strict.yaml': 'channel: sms', 'node_modules/acme-replies/package.json': '{}' },
    ],
    [
      'an entry of the exports of a package',
      'acme-replies/strict',
      {
        'node_modules/acme-replies/package.json': '{"exports":{"./strict":"./lib/s.yaml"}}',
        'node_modules/acme-replies/lib/s.yaml': 'channel: sms',
      },
    ],
    [
      'a package that extends a package of its own',
      'acme-replies',
      {
        'node_modules/acme-replies/care-lint.config.yaml': 'extends: [./more.yaml, base-replies]',
        'node_modules/acme-replies/more.yaml': 'locale: en',
        'node_modules/acme-replies/node_modules/base-replies/care-lint.config.yaml': 'channel: sms',
      },
    ],
  ])('%s', async (_name, named, files) => {
    const below = Object.fromEntries(Object.entries(files).map(([path, text]) => [join('team', path), text]));
    const settings = settingsIn({ [`team/${CONFIG}`]: `extends: ${named}\n`, ...below });
    expect((await settings.forFile('team/a.txt')).forReply({}).channel.id).toBe('sms');
  });

  test('a config made by code extends files of the working folder', async () => {
    const cwd = folderWith({ 'base.yaml': 'channel: sms' });
    const settings = createSettings({ cwd, loaders, config: { extends: './base.yaml' } });
    expect((await settings.forFile('deep/a.txt')).forReply({}).channel.id).toBe('sms');
  });

  test('a preset of a plugin that an extended file asks for', async () => {
    const files = { 'acme.js': plugin('acme'), 'base/base.yaml': 'plugins: [../acme.js]' };
    expect(await rulesOf(settingsIn({ ...files, [CONFIG]: 'extends: [./base/base.yaml, acme/soft]' }))).toEqual({
      'acme/no-values': 'info',
    });
    expect(await rulesOf(settingsIn({ ...files, [CONFIG]: 'extends: [acme/soft, ./base/base.yaml]' }))).toEqual({
      'acme/no-values': 'info',
    });
  });
});

describe('what the files of a chain say together', () => {
  test.each<readonly [string, Files, object]>([
    ['without a preset, recommended', { 'base.yaml': 'channel: sms' }, { 'no-blame': 'error' }],
    [
      'the preset of what is extended',
      { 'base.yaml': 'extends: strict' },
      { 'no-blame': 'error', 'max-words': 'info' },
    ],
    ['no preset where one says so', { 'base.yaml': 'extends: []\nrules: {no-emoji: warn}' }, { 'no-emoji': 'warn' }],
    ['its rules, too', { 'base.yaml': 'rules: {no-emoji: warn}' }, { 'no-blame': 'error', 'no-emoji': 'warn' }],
    [
      'the nearer file wins, rule by rule',
      {
        'base.yaml': 'rules: {no-emoji: warn, max-words: warn}',
        [CONFIG]: 'extends: ./base.yaml\nrules: {no-emoji: off}',
      },
      { 'no-blame': 'error', 'max-words': 'warn' },
    ],
    [
      'of a list, the later one',
      {
        'base.yaml': 'rules: {no-emoji: warn, max-words: warn}',
        'b.yaml': 'rules: {no-emoji: error}',
        [CONFIG]: 'extends: [./base.yaml, ./b.yaml]',
      },
      { 'no-blame': 'error', 'no-emoji': 'error', 'max-words': 'warn' },
    ],
    [
      'presets never take back what a file sets',
      {
        'base.yaml': 'extends: recommended\nrules: {no-blame: off}',
        'b.yaml': 'extends: recommended\nrules: {no-emoji: warn}',
        [CONFIG]: 'extends: [./base.yaml, ./b.yaml, strict]',
      },
      { 'no-emoji': 'warn', 'max-words': 'info' },
    ],
    [
      'a file that two others extend counts once, before both',
      {
        'base.yaml': 'rules: {no-emoji: warn, no-blame: warn}',
        'b.yaml': 'extends: ./base.yaml\nrules: {no-emoji: error}',
        'c.yaml': 'extends: ./base.yaml\nrules: {no-blame: off}',
        [CONFIG]: 'extends: [./b.yaml, ./c.yaml]',
      },
      { 'no-emoji': 'error' },
    ],
    [
      'its overrides, before those of the nearer file and after all `rules`',
      {
        'base.yaml': 'overrides: [{locales: [en], rules: {no-emoji: error, no-blame: off}}]',
        [CONFIG]:
          'extends: ./base.yaml\nlocale: en\nrules: {no-emoji: warn}\noverrides: [{locales: [en], rules: {no-blame: info}}]',
      },
      { 'no-emoji': 'error', 'no-blame': 'info' },
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await rulesOf(settingsIn({ [CONFIG]: 'extends: ./base.yaml', ...files }))).toEqual(expected);
  });

  test('a severity keeps the options of what is extended, options replace them', async () => {
    const base = 'rules: {max-words: [warn, {max: 9}]}';
    const optionsWith = async (own: string): Promise<unknown> => {
      const settings = settingsIn({ 'base.yaml': base, [CONFIG]: `extends: ./base.yaml\nrules: {max-words: ${own}}` });
      return (await settings.forFile('a.txt')).forReply({}).rules.find(({ id }) => id === 'max-words')?.options;
    };
    expect(await optionsWith('error')).toEqual({ max: 9 });
    expect(await optionsWith('[error, {max: 12}]')).toEqual({ max: 12 });
  });

  const everything = [
    'locale: de',
    'contacts: {domains: [a.example], names: [Ines]}',
    'sampleValues: {name: Maya, city: York}',
    'baseline: {never: [privacy]}',
    'suppressions: {requireReason: false}',
    "formats: [{files: '*.csv', text: a}]",
    'plugins: [./acme.js]',
  ].join('\n');

  test('values are replaced, maps merged by key, lists joined', async () => {
    const own = [
      'extends: ./shared/base.yaml',
      'channel: email',
      'contacts: {domains: [b.example], phones: ["+44 20 7946 0018"]}',
      'sampleValues: {name: Kim}',
      'baseline: {never: [tone]}',
      "formats: [{files: 'x.csv', text: b}]",
      'rules: {acme/no-values: warn}',
    ].join('\n');
    const settings = settingsIn({ 'shared/base.yaml': everything, 'shared/acme.js': plugin('acme'), [CONFIG]: own });
    const file = await settings.forFile('x.csv');
    expect(file.forReply({})).toMatchObject({ channel: { id: 'email' }, locale: 'de' });
    expect(file.contacts).toEqual({
      domains: ['a.example', 'b.example'],
      names: ['Ines'],
      phones: ['+44 20 7946 0018'],
    });
    expect(file.sampleValues).toEqual({ name: 'Kim', city: 'York' });
    expect(file.neverInBaseline).toEqual(['privacy', 'tone']);
    expect(file.suppressionPolicy.needsReason).toBe(false);
    expect(file.format?.text).toBe('b');
    expect((await settings.forFile('shared/y.csv')).format?.text).toBe('a');
    expect(file.configFile).toBe(CONFIG);
    expect(await rulesOf(settings)).toMatchObject({ 'acme/no-values': 'warn' });
  });

  test('each value says which file and line it comes from, and the chain is there', async () => {
    const settings = settingsIn({
      'base.yaml': `${everything.replace('plugins: [./acme.js]', '')}\nrules:\n  no-emoji: warn`,
      [CONFIG]: 'channel: email\nextends:\n  - strict\n  - ./base.yaml\nsampleValues:\n  name: Kim',
    });
    expect(await settings.describe('x.csv')).toMatchObject({
      configFile: CONFIG,
      extends: [
        { kind: 'preset', value: 'strict', from: `${CONFIG}:3` },
        { kind: 'file', value: 'base.yaml', from: `${CONFIG}:4` },
      ],
      channel: { value: 'email', from: `${CONFIG}:1` },
      locale: { value: 'de', from: 'base.yaml:1' },
      format: { value: { text: 'a' }, from: 'base.yaml:6' },
      entries: [
        { name: 'contacts.domains', value: 'a.example', from: 'base.yaml:2' },
        { name: 'contacts.names', value: 'Ines', from: 'base.yaml:2' },
        { name: 'sampleValues.name', value: 'Kim', from: `${CONFIG}:6` },
        { name: 'sampleValues.city', value: 'York', from: 'base.yaml:3' },
        { name: 'baseline.never', value: 'privacy', from: 'base.yaml:4' },
        { name: 'suppressions.requireReason', value: false, from: 'base.yaml:5' },
      ],
      rules: expect.arrayContaining([
        expect.objectContaining({ id: 'no-emoji', severity: { value: 'warn', from: 'base.yaml:9' } }),
      ]),
    });
  });

  test.each([
    ['./shared/base.yaml', 'shared/base.yaml', 'sms/**', 'shared/sms/a.txt', 'sms/a.txt'],
    ['./shared/base.yaml', 'shared/base.yaml', '../sms/**', 'sms/a.txt', 'shared/sms/a.txt'],
    ['./shared/base.yaml', 'shared/base.yaml', '*.sms', 'deep/a.sms', 'deep/a.txt'],
    ['./shared/base.yaml', 'shared/base.yaml', './*.txt', 'shared/a.txt', 'a.txt'],
    ['acme', 'node_modules/acme/care-lint.config.yaml', 'sms/**', 'sms/a.txt', 'deep/sms/a.txt'],
    ['acme', 'node_modules/acme/care-lint.config.yaml', '**/sms/**', 'deep/sms/a.txt', 'deep/a.txt'],
  ])('extended as %s, the globs of %s are relative to its folder: %s', async (named, path, glob, inside, outside) => {
    const text = `extends: []\noverrides: [{files: "${glob}", rules: {no-emoji: warn}}]`;
    const settings = settingsIn({ [path]: text, [CONFIG]: `extends: ${named}` });
    expect([await rulesOf(settings, inside), await rulesOf(settings, outside)]).toEqual([{ 'no-emoji': 'warn' }, {}]);
  });

  test('one plugin that two files ask for is loaded once', async () => {
    const files = { 'acme.js': plugin('acme'), 'base.yaml': 'plugins: [./acme.js]' };
    const own = 'extends: ./base.yaml\nplugins: [./acme.js]\nrules: {acme/no-values: warn}';
    expect(await rulesOf(settingsIn({ ...files, [CONFIG]: own }))).toMatchObject({ 'acme/no-values': 'warn' });
  });

  test('a config that is cut into a chain of files says what it said', async () => {
    const ids = ['no-blame', 'max-words', 'no-emoji'];
    const rules = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('off', 'info', 'warn', 'error'));
    const override = fc.record({
      locales: fc.constantFrom(['de'], ['en']),
      channel: fc.constantFrom('sms', 'email'),
      rules,
    });
    const cut = fc.record({ overrides: fc.array(override, { maxLength: 3 }), rules });
    const cuts = fc.array(cut, { minLength: 1, maxLength: 5 });
    const saysTheSame = fc.asyncProperty(cuts, fc.constantFrom('de', 'en', 'fr'), async (parts, locale) => {
      const nameOf = (index: number) => (index === parts.length - 1 ? 'care-lint.config.json' : `${index}.json`);
      const files = parts.map((part, index) => [
        nameOf(index),
        JSON.stringify(index === 0 ? part : { ...part, extends: `./${nameOf(index - 1)}` }),
      ]);
      const whole = {
        rules: Object.assign({}, ...parts.map((part) => part.rules)),
        overrides: parts.flatMap((part) => part.overrides),
      };
      const chained = settingsIn(Object.fromEntries(files));
      const single = settingsIn({ 'care-lint.config.json': JSON.stringify(whole) });
      const reply = async (settings: Settings) => (await settings.forFile('a.txt')).forReply({ locale });
      expect((await reply(chained)).channel).toBe((await reply(single)).channel);
      expect(await rulesOf(chained, 'a.txt', { locale })).toEqual(await rulesOf(single, 'a.txt', { locale }));
    });
    await fc.assert(saysTheSame, { numRuns: 60 });
  });
});

describe('entries that are not used', () => {
  const base = [
    "overrides: [{files: '*.txt', channel: sms}, {files: '*.eml', channel: email}]",
    "formats: [{files: '*.csv', text: a}]",
  ];

  async function unused(files: Files, paths: readonly string[]): Promise<readonly string[]> {
    const settings = settingsIn(files);
    for (const path of paths) await settings.forFile(path);
    return (await settings.unused()).map(({ path, line, message }) => `${path}:${line} ${message.split(':')[0]}`);
  }

  test.each<readonly [string, Files, readonly string[], readonly string[]]>([
    [
      'in what is extended, with its file and line',
      { [CONFIG]: 'extends: ./base.yaml', 'base.yaml': base.join('\n') },
      ['a.txt'],
      ['base.yaml:1 overrides[1] is not used', 'base.yaml:2 formats[0] is not used'],
    ],
    [
      'in both files',
      { [CONFIG]: "extends: ./base.yaml\noverrides: [{files: '*.json', channel: sms}]", 'base.yaml': base.join('\n') },
      ['a.txt', 'a.eml'],
      [`${CONFIG}:2 overrides[0] is not used`, 'base.yaml:2 formats[0] is not used'],
    ],
    [
      'told once, where two configs extend them',
      {
        [`x/${CONFIG}`]: 'extends: ../base.yaml',
        [`y/${CONFIG}`]: 'extends: ../base.yaml',
        'base.yaml': base.join('\n'),
      },
      ['x/a.txt', 'y/a.txt'],
      ['base.yaml:1 overrides[1] is not used', 'base.yaml:2 formats[0] is not used'],
    ],
    [
      'but of use to one of two configs',
      {
        [`x/${CONFIG}`]: 'extends: ../base.yaml',
        [`y/${CONFIG}`]: 'extends: ../base.yaml',
        'base.yaml': base.join('\n'),
      },
      ['x/a.txt', 'y/a.eml', 'y/a.csv'],
      [],
    ],
    [
      'but in a package',
      { [CONFIG]: 'extends: acme', [`node_modules/acme/${CONFIG}`]: base.join('\n') },
      ['a.txt'],
      [],
    ],
    [
      'a mapping that a nearer one takes the place of',
      { [CONFIG]: "extends: ./base.yaml\nformats: [{files: '*.csv', text: b}]", 'base.yaml': base.join('\n') },
      ['a.txt', 'a.eml', 'a.csv'],
      ['base.yaml:2 formats[0] is not used'],
    ],
  ])('%s', async (_name, files, paths, expected) => {
    expect(await unused(files, paths)).toEqual(expected);
  });
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a folder', ['.'], ['x/a.txt', 'y/a.txt']],
  ['a glob', ['**/*.{txt,yaml}'], ['x/a.txt', 'y/a.txt']],
  ['several folders', ['x', 'y', 'shared'], ['x/a.txt', 'y/a.txt']],
  ['itself', ['shared/base.yaml', 'x'], ['shared/base.yaml', 'x/a.txt']],
])('what is extended is no library of replies, unless it is named: %s', async (_name, names, expected) => {
  const cwd = folderWith({
    [`x/${CONFIG}`]: 'extends: ../shared/base.yaml',
    'x/a.txt': 'Your lamp left today.',
    [`y/${CONFIG}`]: 'extends: ../shared/base.yaml',
    'y/a.txt': 'Your lamp left today.',
    'shared/base.yaml': 'sampleValues:\n  customer.first_name: Maya Lindt wants her money back today.',
  });
  const linted = new Set<string>();
  await lint({ cwd, files: names, onReply: ({ path }) => linted.add(path) });
  expect([...linted].toSorted()).toEqual(expected);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a folder', ['.'], ['x/a.txt']],
  ['a glob', ['**/*.{txt,yaml}'], ['x/a.txt']],
  ['itself', ['x/house.yaml'], ['x/house.yaml']],
])('house rules are no library of replies, unless they are named: %s', async (_name, names, expected) => {
  const cwd = folderWith({
    [`x/${CONFIG}`]: 'extends: ../base.yaml',
    'x/a.txt': 'Your lamp left today.',
    'base.yaml': 'plugins: [./x/house.yaml]',
    'x/house.yaml':
      'rules:\n  no-kindly:\n    phrase: kindly\n    message: Your lamp left today, and will arrive tomorrow.\n',
  });
  const linted = new Set<string>();
  await lint({ cwd, files: names, onReply: ({ path }) => linted.add(path) });
  expect([...linted].toSorted()).toEqual(expected);
});

describe('mistakes', () => {
  const messageOf = async (files: Files): Promise<string> => {
    const error = await userErrorOf(() => settingsIn(files).forFile('a.txt'));
    expect(error.code).toBe('config');
    return error.message;
  };

  test.each<readonly [string, Files, string]>([
    ['itself', { [CONFIG]: `extends: ./${CONFIG}` }, `${CONFIG}:1:10 extends: CIRCLE (${CONFIG} -> ${CONFIG})`],
    [
      'each other',
      { [CONFIG]: 'extends: ./b.yaml', 'b.yaml': `channel: sms\nextends: [strict, ./${CONFIG}]` },
      `b.yaml:2:19 extends[1]: CIRCLE (${CONFIG} -> b.yaml -> ${CONFIG})`,
    ],
    [
      'round three files, without the first',
      { [CONFIG]: 'extends: ./b.yaml', 'b.yaml': 'extends: ./x/c.yaml', 'x/c.yaml': 'extends: ../b.yaml' },
      `${join('x', 'c.yaml')}:1:10 extends: CIRCLE (${CONFIG} -> b.yaml -> ${join('x', 'c.yaml')} -> b.yaml)`,
    ],
    [
      'a JSON file and a module',
      {
        'care-lint.config.json': '{"extends": "./b.js"}',
        'b.js': 'export default { extends: "./care-lint.config.json" }',
      },
      'b.js: extends: CIRCLE (care-lint.config.json -> b.js -> care-lint.config.json)',
    ],
    [
      'two circles at once',
      { [CONFIG]: 'extends: [./b.yaml, ./c.yaml]', 'b.yaml': 'extends: ./b.yaml', 'c.yaml': 'extends: ./c.yaml' },
      `b.yaml:1:10 extends: CIRCLE (${CONFIG} -> b.yaml -> b.yaml)\n` +
        `c.yaml:1:10 extends: CIRCLE (${CONFIG} -> c.yaml -> c.yaml)`,
    ],
    [
      'a package and its file',
      {
        [CONFIG]: 'extends: acme',
        'node_modules/acme/care-lint.config.yaml': 'extends: ./b.yaml',
        'node_modules/acme/b.yaml': 'extends: ./care-lint.config.yaml',
      },
      'node_modules/acme/b.yaml:1:10 extends: CIRCLE ' +
        `(${CONFIG} -> node_modules/acme/${CONFIG} -> node_modules/acme/b.yaml -> node_modules/acme/${CONFIG})`,
    ],
  ])('a circle: %s', async (_name, files, expected) => {
    const circle = 'this goes round in a circle';
    expect((await messageOf(files)).replaceAll('\\', '/')).toBe(
      expected.replaceAll('CIRCLE', circle).replaceAll('\\', '/'),
    );
  });

  test('a circle through a symbolic link is found', async () => {
    const cwd = folderWith({ [CONFIG]: 'extends: ./b.yaml' });
    symlinkSync(join(cwd, CONFIG), join(cwd, 'b.yaml'));
    const error = await userErrorOf(() => createSettings({ cwd, loaders }).forFile('a.txt'));
    expect(error.message).toContain(`(${CONFIG} -> b.yaml)`);
  });

  test.each<readonly [string, Files, string]>([
    ['a file', { [CONFIG]: 'extends: ./b.yaml' }, `${CONFIG}:1:10 extends: there is no file "./b.yaml"`],
    [
      'a file down the chain',
      { [CONFIG]: 'extends: ./b.yaml', 'b.yaml': '# x\nextends:\n  - ./c.yaml' },
      `b.yaml:3:5 extends[0]: there is no file "./c.yaml" (${CONFIG} -> b.yaml -> ./c.yaml)`,
    ],
    [
      'a folder',
      { [CONFIG]: 'extends: ./b', 'b/c.yaml': '' },
      `${CONFIG}:1:10 extends: "./b" is not a file: name the config in it`,
    ],
    [
      'a file without ./',
      { [CONFIG]: 'extends: b.yaml', 'b.yaml': '' },
      `${CONFIG}:1:10 extends: write ./b.yaml for the file beside this one`,
    ],
    [
      'a package',
      { [CONFIG]: 'extends: acme-replies' },
      `${CONFIG}:1:10 extends: "acme-replies" is not a preset or a package; there are recommended, strict, all`,
    ],
    [
      'a package down the chain',
      { [CONFIG]: 'extends: ./b.yaml', 'b.yaml': 'extends: "@acme/replies"' },
      `b.yaml:1:10 extends: "@acme/replies" is not a preset, and the package is not installed: npm install --save-dev @acme/replies ` +
        `(${CONFIG} -> b.yaml -> @acme/replies)`,
    ],
    [
      'a preset',
      { [CONFIG]: 'extends: [strickt]' },
      `${CONFIG}:1:11 extends[0]: "strickt" is not a preset or a package; did you mean "strict"?`,
    ],
    [
      'a preset of a plugin',
      { [CONFIG]: 'extends: acme/sofd\nplugins: [./acme.js]', 'acme.js': plugin('acme') },
      `${CONFIG}:1:10 extends: "acme/sofd" is not a preset or a package; did you mean "acme/soft"?`,
    ],
    [
      'the config in a package',
      { [CONFIG]: 'extends: acme', 'node_modules/acme/package.json': '{}' },
      `${CONFIG}:1:10 extends: the package acme holds no config: neither a care-lint.config.yaml nor a file that it exports`,
    ],
    [
      'a file in a package',
      {
        [CONFIG]: 'extends: acme/b.yaml',
        'node_modules/acme/package.json': '{"exports":{}}',
        'node_modules/acme/b.yaml': '',
      },
      `${CONFIG}:1:10 extends: the package acme has no "./b.yaml"`,
    ],
    [
      'an address',
      { [CONFIG]: 'extends: https://example.com/b.yaml' },
      `${CONFIG}:1:10 extends: "https://example.com/b.yaml" is an address, and care-lint opens no connection: ` +
        'install a package, or copy the file',
    ],
    [
      'a plugin in place of its preset',
      { [CONFIG]: 'extends: acme\nplugins: [./acme.js]', 'acme.js': plugin('acme') },
      `${CONFIG}:1:10 extends: "acme" is a plugin: extend a preset of it, such as "acme/recommended"`,
    ],
    [
      'a file of a package that is not installed',
      { [CONFIG]: 'extends: "@acme/replies/strict.yaml"' },
      `${CONFIG}:1:10 extends: "@acme/replies/strict.yaml" is not a preset, and the package is not installed: npm install --save-dev @acme/replies`,
    ],
    [
      'nothing',
      { [CONFIG]: 'extends: ""' },
      `${CONFIG}:1:10 extends: "" is not a preset or a package; there are recommended, strict, all`,
    ],
    [
      'a number',
      { [CONFIG]: 'extends: 3' },
      `${CONFIG}:1:10 extends: name a preset, a file or a package, or a list of them`,
    ],
  ])('what is not there: %s', async (_name, files, expected) => {
    expect(await messageOf(files)).toBe(expected);
  });

  test('a file that is there and cannot be read is not said to be missing', async () => {
    const cwd = folderWith({ [CONFIG]: 'extends: ./loop.yaml' });
    symlinkSync('loop.yaml', join(cwd, 'loop.yaml'));
    const error = await userErrorOf(() => createSettings({ cwd, loaders }).forFile('a.txt'));
    expect(error.message).toBe(`${CONFIG}:1:10 extends: "./loop.yaml" cannot be read (ELOOP)`);
  });

  test('all mistakes of all files come at once, each in its file', async () => {
    const message = await messageOf({
      [CONFIG]: 'extends: [./b.yaml, ./none.yaml]\nchanel: sms',
      'b.yaml': 'channel: smss\nrules:\n  no-balme: off\n  max-words: [warn, {max: ten}]',
    });
    expect(message.split('\n').map((line) => line.split(': ')[0])).toEqual([
      `${CONFIG}:1:21 extends[1]`,
      `${CONFIG}:2:1 chanel`,
      'b.yaml:1:10 channel',
      'b.yaml:3:3 rules.no-balme',
      'b.yaml:4:27 rules.max-words[1].max',
    ]);
  });

  test.each<readonly [string, string, string]>([
    ['broken YAML', 'rules: [', 'b.yaml:1:9 '],
    ['a list', '- a', 'b.yaml:1:1 a config is a map of settings'],
    ['a text', 'hello', 'b.yaml:1:1 a config is a map of settings'],
    ['an unknown key', 'rule: {}', 'b.yaml:1:1 rule: "rule" is not a key here; did you mean "rules"?'],
    ['a wrong value', 'overrides: 3', 'b.yaml:1:12 overrides: expected a list, not 3'],
    ['an alias that points nowhere', 'channel: *x', 'b.yaml'],
  ])('an extended file that holds %s', async (_name, text, expected) => {
    expect(await messageOf({ [CONFIG]: 'extends: ./b.yaml', 'b.yaml': text })).toContain(expected);
  });

  test('a file that cannot be read tells the chain', async () => {
    const files = { [CONFIG]: 'extends: ./b.json', 'b.json': '{,}' };
    const error = await userErrorOf(() => settingsIn(files).forFile('a.txt'));
    expect(error.message).toBe('b.json:1:2 this is not valid JSON');
    expect(error.hint).toMatch(/It is extended \(care-lint\.config\.yaml -> b\.json\)\.$/);
  });

  test('a package with two configs, and two plugins of one name', async () => {
    const two = { 'node_modules/acme/care-lint.config.yaml': '', 'node_modules/acme/care-lint.config.json': '{}' };
    expect(await messageOf({ [CONFIG]: 'extends: acme', ...two })).toContain('holds two configs');
    const plugins = { 'a.js': plugin('acme'), 'b.js': plugin('acme'), 'base.yaml': 'plugins: [./a.js]' };
    const own = 'extends: ./base.yaml\nplugins: [./b.js]';
    const error = await userErrorOf(() => settingsIn({ ...plugins, [CONFIG]: own }).forFile('a.txt'));
    expect([error.code, error.message]).toEqual([
      'plugin',
      `There are two plugins named "acme", asked for by ${CONFIG} and base.yaml`,
    ]);
  });

  test('a long chain, and many branches, are no trouble', async () => {
    const cwd = folderWith({});
    const write = (path: string, value: Config) => {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), JSON.stringify(value));
    };
    // Each file extends the next two: without taking each once, there would be 2 to the 60th.
    for (let index = 0; index < 60; index += 1) {
      write(`${index}.json`, { extends: [`./${index + 1}.json`, `./${Math.min(index + 2, 60)}.json`] });
    }
    write('60.json', { channel: 'sms' });
    write('care-lint.config.json', { extends: './0.json' });
    const settings = createSettings({ cwd, loaders });
    expect((await settings.forFile('a.txt')).forReply({}).channel.id).toBe('sms');
  });
});
