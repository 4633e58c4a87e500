import { lazySearch } from '../../src/base/patterns.js';
import type { Span } from '../../src/base/types.js';
import type { Token } from '../../src/language/reading.js';
import { segment } from '../../src/language/segment.js';
import { fillerWords, firstGreeting, openingWords } from '../../src/language/words/telling-words.js';
import { findFacts, type Fact } from '../../src/library/facts.js';

/** A sentence that states facts, and what is left of it without them. */
export interface Statement {
  /** Its content words in order, each fact replaced by its kind: equal for sentences that say the same. */
  readonly frame: string;
  readonly facts: readonly Fact[];
}

/** Words and facts a sentence needs before another like it means the same thing. */
const MIN_WORDS = 5;
/** Opening hours need fewer: "Open Monday to Friday, 9 to 5 pm". */
const MIN_WORDS_OF_HOURS = 3;

const WORD = lazySearch`[\p{L}\p{N}'’]{1,100}`;
/** Tokens that take the place of words. */
const SPOKEN: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'placeholder',
  'link',
  'email-address',
  'quote',
  'hashtag',
]);

/** The sentences of a text that state facts and say enough beside them to be compared. */
export function statementsOf(text: string): readonly Statement[] {
  const facts = findFacts(text);
  if (facts.length === 0) return [];
  const { normal, sentences, tokens } = segment(text);
  const quotes = tokens.filter(({ kind }) => kind === 'quote');
  return sentences.flatMap((sentence) => {
    const own = facts.filter((fact) => isWithin(fact, sentence) && !quotes.some((quote) => isWithin(fact, quote)));
    if (own.length === 0) return [];
    const words = frameWords(normal, sentence, own, tokens);
    const isHours =
      own.some(({ kind }) => kind === 'time' || kind === 'weekdays') && openingWords.test(words.join(' '));
    if (words.length < (isHours ? MIN_WORDS_OF_HOURS : MIN_WORDS)) return [];
    return [{ frame: words.join(' '), facts: own }];
  });
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The words of a sentence in order, with facts and placeholders as one word each. */
function frameWords(
  normal: string,
  sentence: Span,
  facts: readonly Fact[],
  tokens: readonly Token[],
): readonly string[] {
  const words: string[] = [];
  const add = (start: number, end: number) => {
    for (const [word] of normal.slice(start, end).matchAll(WORD())) if (!fillerWords.has(word)) words.push(word);
  };
  let at = sentence.start + (firstGreeting.exec(normal.slice(sentence.start, sentence.end))?.[0].length ?? 0);
  const slots = tokens.filter((token) => SPOKEN.has(token.kind) && isWithin(token, sentence));
  for (const part of [...facts, ...slots].toSorted((a, b) => a.start - b.start)) {
    if (part.start < at) continue;
    add(at, part.start);
    words.push(`<${part.kind}${'unit' in part ? ` ${part.unit}` : ''}>`);
    at = part.end;
  }
  add(at, sentence.end);
  return words;
}
