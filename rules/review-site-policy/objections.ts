import type { Span } from '../../src/base/types.js';
import type { ObjectionId } from '../../src/channels/channel.js';
import { phraseFinder } from '../../src/language/phrases.js';
import type { Reading } from '../../src/language/reading.js';
import { accusingPhrases } from '../../src/language/words/en-accusations.js';
import { conditions } from '../../src/language/words/en-conditions.js';
import { bulletLines, reviewSitePhrases, telephone } from '../../src/language/words/en-review-sites.js';

const findPhrases = phraseFinder(reviewSitePhrases);
const findAccusations = phraseFinder(accusingPhrases);

/** A stretch of a reply that some review site objects to. */
interface Objection extends Span {
  readonly kind: ObjectionId;
}

/** The stretches of a reply that some review site objects to. */
export function objectionsIn(reading: Reading): readonly Objection[] {
  return [
    ...findPhrases(reading).map(({ entry: { kind }, start, end }) => ({ kind, start, end })),
    ...findAccusations(reading).map(({ start, end }) => ({ kind: 'fraud-claim' as const, start, end })),
    ...ratingIn(reading),
    ...matchOf(reading.text, bulletLines, 'list'),
    ...matchOf(reading.normal, telephone, 'phone'),
  ];
}

/** The first request for another review, where nobody is thanked for one. */
function ratingIn({ normal, sentences }: Reading): readonly Objection[] {
  for (const { start, end } of sentences) {
    const words = normal.slice(start, end);
    if (conditions.thanked().test(words) || conditions.ownGood().test(words)) continue;
    const match = conditions.asksForRating().exec(words);
    if (match === null || conditions.byUs().test(words.slice(0, match.index))) continue;
    return [{ kind: 'rating', start: start + match.index, end: start + match.index + match[0].length }];
  }
  return [];
}

/** Where the group of a pattern stands, or all of it when it has none. */
function matchOf(words: string, pattern: RegExp, kind: ObjectionId): readonly Objection[] {
  const match = pattern.exec(words);
  if (match === null) return [];
  const end = match.index + match[0].length;
  return [{ kind, start: end - (match[1] ?? match[0].trimStart()).length, end }];
}
