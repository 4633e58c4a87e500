import { sentenceOf } from '../../src/language/query.js';
import type { Act, Reading } from '../../src/language/reading.js';

/** Whom a threat calls in. */
const THREAT =
  /\b(?:lawyers?|attorneys?|solicitors?|legal (?:team|department|counsel|action|steps|proceedings)|court|sue|police|debt collect(?:ors?|ion)|your (?:employer|boss|landlord|school|family|parents))\b/;
/** What a bribe asks for: that the customer takes back what they said of us. */
const TAKES_BACK =
  /(?:^|\byou(?:'ve| have)? |\bplease |\bto |[,:] ?)(?:delet|remov|tak(?:e|en|ing) |edit|chang|updat|revis|withdraw)[^.!?]{0,40}\b(?:reviews?|ratings?|posts?|comments?|videos?|tweets?|stars?)\b|\b(?:change|raise|set|turn) (?:it|that|this) (?:in)?to (?:five|5)[- ]stars?\b|\b(?:review|rating|post|comment|video|tweet) (?:is|has been|was) (?:gone|down|deleted|removed|changed|edited)\b/;

/** True where more than a promise is said: "you will hear from our lawyers", "once the review is gone". A time makes neither better. */
export function isThreatOrBribe(reading: Reading, act: Act): boolean {
  const sentence = sentenceOf(reading, act);
  if (sentence === undefined) return false;
  const words = reading.normal.slice(sentence.start, sentence.end);
  return THREAT.test(words) || TAKES_BACK.test(words);
}
