import { expect, test } from 'vitest';
import { toNormalForm, chain, rewrite, unchanged } from '../../src/channels/rewrite.js';
import { fc } from '../property.js';

test('leads back to the original', () => {
  const { text, toOriginal } = rewrite('abcdefgh', [
    { start: 1, end: 3, text: 'X' },
    { start: 5, end: 6, text: 'YYY' },
  ]);
  expect(text).toBe('aXdeYYYgh');
  expect(Array.from({ length: 10 }, (_, offset) => toOriginal(offset))).toEqual([0, 1, 3, 4, 5, 5, 5, 6, 7, 8]);
});

test('chained rewritings lead back through both', () => {
  const chained = chain(rewrite('a&amp;b', [{ start: 1, end: 6, text: '&' }]), (text) =>
    rewrite(text, [{ start: 2, end: 3, text: 'zz' }]),
  );
  expect(chained.text).toBe('a&zz');
  expect([0, 1, 2, 3, 4].map((offset) => chained.toOriginal(offset))).toEqual([0, 1, 6, 6, 7]);
  expect(unchanged('ab').toOriginal(1)).toBe(1);
});

test('normal form C is what the platform library makes of it', () => {
  const unit = fc.constantFrom('a', 'e', '\u0301', '\u0323', 'é', 'Å', 'ᄒ', 'ᅡ', 'ᆫ', '漢', '😀', '\u0958', ' ');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      const { text: normal, toOriginal } = toNormalForm(text);
      expect(normal).toBe(text.normalize('NFC'));
      expect(toOriginal(normal.length)).toBe(text.length);
    }),
  );
});
