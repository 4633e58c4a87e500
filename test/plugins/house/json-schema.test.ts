import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { UserError } from '../../../src/base/errors.js';
import { house } from './house-file.js';
import { houseJsonSchema } from './json-schema.js';

const root = resolve(import.meta.dirname, '../../..');
const schema: object = houseJsonSchema();
const isValid = new Ajv({ strict: false, unicodeRegExp: false }).compile(schema);

test('house-rules.schema.json is what the checker says', async () => {
  const text = `${JSON.stringify(houseJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(root, 'house-rules.schema.json'));
});

test.each<readonly [file: string, isRight: boolean]>([
  ['rules: { a: { phrase: kindly } }', true],
  [
    'rules: { a: { phrase: [kindly, please], instead: b, fix: true, except: c, valid: [d], invalid: [{ text: e }] } }',
    true,
  ],
  ['rules: { a: { glossary: [{ say: a, not: [b, c] }] } }', true],
  ['rules: { a: { require: { act: [apology, empathy] }, message: b, when: { tags: c, channels: [sms] } } }', true],
  ['rules: { a: { forbid: { phrase: but, near: apology }, message: b, severity: error, category: tone } }', true],
  ['{ name: acme, rules: { a: { limit: { words: 3 } }, b: { limit: { links: 0 }, source: [a, b] } } }', true],
  ['rules: { a: { phrse: kindly } }', false],
  ['rules: { a: { phrase: kindly, mesage: b } }', false],
  ['rules: { a: { phrase: kindly, limit: { words: 3 } } }', false],
  ['rules: { a: { phrase: [] } }', false],
  ['rules: { a: { glossary: [{ say: a }] } }', false],
  ['rules: { a: { glossary: { a: b } } }', false],
  ['rules: { a: { require: { act: apolgy }, message: b } }', false],
  ['rules: { a: { require: { act: apology } } }', false],
  ['rules: { a: { limit: { words: many } } }', false],
  ['rules: { a: { phrase: b, when: { channels: smms } } }', false],
  ['rules: { a: { phrase: b, severity: warning } }', true],
  ['rules: { a: { phrase: b, severity: note } }', false],
  ['rules: { a: { phrase: b, invalid: [{ txt: a }] } }', false],
  ['rules: { Aa: { phrase: b } }', false],
  ['rules: {}', false],
  ['name: acme', false],
])('an editor and the checker agree on %s', async (file, isRight) => {
  const checked = await house(file).then(
    () => true,
    (error: unknown) => !(error instanceof UserError),
  );
  expect([isValid(parse(file)), checked]).toEqual([isRight, isRight]);
});

test('an editor accepts the files of the transcripts', () => {
  for (const folder of ['house-rules', 'house-rules-test']) {
    const text = readFileSync(join(root, 'fixtures/cli', folder, 'house.yaml'), 'utf8');
    expect(isValid(parse(text)), folder).toBe(true);
  }
});
