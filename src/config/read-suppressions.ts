import * as v from 'valibot';
import { mistakesError, mistakesFrom, mistakesIn, unknownName, type Mistake } from '../base/mistakes.js';
import { readYaml } from '../base/read-yaml.js';
import { isDay, type Suppression, type SuppressionPolicy } from '../suppressions/suppression.js';

/**
 * Reads the text of a `care-lint-suppressions.yaml`; `path` is shown to the user. Throws UserError `config` with all mistakes
 * at once.
 */
export async function readSuppressions(
  path: string,
  text: string,
  { ruleIds, needsReason }: SuppressionPolicy,
): Promise<readonly Suppression[]> {
  const { value, locate } = readYaml(path, text);
  // An empty file is an empty map to YAML.
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  const schema = fileSchema(ruleIds);
  const result = v.safeParse(schema, isEmpty ? [] : value);
  const entries = result.success ? result.output : [];
  const mistakes: Mistake[] = result.success ? [] : [...mistakesFrom(result.issues, schema)];
  const suppressions: Suppression[] = [];
  for (const [index, { reply, rule, reason, owner, until }] of entries.entries()) {
    const rules = typeof rule === 'string' ? [rule] : rule;
    if (needsReason && reason === undefined)
      mistakes.push({ keys: [index, 'reply'], at: 'value', text: 'add a reason' });
    const line = locate([index], 'value')?.line ?? 1;
    suppressions.push({ reply: reply.replace(/^\.\//, ''), rules, reason, owner, until, line });
  }
  if (mistakes.length === 0) return suppressions;
  throw await mistakesError(mistakesIn({ path, locator: async () => locate }, mistakes), HINT);
}

const HINT = 'docs/suppressions.md shows what an entry says; `care-lint rules` lists the rules.';

const fileSchema = (ruleIds: readonly string[]) =>
  v.array(entrySchema(ruleIds), 'this is not a list of entries with reply, rule and reason');

const entrySchema = (ruleIds: readonly string[]) =>
  v.strictObject({
    reply: v.pipe(v.string(), v.minLength(1)),
    rule: ruleSchema(ruleIds),
    reason: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1, 'add a reason'))),
    owner: v.optional(v.pipe(v.string(), v.minLength(1))),
    until: v.optional(v.pipe(v.string(), v.check(isDay, 'write a day or a month: 2027-03-31 or 2027-03'))),
  });

function ruleSchema(ruleIds: readonly string[]) {
  const id = v.pipe(
    v.string(),
    v.check(
      (given) => ruleIds.includes(given),
      ({ input }) => unknownName('rule', input, ruleIds),
    ),
  );
  return v.union(
    [id, v.pipe(v.array(id), v.minLength(1, 'name a rule, or a list of rules'))],
    'name a rule, or a list of rules',
  );
}
