import { expect, test } from 'vitest';
import { folderWith } from '../config/folder.js';
import { runCli } from './fake-io.js';

const good = `rules:
  no-kindly: { phrase: kindly, invalid: [Kindly wait.] }
`;
const untested = 'rules: { no-kindly: { phrase: kindly, valid: [Please wait.] } }';

/** A plugin in JavaScript that flags "soon", with these cases. */
const script = (cases: string, messageId = 'soon'): string => `
const rule = {
  id: 'no-soon',
  meta: {
    description: 'Flags soon.', category: 'promise', recommended: 'warn', strict: 'error',
    language: 'any', why: 'Nobody knows when that is.', nearMisses: [], sources: [],
  },
  messages: {
    soon: { message: 'Avoid "soon"', note: 'Name the day.' },
    asap: { message: 'Avoid "ASAP"', note: 'Name the day.' },
  },
  check({ normal }, { report }) {
    for (const [word, messageId] of [['soon', '${messageId}'], ['asap', 'asap']]) {
      const start = normal.indexOf(word);
      if (start >= 0) report({ messageId, span: { start, end: start + 4 } });
    }
  },
};
export default { name: 'acme', rules: { 'no-soon': rule }, cases: { ${cases} } };
`;
const soon = `{ text: 'Soon.', findings: [{ messageId: 'soon', marked: 'Soon' }] }`;
const asap = `{ text: 'We send it asap.', findings: [{ messageId: 'asap', marked: 'asap' }] }`;

test.each<readonly [args: string, files: Readonly<Record<string, string>>, code: number, said: string]>([
  ['good.yaml', {}, 0, '1 rule, 1 example: all as they should be\n'],
  ['good.yaml good.yaml', {}, 0, '2 rules, 2 examples: all as they should be\n'],
  ['untested.yaml', {}, 1, 'no invalid example shows it: add one\n1 rule, 1 example: 1 failed\n'],
  ['good.yaml untested.yaml', {}, 1, '2 rules, 2 examples: 1 failed\n'],
  ['', { 'care-lint.config.yaml': 'plugins: [./good.yaml]' }, 0, '1 rule, 1 example'],
  ['--config other.yaml', { 'other.yaml': 'plugins: [./good.yaml]' }, 0, '1 rule, 1 example'],
  [
    '',
    {
      'care-lint.config.yaml': 'plugins: [./good.yaml, ./acme.mjs]',
      'acme.mjs': script(`'no-soon': { valid: [], invalid: [${soon}, ${asap}] }`),
    },
    0,
    '2 rules, 3 examples: all',
  ],
  [
    'acme.mjs',
    { 'acme.mjs': script(`'no-soon': { valid: [], invalid: [${soon}] }`) },
    1,
    'message asap\n    no invalid example shows it',
  ],
  ['acme.mjs', { 'acme.mjs': script('') }, 1, 'message soon\n    no invalid example shows it'],
  [
    'acme.mjs',
    { 'acme.mjs': script(`'no-soon': { valid: [{ text: 'Soon.' }], invalid: [] }`) },
    1,
    'valid 1: Soon.\n    unexpected soon on "Soon"',
  ],
  [
    'acme.mjs',
    { 'acme.mjs': script(`'no-soon': { valid: [], invalid: [{ text: 'Soon.', findings: [] }] }`) },
    1,
    'an invalid case must name at least one finding',
  ],
  [
    'acme.mjs',
    { 'acme.mjs': script(`'no-soon': { valid: [], invalid: [${soon}] }`, 'sooon') },
    1,
    '"sooon" is not a message of this rule; did you mean "soon"?',
  ],
])('test %s', async (args, files, code, said) => {
  const cwd = folderWith({ 'good.yaml': good, 'untested.yaml': untested, ...files });
  const result = await runCli(['test', ...args.split(' ').filter((arg) => arg !== '')], { cwd });
  expect(result.stdout).toContain(said);
  expect([result.code, result.stderr]).toEqual([code, '']);
});

test.each<readonly [args: string, files: Readonly<Record<string, string>>, said: string]>([
  ['', {}, 'There is no rule to test'],
  ['', { 'care-lint.config.yaml': 'extends: strict' }, 'There is no rule to test'],
  ['absent.yaml', {}, 'is not there'],
  ['empty.yaml', { 'empty.yaml': '' }, '"rules" is missing'],
  ['.', {}, 'is a folder'],
  ['draft.txt', { 'draft.txt': 'Hi' }, 'draft.txt'],
  ['--confg a', {}, 'Did you mean --config?'],
  [
    'acme.mjs',
    { 'acme.mjs': script(`'no-son': { valid: [], invalid: [] }`) },
    '"no-son" is not a rule of this plugin; did you mean "no-soon"?',
  ],
  ['acme.mjs', { 'acme.mjs': script(`'no-soon': { valid: [] }`) }, 'cases.no-soon'],
])('test %s: there is nothing to test', async (args, files, said) => {
  const cwd = folderWith(files);
  const { code, stdout, stderr } = await runCli(['test', ...args.split(' ').filter((arg) => arg !== '')], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
});

test('a report under a name that the rule does not have says the rule, the name and what was meant', async () => {
  const cwd = folderWith({
    'care-lint.config.yaml': 'plugins: [./acme.mjs]\nextends: acme/recommended',
    'acme.mjs': script('', 'sooon'),
    'draft.txt': 'You will have it soon.',
  });
  const { code, stderr } = await runCli(['draft.txt'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /acme\/no-soon crashed on draft\.txt#1: Error: "sooon" is not a message of this rule; did you mean "soon"\?.*acme\.mjs/,
  );
});

test('rules lists those of plugins, and the others even when a config is broken', async () => {
  const cwd = folderWith({
    'care-lint.config.yaml': 'plugins: [./good.yaml]',
    'broken.yaml': 'rulse: {}',
    'good.yaml': good,
  });
  const listed = await runCli(['rules'], { cwd });
  expect(listed.stdout).toMatch(/^good\/no-kindly +warning +warning +Flags "kindly"\.$/m);
  const asJson: readonly { readonly id: string }[] = JSON.parse((await runCli(['rules', '--json'], { cwd })).stdout);
  expect(asJson.at(-1)).toMatchObject({ id: 'good/no-kindly', messageIds: ['phrase'] });
  expect((await runCli(['rules', '--no-config'], { cwd })).stdout).not.toContain('good/no-kindly');
  const broken = await runCli(['rules', '--config', 'broken.yaml'], { cwd });
  expect([broken.code, broken.stderr]).toEqual([2, expect.stringContaining('did you mean "rules"?')]);
  expect(broken.stdout).toContain('anemic-apology');
});

test('explain knows rules of plugins by their address, or without the name of the plugin', async () => {
  const cwd = folderWith({ 'care-lint.config.yaml': 'plugins: [./good.yaml]', 'good.yaml': good });
  for (const id of ['good/no-kindly', 'no-kindly']) {
    const { code, stdout } = await runCli(['explain', id], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('good/no-kindly (tone)');
    expect(stdout).toContain('  reply:    Kindly wait.\n  marked:   “Kindly”\n');
  }
  expect((await runCli(['explain', 'good/no-kinldy'], { cwd })).stderr).toContain('Did you mean "good/no-kindly"?');
});
