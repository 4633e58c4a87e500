import * as v from 'valibot';
import { mistakesFrom, unknownName } from '../base/mistakes.js';
import { severityNames, severitySettings } from '../base/severity.js';
import { CATEGORIES, type Category } from '../base/types.js';
import { type Plugin } from './plugin.js';

/** The severities that a config, or a preset of a plugin, can set a rule to. */
export const severitySchema = v.picklist(severityNames);

const ruleSettingSchema = v.union(
  [severitySchema, v.strictTuple([severitySchema, v.optional(v.record(v.string(), v.unknown()))])],
  'set it to off, hint, warning, error, or a list [severity, options]',
);

/** Rule settings by id. */
export const rulesSchema = v.record(v.string(), ruleSettingSchema);

/** The severities that a rule declares. */
const declaredSeverity = v.picklist(severitySettings);

const severityByAudience = v.union(
  [
    declaredSeverity,
    v.strictObject({ public: declaredSeverity, private: declaredSeverity, unknown: v.optional(declaredSeverity) }),
  ],
  'set off, info, warn, error, or {public, private, unknown?} with one of them each',
);

const isCategory = (name: unknown): boolean => {
  const names: readonly unknown[] = CATEGORIES;
  return names.includes(name);
};

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
    category: v.custom<Category>(isCategory, `name one of ${CATEGORIES.join(', ')}`),
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
      v.custom<v.GenericSchema>(isSyncSchema, 'give a synchronous valibot schema'),
      v.check(takesDefaults, 'every option needs a default: the schema must take {}'),
    ),
  ),
  check: v.optional(v.function('write a function check(reading, context)')),
  checkLibrary: v.optional(v.function('write a function checkLibrary(entries, context)')),
});

const pluginSchema = v.looseObject({
  name: v.pipe(
    v.string(),
    v.regex(
      /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/,
      'write the name like a package name, such as acme or @acme/replies',
    ),
  ),
  rules: v.record(v.string(), ruleSchema),
  presets: v.optional(v.record(v.string(), v.looseObject({ rules: rulesSchema }))),
  cases: v.optional(
    v.record(v.string(), v.looseObject({ valid: v.array(v.unknown()), invalid: v.array(v.unknown()) })),
  ),
});

/** What keeps a value from being a plugin, one line each; empty for a plugin. */
export function contractBreaches(value: unknown): readonly string[] {
  const { issues } = v.safeParse(pluginSchema, value);
  const breaches = mistakesFrom(issues ?? [], pluginSchema).map(({ keys, text }) =>
    keys.length === 0 ? `the default export: ${text}` : `${keys.join('.')}: ${text}`,
  );
  if (breaches.length > 0 || !isPlugin(value)) return breaches;
  const strayCases = Object.keys(value.cases ?? {}).filter((id) => !Object.hasOwn(value.rules, id));
  return [
    ...strayCases.map((id) => `cases.${id}: ${unknownName('rule of this plugin', id, Object.keys(value.rules))}`),
    ...Object.entries(value.rules).flatMap(ruleBreaches),
  ];
}

const ruleBreaches = ([id, rule]: readonly [string, Plugin['rules'][string]]): readonly string[] => [
  ...(judgesOnce(rule)
    ? []
    : [
        `rules.${id}.check: write either check(reading, context), or checkLibrary(entries, context) to compare entries`,
      ]),
  ...(rule.id === id ? [] : [`rules.${id}.id: is ${JSON.stringify(rule.id)}, but must be the key of the rule`]),
  ...(takesStrictOptions(rule) ? [] : [`rules.${id}.meta.strictOptions: the options of the rule do not allow them`]),
];

/** True for a rule that either judges single replies or compares those of a library. */
const judgesOnce = ({ check, checkLibrary }: Plugin['rules'][string]): boolean =>
  (check === undefined) !== (checkLibrary === undefined);

function takesStrictOptions({ meta: { strictOptions }, options }: Plugin['rules'][string]): boolean {
  return strictOptions === undefined || (options !== undefined && v.safeParse(options, strictOptions).success);
}

/** True for a value with every field of a plugin; rule ids are compared with their keys by `contractBreaches`. */
export function isPlugin(value: unknown): value is Plugin {
  return v.is(pluginSchema, value);
}
