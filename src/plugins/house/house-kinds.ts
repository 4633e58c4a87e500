import type { Category } from '../../base/types.js';
import {
  findExcess,
  findForbidden,
  findMissing,
  findTerms,
  findWords,
  limitOf,
  type HouseFinder,
} from './house-finders.js';
import type { HouseKind, HouseShape } from './house-schema.js';

/** A rule of a file: its kind, and its shape once that is checked. */
export type CheckedRule = { [Kind in HouseKind]: { readonly kind: Kind; readonly shape: HouseShape<Kind> } }[HouseKind];

/** What the kinds of rule differ in. */
export interface KindFacts {
  /** One sentence for `care-lint rules`. */
  readonly description: string;
  readonly message: string;
  readonly category: Category;
  /** True when it asks what sentences do. */
  readonly readsActs?: boolean;
  /** True when it looks at placeholders as they are written. */
  readonly readsTemplate?: boolean;
  readonly find: HouseFinder;
}

/** Slots that a message of a kind may have; `words` are those it marks. */
export const slotsByKind = {
  phrase: ['words', 'instead'],
  glossary: ['words', 'instead'],
  require: ['words'],
  forbid: ['words'],
  limit: ['words', 'count', 'max'],
} as const satisfies Readonly<Record<HouseKind, readonly string[]>>;

/** Two braces stand for themselves, as in all messages. */
const SLOT = /(?<!\{)\{([^{}]{1,60})\}(?!\})/g;

/** Names of the slots in a message, as written. */
export function slotsIn(message: string): readonly string[] {
  return Array.from(message.matchAll(SLOT), ([, slot = '']) => slot);
}

/** What follows from the kind of a rule and its shape. */
export function factsOf({ kind, shape }: CheckedRule): KindFacts {
  switch (kind) {
    case 'phrase': {
      const { phrase, instead, message } = shape;
      const advice = instead === undefined ? 'say it another way' : 'say "{instead}"';
      return {
        description: `Flags ${listed(phrase)}.`,
        message: message ?? `Avoid "{words}": ${advice}`,
        category: 'tone',
        find: findWords(shape),
      };
    }
    case 'glossary':
      return {
        description: `Flags ${listed(shape.glossary.flatMap(({ not }) => not))}: the glossary has other words.`,
        message: shape.message ?? 'Avoid "{words}": we say "{instead}"',
        category: 'clarity',
        find: findTerms(shape),
      };
    case 'require': {
      const { act = [], phrase = [], placeholder = [] } = shape.require;
      return {
        description: `Flags a reply without ${listed([...act, ...phrase, ...placeholder], 'or')}.`,
        message: shape.message,
        category: 'substance',
        readsActs: act.length > 0,
        readsTemplate: placeholder.length > 0,
        find: findMissing(shape),
      };
    }
    case 'forbid': {
      const { act = [], phrase = [], near = [], placeholder = [] } = shape.forbid;
      const beside = near.length === 0 ? '' : ` near ${listed(near, 'or')}`;
      return {
        description: `Flags ${listed([...act, ...phrase, ...placeholder], 'or')}${beside}.`,
        message: shape.message,
        category: placeholder.length > 0 ? 'hygiene' : 'substance',
        readsActs: act.length + near.length > 0,
        readsTemplate: placeholder.length > 0,
        find: findForbidden(shape),
      };
    }
    case 'limit': {
      const [unit, max] = limitOf(shape.limit);
      return {
        description: `Flags a reply with more than ${max} ${unit}.`,
        message: shape.message ?? `Shorten: {count} ${unit}, {max} at most`,
        category: 'length',
        find: findExcess(shape),
      };
    }
    default:
      return kind satisfies never;
  }
}

/** The first few of some words, quoted. */
function listed(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const shown = words.slice(0, words.length === 4 ? 4 : 3).map((word) => `"${word}"`);
  const rest = words.length - shown.length;
  const all = rest === 0 ? shown : [...shown, `${rest} more`];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${joint} ${all.at(-1)}`;
}
