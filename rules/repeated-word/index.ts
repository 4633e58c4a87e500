import { lazySearch } from '../../src/base/patterns.js';
import type { Span } from '../../src/base/types.js';
import { quote, sentenceIndexOf } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { findCode } from '../../src/language/tokens.js';
import { defineRule } from '../../src/rule.js';
import {
  clauseBegins,
  neverTwice,
  onPurpose,
  pronouns,
  takesAlong,
  verbFollows,
  verbs,
  wantsSubject,
} from './lexicon.js';

/** In normalised text, where tokens are private-use characters and thus no words. */
const WORD = lazySearch`(?<![\p{L}\p{N}\p{M}\p{Co}_'-])[a-z][a-z'-]{0,40}(?![\p{L}\p{N}\p{M}\p{Co}_'-])`;
/** The same where all signs are ASCII: cheaper to make and to run. */
const ASCII_WORD = /(?<![A-Za-z0-9_'-])[a-z][a-z'-]{0,40}(?![A-Za-z0-9_'-])/g;
const NON_ASCII = /[^\0-\x7f]/;
/** Blanks, or one line break, as in a wrapped text. */
const GAP = /^[ \t]{0,3}(?:[ \t]|\n[ \t]{0,3})$/;
/** How far back a clause is looked for, in UTF-16 code units. */
const CLAUSE_CHARS = 120;

export default defineRule({
  id: 'repeated-word',
  meta: {
    description: 'Flags a word that was typed twice in a row.',
    category: 'hygiene',
    recommended: 'warn',
    strict: 'warn',
    language: 'lexicon',
    why:
      'A word typed twice is left when a sentence is edited in a hurry, and it tells the customer that nobody read the ' +
      'reply before it went out. In a saved reply it tells every customer.',
    nearMisses: [
      '"had had", "that that", "do do", and "what this is is a test"',
      'Words said twice on purpose: "very very", "no no", "bye bye", "so so", "night night"',
      '"Log in in a new tab", "I promise you you are next"',
      'Names and numbers: "New York New York", "Will will ring", "10 10"',
      'The end of one sentence or line and the beginning of the next',
      'Quoted words and code',
    ],
    sources: ['Replies that brands have posted', 'Vale and textlint: the same check for documentation'],
  },
  messages: {
    twice: {
      message: 'Shorten "{found}" to "{word}"',
      note: 'It reads as if nobody had looked at the reply before it was sent. "Sorry for the wait" instead of "Sorry for the the wait".',
    },
    unsure: {
      message: 'Check "{found}": is it meant twice?',
      note: 'Mostly one is left over from an edit: "Your order leaves today" needs "order" once. Where both are meant, a comma helps.',
    },
  },
  check(reading, { report }) {
    let code: readonly Span[] | undefined;
    for (const { word, ...span } of findRuns(reading)) {
      if (isMeant(reading, word, span)) continue;
      code ??= findCode(reading.text);
      if (code.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
      const first = reading.text.slice(span.start, span.start + word.length);
      const edits = [{ span: { start: span.start + word.length, end: span.end }, text: '' }];
      const found = quote(reading, span);
      if (isSlip(word)) report({ messageId: 'twice', span, data: { found, word: first }, fix: edits });
      else {
        const suggestions = [{ message: `Write "${first}" once`, edits }];
        report({ messageId: 'unsure', span, data: { found }, suggestions });
      }
    }
  },
});

interface Run extends Span {
  readonly word: string;
}

/** One word two or more times in a row within a sentence, each repeat in lower case: a capital begins a name. */
function findRuns(reading: Reading): readonly Run[] {
  const { normal, text } = reading;
  const runs: Run[] = [];
  let current: Run = { word: '', start: 0, end: 0 };
  const close = () => {
    if (current.end - current.start > current.word.length && sentenceIndexOf(reading, current) >= 0) runs.push(current);
  };
  for (const { index: start, 0: word } of normal.matchAll(NON_ASCII.test(normal) ? WORD() : ASCII_WORD)) {
    const end = start + word.length;
    const isAgain =
      word === current.word &&
      GAP.test(normal.slice(current.end, start)) &&
      (word === 'i' || text.charAt(start) === normal.charAt(start));
    if (!isAgain) close();
    current = { word, start: isAgain ? current.start : start, end };
  }
  close();
  return runs;
}

/** True for words that are a slip when they stand twice, unless `isMeant` says otherwise. */
const isSlip = (word: string): boolean => neverTwice.has(word) || verbs.has(word);

/** True where both words can be right. */
function isMeant(reading: Reading, word: string, { start, end }: Span): boolean {
  const { normal, sentences } = reading;
  const sentenceStart = sentences[sentenceIndexOf(reading, { start, end })]?.start ?? 0;
  const before = normal.slice(Math.max(sentenceStart, start - CLAUSE_CHARS), start);
  // "Will will ring you."
  if (word === 'had' || reading.text.startsWith('Will ', start)) return true;
  if (verbs.has(word)) return clauseBegins.test(before);
  if (pronouns.has(word)) return verbFollows.test(normal.slice(end, end + 20)) && !wantsSubject.test(before);
  if (neverTwice.has(word)) return takesAlong.get(word)?.test(before) ?? false;
  return word.length < 4 || onPurpose.has(word);
}
