/* English about ways to get in touch: normalised text, all repeats bounded. */

/** When somebody can be reached. */
export const openingHours =
  /\b(?:24\/7|24 hours|round the clock|\d{1,2}(?::\d\d)? ?(?:am|pm)?\s?(?:-|to|–|until|till)\s?\d{1,2}|hours|open|mon|monday)\b/;

/** 1-800-XXX-XXXX: a number that was not filled in. */
export const dummyNumber = /\b(?:1[-. ]?800[-. ]?)?x{3}[-. ]?x{3,4}(?:[-. ]?x{4})?\b/;

/** A number, a link, an address or a placeholder anywhere in the reply. */
export const contactDetails = /[\uE001\uE002]|\b(?:dial|call|text|ring) \*?\d{3,6}\b|\+?\(?\d[\d ().-]{5,18}\d/;

const GET_IN_TOUCH =
  String.raw`\b(?:call|phone|ring|telephone|dial|contact|reach|get in touch|speak|talk|write|e-?mail|chat)` +
  '(?:ing)?(?: out| in)?(?: to| with)? ';
const OUR_SERVICE =
  '(?:the|a|your) (?:[a-z]{3,12} )?' +
  '(?:team|desk|office|line|hotline|helpline|support|care|service|services|reception|branch|department|centre|center)';
const US = `us|me|our|one of our|${OUR_SERVICE}|customer|support|head office|this number|at`;

/** A request to get in touch with us, not to send something or to open a page. */
export const asksToContact = new RegExp(
  [
    `${GET_IN_TOUCH}(?:${US})\\b`,
    String.raw`\bgive us a (?:call|ring|bell|shout)`,
    String.raw`\b(?:drop|send) us an? (?:e-?mail|line|message)`,
    String.raw`\bfill (?:in|out)\b.{0,40}\bform\b`,
    String.raw`\b(?:visit|on|see|check|via) (?:our|the) (?:web ?site|site)\b`,
  ].join('|'),
);

/* English that names a channel and sends nobody away: normalised text, all repeats bounded. */

/** An answer to the message itself. */
const THIS_MESSAGE = new RegExp(
  String.raw`\b(?:reply(?:ing)?|respond(?:ing)?|answer(?:ing)?|writ(?:e|ing) back)\b(?: [a-z]{2,10}){0,2} (?:this|the same) ` +
    String.raw`(?:e-?mail|mail|message|text|sms|ticket|thread|chat|conversation|post|comment|address|note|letter)\b`,
);
/** Names of channels in another sense. */
const OTHER_SENSE = new RegExp(
  [
    String.raw`\bforms? of (?!contact\b|communication\b)`,
    String.raw`\bstore ?rooms?\b`,
    String.raw`\bring the (?:[a-z]{2,10} )?bell\b`,
    String.raw`\bcall the (?:lift|elevator)\b`,
    String.raw`\b(?:back|forward) (?:one|a|two|three) pages?\b`,
    String.raw`\b(?:log|sign) (?:out|in|on|off)\b`,
    String.raw`\bopen (?:the|your|its) (?:[a-z]{2,10} )?(?:door|lid|lock|locker|gate|window|valve|tap|box|drawer)\b`,
  ].join('|'),
);

/** True for normalised words that name a channel and do not send the customer there. */
export const staysHere = (words: string): boolean => THIS_MESSAGE.test(words) || OTHER_SENSE.test(words);

const CONTACT =
  /\b(?:whom?|where|number|phone|call|ring|contact|e-?mail|address|speak|talk|reach|department|write to|support)\b/i;

/** True for a customer who asks whom to contact, or where. */
export const asksForContact = (turn: string): boolean => CONTACT.test(turn);
