import { ruleLoaders } from '../../../rules/index.js';
import type { SeveritySetting } from '../../base/types.js';
import { configLoader } from '../../config/load-config.js';
import { addressedRules } from '../../config/rule-book.js';
import { maskPersonalData } from '../../personal-data/index.js';
import type { Plugin } from '../../plugins/plugin.js';
import { safeJson } from '../../reporters/escape.js';
import { severityWords } from '../../reporters/report-words.js';
import type { Rule, RuleMeta, SeverityByAudience } from '../../rule.js';
import type { Execute } from '../io.js';
import { table } from '../layout.js';
import { configOption, type RawOptions } from '../read-options.js';

/**
 * `care-lint rules`: every rule with its severities in the presets; rules of plugins come last. When the plugins cannot be
 * loaded, it prints the built-in rules before it throws.
 */
export const rulesCommand: Execute = async (_args, raw, io) => {
  const builtIn = Object.entries(ruleLoaders).map(async ([id, load]) => [id, (await load()).default] as const);
  const [loaded] = await Promise.allSettled([configPlugins(raw, io.cwd)]);
  const plugins = loaded.status === 'fulfilled' ? loaded.value : [];
  const rules = [...(await Promise.all(builtIn)), ...plugins.flatMap(addressedRules)];
  if (raw['json'] === true) io.stdout.write(`${safeJson(rules.map(ruleFacts))}\n`);
  else {
    const rows = rules.map(([id, { meta }]) => [
      id,
      severityText(meta.recommended),
      strictText(meta),
      maskPersonalData(meta.description),
    ]);
    io.stdout.write(table([['rule', 'recommended', 'strict', 'what it flags'], ...rows]));
  }
  await (loaded.status === 'rejected' ? Promise.reject(loaded.reason) : undefined);
  return 0;
};

function ruleFacts([id, { meta, messages }]: readonly [string, Rule]): object {
  const { category, description, recommended, strict, strictOptions, language, sources } = meta;
  const messageIds = Object.keys(messages);
  return { id, category, description, recommended, strict, strictOptions, language, messageIds, sources };
}

/** A severity in words: error, warning, hint or off. It may differ in public, in private, and without a named channel. */
export function severityText(severity: SeverityByAudience): string {
  if (typeof severity === 'string') return wordOf(severity);
  const inPublic = wordOf(severity.public);
  const inPrivate = wordOf(severity.private);
  const unknown = wordOf(severity.unknown ?? severity.private);
  if (inPublic === inPrivate && inPrivate === unknown) return inPublic;
  if (inPrivate === unknown) return `${inPublic} in public, else ${inPrivate}`;
  if (inPublic === unknown) return `${inPrivate} in private, else ${inPublic}`;
  return `${inPublic} in public, ${inPrivate} in private, else ${unknown}`;
}

function wordOf(setting: SeveritySetting): string {
  return setting === 'off' ? setting : severityWords[setting].one;
}

/** The strict setting of a rule: `error`, or `error (advisory: true)` when it has options too. */
export function strictText({ strict, strictOptions }: RuleMeta<unknown>): string {
  const isMap = typeof strictOptions === 'object' && strictOptions !== null;
  const options = Object.entries(isMap ? strictOptions : {}).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  return `${severityText(strict)}${options.length === 0 ? '' : ` (${options.join(', ')})`}`;
}

/** The plugins of the config of the working folder, or of the config that is named. Throws UserError `config`, `plugin`. */
export async function configPlugins(raw: RawOptions, cwd: string): Promise<readonly Plugin[]> {
  const { plugins } = await configLoader({ cwd, config: configOption(raw), loaders: ruleLoaders })('stdin');
  return plugins.map(({ plugin }) => plugin);
}
