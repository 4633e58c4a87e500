/** A text of a record, as customers get it. */
export interface Told {
  /** Plain key of its field; `2/message` for what comes again. */
  readonly key: string;
  readonly text: string;
}

/** What a field name says of its form, in front of what it holds and behind: `htmlbody`, `bodytext`. */
const FORM = /^(?:plain|rich|html|text|markdown){0,3}|(?:plain|rich|html|text|markdown){0,3}$/g;
const HAS_MARKUP = /html|rich|markdown/;

/** How much of their words two forms of a text share at least, as a Dice coefficient. */
const SHARED = 0.6;
/** So many words in a row that only the second form has are something that only it says. */
const SAYS_MORE = 3;

/** Placeholders and addresses, which the forms of a text spell each in its way. */
const MARKS = /\{\{[^{}]{0,300}\}\}|https?:[^\s<>]{1,2000}/g;

/**
 * True when `b` is a twin of `a`, a text of the same record: it has the same words; or nearly the same, and their fields
 * name two forms of one text, as `body` and `body_text`, or `text` and `html`, do.
 */
export function isTwinOf(a: Told, b: Told): boolean {
  if (wordsOf(a.text).join(' ') === wordsOf(b.text).join(' ')) return true;
  return areForms(a.key, b.key) && saysNoMore(plainWordsOf(a.text), plainWordsOf(b.text));
}

/** True for two names of one text: as HTML, or not. */
function areForms(a: string, b: string): boolean {
  const [own, other] = [baseOf(a), baseOf(b)];
  if (own === other) return a !== b;
  // `html` alone is the HTML of whatever stands beside it.
  return (own === '' || other === '') && HAS_MARKUP.test(a) !== HAS_MARKUP.test(b);
}

const baseOf = (key: string): string => key.replace(FORM, '');

function saysNoMore(a: readonly string[], words: readonly string[]): boolean {
  const known = new Set(a);
  let run = 0;
  for (const word of words) {
    run = known.has(word) ? 0 : run + 1;
    if (run === SAYS_MORE) return false;
  }
  const own = new Set(words);
  const shared = [...own].filter((word) => known.has(word)).length;
  return (2 * shared) / (known.size + own.size) >= SHARED;
}

/** What two spellings of a text share: its words, whatever stands between them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const plainWordsOf = (text: string): readonly string[] => wordsOf(text.replace(MARKS, ' ').toLowerCase());
