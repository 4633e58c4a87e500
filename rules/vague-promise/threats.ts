import { sentenceOf } from '../../src/language/query.js';
import type { Act, Reading } from '../../src/language/reading.js';
import { takesBack, threatens } from '../../src/language/words/en-threats.js';

/** True where more than a promise is said: "you will hear from our lawyers", "once the review is gone". A time makes neither better. */
export function isThreatOrBribe(reading: Reading, act: Act): boolean {
  const sentence = sentenceOf(reading, act);
  if (sentence === undefined) return false;
  const words = reading.normal.slice(sentence.start, sentence.end);
  return threatens().test(words) || takesBack().test(words);
}
