/** What care-lint knows of a language before it has seen an example: the data of `words/<language>.ts`. */
export interface Vocabulary {
  /** Words that carry grammar rather than meaning, without apostrophes: each stands for itself in every pattern of words. */
  readonly functionWords: string;
  /** Words that do the same work in a reply, under one name: "fix", "repair" and "sort" are one class. */
  readonly classes: Readonly<Record<string, string>>;
  /** How words end when nothing else is known of them, longest first. */
  readonly endings: readonly string[];
}

/** A vocabulary, ready to be asked by the hash of a word. */
export interface Lookup {
  /** Shape of a known word: what stands for it where only its work in the sentence counts. */
  readonly shapes: ReadonlyMap<number, number>;
  readonly endings: readonly string[];
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(text: string, seed = FNV_OFFSET): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** One more number to a hash. */
export const extend = (hash: number, value: number): number => Math.imul(hash ^ value, FNV_PRIME) ^ (value >>> 11);

/** Marks the shapes of classes, so that no class is mistaken for a word of its name. */
const CLASS = hashOf('class ');

/** What a word ends in, as a number: 0 for none of the endings. */
export function endingOf(word: string, endings: readonly string[]): number {
  for (let i = 0; i < endings.length; i++) if (word.endsWith(endings[i] ?? '')) return i + 1;
  return 0;
}

export function lookupOf({ functionWords, classes, endings }: Vocabulary): Lookup {
  const shapes = new Map<number, number>();
  for (const word of functionWords.split(/\s+/)) shapes.set(hashOf(word), hashOf(word));
  for (const [name, words] of Object.entries(classes)) {
    const shape = hashOf(name, CLASS);
    for (const word of words.split(/\s+/)) {
      const hash = hashOf(word);
      if (!shapes.has(hash)) shapes.set(hash, extend(shape, endingOf(word, endings)));
    }
  }
  return { shapes, endings };
}
