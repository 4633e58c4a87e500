import type { Phrase } from '../../src/language/phrases.js';

const SOURCE = 'Comments of community managers (2009) on "give us another chance"';

/** A wording that asks the customer to come back; an invitation counts only after something went wrong. */
export interface Plea extends Phrase {
  readonly kind: 'chance' | 'invitation';
}

const YOU = "you'll|you'd|(you (will|would|can|could|may|might))";
const WISH = "hope|hoping|hopeful|hopes|wish|trust|(look|looking forward)|(would|i'd|we'd love|like)";
const LOOK_INTO = 'investigate|look|review|discuss|check|resolve|fix|help|assist|speak|talk|hear|respond|explain';

/** How brands ask for another chance. */
export const pleas: readonly Plea[] = [
  {
    kind: 'chance',
    phrase:
      'give|giving|grant|granting|allow|allowing|offer|offering us|(our team|hotel|restaurant|store|airline|app|' +
      'product|service|staff)|(this hotel|place|app|game|product) (just) another|(one more)|(a second|further|fresh|' +
      'new)|the|a|an chance|try|shot|go|opportunity',
    notBefore: `to ${LOOK_INTO}`,
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      `hope|hoping|love|like|ask|please|wish|consider|willing|(encourage|invite you) (that|for|(it if)) (${YOU}) (to) ` +
      '(please|consider) give|giving it|us|them|(the|our *) (just) another|(one more)|(a second|new) shot|chance|go|try',
    notBefore: ':|after|once|when|by|(with the)|(on a|another)|(in a|an|ten|five|#)',
    source: SOURCE,
  },
  { kind: 'chance', phrase: 'a|another second|further chance', notAfter: 'never|not|no', source: SOURCE },
  {
    kind: 'chance',
    phrase:
      'have|get|deserve|earn|like|love|want|appreciate|welcome|(hope|hoping for)|(be given)|given (the|an|a) another|' +
      '(one more)|second chance|opportunity (to serve|welcome|show|prove|impress|host|make|provide|win|regain|restore|' +
      'change)',
    notBefore: `to ${LOOK_INTO}|(win a)|buy|book|order|(take part)|enter`,
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      '(the|an) opportunity|chance to (win you|(your *) back|over)|regain|restore|rebuild|(earn (back) your)|(redeem ' +
      'ourselves|myself)|(change your mind|opinion|impression|view|perception|perspective)|(prove ourselves|that|(to ' +
      'you))|(show you that|what|how|the|(our true))|(turn this|things|(your opinion|impression) around)|(make it|this|' +
      'things|that up to you)|(serve|welcome|host|have you again|back|(once more))',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      `hope|hoping|ask|asking|wish|pray|urge|beg (that) ${YOU}|((for) you to) (please|kindly|consider|ever) (to) ` +
      'reconsider|reconsidering|rethink|rethinking (your decision|rating|review|opinion)',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase: 'please|kindly (do) reconsider (your decision|rating|review|opinion|score)',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase: 'reconsider|rethink|revise|revisit your rating|review|opinion|score|decision',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      'consider|considering updating|changing|revising|editing|amending|increasing|raising|improving your rating|review|score|stars',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      "(don't|wouldn't|never|(do not) want)|(would hate)|hate|(would be sad)|sorry|sad to (lose you)|(see you go|leave)",
    notBefore: '?',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase: "don't|(do not) (give up on)|(lose faith in) us|(our team|company|brand|service)",
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      "hope|hoping|want|(would|i'd|we'd like|love)|like|aim|trying|try|need ((that) we can)|(to (be able to)) (win you|" +
      '(your trust|business|confidence|custom|heart) back|over)|(win back your trust|business|confidence|custom)|' +
      '(regain your trust|confidence|business|faith|custom|loyalty)|(restore your trust|faith|confidence)|(earn (back) ' +
      'your trust|business|confidence (back))|(change your mind|impression|opinion|perception)|(redeem ourselves|' +
      'myself)|(make it up to you)',
    notBefore: 'by|with|and|so|:',
    source: SOURCE,
  },

  {
    kind: 'invitation',
    phrase:
      `${WISH} (that) (to) (${YOU}|we'll|(we (will|can|may|(get to)))|to) (please|still|soon|will|kindly) (to) see|` +
      'seeing|welcome|welcoming|serve|serving|have|having|host|hosting|greet|come|coming|visit|visiting|return|' +
      'returning|stay|staying|dine|dining|fly|flying|shop|shopping|join|joining|try|trying|choose|choosing ((with|at|' +
      'to|in) you|us|(our *)) (with|at|to us) ((on board)|onboard|aboard) again|back|(once more)|(another time)|(one ' +
      'more time)',
    source: SOURCE,
  },
  {
    kind: 'invitation',
    phrase:
      `hope|hoping|trust (that) ${YOU} (consider) return|returning|(come|coming back)|(visit|visiting us)|(fly|flying|` +
      'stay|staying|shop|shopping|dine with us)|(choose|choosing us)|(continue (to) shop|shopping|fly|flying|us|use|' +
      'using|choose|choosing|be|being|with)',
    source: SOURCE,
  },
  {
    kind: 'invitation',
    phrase:
      'please|do|kindly come|visit|try|fly|stay|dine|shop (with|at|to|in) (us) back|again (soon|sometime|(some time))',
    notBefore:
      'on|online|at|from|after|when|(in the morning|evening)|later|(in a|an|ten|#)|tomorrow|once|with|by|using|(and if|let|tell|send)',
    source: SOURCE,
  },
];
