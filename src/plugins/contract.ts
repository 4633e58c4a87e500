import * as v from 'valibot';
import { mistakesFrom } from '../mistakes.js';
import type { Category } from '../rule.js';
import type { Plugin } from './types.js';

const severity = v.picklist(['off', 'info', 'warn', 'error']);

const severityByAudience = v.union(
  [severity, v.strictObject({ public: severity, private: severity, unknown: v.optional(severity) })],
  'set off, info, warn, error, or {public, private, unknown?} with one of them each',
);

const categories = {
  substance: true,
  apology: true,
  promise: true,
  channel: true,
  privacy: true,
  tone: true,
  clarity: true,
  length: true,
  hygiene: true,
  library: true,
  conversation: true,
} as const satisfies Record<Category, true>;

const isCategory = (name: unknown): boolean => typeof name === 'string' && Object.hasOwn(categories, name);

const isSyncSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  value.kind === 'schema' &&
  'async' in value &&
  !value.async;

const takesDefaults = (schema: v.GenericSchema): boolean => v.safeParse(schema, {}).success;

const ruleSchema = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'write the id in kebab-case, such as no-slang')),
  meta: v.looseObject({
    description: v.pipe(v.string(), v.minLength(1)),
    category: v.custom<Category>(isCategory, `name one of ${Object.keys(categories).join(', ')}`),
    recommended: severityByAudience,
    strict: severityByAudience,
    strictOptions: v.optional(v.record(v.string(), v.unknown())),
    language: v.picklist(['lexicon', 'any']),
    judges: v.optional(v.picklist(['template', 'rendering', 'every-rendering'])),
    why: v.string(),
    nearMisses: v.array(v.string()),
    sources: v.array(v.string()),
    whenNotToUse: v.optional(v.string()),
  }),
  messages: v.pipe(
    v.record(v.string(), v.looseObject({ message: v.pipe(v.string(), v.minLength(1)), note: v.string() })),
    v.check((messages) => Object.keys(messages).length > 0, 'give it a message'),
  ),
  options: v.optional(
    v.pipe(
      v.custom<v.GenericSchema>(isSyncSchema, 'this is no (synchronous) valibot schema'),
      v.check(takesDefaults, 'every option needs a default: the schema must take {}'),
    ),
  ),
  check: v.optional(v.function('write a function check(reading, context)')),
  checkLibrary: v.optional(v.function('write a function checkLibrary(entries, context)')),
});

const ruleSettings = v.record(
  v.string(),
  v.union(
    [severity, v.strictTuple([severity, v.optional(v.record(v.string(), v.unknown()))])],
    'set off, info, warn, error, or a list [severity, options]',
  ),
);

const pluginSchema = v.looseObject({
  name: v.pipe(
    v.string(),
    v.regex(
      /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/,
      'write the name like a package name, such as acme or @acme/replies',
    ),
  ),
  rules: v.record(v.string(), ruleSchema),
  presets: v.optional(v.record(v.string(), v.looseObject({ rules: ruleSettings }))),
});

/** What keeps a value from being a plugin, one line each; empty for a plugin. */
export function contractBreaches(value: unknown): readonly string[] {
  const { issues } = v.safeParse(pluginSchema, value);
  const breaches = mistakesFrom(issues ?? [], pluginSchema).map(({ keys, text }) =>
    keys.length === 0 ? `the default export: ${text}` : `${keys.join('.')}: ${text}`,
  );
  if (breaches.length > 0 || !isPlugin(value)) return breaches;
  return Object.entries(value.rules).flatMap(([id, rule]) => [
    ...(judgesOnce(rule)
      ? []
      : [
          `rules.${id}.check: write either check(reading, context), or checkLibrary(entries, context) to compare entries`,
        ]),
    ...(rule.id === id ? [] : [`rules.${id}.id: is ${JSON.stringify(rule.id)}, and must be the key it stands under`]),
    ...(takesStrictOptions(rule) ? [] : [`rules.${id}.meta.strictOptions: the rule's own options do not take them`]),
  ]);
}

/** A rule judges single replies, or compares those of a library. */
const judgesOnce = ({ check, checkLibrary }: Plugin['rules'][string]): boolean =>
  (check === undefined) !== (checkLibrary === undefined);

function takesStrictOptions({ meta: { strictOptions }, options }: Plugin['rules'][string]): boolean {
  return strictOptions === undefined || (options !== undefined && v.safeParse(options, strictOptions).success);
}

/** True for a value with every field of a plugin; rule ids are compared with their keys by `contractBreaches`. */
export function isPlugin(value: unknown): value is Plugin {
  return v.is(pluginSchema, value);
}
