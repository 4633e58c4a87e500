import type { Phrase } from '../../src/language/phrases.js';

const GOVUK = 'GOV.UK error message guidance: do not say "you forgot" or "you failed"';
const DENIAL = 'Kapeš, Keča, Fugošić & Čerović 2022: denial and excuse cut trust';
const GUIDE = 'Judgement guide: naming a rule to say whose fault it was is defensive';

/** How a wording blames: each kind has its own message. */
export interface BlamingPhrase extends Phrase {
  readonly kind: 'hindsight' | 'fault' | 'lecture';
}

/** What only the customer can have done or left undone; "should have received" is about us. */
const CUSTOMER_ACT =
  '(read|known|checked(?! (bag|luggage|baggage))|told|called|asked|informed|noticed|thought|contacted|done|listened|followed|come|booked|ordered|chosen|waited|kept|mentioned|reported|brought|paid|looked|gone|realised|realized|tried|planned|arrived|cancelled|canceled|notified|raised|spoken|complained|inspected|measured|avoided|been (more|aware|careful|clearer|on time|there earlier|honest|prepared))';
const SUPPOSED = '(if|in case|when|whenever|unless|whether|where|think|thinks|sorry|why|how|what) ';

/** Wordings that say whose fault it was: the customer's. */
export const blamingPhrases: readonly BlamingPhrase[] = [
  {
    kind: 'hindsight',
    phrase: `you (really |simply |just )?(should|ought to)('ve| have) (really |simply |just |first |already |also )?${CUSTOMER_ACT}`,
    needs:
      'read|known|checked|told|called|asked|informed|noticed|thought|contacted|done|listened|followed|come|booked|ordered|chosen|waited|kept|mentioned|reported|brought|paid|looked|gone|realised|realized|tried|planned|arrived|cancelled|canceled|notified|raised|spoken|complained|inspected|measured|avoided|been',
    notAfter: SUPPOSED,
    source: DENIAL,
  },
  {
    kind: 'hindsight',
    phrase:
      "you (shouldn't|should not) have (bought|ordered|opened|clicked|left|parked|used|come|booked|shared|given|posted|thrown|signed|accepted|tried|washed|plugged|agreed)",
    needs: 'shouldnt|should',
    notAfter: SUPPOSED,
    source: DENIAL,
  },
  {
    kind: 'hindsight',
    phrase:
      "you (could|might)('ve| have) (simply |just |easily |at least |also )?(read|checked(?! (bag|luggage|baggage))|told|called|asked|informed|mentioned|reported|avoided|cancelled|canceled)",
    needs: 'read|checked|told|called|asked|informed|mentioned|reported|avoided|cancelled|canceled',
    notAfter: SUPPOSED,
    notBefore: '[^.!?\\n]{0,100}\\?',
    source: DENIAL,
  },
  {
    kind: 'hindsight',
    phrase: `if you('d| had| would have| would've) (only |just |actually |simply |properly )?${CUSTOMER_ACT}(?=[^.!?\\n]{0,140}(would|wouldn't|could have|might have|'d have))`,
    needs:
      'read|known|checked|told|called|asked|informed|noticed|thought|contacted|done|listened|followed|come|booked|ordered|chosen|waited|kept|mentioned|reported|brought|paid|looked|gone|realised|realized|tried|planned|arrived|cancelled|canceled|notified|raised|spoken|complained|inspected|measured|avoided|been',
    source: GUIDE,
  },
  {
    kind: 'hindsight',
    at: 'clause',
    phrase: `had you (only |just |actually |simply |properly )?${CUSTOMER_ACT}(?=[^.!?\\n]{0,140}(would|wouldn't|could have|might have|'d have))`,
    needs:
      'read|known|checked|told|called|asked|informed|noticed|thought|contacted|done|listened|followed|come|booked|ordered|chosen|waited|kept|mentioned|reported|brought|paid|looked|gone|realised|realized|tried|planned|arrived|cancelled|canceled|notified|raised|spoken|complained|inspected|measured|avoided|been',
    source: GUIDE,
  },
  {
    kind: 'hindsight',
    phrase: 'you were (clearly|already|repeatedly|explicitly) (told|warned|informed|advised|notified|made aware)',
    needs: 'clearly|already|repeatedly|explicitly',
    notAfter: '(if|sorry|that|when) ',
    source: GUIDE,
  },

  {
    kind: 'fault',
    phrase:
      'you (have |had |clearly |obviously |simply |just )?(failed|forgot|forgotten|neglected|refused|omitted) to(?! (receive|get|load|connect|register)(?![a-z]))',
    needs: 'failed|forgot|forgotten|neglected|refused|omitted',
    notAfter: SUPPOSED,
    notBefore: '[^.!?\\n]{0,100}\\?',
    source: GOVUK,
  },
  {
    kind: 'fault',
    phrase: "you('ve| have)? (didn't|did not|never|haven't) (even )?(bother|bothered|care|cared) to",
    needs: 'bother|bothered|care|cared',
    source: GOVUK,
  },
  {
    kind: 'fault',
    phrase:
      "(because|since|as) you (didn't|did not|never|haven't|have not) (read|follow|followed|check|checked|listen|listened|inform|informed|tell|told|notify|notified|cancel|cancelled|canceled|mention|mentioned|pay|paid|report|reported|arrive|arrived|show up|bring|brought|keep|kept|pay attention)",
    needs:
      'read|follow|followed|check|checked|listen|listened|inform|informed|tell|told|notify|notified|cancel|cancelled|canceled|mention|mentioned|pay|paid|report|reported|arrive|arrived|show|bring|brought|keep|kept|attention',
    source: GOVUK,
  },
  {
    kind: 'fault',
    phrase: 'your (own )?(fault|mistake|negligence|carelessness|oversight)',
    needs: 'fault|mistake|negligence|carelessness|oversight',
    notAfter:
      "(not|n't|never|no|without|if|whether|nor|neither|wasnt|isnt|hardly) (been |entirely |at all |really |because of |due to |exactly |about |a matter of )?",
    source: DENIAL,
  },
  {
    kind: 'fault',
    phrase: '(user|operator|customer) error',
    needs: 'error',
    notAfter: "(not|n't|no|isn't a|not a|wasn't|never|any|rule out|than) ",
    notBefore: 's? (messages?|codes?|reports?|rates?|logs?)',
    source: DENIAL,
  },
  {
    kind: 'fault',
    phrase:
      '(due to|because of|as a result of|caused by|result of) your (own )?(mistake|error|failure|negligence|carelessness|misuse|mishandling|refusal|late arrival|late payment|lack of|poor planning|inability|wrong)',
    needs:
      'mistake|error|failure|negligence|carelessness|misuse|mishandling|refusal|arrival|payment|lack|planning|inability|wrong',
    source: DENIAL,
  },
  {
    kind: 'fault',
    phrase: 'your (own )?(failure|refusal|unwillingness|inability) to',
    needs: 'failure|refusal|unwillingness|inability',
    source: DENIAL,
  },
  { kind: 'fault', phrase: 'you (only )?have (only )?yourself to blame', needs: 'yourself', source: DENIAL },
  { kind: 'fault', phrase: 'you brought (this|it|that) (on|upon) yourself', needs: 'yourself', source: DENIAL },
  {
    kind: 'fault',
    phrase:
      "(is|was|remains) (solely |entirely |ultimately |always |still |simply )?(your|the (customer|guest|passenger|buyer|user|traveller|traveler)'s) (own |sole |full )?responsibility",
    needs: 'responsibility',
    notAfter: '(if|that|whether|what|which) ',
    source: GUIDE,
  },
  {
    kind: 'fault',
    phrase:
      "you (clearly|obviously|evidently) (didn't|did not|haven't|have not|never|misread|misunderstood|ignored|missed|overlooked|chose|forgot|don't)",
    needs: 'clearly|obviously|evidently',
    source: DENIAL,
  },
  {
    kind: 'fault',
    phrase: 'you (have )?(misread|misused|mishandled|ignored (our|the|my|all|every))',
    needs: 'misread|misused|mishandled|ignored',
    notAfter: SUPPOSED,
    source: DENIAL,
  },
  {
    kind: 'fault',
    phrase:
      'you must have (accidentally |just |probably |simply |somehow )?(misread|dropped|misplaced|broken|damaged|spilled|spilt|done something|pressed something|misunderstood|made a mistake|forgotten|overlooked|ignored)',
    needs:
      'misread|dropped|misplaced|broken|damaged|spilled|spilt|something|misunderstood|mistake|forgotten|overlooked|ignored',
    notAfter: SUPPOSED,
    source: DENIAL,
  },
  {
    kind: 'fault',
    phrase: "we (can't|cannot|can not|won't|will not) be (held )?(responsible|blamed|liable) for your",
    needs: 'responsible|blamed|liable',
    source: DENIAL,
  },

  {
    kind: 'lecture',
    phrase:
      'you (should|need to|must|have to) (really |always |learn to )?(be more careful|pay (more |closer )?attention(?! to (the|our) (new|next))|know better|think before|learn (how )?to read|plan (better|ahead) next|read (more carefully|properly))',
    needs: 'careful|attention|better|before|learn|ahead|carefully|properly',
    source: GUIDE,
  },
  {
    kind: 'lecture',
    phrase:
      'next time,? (please |just |kindly |do |maybe |perhaps )?(you (should|could|must|need to) )?(please )?(read (the|our|it|carefully|properly|before)|check (the|our|your) [a-z]{3,14} (first|before|properly)|be more|pay (more )?attention|think)',
    needs: 'next',
    source: GUIDE,
  },
  {
    kind: 'lecture',
    phrase:
      '(please |kindly |you should |try to )?(read|check|learn) (the|our|your) ([a-z]{2,16} ){1,3}before (you )?(complain|complaining|posting|post|leaving a|leave a|writing (a|bad|such)|write a|blaming|accusing|accuse|blame|give|giving (a|us|one))',
    needs: 'before',
    source: GUIDE,
  },
];
