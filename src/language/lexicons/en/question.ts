import type { Clause, Entry, Slots } from '../types.js';

const SOURCE = "ISO 24617-2 (set questions, check questions); Intercom interview with Leslie O'Flahavan on asking once";

/** Questions that any reply could ask: they narrow nothing. */
const OPEN = new RegExp(
  [
    '^how (?:can|may|could|might|do|should) (?:we|i|our team|you like)',
    "^(?:what|whats|what's)(?:'s| is| was| has| seems to be| exactly| appears to be| happened| are| did)* ?(?:going on|happened|happening|wrong|up\\b|the (?:issue|problem|matter|trouble|concern|situation|deal)|your (?:issue|concern|question|problem)|occurred|you (?:need|want)|we can|i can|(?:issues?|problems?|trouble|concerns?) (?:are|is|have))",
    '^(?:what|how) (?:can|could|may|should|else can) (?:we|i)',
    '^(?:is|are|was|were) (?:there )?(?:anything|something|any way|some way|any(?:one)?)(?: else)?(?: that)? ?(?:we|i|you|in particular|specific|[?])',
    '^(?:anything|something) (?:else )?(?:we|i|you|that)',
    "^(?:can|could|would|will) (?:you|we|i)(?: please| kindly| possibly)?(?: also)? (?:tell|give|provide|share|send|let|offer|get|explain|elaborate|expand|clarify|be more|describe|go into)(?: (?:us|me|with|a|bit|little|some|any|the|more|further|additional|know|on|in|your))* ?(?:details?|information|info|context|about|specifics|detail|on (?:this|that|your|the)|happened|going on|what(?:'s| is| has| happened| you| went)|(?:your|the|this) (?:issue|concern|experience|problem|situation))",
    '^(?:may|can|could|shall|might) (?:we|i) (?:help|assist|be of|ask (?:what|why))',
    '^(?:do|would|did) you (?:still |like |need |require |want |mind |care |have )*(?:any |further |more |some |our |us |to |additional )*(?:help|assist|assistance|support|elaborate|share (?:more|details|your)|tell (?:us|me) more|talking|chatting|questions?|discuss)',
    '^(?:is|are) (?:you|it|everything|this|things)(?: still| all| now)? (?:okay|ok|alright|all right|well|resolved|sorted)',
    "^(?:why|how come) (?:do|did|are|is|would|so)(?: you|n't you)? (?:feel|say|think|upset|unhappy|disappointed|that)",
    '^(?:really|right|seriously|no|yes|ok|okay|eh|huh|what|sorry|pardon|thoughts|sound good|deal|make sense|all good|fair)\\b.{0,6}$',
    '^(?:care|want|mind) (?:to|sharing|telling|elaborating)',
    '^(?:have|has) (?:your|the|this|that|these)? ?(?:concerns?|issues?|problem|matter|questions?)? ?(?:been )?(?:addressed|helped)',
    '^(?:is|was) (?:there )?(?:a|some) ?(?:specific |particular )?(?:issue|problem|way|question|reason)',
    '^did (?:something|anything) ',
    '^(?:you )?(?:ok|okay|still there|all good)',
  ].join('|'),
);
const INVERTED =
  /^(?:what|which|where|when|who|whose|whom|how|why|is|are|was|were|am|do|does|did|have|has|had|can|could|would|will|should|may|might|any|at|on|in|for|from|to|with|if|isn't|aren't|don't|didn't|haven't|hasn't|can't|couldn't|won't)\b/;
/** An offer of help with a question mark asks nothing. */
const OFFER = /^(?:i|we|you|please|thanks|thank|sorry|happy|glad|let|our|my|the|this|it|that|your)\b/;

/** Words that narrow a question whatever its form. */
const NARROWS =
  /\b(?:number|order|account|version|model|device|store|email|address|name|date|screenshot|photo|which|when|where|flight|booking|what (?:kind|type|device|version|store|time|day|error|model|browser|city|size|number|location|happens))\b/;
/** "Tell us more here: LINK" asks nothing here: it sends the customer there. */
const LINK_AHEAD = /\uE001/;
/** Requests that bring nothing: patience, feedback, another chance, more of the same. */
const EMPTY_REQUEST =
  /\b(?:feedback|experience|thoughts|story|moments?|time to|some time|chance|opportunity|info|information|details|more|issues?|concerns?|try|benefit|go|shot|if (?:you|there|we|i|it|that|this)|how (?:we|i|it|that|this)|us a|me a|know[\s.!]*$|love|word|stars?|review|rating|our|this (?:with|to|on)|happy|smile|hand|call|ring|shout)\b/;
const PLAIN_QUESTION =
  /^(?:what|which|where|when|who|how)(?! (?:you|we|i|it|they|he|she|this|that|your|the|our)\b)(?: [a-z']{1,12}){0,2} ?(?:is|are|was|were|did|do|does|has|have|'s)\b/;

/** What stands before a question narrows nothing: "Without giving account details, could you ...". */
const PREFACE = /^(?:without|before|so that|as) /;

function question(_match: string, clause: Clause): Slots | undefined {
  if (PREFACE.test(clause.core)) return { kind: 'question', narrowing: false };
  const opens = clause.sentence.length - clause.rest.length < 30;
  if (!clause.asked && !(opens && PLAIN_QUESTION.test(clause.core))) return undefined;
  if (OFFER.test(clause.core))
    return /^(?:you|your|this|it|that|the)\b/.test(clause.core) ? { kind: 'question', narrowing: true } : undefined;
  return { kind: 'question', narrowing: !OPEN.test(clause.core) || NARROWS.test(clause.core) };
}

export const questions: readonly Entry[] = [
  {
    id: 'question/open-request',
    act: 'question',
    // Requests for "more details" ask openly whether or not they end in a question mark.
    pattern:
      "(?:(?:can|could|would|will) (?:you|we|i)(?: please| kindly| possibly)?(?: also)? |(?:please |kindly |just |we(?:'d| would) (?:like|love|need|want) (?:you )?to |i(?:'d| would) (?:like|love|need|want) (?:you )?to )?)(?:tell|give|provide|share|send|let|explain|elaborate|describe|clarify|hear|know|learn|help us understand|understand)(?: (?:us|me|with|a|bit|little|some|any|the|more|further|additional|know|on|in|your|our team|out|of))* ?(?:more|details?|information|info|context|about (?:this|that|it|your|the|what)|specifics|what(?:'s| is| has| happened| you| went)|your (?:issue|concern|experience|problem|query|question|concerns|thoughts|story))(?![a-z])",
    at: 'head',
    wholeClause: true,
    final: true,
    slots: (_match, clause) => {
      const narrows = NARROWS.test(clause.core);
      if (LINK_AHEAD.test(clause.rest))
        return { kind: 'hand-off', route: 'link', purpose: false, facts: narrows, details: true };
      return narrows ? undefined : { kind: 'question', narrowing: false };
    },
    source: SOURCE,
  },
  {
    id: 'question/facts-please',
    act: 'question',
    // "Please send the URL and the steps so we can investigate": asks for something only this customer knows.
    pattern:
      '(?:(?:can|could|would|will|may) (?:you|we|i)(?: please| kindly| also)*(?: have| get)? ?|(?:if you (?:can|could)|please|kindly|just|then) ?)*(?:send|share|provide|give|reply with|respond with|attach|upload|forward|include|confirm|tell|let (?:us|me) (?:know|have)|clarify|specify|verify|describe)(?: (?:us|me|with|over|also|a|an|the|your|know|back|through|in|exactly))* ?[a-z#][^.!?]{2,}',
    at: 'head',
    wholeClause: true,
    final: true,
    slots: (_match, clause) => (EMPTY_REQUEST.test(clause.core) ? undefined : { kind: 'question', narrowing: true }),
    source: SOURCE,
  },
  {
    id: 'question/asked',
    act: 'question',
    pattern: INVERTED.source.slice(1),
    at: 'head',
    wholeClause: true,
    final: true,
    slots: question,
    source: SOURCE,
  },
  {
    id: 'question/marked',
    act: 'question',
    pattern: '[^?]{1,300}$',
    at: 'head',
    wholeClause: true,
    final: false,
    slots: question,
    source: SOURCE,
  },
];
