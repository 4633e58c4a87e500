import { languageOf } from './languages.js';
import type { Reading } from './types.js';

/** How letters of one language begin and end, over normalised text, and what entries of a library are called. */
export interface LetterPatterns {
  /** From the start to behind the words that greet; a name may follow. */
  readonly opening: RegExp;
  /** Who is greeted when nobody is, over the text as written. */
  readonly anybody: RegExp;
  /** A complimentary close at the end, and at most a few words of a name or a team. */
  readonly farewell: RegExp;
  /** Tags, titles and ids of entries that open or close a conversation: blocks, sent with an answer between them. */
  readonly frameTopic: RegExp;
  /** Those of entries that thank, ask for an opinion, or answer while nobody is there. */
  readonly courtesyTopic: RegExp;
}

/** A name, or what stands for one: a placeholder, a mention. */
const NAME = /^[\p{Lu}\p{Lo}{%[<@#$]/u;

/** Whether a reply begins by greeting somebody by name, greeting anybody, or not at all. */
export function greetingOf({ language, normal, text }: Reading): 'named' | 'anybody' | undefined {
  if (language === undefined) return undefined;
  const { opening, anybody } = languageOf(language).letters;
  const words = opening.exec(normal)?.[0];
  if (words === undefined) return undefined;
  const name = text.slice(words.length, words.length + 20);
  return NAME.test(name) && !anybody.test(name) ? 'named' : 'anybody';
}

/** A last line that is no sentence: a name, a team, a placeholder for one. */
const SIGNATURE =
  /\n[ \t]{0,9}(?:[-–—~^] ?)?(?:\p{Lu}[\p{L}'’-]{0,20}(?:[.,]{0,2} [\p{L}&|/][\p{L}'’-]{0,20}){0,5}|[{%[<][^\n.!?]{1,60}[\]}>])\s{0,9}$/u;

/** True for a reply that ends with a complimentary close, a name or a team. */
export function isSigned({ language, normal, text }: Reading): boolean {
  return SIGNATURE.test(text) || (language !== undefined && languageOf(language).letters.farewell.test(normal));
}
