import { ruleLoaders } from '../../../rules/index.js';
import { safeJson } from '../../reporters/escape.js';
import { severityWords } from '../../reporters/report-words.js';
import type { Rule, RuleMeta, SeverityByAudience } from '../../rule.js';
import type { SeveritySetting } from '../../base/types.js';
import type { Execute } from '../io.js';
import { table } from '../layout.js';

/** `care-lint rules`: every built-in rule with the severity its presets give it. */
export const rulesCommand: Execute = async (_args, raw, io) => {
  const rules = await Promise.all(Object.values(ruleLoaders).map(async (load) => (await load()).default));
  if (raw['json'] === true) {
    io.stdout.write(`${safeJson(rules.map(ruleFacts))}\n`);
    return 0;
  }
  const rows = rules.map(({ id, meta }) => [id, severityText(meta.recommended), strictText(meta), meta.description]);
  io.stdout.write(table([['rule', 'recommended', 'strict', 'what it flags'], ...rows]));
  return 0;
};

function ruleFacts({ id, meta, messages }: Rule): object {
  const { category, description, recommended, strict, strictOptions, language, sources } = meta;
  const messageIds = Object.keys(messages);
  return { id, category, description, recommended, strict, strictOptions, language, messageIds, sources };
}

/** Error, warning, hint or off: one for all, or one for public channels, one for private ones, one where none is named. */
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

/** What the strict preset sets a rule to: `error`, or `error (advisory: true)` where it gives it options too. */
export function strictText({ strict, strictOptions }: RuleMeta<unknown>): string {
  const isMap = typeof strictOptions === 'object' && strictOptions !== null;
  const options = Object.entries(isMap ? strictOptions : {}).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  return `${severityText(strict)}${options.length === 0 ? '' : ` (${options.join(', ')})`}`;
}
