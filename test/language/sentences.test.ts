import { fc } from '../property.js';
import { expect, test } from 'vitest';
import { readSentence } from '../../src/language/acts.js';
import { english } from '../../src/language/lexicons/en/index.js';
import { segment } from '../../src/language/parse.js';
import { sentenceReader } from '../../src/language/sentences.js';
import { RUNS, SLOW } from '../formats/runs.js';

/** Pieces that mean more or less by what stands beside them, and by what follows their sentence. */
const pieces = [
  'Hi Mireille,',
  'Hi there!',
  'Here at Kettle Lane',
  'And now.',
  'we are sorry for the broken lid',
  'Sorry, Sam.',
  'Please send us a DM with your order number',
  'Contact our parts desk here:',
  'https://example.com/desk',
  'Could you tell us your e-mail address?',
  "We can't change the name on a ticket.",
  'Instead we can post you a new one.',
  'by direct message',
  'on 0117 496 0812.',
  'No',
  '{{ticket.id}}',
  '\u{1F600}',
  'Kind regards,',
  '.',
  '\n',
  '\n\n',
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '. ', '\n')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

test(
  'a sentence remembered reads as one read afresh',
  () => {
    const remembering = sentenceReader(english);
    fc.assert(
      fc.property(texts, (text) => {
        const { normal, sentences } = segment(text);
        for (const span of sentences) {
          const { start, end } = span;
          const fresh = readSentence(
            text.slice(start, end),
            normal.slice(start, end + 1),
            (pattern, reach = 200) => pattern.test(normal.slice(end, end + reach)),
            english,
          );
          for (const read of [remembering(text, normal, span), remembering(text, normal, span)]) {
            expect(read.acts).toEqual(
              fresh.acts.map((act) => ({ ...act, start: act.start + start, end: act.end + start })),
            );
            expect(read.unknownWords).toEqual(
              fresh.unknownWords.map((word) => ({ start: word.start + start, end: word.end + start })),
            );
          }
        }
      }),
      RUNS,
    );
  },
  SLOW,
);
