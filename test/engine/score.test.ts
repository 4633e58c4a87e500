import { describe, expect, test } from 'vitest';
import { caseLoaders } from '../../rules/cases.js';
import type { ReplyCard, ReplyResult } from '../../src/base/types.js';
import type { Config } from '../../src/config/config.js';
import { lintText } from '../../src/run/lint.js';
import { repliesIn } from '../case-replies.js';

const now = new Date('2026-05-05T09:00:00Z');

type Fields = Readonly<Record<string, unknown>>;

/** The cards of the replies of a text, read as the file of that name would be. */
async function cardsOf(text: string, file: string, config: Config | false = false): Promise<readonly ReplyCard[]> {
  const cards: ReplyCard[] = [];
  const onReply = ({ card }: ReplyResult): unknown => card !== undefined && cards.push(card);
  await lintText(text, { path: file, config, withCards: true, now, onReply });
  return cards;
}

/** The card of the only reply of a JSON Lines source. */
async function cardOf(record: Fields, config: Config | false = false): Promise<ReplyCard> {
  const cards = await cardsOf(JSON.stringify(record), 'replies.jsonl', config);
  expect(cards).toHaveLength(1);
  return cards[0] ?? { id: '', tags: [], scores: {} };
}

const whole = 'Hi Mara,\n\nI am sorry the lamp arrived cracked. I sent a new one today.\n\nKind regards,\nTomas';
const sorry = 'We are so sorry for the inconvenience.';
const problem = [{ from: 'customer', text: 'My lamp is broken and nobody answers, this is awful.' }];

describe('a reply is scored by what it does and by its findings', () => {
  test.each([
    ['a whole reply', { text: whole }, { greeting: 100, empathy: 100, solution: 100, closing: 100 }],
    ['a stock apology alone', { text: sorry }, { greeting: 0, empathy: 75, solution: 0, closing: 0 }],
    [
      'no empathy where it is due',
      { text: 'Reply with a photo.', thread: problem },
      { greeting: 0, solution: 100, closing: 0 },
    ],
    ['half an answer', { text: 'Hi Mara, we will look into it. Best, Tomas' }, { solution: 40 }],
    ['a greeting without a name', { text: 'Dear Customer,\nWe cannot refund this.' }, { greeting: 50, solution: 40 }],
    ['a placeholder is a name', { text: 'Hello {{ticket.requester.first_name}}, thanks.' }, { greeting: 100 }],
    ['a mention before it', { text: '@mara_k Hi Mara! Thanks.', channel: 'email' }, { greeting: 100 }],
    ['a name alone takes leave', { text: 'The lamp is on its way, Mara.\n\nTomas, Lumo Lamps' }, { closing: 100 }],
    [
      'thanks at the end take leave',
      { text: 'I sent a new lamp today. Thank you for your patience!' },
      { closing: 100 },
    ],
    ['a last sentence does not', { text: 'The lamp is on its way.\nIt comes on Friday.' }, { closing: 0 }],
    ['a placeholder left', { text: 'Hi Mara, your code is [CODE].' }, { clarity: 50 }],
    ['a leak', { text: 'Hi Mara, we charged your card 4539 1488 0343 6467.' }, { privacy: 50 }],
  ])('%s', async (_name, record, expected) => {
    expect((await cardOf(record)).scores).toMatchObject(expected);
  });
});

describe('no finding beside a score of 100', () => {
  const letter = (text: string): string => `Hi Mara,\n\n${text}\n\nKind regards,\nTomas`;
  test.each([
    [
      'a promise of last year in a closing',
      { text: 'You will have it by 3 March 2020.', tags: ['closing'] },
      'solution',
      50,
    ],
    [
      'too many apologies where nothing went wrong',
      {
        text: 'We are so sorry, sorry, really sorry, apologies again!',
        thread: [{ from: 'customer', text: 'Thanks, all good now!' }],
      },
      'empathy',
      90,
    ],
    ['a weekday that does not fit', { text: letter('It leaves on Monday, 3 December 2026.') }, 'clarity', 50],
    [
      'a leak in a language without a lexicon',
      { text: 'Ihre Karte 4539 1488 0343 6467 wurde belastet.', locale: 'de' },
      'privacy',
      50,
    ],
    [
      'a text too long for its channel',
      { text: 'Hi Mara, I sent a new lamp today. '.repeat(20), channel: 'x-post' },
      'clarity',
      50,
    ],
  ] as const)('%s', async (_name, record, category, expected) => {
    expect((await cardOf(record)).scores[category]).toBe(expected);
  });

  test.each([
    ['a variable that is never filled', ['Hi {{ticket.requester.first_name}, I sent it today.']],
    ['no word for an empty name', ['Hi {%customer.firstName%}, I sent it on Friday.']],
    ['prices that do not agree', ['A new shade costs £15 with delivery.', 'A new shade costs £12 with delivery.']],
    [
      'nearly the same twice',
      ['£', '€'].map(
        (sign) =>
          `I refunded ${sign}49.50 to your card on Monday. Your bank shows it on the next statement, by 18 May at the latest.`,
      ),
    ],
  ])('of a library: %s', async (_name, texts) => {
    const records = texts.map((text, index) => ({ id: `entry-${index}`, text }));
    const cards = await cardsOf(JSON.stringify(records), 'macros/lamps.json');
    expect(Math.min(...cards.map(({ scores }) => scores.clarity ?? 100))).toBeLessThan(100);
  });

  test.each(Object.keys(caseLoaders))('in the cases of %s', async (id) => {
    const cases = (await caseLoaders[id]?.())?.default;
    const records = repliesIn(cases ?? { valid: [], invalid: [] }).map((reply, index) => ({
      id: `case-${index}`,
      ...reply,
    }));
    const unharmed: unknown[] = [];
    await lintText(JSON.stringify(records), {
      path: 'macros/cases.json',
      config: { extends: 'all' },
      withCards: true,
      now,
      onReply: ({ card, findings, replyId }) => {
        if (findings.length > 0 && Math.min(...Object.values(card?.scores ?? {}), 100) === 100)
          unharmed.push({ replyId, findings });
      },
    });
    expect(unharmed).toEqual([]);
  });
});

describe('a score that does not apply is absent', () => {
  test.each([
    ['forms of a letter in a post', { text: whole, channel: 'x-post' }, ['greeting', 'closing']],
    ['forms of a letter in a text message', { text: whole, channel: 'sms' }, ['greeting', 'closing']],
    [
      'forms of a letter in the midst of a thread',
      { text: whole, thread: [...problem, { from: 'brand', text: 'Hi Mara, which lamp?' }] },
      ['greeting', 'closing'],
    ],
    ['a greeting by its acts', { text: 'Hi Mara,' }, ['closing', 'solution', 'empathy']],
    ['a closing by its acts', { text: 'Kind regards,\nYour Lumo team' }, ['greeting', 'solution', 'empathy']],
    ['a closing by its tags', { text: 'Lumo wishes you light.', tags: ['closing'] }, ['greeting', 'solution']],
    ['thanks for praise', { text: 'Thank you for the kind words!' }, ['greeting', 'solution', 'empathy']],
    ['what care-lint does not understand', { text: 'Gremlins again.' }, ['solution']],
    [
      'a language without a lexicon',
      { text: 'Wir haben Ihre Lampe heute verschickt.', locale: 'de' },
      ['greeting', 'empathy', 'solution', 'closing', 'tone'],
    ],
  ])('%s', async (_name, record, absent) => {
    const { scores } = await cardOf(record);
    expect(scores).not.toEqual({});
    expect(Object.keys(scores).filter((category) => absent.includes(category))).toEqual([]);
  });

  test('what no rule looks at', async () => {
    const off = {
      rules: { 'leaks-personal-data': 'off', 'asks-secret': 'off', 'asks-personal-data-in-public': 'off' },
    } as const;
    expect(await cardOf({ text: whole }, off)).toMatchObject({ scores: { clarity: 100 } });
    expect((await cardOf({ text: whole }, off)).scores).not.toHaveProperty('privacy');
  });
});

test('a score never falls below 0', async () => {
  const text = 'Hi Mara, [A] [B] [C] [NAME] [CODE] [DATE] {{x}} {{y}}.';
  expect((await cardOf({ text })).scores.clarity).toBe(0);
});

test('a card names the reply, masked also by what the reply says', async () => {
  const record = {
    id: 'mara.berger@mail.example',
    title: 'Lamp of Mara Berger, mara.berger@mail.example',
    owner: '+43 660 1234567',
    tags: ['lamp', 'mara.berger@mail.example'],
    text: 'Dear Ms. Mara Berger, the lamp is on its way.',
  };
  const card = await cardOf(record);
  expect(JSON.stringify(card)).not.toMatch(/berger|1234567/i);
  expect(card).toMatchObject({ id: 'm***@m***.example', tags: ['lamp', 'm***@m***.example'] });
});
