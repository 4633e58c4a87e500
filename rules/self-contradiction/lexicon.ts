/** At once, and days or weeks later. */
export const atOnce =
  'instant|instantly|immediate|immediately|(?:right|straight) away|within (?:seconds|minutes)|whenever you like|any time';
export const spans =
  '(?:\\d{1,2}|one|two|three|four|five|six|ten)(?: ?(?:-|–|to|or) ?\\d{1,2})? (?:full )?(?:business |working |calendar )?(?:days?|weeks?|months?)';

/** Free, and for a fee. */
export const free =
  "free|free of charge|no (?:extra |additional )?(?:charge|cost|fees?)|complimentary|costs? nothing|won't (?:be " +
  'charged|cost)|without (?:a )?(?:charge|fee|paying)|included';
export const fee = '(?:fee|charge|surcharge)';

/** Things that come at once or later, free or not. Sentences far from each other must speak of the same one. */
export const things =
  'refund|transfer|delivery|shipping|postage|return|credit|access|activation|payment|payout|download|upgrade|repair|' +
  'replacement|cancellation|exchange|booking|visit|installation|collection|pickup|breakfast|parking|parcel|order|card|' +
  'withdrawal|deposit|service|trial|appointment|check-in|luggage|bag|bike|ticket|subscription|account';

/** Events that have one time in a reply, and sums that have one amount. */
export const events =
  'appointment|booking|delivery|parcel|order|visit|engineer|technician|call|flight|train|table|reservation|lesson|course|class|' +
  'meeting|collection|pickup|interview|session|check-in|viewing|repair|package|driver|plumber|ferry|tour|see you|seeing you';
export const prices = 'total|price|fee|deposit|refund|balance|rent|fare|discount|bill|invoice|premium|voucher|credit';

/** Words that set two values apart on purpose. */
export const apart =
  'if|unless|otherwise|instead|originally|previously|was|were|had|not|between|old|new|each|per|both|second|another|' +
  'other|partial|partly|remaining|rest|reduced|normally|usually|after|express|standard|over|above|under|earlier|later|' +
  'either|or|except|however|although|only|moved|changed|extra|plus|again|next|bank|issuer|provider|waived|minus|depending|' +
  'weekend|weekends|respectively|every|rather|while|once|tomorrow|apart|from [$£€]|from \\d{1,4} (?:euro|pound|dollar)s?';

const DONE = '(?:already |now |been |just ){0,2}';
const VERBS = 'change|refund|cancel|move|replace|unlock|book|exchange|reset|extend';

/** Opposites said of one thing. */
export const opposites: readonly (readonly [string, string])[] = [
  ['in stock', 'out of stock|sold out|not in stock|no longer available|discontinued'],
  [
    'sold out|fully booked',
    '(?:there are|we have|still) (?:about |still |only |some ){0,2}[a-z0-9]{1,9} left|still available',
  ],
  ['(?:is|are) available', "(?:is|are) not available|isn't available|aren't available|unavailable"],
  ['open (?:every day|daily|seven days|24/7|all week)', 'closed (?:on|every) [a-z]{3,6}days?'],
  [
    '(?:are|is) (?:very |always )?(?:welcome|allowed|permitted)',
    "(?:are|is) not (?:allowed|permitted|accepted)|(?:aren't|isn't) (?:allowed|permitted)",
  ],
  [
    'no (?:contract|minimum term|commitment|notice period)|without notice',
    "tied in|minimum term of|(?:months?|days?)'? notice|(?:weeks|months) before the end",
  ],
  ['lifetime (?:guarantee|warranty)', '(?:guarantee|warranty) (?:has |is )(?:expired|ended|over)'],
  ['(?:was|been|is) (?:now )?approved', '(?:was|been|is) (?:declined|rejected|refused|denied)'],
  ['(?:already|now) (?:live|released|available|out)', 'will be (?:released|available|live|out)'],
  [
    `(?:was|been|were) ${DONE}delivered`,
    'on the van|out for delivery|(?:will|to) be delivered|on its way|with you (?:by|before|on)',
  ],
  [
    `(?:has|have|was|were) ${DONE}(?:shipped|sent|dispatched|refunded|cancelled|canceled|processed)`,
    "(?:has|have|was|were)(?: not|n't) (?:yet |been ){0,2}(?:shipped|sent|dispatched|refunded|cancelled|canceled|" +
      'processed)|yet to be (?:shipped|sent|dispatched|refunded|processed)',
  ],
  [
    `(?:we|i)(?:'ve| have) ${DONE}(?:${VERBS})(?:d|ed|led)?`,
    `(?:we|i) (?:can't|cannot|can not|are unable to|am unable to) (?:${VERBS})`,
  ],
  [`(?:we|i) can (?:also |now )?(?:${VERBS})`, `(?:we|i) (?:can't|cannot|can not|are unable to|don't) (?:${VERBS})`],
  [
    "(?:don't|do not) need to (?:send|return|pay|bring|call)",
    '(?:has|have) (?:arrived|reached us|come back)|must be (?:sent|returned|paid|brought)|please (?:send|return|pay|bring) (?:it|the|your)',
  ],
  [
    '(?:is|are) (?:vegan|gluten-free|waterproof|refundable|transferable|valid|vegetarian|nut-free|dishwasher safe)',
    "(?:is|are)(?: not|n't) (?:vegan|gluten-free|waterproof|refundable|transferable|valid|vegetarian|nut-free|dishwasher safe)",
  ],
  [
    'your (?:account|card|order|booking|ticket) is (?:now )?(?:active|open|confirmed|valid)',
    'your (?:account|card|order|booking|ticket) (?:is|was|has been) (?:not (?:active|confirmed|valid)|closed|cancelled|canceled|blocked|expired|inactive)',
  ],
];

/** Words in a sentence that let a yes and a no stand side by side. */
export const exceptions =
  'if|unless|otherwise|instead|however|although|only|until|once|other|another|except|while|when|both|some|old|new';

/** A sum of money. */
export const money =
  '(?:[$£€¥₹] ?\\d[\\d,]{0,9}(?:\\.\\d\\d)?|\\d[\\d,]{0,9}(?:\\.\\d\\d)? ?(?:euros?|eur|dollars?|usd|pounds?|gbp|rupees|inr))(?!\\w)';

/** A day of the week. */
export const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b';

/** How somebody says who they are; the group is the name. */
export const selfNaming =
  /(?:\b[Ii]['’]m|\bI am|\b[Mm]y name(?: is|['’]s)|\b[Tt]his is|\b[Ii]t['’]?s) (\p{Lu}\p{Ll}{1,15})(?= (?:from|here|with|at)\b|[.,!]| and I\b)/u;

/** The end of a signed reply; the group is the name. */
export const signing = new RegExp(
  '(?:\\n[ \\t]{0,9}|[-–—~^*] ?|[.!?…] (?:(?:Best|Cheers|Thanks|Regards|Kind regards|Best regards|Best wishes),? )?|,\\s)' +
    "(\\p{Lu}\\p{Ll}{1,15})(?: \\p{Lu}[\\p{L}'’.-]{0,20}){0,2}(?:, [^\\n.!?]{1,40})?\\s{0,9}$",
  'u',
);

/** Last words with a capital that are not names. */
export const noName =
  /^(?:Team|The|Your|Customer|Support|Best|Thanks|Cheers|Regards|Kind|Sincerely|Thank|Yours|Enjoy|Warm|Love)$/;

/** Words before a verb that say "we cannot". */
export const inability = "can't|cannot|can not|unable to|don't";
