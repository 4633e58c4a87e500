import type { Act, Reading } from './types.js';

/**
 * True when an act gives the customer something to use: done, given, promised with a time, to do, to answer, to know.
 * The order follows the decision list care-lint's labelled replies were judged by.
 */
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
      return act.time || (act.trigger && act.effort === 'do');
    case 'question':
      return act.narrowing;
    case 'hand-off':
      // Asked where to turn, the way there is the answer.
      return (
        act.purpose ||
        act.facts ||
        (act.details && (act.route === 'team' || act.route === 'store')) ||
        (reading.turn === 'question' && (act.details || act.route === 'team'))
      );
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

/** A reply that is cut off in the data ("Please l... https://…") hides what it offers. */
const CUT_OFF = /(?:\.{3}|…)\s{0,3}\uE001{1,2500}\s{0,3}$/;

/**
 * How many words of a reply no act accounts for: the measure of how much of it care-lint does not understand.
 * Infinite when the reply is cut off.
 */
export function countUnknownWords(reading: Reading): number {
  if (CUT_OFF.test(reading.normal)) return Infinity;
  return reading.sentences.reduce((sum, sentence) => sum + sentence.unknownWords.length, 0);
}
