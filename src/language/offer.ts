import { concreteLabels } from './labels.js';
import type { Act, Reading, Sentence } from './reading.js';

/**
 * True when an act gives the customer something to use: by its label, or by its words and the turn it answers. A reason and a
 * question for data count as well.
 */
export function isConcrete(act: Act, { turn }: Reading): boolean {
  if (concreteLabels.has(act.label)) return true;
  switch (act.kind) {
    case 'explanation':
      return isMoreThanGuess(act);
    case 'personal-data-request':
      return true;
    case 'commitment':
      return act.time || (act.trigger && act.effort === 'do');
    case 'hand-off':
      // When the customer asks where to turn, the way there is the answer.
      return turn === 'question' && (act.details || act.route === 'team');
    case 'feedback-noted':
      return turn === 'suggestion';
    default:
      return false;
  }
}

/** True for an act that is more than the best guess at a sentence. */
export const isMoreThanGuess = ({ score }: Act): boolean => score > BEST_GUESS;

/** Log odds of an act: below, it is only the best guess at a sentence. */
const BEST_GUESS = -1.1;

/** The first act the customer can use, if there is one. */
export function findOffer(reading: Reading): Act | undefined {
  return reading.acts.find((act) => isConcrete(act, reading));
}

/** True when an act that is more than a guess gives the customer something. */
export const givesSomething = (reading: Reading): boolean =>
  reading.acts.some((act) => isMoreThanGuess(act) && isConcrete(act, reading));

/** The end of a reply that is cut off ("Please l... https://…"): the rest may offer something. */
const CUT_OFF = /(?:\.{3}|…)\s{0,3}\uE001{1,2500}\s{0,3}$/;

/** True when every sentence is understood, or surely gives nothing. */
export function isUnderstood({ normal, sentences }: Reading): boolean {
  const isClear = ({ labels, concrete }: Sentence): boolean =>
    (labels.length > 0 && labels[0]?.label !== 'unknown') || concrete < SURE_OF_NOTHING;
  return !CUT_OFF.test(normal) && sentences.every(isClear);
}

/** Log odds of giving something: below, even an unknown sentence hides nothing. */
const SURE_OF_NOTHING = -2;

/** How sure it is that a reply gives nothing. */
export type Hollowness = 'sure' | 'likely';

/** Log odds of giving something: below, a sentence with all its clauses likely, or surely, gives nothing. */
const GIVES_NOTHING = { likely: -0.3, sure: -1 } as const;
/** Log odds from which an act likely gives something. */
const LIKELY = -0.7;
/** Log odds from which a sentence asks for facts. To send them is a step the customer can take. */
const ASKS_FOR_FACTS = -0.5;

/**
 * How surely a reply gives the customer nothing; `undefined` when it may give something, or is not understood as a whole. It
 * may hold no act that gives something, and no sentence or clause that could hide one. Only `sure` should be an error.
 */
export function hollownessOf(reading: Reading): Hollowness | undefined {
  const offer = reading.acts.filter((act) => isConcrete(act, reading));
  if (offer.some(({ score }) => score > LIKELY) || !isUnderstood(reading)) return undefined;
  const isBelow = (most: number): boolean => reading.sentences.every(({ mostConcrete }) => mostConcrete < most);
  const asksForFacts = reading.sentences.some(({ labels }) =>
    labels.some(({ label, score }) => label === 'personal-data-request' && score >= ASKS_FOR_FACTS),
  );
  if (asksForFacts || !isBelow(GIVES_NOTHING.likely)) return undefined;
  return offer.length === 0 && isBelow(GIVES_NOTHING.sure) ? 'sure' : 'likely';
}
