import type { Clause, Entry, Slots } from '../types.js';
import { SOFT, HAS_TIME, US, WILL } from './fragments.js';

const SOURCE = 'Maister 1985 (unexplained waits feel longer); Lewicki, Polin & Lount 2016 (repair needs who and when)';

const TRIGGER = /\b(?:once|as soon as|when|after|the moment|upon|until|if|unless)\b(?! possible| (?:we|i|they) can)/;
const CUSTOMER_TRIGGER =
  /\b(?:please|kindly|dm|leave|mail|pop|show|post|drop|e-?mail|text|message|bring|hand|press|open|call|fill|use|enter|tap|click|to protect|send|share|provide|reply|let (?:us|me) know|tell (?:us|me)|confirm|give (?:us|me)|can you|could you|once you|when you|if you)\b/;
/** What we are sure of, or always do, is promised to nobody. */
const SURMISE =
  /\b(?:confident|sure|certain|know|hope|think|bet|believe|always|24\/7)\b[^.!?]{0,30}(?:'ll|will|working|things)/;
const OURSELVES = /^(?:(?:we|i)\b|will|who)|\b(?:we|i)(?:'ll| will|'re|'m| are| am)/;
/** "We'll gladly refund it at any store" stands open: the customer says when. */
const GLADLY = /\b(?:gladly|happily)$/;
const AT_ONCE = /\b(?:right (?:away|now)|straight ?away|immediately|this minute|this second|now)\b/;
/** Verbs that promise nothing of their own, or that belong to other acts. */
const NO_PROMISE =
  /^(?:be (?:able|happy|glad|more than|delighted|pleased|here|sure|on|back (?:up|on|in stock|tomorrow)|available|needed|required|waiting|fun|great|good|fine|the|a|an|ready|doing|in (?:stock|stores?|town|business|effect|place|charge)|at|so|very|using|adding|offering|closed|open|launching|having|running|hosting|disappointed|[a-z]+ed )|need|have (?:to|a|an|the|no|your|more|plenty)|see you|miss|love|never|always|not\b|want|require|let you(?! know)|take (?:this one|over|it from here|this from here|it(?= |$|[.!,]))|(?:move|take|continue) (?:this|it|things)? ?(?:over |on )?(?:to|in) |get there|keep (?:that|this|it|your|doing|our|an? eye)|have(?! (?:you|it|this|that|someone|somebody|an answer|everything))|appreciate|hope|remember|take (?:that|this|it|your)[a-z ]{0,30}(?:board|account|consideration|seriously)|(?:make|be) sure to (?:pass|share)|only|no longer|still|tell|say|call it|continue|strive|try|do our|give it|give you an? (?:extra|free)|assume|bet|suggest|recommend|advise|ask|help\b|assist\b|gladly (?:help|assist)|happily (?:help|assist)|stop|go with|welcome|serve|wait|accept|honou?r|offer|allow|charge|depend|vary)/;
/** Coming back to the customer: a promise that only a time makes checkable. */
const COME_BACK =
  /^(?:(?:be|get|have|someone|also|then|soon|shortly|happily|gladly|right|certainly|definitely|personally|directly|be sure to|make sure to) ){0,3}(?:(?:right )?back(?: in touch| to you| with you)?|get (?:right )?back|in (?:touch|contact)|(?:back )?with you|reach(?:ing)? (?:back )?out|reaching you|follow(?:ing)? (?:back )?up|contact(?:ing)?|(?:up)?dat(?:e|ing) you|respond(?:ing)?|reply(?:ing)?|call(?:ing)? you|give you (?:a (?:call|ring|shout)|an update)|e-?mail(?:ing)? you|message you|messaging you|dm you|write (?:back|to you)|let you know|keep you|advise you|inform you|notify|touch base|hear(?:ing)? (?:back )?from|come back|return(?:ing)? your|speak(?:ing)? (?:with|to) you|provide (?:you )?(?:with )?(?:an? |more |further |any )?(?:update|answer|feedback|response)|communicat|circle back|report back|revert|hear back)/;

/** Effort without an outcome: looking, checking, trying. */
const LOOK =
  /^(?:be )?(?:look(?:ing)?|take (?:a|another)|tak(?:e|ing) this|check(?:ing)?|investigat(?:e|ing)|review(?:ing)?|see (?:what|if|how|about)|dig|research|find out|figure|work(?:ing)?|try|get (?:this|that|it|our|the|someone)|sort|make sure|ensure|pass|forward|share|relay|feed|rais|flag|report|discuss|speak|talk|escalat|add (?:this|these|your)|let (?:the|our|them)|note|bring|go over|assess|monitor|chase|take this up|take it up|raise|consult|keep an eye|help|assist|do (?:some|what|everything|all|our))/;
const IS_SOFT = new RegExp(SOFT);

/** "We're contacting you as the photo is dark": what is said of this very message, and not of one to come. */
const THIS_MESSAGE =
  /^(?:contacting|emailing|e-mailing|messaging|calling|writing|replying|responding|reaching|getting back|following up)(?: back)?(?: out)?(?: to)?(?: you(?: back)?| everyone| all\b| your\b| because| as\b| since| on (?:behalf|your|our|the)\b(?![^.!?]{0,60} with (?:the|our|my) )| about| regarding| with (?:you (?:about|on|as|because|regarding)|regard)\b)/;
const AS_WE_SPEAK =
  /\b(?:now|as (?:we|i) (?:speak|write|type)|this (?:very )?(?:minute|second|moment)|at (?:this|the) (?:very )?moment|straight ?away|immediately)\b/;
/** What the words behind a colon do. */
const TELLS =
  /^(?:explain|be (?:quite |very )?(?:honest|frank|open|clear|straight|direct|brief)|walk you|start with|list|clarify|sum|summari[sz]e|share|go (?:over|through)|run (?:you )?through|answer|put it|show you|tell you|break (?:it|this) down|take (?:it|them) in turn)/;

/** True where nothing is promised: how things are, what is being done, what this very reply says. */
function isSaidNow(match: string, before: string, { core, rest, sentence }: Clause): boolean {
  const verb = rest.slice(core.indexOf(match) + match.length).trimStart();
  if (/\bthere(?: also| still)? $/.test(before) || /^there\b/.test(core)) return true;
  if (!/(?:will|'ll|shall|(?:going|about|due) to)/.test(match))
    return THIS_MESSAGE.test(verb) || AS_WE_SPEAK.test(sentence);
  return TELLS.test(verb) && (/:\s*$/.test(core) || /^\s*:/.test(rest.slice(core.length)));
}

/** "Reply as soon as you can" and "see you soon" promise nothing of ours. */
const CUSTOMER_SIDE =
  /\b(?:you (?:should|can|could|may)|see you|hear from you|hope you|have you back|welcome you|reply|let us know|get well|as soon as you|you(?:'ll| will) be|always|confident|i know|we should|you(?:'ll| will) (?:see|love|enjoy|be able|find)|take care)\b/;

/** Promises whose act is done by the time the reply is read, or that hang on the customer's next message. */
function commitment(match: string, clause: Clause): Slots | undefined {
  const verb = clause.core.slice(clause.core.indexOf(match) + match.length).trimStart();
  if (NO_PROMISE.test(verb) || SURMISE.test(clause.core)) return undefined;
  const effort = COME_BACK.test(verb) ? 'come-back' : LOOK.test(verb) ? 'look' : 'do';
  // "The crew will store it at the door" tells how things work; only what comes back to the customer is promised.
  if (effort === 'do' && !OURSELVES.test(match)) return undefined;
  const before = clause.sentence.slice(0, Math.max(0, clause.sentence.length - clause.rest.length));
  if (isSaidNow(match, before, clause)) return undefined;
  return {
    kind: 'commitment',
    owner: true,
    time: HAS_TIME.test(clause.sentence) || (effort === 'do' && AT_ONCE.test(clause.rest)),
    trigger:
      !IS_SOFT.test(clause.rest) &&
      (GLADLY.test(match) || TRIGGER.test(clause.sentence) || CUSTOMER_TRIGGER.test(before)),
    effort,
  };
}

/** "I'll pass it on and get back to you": handing on is feedback noted, coming back after it is a promise. */
export const handedOn: readonly Entry[] = [
  {
    id: 'commitment/handed-on',
    act: 'commitment',
    pattern: `${US}${WILL} (?:[a-z]{2,12} )?(?:pass|share|send|forward|flag|raise|relay|feed|report|log|note|discuss)[^.!?]{2,120} and (?:follow up|get back to you|get in touch|come back to you|be in touch|update you|report back|circle back|let you know)(?![a-z])`,
    at: 'head',
    wholeClause: true,
    final: false,
    slots: (_match, clause) => ({
      kind: 'commitment',
      owner: true,
      time: HAS_TIME.test(clause.sentence),
      trigger: !IS_SOFT.test(clause.rest) && TRIGGER.test(clause.sentence),
      effort: 'come-back',
    }),
    source: SOURCE,
  },
];

export const promises: readonly Entry[] = [
  {
    id: 'commitment/will',
    act: 'commitment',
    pattern: `(?:^will|\\bwho should|\\b(?:who|${US})(?:${WILL}|(?:'re|'m| are| am| is|'s)(?= (?:arranging|organi[sz]ing|planning to|following up|reaching out|getting back|reviewing|replying|responding|contacting|calling|emailing|forwarding|escalating)))(?: also| now| then| definitely| certainly| absolutely| gladly| happily| be sure to| make sure to| make sure (?:that )?(?:we|i|someone|to)| personally| just| try to| try and| go ahead and| continue to| have (?:someone|our team|a member of [a-z ]{3,20}|them|a [a-z]{4,12})| get (?:someone|our team|a member of our team|them)| do our best to| do everything (?:we|i) can to| work(?:ing)? (?:hard |with [a-z ]{3,20} )?to| both| further| soon| shortly| immediately| quickly| again| in turn| surely)*)(?=[ ,])`,
    at: 'anywhere',
    wholeClause: true,
    final: true,
    slots: commitment,
    source: SOURCE,
  },
  {
    id: 'commitment/let-me',
    act: 'commitment',
    pattern:
      '(?:let|allow) (?:me|us) (?:[a-z]{2,12} ){0,6}?(?:and|then) (?:i will |we will )?(?:revert|get back|come back|let you know|update you|circle back|reply|respond)',
    at: 'head',
    wholeClause: true,
    final: true,
    slots: (_match, clause) => ({
      kind: 'commitment',
      owner: true,
      time: HAS_TIME.test(clause.sentence),
      trigger: false,
      effort: 'come-back',
    }),
    source: SOURCE,
  },
  {
    id: 'commitment/hear-from-us',
    act: 'commitment',
    pattern:
      "\\byou(?:'ll| will| should| can expect to) (?:shortly |soon )?(?:hear (?:back )?from|be contacted|receive (?:a|an|our|your|the)|get (?:a|an|our|your|the)|be (?:notified|updated|refunded|credited|called))(?![a-z])",
    at: 'anywhere',
    wholeClause: true,
    final: true,
    slots: (_match, clause) => ({
      kind: 'commitment',
      owner: /\b(?:from (?:me|us|our|the|[a-z]+ (?:in|at|from))|by (?:me|us|our|the))\b/.test(clause.core),
      time: HAS_TIME.test(clause.rest),
      trigger: TRIGGER.test(clause.sentence) && !IS_SOFT.test(clause.rest),
      effort: /\b(?:hear|contacted|notified|updated|called|response|reply|update)\b/.test(clause.core)
        ? 'come-back'
        : 'do',
    }),
    source: SOURCE,
  },
  {
    id: 'commitment/ownerless',
    act: 'commitment',
    pattern:
      "(?:^|\\b(?:this|it|that|they|your [a-z ]{2,30}|the [a-z]{3,14}(?: [a-z]{3,14}){0,2}|these|an? (?:agent|update|response|reply|member|representative|resolution|answer)|(?:necessary |appropriate |corrective |immediate )?actions?|everything|things|services?|power|transport|matter|(?:this|the|your) matter))(?:'ll| ?will| should)(?: also| now| then| soon| shortly| hopefully| surely)? (?:be )?(?:look(?:ed)? into|investigated?|resolved?|fixed|sorted|addressed|corrected|rectified|reviewed?|dealt with|handled|taken (?:care of|up)|contact(?:ed)?|reach(?:ed)? out|follow(?:ed)? up|in (?:touch|contact)|get back|with you|processed|restored|actioned|attended|arranged|updated?|back (?:soon|shortly|up)|ring|call|phone|sent to you|escalated|taken|inspected|dealt)(?![a-z])|promised to (?:call|ring|contact|e-?mail|get back)",
    at: 'anywhere',
    wholeClause: true,
    final: true,
    slots: (_match, clause) =>
      /\bnow\b/.test(clause.core)
        ? undefined
        : { kind: 'commitment', owner: false, time: HAS_TIME.test(clause.rest), trigger: false, effort: 'look' },
    source: SOURCE,
  },
  {
    id: 'commitment/soft',
    act: 'commitment',
    pattern: `\\b(?:will|'ll|coming|should|hope(?:fully)?|hoping|trying|expect(?:ing|ed)?|working|looking|aim(?:ing)?|intend|plan(?:ning)?)\\b[^.!?]{0,60}${SOFT}`,
    at: 'anywhere',
    wholeClause: true,
    final: true,
    slots: (_match, clause) =>
      CUSTOMER_SIDE.test(clause.core)
        ? undefined
        : { kind: 'commitment', owner: true, time: HAS_TIME.test(clause.rest), trigger: false, effort: 'look' },
    source: SOURCE,
  },
];
