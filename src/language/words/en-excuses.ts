import type { Phrase } from '../phrases.js';

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
