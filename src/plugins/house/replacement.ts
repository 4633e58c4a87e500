import type { Edit, Span } from '../../base/types.js';

/** What to write in place of some words. */
interface Replacement {
  readonly edits: readonly Edit[];
  /** The new words, in capitals like the old ones. */
  readonly words: string;
  /** False where somebody has to look: at a line break, or where nobody can tell the article. */
  readonly isSafe: boolean;
}

/** Puts words in the place of others. Capitals follow the old words, and an article before them the new ones. */
export function replacementEdits(text: string, span: Span, instead: string): Replacement {
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

/** The article before a word; `undefined` for abbreviations and digits, which are spoken in several ways. */
function articleOf(word: string): 'a' | 'an' | undefined {
  if (/^(?:\p{Lu}{2}|[^\p{L}])/u.test(word)) return undefined;
  if (/^(?:hour|honest|honou?r|heir)/i.test(word)) return 'an';
  return /^(?!uni(?!n)|use|usu|eu|once?\b)[aeiou]/i.test(word) ? 'an' : 'a';
}

/** New words with the capitals of the old ones; those that have capitals of their own keep them. */
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
