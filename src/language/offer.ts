import { concreteLabels } from './labels.js';
import type { Act, Reading, Sentence } from './reading.js';

/**
 * True when an act gives the customer something to use: by its label, or by what its words hold. A reason and a question for
 * data count here too, beside the labels that reading itself calls concrete.
 */
export function isConcrete(act: Act, { turn }: Reading): boolean {
  if (concreteLabels.has(act.label)) return true;
  switch (act.kind) {
    case 'explanation':
    case 'personal-data-request':
      return true;
    case 'commitment':
      return act.time || (act.trigger && act.effort === 'do');
    case 'hand-off':
      // Asked where to turn, the way there is the answer.
      return turn === 'question' && (act.details || act.route === 'team');
    case 'feedback-noted':
      return turn === 'suggestion';
    default:
      return false;
  }
}

/** The first act the customer can use, if there is one. */
export function findOffer(reading: Reading): Act | undefined {
  return reading.acts.find((act) => isConcrete(act, reading));
}

/** A reply that is cut off ("Please l... https://…") hides what it offers. */
const CUT_OFF = /(?:\.{3}|…)\s{0,3}\uE001{1,2500}\s{0,3}$/;

/** True when no sentence is unknown, or only ones that surely give nothing. */
export function isUnderstood({ normal, sentences }: Reading): boolean {
  const isClear = ({ labels, concrete }: Sentence): boolean =>
    (labels.length > 0 && labels[0]?.label !== 'unknown') || concrete < SURE_OF_NOTHING;
  return !CUT_OFF.test(normal) && sentences.every(isClear);
}

/** Log odds of giving something below which even an unknown sentence hides nothing. */
const SURE_OF_NOTHING = -2;

/** How sure it is that a reply gives nothing. */
export type Hollowness = 'sure' | 'likely';

/** Log odds below which a sentence, and each clause of it, is taken to give nothing; and surely so. */
const GIVES_NOTHING = { likely: -0.5, sure: -1 } as const;
/** Log odds from which on a sentence asks for facts: those are a step, even where the way there is bare. */
const ASKS_FOR_FACTS = -0.5;
/** Log odds below which an act of use is only the best guess at a sentence that may give something. */
const BEST_GUESS = -0.7;

/**
 * Tells whether a reply is understood whole and gives the customer nothing: no act of use, no sentence or clause that may
 * hide one. An error rests on what is sure.
 */
export function hollownessOf(reading: Reading): Hollowness | undefined {
  const offer = reading.acts.filter((act) => isConcrete(act, reading));
  if (offer.some(({ score }) => score > BEST_GUESS) || !isUnderstood(reading)) return undefined;
  const isBelow = (most: number): boolean => reading.sentences.every(({ mostConcrete }) => mostConcrete < most);
  const asksForFacts = reading.sentences.some(({ labels }) =>
    labels.some(({ label, score }) => label === 'personal-data-request' && score >= ASKS_FOR_FACTS),
  );
  if (asksForFacts || !isBelow(GIVES_NOTHING.likely)) return undefined;
  return offer.length === 0 && isBelow(GIVES_NOTHING.sure) ? 'sure' : 'likely';
}
