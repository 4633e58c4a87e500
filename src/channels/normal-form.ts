import { rewrite, unchanged, type Replacement, type Rewritten } from './rewrite.js';

/** Below U+0300 nothing composes, decomposes or moves under NFC. */
const mayChange = /[\u0300-\uFFFF]/;

/** A base with everything that may compose with it: marks, and the vowels and finals of Hangul. */
const clusters = /[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]*|[\p{M}\u1160-\u11FF]+/gu;

/** A text in Unicode normal form C, which is what most platforms store and count. */
export function toNormalForm(text: string): Rewritten {
  if (!mayChange.test(text) || text.normalize('NFC') === text) return unchanged(text);
  const replacements: Replacement[] = [];
  for (const match of text.matchAll(clusters)) {
    const normal = match[0].normalize('NFC');
    if (normal !== match[0]) {
      replacements.push({ start: match.index, end: match.index + match[0].length, text: normal });
    }
  }
  return rewrite(text, replacements);
}
