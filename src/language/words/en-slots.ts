/*
 * What English sentences say about times, money, contact and privacy: small patterns over normalised text, each with a name
 * that acts and rules ask for. Each list holds alternatives. All repeats are bounded.
 */
import { anyOf as any } from '../../base/patterns.js';
import type { Route } from '../reading.js';

const PLACEHOLDER = '\\uE000';
const LINK = '\\uE001';
const EMAIL_ADDRESS = '\\uE002';

const UNIT = any(
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|weekdays?',
  '(?:business|working) days?',
);
const COUNT = any(
  '\\d{1,3}(?: ?(?:-|to|or|\\/) ?\\d{1,3})?',
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|sixty|the next|half an',
  `${PLACEHOLDER}{1,200}`,
);
const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** A time a customer could check: "by noon", "within two days", "on 3 May", "first thing tomorrow". Not "soon". */
const TIME = any(
  '\\b(?:today|tonight|tomorrow|overnight|noon|midday|midnight|lunch(?:time)?|eod|cob|while you wait|first thing)\\b',
  '\\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)\\b',
  '\\b(?:january|february|march|april|june|july|august|september|october|november|december)\\b',
  `\\b(?:about |around |approximately |roughly |another |just )?${COUNT} (?:more |full |short )?` +
    `(?:business |working |calendar )?${UNIT}\\b`,
  "\\b\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m|p\\.m|o'clock|h\\b|gmt|bst|cet|est|pst)|\\b\\d{1,2}:\\d\\d\\b",
  `\\b(?:by|before|until|till|at|on) (?:the )?(?:\\d|${PLACEHOLDER}|end of|close of|start of)`,
  '\\b(?:this|later this|next|over the|the following|same) (?:morning|afternoon|evening|night|day|week|weekend|month|year|season|minute)\\b',
  '\\b(?:for|over|during|until after) the (?:night|day|evening|weekend|season|holidays?)|\\bend of (?:the )?(?:day|week|month|business)',
  `\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d{1,2} (?:${MONTH})|\\b(?:${MONTH})[a-z]{0,6} \\d{1,2}`,
  `\\b(?:a (?:few|couple of|couple)|few|couple of|several) ${UNIT}\\b`,
  `\\bwithin ${PLACEHOLDER}|${PLACEHOLDER}{1,200} (?:business |working )?${UNIT}\\b`,
);

/** Money or another counted thing of value. */
const AMOUNT = any(
  `[$£€¥₹₦]\\s?(?:\\d|${PLACEHOLDER})|\\b(?:usd|gbp|eur|rs\\.?|inr|aud|cad) ?\\d`,
  '\\b\\d[\\d,.]{0,12} ?(?:%|percent|dollars?|pounds?|euros?|usd|gbp|eur|inr|rs|naira|cents?|pence|points?|miles|credits?|avios|coins?)\\b',
  `${PLACEHOLDER}{1,200} (?:points?|miles|credits?|off)|\\bin full\\b|\\bfull refund\\b`,
);

/** What to bring: data that tell one case from another. */
const FACTS = any(
  '\\b(?:order|booking|account|acct|reference|ref|confirmation|reservation|tracking|invoice|ticket|case|serial|policy|membership|loyalty|phone|mobile)',
  '\\b(?:full |first |last |your |the )?names?\\b|\\b(?:number|numbers|#|no\\.|code|codes|pnr|imei|vin|sku|barcode|post ?code|zip|address|addresses)\\b',
  '\\b(?:screen ?shots?|photos?|pictures?|pics?|videos?|receipts?|logs?|log ?files?|date|dates|time of|model|version|details of|user ?name|handle|id)\\b',
);

/** A word of apology. */
const SORRY =
  '\\b(?:sorry|sry|apolog[a-z]{1,6}|apols|regret[a-z]{0,4}|forgive|pardon|excuse (?:us|me|our|the)|my bad|(?:our|my) (?:fault|mistake|bad))\\b';

/** Objects of apologies that fit every complaint. */
const STOCK = any(
  '\\b(?:inconvenien[a-z]{2,5}|incovenience|inconvience|troubles?|confusion|misunderstandings?|difficult(?:y|ies)|issues?|problems?|hassle)\\b',
  '\\b(?:experiences?|experienced|experiencing|frustrations?|disappointment|upset|annoyance|disruptions?|challenges?|situation|circumstances)\\b',
  '\\b(?:mix-?ups?|dissatisfaction|distress|stress|expectations?)\\b',
);

/** What a customer feels or thinks. */
const FEELING = any(
  '\\b(?:feel|feels|feeling|felt|think|thought|believe|find|found|took|take|perceive[ds]?|consider(?:ed)?)\\b',
  "\\b(?:upset|unhappy|(?:not|aren'?t|weren'?t|isn'?t) (?:happy|satisfied|pleased|a fan|fond|keen)|disappoint(?:ed|ment)|frustrat(?:ed|ion)|let down)\\b",
  '\\b(?:dissatisfied|unsatisfied|displeased|offen[a-z]{2,5}|annoy(?:ed|ance)|angry|hurt|bothered|discouraged|unimpressed|worried|miss it|like it|enjoy)\\b',
);

/** What we will do, and not only look into, answer or help with. */
const WE_DO =
  "\\b(?:i|we)(?:'?ll| will| can| shall| would be able to| will be able to| am able to|'d be able to)\\b" +
  '(?: (?:also|then|certainly|gladly|definitely|happily|be (?:happy|glad|able|more than happy|delighted|sure) to))?' +
  ' (?!(?:also|then|certainly|gladly|definitely|happily|help|assist|look|take|check|see|investigate|review|get|be|reach|contact|' +
  'let|follow|find|dig|discuss|work|figure|try|advise|respond|reply|hear|know|understand|answer|connect|better|speak|' +
  'talk|update|do|only|not|never|further|research|have|continue|go|clarify|confirm|keep|come|call)\\b)[a-z]{3}';

const TEAM_WORD =
  'teams?|staff|agents?|specialists?|experts?|colleagues?|engineers?|support|departments?|managers?|crew|reps?|advisors?|desk|technicians?';

/** The pattern of each slot. */
export const slots = {
  time: TIME,
  amount: AMOUNT,
  facts: FACTS,
  /** Words in place of a time. */
  soon: '\\b(?:soon|shortly|asap|as (?:soon|quickly|fast) as (?:possible|we can|i can|they can)|in due course|eventually|promptly|quickly|at the earliest)\\b',
  /** Who will do it. */
  owner: `\\b(?:we|i|he|she|they|our|my|someone|somebody|(?:the|a|one of our) (?:[a-z]{2,15} ){0,3}(?:${TEAM_WORD}))\\b`,
  /** Coming back to the customer: only a time makes it checkable. */
  comeBack: any(
    '\\b(?:get|be|come|reply|report|circle|write|call|revert|message|respond)(?:ting|ing)? (?:right |straight )?back\\b',
    '\\bback (?:to|with) you\\b|\\bin (?:touch|contact)\\b',
    '\\b(?:reach|reaching) (?:back )?out|\\b(?:follow|following)(?: |-)?up\\b|\\b(?:let|keep|keeping) you (?:know|updated|posted|informed|in the loop)',
    '\\b(?:contact|update|notify|inform|call|email|e-mail|ring|phone|message|text|advise|write to|respond to|answer|hear from|with) (?:you|u|us|me)\\b',
  ),
  /** Effort without an outcome. */
  look:
    '\\b(?:look(?:ing)?|check(?:ing)?|investigat(?:e|ing)|review(?:ing)?|see (?:what|if|how)|dig(?:ging)?|research(?:ing)?|find out|' +
    'try(?:ing)?|work(?:ing)? (?:on|hard|to)|on it|inquir|enquir|look-see|monitor(?:ing)?)\\b',
  /** What a promise depends on: an event, or the customer's next step; not "as soon as possible". */
  trigger: '\\b(?:once|as soon as|when|after|the moment|upon|until|if|unless)\\b(?! possible| (?:we|i|they) can\\b)',
  /** An event both sides will see: it ships, it is back in stock, you sign. */
  event: any(
    '\\b(?:once|as soon as|the moment|when|after)\\s(?:it|the|your|this|that) [^.!?,;]{0,40}\\b(?:ships?|arrives?|lands?|reaches|' +
      'leaves?|clears?|opens?|departs?|closes|ends)\\b',
    "\\b(?:once|as soon as|the moment|when)\\s(?:it|the|your|this|that)[^.!?,;]{0,40}(?:'s|\\bis|\\bare) (?:back|here|in stock|" +
      'available|live|out|ready|shipped|on its way|posted|printed)\\b',
    "\\b(?:once|as soon as|the moment|when) you(?:'ve| have)?\\b",
  ),
  /** What we will do as soon as the customer has done their part: "send me the code and I'll reset it". */
  inReturn: any(
    `\\b(?:if|once|when|as soon as|after|the moment) you\\b[^.!?]{3,140}?[\\s,]${WE_DO}`,
    '\\b(?:please|pls|kindly|(?:can|could|would|will|may) (?:you|we|i)|send|give|let|reply|provide|share|e-?mail|tell|forward|confirm)\\b' +
      `[^.!?]{3,140}?(?:,|&|\\band|\\bthen)(?: then)?\\s${WE_DO}`,
    `${WE_DO}[^.!?]{0,120}?\\b(?:once|when|as soon as|after|if) you\\b(?! (?:have|need|'d like|would like|like|want|wish|prefer))`,
  ),
  /** We get in touch, and ask nothing of the customer: "we'll reach out to the team". */
  ourPart: any(
    "^[^a-z]{0,9}(?:[a-z']{1,12} ){0,3}(?:we|i|someone|somebody)(?:'?ll| will|'ve| have)\\b(?![^.!?]{0,300}\\b(?:please|pls|kindly|" +
      'you (?:can|may|could|should|need)|us|me)\\b)',
  ),
  /** A wish, or something we will never do: no day can be named for either. */
  noPromise: any(
    "\\b(?:we|i)(?: would|'?d) (?:really |also |just )?(?:like|love)\\b|\\b(?:wed|id) (?:like|love)\\b|\\b(?:we|i) want\\b",
    "\\b(?:we|i)(?:'?ll| will|'?d| would)? never\\b",
  ),
  /** One of us is doing it right now: no promise, but what is being done. */
  beingDone:
    "\\bi(?:'?m| am) [a-z]{2,15}ing\\b[^.!?]{0,60}\\b(?:right now|now|at (?:this|the) (?:very )?moment|as we speak|as i type)\\b",
  /** Help offered for another time, to say goodbye: "anything else", "in the future". */
  leaveTaking:
    '\\b(?:anything|something|someone|any ?one) else\\b|\\b(?:any|some|need|require|want) (?:further|more|other)\\b|' +
    '\\bfurther (?:assistance|help|questions)\\b|\\bin (?:the )?future\\b|\\bagain\\b|\\bany ?time\\b',
  /** A way that others cannot read. */
  privateRoute: any(
    "\\b(?:d\\.?m'?s?|dm'?ing|direct(?:ly)? messages?|privately|private (?:message|chat)|(?<!\\d ?)pms?|inbox|messenger|in private)\\b",
    '\\bsecure (?:link|form|message|page)|\\b(?:via|by) e-?mail\\b|\\be-?mail (?:us|me|our)\\b|\\bcall us\\b|\\bgive us a call\\b|\\b(?:by|over the) phone\\b',
    `\\b(?:web ?chat|live chat|message us|contact form|our form|this (?:form|link))\\b|${LINK}|${EMAIL_ADDRESS}`,
  ),
  /** A private message by name. */
  directMessage:
    "\\b(?:dms?|d\\.m\\.|dm'?ing|direct messages?|private (?:messages?|chat)|privately|in private|(?<!\\d ?)pms?|inbox|messenger)\\b",
  /** Words that own a fault, whatever the apology is about. */
  owned: any(
    '\\b(?:our|my) (?:fault|mistake|error|bad|doing)\\b|\\b(?:when|because|that|after) we\\b|\\b(?:our|my) [a-z ]{2,20} made you\\b',
    "\\b(?:we|i) (?:made|should have|shouldn't have|got (?:this|it|that) wrong|messed up|let you down|kept|left|gave|caused)\\b",
  ),
  sorry: SORRY,
  /** A word of apology and a stock object of apologies, in any order. */
  sorryForStock: `${SORRY}[^.!?]{0,200}${STOCK}|${STOCK}[^.!?]{0,60}\\bregret`,
  /** A stock object and what makes it specific: "the trouble signing in", "issues with your router". */
  madeSpecific:
    `${STOCK} (?:of|with|over|about|at|when|while|to|in|between|[a-z]{3,12}ing) (?!(?:this|that|it|these|those|us|our|you|here|` +
    'the (?:service|team|company|matter|issue|situation)|your (?:experience|stay|visit|time|end))\\b)[a-z0-9]',
  /** A word of apology and how the customer feels about it. */
  sorryForFeeling: `${SORRY}[^.!?]{0,120}${FEELING}`,
  /** A word of apology and a condition. */
  sorryIf: `${SORRY}[^.!?]{0,60}\\b(?:if|any|should|in case|may|might)\\b|\\b(?:if|should)\\b[^.!?]{0,100}${SORRY}`,
  /** What a private message is called. */
  message:
    "\\b(?:d\\.?m'?s?|dm'?(?:ing|ed)|messages?|messag(?:ed|ing)|(?<!\\d ?)pms?|inbox|in private|privately|private|messenger|chat)\\b",
} as const;

/** Where a customer is sent, in the order they are looked for. */
export const routes: readonly (readonly [Route, string])[] = [
  ['dm', slots.directMessage + '|\\bmessage (?:us|me)\\b'],
  ['phone', '\\b(?:line|call(?:ing)?|phone|ring|telephone|dial|hotline|helpline|toll[- ]free|text|sms)\\b'],
  ['email', `\\b(?:e-?mails?|e-?mailing|mail)\\b|${EMAIL_ADDRESS}`],
  [
    'store',
    '\\b(?:stores?|branch|shop|airport|counter|in person|front desk|reception|restaurant|dealer(?:ship)?|showroom)\\b',
  ],
  ['chat', '\\b(?:chat|chatting|web ?chat)\\b'],
  ['form', '\\b(?:forms?|survey|questionnaire|ticket|portal)\\b'],
  ['app', '\\b(?:in[- ]app|the app|our app|help section)\\b'],
  [
    'team',
    `\\b(?:${TEAM_WORD}|customer (?:care|service|services|relations)|care line|help ?desk|airline|carrier|manufacturer|seller|bank|` +
      'provider|cent(?:er|re)|folks|community)\\b',
  ],
  ['site', '\\b(?:website|web site|site|web ?page|page|online|faqs?)\\b'],
  ['link', `${LINK}|\\blink\\b|\\bhere\\b`],
];

/** Where one clause ends and the next begins: an opener counts only where a starter follows it. */
export const clauses = {
  openers: '(?:and|but|so(?! sorry| much| very)|or|while|although|though)',
  starters:
    "(?:i|i'm|i'll|i've|i'd|we|we're|we'll|we've|we'd|you|you'll|you're|you can|they|it's|please|let|feel|thank|thanks|hope|sorry|" +
    "apologi[sz]e|don't|do|can|could|would|will|kindly|what|which|who|where|when|how|if|once|send|share|someone|somebody)",
  /** Words before the clause proper. */
  leadIn:
    '(?:and|but|so|or|also|then|however|well|oh|hi|hello|hey|unfortunately|sadly|please|kindly|just|therefore|ok|okay|yes|no|sure|ah|' +
    'as such|for now|at this time|in the meantime|meanwhile|rest assured|again|because|since|as)\\b',
} as const;
