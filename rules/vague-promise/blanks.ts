import { lazyPattern } from '../../src/base/lazy.js';
import { sentenceOf } from '../../src/language/query.js';
import type { Act, Reading } from '../../src/language/reading.js';
import { blank } from '../../src/templates/blanks.js';

/** Words that sound like a time and name none. */
const SOON =
  / (?:(?:very|really|quite) )?(?:as (?:soon|quickly|fast|early|promptly|swiftly) as (?:(?:it is |it's )?(?:at all )?possible|(?:we|i|they) (?:possibly )?can)|(?:at|by) (?:the|our|your) (?:very )?earliest(?: possible)?(?: (?:convenience|time|moment|opportunity|date))?|soon(?:est)?|shortly|asap|quickly|promptly|momentarily|eventually|before long|in due course|in no time|in the (?:near )?future|at some point|at a later date|as a (?:matter of )?(?:priority|urgency)|(?:when|if|where|whenever|wherever) possible|in the coming (?:days|weeks|months))(?![\w-]| as\b)/i;
const BEFORE_VERB = /(?:\b(?:will|shall|should|is|are)|'ll)$/i;
/** A clause inside the promise: a time behind it would be read as its time. */
const INNER =
  /\b(?:why|whether|if|what|how|that|who|where|which|once|when|until|as soon as|as quickly as|to (?!(?:you|us|me|the|your|our|it|him|her|them|this|that|a|an)\b)[a-z]{2,15} [a-z])/i;
/** "As soon as" may part a promise from what it waits for: both, up to the next mark. */
const CLAUSE = /^[^.,!?;:()\n]*/;

/** The promise with blanks for what it lacks. */
export function withBlanks(reading: Reading, act: Act & { readonly kind: 'commitment' }) {
  const rest = reading.text.slice(act.start, sentenceOf(reading, act)?.end ?? act.end);
  const own = withoutMarks(rest.slice(0, act.end - act.start));
  const soon = SOON.exec(rest);
  const time = `by ${blank('time')}`;
  const owner = act.owner ? '' : `; ${blank('owner')} looks after it`;
  const written = (start: number, end: number, text: string) => ({
    message: `Write "${rest.slice(0, start)}${text}" and fill in the blanks`,
    edits: [{ span: { start: act.start + start, end: act.start + end }, text }],
  });
  if (soon === null || soon.index > own.length) {
    const whole = / as (?:soon|quickly|fast|early)$/i.test(own) ? withoutMarks(CLAUSE.exec(rest)?.[0] ?? own) : own;
    return written(whole.length, whole.length, `${behind(whole, time)}${owner}`.slice(whole.length));
  }
  const { index, 0: words } = soon;
  const end = Math.max(own.length, index + words.length);
  const tail = rest.slice(index + words.length, end);
  const isBeforeVerb = BEFORE_VERB.test(rest.slice(0, index));
  return written(index, end, `${isBeforeVerb ? behind(tail, time) : ` ${time}${tail}`}${owner}`);
}

/** A promise, or the end of one, and the time behind it. */
const behind = (words: string, time: string): string =>
  INNER.test(words) ? `${words}, ${time} at the latest` : `${words} ${time}`;

const MARKS = lazyPattern`[\s.,!;:?…\p{Extended_Pictographic}]{1,20}$`;
const withoutMarks = (words: string): string => words.replace(MARKS(), '');
