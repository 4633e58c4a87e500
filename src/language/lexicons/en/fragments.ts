/** Building blocks of the English patterns: sources of regular expressions on normalised text. */

export const ADVERB =
  '(?:so|very|really|truly|deeply|terribly|extremely|sincerely|genuinely|incredibly|awfully|most|also|just|again|once again|certainly|definitely|absolutely|completely|totally|fully|particularly|especially|quite|too|honestly|greatly|always|still|all|both|only|even|do|most certainly|now|obviously|surely|currently|constantly|continuously|tirelessly|diligently|actively|already|more than|much|simply)';
export const ADVERBS = `(?:${ADVERB} ){0,4}`;

/** We, on our side: pronouns and the people we speak for. */
export const TEAM =
  "(?:(?:our|the|my|a|an|one of our|one of the|another|any of our) (?:[a-z'&-]{2,20} ){0,4}(?:teams?|staff|agents?|specialists?|experts?|colleagues?|engineers?|support|departments?|dept|managers?|management|supervisors?|crew|representatives?|reps?|advisors?|advisers?|folks|developers?|technicians?|office|centre|center|desk|leadership)|someone(?: (?:from|on|in|at) [a-z' ]{2,30}?)?|somebody|a member of (?:our|the) [a-z ]{0,30}?team|team [a-z]{2,15})";
export const US = `(?:we|i|they|he|she|${TEAM})`;
export const US_SELF = `(?:we|i|${TEAM})`;
/** "we'll", "we will", "our team is going to". */
export const WILL = "(?:'?ll|(?: (?:will|shall|'ll))|(?:'re| are|'m| am| is|'s) (?:going|about|due) to)";
export const HAVE =
  "(?:'ve|'s| have| has|'d| had)?(?: now| just| already| also| since| gone ahead and| went ahead and| today| personally| immediately| successfully| fully| manually| quickly| recently| both| then| actually)*?";

export const LINK = '\\uE001';
export const PLACEHOLDER = '\\uE000';
export const EMAIL_ADDRESS = '\\uE002';

const UNIT =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|business days?|working days?|weekdays?)';
const COUNT = `(?:\\d{1,3}(?: ?(?:-|to|or|\\/) ?\\d{1,3})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|sixty|the next|${PLACEHOLDER}{1,200})`;
/** A time a customer could check. "Soon" and "as soon as possible" are none. */
export const TIME = `(?:\\b(?:today|tonight|tomorrow|overnight|noon|midday|midnight|lunch(?:time)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|eod|cob|while you wait|first thing)\\b|\\b(?:within|in|for|after|every|under|over the next|up to|about|around|takes?|allow|least|next)? ?(?:the )?(?:next )?(?:about |around |approximately |approx |roughly |another |just )?${COUNT} (?:more |full |short )?(?:business |working |calendar )?${UNIT}\\b|\\b\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m|p\\.m|o'clock|h\\b|gmt|bst|cet|est|pst)|\\b\\d{1,2}:\\d\\d\\b|\\b(?:by|before|until|till|at|on) (?:the )?(?:\\d|${PLACEHOLDER}|end of|close of|start of)|\\b(?:this|later this|next|over the|the following|same) (?:morning|afternoon|evening|night|day|week|weekend|month|year|season|minute|business day|working day)|\\b(?:for|over|during|until after) the (?:night|day|evening|weekend|season|holidays?)|\\bend of (?:the )?(?:day|week|month|business)|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \\d{1,2}|\\b(?:a (?:few|couple of|couple)|few|couple of|several) ${UNIT}\\b|\\bwithin ${PLACEHOLDER}|${PLACEHOLDER}{1,200} (?:business |working )?${UNIT}\\b)`;
/** A gap that the writer will fill with one: "within [timeframe]", "by ____". */
const TIME_GAP =
  '\\b(?:within|in|by|before|until|on|at|no later than) (?:__|xx?\\b|[[{<][^\\]}>]{0,30}(?:time|date|day|hour|minute|week|month|deadline|eta\\b))';
/** One pattern for all who ask for a time: it is large, and made once. */
export const HAS_TIME = new RegExp(`${TIME}|${TIME_GAP}|\\bno later than ${PLACEHOLDER}`);
/** Money or another counted thing of value. */
export const AMOUNT = `(?:[$£€¥₹₦]\\s?(?:\\d|${PLACEHOLDER})|\\b\\d[\\d,.]{0,12} ?(?:%|percent|dollars?|pounds?|euros?|usd|gbp|eur|inr|rs|naira|cents?|pence|points?|miles|credits?|skymiles|avios|coins?)\\b|\\b(?:usd|gbp|eur|rs\\.?|inr|aud|cad) ?\\d|${PLACEHOLDER}{1,200} (?:points?|miles|credits?|off)|\\bin full\\b|\\bfull refund\\b)`;

/** Words that stand where a time should. */
export const SOFT =
  '\\b(?:soon|shortly|asap|as (?:soon|quickly|fast|early) as (?:possible|we can|i can|they can)|at the earliest|in due course|in no time|eventually|at some point|the earliest|momentarily|before long|quickly|promptly|in the (?:near )?future|soonest|as a (?:matter of )?(?:priority|urgency)|at a later date|in the coming (?:days|weeks|months))\\b';

/** Data that identifies a case or a person, as things to bring. */
export const NAMED_FACT =
  '(?:names?|numbers?|no\\.|nos|#s?|account|acct|order|booking|bookings|reference(?! your| this| the)|ref|confirmation|conf|reservation|codes?|locator|pnr|e-?mail|e-?mails|phone|mobile|telephone|contact (?:info|information|number|details|no)|zip|post ?code|postal|address|addresses|gamer ?tag|user ?name|user ?id|handle|psn|id|ids|dates?|store (?:number|name|location|you)|branch (?:number|name|you)|serial|imei|mac|model|version|screen ?shots?|photos?|pictures?|pics?|images?|videos?|receipt|receipts|ticket (?:number|no|id|ref)|case (?:number|no|id|ref)|tracking|invoice|invoices|policy|registration|membership|loyalty|card|flight|city|country|device|devices|browser|postcode|vin|make|size|colou?r|sku|barcode|batch|expiry|error (?:message|code)|transaction|receipt|trip|route|train|time of|case|service (?:number|address)|frequent flyer|full details of|log ?files?|logs)';

/** Alternation of a list of words. */
export const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;
