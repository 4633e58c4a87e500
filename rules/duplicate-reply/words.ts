import { lazySearch } from '../../src/base/patterns.js';
import { withoutHidden } from '../../src/language/normal-text.js';
import { findPlaceholders } from '../../src/language/placeholders.js';
import { decisiveWords, negated, numbersAndDates } from '../../src/language/words/telling-words.js';

/** The words of a text, and what it states beside them. */
export interface Words {
  /** Lower-cased; a placeholder is one word for all of its kind. */
  readonly words: readonly string[];
  /** Links and addresses, then numbers and dates, each in text order: two texts that differ here say different things. */
  readonly facts: string;
}

const WORD = lazySearch`[\p{L}\p{N}\p{M}'’\uE000-\uE002]{1,200}`;
/** Scripts that set no blanks between words: each letter counts as one. */
const UNSPACED = /[\u0E00-\u0EFF\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/;
const LETTER = lazySearch`[\p{L}\p{N}\uE000-\uE002]`;
const MAY_HOLD_ADDRESS = /:\/\/|www\.|@/;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** Variables that hold somebody's name: in a greeting, any of them will do. */
const NAME = /name|contact|customer|requester|visitor|agent|user/i;
/** The mention of an addressee, in an answer kept from a public channel. */
const MENTION = /(?<![\w@/.])@\w{1,30}/g;
const NAME_SLOT = '\uE000';
const OTHER_SLOT = '\uE001';
const ADDRESS_SLOT = ' \uE002 ';

/** Reads the words of a text with its placeholders as written. */
export function wordsOf(text: string): Words {
  const facts: string[] = [];
  let masked = maskPlaceholders(withoutHidden(text)?.text ?? text).toLowerCase();
  if (MAY_HOLD_ADDRESS.test(masked)) {
    masked = masked.replaceAll(ADDRESS, (address) => {
      facts.push(address.replace(/[.,;:!?)]{1,20}$/, ''));
      return ADDRESS_SLOT;
    });
    masked = masked.replaceAll(MENTION, NAME_SLOT);
  }
  const words: string[] = masked.match(UNSPACED.test(masked) ? LETTER() : WORD()) ?? [];
  for (const word of words) if (/\d/.test(word) || numbersAndDates.has(word)) facts.push(word);
  return { words, facts: facts.join(' ') };
}

function maskPlaceholders(text: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of findPlaceholders(text)) {
    masked += `${text.slice(at, start)} ${NAME.test(text.slice(start, end)) ? NAME_SLOT : OTHER_SLOT} `;
    at = end;
  }
  return masked + text.slice(at);
}

/** True when two texts differ in a word that turns the meaning: approved and declined, can and cannot. */
export function sayOtherwise(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [new Set(one), new Set(other)];
  const turns = (word: string): boolean => decisiveWords.has(word) || negated.test(word);
  return (
    [...left].some((word) => turns(word) && !right.has(word)) ||
    [...right].some((word) => turns(word) && !left.has(word))
  );
}
