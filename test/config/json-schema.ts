import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { channelIdOf, channelNames } from '../../src/channels/find-channel.js';
import { configSchema, pluginReferenceSchema } from '../../src/config/config-schema.js';
import { presetNames } from '../../src/config/presets.js';
import type { RuleLoaders } from '../../src/config/rule-book.js';
import { rulesSchema, severitySchema } from '../../src/plugins/plugin-schema.js';
import type { Rule } from '../../src/rule.js';

type Schema = ReturnType<typeof toJsonSchema>;

const severity = { $ref: '#/definitions/severity' } as const;

/** Checks that JSON Schema cannot say (regular expressions, locale tags) are left out. */
const lenient = { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' } as const;

/** A schema that stands inside another one. */
function partSchema(schema: GenericSchema): Schema {
  const { $schema: _, ...part } = toJsonSchema(schema, lenient);
  return part;
}

function settingOf({ meta, options }: Rule): Schema {
  const items = options === undefined ? [severity] : [severity, partSchema(options)];
  return {
    description: meta.description,
    anyOf: [severity, { type: 'array', items, minItems: 1, maxItems: items.length }],
  };
}

/** JSON Schema (draft-07) of a YAML or JSON config, with the options of every built-in rule, for editors. */
export async function configJsonSchema(loaders: RuleLoaders): Promise<Schema> {
  const rules: Record<string, Schema> = {};
  for (const id of Object.keys(loaders).toSorted()) {
    const module = await loaders[id]?.();
    if (module !== undefined) rules[id] = settingOf(module.default);
  }
  // Ids are offered first. Names that may mean several channels are mistakes.
  const names = channelNames().filter((name) => channelIdOf(name) !== undefined);
  const channel = { type: 'string', enum: names } satisfies Schema;
  // A package may have any name: the presets are there to be offered.
  const extended = { anyOf: [{ enum: [...presetNames] }, { type: 'string', minLength: 1 }] } satisfies Schema;
  const { entries } = configSchema;
  const schema = toJsonSchema(configSchema, {
    ...lenient,
    overrideSchema: ({ valibotSchema }) => {
      if (valibotSchema === rulesSchema) return { $ref: '#/definitions/rules' };
      if (valibotSchema === pluginReferenceSchema) return { type: 'string', minLength: 1 };
      return undefined;
    },
  });
  const described = (of: Schema, name: keyof typeof entries): Schema => {
    const property = schema.properties?.[name];
    return typeof property === 'object' && property.description !== undefined
      ? { ...of, description: property.description }
      : of;
  };
  const overrides = schema.properties?.['overrides'];
  const override = typeof overrides === 'object' && typeof overrides.items === 'object' ? overrides.items : undefined;
  if (typeof overrides !== 'object' || override === undefined || Array.isArray(override)) {
    throw new Error('the schema of overrides has changed its shape');
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of care-lint',
    ...schema,
    properties: {
      ...schema.properties,
      extends: described({ anyOf: [extended, { type: 'array', items: extended }] }, 'extends'),
      channel: described(channel, 'channel'),
      overrides: {
        ...overrides,
        items: {
          ...override,
          properties: { ...override.properties, channel, channels: { type: 'array', items: channel } },
        },
      },
    },
    definitions: {
      severity: partSchema(severitySchema),
      rules: {
        type: 'object',
        description: 'Severity of each rule, or [severity, options].',
        properties: rules,
        patternProperties: { '/': { anyOf: [severity, { type: 'array', items: [severity, { type: 'object' }] }] } },
        additionalProperties: false,
      },
    },
  };
}
