import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { houseFileSchema, houseKinds, houseSchemas, sharedSchemas } from '../../../src/plugins/house/house-schema.js';

type Schema = ReturnType<typeof toJsonSchema>;

/** Checks that JSON Schema cannot say are left out. */
const lenient = { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' } as const;

const names = new Map<unknown, string>(Object.entries(sharedSchemas).map(([name, schema]) => [schema, name]));

/** A schema in which others stand by name. */
function partSchema(schema: GenericSchema): Schema {
  const { $schema: _, ...part } = toJsonSchema(schema, {
    ...lenient,
    overrideSchema: ({ valibotSchema }) => {
      const name = valibotSchema === schema ? undefined : names.get(valibotSchema);
      return name === undefined ? undefined : { $ref: `#/definitions/${name}` };
    },
  });
  return part;
}

/** JSON Schema (draft-07) of a file of rules, for editors: they take the shape of a rule from the key of its kind. */
export function houseJsonSchema(): Schema {
  const file = partSchema(houseFileSchema);
  const rules = file.properties?.['rules'];
  if (typeof rules !== 'object') throw new Error('the schema of the rules has changed its shape');
  const kinds = houseKinds.map((kind) => ({ if: { required: [kind] }, then: partSchema(houseSchemas[kind]) }));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rules of a team, for care-lint',
    ...file,
    properties: {
      ...file.properties,
      rules: {
        ...(rules.description !== undefined && { description: rules.description }),
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' },
        additionalProperties: {
          type: 'object',
          properties: Object.fromEntries(houseKinds.map((kind) => [kind, true])),
          oneOf: houseKinds.map((kind) => ({ required: [kind] })),
          allOf: kinds,
        },
      },
    },
    definitions: Object.fromEntries(Object.entries(sharedSchemas).map(([name, schema]) => [name, partSchema(schema)])),
  };
}
