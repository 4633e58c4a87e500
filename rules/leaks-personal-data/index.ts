import * as v from 'valibot';
import { LETTER_OR_DIGIT } from '../../src/base/patterns.js';
import type { Span } from '../../src/base/types.js';
import type { Reading } from '../../src/language/reading.js';
import { customerSaid } from '../../src/language/words/en-gaps.js';
import {
  findPersonalData,
  personalDataTypes,
  type PersonalDatum,
  type PersonalDataType,
} from '../../src/personal-data/index.js';
import { defineRule } from '../../src/rule.js';
import { isOwnData } from './own-data.js';
import { placeholderFor } from './slots.js';

const TYPES = Object.keys(personalDataTypes).filter((type): type is PersonalDataType => type in personalDataTypes);
const types = v.array(v.picklist(TYPES));

/** Key of `contacts` under which a brand lists its own values of a type. */
const CONTACT_KEYS: Partial<Readonly<Record<PersonalDataType, string>>> = {
  email: 'domains',
  phone: 'phones',
  'postal-address': 'addresses',
  iban: 'ibans',
  'person-name': 'names',
};

export default defineRule({
  id: 'leaks-personal-data',
  meta: {
    description: 'Flags data about a person in the reply itself: e-mail, phone, card, account, address and more.',
    category: 'privacy',
    // Saved replies and drafts without a channel may end up anywhere.
    recommended: { public: 'error', private: 'warn', unknown: 'error' },
    strict: 'error',
    language: 'any',
    judges: 'template',
    why:
      'A reply is copied, forwarded, screenshotted and indexed. What it says about a person cannot be taken back; ' +
      'regulators have fined brands for a single review reply.',
    nearMisses: [
      'Your own contacts: list them under `contacts` in the config; freephone lines, role mailboxes and "call us on" are known.',
      'Placeholders, links, @mentions, signatures, masked values (**** 4242).',
      'Sample values of documentation: example.com, 555-01xx.',
      'In a library, names with a title: "ask for Dr. Osei" names one of the team.',
      'Flight numbers, and lines the customer is told to call: "we suggest you contact the airline on ...".',
      "In a private channel, what the source knows of the customer you write to: their own address, phone or order. Another person's stays a leak.",
      'Asking for data: asks-personal-data-in-public covers that.',
    ],
    sources: ['HHS OCR settlements 2019 to 2023 over review replies', 'UK GDPR article 5(1)(f): confidentiality'],
    whenNotToUse:
      'In a private channel where the team has decided to repeat data on purpose, such as a confirmation e-mail.',
  },
  messages: {
    leak: {
      message: 'Avoid the {type} {masked} in a reply',
      note: 'Say it without the value: "I tried the number you gave us", "the card ending in 42". {own}',
    },
    'in-quote': {
      message: 'Avoid repeating the {type} {masked} from the customer',
      note: 'The customer wrote it once; your reply shows it to everyone who reads or forwards it. Cut the quote to what you answer.',
    },
    'in-library': {
      message: 'Avoid the {type} {masked} in a saved reply: use a placeholder',
      note: 'Every customer who gets this reply would read it. Put a placeholder where each one needs their own. {own}',
    },
  },
  options: v.strictObject({
    types: v.optional(
      v.pipe(types, v.description('Exactly these types. Default: all but order numbers, age and health.')),
    ),
    include: v.optional(v.pipe(types, v.description('Types in addition to these.')), []),
    exclude: v.optional(v.pipe(types, v.description('Types that may stand in a reply.')), []),
    minScore: v.optional(
      v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description('Weakest proof that counts, 0 to 1.')),
      0.6,
    ),
  }),
  check(reading, { options, channel, contacts, report }) {
    const quotes = customerQuotes(reading);
    const data = findPersonalData(reading.text, {
      perspective: 'reply',
      minScore: options.minScore,
      include: options.include,
      exclude: options.exclude,
      quotes,
      ...(options.types && { types: options.types }),
      ...(contacts && { contacts, ...(contacts.regions && { regions: contacts.regions }) }),
    });
    for (const datum of data) {
      if (isInPlaceholder(datum, reading.tokens)) continue;
      const { customer } = reading.reply;
      // In a public reply everybody else reads it as well.
      if (channel.audience === 'private' && customer !== undefined && isOwnData(datum, reading.text, customer))
        continue;
      const isSaved = reading.reply.kind === 'library';
      // "Ms Kern from the legal office": a title in a saved reply names one of the team, since customers have a placeholder.
      if (isSaved && datum.type === 'person-name' && datum.check === 'title and name') continue;
      const offered = isSaved ? placeholderFor(datum.type, reading.text) : readableMask(datum);
      const message = isSaved ? `Use a placeholder such as ${offered}` : `Show only ${offered}`;
      const found = {
        span: { start: datum.start, end: datum.end },
        data: { type: personalDataTypes[datum.type].name, masked: datum.masked },
        suggestions:
          offered === undefined
            ? []
            : [{ message, edits: [{ span: { start: datum.start, end: datum.end }, text: offered }] }],
      };
      const key = CONTACT_KEYS[datum.type];
      const own = key === undefined ? '' : `If it is your own, list it under contacts.${key} in care-lint.config.yaml.`;
      if (isSaved) report({ messageId: 'in-library', ...found, data: { ...found.data, own } });
      else if (isQuoted(reading, datum, quotes)) report({ messageId: 'in-quote', ...found });
      else report({ messageId: 'leak', ...found, data: { ...found.data, own } });
    }
  },
});

/** The masked form, where it still tells the customer which value is meant: stars alone do not. */
function readableMask({ masked }: PersonalDatum): string | undefined {
  return LETTER_OR_DIGIT().test(masked) ? masked : undefined;
}

function isInPlaceholder({ start, end }: Span, tokens: Reading['tokens']): boolean {
  return tokens.some((token) => token.kind === 'placeholder' && token.start <= start && end <= token.end);
}

/** Words in quotation marks that the reply says are the customer's; `isQuoted` knows quoted lines by their `>`. */
function customerQuotes(reading: Reading): readonly Span[] {
  const { text } = reading;
  // Without a mark there is no quote, and the tokens need not be read.
  if (!/["“”]|^>|\n>/.test(text)) return [];
  return reading.tokens.filter(
    ({ kind, start }) => kind === 'quote' && customerSaid.test(text.slice(Math.max(0, start - 60), start)),
  );
}

/** How far back a quoting mark is looked for, in UTF-16 code units: longer lines are no quotes. */
const LONGEST_LINE = 2000;

function isQuoted({ text }: Reading, { start, end }: Span, quotes: readonly Span[]): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LINE), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (
    (/^[ \t]{0,4}>/.test(line) && line.length < LONGEST_LINE) ||
    quotes.some((quote) => quote.start <= start && end <= quote.end)
  );
}
