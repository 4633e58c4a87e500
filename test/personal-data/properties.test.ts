import { describe, expect, it } from 'vitest';
import {
  explainPersonalData,
  findPersonalData,
  maskPersonalData,
  personalDataTypes,
} from '../../src/personal-data/index.js';
import { fc } from '../property.js';

const values = [
  'mira@example.com',
  '415-555-0123',
  '+44 20 7946 0958',
  '4242 4242 4242 4242',
  'SSN 352-62-3488',
  'GB82 WEST 1234 5698 7654 32',
  '203.0.113.9',
  'password is Kestrel!4417',
  'Mrs Hannah Thistlewood',
  '14 High Street, Leeds LS1 4AP',
  'born on 12/03/1984',
  '{{name}}',
  '@mira',
  'https://example.com/?q=1',
  '&amp;',
  '\u200b',
  '👍',
  'é',
  '-',
  ' ',
  '\n',
  'call me on',
  'your',
  'PIN 4471',
  'IMEI 358344469874531',
  'a',
  '1',
];
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'0123456789 +@.-()/:\n#xAa&;'), maxLength: 300 }),
  fc.array(fc.constantFrom(...values), { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...values), { maxLength: 12 }).map((parts) => parts.join('')),
);
const everything = { include: ['age', 'health', 'order-number'] } as const;

describe('findPersonalData', () => {
  it('gives ordered spans inside the text that never overlap', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('any', 'reply'), (text, perspective) => {
        let last = 0;
        for (const { start, end, score, type } of findPersonalData(text, { ...everything, perspective })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(type in personalDataTypes).toBe(true);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reports exactly what explain does not drop', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findPersonalData(text)).toEqual(
          explainPersonalData(text).filter(({ dropped }) => dropped === undefined),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same whatever was asked about the text before', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('any', 'reply'), fc.constantFrom('any', 'reply'), (text, one, other) => {
        findPersonalData('Order 12 of 7 May');
        const afresh = explainPersonalData(text, { ...everything, perspective: one });
        findPersonalData(text, { perspective: other, regions: ['DE'] });
        findPersonalData(text, { perspective: other });
        expect(explainPersonalData(text, { ...everything, perspective: one })).toEqual(afresh);
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing in the reply perspective that the other does not find', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const any = findPersonalData(text).map(({ start, end }) => `${start}-${end}`);
        for (const { start, end } of findPersonalData(text, { perspective: 'reply' }))
          expect(any).toContain(`${start}-${end}`);
      }),
      { numRuns: 200 },
    );
  });
});

describe('maskPersonalData', () => {
  it('leaves nothing to be found again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...values), { maxLength: 8 }), (parts) => {
        expect(findPersonalData(maskPersonalData(parts.join(', ')))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
