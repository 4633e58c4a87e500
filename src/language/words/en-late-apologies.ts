import type { Phrase } from '../phrases.js';

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
