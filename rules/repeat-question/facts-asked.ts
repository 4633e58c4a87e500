import { matchesOf } from '../../src/base/patterns.js';
import type { Customer, Span } from '../../src/base/types.js';
import type { Reading } from '../../src/language/reading.js';
import {
  asksAnew,
  asksFor,
  asksNumberOf,
  didNotHelp,
  facts,
  numberBehind,
  tellsWhere,
} from '../../src/language/words/en-facts.js';

/** A fact that a reply asks for. */
export interface AskedFact extends Span {
  /** How a message names it. */
  readonly name: string;
  /** Finds it in what the customer wrote. */
  readonly given: RegExp;
}

const ASKS = new RegExp(asksFor);
const ASKS_ANEW = new RegExp(asksAnew);
const DID_NOT_HELP = new RegExp(didNotHelp);
const TELLS_WHERE = new RegExp(tellsWhere);
const NUMBER_OF = new RegExp(asksNumberOf, 'g');
const compiled = facts.map(({ name, asked, given }) => ({ name, asked: new RegExp(asked), given: new RegExp(given) }));

/** True for a sentence that asks for something new: not to confirm it, to correct it or for another one. */
export const asksSomething = (words: string): boolean =>
  ASKS.test(words) && !ASKS_ANEW.test(words) && !TELLS_WHERE.test(words);

/** Facts that a reply asks for, each with its sentence; not those it asks to confirm, to correct, or in another form. */
export function factsAsked({ normal, sentences }: Reading): readonly AskedFact[] {
  if (DID_NOT_HELP.test(normal)) return [];
  return sentences.flatMap(({ start, end }) => {
    const words = normal.slice(start, end);
    if (!asksSomething(words)) return [];
    const listed = compiled.flatMap(({ name, asked, given }): AskedFact[] =>
      asked.test(words) ? [{ name, given, start, end }] : [],
    );
    return listed.length > 0 ? listed : numbersAsked(words).map((one) => ({ ...one, start, end }));
  });
}

/** Things with a number that a sentence asks for: a room, an invoice, a transaction. */
const numbersAsked = (words: string): readonly Omit<AskedFact, 'start' | 'end'>[] =>
  matchesOf(NUMBER_OF, words).flatMap(([, labelled, asked]) => {
    const thing = labelled ?? asked;
    return thing === undefined ? [] : [{ name: `${thing} number`, given: new RegExp(`\\b${thing}${numberBehind}`) }];
  });

/** What the source knows of the customer, by the name of the fact. */
export function knownFacts({ email, phone, address, order }: Customer = {}): ReadonlySet<string> {
  const known = [
    ['e-mail address', email],
    ['phone number', phone],
    ['address', address],
    ['postcode', address],
    ['order number', order],
  ] as const;
  return new Set(known.flatMap(([name, value]) => (value === undefined || value.trim() === '' ? [] : [name])));
}
