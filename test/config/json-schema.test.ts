import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ruleLoaders } from '../../rules/index.js';
import { configJsonSchema } from './json-schema.js';
import { loadersOf, testRule } from './rules.js';

test('config.schema.json is what the config schema and the rules say', async () => {
  const schema = await configJsonSchema(ruleLoaders);
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../config.schema.json');
});

test('the options of a rule stand in the schema, those of a rule without options do not', async () => {
  const schema = await configJsonSchema(
    loadersOf(
      testRule('max-words', { options: v.strictObject({ max: v.optional(v.pipe(v.number(), v.minValue(1)), 40) }) }),
      testRule('no-shouting'),
    ),
  );
  expect(schema.definitions?.['rules']).toMatchObject({
    additionalProperties: false,
    properties: {
      'max-words': {
        anyOf: [
          { $ref: '#/definitions/severity' },
          { items: [{}, { properties: { max: { minimum: 1, default: 40 } }, additionalProperties: false }] },
        ],
      },
      'no-shouting': { anyOf: [{}, { maxItems: 1 }] },
    },
  });
  expect(JSON.stringify(schema)).not.toContain('undefined');
});
