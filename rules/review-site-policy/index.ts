import * as v from 'valibot';
import { quote } from '../../src/language/query.js';
import { defineRule } from '../../src/rule.js';
import { objectionsIn } from './objections.js';

const OBJECTIONS = ['gift', 'money', 'promotion', 'rating', 'fraud-claim', 'site-talk', 'list', 'phone'] as const;

export default defineRule({
  id: 'review-site-policy',
  meta: {
    description: 'Flags what the review site of this reply objects to in answers, such as offers on Tripadvisor.',
    category: 'channel',
    recommended: 'warn',
    strict: 'error',
    language: 'lexicon',
    why:
      'Each review site has rules for answers, and removes what breaks them, sometimes weeks later. The reviewer then got no ' +
      'answer at all, and what the house wanted to say is gone.',
    nearMisses: [
      'Other channels, and sites without such a rule: what each site objects to stands in its channel profile, with source and date.',
      'What was done already: "we refunded the night on 3 May".',
      'What belongs to the offer of the house: "breakfast is free for all guests".',
      'Your own numbers, when `contacts` lists them.',
      'Names: sites show answers that name staff, and leaks-personal-data looks after those of customers.',
      'conditional-remedy and retaliation-threat flag bribes and accusations on every channel; this says what this site does with them.',
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
      note: 'The answer may be removed, and readers learn that complaints pay. "The boiler was replaced on 2 May; showers run hot now" is what the next guest wants to know.',
    },
    money: {
      message: 'Avoid "{phrase}": {site} removes answers that offer money',
      note: 'Settle it in private and say here what changed: "Ms Osei from the desk has written to you, and the lift is inspected each Monday now".',
    },
    promotion: {
      message: 'Avoid "{phrase}": {site} does not allow advertising in an answer',
      note: 'Whoever complained did not ask for an offer. "You waited 40 minutes because two of us were ill; since June a third cook works at weekends" answers them.',
    },
    rating: {
      message: 'Avoid "{phrase}": {site} does not allow asking for another review',
      note: 'Reviews belong to those who write them. "It is fixed in 4.2; tell me here if it still stops" leaves it to them.',
    },
    'fraud-claim': {
      message: 'Avoid "{phrase}": {site} removes answers that call a review fake',
      note: 'Report it by the form of the site, and answer calmly: "I can\'t find a stay in this name in May. Which dates were they?"',
    },
    'site-talk': {
      message: 'Avoid "{phrase}": {site} removes answers that speak to or about the site',
      note: 'The reader came for your house, not for a quarrel with the site. Use its form, and answer the guest: "The noise came from the lift shaft; it is lined since Tuesday".',
    },
    list: {
      message: 'Avoid the list "{phrase}": {site} does not show lists in answers',
      note: 'Write it as sentences: "The shower is mended, the desk is staffed until midnight, and breakfast starts at six now".',
    },
    phone: {
      message: 'Check "{phrase}": {site} removes telephone numbers of people',
      note: 'If it is the public line of the house, list it under contacts.phones. Else leave it out: "Ask for Lena at the desk, she knows about the room".',
    },
  },
  options: v.strictObject({
    allow: v.optional(
      v.pipe(v.array(v.picklist(OBJECTIONS)), v.description('What your agreement with the site lets you write.')),
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
