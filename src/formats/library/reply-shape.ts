import { readLikeReplies } from './library-signs.js';

/**
 * What the parts of a text are: replies, each with a greeting of its own; parts of one reply, which greets above them;
 * either, when they are polite and nobody is greeted; unknown, when nothing tells.
 */
export type Shape = 'replies' | 'one' | 'either' | 'unknown';

/** Words that a reply greets with, in the languages that replies are most often in. */
const GREETINGS = [
  'hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)',
  'hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|beste|hej',
  'bonjour|bonsoir|ch[eè]re?|hola|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]|ol[áa]|prezad[oa]|ciao|buongiorno|gentile',
];
/** A greeting, behind the marks of emphasis and quotation. */
const GREETING = new RegExp(`^[\\s>*_"'“„]{0,20}(?:${GREETINGS.join('|')})(?=[\\s,!:*_]|$)`, 'i');

/** Says what the parts of a text are; `lead` is what stands above the first of them. */
export function shapeOf(lead: string, parts: readonly string[]): Shape {
  const greeted = parts.filter((part) => GREETING.test(part)).length;
  if (greeted >= 2 && greeted * 3 >= parts.length * 2) return 'replies';
  if (greeted === 0 && GREETING.test(lead)) return 'one';
  const polite = parts.filter((part) => readLikeReplies([part])).length;
  return polite >= 2 && polite * 2 >= parts.length ? 'either' : 'unknown';
}
