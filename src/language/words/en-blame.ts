import { NEGATIONS, type Phrase } from '../phrases.js';

const GOVUK = 'GOV.UK error message guidance: do not say "you forgot" or "you failed"';
const DENIAL = 'Kapeš, Keča, Fugošić & Čerović 2022: denial and excuse cut trust';
const GUIDE = 'Judgement guide: naming a rule to say whose fault it was is defensive';

/** How a wording blames: each kind has its own message. */
export interface BlamingPhrase extends Phrase {
  readonly kind: 'hindsight' | 'fault' | 'lecture';
}

/** What only the customer can have done or left undone; "should have received" is about us. */
const CUSTOMER_ACT =
  'read|known|checked|told|called|asked|informed|noticed|thought|contacted|done|listened|followed|come|booked|' +
  'ordered|chosen|waited|kept|mentioned|reported|brought|paid|looked|gone|realised|realized|tried|planned|arrived|' +
  'cancelled|canceled|notified|raised|spoken|complained|inspected|measured|avoided|(been more|aware|careful|' +
  'clearer|(on time)|(there earlier)|honest|prepared)';
/** "Checked bags" is a noun. */
const BAGS = 'bag|bags|luggage|baggage';
const TERMS = '(terms (and conditions))|contract|policy|conditions|rules|agreement|price|(small print)';
/** A customer who missed one of these needs help: "sorry you missed your flight" does not blame. */
const MISSABLE = 'flight|train|bus|match|show|event|game|party|appointment|connection|delivery|call|start|beginning';
const SUPPOSED = 'if|(in case)|when|whenever|unless|whether|where|think|thinks|sorry|why|how|what';
const WOULD = "... would|wouldn't|could've|might've|(could|might|i'd|we'd|you'd|it'd|they'd have)";

/** Wordings that say whose fault it was: the customer's. */
export const blamingPhrases: readonly BlamingPhrase[] = [
  {
    kind: 'hindsight',
    phrase: `you (really|simply|just) should've|(should|(ought to) have) (really|simply|just|first|already|also) ${CUSTOMER_ACT}`,
    notAfter: SUPPOSED,
    notBefore: BAGS,
    source: DENIAL,
  },
  {
    kind: 'hindsight',
    phrase:
      "you shouldn't|(should not) have bought|ordered|opened|clicked|left|parked|used|come|booked|shared|given|posted|" +
      'thrown|signed|accepted|tried|washed|plugged|agreed',
    notAfter: SUPPOSED,
    source: DENIAL,
  },
  {
    kind: 'hindsight',
    phrase:
      "you could've|might've|(could|might have) (simply|just|easily|(at least)|also) read|checked|told|called|asked|" +
      'informed|mentioned|reported|avoided|cancelled|canceled|bought|purchased|booked|chosen',
    notAfter: `${SUPPOSED}|wish|that`,
    notBefore: `${BAGS}|(... ?)`,
    source: DENIAL,
  },
  {
    kind: 'hindsight',
    phrase: `if you'd|(you had|would've|(would have)) (only|just|actually|simply|properly) ${CUSTOMER_ACT}`,
    before: WOULD,
    notBefore: BAGS,
    source: GUIDE,
  },
  {
    kind: 'hindsight',
    at: 'clause',
    phrase: `had you (only|just|actually|simply|properly) ${CUSTOMER_ACT}`,
    before: WOULD,
    notBefore: BAGS,
    source: GUIDE,
  },
  {
    kind: 'hindsight',
    at: 'clause',
    phrase:
      "why (didn't you)|(did you not) (just|simply|then) tell|call|ask|say|read|check|contact|report|speak|complain|" +
      'inform|mention',
    before: '... ?',
    source: DENIAL,
  },
  {
    kind: 'hindsight',
    phrase: `you (have|did) (already) agreed|accepted|signed|agree|accept|confirmed (to) our|the|these|those ${TERMS}`,
    notAfter: `${SUPPOSED}|once|after|until|before|by`,
    notBefore: '... ?',
    source: GUIDE,
  },
  {
    kind: 'hindsight',
    phrase: 'you were clearly|already|repeatedly|explicitly told|warned|informed|advised|notified|(made aware)',
    notAfter: 'if|sorry|that|when',
    source: GUIDE,
  },

  {
    kind: 'fault',
    phrase: 'you (have|had|clearly|obviously|simply|just) failed|forgot|forgotten|neglected|refused|omitted to',
    notAfter: SUPPOSED,
    notBefore: 'receive|get|load|connect|register|(... ?)',
    source: GOVUK,
  },
  {
    kind: 'fault',
    phrase: "you've|(you (have)) didn't|(did not)|never|haven't (even) bother|bothered|care|cared to",
    source: GOVUK,
  },
  {
    kind: 'fault',
    phrase:
      "because|since|as you didn't|haven't|(did|have not)|never read|follow|followed|check|checked|listen|listened|" +
      'inform|informed|tell|told|notify|notified|cancel|cancelled|canceled|mention|mentioned|pay|paid|report|reported|' +
      'arrive|arrived|(show up)|bring|brought|keep|kept|(pay attention)',
    source: GOVUK,
  },
  {
    kind: 'fault',
    phrase: 'your (own) fault|mistake|negligence|carelessness|oversight',
    notAfter: `no|without|if|whether|nor|neither|hardly|${NEGATIONS} (been|entirely|(at all)|really|(because of)|(due to)|exactly|about|(a matter of))`,
    source: DENIAL,
  },
  {
    kind: 'fault',
    phrase: 'user|operator|customer error',
    notAfter: `no|any|(rule out)|than|${NEGATIONS}|(not|isn't|wasn't a)`,
    notBefore: 'message*|code|codes|report*|rate|rates|log|logs',
    source: DENIAL,
  },
  {
    kind: 'fault',
    phrase:
      '(due to)|(because of)|(as a result of)|(caused by)|(result of) your (own) mistake|error|failure|negligence|' +
      'carelessness|misuse|mishandling|refusal|(late arrival|payment)|(lack of)|(poor planning)|inability|wrong',
    source: DENIAL,
  },
  { kind: 'fault', phrase: 'your (own) failure|refusal|unwillingness|inability to', source: DENIAL },
  { kind: 'fault', phrase: 'you (only) have (only) yourself to blame', source: DENIAL },
  { kind: 'fault', phrase: 'you brought this|it|that on|upon yourself', source: DENIAL },
  {
    kind: 'fault',
    phrase:
      "it's|is|was|remains (solely|entirely|ultimately|always|still|simply) your|(the customer's|guest's|passenger's|" +
      "buyer's|user's|traveller's|traveler's) (own|sole|full) responsibility",
    notAfter: 'if|that|whether|what|which',
    source: GUIDE,
  },
  {
    kind: 'fault',
    phrase:
      "you clearly|obviously|evidently didn't|haven't|(did|have not)|never|misread|misunderstood|ignored|missed|overlooked|chose|forgot|don't",
    source: DENIAL,
  },
  {
    kind: 'fault',
    at: 'clause',
    phrase:
      "clearly|obviously|evidently you didn't|haven't|(did|have not)|never|misread|misunderstood|ignored|missed|" +
      'overlooked|forgot',
    source: DENIAL,
  },
  {
    kind: 'fault',
    phrase:
      'sorry|apologies|apologise|apologize (if|that) you missed|misread|misunderstood|overlooked|forgot|' +
      "(didn't|(did not) read|see|notice|realise|realize|understand)",
    notBefore: `out|it|(... ${MISSABLE})`,
    source: GUIDE,
  },
  {
    kind: 'fault',
    phrase:
      "it's|(it is) up to you|customers|guests|passengers|travellers|travelers|users to check|read|make|ensure|know|" +
      'arrive|keep|verify|inform',
    notAfter: SUPPOSED,
    source: GUIDE,
  },
  {
    kind: 'fault',
    phrase:
      'you chose|decided|opted (not to read|check|buy|take|pay|insure|listen|wait|tell|call|report)|(to ignore|skip|miss)',
    notAfter: SUPPOSED,
    source: DENIAL,
  },
  {
    kind: 'fault',
    phrase: 'you (have) misread|misused|mishandled|(ignored our|the|my|all|every)',
    notAfter: SUPPOSED,
    source: DENIAL,
  },
  {
    kind: 'fault',
    phrase:
      'you must have (accidentally|just|probably|simply|somehow) misread|dropped|misplaced|broken|damaged|spilled|' +
      'spilt|(done|pressed something)|misunderstood|(made a mistake)|forgotten|overlooked|ignored',
    notAfter: SUPPOSED,
    source: DENIAL,
  },
  {
    kind: 'fault',
    phrase: "we can't|cannot|won't|(can|will not) be (held) responsible|blamed|liable for your",
    source: DENIAL,
  },

  {
    kind: 'lecture',
    phrase:
      'you should|must|(need|have to) (really|always|(learn to)) (be more careful)|(pay (more|closer) attention)|(know ' +
      'better)|(think before)|(learn (how) to read)|(plan better|ahead next)|(read properly|(more carefully))',
    notBefore: 'to the|our new|next',
    source: GUIDE,
  },
  {
    kind: 'lecture',
    phrase:
      'next time (,) (please|just|kindly|do|maybe|perhaps) (you should|could|must|(need to)) (please) (read the|our|it|' +
      'carefully|properly|before)|(check the|our|your * first|before|properly)|(be more)|(pay (more) attention)|think',
    source: GUIDE,
  },
  {
    kind: 'lecture',
    phrase:
      '(please|kindly|(you should)|(try to)) read|check|learn the|our|your * (*) (*) before (you) complain|complaining|' +
      'posting|post|(leaving|leave a)|(writing a|bad|such)|(write a)|blaming|accusing|accuse|blame|give|(giving a|us|' +
      'one)',
    source: GUIDE,
  },
];
