import type { Phrase } from '../phrases.js';

const REASONS = 'Complaint "I want you to help me": reasons given, nothing solved';

/** Wordings that give a cause or a rule as the reason for what happened. */
export const reasonPhrases: readonly Phrase[] = [
  { phrase: 'because', notAfter: 'not|just|only', source: REASONS },
  { phrase: 'since|as there|we|it|they|our|the|this', at: 'clause', source: REASONS },
  { phrase: 'hence|therefore|consequently', source: REASONS },
  { phrase: 'not|never liable|responsible|(covered by)', source: REASONS },
  { phrase: '(irrespective|regardless of)|(the nature of)', source: REASONS },
  {
    phrase: 'due|owing|thanks to',
    notBefore: 'you|your|be|arrive|leave|depart|receive|have|get|start|open|come|go|finish|end|return|land|ship|reopen',
    source: REASONS,
  },
  { phrase: 'as a result|consequence of', source: REASONS },
  { phrase: '(which|this|that|it is|was) caused by', source: REASONS },
  { phrase: 'the reason (*) (*) (*) is|was|being', source: REASONS },
  {
    phrase:
      '(as) per|(in line|accordance with)|under|(according to) our|the|company|store (*) (*) policy|policies|terms|rules|' +
      'conditions|guidelines|tariff|contract',
    source: REASONS,
  },
  {
    phrase:
      'our|the|store|company|these|those (*) (*) policy|policies|terms|rules|conditions|guidelines|contract|tariff (*) (*) ' +
      '(state|states|say|says|require|requires|mean|means|is|are|apply|applies|provide|specify|allow)',
    source: REASONS,
  },
  { phrase: 'first (,) come (,) first (,) served', source: REASONS },
  { phrase: '(this|that|it) is|was our|the (*) policy|procedure|rule', source: REASONS },
  { phrase: '(that|this) is|was|(is) why', notAfter: 'what|how|ask|asking', source: REASONS },
  {
    phrase:
      '(we have|had|been)|(there has|have been|was|were) (*) (*) (high demand)|(short staffed)|(staff shortages)|(staffing ' +
      'issues)|(high volumes)|busy',
    source: REASONS,
  },
];

/** A customer asks for the reason: over their words in lower case. */
export const asksForReason = /\b(?:why|how come|what happened|the reason)\b/;

const UP_FRONT = 'Complaint about airline replies: the apology belongs up front';
const THANKS = 'You et al. 2020, Journal of Marketing: thanks for the wait can do more than sorry';

/** Wordings beside which an apology may come late: it is a second one, or thanks took its place. */
export const lateApologies: readonly Phrase[] = [
  { phrase: '(so|very|really) sorry|apologies|apologise|apologize (once) again', source: UP_FRONT },
  { phrase: '(once) again (,) (my|our|we|i (am|are)) (*) sorry|apologies|apologise|apologize', source: UP_FRONT },
  {
    phrase: 'thanks|(thank you) (*) (*) for (*) (*) waiting|patience|(bearing with)|(holding on)|understanding',
    source: THANKS,
  },
];
