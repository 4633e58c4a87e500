import type { Rule } from '../rule.js';
import type { Keys } from '../mistakes.js';
import { knownKeys, mistakesFrom, unknownName, type Mistake } from '../mistakes.js';

/** Options as a rule will be given them, or what is wrong with them. */
export type CheckedOptions =
  | { readonly value: unknown; readonly mistakes?: undefined }
  | { readonly value?: undefined; readonly mistakes: readonly Mistake[] };

/** Checks options with the rule's own schema and fills in defaults. */
export async function checkOptions(
  rule: Rule,
  given: Readonly<Record<string, unknown>>,
  keys: Keys = [],
): Promise<CheckedOptions> {
  const schema = rule.options;
  if (schema === undefined) {
    if (Object.keys(given).length === 0) return { value: Object.freeze({}) };
    return { mistakes: [{ keys, at: 'value', text: 'this rule takes no options' }] };
  }
  const { safeParse } = await import('valibot');
  // A schema made with `object` drops keys it does not know; here they are mistakes.
  const known = knownKeys(schema);
  const stray = known.length === 0 ? [] : Object.keys(given).filter((key) => !known.includes(key));
  const result = safeParse(schema, given);
  const mistakes = [
    ...stray.map((key): Mistake => ({ keys: [...keys, key], at: 'key', text: unknownName('option here', key, known) })),
    ...mistakesFrom(result.issues ?? [], schema, keys).filter(
      ({ keys: [...all] }) => !stray.includes(String(all.at(-1))),
    ),
  ];
  return mistakes.length > 0 ? { mistakes } : { value: result.output };
}
