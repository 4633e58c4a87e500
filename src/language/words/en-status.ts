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

/** Before words of a status that is not one of ours, does not hold yet, or tells of a fault. */
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

/** Words that stand before a recipient and tell nothing of who it is. */
export const emptyRecipients: readonly Phrase[] = [
  {
    phrase:
      'to|onto|with (the|a|an|our|your) relevant|concerned|appropriate|respective|right|correct|proper|necessary|responsible|higher',
    source: MAILED,
  },
];

/** What lets a customer check a status: who has it, by which way it comes, which number it has. */
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
