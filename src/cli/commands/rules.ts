import { ruleLoaders } from '../../../rules/index.js';
import { safeJson } from '../../reporters/escape.js';
import type { Rule, SeverityByAudience } from '../../rule.js';
import type { Execute } from '../commands.js';
import { table } from '../table.js';

/** `care-lint rules`: every built-in rule with the severity its presets give it. */
export const rulesCommand: Execute = async (_args, raw, io) => {
  const rules = await Promise.all(Object.values(ruleLoaders).map(async (load) => (await load()).default));
  if (raw['json'] === true) {
    io.stdout.write(`${safeJson(rules.map(ruleFacts))}\n`);
    return 0;
  }
  const rows = rules.map(({ id, meta }) => [
    id,
    severityText(meta.recommended),
    severityText(meta.strict),
    meta.description,
  ]);
  io.stdout.write(table([['rule', 'recommended', 'strict', 'what it flags'], ...rows]));
  return 0;
};

function ruleFacts({ id, meta, messages }: Rule): object {
  const { category, description, recommended, strict, language, sources } = meta;
  return { id, category, description, recommended, strict, language, messageIds: Object.keys(messages), sources };
}

/** One word, or one for public channels and one for private ones. */
export function severityText(severity: SeverityByAudience): string {
  if (typeof severity === 'string') return severity;
  return severity.public === severity.private
    ? severity.public
    : `${severity.public} in public, else ${severity.private}`;
}
