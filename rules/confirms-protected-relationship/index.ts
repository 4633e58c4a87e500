import * as v from 'valibot';
import { phraseFinder } from '../../src/language/phrases.js';
import { quote } from '../../src/language/query.js';
import { defineRule } from '../../src/rule.js';
import { confirmingPhrases, type ConfirmingPhrase, type Sector } from './lexicon.js';

const PERSON = { health: 'patient', finance: 'client', legal: 'client' } as const satisfies Record<Sector, string>;

// Made when a reply is judged: most teams work in other fields.
const finders = new Map<Sector, ReturnType<typeof phraseFinder<ConfirmingPhrase>>>();

function finderFor(sector: Sector): ReturnType<typeof phraseFinder<ConfirmingPhrase>> {
  const known = finders.get(sector);
  if (known !== undefined) return known;
  const finder = phraseFinder(confirmingPhrases.filter((phrase) => phrase.sector === sector));
  finders.set(sector, finder);
  return finder;
}

export default defineRule({
  id: 'confirms-protected-relationship',
  meta: {
    description: 'Flags a public reply that confirms somebody is a patient or client; needs `sectors`.',
    category: 'privacy',
    recommended: 'off',
    strict: { public: 'error', private: 'off' },
    language: 'lexicon',
    why:
      'The secret is the relationship itself: being a patient, having an account or a lawyer. It stays one even where they ' +
      'said so first in their review. Practices have been fined for a single reply. The rule says nothing until ' +
      '`sectors` names a field.',
    nearMisses: [
      'Policy for everyone: "we ask all patients to come ten minutes early"',
      '"Please call the practice", "if you have an appointment", "to book your visit"',
      '"Privacy rules stop us discussing anyone\'s care here"',
      'Private channels',
    ],
    sources: [
      'HHS OCR settlements over replies to reviews: Elite Dental 2019, New Vision Dental 2022, Manasa Health Center 2023',
      'ABA formal opinion 496 (2021): responding to online criticism',
      'Bank secrecy: 15 USC 6802; Swiss Banking Act, article 47',
    ],
    whenNotToUse: 'Outside of health, finance and law, where "your order" is no secret.',
  },
  messages: {
    confirms: {
      message: 'Avoid "{words}" in public: it confirms that this is your {person}',
      note: 'Even a thank-you confirms it. "Privacy rules stop us discussing anyone\'s care here; please call 555 0100 and ask for Kim" confirms nothing.',
    },
  },
  options: v.strictObject({
    sectors: v.optional(
      v.pipe(
        v.array(v.picklist(['health', 'finance', 'legal'])),
        v.description('Fields you work in; the rule is silent without one.'),
      ),
      [],
    ),
  }),
  check(reading, { options, channel, report }) {
    if (channel.audience !== 'public') return;
    const reported = new Set<number>();
    for (const sector of options.sectors) {
      for (const { start, end } of finderFor(sector)(reading)) {
        // One finding a sentence: whoever mends it mends the rest of it.
        const sentence = reading.sentences.findIndex((each) => each.start <= start && start < each.end);
        if (reported.has(sentence)) continue;
        reported.add(sentence);
        const span = { start, end };
        report({ messageId: 'confirms', span, data: { words: quote(reading, span), person: PERSON[sector] } });
      }
    }
  },
});
