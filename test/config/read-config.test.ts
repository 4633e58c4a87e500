import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findConfig } from '../../src/config/find-config.js';
import { readConfig } from '../../src/config/read-config.js';
import { folderWith, userErrorOf } from './folder.js';

test.each(['yaml', 'yml', 'json', 'js', 'mjs'])(
  'finds care-lint.config.%s from a folder below, even one that is not there',
  (ending) => {
    const folder = folderWith({ [`care-lint.config.${ending}`]: '' });
    const path = join(folder, `care-lint.config.${ending}`);
    expect(findConfig(folder)).toBe(path);
    expect(findConfig(join(folder, 'not', 'there'))).toBe(path);
  },
);

test('the nearest config wins, and a folder of that name is passed over', () => {
  const folder = folderWith({ 'care-lint.config.yaml': '', 'inner/care-lint.config.json': '{}' });
  mkdirSync(join(folder, 'inner/deep/care-lint.config.yaml'), { recursive: true });
  expect(findConfig(join(folder, 'inner/deep'))).toBe(join(folder, 'inner/care-lint.config.json'));
});

test('no config up to the root of the file system', () => {
  expect(findConfig(folderWith({ 'draft.txt': 'Hi' }))).toBeUndefined();
});

test('a file where a folder should be is no trouble', () => {
  const folder = folderWith({ 'draft.txt': 'Hi', 'care-lint.config.yaml': '' });
  expect(findConfig(join(folder, 'draft.txt', 'inner'))).toBe(join(folder, 'care-lint.config.yaml'));
});

test('folders are remembered between calls', () => {
  const folder = folderWith({ 'a/b/draft.txt': 'Hi' });
  const seen = new Map<string, string | undefined>();
  findConfig(join(folder, 'a/b'), seen);
  expect([...seen.keys()]).toEqual(expect.arrayContaining([folder, join(folder, 'a'), join(folder, 'a/b')]));
});

test('two configs in one folder are an error that names both', async () => {
  const folder = folderWith({ 'care-lint.config.yaml': '', 'care-lint.config.json': '{}' });
  const error = await userErrorOf(() => findConfig(folder));
  expect(error.code).toBe('config');
  expect(error.message).toContain('care-lint.config.yaml and care-lint.config.json');
});

test.each([
  ['c.yaml', 'channel: email\nrules:\n  no-blame: off\n'],
  ['c.yml', '\uFEFFchannel: email\nrules: { no-blame: off }\n'],
  ['c.json', '{"channel": "email", "rules": {"no-blame": "off"}}'],
  ['c.json', '\uFEFF{"channel": "email",\n\t"rules": {"no-blame": "off"}}'],
  ['c.mjs', 'export default { channel: "email", rules: { "no-blame": "off" } };'],
  ['c.js', 'const channel = "email"; export default { channel, rules: { "no-blame": "off" } };'],
])('reads %s', async (name, text) => {
  // A .js file is an ES module where the nearest package.json says so.
  const folder = folderWith({ [name]: text, 'package.json': '{"type":"module"}' });
  const { value, path } = await readConfig(join(folder, name), name);
  expect(value).toEqual({ channel: 'email', rules: { 'no-blame': 'off' } });
  expect(path).toBe(name);
});

test.each(['', '# nothing but a comment\n'])('an empty YAML config %j sets nothing', async (text) => {
  const folder = folderWith({ 'c.yaml': text });
  expect((await readConfig(join(folder, 'c.yaml'))).value).toEqual({});
});

test('YAML anchors and merge keys work', async () => {
  const text = 'rules: &base { no-blame: off }\noverrides:\n  - files: a\n    rules: { <<: *base, max-length: warn }\n';
  const folder = folderWith({ 'c.yaml': text });
  expect((await readConfig(join(folder, 'c.yaml'))).value).toMatchObject({
    overrides: [{ rules: { 'no-blame': 'off', 'max-length': 'warn' } }],
  });
});

const locations = [
  ['yaml', 'rules:\n  no-blame: [warn, {max: 3}]\n', ['rules', 'no-blame', 1, 'max'], 'key', 2, 21],
  ['yaml', 'rules:\n  no-blame: [warn, {max: 3}]\n', ['rules', 'no-blame', 1, 'max'], 'value', 2, 26],
  ['yaml', 'rules:\n  no-blame: &a warn\n  x: *a\n', ['rules', 'x'], 'value', 3, 6],
  ['yaml', 'rules:\n  no-blame: warn\n', ['rules', 'absent', 3], 'key', 2, 3],
  ['json', '{\r\n\t"rules": {\r\n\t\t"no-blame": "warn"\r\n\t}\r\n}', ['rules', 'no-blame'], 'key', 3, 3],
] as const;

test.each(locations)('%s %j: %j %s stands at %i:%i', async (ending, text, keys, at, line, column) => {
  const name = `c.${ending}`;
  const locate = await (await readConfig(join(folderWith({ [name]: text }), name))).locator();
  expect(locate(keys, at)).toEqual({ line, column });
});

test.each([
  ['c.yaml', 'rules:\n  a: [warn\n', 'c.yaml:3:1'],
  ['c.yaml', 'a: 1\na: 2\n', 'c.yaml:2:1'],
  ['c.yaml', 'a: *nobody\n', 'c.yaml:'],
  ['c.json', '{\n  "a": 1,\n}', 'c.json:3:1'],
  ['c.json', '{\n  "a": nope\n}', 'c.json:2:8'],
  ['c.json', '{\n  "a": [1, 2\n', 'c.json:2:13'],
  ['c.json', '{"a": 1} x', 'c.json:1:10'],
  ['c.json', '// settings\n{}', 'c.json:1:1'],
])('%s %j is an error at %s', async (name, text, at) => {
  const error = await userErrorOf(() => readConfig(join(folderWith({ [name]: text }), name), name));
  expect(error.code).toBe('config');
  expect(error.message.split(' ')[0]).toBe(at);
});

test.each([
  ['absent.yaml', {}],
  ['absent.mjs', {}],
  ['empty.mjs', { 'empty.mjs': 'export const a = 1;' }],
  ['broken.mjs', { 'broken.mjs': 'export default {' }],
  ['throws.mjs', { 'throws.mjs': 'throw new Error("no such team");' }],
])('%s cannot be loaded', async (name, files) => {
  const error = await userErrorOf(() => readConfig(join(folderWith(files), name), name));
  expect(error.code).toBe('config');
  expect(error.message).toContain(name);
});

test.each([
  ['rules:\n\ta: off\n', 'c.yaml:2:1 a tab is used to indent'],
  ['rules: {a: [\n', 'c.yaml:2:1 the indentation is wrong, or a bracket is never closed'],
  ['a: b: c\n', 'c.yaml:1:4 a colon inside a text needs quotes, or a nested mapping needs a line of its own'],
  ['a: 1\na: 2\n', 'c.yaml:2:1 this key comes twice: keep one'],
])('what is wrong in %j is said once, in plain words', async (text, message) => {
  const error = await userErrorOf(() => readConfig(join(folderWith({ 'c.yaml': text }), 'c.yaml'), 'c.yaml'));
  expect(error.message).toBe(message);
});

test('a YAML config is never quoted in a warning of Node', async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  await readConfig(join(folderWith({ 'c.yaml': 'channel: {{mara.lindt@example.com}}\n' }), 'c.yaml'));
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
