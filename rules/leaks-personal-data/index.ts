import * as v from 'valibot';
import {
  findPersonalData,
  personalDataTypes,
  type PersonalDatum,
  type PersonalDataType,
} from '../../src/personal-data/index.js';
import { defineRule } from '../../src/rule.js';

const TYPES = Object.keys(personalDataTypes).filter((type): type is PersonalDataType => type in personalDataTypes);

export default defineRule({
  id: 'leaks-personal-data',
  meta: {
    description: 'Flags data about a person in the reply itself: e-mail, phone, card, account, address and more.',
    category: 'privacy',
    recommended: { public: 'error', private: 'warn' },
    strict: 'error',
    language: 'any',
    why: 'A reply is copied, forwarded, screenshotted and indexed. What it says about a person cannot be taken back; regulators have fined brands for a single review reply.',
    nearMisses: [
      'Your own contacts: list them under `contacts` in the config; freephone lines, role mailboxes and "call us on" are known.',
      'Placeholders, links, @mentions, signatures, masked values (**** 4242).',
      'Sample values of documentation: example.com, 555-01xx.',
      'Asking for data (asks-personal-data-in-public looks after that).',
    ],
    sources: ['HHS OCR settlements 2019 to 2023 over review replies', 'UK GDPR article 5(1)(f): confidentiality'],
    whenNotToUse:
      'In a private channel where the team has decided to repeat data on purpose, such as a confirmation e-mail.',
  },
  messages: {
    leak: {
      message: 'Avoid the {type} {masked} in a reply',
      note: 'Say it without the value, or send it where only the customer can read it: "We tried to call you; details are in your DM." If it is your own, list it under `contacts` in care-lint.config.yaml.',
    },
    'in-library': {
      message: 'Avoid the {type} {masked} in a saved reply: use a placeholder',
      note: "This reply goes to many customers. If the value is your own, list it under `contacts` in care-lint.config.yaml; if it is one customer's, use a placeholder.",
    },
  },
  options: v.strictObject({
    types: v.optional(
      v.pipe(
        v.array(v.picklist(TYPES)),
        v.description('Exactly these types. Default: all but order numbers, age and health.'),
      ),
    ),
    minScore: v.optional(
      v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description('Weakest proof that counts, 0 to 1.')),
      0.6,
    ),
  }),
  check(reading, { options, contacts, report }) {
    const data = findPersonalData(reading.text, {
      perspective: 'reply',
      minScore: options.minScore,
      ...(options.types && { types: options.types }),
      ...(contacts && { contacts, ...(contacts.regions && { regions: contacts.regions }) }),
    });
    for (const datum of data) {
      report({
        messageId: reading.reply.kind === 'library' ? 'in-library' : 'leak',
        span: datum,
        data: { type: personalDataTypes[datum.type].name, masked: datum.masked },
        suggestions: [
          { message: `Replace it by ${datum.masked}`, edits: [{ span: spanOf(datum), text: datum.masked }] },
        ],
      });
    }
  },
});

function spanOf({ start, end }: PersonalDatum) {
  return { start, end };
}
