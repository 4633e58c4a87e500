/* How English tells that nobody is sent away, though a channel is named: normalised text, all repeats bounded. */

/** An answer to the message itself. */
const THIS_MESSAGE =
  /\b(?:reply(?:ing)?|respond(?:ing)?|answer(?:ing)?|writ(?:e|ing) back)\b(?: [a-z]{2,10}){0,2} (?:this|the same) (?:e-?mail|mail|message|text|sms|ticket|thread|chat|conversation|post|comment|address|note|letter)\b/;
/** Names of channels in another sense. */
const OTHER_SENSE =
  /\bforms? of (?!contact\b|communication\b)|\bstore ?rooms?\b|\bring the (?:[a-z]{2,10} )?bell\b|\bcall the (?:lift|elevator)\b|\b(?:back|forward) (?:one|a|two|three) pages?\b|\b(?:log|sign) (?:out|in|on|off)\b|\bopen (?:the|your|its) (?:[a-z]{2,10} )?(?:door|lid|lock|locker|gate|window|valve|tap|box|drawer)\b/;

/** True for normalised words that send the customer nowhere, though they name a channel. */
export const staysHere = (words: string): boolean => THIS_MESSAGE.test(words) || OTHER_SENSE.test(words);

const CONTACT =
  /\b(?:whom?|where|number|phone|call|ring|contact|e-?mail|address|speak|talk|reach|department|write to|support)\b/i;

/** True for a customer who asks whom to contact, or where. */
export const asksForContact = (turn: string): boolean => CONTACT.test(turn);
