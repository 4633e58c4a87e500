import type { Phrase } from '../../src/language/phrases.js';

const LEWICKI = 'Lewicki, Polin & Lount 2016: asking for forgiveness is the weakest part of an apology';
const AFFECTION = 'Marinova, Singh & Singh 2018: overdone relational talk weakens solving work';

/** Wordings that lay regret on too thick. */
export interface ApologyPhrase extends Phrase {
  readonly kind: 'stacked' | 'forgiveness';
}

const SORRY = '(sorry|apologise|apologize|apologetic)';
const ADVERB =
  '(so|very|truly|really|deeply|sincerely|terribly|extremely|incredibly|awfully|dreadfully|genuinely|profoundly|most)';

/** Stacked intensifiers and pleas for forgiveness. */
export const apologyPhrases: readonly ApologyPhrase[] = [
  {
    kind: 'stacked',
    phrase: `${ADVERB}(,? (and )?${ADVERB}){1,5},? ${SORRY}`,
    needs: 'sorry|apologise|apologize|apologetic',
    notBefore:
      ' (for|about|to hear (about|of)) (your|the|this) (tragic |terrible |sad )?(loss|passing|death|bereavement)',
    source: AFFECTION,
  },
  { kind: 'stacked', phrase: `sorry,? (so |very |really )*sorry`, needs: 'sorry', source: AFFECTION },
  {
    kind: 'stacked',
    phrase:
      '(most |very )?(deep|deepest|sincere|sincerest|heartfelt|humble|humblest|profound|profuse|abject)(,? (and )?(most )?(deep|deepest|sincere|sincerest|heartfelt|humble|humblest|profound|profuse|abject)){1,3} (apology|apologies|regrets?)',
    needs: 'deep|deepest|sincere|sincerest|heartfelt|humble|humblest|profound|profuse|abject',
    source: AFFECTION,
  },
  {
    kind: 'stacked',
    phrase:
      '(a (thousand|million)|a thousand times|many,? many|our most (humble|profound|abject)) (times )?(apologies|sorry|sorrys|sorries)',
    needs: 'apologies|sorry|sorrys|sorries',
    source: AFFECTION,
  },
  {
    kind: 'stacked',
    phrase:
      "(we|i) (cannot|can't|can not|could not|couldn't) (apologise|apologize|say sorry) (enough|strongly enough)|(cannot|can't) (express|tell you|put into words|begin to (express|say|tell you)) how (very |truly |deeply |terribly |incredibly )?(sorry|bad)",
    needs: 'enough|strongly|cannot|cant',
    source: AFFECTION,
  },
  {
    kind: 'forgiveness',
    phrase:
      '(forgive (us|me|our|my)|(our|your|for) forgiveness|beg(ging)? (for )?your (pardon|forgiveness)|find it in your heart)',
    needs: 'forgive|forgiveness|pardon|heart',
    notAfter: "(never|not|n't) ",
    notBefore: '( ?\\?| if | for (asking|not knowing|being blunt|the (pun|late reply|delay)))',
    source: LEWICKI,
  },
];
