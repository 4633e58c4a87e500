import * as v from 'valibot';
import { dayOfMoment, findDates, type DateOrder, type NamedDate } from '../../src/language/dates.js';
import { quote, sentenceIndexOf } from '../../src/language/query.js';
import { mayNameDate } from '../../src/language/words/en-dates.js';
import { defineRule } from '../../src/rule.js';
import { claimOn } from './claims.js';

export default defineRule({
  id: 'stale-promise',
  meta: {
    description: 'Flags a promise or an offer for a day that is already over.',
    category: 'promise',
    recommended: 'error',
    strict: 'error',
    language: 'lexicon',
    why:
      'A promise for a day that has gone by tells the customer that nobody looked: the reply was copied, or saved last ' +
      'year. Whoever was let down once more believes the next date less.',
    nearMisses: [
      'Past events: "ordered on 3 March", "your letter of 3 March", "it was due on 3 March"',
      'Facts that hold from a day on: "as of 3 March the lift works again"',
      'Sentences with a day that is still to come: "between 28 February and 20 May"',
      'Days without a year that are more than four months back, and months more than three: the next one is meant',
      '"This spring": north and south have it at different times',
      'Dates in figures that can be read two ways, as long as one of them is not over (`dateOrder`)',
      'Days that are not over everywhere yet, versions, quotes, placeholders',
    ],
    sources: ['Complaints about broken promises on Twitter: of three dates only the last was true'],
    whenNotToUse: 'On archives of sent replies, unless `--now` names the day they were sent.',
  },
  messages: {
    promise: {
      message: 'Check "{date}": that was {ago} ago, but the sentence is about the future',
      note: 'The customer reads a promise that is already broken. Ask for the new day and name it: "It leaves on Friday 8 May; I confirm here when it has".',
    },
    offer: {
      message: 'Check "{date}": the offer ended {ago} ago',
      note: 'The customer tries it and is refused. Name the offer that holds: "Until 31 May the code SPRING takes 10 % off", or cut it.',
    },
  },
  options: v.object({
    graceDays: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.maxValue(365),
        v.description('Days for which a promise still passes after its date.'),
      ),
      0,
    ),
    dateOrder: v.optional(
      v.pipe(
        v.picklist(['dmy', 'mdy']),
        v.description('How 03/04/2026 is read. Default: by the locale of the reply; `en` alone says nothing.'),
      ),
    ),
  }),
  check(reading, { options, now, report }) {
    const { normal, sentences, reply } = reading;
    if (!mayNameDate.test(normal)) return;
    const today = dayOfMoment(now);
    const order = options.dateOrder ?? orderOf(reply.locale);
    const datesBySentence = new Map<number, NamedDate[]>();
    for (const date of findDates(normal, { today, order })) {
      const index = sentenceIndexOf(reading, date);
      datesBySentence.set(index, [...(datesBySentence.get(index) ?? []), date]);
    }
    for (const [index, dates] of datesBySentence) {
      const sentence = sentences[index];
      const isPast = ({ lastDay }: NamedDate): boolean => lastDay < today - options.graceDays;
      // A sentence is about its day to come, if it has one. "In time for Christmas" is a guess, and does not count.
      if (sentence === undefined || dates.some((date) => !isPast(date) && !date.isGuess)) continue;
      const words = normal.slice(sentence.start, sentence.end);
      for (const { start, end, lastDay } of dates.filter(isPast)) {
        const messageId = claimOn(words, { start: start - sentence.start, end: end - sentence.start });
        if (messageId === undefined) continue;
        const span = { start, end };
        const days = today - lastDay;
        const data = { date: quote(reading, span), ago: days === 1 ? '1 day' : `${days} days` };
        report({ messageId, span, data });
      }
    }
  },
});

/** Americans write the month first; `en` alone does not tell. */
function orderOf(locale: string | undefined): DateOrder | undefined {
  const region = /^en-([A-Z]{2})\b/i.exec(locale ?? '')?.[1]?.toUpperCase();
  if (region === undefined) return undefined;
  return region === 'US' || region === 'PH' ? 'mdy' : 'dmy';
}
