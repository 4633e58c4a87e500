import * as v from 'valibot';
import { matchesOf } from '../../src/base/patterns.js';
import type { Span } from '../../src/base/types.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import {
  anyWeekday,
  dateLeads,
  shareLeads,
  shareUnits,
  unclearTimes,
  zoneNames,
} from '../../src/language/words/en-dates.js';
import { defineRule } from '../../src/rule.js';

const find = phraseFinder(unclearTimes);

export default defineRule({
  id: 'ambiguous-date',
  meta: {
    description: 'Flags dates and times that two readers understand differently: 04/05, next Friday, COB.',
    category: 'clarity',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why:
      'A promise must be checkable. 04/05 is the 4th of May in Leeds and the 5th of April in Boston; "next Friday" is this ' +
      'week for one reader and the week after for another. One of them waits in vain.',
    nearMisses: [
      'ISO dates (2026-05-04), and months as words',
      'Figures that can only be read one way: 25/05, 05/05, Monday 04/05',
      'Shares, sizes and scores: 1/2 price, 4/5 stars, 24/7, 9/10 customers',
      '"Next Friday, 12 June": the date stands beside it',
      'Times with their zone, and any time unless `zones` is set',
    ],
    sources: [
      'ISO 8601 and W3C, Date formats: write the month as a word',
      'Post on two very different Twitter experiences: a promise must be checkable',
    ],
    whenNotToUse: 'Where all readers write dates the same way.',
  },
  messages: {
    digits: {
      message: 'Avoid "{words}": write the month as a word',
      note: 'Day and month change places across a border. "4 May" instead of "04/05".',
    },
    next: {
      message: 'Avoid "{words}": add the date',
      note: 'For some it is the coming one, for others the one after. "Friday 12 June" instead of "next Friday".',
    },
    'end-of-day': {
      message: 'Avoid "{words}": write the hour',
      note: 'Your day may end at five, theirs at midnight. "By 17:00 CET on 4 May" instead of "by COB".',
    },
    zone: {
      message: 'Add the time zone to "{words}"',
      note: 'A customer abroad may come an hour late. "10:00 CET" instead of "10:00".',
    },
  },
  options: v.object({
    zones: v.optional(
      v.pipe(v.boolean(), v.description('Also report times of day without a zone: for teams with customers abroad.')),
      false,
    ),
  }),
  check(reading, { options, report }) {
    for (const span of digitDates(reading)) {
      report({ messageId: 'digits', span, data: { words: quote(reading, span) } });
    }
    for (const { entry, ...span } of find(reading)) {
      report({ messageId: entry.kind, span, data: { words: quote(reading, span) } });
    }
    if (!options.zones) return;
    for (const { index, 0: time } of matchesOf(TIME, reading.normal)) {
      if (ZONE.test(reading.normal.slice(index + time.length))) continue;
      const span = { start: index, end: index + time.length };
      report({ messageId: 'zone', span, data: { words: quote(reading, span) } });
    }
  },
});

/** Day and month, either way round; a year may follow. */
const FIGURES = /(?<![\w/.,$£€#-])(0?[1-9]|1[0-2])([/.-])(0?[1-9]|1[0-2])(?:\2((?:20)?\d\d))?(?![\w/-]|[.,:]\d)/g;
const LEAD = new RegExp(`\\b(?:${dateLeads}|(?<!${shareLeads}) of)(?: the)? $`);
const WEEKDAY = new RegExp(`\\b${anyWeekday}\\.?,? (?:the )?$`);
/** What follows a share, a size or a score. */
const SHARE = new RegExp(`^ ?(?:%|(?:${shareUnits})\\b)`);
const TIME = /(?<![\w:.$£€])(?:[01]?\d|2[0-3])(?::[0-5]\d(?: ?[ap]\.?m\b)?| ?[ap]\.?m\b)(?![\w:])/g;
const ZONE = new RegExp(
  `^\\.?(?: ?(?:-|–|to|and) ?\\d{1,2}(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)?)? ?\\(?(?:${zoneNames})\\b`,
);

/** Dates in figures that can be read in two ways. */
function digitDates({ normal }: Reading): readonly Span[] {
  if (!/\d[/.-]\d/.test(normal)) return [];
  return Array.from(matchesOf(FIGURES, normal)).flatMap((match) => {
    const { index, 0: words, 1: first, 2: mark, 3: second, 4: year } = match;
    if (Number(first) === Number(second)) return [];
    const before = normal.slice(Math.max(0, index - 24), index);
    if (WEEKDAY.test(before) || SHARE.test(normal.slice(index + words.length, index + words.length + 12))) return [];
    // Without a year, a slash may mean a share, and a full stop or a hyphen a version or a range.
    const isDate = year === undefined ? mark === '/' && LEAD.test(before) : year.length === 4 || mark === '/';
    return isDate ? [{ start: index, end: index + words.length }] : [];
  });
}
