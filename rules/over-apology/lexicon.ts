import { NEGATIONS, type Phrase } from '../../src/language/phrases.js';

const LEWICKI = 'Lewicki, Polin & Lount 2016: asking for forgiveness is the weakest part of an apology';
const AFFECTION = 'Marinova, Singh & Singh 2018: overdone relational talk weakens solving work';

/** Wordings that lay regret on too thick. */
export interface ApologyPhrase extends Phrase {
  readonly kind: 'stacked' | 'forgiveness';
}

const ADVERB =
  'so|very|truly|really|deeply|sincerely|terribly|extremely|incredibly|awfully|dreadfully|genuinely|profoundly|most';
const AND_ADVERB = `(,) (and) ${ADVERB}`;
const DEEP = 'deep|deepest|sincere|sincerest|heartfelt|humble|humblest|profound|profuse|abject';
const AND_DEEP = `(,) (and) (most) ${DEEP}`;

/** Stacked intensifiers and pleas for forgiveness. */
export const apologyPhrases: readonly ApologyPhrase[] = [
  {
    kind: 'stacked',
    phrase: `${ADVERB} ${AND_ADVERB} (${AND_ADVERB}) (${AND_ADVERB}) (${AND_ADVERB}) (${AND_ADVERB}) (,) sorry|apologise|apologize|apologetic`,
    notBefore: 'for|about|(to hear about|of) your|the|this (tragic|terrible|sad) loss|passing|death|bereavement',
    source: AFFECTION,
  },
  {
    kind: 'stacked',
    phrase: 'sorry (,) (so|very|really) (so|very|really) (so|very|really) sorry',
    source: AFFECTION,
  },
  {
    kind: 'stacked',
    phrase: `(most|very) ${DEEP} ${AND_DEEP} (${AND_DEEP}) (${AND_DEEP}) apology|apologies|regret|regrets`,
    source: AFFECTION,
  },
  {
    kind: 'stacked',
    phrase:
      '(a thousand|million)|(many (,) many)|(our most humble|profound|abject) (times) apologies|sorry|sorrys|sorries',
    source: AFFECTION,
  },
  {
    kind: 'stacked',
    phrase: "we|i cannot|can't|couldn't|(can|could not) apologise|apologize|(say sorry) (strongly) enough",
    source: AFFECTION,
  },
  {
    kind: 'stacked',
    phrase:
      "cannot|can't express|(tell you)|(put into words)|(begin to express|say|(tell you)) how (very|truly|deeply|terribly|incredibly) sorry|bad",
    source: AFFECTION,
  },
  {
    kind: 'forgiveness',
    phrase:
      '(forgive us|me|our|my)|(our|your|for forgiveness)|(beg|begging (for) your pardon|forgiveness)|(find it in your heart)',
    notAfter: NEGATIONS,
    notBefore: '?|if|(for asking|(not knowing)|(being blunt)|(the pun|(late reply)|delay))',
    source: LEWICKI,
  },
];
