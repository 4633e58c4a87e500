import type { Rule } from '../rule.js';
import type { Keys } from './places.js';
import type { Mistake } from './mistakes.js';
import type { ContactData } from './types.js';

const hasOption = (rule: Rule, name: string): boolean => {
  const { options } = rule;
  return (
    options !== undefined &&
    'entries' in options &&
    typeof options.entries === 'object' &&
    options.entries !== null &&
    Object.hasOwn(options.entries, name)
  );
};

/** Options as a rule will be given them, or what is wrong with them. */
export type CheckedOptions =
  | { readonly value: unknown; readonly mistakes?: undefined }
  | { readonly value?: undefined; readonly mistakes: readonly Mistake[] };

/**
 * Checks options with the rule's own schema and fills in defaults. A rule that has an option `contacts` gets the
 * config's contact data there unless its own options name some.
 */
export async function checkOptions(
  rule: Rule,
  given: Readonly<Record<string, unknown>>,
  contacts: ContactData | undefined,
  keys: Keys = [],
): Promise<CheckedOptions> {
  const schema = rule.options;
  if (schema === undefined) {
    if (Object.keys(given).length === 0) return { value: Object.freeze({}) };
    return { mistakes: [{ keys, at: 'value', text: 'this rule takes no options' }] };
  }
  const { safeParse } = await import('valibot');
  const input =
    contacts !== undefined && given['contacts'] === undefined && hasOption(rule, 'contacts')
      ? { ...given, contacts }
      : given;
  const { knownKeys, mistakesFrom, unknownName } = await import('./mistakes.js');
  // A schema made with `object` drops keys it does not know; here they are mistakes.
  const known = knownKeys(schema);
  const stray = known.length === 0 ? [] : Object.keys(given).filter((key) => !known.includes(key));
  const result = safeParse(schema, input);
  const mistakes = [
    ...stray.map((key): Mistake => ({ keys: [...keys, key], at: 'key', text: unknownName('option here', key, known) })),
    ...mistakesFrom(result.issues ?? [], schema, keys).filter(
      ({ keys: [...all] }) => !stray.includes(String(all.at(-1))),
    ),
  ];
  return mistakes.length > 0 ? { mistakes } : { value: result.output };
}
