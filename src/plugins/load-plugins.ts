import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { UserError } from '../base/errors.js';
import { mistakesFrom, quote, unknownName } from '../base/mistakes.js';
import { CATEGORIES, type Category } from '../base/types.js';
import { severityNames, severitySettings, type Plugin } from './plugin.js';
import { esModuleHint, whyNoModule } from './user-modules.js';

/** A plugin that a config asks for. */
interface PluginRequest {
  /** Package name, `./file`, or in JS configs the plugin itself. */
  readonly plugin: unknown;
  /** Who asks, as shown in messages: `care-lint.config.yaml:4`. */
  readonly askedBy: string;
}

/**
 * Loads plugins in order and checks all their fields. `base` is the URL of the config that asks for them: names and paths
 * are resolved from there. Throws UserError `plugin` with the module, who asked for it, the cause and what to do.
 */
export async function loadPlugins(requests: readonly PluginRequest[], base: URL): Promise<readonly Plugin[]> {
  const plugins = new Map<string, Plugin>();
  for (const { plugin: request, askedBy } of requests) {
    const name = typeof request === 'string' ? quote(request) : 'object';
    const plugin = typeof request === 'string' ? await importPlugin(request, base, askedBy) : request;
    const breaches = contractBreaches(plugin);
    if (breaches.length > 0 || !isPlugin(plugin)) {
      const hint =
        'A plugin is {name, rules, presets?, cases?}; each rule comes from defineRule. Its authors can fix this.';
      throw new UserError('plugin', [`Plugin ${name}, asked for by ${askedBy}, is broken:`, ...breaches].join('\n  '), {
        hint,
      });
    }
    if (plugins.has(plugin.name)) {
      throw new UserError(
        'plugin',
        `Plugin ${name}, asked for by ${askedBy}: there is already one named ${plugin.name}`,
        {
          hint: 'Name each plugin once; two of one name would give two rules one id. A YAML file may have a `name` of its own.',
        },
      );
    }
    plugins.set(plugin.name, plugin);
  }
  return [...plugins.values()];
}

const pathHint =
  'A path is relative to the config that names it, or to the folder you are in. The file is an ES module or YAML.';
const brokenHint = 'The plugin is installed, but broken: reinstall it, or tell its authors.';

const isFilePath = (name: string): boolean => /^\.{1,2}[\\/]/.test(name) || isAbsolute(name);

async function urlOf(name: string, base: URL): Promise<string> {
  if (isAbsolute(name)) return pathToFileURL(name).href;
  if (isFilePath(name)) return new URL(name.replaceAll('\\', '/'), base).href;
  const { resolve } = await import('import-meta-resolve');
  return resolve(name, base.href);
}

/** The path of a file as the user would write it: relative to the file that asks for it. */
const shownPath = (name: string, askedBy: string): string =>
  name.startsWith('.') ? join(dirname(askedBy), name) : name;

const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

async function importPlugin(name: string, base: URL, askedBy: string): Promise<unknown> {
  const failure = (what: string, hint: string, cause: unknown): UserError =>
    new UserError('plugin', `Plugin ${quote(name)}, asked for by ${askedBy}, ${what}`, { hint, cause });
  let url: string;
  try {
    url = await urlOf(name, base);
  } catch (cause) {
    if (codeOf(cause) !== 'ERR_MODULE_NOT_FOUND')
      throw failure(`cannot be found: ${reasonOf(cause)}`, brokenHint, cause);
    const hint = /\.(?:ya?ml|[cm]?js)$/i.test(name)
      ? `For a file beside the config write ./${name}`
      : `npm install --save-dev ${name}`;
    throw failure(`is not there: ${reasonOf(cause)}`, hint, cause);
  }
  const why = url.startsWith('file:') ? whyNoModule(new URL(url)) : undefined;
  if (why !== undefined) throw failure(`${why}: ${fileURLToPath(url)}`, pathHint, undefined);
  if (/\.ya?ml$/i.test(url)) {
    const { readHouseRules } = await import('./house/read-house-rules.js');
    return readHouseRules(fileURLToPath(url), shownPath(name, askedBy));
  }
  try {
    const module: { readonly default?: unknown } = await import(/* @vite-ignore */ url);
    return module.default;
  } catch (cause) {
    throw failure(
      `cannot be loaded: ${reasonOf(cause)}`,
      esModuleHint(cause) ?? (isFilePath(name) ? pathHint : brokenHint),
      cause,
    );
  }
}

const severity = v.picklist(severitySettings);

const severityByAudience = v.union(
  [severity, v.strictObject({ public: severity, private: severity, unknown: v.optional(severity) })],
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

const word = v.picklist(severityNames);

const ruleSettings = v.record(
  v.string(),
  v.union(
    [word, v.strictTuple([word, v.optional(v.record(v.string(), v.unknown()))])],
    'set off, hint, warning, error, or a list [severity, options]',
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
function isPlugin(value: unknown): value is Plugin {
  return v.is(pluginSchema, value);
}
