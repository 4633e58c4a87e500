import { toJsonSchema } from '@valibot/to-json-schema';
import { houseFileSchema, sharedSchemas } from '../../../src/plugins/house/house-schema.js';

type Schema = ReturnType<typeof toJsonSchema>;

/** Checks that JSON Schema cannot say are left out; what the input may be counts, not what is made of it. */
const lenient = { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' } as const;

const names = new Map<unknown, string>(Object.entries(sharedSchemas).map(([name, schema]) => [schema, name]));

/** JSON Schema (draft-07) of a file of rules, for editors. */
export function houseJsonSchema(): Schema {
  const file = toJsonSchema(houseFileSchema, {
    ...lenient,
    overrideSchema: ({ valibotSchema }) => {
      const name = names.get(valibotSchema);
      return name === undefined ? undefined : { $ref: `#/definitions/${name}` };
    },
  });
  const rules = file.properties?.['rules'];
  if (typeof rules !== 'object') throw new Error('the schema of the rules has changed its shape');
  return {
    title: 'Rules of a team, for care-lint',
    ...file,
    properties: {
      ...file.properties,
      rules: { ...rules, minProperties: 1, propertyNames: { pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' } },
    },
    definitions: Object.fromEntries(
      Object.entries(sharedSchemas).map(([name, { options }]) => [name, { type: 'string', enum: [...options] }]),
    ),
  };
}
