/** The words of a text and the marks between them, in text order: what phrases are compared with. */
export interface PhraseWords {
  /** Words have no apostrophes and hyphens; marks stay as they are. Each end of a sentence is `.`, and one stands at the very end. */
  readonly words: readonly string[];
  /** Offsets in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A word, an empty line, a token of the reading, or a mark. A sum of money is a word. */
const PIECE =
  /'?[a-z0-9$£\u00C0-\u1FFF\u20A0-\u20CF]+(?:['-][a-z0-9\u00C0-\u1FFF]+)*'?|\n[^\S\n]*\n|[\uE000-\uE006]+|[^\s]/g;
const DASH = /[–—−]/;

/** Marks that are read as another one: those that end a sentence, and those with a meaning in the notation. */
const MARKS: Readonly<Record<string, string>> = {
  '!': '.',
  '…': '.',
  '(': '[',
  '{': '[',
  ')': ']',
  '}': ']',
  '|': '/',
  '\\': '/',
  '*': '+',
  '#': '%',
};

/** Splits normalised text into words; `text` is the same text as written, with the same offsets. */
export function splitWords(normal: string, text: string): PhraseWords {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(normal); match !== null; match = PIECE.exec(normal)) {
    let [piece] = match;
    const start = match.index;
    if (piece.length > 1 && piece.includes('-')) {
      // Only in the text as written can a dash be told from a hyphen.
      const dash = text.slice(start, start + piece.length).search(DASH);
      if (dash > 0) {
        piece = piece.slice(0, dash);
        PIECE.lastIndex = start + dash;
      }
    }
    words.push(wordOf(piece));
    starts.push(start);
    ends.push(start + piece.length - (piece.length > 1 && piece.endsWith("'") ? 1 : 0));
  }
  words.push('.');
  starts.push(normal.length);
  ends.push(normal.length);
  return { words, starts, ends };
}

function wordOf(piece: string): string {
  if (piece.length === 1) return MARKS[piece] ?? piece;
  if (piece.startsWith('\n')) return '.';
  // An opening quotation mark: somebody else speaks, so the word is part of no phrase.
  if (piece.startsWith("'")) return piece;
  return piece.includes("'") || piece.includes('-') ? piece.replaceAll(/['-]/g, '') : piece;
}
