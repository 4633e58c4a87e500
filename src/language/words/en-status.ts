import type { Phrase } from '../phrases.js';

const MAILED = 'Complaint about a promised e-mail that nobody checked: "the check is in the mail"';

/** How a wording tells what was done: `courtesy` is thanks for an opinion, and left alone. */
export interface StatusPhrase extends Phrase {
  readonly kind: 'courtesy' | 'status';
}

const DONE =
  'sent|resent|processed|reprocessed|escalated|forwarded|submitted|resubmitted|dispatched|despatched|shipped|actioned|raised|lodged|' +
  'logged|registered|posted|mailed|issued|reissued|transferred|(passed (on|along|over))|(sent out|off|over)|(handed over)|' +
  '(put through)|(referred (on|onwards))|initiated|released|ordered|requested|(signed off)';
const SINCE = '(now|just|already|also|since|duly|successfully|indeed|again|all)';
const OPINION =
  'feedback|comment|comments|suggestion|suggestions|idea|ideas|thoughts|thanks|compliment|compliments|praise|appreciation|' +
  '(kind words)|wishes|regards|views|opinion|love|vote';

/** Before a status that is not ours, does not hold yet, or tells of a fault. */
const NOT_THIS = 'you|that|which|if|whether|once|when|after|until|what|who|than|(wrong|incorrect *)';

/** Wordings that tell of something sent, processed or handed on. */
export const statusPhrases: readonly StatusPhrase[] = [
  {
    kind: 'courtesy',
    phrase: `we've|i've|(we|i (have)) ${SINCE} ${DONE}|noted|collected|passed|shared (on) (your|the|this|these|all) (*) (*) ${OPINION}`,
    source: MAILED,
  },
  { kind: 'courtesy', phrase: `your (*) ${OPINION} has|have|was|were been ${DONE}|passed|shared`, source: MAILED },
  {
    kind: 'status',
    phrase: `has|have ${SINCE} been ${SINCE} ${DONE}`,
    notAfter: NOT_THIS,
    notBefore: '(in error)|by|incorrectly|wrongly|without|twice|before|from',
    source: MAILED,
  },
  {
    kind: 'status',
    phrase: `was|were ${SINCE} ${DONE}`,
    notAfter: NOT_THIS,
    notBefore: '(in error)|by|incorrectly|wrongly|without|twice|before|from|late',
    source: MAILED,
  },
  {
    kind: 'status',
    phrase: `we've|i've|(we|i have) ${SINCE} ${DONE}`,
    notAfter: 'once|after|when|if|until|that|which|whether',
    notBefore: 'up|reports|questions|concerns|money',
    source: MAILED,
  },
  {
    kind: 'status',
    phrase:
      `we've|i've|(we|i have) ${SINCE} passed this|that|it|everything|(your (*) details|case|request|complaint|query|concern|` +
      'concerns) (on|along)',
    source: MAILED,
  },
  {
    kind: 'status',
    phrase: `is|are|it's ${SINCE} on its|the|their|his|her way`,
    notAfter: 'help|if|when|once|that|what|which|who|crew|staff|you|train|trains|bus|flight|plane|aircraft|we',
    notBefore: 'back from|out|down|up|home',
    source: MAILED,
  },
  {
    kind: 'status',
    phrase: `it's|that's|they've|this|it|that (has) ${SINCE} been ${SINCE} ${DONE}`,
    notAfter: 'if|whether|once|when|after|until',
    notBefore: 'in error',
    source: MAILED,
  },
  {
    kind: 'status',
    phrase: 'is|are (already|now|also) escalated|forwarded|processed|dispatched|despatched|shipped|actioned',
    notAfter: 'if|when|once|while|until|that|what|which|who|how',
    notBefore: 'by|within|in|on|every|when|once|from|as|only|automatically|daily',
    source: MAILED,
  },
  {
    kind: 'status',
    phrase: `has|have ${SINCE} (gone out|off)|(left us|our|the (warehouse|depot|building|shop))`,
    notAfter: 'if|when|once|power|lights|you|that|what|which|who',
    source: MAILED,
  },
  { kind: 'status', phrase: `is|are|it's ${SINCE} in the mail|post`, notAfter: 'if|when|once', source: MAILED },
  {
    kind: 'status',
    phrase: `is|are|it's ${SINCE} being processed|escalated|forwarded|shipped|dispatched|despatched|actioned|(sent out)`,
    notAfter: 'if|when|once|while|until|that|what|which|who',
    source: MAILED,
  },
];

/** Words before a recipient that do not tell who it is. */
export const emptyRecipients: readonly Phrase[] = [
  {
    phrase:
      'to|onto|with (the|a|an|our|your) relevant|concerned|appropriate|respective|right|correct|proper|necessary|responsible|higher',
    source: MAILED,
  },
];

/** Facts by which a customer can check a status: who has it, how it comes, which number it has. */
export const statusFacts: readonly Phrase[] = [
  {
    phrase:
      'to|onto|with|for the|our|a|an|my|their (*) (*) team|teams|department|desk|office|manager|managers|supervisor|colleague|colleagues|' +
      'agent|specialist|specialists|engineer|engineers|developers|warehouse|depot|bank|courier|carrier|store|branch|kitchen|chef|' +
      'crew|director|surveyor|technician|workshop|lab|finance|billing|accounts|payroll|ombudsman|insurer|supplier|manufacturer|seller',
    source: MAILED,
  },
  { phrase: 'to|with one|some|all|both of our|the *', source: MAILED },
  {
    phrase: 'for * (*) (*) to review|fix|check|update|look|address|correct|clarify|decide|approve|deal|handle|see',
    source: MAILED,
  },
  { phrase: 'in our|the (*) notes|system|log|tracker|backlog|file|records', source: MAILED },
  {
    phrase: 'to|with it|finance|billing|payroll|accounts|legal|engineering|maintenance|housekeeping|head (office)',
    source: MAILED,
  },
  {
    phrase:
      'a|an|another|the|this (*) (*) e-mail|email|dm|(direct|private message)|text|sms|(in app message)|link|code',
    source: MAILED,
  },
  {
    phrase:
      'by|via|through|as|with (first|second class) (*) e-mail|email|post|mail|dm|text|sms|courier|transfer|air|sea|freight',
    source: MAILED,
  },
  {
    phrase:
      'to|in|into|onto|on your|the (*) (*) inbox|card|account|address|app|bank|wallet|folder|profile|portal|mailbox|phone|dms|messages',
    source: MAILED,
  },
  { phrase: 'to|at your e-mail|email|home|house|place|work|office', source: MAILED },
  { phrase: 'reference|ref|ticket|case|tracking|claim|order (number|code|id|no) (is) (:) #', source: MAILED },
  { phrase: 'attached|below|enclosed', source: MAILED },
];

const PROMISED_MAIL = 'Complaint about a promised e-mail: nobody checked that it came';

/** How a wording speaks of something to come: `fallback` says what to do when it does not come. */
export interface ArrivalPhrase extends Phrase {
  readonly kind: 'arrival' | 'fallback';
}

const SHOULD_NOT = "hasn't|haven't|isn't|aren't|doesn't|don't|didn't|not|never|nothing|nothing's|no";

/** Wordings that promise something sent or coming, and wordings that say what to do if it does not come. */
export const arrivalPhrases: readonly ArrivalPhrase[] = [
  {
    kind: 'fallback',
    phrase: `if|unless|(in case)|(should it|they|this|that|he|she|anything|the|your) (*) (*) (*) (*) (*) (*) ${SHOULD_NOT}`,
    notAfter: 'even',
    source: PROMISED_MAIL,
  },
  {
    kind: 'fallback',
    phrase:
      'if|(in case)|(should it|they|this|that|he|she|anything|the|your) (*) (*) (*) (*) late|missing|delayed|delay|(goes ' +
      'wrong)|fails|fail|slips|wrong|lost|(runs late)|empty|changes|stuck|longer|problem|problems|issue|issues',
    source: PROMISED_MAIL,
  },
  {
    kind: 'fallback',
    phrase: 'otherwise|(or else)|(failing that)|(let me|us know if|when|once)',
    source: PROMISED_MAIL,
  },
  {
    kind: 'fallback',
    phrase: '(any) problems|trouble|delay|questions , just|please|call|reply|write|ring|message|text',
    source: PROMISED_MAIL,
  },
  { kind: 'fallback', phrase: "still (nothing|no|missing)|(hasn't)", source: PROMISED_MAIL },
  {
    kind: 'fallback',
    phrase:
      "i'll|we'll|(i|we will) (*) (*) check|confirm|(make sure)|(follow it up)|chase (*) (*) (*) (arrived|came|there|landed)",
    source: PROMISED_MAIL,
  },
  {
    kind: 'arrival',
    phrase: "you'll|(you will|should)|(you can expect) (*) (to) get|receive|have|find|see|hear|expect",
    notBefore: 'that|what|how|to',
    source: PROMISED_MAIL,
  },
  {
    kind: 'arrival',
    phrase:
      "will|should|shall|'ll|it'll|they'll|is (due|going|set) (to) (*) arrive|come|land|(be with|on|delivered|there|sent|posted|" +
      'dispatched|shipped|emailed|e-mailed|issued|refunded|texted|brought|mailed|in|on|at|collected|back)|send|post|email|' +
      'e-mail|text|bring|deliver|mail|issue|show|appear|reach|ship|leave|(go out)|(get to)',
    source: PROMISED_MAIL,
  },
  {
    kind: 'arrival',
    phrase:
      "i'll|we'll|(i|we will|shall)|(i'm|we're sending|posting) (*) (*) send|post|ship|email|e-mail|mail|deliver|dispatch|" +
      'refund|courier|forward|bring|issue|text',
    source: PROMISED_MAIL,
  },
  {
    kind: 'arrival',
    phrase:
      'arrives|(is|are with you)|(brings (it|them|the))|lands|ships|comes|leaves|(goes out)|(is|are due)|' +
      '(is|are on its|their way)|(gets to you)|(is|are being sent|delivered)',
    source: PROMISED_MAIL,
  },
];
