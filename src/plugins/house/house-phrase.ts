import { quote } from '../../base/mistakes.js';
import type { Edit, Span } from '../../base/types.js';
import { normalise } from '../../language/normal-text.js';
import { placeAt } from '../../language/phrase-notation.js';
import { articleOf } from '../../language/words/en-articles.js';

/** A phrase in our notation, or what is wrong with it. */
type HousePhrase =
  | { readonly notation: string; readonly fault?: undefined }
  | { readonly notation?: undefined; readonly fault: string };

/** A word, the start of one (`pay*`), any word, a number, a mark, a gap. */
const ITEM =
  /^(?:'?[a-z0-9$£\u00C0-\u1FFF\u20A0-\u20CF]{1,80}(?:['-][a-z0-9\u00C0-\u1FFF]{1,80}){0,8}'?\*?|[^\s()|{}]|\.{3})$/;

/**
 * Turns a phrase as people write it into the notation of `phrase-notation.ts`. Capitals do not matter, marks may be close to
 * a word ("Dear Sir/Madam,"), and `ticket(s)` becomes `ticket|tickets`. In scripts without blanks each character is a word.
 */
export function readHousePhrase(written: string): HousePhrase {
  if (/[{}]/.test(written)) return { fault: 'a placeholder is never part of a phrase; `*` stands for any word' };
  const notation = normalise(written, [])
    .replaceAll(/([a-z0-9\u00C0-\u1FFF]{1,80})\(([a-z]{1,8})\)/g, '$1|$1$2')
    .replaceAll(/\.{3}|[\u2E80-\uD7FF\uF900-\uFFDC]|[.,!?…:;/\\&%+"@=<>~^_[\]]/g, (mark) => ` ${MARKS[mark] ?? mark} `)
    .replaceAll(/\s{0,9}\|\s{0,9}/g, '|')
    .replaceAll(/\(\s{1,9}/g, '(')
    .replaceAll(/\s{1,9}\)/g, ')')
    .replaceAll(/\s{1,99}/g, ' ')
    .trim();
  const fault = faultIn(notation);
  return fault === undefined ? { notation } : { fault };
}

/** Longer phrases are refused. */
const MOST_WORDS = 30;

/** Marks that normal text writes as another mark. */
const MARKS: Readonly<Record<string, string>> = { '!': '.', '…': '.', '\\': '/' };

function faultIn(notation: string): string | undefined {
  if (!/[\p{L}\p{N}*#]/u.test(notation)) return 'write a word: marks alone are no phrase';
  if (notation.split(' ').length > MOST_WORDS) return `it has more than ${MOST_WORDS} words`;
  if (/(?:^|[ (|])\.{3}$|^\.{3}/.test(notation)) return 'begin and end it with a word: `...` belongs between words';
  if (/[^ (|]\(|\)[^ )|]/.test(notation)) return 'put a blank before "(" and behind ")"';
  const odd = notation.split(/[ ()|]/).find((item) => item !== '' && !ITEM.test(item));
  if (odd !== undefined) return `${quote(odd)} cannot be found: put a blank between words and marks`;
  if (!isBalanced(notation)) return 'each "(" needs a ")"';
  try {
    if (canBeEmpty(notation)) return 'some of its words must always be there: all of them may be missing now';
  } catch {
    return 'a word is missing beside "|", or in "()"';
  }
  return undefined;
}

function isBalanced(notation: string): boolean {
  let depth = 0;
  for (const character of notation) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

/** True when a phrase fits an empty text. Walks every path through the phrase, so that a fault in its notation throws. */
function canBeEmpty(notation: string): boolean {
  const seen = new Set<number>([0]);
  for (const offset of seen) for (const { to } of placeAt(notation, offset).steps) seen.add(to);
  return placeAt(notation).isEnd;
}

/** What to write in place of some words. */
interface WordReplacement {
  readonly edits: readonly Edit[];
  /** The new words, in capitals like the old ones. */
  readonly words: string;
  /** False where a person must look: over a line break, or where the article is uncertain. */
  readonly isSafe: boolean;
}

/** Replaces words by others. Their capitals follow the old words; an article before them follows the new ones. */
export function replacementEdits(text: string, span: Span, instead: string): WordReplacement {
  const old = text.slice(span.start, span.end);
  const words = likeCapitals(old, instead);
  const edit = { span, text: words };
  const before = text.slice(Math.max(0, span.start - 4), span.start);
  const [, article] = /(?<![\p{L}\p{N}'’-])(an?) $/iu.exec(before) ?? [];
  const isSafe = !old.includes('\n');
  if (article === undefined) return { edits: [edit], words, isSafe };
  const fitting = articleOf(words);
  if (fitting === undefined || articleOf(old) !== article.toLowerCase()) return { edits: [edit], words, isSafe: false };
  if (fitting === article.toLowerCase()) return { edits: [edit], words, isSafe };
  const start = span.start - article.length - 1;
  const changed = { span: { start, end: start + article.length }, text: likeCapitals(article.charAt(0), fitting) };
  return { edits: [changed, edit], words, isSafe };
}

/** New words with the capitals of the old ones; new words that have capitals keep their own. */
function likeCapitals(old: string, instead: string): string {
  if (instead !== instead.toLowerCase()) return instead;
  const letters = old.replaceAll(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) {
    return instead.toUpperCase();
  }
  const first = letters.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}
