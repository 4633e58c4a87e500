import { lazyPattern } from '../../src/base/patterns.js';
import { sentenceOf } from '../../src/language/query.js';
import type { Act, Reading } from '../../src/language/reading.js';
import { beforeVerb, endsWithAsSoon, innerClause, soundsSoon } from '../../src/language/words/en-times.js';
import { blank } from '../../src/templates/template-parts.js';

/** Up to the next mark: a promise with "as soon as" and what it waits for. */
const CLAUSE = /^[^.,!?;:()\n]*/;

/** The promise with blanks for what it lacks. */
export function withBlanks(reading: Reading, act: Act & { readonly kind: 'commitment' }) {
  const rest = reading.text.slice(act.start, sentenceOf(reading, act)?.end ?? act.end);
  const own = withoutMarks(rest.slice(0, act.end - act.start));
  const soon = soundsSoon.exec(rest);
  const time = `by ${blank('time')}`;
  const owner = act.owner ? '' : `; ${blank('owner')} looks after it`;
  const written = (start: number, end: number, text: string) => ({
    message: `Write "${rest.slice(0, start)}${text}" and fill in the blanks`,
    edits: [{ span: { start: act.start + start, end: act.start + end }, text }],
  });
  if (soon === null || soon.index > own.length) {
    const whole = endsWithAsSoon.test(own) ? withoutMarks(CLAUSE.exec(rest)?.[0] ?? own) : own;
    return written(whole.length, whole.length, `${behind(whole, time)}${owner}`.slice(whole.length));
  }
  const { index, 0: words } = soon;
  const end = Math.max(own.length, index + words.length);
  const tail = rest.slice(index + words.length, end);
  const isBeforeVerb = beforeVerb.test(rest.slice(0, index));
  return written(index, end, `${isBeforeVerb ? behind(tail, time) : ` ${time}${tail}`}${owner}`);
}

/** A promise, or the end of one, and the time behind it. */
const behind = (words: string, time: string): string =>
  innerClause.test(words) ? `${words}, ${time} at the latest` : `${words} ${time}`;

const MARKS = lazyPattern`[\s.,!;:?…\p{Extended_Pictographic}]{1,20}$`;
const withoutMarks = (words: string): string => words.replace(MARKS(), '');
