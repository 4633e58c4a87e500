import type { Phrase } from '../phrases.js';

const SMILE = 'Complaint of a community manager: a sympathetic smile because it "could not be helped"';
const OWNING = 'Lewicki, Polin & Lount 2016: owning the fault is the part of an apology that counts most';

/** How a wording evades: nobody did it, or it had to happen. */
export interface EvasivePhrase extends Phrase {
  readonly kind: 'nobody' | 'fate';
}

/** Behind a wording: who did it, or why. */
const NAMED = '... by|because|due|when|while|after|as|since|if|(in our)|from';
/** Behind talk of fate: what it was. */
const CAUSE = ':|[|-|(, such|like|namely|including|for)|such|like|namely|including|because';
const UNSURE = 'if|whether|when|where|says|said|saying|reads|think|thinks|thought|feel';
const ADVERB =
  '(unfortunately|sadly|somehow|apparently|clearly|evidently|obviously|simply|accidentally|inadvertently|mistakenly)';
const FAULT =
  'mistake|mistakes|error|errors|oversight|oversights|slip|slips|misunderstanding|misunderstandings|miscommunication|mixup|mix-up|' +
  'blunder|lapse|lapses|confusion';
const TROUBLE = `${FAULT}|incident|issue|issues|problem|problems|glitch|fault|mishap|hiccup|(mix up)|failure`;
const THING =
  'booking|order|parcel|package|bag|bags|luggage|baggage|suitcase|case|request|ticket|appointment|reservation|delivery|complaint|' +
  'claim|account|application|message|messages|email|emails|letter|item|items|payment|refund|call|details|information|repair|meal|' +
  'table|form|query|prescription|situation|matter|issue|this|it|things|dress|car|pet|dog|sofa|seat|seats|room|cake|flowers|invoice';
const MISHAP =
  'mishandled|mislaid|misplaced|overlooked|misrouted|misdirected|mismanaged|mislabelled|mislabeled|miscommunicated|botched|' +
  '(mixed|messed up)|(left out|behind)|(not passed on|along)|(not followed (up))|(not communicated|handled|logged|recorded|actioned)|' +
  '(handled|processed|entered|recorded|managed badly|poorly|incorrectly|wrongly)|(incorrectly|wrongly|poorly|badly *)|missed|lost|' +
  'damaged|forgotten|dropped|(sent to the wrong)';

/** Wordings that tell of a fault as if nobody had made it. */
export const evasivePhrases: readonly EvasivePhrase[] = [
  {
    kind: 'nobody',
    phrase: `${FAULT} was|were|(has|have ${ADVERB} been) ${ADVERB} made`,
    notAfter: UNSURE,
    notBefore: '... by|(in our)',
    source: SMILE,
  },
  {
    kind: 'nobody',
    phrase:
      `an|some|a (*) (*) ${TROUBLE} (has|have|had|must|may|seems|appears) ${ADVERB} (to) (have) occurred|arose|arisen|` +
      'happened|(crept in)|(took|taken place)',
    notAfter: UNSURE,
    notBefore: NAMED,
    source: SMILE,
  },
  {
    kind: 'nobody',
    phrase:
      `(there was)|(there has been)|(there appears|seems to have been) ${ADVERB} a|an|some (*) (*) ${FAULT}|(mix up)|` +
      '(breakdown in|of communication)',
    notAfter: UNSURE,
    notBefore: `${NAMED}|(on|at our|my)`,
    source: SMILE,
  },
  {
    kind: 'nobody',
    phrase: `your|the|an|a|this|these (*) (*) ${THING} (has|have|had) ${ADVERB} was|were|been|got|gotten ${ADVERB} ${MISHAP}`,
    notAfter: UNSURE,
    notBefore: NAMED,
    source: OWNING,
  },
  { kind: 'nobody', phrase: '(the) ball|balls was|were|(has|have been)|got dropped', notBefore: NAMED, source: SMILE },
  { kind: 'nobody', phrase: `wires|lines (must have) ${ADVERB} (were|got|been) crossed`, source: SMILE },
  { kind: 'nobody', phrase: `fell|fallen|slipped through the|a cracks|net|gaps`, notBefore: NAMED, source: SMILE },
  {
    kind: 'nobody',
    phrase: `something|things (has|have) ${ADVERB} went|gone|go wrong|awry|(to plan)|amiss`,
    notAfter: `${UNSURE}|what|wherever|anytime`,
    notBefore: `${NAMED}|with|on|in|during|at`,
    source: SMILE,
  },
  {
    kind: 'fate',
    phrase: "couldn't|(could not)|can't|cannot ((unfortunately|sadly|really|always) be) (be) helped|avoided|prevented",
    notAfter: 'we|i|you|they',
    notBefore: NAMED,
    source: SMILE,
  },
  {
    kind: 'nobody',
    phrase:
      `(the|a) wrong|incorrect (*) (*) was|were|got|(has|have|had been) ${ADVERB} sent|shipped|delivered|dispatched|packed|` +
      'debited|charged|entered|given|quoted|booked|ordered|taken|applied|used|installed|fitted|prescribed|served',
    notAfter: UNSURE,
    notBefore: NAMED,
    source: OWNING,
  },
  {
    kind: 'nobody',
    phrase:
      `instructions|procedures|procedure|steps|protocol|protocols|process|guidelines|rules|checks was|were not ${ADVERB} ` +
      'followed|done|made|observed|respected',
    notAfter: UNSURE,
    notBefore: '... by',
    source: OWNING,
  },
  {
    kind: 'nobody',
    phrase: 'there was|were an|a|some (*) issue|issues|problem|problems',
    before: '.|and|(on the day)',
    notAfter: UNSURE,
    source: SMILE,
  },
  { kind: 'fate', phrase: "(no one's)|nobody's|((no one)|nobody is) fault|(to blame)|(at fault)", source: SMILE },
  { kind: 'fate', phrase: '(just|simply|only) one of those|these things|days', before: '.|,|and', source: SMILE },
  {
    kind: 'fate',
    phrase:
      'for|(due|owing to) (some|various|purely) operational|technical|organisational|organizational|logistical|internal ' +
      'reasons|issues|difficulties|problems',
    notAfter: 'if|allowance|pay',
    notBefore: CAUSE,
    source: SMILE,
  },
  { kind: 'fate', phrase: 'was|were|is|are (sadly|simply|unfortunately) unavoidable', notBefore: NAMED, source: SMILE },
  {
    kind: 'fate',
    phrase:
      '(due|owing to) (circumstances|factors|events|matters|reasons|situations|(things (that are|were))) (that are|were) ' +
      "beyond|(outside (of))|(out of) our|my|(anyone's)|(the team's) control",
    notAfter: 'which|that|who (is|are|was|were)',
    notBefore: CAUSE,
    source: SMILE,
  },
  {
    kind: 'fate',
    phrase:
      'due|owing to (some) unforeseen|unforeseeable|unexpected|unavoidable|exceptional|operational|certain circumstances|' +
      'events|issues|reasons|difficulties|problems|challenges',
    notBefore: CAUSE,
    source: SMILE,
  },
  {
    kind: 'fate',
    phrase:
      '(these|such|those things|mistakes|errors|delays|issues|problems)|mistakes|accidents|delays|errors|(it just)|stuff|it|' +
      'things (do|can|will) (sometimes|just|simply|occasionally|always) happen|happens (sometimes|occasionally|(to the best ' +
      'of us)|(from time to time))',
    before: '.|,|;|and|but|from|to|in|when|at',
    notAfter:
      "make|sure|made|what|how|why|when|if|where|never|not|see|let|let's|should|shouldn't|(not let|have)|will|as|that|prevent|stop|have",
    notBefore: 'to|in|at|when',
    source: SMILE,
  },
];

const POWERLESS = 'Complaint about airline replies: a social team with no power to help';
const EMPOWER = 'Complaint "I want you to help me": empower the front line';

const I_AM = "i'm|we're|(i am)|(we are)";
const ROLE =
  'agent|agents|assistant|assistants|rep|reps|representative|' +
  'representatives|team|person|people|staff|desk|manager|managers|moderator|moderators|clerk|operator|operators|messenger|' +
  'messengers|page|account|channel|temp|trainee|volunteer|volunteers|receptionist|receptionists|cashier|guy|intern';

const DECIDE =
  'make|take|approve|decide|override|overrule|change|grant|offer|issue|give|authorise|authorize|waive|refund|do|agree|promise';

/** Wordings that excuse a no with who the writer is. */
export const authorityExcuses: readonly Phrase[] = [
  {
    phrase:
      `${I_AM} (really|sadly|afraid) only|just|merely|simply (a|an|the|part|one|some|on|in|at) (of) (a|an|the|our|your) ` +
      `(small|local|humble) (*) (*) ${ROLE}`,
    notBefore: 'away|behind',
    source: POWERLESS,
  },
  { phrase: `${I_AM} only|just|merely (the) social media`, source: POWERLESS },
  {
    phrase:
      'we|i only|just|merely work|(deal with)|(look after)|handle|run|manage|answer|staff|cover here|((the|this|our|with) ' +
      '(*) (*) account|page|chat|tweets|comments|messages|phones|desk|inbox)',
    notBefore: 'for|between|from|until|on',
    source: POWERLESS,
  },
  {
    phrase:
      "don't|(do not)|lack|haven't|(have no)|without (actually|really|personally|currently|have|hold) (got) " +
      '(any|the|that|this|enough|sufficient|necessary|required|such) (kind|level|sort) (of) ' +
      'authority|power|powers|authorisation|authorization|clearance|permission|mandate|(say in|over)|influence',
    notAfter: 'you|they|customers|if',
    notBefore: 'outage|cut|supply|button|from|of|in',
    source: EMPOWER,
  },
  {
    phrase: `not|isn't|aren't|wasn't (in a|the position)|authorised|authorized|empowered|allowed|permitted|entitled to ${DECIDE}`,
    notAfter: "you|you're|they|they're|(you are)|customers|guests|passengers|(which|that (is|are))",
    notBefore: 'up|smoke',
    source: EMPOWER,
  },
  {
    phrase: `${I_AM} (from|part|in|on) (of) (a|an|the|our) (*) social|chat|(front line)|frontline|community (media) team|desk|page so|and`,
    source: POWERLESS,
  },
  {
    phrase: `${I_AM} only|just|merely here to`,
    notBefore: 'help|assist|say|check|let|follow|confirm|support|answer|tell|(make sure)',
    source: POWERLESS,
  },
  { phrase: `${I_AM} only|just|merely (the) first|front line`, source: POWERLESS },
  { phrase: 'being from|in|on|with|part (of) the|a (*) (*) team|desk|page', source: POWERLESS },
  {
    phrase: "have|has|(we|i've) no (*) access|rights (to) (*)",
    notAfter: 'you|they|customers|if',
    notBefore: 'from|until',
    source: POWERLESS,
  },
  { phrase: 'nothing i|we personally can|could do', source: POWERLESS },
  {
    phrase:
      'nothing|(not (something|anything|much)) (that) i|we (*) (*) can|could|have|has|get (influence|change|decide|control|(any|a) say) (in)',
    before: 'in|from|at|,',
    source: POWERLESS,
  },
  {
    phrase: "can't|cannot|couldn't|(can not) influence|overrule|override|overturn",
    notAfter: 'you|they|customers|users',
    source: EMPOWER,
  },
  { phrase: 'have any|(a|no|little|much) say in|over|on', source: POWERLESS },
  {
    phrase:
      'head office|(the system|(upper|senior) management|corporate|headquarters) decides|decide|sets|set (all|these|those|the|such)',
    source: POWERLESS,
  },
  {
    phrase: "not|isn't|aren't (really) in|under|within my|our control|power|hands|gift|remit",
    notAfter: 'if|that',
    source: POWERLESS,
  },
  { phrase: "out of|outside (of) my|our (team's|department's) hands|remit", source: POWERLESS },
  { phrase: 'my|our hands are (really|completely|a bit) tied', source: POWERLESS },
  { phrase: 'above|beyond|outside (of) my|our (pay grade)|paygrade|level|remit|station', source: POWERLESS },
  {
    phrase: "isn't|not|hardly (really|something) (up to)|for us|me to decide|say|judge|change|approve",
    source: POWERLESS,
  },
  { phrase: "isn't|not (really) ours|mine to make|decide|change|give", source: POWERLESS },
  {
    phrase:
      'decisions|decision (like (this|that)) (is|are (all|always)) made|taken (higher up)|elsewhere|(above us|me)|(at|by head office)',
    source: POWERLESS,
  },
  {
    phrase: 'we|i just|only|merely do|answer|post|write|read|send the tweets|posts|messages|comments|chats|mails',
    source: POWERLESS,
  },
  { phrase: "isn't|not (really) up to us|me", notBefore: 'to|alone', source: POWERLESS },
  {
    phrase: "isn't|not|wasn't (really) my|our decision|call|choice",
    notBefore: 'centre|center|alone|log',
    source: POWERLESS,
  },
  {
    phrase:
      "i|we (personally|just) don't|(do not)|didn't|(did not) make|set|write (the|these|those|any|such) rules|policies|policy|decisions|prices|fees",
    source: POWERLESS,
  },
  { phrase: 'i|we (really|personally) have no say|influence|power|authority', source: EMPOWER },
  {
    phrase:
      "i|we can't|cannot|couldn't|(am|are not able|allowed) (to) (personally) make|take that|this|such|those|these|any (a|" +
      'kind) (of) decision|decisions|call|calls',
    source: EMPOWER,
  },
];
