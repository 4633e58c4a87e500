import type { Phrase } from '../../src/language/phrases.js';

const SOURCE = 'Comments of community managers (2009) on "give us another chance"';

/** A wording that asks to be forgiven by coming back; an invitation only asks after something went wrong. */
export interface Plea extends Phrase {
  readonly kind: 'chance' | 'invitation';
}

const YOU = "(you('ll| will| would| can| could| may| might|'d)? )?";
const AGAIN = '(again|back|once more|another time|one more time)';

/** How brands ask for another chance. */
export const pleas: readonly Plea[] = [
  {
    kind: 'chance',
    phrase:
      '(giv(e|ing)|grant(ing)?|allow(ing)?|offer(ing)?) (us|our (team|hotel|restaurant|store|airline|app|product|service|staff)|this (hotel|place|app|game|product)) (just )?(a second|another|one more|a (further|fresh|new)|the|an?) (chance|try|shot|go|opportunity)(?! to (investigate|look|review|discuss|check|resolve|fix|help|assist|speak|talk|hear|respond|explain))',
    needs: 'chance|try|shot|go|opportunity',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      "(hope|hoping|love|like|ask|please|wish|consider|willing|encourage you|invite you)( that| for| it if)?( you('ll| will| would| can| could| might|'d)?)?( to)? (please |consider )?(give|giving) (it|us|them|the [a-z]{4,12}|our [a-z]{4,12}) (just )?(another|a second|one more|a new) (shot|chance|go|try)",
    needs: 'give|giving',
    notBefore: '( ?:| (after|once|when|by|with the|on (a|another)|in (a|an|ten|five|\\d)))',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase: '(a|another) (second|further) chance',
    needs: 'second|further',
    notAfter: '(never |not |no ){1,2}',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      '(have|get|deserve|earn|like|love|want|appreciate|welcome|hope for|hoping for|be given|given) (the |an |a )?(another |one more |second )(chance|opportunity)( to (serve|welcome|show|prove|impress|host|make|provide|win|regain|restore|change))?',
    needs: 'chance|opportunity',
    notBefore:
      ' to (investigate|look|review|discuss|check|resolve|fix|help|assist|speak|talk|hear|respond|explain|win a|buy|book|order|take part|enter)',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      '(the |an )?(opportunity|chance) to (win (you|your [a-z]{4,12}) (back|over)|regain|restore|rebuild|earn (back )?your|redeem (ourselves|myself)|change your (mind|opinion|impression|view|perception|perspective)|prove (to you|ourselves|that)|show you (that|what|how|the|our true)|turn (this|things|your (opinion|impression)) around|make (it|this|things|that) up to you|(serve|welcome|host|have) you (again|back|once more))',
    needs: 'opportunity|chance',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      "(hope|hoping|ask|asking|wish|pray|urge|beg) (that )?(you('ll| will| would| can| could| may| might|'d)? |for you to |you to )(please |kindly |consider |ever )?(to )?(reconsider|rethink)(ing)?( your (decision|rating|review|opinion))?",
    needs: 'hope|hoping|ask|asking|wish|pray|urge|beg',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      '(please |kindly )(do )?reconsider( your (decision|rating|review|opinion|score))?|(reconsider|rethink|revise|revisit) your (rating|review|opinion|score|decision)|(consider|considering) (updating|changing|revising|editing|amending|increasing|raising|improving) your (rating|review|score|stars)',
    needs: 'reconsider|rethink|revise|revisit|consider|considering',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      "((don't|do not|would hate|hate|would be sad|wouldn't want|never want|sorry|sad) to (lose you|see you (go|leave)))",
    needs: 'lose|see',
    notBefore: ' ?[?]',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase: "(don't|do not) (give up on|lose faith in) (us|our (team|company|brand|service))",
    needs: 'give|faith',
    source: SOURCE,
  },
  {
    kind: 'chance',
    phrase:
      "(hope|hoping|want|would like|'d like|would love|'d love|like|aim|trying|try|need) (that we can |we can |to be able to |to )(win (you|your (trust|business|confidence|custom|heart)) (back|over)|win back your (trust|business|confidence|custom)|regain your (trust|confidence|business|faith|custom|loyalty)|restore your (trust|faith|confidence)|earn (back )?your (trust|business|confidence)( back)?|change your (mind|impression|opinion|perception)|redeem (ourselves|myself)|make it up to you)",
    needs: 'back|over|trust|business|confidence|custom|regain|restore|change|redeem|make',
    notBefore: ' (by|with|and|so|:)',
    source: SOURCE,
  },

  {
    kind: 'invitation',
    phrase: `(hope|hoping|hopeful|look forward|looking forward|would love|'d love|wish|trust|would like|'d like|hopes) (that )?(to )?(${YOU}|we('ll| will| can| may| get to)? |to )?(please |still |soon |will |kindly )?(to )?(see|seeing|welcome|welcoming|serve|serving|have|having|host|hosting|greet|come|coming|visit|visiting|return|returning|stay|staying|dine|dining|fly|flying|shop|shopping|join|joining|try|trying|choose|choosing) ((with |at |to |in )?(you|us|our [a-z]{4,12}) )?((with|at|to) us )?(on board |onboard |aboard )?${AGAIN}`,
    needs: 'hope|hoping|hopeful|forward|looking|would|love|wish|trust|like|hopes',
    source: SOURCE,
  },
  {
    kind: 'invitation',
    phrase:
      "(hope|hoping|trust) (that )?you('ll| will| would| might| can)? (consider )?(return|returning|come back|coming back|visit(ing)? us|fly(ing)? with us|stay(ing)? with us|shop(ping)? with us|dine with us|choos(e|ing) us|continue (to )?(shop|shopping|fly|flying|us|using|choos|be|being|with)[a-z]{0,6})",
    needs: 'hope|hoping|trust',
    source: SOURCE,
  },
  {
    kind: 'invitation',
    phrase:
      '(please |do |kindly )(come|visit|try|fly|stay|dine|shop)( with| at| to| in)?( us)? (back|again)( soon| some ?time)?',
    needs: 'back|again',
    notBefore:
      ' (on|at|from|after|when|in the (morning|evening)|later|in (a|an|ten|\\d)|tomorrow|once|with|by|using|and (if|let|tell|send))',
    source: SOURCE,
  },
];
