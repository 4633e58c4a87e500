import * as v from 'valibot';
import { quote } from '../../src/language/query.js';
import { defineRule } from '../../src/rule.js';
import { objectionsIn } from './objections.js';

const OBJECTIONS = ['gift', 'money', 'promotion', 'rating', 'fraud-claim', 'site-talk', 'list', 'phone'] as const;

export default defineRule({
  id: 'review-site-policy',
  meta: {
    description: 'Flags what the review site does not allow in answers, such as offers on Tripadvisor.',
    category: 'channel',
    recommended: 'warn',
    strict: 'error',
    language: 'lexicon',
    why:
      'Each review site has rules for answers and removes those that break them, sometimes weeks later. The reviewer then has ' +
      'no answer at all, and the words of the house are gone.',
    nearMisses: [
      'Other channels, and sites without such a rule: what each site objects to stands in its channel profile, with source and date.',
      'A remedy already given: "we refunded the night on 3 May".',
      'Services that every guest gets: "breakfast is free for all guests".',
      'Your own numbers, when `contacts` lists them.',
      'Names: sites show answers that name staff, and leaks-personal-data flags those of customers.',
      'conditional-remedy and retaliation-threat flag bribes and accusations on every channel; this rule says what the site does with them.',
    ],
    sources: [
      'Tripadvisor, Management Response Guidelines, read 2026-11-29',
      'Trustpilot, Tips for businesses, read 2026-11-29',
      'Google Play, User Ratings, Reviews and Installs, read 2026-11-29',
    ],
  },
  messages: {
    gift: {
      message: 'Avoid "{phrase}": {site} does not allow gifts or discounts in an answer',
      note: 'It may be removed, and readers learn that complaints pay. "We replaced the boiler on 2 May; showers run hot now" helps the next guest.',
    },
    money: {
      message: 'Avoid "{phrase}": {site} removes answers that offer money',
      note: 'Settle it in private and say here what changed: "Ms Osei from the desk has written to you, and the lift is now inspected each Monday".',
    },
    promotion: {
      message: 'Avoid "{phrase}": {site} does not allow advertising in an answer',
      note: 'A complaint does not ask for an offer. "You waited because two of us were ill; a third cook now works at weekends" answers it.',
    },
    rating: {
      message: 'Avoid "{phrase}": {site} does not allow asking for another review',
      note: 'Reviews belong to those who write them. "It is fixed in 4.2; tell me here if it still stops" leaves it to them.',
    },
    'fraud-claim': {
      message: 'Avoid "{phrase}": {site} removes answers that call a review fake',
      note: 'Report it through the site, and answer calmly: "I can\'t find a stay in this name in May. Which dates were they?"',
    },
    'site-talk': {
      message: 'Avoid "{phrase}": {site} removes answers that speak to or about the site',
      note: 'Readers want no quarrel with the site. Use its form for that, and tell the guest: "The lift shaft was noisy; we lined it on Tuesday".',
    },
    list: {
      message: 'Avoid the list "{phrase}": {site} does not show lists in answers',
      note: 'Write it as sentences: "The shower is mended, the desk is staffed until midnight, and breakfast now starts at six".',
    },
    phone: {
      message: 'Check "{phrase}": {site} removes telephone numbers of people',
      note: 'If it is the public line of the house, list it under contacts.phones. If not, leave it out: "Ask for Lena at the desk, she knows about the room".',
    },
  },
  options: v.strictObject({
    allow: v.optional(
      v.pipe(v.array(v.picklist(OBJECTIONS)), v.description('Content that your agreement with the site allows.')),
      [],
    ),
  }),
  check(reading, { channel, contacts, options, report }) {
    const objectsTo = channel.answerPolicy?.objectsTo.filter((id) => !options.allow.includes(id)) ?? [];
    if (objectsTo.length === 0) return;
    for (const { kind, ...span } of objectionsIn(reading)) {
      if (!objectsTo.includes(kind)) continue;
      const words = reading.text.slice(span.start, span.end);
      if (kind === 'phone' && contacts?.phones?.some((own) => digitsOf(words).endsWith(digitsOf(own).slice(-7))))
        continue;
      const data = { phrase: quote(reading, span), site: channel.name };
      report({ messageId: kind, span, data });
    }
  },
});

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');
