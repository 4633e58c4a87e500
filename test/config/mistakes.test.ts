import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { quote } from '../../src/base/mistakes.js';
import { readYaml } from '../../src/base/read-yaml.js';
import { createSettings } from '../../src/config/settings.js';
import { folderWith, userErrorOf } from './folder.js';
import { loadersOf, testRule } from './rules.js';

const loaders = loadersOf(
  testRule('no-blame'),
  testRule('max-words', {
    options: v.object({
      max: v.optional(v.pipe(v.number(), v.minValue(1)), 40),
      unit: v.optional(v.picklist(['word', 'sentence']), 'word'),
    }),
  }),
);

async function messageOf(text: string, name = 'care-lint.config.yaml'): Promise<string> {
  const cwd = folderWith({ [name]: text });
  const error = await userErrorOf(() => createSettings({ cwd, loaders }).forFile('draft.txt'));
  expect(error.code).toBe('config');
  return error.message.replaceAll(name, 'c');
}

test.each([
  ['overides: []', 'c:1:1 overides: "overides" is not a key here; did you mean "overrides"?'],
  [
    'overrides:\n  - file: a.md\n    files: a',
    'c:2:5 overrides[0].file: "file" is not a key here; did you mean "files"?',
  ],
  [
    'baseline: {never: [privcy, no-balme]}',
    'c:1:20 baseline.never[0]: "privcy" is not a rule or a category; did you mean "privacy"?\n' +
      'c:1:28 baseline.never[1]: "no-balme" is not a rule or a category; did you mean "no-blame"?',
  ],
  ['channel: eamil', 'c:1:10 channel: "eamil" is not a channel; did you mean "email"?'],
  [
    'overrides: [{files: a, channel: smss}]',
    'c:1:33 overrides[0].channel: "smss" is not a channel; did you mean "sms"?',
  ],
  [
    'overrides: [{channels: [sms, emial]}]',
    'c:1:30 overrides[0].channels[1]: "emial" is not a channel; did you mean "email"?',
  ],
  ['channel: google', 'c:1:10 channel: "google" may mean google-business or google-play: say which'],
  ['overrides: [{files: a, channel: x}]', 'c:1:33 overrides[0].channel: "x" may mean x-post or x-dm: say which'],
  [
    'overrides: [{channels: [sms, Insta]}]',
    'c:1:30 overrides[0].channels[1]: "Insta" may mean instagram-comment or instagram-dm: say which',
  ],
  ['channel: [email]', 'c:1:10 channel: expected text, not a list'],
  ['rules:', 'c:1:7 rules: expected a map, not nothing'],
  ['channel: ""', 'c:1:10 channel: "" is not a channel'],
  ['rules:\n  no-balme: warn', 'c:2:3 rules.no-balme: "no-balme" is not a rule; did you mean "no-blame"?'],
  ['rules:\n  __proto__: warn', 'c:2:3 rules.__proto__: "__proto__" is not a rule; there are no-blame, max-words'],
  ['rules:\n  no-blame: warnin', 'c:2:13 rules.no-blame: "warnin" is not a valid value; did you mean "warning"?'],
  ['rules:\n  no-blame: [eror]', 'c:2:14 rules.no-blame[0]: "eror" is not a valid value; did you mean "error"?'],
  [
    'rules:\n  no-blame: 2',
    'c:2:13 rules.no-blame: set it to off, hint, warning, error, or a list [severity, options]',
  ],
  ['rules:\n  no-blame: [warn, {max: 1}]', 'c:2:20 rules.no-blame[1]: this rule takes no options'],
  [
    'rules:\n  max-words: [warn, {maxx: 1}]',
    'c:2:22 rules.max-words[1].maxx: "maxx" is not an option here; did you mean "max"?',
  ],
  ['rules:\n  max-words: [warn, {max: ten}]', 'c:2:27 rules.max-words[1].max: expected number, not "ten"'],
  ['rules:\n  max-words: [warn, {max: 0}]', 'c:2:27 rules.max-words[1].max: expected at least 1, not 0'],
  [
    'rules:\n  max-words: [warn, {unit: words}]',
    'c:2:28 rules.max-words[1].unit: "words" is not a valid value; did you mean "word"?',
  ],
  [
    'overrides:\n  - files: a\n    rules: {no-blam: off}',
    'c:3:13 overrides[0].rules.no-blam: "no-blam" is not a rule; did you mean "no-blame"?',
  ],
  [
    'overrides:\n  - rules: {no-blame: off}',
    'c:2:5 overrides[0]: say what this override is for: files, channels or locales',
  ],
  ['extends: recomended', 'c:1:10 extends: "recomended" is not a preset or a package; did you mean "recommended"?'],
  [
    'extends: [all, acme/soft]',
    'c:1:16 extends[1]: "acme/soft" is not a preset or a package; there are recommended, strict, all',
  ],
  ['locale: "12"', 'c:1:9 locale: this is not a BCP 47 tag, such as en, en-GB or de-AT'],
  [
    'contacts: {regions: [Germany]}',
    'c:1:22 contacts.regions[0]: this is not a country code in two capitals, such as GB or DE',
  ],
  ['contacts: {patterns: ["("]}', 'c:1:23 contacts.patterns[0]: this is not a regular expression'],
  ['formats: [{files: a.json}]', 'c:1:11 formats[0]: name the field of the text, or the kind of replies'],
  ['rules: warn', 'c:1:8 rules: expected a map, not "warn"'],
  ['- no-blame', 'c:1:1 a config is a map of settings, such as `channel: email`'],
])('%j', async (text, message) => {
  expect(await messageOf(text)).toBe(message);
});

test('a key that comes twice is named as such, without the hint about broken YAML', async () => {
  const twice = await userErrorOf(() => readYaml('c', 'channel: sms\nrules: {}\nchannel: email'));
  expect([twice.message, twice.hint]).toEqual(['c:3:1 this key comes twice: keep one', undefined]);
  const broken = await userErrorOf(() => readYaml('c', 'channel: sms\nchannel: "email'));
  expect(broken.hint).toBe('Check the indentation and the quotes around there.');
});

test('contact data is never repeated', async () => {
  expect(await messageOf('contacts: {phones: [4915112345678]}')).toBe('c:1:21 contacts.phones[0]: expected text');
});

test('all mistakes of a config come at once, in the order of the file', async () => {
  const text = 'rules:\n  no-balme: warn\n  max-words: [warn, {max: 0}]\nchanel: email\nchannel: emial\n';
  expect((await messageOf(text)).split('\n').map((line) => line.split(' ')[0])).toEqual([
    'c:2:3',
    'c:3:27',
    'c:4:1',
    'c:5:10',
  ]);
});

test('JSON configs have places too, and JS configs name the key', async () => {
  expect(await messageOf('{\n\t"channel": "emial"\n}', 'care-lint.config.json')).toContain('c:2:13 channel:');
  expect(await messageOf('export default { channel: "emial" }', 'care-lint.config.mjs')).toMatch(
    /^c: channel: "emial"/,
  );
});

test('the path is shown as the user would write it', async () => {
  const cwd = folderWith({ 'team/care-lint.config.yaml': 'chanel: sms' });
  const error = await userErrorOf(() => createSettings({ cwd, loaders }).forFile('team/a/draft.txt'));
  expect(error.message).toContain(`${join('team', 'care-lint.config.yaml')}:1:1 `);
});

test('values are shortened and cannot steer a terminal', () => {
  expect(quote('a\u001b[31m\u202e\u009bb')).toBe(String.raw`"a\u001b[31m\u202e\u009bb"`);
  expect(quote('x'.repeat(1000)).length).toBeLessThan(70);
});
