import type { Route } from '../../types.js';
import type { Clause, Entry, Slots } from '../types.js';
import { EMAIL_ADDRESS, LINK, NAMED_FACT, PLACEHOLDER, TEAM, US_SELF } from './fragments.js';

const SOURCE =
  'Einwiller & Steilen 2015; Twitter customer-service playbook 2015: moving a conversation to another channel';

const PRIVATE =
  "(?:d\\.?m\\.?'?s?|direct messages?|private messages?|pms|pm(?= (?:us|me|with|your|so|and))|(?<=(?:a|via|by|in|through|over) )pm|inbox|messenger|private chat|private(?:ly)?|direct(?:ly)? message)";
const POLITE_HEAD =
  "(?:(?:can|could|would|will|may|might|do) (?:you|i ask you|we ask you|we have you|i have you|i get you)(?: mind| please| kindly| possibly| be able| just| also| care| like| perhaps)*(?: to)? ?|(?:you(?:'ll| can| may| could| might| will|'d)?|we(?:'d| would)?|i(?:'d| would)?)(?: also| always| just| please| simply| need| want| have| be able| are able| are welcome| would| suggest| recommend| advise| ask| encourage| request| love| like| welcome| you| that| for| happy| best| directly| then| will| be| going| highly| kindly)* ?(?:to )?|(?:please|kindly|just|simply|do|if possible|feel free to|go ahead and|be sure to|make sure to|make sure you|(?:don't|do not|never) hesitate to|try|and|or|your best bet is|it(?:'s| is| would be|'d be) best|(?:the )?best (?:way|thing|option)[a-z ]{0,20}|best to|will need|need|required|necessary|in order|to|we're asking you|let's|let us have you|mind|are you able|is it possible|if you|if you can|once you|when you|whenever you|at your convenience|then|again|instead|alternatively|better|also)(?: to)?[ ,]{1,2}){0,4}";
const WHOM = `(?:us|me|our|the|them|him|her|my|your|${TEAM}|customer|support|someone|a|an|one|this|it|that|in|over|to|with|out|back|directly|here|again|via|on|at|through|by)`;
const VERB = `(?:d\\.?m|pm|inbox|message|messaging|dming|text|texting|call|calling|phone|ring|telephone|dial|e-?mail|emailing|contact|contacting|reach|reaching|connect|connecting|get (?:back )?(?:in touch|in contact|on to|onto|a hold|ahold|hold)|getting in touch|be in (?:touch|contact)|write|writing|speak|speaking|talk|talking|chat|chatting|liaise|follow up|following up|touch base|tweet|send|sending|drop|dropping|shoot|give|giving|pass|pop|leave|report|reporting|submit|submitting|raise|log|fill|filling|complete|completing|visit|visiting|go|head|stop by|swing by|come|return to|use|using|click|tap|follow|share|sharing|provide|providing|tell|let (?:us|me|our|them|the)|post|discuss|register|open|file|request|refer|ask|confirm|verify|check (?:with|in with)|respond|reply|forward|help us (?:by|with)|assist us|meet|slide|hop|pop|jump|move|see|open|inbox|post|comment|check (?:the |our )?(?:web ?site|site|app|faqs?))`;

const TO_PERSON = new RegExp(
  `(?:^|[^a-z'])(?:${[
    `(?:d\\.?m|pm|inbox|message|messaging|dming|text|call|calling|phone|ring|telephone|e-?mail|emailing|contact|contacting|reach|reaching|tweet)(?: back| again| out)? (?:(?:to|at|with|via|on|through|by) )?(?:us|me|our|my (?:colleagues?|team)|them|the [a-z' -]{2,40}(?:team|desk|cent(?:er|re)|department|line|support|office|service|services|store|branch|airline|retailer|manufacturer|seller|carrier|number|folks|company|provider|bank)|customer|support|this number|here|[a-z' -]{0,30}(?:support|department|team|desk|cent(?:er|re)|office|store|branch|line|care|services?|folks|reservations?|airport)|directly|your (?:name|account|email|order|full|contact|phone|details|info|conf|record|booking|number|service|local|nearest|bank|carrier|provider|travel|airline|confirmation|address|case|user|gamer|e-mail|ticket|reservation|flight|request|zip|mobile|serial)|with|for|when|once|so|and|if|at|a |the |it\\b|\\uE001|\\uE002|\\uE003|\\d|$|[.,!:;-])`,
    '(?:d\\.?m|pm|inbox|message|call|text|e-?mail|chat|contact)[\\s.!,]*$',
    `(?:reach|reaching|get|getting|be|write|writing|connect|connecting|speak|speaking|talk|talking|chat|chatting|liaise|follow up|touch base)(?: back| out| in touch| in contact| hold of| ahold of| a hold of| on to| onto| through)? ?(?:in )?(?:directly |privately |again |live )?(?:to|with|us|me|at|via|through|on|over|by|here|in|for|\\uE001|$|[.,!:;])`,
    `(?:send|sending|drop|dropping|shoot|give|giving|pass|pop|leave|sends)(?: over| along| across)?(?: (?:us|me|our team|them|over|across|through|it|one|him|her|the team))?(?: (?:over|across))? ?(?:a |an |the |your |any |some |one |over |me |us |via |by |through |in |all |these |those |this |that |more |further |private |quick |direct |details |with |it |message |to |\\d )?[^.!?]{0,60}?(?:${PRIVATE}|note|line|e-?mail|mail|call|ring|bell|shout|text|message|details|information|info|tweet|number|name|address|link|here|photo|picture|screenshot|receipt|${LINK}|${EMAIL_ADDRESS})`,
    `(?:fill|filling|complete|completing|submit|submitting|visit|visiting|go|head|pop|call|stop by|swing by|come|use|using|click|tap|follow|open|file|raise|log|register|request|post|discuss|report|reporting|respond|reply|see|check)(?: out| in| up| over| into| back| on| through)? ?(?:to |at |by |with |via |using |from |the |this |that |our |us |a |an |your |it |here |on |in )*[^.!?]{0,60}?(?:form|page|link|website|web site|site|help ?cent(?:er|re)|store|branch|location|(?:in|via|through|using) (?:the|our) app|portal|forums?|counter|desk|office|team|support|us|here|ticket|case|button|below|chat|${LINK})`,
    `(?:share|sharing|provide|providing|tell|let|confirm|verify)(?: us| me| our| them| the| your| with| more| some| further| additional| a| any| know| team| bit)*[^.!?]{0,60}?(?:here|link|below|form|${PRIVATE}|privately|${LINK}|${EMAIL_ADDRESS})`,
    `(?:moving|move|slide|hop|pop|jump|come|switch|switching|go|continue|take (?:this|it|the conversation)|chat|talk|speak|connect|meet|follow us|check|discuss (?:this|it)?|see you|bring (?:this|it)|carry on)[^.!?]{0,30}? (?:to|over|in|into|via|through|by|on) (?:a |the |your |our )?${PRIVATE}`,
    `${PRIVATE} (?:us|me|your|for|with|so|and|if|when|once|the|a)|(?:via|by|through|in|over|into) (?:a |the |your |our )?${PRIVATE}\\b|(?:a|quick|another) ${PRIVATE}\\b`,
  ].join('|')})`,
);

const ROUTES: readonly (readonly [Route, RegExp])[] = [
  [
    'dm',
    new RegExp(
      `\\b${PRIVATE}(?![a-z])|\\bmessage (?:us|me)\\b|\\b(?:send|drop|shoot) (?:us|me) (?:a |an )?(?:quick |private )?message`,
    ),
  ],
  ['phone', /\b(?:line|call(?:ing)?|phone|ring|telephone|dial|hotline|helpline|toll[- ]free|a call|text|sms)\b/],
  ['email', /\b(?:e-?mails?|mail)\b|\uE002/],
  [
    'store',
    /\b(?:stores?|branch|shop|location|airport|counter|office|in person|front desk|reception|restaurant|dealer(?:ship)?|station staff|crew)\b/,
  ],
  ['chat', /\b(?:live chat|chat|chatting|web ?chat)\b/],
  ['form', /\b(?:forms?|survey|questionnaire|ticket|portal)\b/],
  ['app', /\b(?:in[- ]app|the app|our app|help section)\b/],
  [
    'team',
    /\b(?:teams?|department|support|customer (?:care|service|services|relations)|care line|agents?|desk|specialists?|help ?desk|someone|airline|carrier|manufacturer|seller|bank|provider|cent(?:er|re)|folks|forums?|community)\b/,
  ],
  ['site', /\b(?:website|web site|site|web ?page|page|online|help ?cent(?:er|re)|faqs?)\b/],
  ['link', /\uE001|\blink\b|\bhere\b/],
];

const PURPOSE_VERB =
  '(?:look|take (?:a|another) [a-z ]{0,12}look|check|checking|review|investigat|research|track|trac|locat|find|see (?:what|if|why|how|whether|the)|verif|confirm|pull|access|arrang|refund|process|rebook|reset|cancel|replac|resolv|fix|sort|troubleshoot|escalat|updat|correct|credit|unlock|dig|examin|explor|get (?:this|that|it|you|to the bottom|your|a replacement)|chase|add|remov|send|ship|open|file|log|creat|issu|report|restor|adjust|walk|go over|gather (?:more|some|the|additional) (?:info|detail)|pinpoint|diagnos|identif|ensure|make (?:this|it|sure|things)|handle|set|book|register|activat|switch|chang|pass|forward|share|advis|figure|respond to your|solve|rectif|address|evaluat|assess|determin|narrow|learn (?:more|what)|secure|protect|explain|direct you|point you|provide (?:you )?(?:with )?(?:an? |the |some |more )?(?:answer|option|update|status|estimate|solution|information|detail|next))';
const HAS_PURPOSE_VERB = new RegExp(PURPOSE_VERB);
const PURPOSE = new RegExp(
  `(?:(?:so(?: that)?|and|then|in order for|where|for|that way|while|once done|there)[ ,]{1,2}(?:${US_SELF}|someone|they)(?:'ll|'d| can| may| could| will| would|'re able| are able| might)?(?: to| be able to| be happy to| be glad to| gladly| happily| get| have| further| quickly| continue| then| also| better| try to| try and| start| help| assist| properly| personally| immediately| directly| go ahead and| discuss and| help and| team| begin)* ?${PURPOSE_VERB}|(?:to|in order to)(?: have| get| let| further| help| better| allow)*(?: us| our team| someone| me)?(?: to)? ?${PURPOSE_VERB}|for (?:a |an |your |further |that |the )?(?:refund|replacement|investigation|review|claim|credit|exchange|rebooking|quote|account review)|(?:${US_SELF})(?:'ll| can| will) (?:gladly |happily |then |immediately )?${PURPOSE_VERB})`,
);
const HAS_LINK = new RegExp(LINK);
const ASK_FOR = /\b(?:ask(?:ing)? (?:for (?:the|an?|our)|them to|to (?:speak|talk))|quot(?:e|ing)|mention(?:ing)?)\b/;
/** A place for one thing: where to claim, to return, to exchange. */
const REMEDY_PLACE =
  /\b(?:claim|refunds?|returns?|replacements?|exchanges?|cancellation|rebook(?:ing)?|warranty|compensation)\b[^.!?]{0,50}(?:here|link|form|\uE001)/;
const NEED =
  /\b(?:because|as (?:we|i|this|the|it|they|only|twitter)|since|only (?:they|the|our|that)|for (?:your )?(?:privacy|security|safety)|due to|they(?:'ll| will| can| are able| have| need)|unable to [a-z ]{2,30}(?:here|via|over|through|on|publicly|online|social|twitter))\b/;
const WITH_FACT = new RegExp(
  `(?:\\b(?:your|their|his|her|and|with|of|full|my|include|including|incl|provide|confirm|share|quote|attach|,|\\/|&|which|what)[ ,]{1,2}(?:the |a |any )?(?:[a-z0-9'#/&-]{1,16}[ ,/]{1,2}){0,3}?|\\/)${NAMED_FACT}(?![a-z])|\\b(?:a|an|the|any|some) (?:[a-z]{2,12} ){0,2}(?:photos?|pictures?|pics?|screen ?shots?|videos?|images?|copy|receipt|(?:order|account|booking|tracking|reference|ticket|case|serial|phone|confirmation) (?:number|no|id|ref|code))(?![a-z])`,
);
const ASKS_WHAT =
  /\b(?:dm|pm|message|send|tell|text|e-?mail)(?: us| me)? (?:with )?(?:screen ?shots?|photos?|pictures?|pics|images?|videos?|(?:clearer|more|some|better) (?:images?|photos?|pictures?)|where|when|which|what (?!(?:happened|is going|went|the)\b))/;
const VAGUE_OBJECT =
  /\b(?:details|information|info|more|concerns?|issue|situation|experience|feedback|questions?|story|happened|going on)\b/;
const ADDRESS_OF_ROUTE =
  /\b(?:(?:at|via|using|through|to|on|by) (?:the |this |our |a |your )?(?:[a-z]{2,12} )?(?:phone|mobile|telephone|e-?mail|email address|number|address|website|store|branch|location|chat|app|dm|direct message|link)|phone ?(?:\/|or|and) ?chat|local store|nearest|call (?:us|me|our)|e-?mail (?:us|me|our)|(?:the|our|this) (?:phone )?number (?:listed|below|here|provided|above))\b/g;
const DETAILS = new RegExp(
  `\\b(?:dial|call|text|ring|on|at|to) \\*?\\d{3,6}#?(?!\\d)|${LINK}|${EMAIL_ADDRESS}|${PLACEHOLDER}|\\+?\\(?\\d[\\d ().-]{3,18}\\d`,
);

/** Things that look like a hand-off and are none: answering a call, sending something to the customer, their own calls. */
const NEAR_MISS =
  /^(?:(?:we|i|they|he|she|our [a-z ]{2,20}|someone|it|this|the [a-z ]{2,30}|an? [a-z ]{2,20}|thanks|thank you)(?:'ve|'ll|'re| have| has| will| can| did| just| already| are| is| was|'s) |did you|have you|can you (?:see|find|view)|could you (?:see|find|view)|(?:please )?go ahead and (?!(?:contact|call|dm|e-?mail|message|send|reach))|(?:we're |we are )?moving (?:over )?to|were you|has (?:anyone|someone|our)|when did|who did|what did|sorry|your (?:call|email|dm|message)|(?:don't|do not|never) (?:share|post|send|tweet|call|use|click|visit|open|go|reply|respond|provide)|thanks|no need)/;
/** People the customer has in front of them. */
const ON_THE_SPOT =
  /\b(?:speak|talk|reach out|ask|chat|go)(?:ing)?(?: directly)? (?:to|with) (?:a |an |the |our |any |one of (?:our|the) )?(?:member of (?:our |the )?)?(?:[a-z]{2,10} )?(?:crew|staff|flight attendants?|gate agents?|driver|conductor|guard|concierge|reception|receptionist|waiter|server|cashier|colleagues?|stewards?|usher|nurse)\b/;
/** Writing here again is no other channel. */
const TWEET = /\btweet (?:us|me|back|@)/;
const NOT_NOW =
  /\b(?:prior to|before|after|instead of|without) (?:call|contact|messag|email|reach|visit)|\bwe (?:don't|do not|never) ask\b/;
const CUSTOMER_MUST =
  /^(?:we|i)(?:'d| would|'ll| will)? (?:suggest|recommend|advise|encourage|ask|need|request|love|like|have to|require|want)/;
const CHECK_DM = new RegExp(
  `\\b(?:check|see|look (?:at|in)|view|open|watch|refer to)(?: for)? (?:your|the|our|my) ${PRIVATE}|\\b(?:sent|replied|responded|answered|dm'?ed|messaged|reply|respond|replying|responding)\\b[^.!?]{0,40}${PRIVATE}`,
);

/** "Follow the steps here" is a thing to do, not a place to go. */
const STEPS =
  /^(?:register|apply)\b|,\s(?:then )?(?:pick|select|choose|click|tap|open|scroll|enter|press)\b|\btry:? ?\uE001|\b(?:steps (?:here|below|in|at|from|outlined|listed)|(?:these|the|this|our) (?:[a-z]{3,15} )?(?:steps|instructions|guide|article|tips)|troubleshooting|how to|settings)\b/;

const TO_SOMEBODY =
  /\b(?:contact(?:ing)?|speak(?:ing)? (?:to|with)|call(?:ing)?|reach(?:ing)? out to|reach) (?:the|your|their|its) (?!(?:same|time|name|number|order|account|details?)\b)[a-z]/;
const TO_SUPPORT =
  /\b(?:contact(?:ing)?|reach(?:ing)?|call(?:ing)?|speak(?:ing)?|touch|talk(?:ing)?|write|writing|phone)\b.{0,30}\b(?:team|support|customer (?:care|service|services)|agents?|representatives?|staff)\b/;
/** "Our support team" is everybody; "the baggage desk" is somebody. */
const ANY_TEAM =
  /\b(?:our|the|my|a|any|us|one of our) (?:(?:customer|support|service|services|care|social|media|help|success|relations|online|friendly|dedicated|live|24\/7) ){0,3}(?:team|support|agents?|representatives?|reps?|care|service|services|staff)\b|\bcustomer (?:care|services?|support)\b/g;

/** The customer's own phone or address is something to bring, not a place to go. */
const OWN_CONTACT =
  /\b(?:your|ur|an?|and|or|contact|registered|the)(?: [a-z]{2,12}){0,2}? (?:phone|mobile|telephone|e-?mail|contact)(?: numbers?| no| address(?:es)?| id| details| it was| you (?:used|use|signed|bought|registered))\b|\byour (?:[a-z]{2,12} )?e-?mail\b|\b(?:on|in|from|with) (?:your|the) (?:phone|mobile|inbox)\b|\bopen the e-?mail\b|\bthe e-?mail (?:on|for|of|you|used|linked)\b/g;

function routeOf(sentence: string): Route {
  const words = sentence.replace(ANY_TEAM, ' ').replace(OWN_CONTACT, ' ');
  for (const [route, pattern] of ROUTES) if (pattern.test(words)) return route;
  return 'here';
}

/** "Here" is a link where one follows, else this very channel; a team without a name is our support. */
function placed(route: Route, hasLink: boolean, core: string): Route {
  if (route === 'link') return hasLink || /\blinks?\b/.test(core) ? 'link' : 'here';
  if (route !== 'here') return route;
  if (hasLink) return 'link';
  if (/\d[\d ().-]{5,18}\d/.test(core)) return 'phone';
  if (TO_SUPPORT.test(core)) return 'support';
  return TO_SOMEBODY.test(core) ? 'team' : 'here';
}

/** Reads where the customer is sent, why, with what, and whether the address is given. */
function handOff(_match: string, clause: Clause): Slots | undefined {
  if (NEAR_MISS.test(clause.core) && !CUSTOMER_MUST.test(clause.core)) return undefined;
  if (NOT_NOW.test(clause.core)) return undefined;
  if (CHECK_DM.test(clause.core) || STEPS.test(clause.core)) return undefined;
  if (!TO_PERSON.test(` ${clause.core}`)) return undefined;
  if (ASK_FOR.test(clause.core) || ON_THE_SPOT.test(clause.core)) return { kind: 'instruction' };
  if (TWEET.test(clause.core)) return undefined;
  const named = routeOf(clause.core);
  const hasLink = HAS_LINK.test(clause.rest) || clause.isFollowedBy(HAS_LINK);
  const route = placed(named, hasLink, clause.core);
  const words = clause.core.replace(ADDRESS_OF_ROUTE, ' ');
  const isPrivate = route === 'dm';
  const facts =
    WITH_FACT.test(words) ||
    ASKS_WHAT.test(clause.core) ||
    (isPrivate && WITH_FACT.test(clause.rest.replace(ADDRESS_OF_ROUTE, ' ')));
  // "Tell us more" without a route stays here: it is a question, not a hand-off.
  if (
    route === 'here' &&
    !/\b(?:contact|reach|get in touch|connect|call|message|write to|speak|talk|ring|phone)\b/.test(clause.core)
  )
    return undefined;
  return {
    kind: 'hand-off',
    route: facts && route === 'here' ? 'here' : route,
    purpose: PURPOSE.test(clause.sentence) || REMEDY_PLACE.test(clause.rest) || NEED.test(clause.rest),
    facts: facts && !(VAGUE_OBJECT.test(words) && !WITH_FACT.test(words.replace(VAGUE_OBJECT, ' '))),
    details: DETAILS.test(clause.sentence) || clause.isFollowedBy(DETAILS),
  };
}

/** What a page of one topic is called: "how to manage alerts here", "your return options here". */
const SELF_HELP = /\bhow to\b|\b(?:options|steps|settings|help pages?|guides?|articles?)\b/;

/** An offer to look into it that ends in a link: the link is where to go. */
const LOOK_HERE: Entry = {
  id: 'hand-off/look-here',
  act: 'hand-off',
  pattern: `(?:let's |let us |please )?(?:(?:we|i|our team)(?:'d|'ll| would| will| can)? )?(?:be )?(?:happy|glad|like|love|want|can|need|explore|go over|review|discuss|check) (?:(?:our team|someone|the chance|an opportunity|you) )?(?:to |for )?[^.!?]{2,80}(?:here|link|below)[\\s:;,.-]{0,4}(?:${LINK})`,
  at: 'head',
  wholeClause: true,
  final: true,
  slots: (_match, clause) =>
    SELF_HELP.test(clause.core)
      ? { kind: 'instruction' }
      : {
          kind: 'hand-off',
          route: 'link',
          purpose: HAS_PURPOSE_VERB.test(clause.core) || REMEDY_PLACE.test(clause.rest),
          facts: false,
          details: true,
        },
  source: SOURCE,
};

export const lookHere: readonly Entry[] = [LOOK_HERE];

export const handOffs: readonly Entry[] = [
  {
    id: 'hand-off/contact',
    act: 'hand-off',
    pattern: `${POLITE_HEAD}${VERB}(?![a-z])(?: ${WHOM})?`,
    at: 'head',
    wholeClause: true,
    final: true,
    slots: handOff,
    source: SOURCE,
  },
  {
    id: 'hand-off/inside',
    act: 'hand-off',
    pattern: `\\b(?:(?:please|kindly|you can|you may|you could|you'll need to|you will need to|you need to|you would need to|you'd need to|to|by|recommend|suggest|advise|about) (?:also |always |directly )?(?:dm|pm|call(?:ing)?|contact(?:ing)?|reach(?:ing)?|e-?mail(?:ing)?|message|messaging|visit(?:ing)?|get(?:ting)? in touch|connect(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|writ(?:e|ing))|(?:via|through|over|by) ${PRIVATE})(?![a-z])`,
    at: 'anywhere',
    wholeClause: true,
    final: true,
    slots: handOff,
    source: SOURCE,
  },
];
