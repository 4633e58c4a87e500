import { dayInWords, dayOfMoment, weekdayOf, findDays } from '../../src/language/dates.js';
import { quote } from '../../src/language/query.js';
import { mayNameDate } from '../../src/language/words/en-dates.js';
import { defineRule } from '../../src/rule.js';
import { weekdayBeside } from './weekday.js';

export default defineRule({
  id: 'wrong-weekday',
  meta: {
    description: 'Flags a weekday that does not fit the date beside it.',
    category: 'clarity',
    recommended: 'error',
    strict: 'error',
    language: 'lexicon',
    judges: 'template',
    why:
      'One of the two is wrong, and the customer cannot tell which: half of them come on the wrong day, the others ask. ' +
      'Mostly the reply was copied from last year.',
    nearMisses: [
      'Days without a year: the one just gone and the one to come may both be meant',
      'Dates in figures that can be read two ways, as long as one of them fits',
      'Stretches and lists: "Monday to Friday, 3-7 August", "Saturday and Sunday, 8 and 9 August"',
      'Weekdays that come back: "every Monday"; weekdays without a month: "Monday the 3rd"',
      'Quotes, placeholders',
    ],
    sources: ['GOV.UK style guide, dates: a weekday helps people to remember a day'],
    whenNotToUse: 'On archives of sent replies whose days have no year, unless `--now` names the day they were sent.',
  },
  messages: {
    mismatch: {
      message: 'Check "{words}": {truth}',
      note: 'Look up which of the two is right, and write both: "The fitter comes on Thursday, 3 December".',
    },
  },
  check(reading, { now, report }) {
    const { normal, text } = reading;
    if (!mayNameDate.test(normal)) return;
    for (const { start, end, days } of findDays(normal, dayOfMoment(now))) {
      const name = weekdayBeside(reading, { start, end });
      if (name === undefined || isVerb(text.slice(start, end))) continue;
      const named = text.slice(name.start, name.end);
      const [weekday = '', ...others] = new Set(days.map(weekdayOf));
      if ([weekday, ...others].some((one) => isNameOf(named, one))) continue;
      const closing = text.startsWith(')', name.end) && name.start > start ? 1 : 0;
      const span = { start: Math.min(start, name.start), end: Math.max(end, name.end + closing) };
      const truth = days.map((day) => `${dayInWords(day)} is a ${weekdayOf(day)}`).join(', ');
      const right = likeIt(named, weekday);
      report({
        messageId: 'mismatch',
        span,
        data: { words: quote(reading, span), truth },
        suggestions:
          others.length > 0
            ? []
            : [{ message: `Write "${right}", if the date is right`, edits: [{ span: name, text: right }] }],
      });
    }
  },
});

/** "On Monday 3 may join": a month without its capital that ends the date is a verb. */
const isVerb = (date: string): boolean => date.endsWith('may');

/** True for a weekday or the start of it, in whatever case: "thurs" of "Thursday". */
const isNameOf = (named: string, weekday: string): boolean =>
  weekday.slice(0, 3).toLowerCase() === named.slice(0, 3).toLowerCase();

/** A weekday written like another one: whole or short, and in the same case. */
function likeIt(named: string, weekday: string): string {
  const whole = /day$/i.test(named) ? weekday : weekday.slice(0, 3);
  if (named === named.toUpperCase()) return whole.toUpperCase();
  return named === named.toLowerCase() ? whole.toLowerCase() : whole;
}
