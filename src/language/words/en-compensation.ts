import type { Phrase } from '../phrases.js';

const GUIDE = 'Judgement guide: a thing of value without amount, way or day is a vague compensation';
const POST = 'Complaint about airline replies: an offer has a number in it';

/** How a wording speaks of compensation: `none` says no, or not yet, and is left alone. */
export interface CompensationPhrase extends Phrase {
  readonly kind: 'none' | 'promise';
}

const WE =
  "we'll|i'll|they'll|(they|he|she will)|we've|i've|we'd|i'd|we're|i'm|" +
  '(we|i (will|shall|would|have|are|am|can|could|want|did)|issued|added|applied|arranged|sent)';
const AIM = 'so|(so that)|if|whether|how|when|before|until';
const FEW_WORDS = '(*) (*) (*) (*)';
const GIVE =
  'give|giving|given|offer|offering|offered|send|sending|sent|issue|issuing|issued|add|adding|added|apply|applying|applied|' +
  'process|processing|processed|arrange|arranging|arranged|sort|sorting|sorted|provide|providing|provided|put|pop|popping|' +
  'popped|get|getting|extend|extending|extended|grant|granting|granted|approve|approved|organise|organize|initiate|initiated|leave|left|include';
/** Things of any value; a refund gives back what was paid. */
const GIFT =
  'credit|credits|voucher|vouchers|compensation|discount|discounts|coupon|coupons|points|miles|rebate|cashback|goodwill|' +
  'gems|coins|tokens|gift|freebie|(goodwill payment|gesture)|(money back)|(something|(a bit)|(a little)|some off)|(a ' +
  '(little|small) something)|(gift card|voucher|cards)|(e voucher)|evoucher|e-voucher|(gesture of goodwill)|(token of ' +
  'apology|appreciation)';
const VALUE = `refund|refunds|reimbursement|${GIFT}`;
const NO_VALUE =
  'card|cards|note|notes|check|score|history|request|requests|policy|form|forms|limit|rating|file|department|team|agency|bureau|' +
  'claim|query|status|page|balance|purchase|process|does|stack';
const PAY = 'refund|refunding|refunded|reimburse|reimbursing|reimbursed|compensate|compensating|compensated';
const NOT =
  "not|no|never|unable|cannot|can't|won't|don't|without|if|whether|when|once|until|unless|before|asked|asking|ask|checked|check|" +
  'checking|see|seen|requested';

/** Wordings that promise or give a thing of value. */
export const compensationPhrases: readonly CompensationPhrase[] = [
  { kind: 'none', phrase: `${WE} (*) (*) ${NOT} ${FEW_WORDS} ${GIVE}|${PAY}|for`, source: GUIDE },
  {
    kind: 'promise',
    phrase: `${WE} (*) (*) (*) ${GIVE} (*) (*) (*) (*) (*) ${VALUE}`,
    notAfter: AIM,
    notBefore: NO_VALUE,
    source: POST,
  },
  {
    kind: 'promise',
    phrase: `we|i issued|added|applied|arranged|sent (*) (*) (*) (*) ${VALUE}`,
    notBefore: NO_VALUE,
    source: GUIDE,
  },
  {
    kind: 'promise',
    phrase: `${WE} (*) (*) (*) ${PAY} you|part|some`,
    notBefore: 'the|your (*) (*) fare|cost|price|amount',
    source: GUIDE,
  },
  { kind: 'promise', phrase: `${WE} (*) (*) credit|crediting|credited you|(your (*) account)`, source: GUIDE },
  {
    kind: 'promise',
    phrase: `you'll|you're|(you will|should|shall|can|are) (*) (*) get|getting|receive|receiving|see|have|expect|find (*) (*) (*) ${VALUE}`,
    notBefore: NO_VALUE,
    source: GUIDE,
  },
  {
    kind: 'promise',
    phrase: `${WE} (*) (*) (*) make it|this|that|things right|up (to|for you) with (*) (*) (*) ${VALUE}`,
    notBefore: NO_VALUE,
    source: GUIDE,
  },
  { kind: 'promise', at: 'clause', phrase: `expect (*) (*) (*) ${VALUE}`, notBefore: NO_VALUE, source: GUIDE },
  { kind: 'promise', phrase: `please|(do) accept (*) (*) (*) ${VALUE}`, notBefore: NO_VALUE, source: GUIDE },
  {
    kind: 'promise',
    phrase: `there'll|(there will) be (*) (*) (*) (*) ${VALUE}`,
    notBefore: NO_VALUE,
    source: GUIDE,
  },
  {
    kind: 'promise',
    phrase:
      'my|our|the (*) manager|supervisor|team|boss (has|have|just|also) approved|agreed|authorised|authorized|arranged|' +
      `issued|offered (*) (*) (*) ${VALUE}`,
    notBefore: NO_VALUE,
    source: GUIDE,
  },
  {
    kind: 'promise',
    phrase:
      'it|this|that|((the|your|any (*) (*) payment|charge|fee|amount|cashback|difference|fare|money|cost)) will|shall|(is ' +
      'going to) (*) be refunded|reimbursed|credited',
    notAfter: 'if|whether|when|once|that',
    source: GUIDE,
  },
  { kind: 'promise', phrase: `you'll|(you will|shall) (*) be (*) ${PAY}|credited`, source: GUIDE },
  {
    kind: 'promise',
    phrase:
      `${VALUE} will (now|also|soon|then|shortly|automatically) be (*) issued|processed|applied|added|sent|given|made|` +
      'provided|arranged|paid|credited|(with you)|(on its way)|yours|available|offered|emailed',
    source: GUIDE,
  },
  {
    kind: 'promise',
    phrase:
      `${GIFT} has|have|is|are|was|were (now|also|just|already|been|being) (been) issued|applied|added|sent|given|made|` +
      'provided|arranged|approved|credited|coming|(on its|the|their way)|offered|placed|emailed',
    source: GUIDE,
  },
  {
    kind: 'promise',
    phrase: 'refund|refunds|reimbursement (is|are) (now) coming|(on its|the|their way)|(in progress)|(being arranged)',
    source: GUIDE,
  },
];

/** How value reaches a customer: the way, or the place where it shows. */
export const payoutRoutes: readonly Phrase[] = [
  {
    phrase:
      'to|onto|on|in|into|against|towards your|the (*) (*) card|account|wallet|balance|bill|invoice|bank|paypal|booking|order|inbox|' +
      'app|statement|tab|basket|room|folio|membership|subscription|subscriptions|(payment method)|(method of payment)|(form of payment)',
    source: GUIDE,
  },
  {
    phrase:
      'by|via|through|with|as e-mail|email|post|mail|dm|text|sms|paypal|cheque|check|cash|transfer|(bank transfer)',
    source: GUIDE,
  },
  { phrase: 'in|through the|our app|post|mail|store|shop', source: GUIDE },
  { phrase: 'at|in|from the|our (*) checkout|till|reception|desk|counter|bar', source: GUIDE },
  { phrase: 'at checkout|reception', source: GUIDE },
  { phrase: 'back to where you paid|(how you paid)', source: GUIDE },
  { phrase: 'to|on|onto your|the (*) (*) ending (in) #', source: GUIDE },
  { phrase: 'here|attached|below', notAfter: 'be|are|is|i|we', source: GUIDE },
];
