import type { GenericSchema } from 'valibot';
import type { RuleLoaders } from '../../src/config/rule-book.js';
import type { ReplyRule, Rule, RuleMeta, SeverityByAudience } from '../../src/rule.js';

interface Severities {
  readonly recommended?: SeverityByAudience;
  readonly strict?: SeverityByAudience;
}

/** Facts of a rule, with the severities a test needs. */
export function testMeta(id: string, { recommended = 'warn', strict = 'error' }: Severities = {}): RuleMeta {
  return {
    description: `Flags nothing, as ${id}`,
    category: 'tone',
    recommended,
    strict,
    language: 'any',
    why: 'It does not matter.',
    nearMisses: [],
    sources: [],
  };
}

/** A rule that never reports, with the severities and options a test needs. */
export function testRule(
  id: string,
  {
    options,
    strictOptions,
    ...severities
  }: Severities & { readonly options?: GenericSchema; readonly strictOptions?: unknown } = {},
): ReplyRule {
  const meta = { ...testMeta(id, severities), ...(strictOptions === undefined ? {} : { strictOptions }) };
  const messages = { found: { message: 'Avoid this', note: 'It hurts.' } };
  return { id, meta, messages, ...(options === undefined ? {} : { options }), check: () => undefined };
}

/** Loaders of these rules, as `rules/index.ts` has them. */
export function loadersOf(...rules: readonly Rule[]): RuleLoaders {
  return Object.fromEntries(rules.map((rule) => [rule.id, async () => ({ default: rule })]));
}
