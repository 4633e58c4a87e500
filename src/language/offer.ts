import type { Act, Reading, Sentence } from './types.js';

/** True when an act gives the customer something to use: done, given, promised with a time, to do, to answer, to know. */
export function isConcrete(act: Act, reading: Reading): boolean {
  switch (act.kind) {
    case 'remedy-done':
    case 'compensation':
    case 'instruction':
    case 'status-fact':
    case 'explanation':
    case 'personal-data-request':
      return true;
    case 'commitment':
      return act.time || act.label === 'commitment-timed' || (act.trigger && act.effort === 'do');
    case 'question':
      return act.narrowing;
    case 'hand-off':
      // Asked where to turn, the way there is the answer.
      return act.purpose || (reading.turn === 'question' && (act.details || act.route === 'team'));
    case 'refusal':
      return act.alternative;
    case 'feedback-noted':
      return reading.turn === 'suggestion';
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

/** Log odds below which a sentence surely gives nothing. */
const SURELY_NOTHING = -0.5;
/** Log odds from which on a sentence asks for facts. */
const ASKS_FOR_FACTS = -0.5;
/** The same for the clauses of it, which say less of themselves. */
const HARDLY_ANYTHING = -1;

/**
 * True when a reply is understood whole and surely gives the customer nothing: no act of use, no sentence that may hide one.
 * An error asks for this, not only for an offer that was not seen.
 */
export function isHollow(reading: Reading): boolean {
  if (findOffer(reading) !== undefined || !isUnderstood(reading)) return false;
  return reading.sentences.every(
    ({ labels, concrete, mostConcrete }) =>
      concrete < SURELY_NOTHING &&
      mostConcrete < HARDLY_ANYTHING &&
      // Facts to bring are a step, even where the way there is bare.
      labels.every(({ label, score }) => label !== 'personal-data-request' || score < ASKS_FOR_FACTS),
  );
}
