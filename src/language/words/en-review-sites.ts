import { NEGATIONS, type Phrase } from '../phrases.js';

const TRIPADVISOR =
  'Tripadvisor, Management Response Guidelines: not commercial, no offer of gifts, services or money, nothing about Tripadvisor';

/** A wording that a review site may object to; the kinds are those of `AnswerPolicy`. */
export interface ReviewSitePhrase extends Phrase {
  readonly kind: 'gift' | 'money' | 'promotion' | 'site-talk';
}

const TREAT =
  'night|nights|stay|meal|meals|dessert|desserts|drink|drinks|coffee|coffees|cocktail|bottle|upgrade|breakfast|dinner|' +
  'lunch|brunch|session|sessions|class|month|months|' +
  'pizza|treatment|tour|ticket|tickets|starter|gift|massage|round|cake|entry|pass|refill|appetizer|appetiser|wine|' +
  'prosecco|visit|wash|service|delivery|gems|coins|credits|' +
  'premium|subscription|trial|year|week|access|dish|slice|haircut|cut|clean|repair|fitting|lesson|game|glass|transfer|' +
  'transfers|parking|spa|item|pair|samples|box';
const VOUCHER =
  'voucher|vouchers|coupon|coupons|discount|(gift card)|(gift cards)|(gift certificate)|(gift voucher)|(store credit)|' +
  '(credit note)|(loyalty points)|(bonus points)';
const WE_GIVE =
  "we'll|i'll|we'd|i'd|we're|i'm|(we|i will|would|can|could|shall|may)|(like|love|happy|pleased|glad|delighted|wish|" +
  'want|able to)|(let you)|(let us|me)';
/** What may stand between "we would like" and the verb. */
const TO =
  '(also|gladly|happily|now|then|certainly|always|personally|therefore) (be) (like|love|happy|glad|pleased|delighted|able|going|only) (to)';
const DONE = `had|have|has|was|were|if|already|why|that|whether|about|asked|${NEGATIONS}`;
const SITE = "tripadvisor|(trip advisor)|tripadvisor's|trustpilot|yelp";

/** Wordings that a review site may object to. */
export const reviewSitePhrases: readonly ReviewSitePhrase[] = [
  {
    kind: 'promotion',
    phrase:
      'use|enter|quote|mention|apply|with (the|our) (promo) code * (*) (at checkout)|(when you|booking|ordering)|(for ' +
      '# (% (off)))|(for a|your)|(on your)|(to get|save|enjoy|receive)',
    notAfter: "you|didn't",
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase: 'promo|promotional|discount|coupon|voucher code',
    notAfter: 'your|the|that|invalid|expired',
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase: 'special|exclusive|latest|current|amazing offer|offers|deal|deals|promotion|promotions|rates',
    notAfter: `no|the|your|that|this|expired|missed|${NEGATIONS}`,
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase:
      "(check out)|discover|explore|try|(look out for)|(take advantage of)|(make the most of)|(don't miss)|(do not miss)|" +
      '(why not try)|experience|(come and try)|sample our (brand|all) (*) new|latest|other|exciting|amazing|delicious|' +
      'famous|award-winning|special|seasonal|summer|winter|happy|sister|range',
    notAfter: "you|didn't|to|not",
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase:
      'our (brand) new|latest|exciting|seasonal|festive|summer|winter|christmas (*) (*) menu|package|packages|collection|' +
      'range|spa|terrace|sale|bar|rooms|app|line',
    before: 'is|are|launches|opens|now|available|has|will|starts|from',
    notAfter: 'in|because|while|since|to|of',
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase: 'follow|like|find us|(our page) on instagram|facebook|tiktok|twitter|x|social',
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase:
      '(sign up)|subscribe|join (to|for) our (*) newsletter|(mailing list)|(loyalty|rewards|vip|members|* (*) club|programme|' +
      'program|scheme)|(email list)',
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase:
      'book|order|reserve|buy (now|today|directly|direct|your next * (*)) (with us|on|at|via|through|from) (our (own|' +
      'official|new) website|site|app|webshop)|direct|directly',
    notAfter: `you|could|can|who|guests|when|you've|had|did|to|not|if|by|${NEGATIONS}`,
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase:
      'best|lowest price|rate|rates|prices (guarantee|guaranteed) when|by|if|on|directly|online (you|booking|our)',
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase: 'happy hour',
    before: 'from|is|every|runs|on|between|with|daily',
    notAfter: 'the|your|that',
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase:
      'refer a friend|(book now)|(order now)|(download our * (*) app)|(our sister hotel|restaurant|property|app|brand)|' +
      '(2 for 1)|(two for one)|(buy one get one)',
    source: TRIPADVISOR,
  },

  {
    kind: 'gift',
    phrase: '5|10|12|15|20|25|30|33|40|50|60|70|75 %|percent|(per cent) off|discount|reduction|(your|the|any next)',
    notAfter: 'the|your|of|advertised|expired|promised|that',
    source: TRIPADVISOR,
  },
  {
    kind: 'gift',
    phrase: `a|an|another|some|# (*) (*) ${VOUCHER}`,
    notAfter:
      "use|using|accept|accepted|redeem|redeeming|bought|buy|buying|(you|you've have|had)|without|refused|about|regarding|" +
      'with|on|promised|(promised you)|(offer as)',
    notBefore: '(that|which|you (had|were|was|bought|used|expired))|was|were|had|could|does|did|terms|provider',
    source: TRIPADVISOR,
  },
  {
    kind: 'gift',
    phrase: `${WE_GIVE} ${TO} offer|give|send|add|apply|issue (you|to your * (*)) (a|an|some|#|*) (*) (*) ${VOUCHER}|(# % off)`,
    notAfter: DONE,
    notBefore: 'code|minutes|hours',
    source: TRIPADVISOR,
  },
  {
    kind: 'gift',
    phrase: `free|complimentary|complementary (*) ${TREAT}`,
    notAfter:
      "our|your|the|no|not|is|are|feel|you're|on|offer|offers|includes|include|as|(comes|come with (a))|was|were|that|" +
      'any|hassle|gluten|smoke|have|always|serve|hour|had',
    notBefore: 'of|was|were|(is|are (included|available|served|for all|part))|included|(you missed)',
    source: TRIPADVISOR,
  },
  {
    kind: 'gift',
    phrase:
      `${WE_GIVE} ${TO} offer|offering|give|giving|send|sending|treat|invite|arrange|bring|include|add|have|unlock ... ` +
      'free|(half price)|(in your account)|complimentary|(on the house)|(on us)|(as a treat|gift)|gift',
    notAfter: DONE,
    notBefore: 'to|up|time|hand',
    source: TRIPADVISOR,
  },
  {
    kind: 'gift',
    phrase:
      '(for the price of one)|(half price next|on)|(your next * (*) free|(on us))|(free of charge next|(on your))',
    notAfter: 'at|was',
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase: 'with|use|using (the|our|promo) code *',
    before: '.|,|and|for|at|to',
    notAfter: 'error|log|the',
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase: 'our other (*) app|apps|hotel|hotels|restaurant|restaurants|property|properties|game|games|branch',
    source: TRIPADVISOR,
  },
  {
    kind: 'promotion',
    phrase: '(show|mention|quote this (*) response|reply|answer|comment|message|review)|(mention|say yelp|tripadvisor)',
    source: TRIPADVISOR,
  },
  { kind: 'gift', phrase: 'on the house', notAfter: 'was|were|not', notBefore: 'wine|red|white', source: TRIPADVISOR },
  {
    kind: 'gift',
    phrase: `is|are|be|${TREAT} on us|me|(the house)`,
    notAfter: 'call|write|was|not|based|this|that|happened|mistake|delay|fault',
    notBefore: 'to|and (not)',
    source: TRIPADVISOR,
  },
  { kind: 'gift', phrase: 'treat you|(you both)|(you and * (*)) to|(next time)|on', source: TRIPADVISOR },
  {
    kind: 'gift',
    phrase:
      `${WE_GIVE} ${TO} send|give|offer|post you (*) (*) (a|some|*) (*) gift|surprise|treat|(something (nice|special|` +
      'extra))|hamper|(goodie|goody bag)',
    source: TRIPADVISOR,
  },
  {
    kind: 'gift',
    phrase: 'gift|treat|surprise|hamper|upgrade|something from us|(waiting for you)|(on your next * (*))|(next time)',
    notAfter: 'the|your|that',
    source: TRIPADVISOR,
  },
  {
    kind: 'gift',
    phrase: 'upgrade you|your',
    before: 'free|next|room|for|to|on|stay|(* (*) free|for|to|on|next)',
    notAfter: 'not|could|to|did',
    source: TRIPADVISOR,
  },
  {
    kind: 'gift',
    phrase:
      `${WE_GIVE} ${TO} do|redo|clean|replace|repair|fix|arrange|cook|repeat|host|have|serve|see|service|deliver|make|` +
      'cut|give|offer|provide ... free|(free of charge)|(at no (extra|additional) charge|cost)|(for free)|(without charge)|' +
      '(at our expense)',
    notAfter: DONE,
    source: TRIPADVISOR,
  },

  {
    kind: 'money',
    phrase: `${WE_GIVE} ${TO} refund|reimburse|compensate|repay|(credit|pay you)|(pay back)|(send you the money)`,
    notAfter: DONE,
    notBefore: 'guests|anybody|(only (if|when))',
    source: TRIPADVISOR,
  },
  {
    kind: 'money',
    phrase:
      `${WE_GIVE} ${TO} offer|give|send|arrange|process|issue|provide (you) (with) (a|an|your|the|some|full|partial) ` +
      '(full|partial|*) (*) refund|reimbursement|compensation|credit|payment|(money back)|deposit|$|£|€|#',
    notAfter: DONE,
    notBefore: '(not)|minutes|hours',
    source: TRIPADVISOR,
  },
  {
    kind: 'money',
    phrase: 'claim|request|get|receive|have|collect your|a|the|full (full|partial) refund|compensation|(money back)',
    notAfter: `you|didn't|to|not|could|did|can|${NEGATIONS}`,
    at: 'clause',
    source: TRIPADVISOR,
  },

  {
    kind: 'site-talk',
    phrase: `${SITE} (*) (*) policy|policies|rules|guidelines|algorithm|moderators|staff|team|support|ranking|rankings|system|terms`,
    source: TRIPADVISOR,
  },
  {
    kind: 'site-talk',
    phrase: `dear|hello|hi|attention|(note|message|appeal to|for) (the) ${SITE}`,
    at: 'clause',
    source: TRIPADVISOR,
  },
  {
    kind: 'site-talk',
    phrase:
      'report|reported|reporting|flag|flagged|flagging|ask|asked|asking|complained|escalated|urge|informed|contacted|' +
      `raised (this|it|the|your) (*) (*) (to|with|from) ${SITE}`,
    notAfter: 'you|may|if',
    source: TRIPADVISOR,
  },
  {
    kind: 'site-talk',
    phrase:
      `${SITE} (really|simply|still|now|also) should|must|(needs|need|ought to)|allows|lets|refuses|refused|permits|publishes|` +
      "(does not|doesn't|won't|will|(will not) (not) remove|delete|verify|check|allow|let|investigate|moderate)",
    notAfter: 'on|via|through|by|of',
    source: TRIPADVISOR,
  },
  {
    kind: 'site-talk',
    phrase:
      'this|the (review) site|platform should|must|(needs to)|allows|lets (not) (*) remove|delete|verify|check|allow|' +
      'let|anyone|people|anybody|publish|moderate|fake',
    source: TRIPADVISOR,
  },
  {
    kind: 'site-talk',
    phrase: 'reported|flagged|reporting|flagging this|your|the review',
    notAfter: 'you',
    source: TRIPADVISOR,
  },
];

/** Two lines or more that begin with a bullet or a number. */
export const bulletLines =
  /(?:^|\n)[ \t]{0,4}(?:[-*•–▪●✓]|\d{1,2}[.)]) ?\S[^\n]{0,400}\n{1,2}[ \t]{0,4}(?:[-*•–▪●✓]|\d{1,2}[.)]) ?\S[^\n]{0,400}/;
/** A telephone number behind a word for calling. */
export const telephone =
  /\b(?:call|ring|phone|tel|telephone|whatsapp|text|dial|mobile|cell|number|reach|contact|hotline)\b[^.!?\d\n]{0,60}(\+?\(?\d[\d ()/.-]{4,16}\d)/;
