import { describe, expect, it } from 'vitest';
import { foldCharacters } from '../../src/personal-data/fold-characters.js';
import { fc } from '../property.js';

describe('foldCharacters', () => {
  it.each([
    ['４１５', '415'],
    ['a\u00a0b', 'a b'],
    ['1\u20112', '1-2'],
    ['a\u200bb', 'ab'],
    ['it’s', "it's"],
    ['a &amp; b', 'a & b'],
    ['&#64;', '@'],
    ['٤٢', '42'],
    ['ﬁ', 'fi'],
    ['José', 'José'],
    ['&nothing;', '&nothing;'],
  ])('%j', (original, plain) => {
    expect(foldCharacters(original).text).toBe(plain);
  });

  it('maps every span back to a span that holds it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '４', '\u200b', '&amp;', 'ﬁ', '👍', '\u00a0', ' '), maxLength: 40 }),
        (original) => {
          const { text, toOriginal } = foldCharacters(original);
          for (let start = 0; start < text.length; start++) {
            const span = toOriginal({ start, end: start + 1 });
            expect(span.start).toBeLessThan(span.end);
            expect(foldCharacters(original.slice(span.start, span.end)).text).toContain(text[start]);
          }
        },
      ),
    );
  });
});
