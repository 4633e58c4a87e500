import type { Phrase } from '../phrases.js';

const MAILED = 'Complaint about a promised e-mail: nobody checked that it came';

/** How a wording speaks of what is to come: `fallback` says what to do when it does not. */
export interface ArrivalPhrase extends Phrase {
  readonly kind: 'arrival' | 'fallback';
}

const SHOULD_NOT = "hasn't|haven't|isn't|aren't|doesn't|don't|didn't|not|never|nothing|nothing's|no";

/** Wordings that promise something sent or coming, and those that say what to do if it fails. */
export const arrivalPhrases: readonly ArrivalPhrase[] = [
  {
    kind: 'fallback',
    phrase: `if|unless|(in case)|(should it|they|this|that|he|she|anything|the|your) (*) (*) (*) (*) (*) (*) ${SHOULD_NOT}`,
    notAfter: 'even',
    source: MAILED,
  },
  {
    kind: 'fallback',
    phrase:
      'if|(in case)|(should it|they|this|that|he|she|anything|the|your) (*) (*) (*) (*) late|missing|delayed|delay|(goes ' +
      'wrong)|fails|fail|slips|wrong|lost|(runs late)|empty|changes|stuck|longer|problem|problems|issue|issues',
    source: MAILED,
  },
  { kind: 'fallback', phrase: 'otherwise|(or else)|(failing that)|(let me|us know if|when|once)', source: MAILED },
  {
    kind: 'fallback',
    phrase: '(any) problems|trouble|delay|questions , just|please|call|reply|write|ring|message|text',
    source: MAILED,
  },
  { kind: 'fallback', phrase: "still (nothing|no|missing)|(hasn't)", source: MAILED },
  {
    kind: 'fallback',
    phrase:
      "i'll|we'll|(i|we will) (*) (*) check|confirm|(make sure)|(follow it up)|chase (*) (*) (*) (arrived|came|there|landed)",
    source: MAILED,
  },
  {
    kind: 'arrival',
    phrase: "you'll|(you will|should)|(you can expect) (*) (to) get|receive|have|find|see|hear|expect",
    notBefore: 'that|what|how|to',
    source: MAILED,
  },
  {
    kind: 'arrival',
    phrase:
      "will|should|shall|'ll|it'll|they'll|is (due|going|set) (to) (*) arrive|come|land|(be with|on|delivered|there|sent|posted|" +
      'dispatched|shipped|emailed|e-mailed|issued|refunded|texted|brought|mailed|in|on|at|collected|back)|send|post|email|' +
      'e-mail|text|bring|deliver|mail|issue|show|appear|reach|ship|leave|(go out)|(get to)',
    source: MAILED,
  },
  {
    kind: 'arrival',
    phrase:
      "i'll|we'll|(i|we will|shall)|(i'm|we're sending|posting) (*) (*) send|post|ship|email|e-mail|mail|deliver|dispatch|" +
      'refund|courier|forward|bring|issue|text',
    source: MAILED,
  },
  {
    kind: 'arrival',
    phrase:
      'arrives|(is|are with you)|(brings (it|them|the))|lands|ships|comes|leaves|(goes out)|(is|are due)|' +
      '(is|are on its|their way)|(gets to you)|(is|are being sent|delivered)',
    source: MAILED,
  },
];
