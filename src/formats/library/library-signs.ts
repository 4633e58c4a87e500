import { pattern, lazy, lazyPattern } from '../../base/patterns.js';
import { templateOf } from '../template-endings.js';
import type { ReplyFields } from './reply-fields.js';

/** Words in the name or first heading of a file that holds replies to be used again. */
const LIBRARY_WORD =
  /canned|saved[ _-]?repl|macros?\b|templates?\b|snippets?\b|quick[ _-]?(?:texts?|repl)|\b(?:replies|responses|answers)\b|librar/i;

/** True for a title or file name with such a word: `canned-responses.md`. */
export function namesLibrary(titleOrPath: string): boolean {
  return LIBRARY_WORD.test(titleOrPath.slice(titleOrPath.lastIndexOf('/') + 1));
}

const LIBRARY_FOLDER = pattern(
  String.raw`(?:^|\/)(?:` +
    [
      'macros?|snippets|(?:canned|saved|quick|prepared)[ _-]?(?:repl(?:y|ies)|responses?|answers|texts?)',
      '(?:reply|response|e?mail|message)[ _-]?templates|templates|text[ _-]?modules',
    ].join('|') +
    String.raw`)\/`,
  'i',
);

/** True for a file below a folder such as `macros/` or `canned-responses/`, where replies are kept to be sent again. */
export function liesInLibrary(path: string): boolean {
  return LIBRARY_FOLDER.test(path.replaceAll('\\', '/'));
}

/** True for a file whose text is kept to be sent again: by its folder, or because it is a template. */
export function isKept(path: string): boolean {
  return liesInLibrary(path) || templateOf(path) !== undefined;
}

/** True for fields of a reply that is kept under a name or tags, and not written to one customer. */
export function isFiled({ id, title, tags, thread, customer }: ReplyFields): boolean {
  return (id ?? title ?? tags) !== undefined && thread === undefined && customer === undefined;
}

/** Greetings, thanks and placeholders: people write them to customers, not in manuals. */
const COURTESY =
  /\b(?:hi|hello|hey|dear|thanks|thank you|sorry|apologi[sz]e|please|regards)\b|\{\{|[%#$]\{|\{[a-z_]{2,40}\}|\[[A-Z][A-Za-z_ ]{1,40}\]/i;

/** True when at least half of the texts read like something written to a customer. */
export function readLikeReplies(texts: readonly string[]): boolean {
  return texts.filter((text) => COURTESY.test(text)).length * 2 >= texts.length;
}

/** Four words at the start of a line, without any character of code. */
const FOUR_WORDS = lazy(
  () =>
    new RegExp(String.raw`^["“'(¿¡*_ ]{0,4}(?:[\p{L}\p{M}\p{N}'’{}_.%[\]-]{1,60}[,;:]? ){3}[\p{L}\p{N}{[“"(]`, 'mu'),
);
/** Four letters of a script without blanks between words. */
const FOUR_LETTERS = lazyPattern`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}`;

/** True for a text written for people, with a greeting or without. */
export function isMessage(text: string): boolean {
  return COURTESY.test(text) || FOUR_WORDS().test(text) || FOUR_LETTERS().test(text);
}

/** Programs that people call in a terminal. */
const COMMANDS =
  'apt apt-get brew care-lint cargo cd chmod curl docker git kubectl mkdir node npm npx pip pip3 pnpm python python3 ssh sudo wget yarn';
/** A first line that is typed into a terminal. */
const COMMAND = new RegExp(
  String.raw`^\s{0,80}(?:[$%] \S|#!|(?:${COMMANDS.replaceAll(' ', '|')}) [-a-z./~]|(?:ls|make|pwd)\s{0,80}$)`,
);
/** The start of JSON or XML. */
const DATA = /^\s{0,80}(?:\{\s{0,80}["}]|\[\s{0,80}[[{"]|<\?xml)/;
/** A line of a log, of a stack trace, or of a tree of folders. */
const LOG = /^[ \t]{0,80}(?:\d{4}-\d\d-\d\d[T ]\d\d:|Traceback|[A-Za-z]{0,40}(?:Error|Exception): )|[├└]──/m;
/** A line of a form: a label with nothing behind it, a box to tick, a line to write on. */
const FORM_LINE =
  /^\s{0,80}(?:[-*] )?(?:\[[ x]?\].{0,200}|[^.!?:\n]{1,60}:\s{0,80}(?:_{2,80}|\.{3,80}|\[ ?\])?|_{3,200})\s{0,80}$/;

/** True for the text of a fence that is not a reply: commands, data, logs, forms to fill in. */
export function isCodeOrForm(text: string): boolean {
  if (COMMAND.test(text) || DATA.test(text) || LOG.test(text)) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => FORM_LINE.test(line)) && !COURTESY.test(text);
}

/** The start of a sentence, or its end. */
const SENTENCE_EDGE = lazyPattern`^\s{0,80}[\p{Lu}\p{Lo}¿¡"“{<[]|[.!?…]["”')\s]{0,80}$`;

/** True for a text of three words or more that begins or ends like a sentence, or greets somebody. */
export function isSentence(text: string): boolean {
  if (isCodeOrForm(text)) return false;
  if (FOUR_LETTERS().test(text)) return true;
  return hasThreeWords(text) && (COURTESY.test(text) || SENTENCE_EDGE().test(text));
}

/** True for a text of three words or more. */
export function hasThreeWords(text: string): boolean {
  return /\S\s+\S+\s+\S/.test(text);
}

/**
 * What the parts of a text are. `replies`: each has its own greeting. `one`: parts of one reply, whose greeting is above
 * them. `either`: polite texts without a greeting. `unknown`: any others.
 */
export type Shape = 'replies' | 'one' | 'either' | 'unknown';

/** Greetings, in the languages of most replies. */
const GREETINGS = [
  'hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)',
  'hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|beste|hej',
  'bonjour|bonsoir|ch[eè]re?|hola|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]|ol[áa]|prezad[oa]|ciao|buongiorno|gentile',
];
/** A greeting at the start of a text, behind marks of emphasis and quotation. */
const GREETING = new RegExp(`^[\\s>*_"'“„]{0,20}(?:${GREETINGS.join('|')})(?=[\\s,!:*_]|$)`, 'i');

/** Finds what the parts of a text are; `lead` is the text above the first of them. */
export function shapeOf(lead: string, parts: readonly string[]): Shape {
  const greeted = parts.filter((part) => GREETING.test(part)).length;
  if (greeted >= 2 && greeted * 3 >= parts.length * 2) return 'replies';
  if (greeted === 0 && GREETING.test(lead)) return 'one';
  const polite = parts.filter((part) => readLikeReplies([part])).length;
  return polite >= 2 && polite * 2 >= parts.length ? 'either' : 'unknown';
}
