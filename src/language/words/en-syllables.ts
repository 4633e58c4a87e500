/**
 * Counts the syllables of an English word in lower case, by its letters: like the package `syllable` in 98 of 100 words of real
 * replies. A table of exceptions would not pay here, where the syllables of many words are added up.
 */
export function countSyllables(word: string): number {
  const spoken = word.replaceAll("'", '').replace(SILENT_WITHIN, '').replace(SILENT_END, '');
  return Math.max(1, (spoken.match(VOWELS)?.length ?? 0) + (spoken.match(HIATUS)?.length ?? 0));
}

/** An "e" that is not spoken, at the end of a word and before an ending: "make", "used", "safely". */
const SILENT_END =
  /(?:(?<=[^aeiouytd])ed|(?<=[^aeiouysxzcgl]|[^cs]h)es|(?<=[aeiouyr]l)es|(?<=[^aeiouyl]|[aeiouyr]l)e)$/;
const SILENT_WITHIN = /(?<=[a-z][^aeioul])e(?=(?:ly|ments?|ful|fully|less|ness|where|thing|times?)$)/;
const VOWELS = /[aeiouy]{1,9}/g;
/** Vowels side by side that sound as two: "via", "being", "employer"; and "didn't". */
const HIATUS = /(?<![tcsxg])i[aou]|(?<=[aeouy])ing|[aeiou]ye[er]|[ds]nt$/g;
