/** Odd constants of 32-bit FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Words a shingle holds. */
const WORDS = 3;

/** 32-bit hash of a word. */
export function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/**
 * Hashes of every three words in a row, in ascending order and each once: two texts are as alike as these sets. A text of
 * fewer words is one shingle.
 */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map((word) => hashWord(word));
  const count = Math.max(1, words.length - WORDS + 1);
  const shingles = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let shingle = FNV_OFFSET;
    for (let j = i; j < Math.min(i + WORDS, hashes.length); j++) {
      // Mixed well, so that words that change places give another shingle.
      shingle = Math.imul(shingle ^ (hashes[j] ?? 0), FNV_PRIME);
      shingle ^= shingle >>> 15;
    }
    shingles[i] = shingle;
  }
  shingles.sort();
  let length = 0;
  for (const shingle of shingles) {
    if (length === 0 || shingles[length - 1] !== shingle) shingles[length++] = shingle;
  }
  return shingles.subarray(0, length);
}

/** Jaccard similarity of two ascending lists: the share of all their hashes that stand in both. */
export function similarity(left: Uint32Array, right: Uint32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const [a = 0, b = 0] = [left[i], right[j]];
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  const all = left.length + right.length - shared;
  return all === 0 ? 1 : shared / all;
}
