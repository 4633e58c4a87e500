/*
 * How wordings are written down:
 *
 *   bear with us       these words, with nothing but blanks between them
 *   (very) good        words in parentheses may be missing
 *   deal|live with it  one of several; of several words, in parentheses: (no one)|nobody
 *   pay*               a word that begins with this; `*` alone is any word, `#` one with a digit
 *   next time (,)      marks stand for themselves; `.` is the end of a sentence: also `!`, an empty line, the end
 *   ... unless         any words up to the end of the sentence
 *   [ or not ]         `[` and `]` stand for brackets of any kind
 *
 * Words are in lower case. An apostrophe or a hyphen may be missing on either side: `e-mail` finds "email" too.
 */

const WORD = /^'?[a-z0-9$£\u00C0-\u1FFF\u20A0-\u20CF]/;
/** True for a word; false for marks and tokens. */
export const isWord = (word: string): boolean => WORD.test(word);

/** Words that may come next, and the place behind them. */
export interface Step {
  readonly words: readonly string[];
  /** Tells whether a word fits, for signs that stand for many words. */
  readonly accepts?: (word: string) => boolean;
  readonly to: number;
}

/** A place between two words of a wording. */
export interface Place {
  readonly steps: Step[];
  /** True where the wording may end. */
  isEnd: boolean;
}

/** No wording is longer than this, in words and marks: it keeps the search linear. */
const MOST_WORDS = 32;

const GAP = '...';
/** True for a run that holds a sign, or an apostrophe or a hyphen. */
const hasSign = (run: string): boolean =>
  run.includes("'") || run.includes('-') || run.includes('*') || run.includes('.') || run.includes('#');

/** The places of each notation that texts have reached so far: most are never needed. */
const placesByNotation = new Map<string, Map<number, Place>>();

/** The place behind the word that ends at an offset of the notation; 0 is the start. */
export function placeAt(notation: string, offset = 0): Place {
  let places = placesByNotation.get(notation);
  if (places === undefined) {
    places = new Map<number, Place>();
    placesByNotation.set(notation, places);
  }
  let place = places.get(offset);
  if (place === undefined) {
    place = { steps: [], isEnd: false };
    places.set(offset, place);
    if (notation.endsWith(GAP, offset)) addStep(GAP, offset, place);
    if (offset === 0) addItem(notation, 0, place);
    else addBehind(notation, offset, place);
  }
  return place;
}

const NONE: readonly number[] = [];

/** The ends of a wording that goes on from `place` with the word at `from`: indexes of the word behind it, ascending. */
export function endsOf(notation: string, words: readonly string[], from: number, place = 0): readonly number[] {
  const first = placeAt(notation, place);
  let ends = first.isEnd ? [from] : NONE;
  let next = offsetsBehind(first, words[from], NONE);
  for (let index = from + 1; next.length > 0; index++) {
    const word = index - from < MOST_WORDS ? words[index] : undefined;
    const here = next;
    let isEnd = false;
    next = NONE;
    for (const offset of here) {
      const at = placeAt(notation, offset);
      isEnd ||= at.isEnd;
      next = offsetsBehind(at, word, next);
    }
    if (isEnd) ends = [...ends, index];
  }
  return ends;
}

/** The known offsets and those that a word leads to from a place. */
function offsetsBehind({ steps }: Place, word: string | undefined, known: readonly number[]): readonly number[] {
  if (word === undefined) return known;
  let offsets = known;
  for (const { words, accepts, to } of steps) {
    const fits = accepts === undefined ? words.includes(word) : accepts(word);
    if (fits && !offsets.includes(to)) offsets = [...offsets, to];
  }
  return offsets;
}

/** Adds the words an item may begin with; when the item may be missing, also those behind it. */
function addItem(notation: string, offset: number, place: Place): void {
  const blank = notation.indexOf(' ', offset);
  const item = notation.slice(offset, blank === -1 ? notation.length : blank);
  if (!item.includes('(') && !item.includes(')') && item !== GAP) addStep(item, offset + item.length, place);
  else addAlternatives(notation, offset, place);
}

function addAlternatives(notation: string, offset: number, place: Place): void {
  let end = offset;
  let isOptional = false;
  do {
    const start = end;
    if (notation.charAt(start) === '(') {
      end = endOfGroup(notation, start);
      isOptional = start === offset && notation.charAt(end) !== '|';
      addItem(notation, start + 1, place);
      if (notation.charAt(end) === '|') end++;
    } else {
      end = endOfRun(notation, start);
      const run = notation.slice(start, end);
      isOptional = run === GAP;
      addStep(run.endsWith('|') ? run.slice(0, -1) : run, end, place);
    }
  } while (notation.charAt(end - 1) === '|');
  if (isOptional) addBehind(notation, end, place);
}

/** Adds what may come behind the words or the group that end at `offset`. */
function addBehind(notation: string, offset: number, place: Place): void {
  let end = offset;
  for (;;) {
    while (notation.charAt(end) === '|' || notation.charAt(end - 1) === '|') {
      if (notation.charAt(end) === '|') end++;
      end = notation.charAt(end) === '(' ? endOfGroup(notation, end) : endOfRun(notation, end);
    }
    if (notation.charAt(end) !== ')') break;
    end++;
  }
  if (end === notation.length) place.isEnd = true;
  else addItem(notation, end + 1, place);
}

/** Without a regular expression: compiling one costs more than reading all phrases. */
function endOfRun(notation: string, start: number): number {
  let end = start;
  for (; end < notation.length; end++) {
    const character = notation.charAt(end);
    if (character === ' ' || character === '(' || character === ')') break;
  }
  if (end === start) throw new Error(`No word at ${start} of the phrase "${notation}"`);
  return end;
}

function endOfGroup(notation: string, start: number): number {
  let depth = 0;
  for (let end = start; end < notation.length; end++) {
    const character = notation.charAt(end);
    if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return end + 1;
  }
  throw new Error(`No end of the group at ${start} of the phrase "${notation}"`);
}

/** Adds the words of a run. */
function addStep(run: string, to: number, { steps }: Place): void {
  if (!hasSign(run)) {
    steps.push({ words: run.split('|'), to });
    return;
  }
  const words: string[] = [];
  for (const word of run.split('|')) {
    const accepts = acceptsOf(word);
    if (accepts === undefined) words.push(plain(word));
    else steps.push({ words: [], accepts, to });
  }
  if (words.length > 0) steps.push({ words, to });
}

function acceptsOf(word: string): ((other: string) => boolean) | undefined {
  if (word === GAP) return (other) => other !== '.' && other !== '?';
  if (word === '*') return isWord;
  if (word === '#') return (other) => /\d/.test(other);
  if (!word.endsWith('*')) return undefined;
  const start = plain(word.slice(0, -1));
  return (other) => other.startsWith(start);
}

/** A word as it stands in the words of a text. */
function plain(word: string): string {
  return word.length === 1 ? word : word.replaceAll("'", '').replaceAll('-', '');
}
