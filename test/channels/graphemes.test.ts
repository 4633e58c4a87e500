import { expect, test } from 'vitest';
import { countGraphemes, graphemeStart } from '../../src/channels/graphemes.js';
import { fc } from '../property.js';

const unit = fc.constantFrom(
  'a',
  ' ',
  'é',
  'e\u0301',
  '漢',
  '한',
  'ก็',
  '\r\n',
  '\n',
  '\r',
  '😀',
  '👩🏽‍🚀',
  '🇳🇿',
  '❤️',
  '“',
  '\u200d',
  '\u0301',
  '한',
  '\ud83d',
  '\u0600',
  'क्षि',
);
const words = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''));

function starts(text: string): readonly number[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ index }) => index);
}

test('counts what Intl.Segmenter counts', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(countGraphemes(text, Infinity).used).toBe(starts(text).length);
    }),
    { numRuns: 500 },
  );
});

test('begins the overflow at the first grapheme too many', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 10 }), (text, max) => {
      expect(countGraphemes(text, max).overflowStart).toBe(starts(text)[max]);
    }),
    { numRuns: 500 },
  );
});

test('finds the start of the grapheme around every offset', () => {
  fc.assert(
    fc.property(words, fc.nat(80), (text, offset) => {
      const inside = Math.min(offset, text.length);
      const expected = [...starts(text), text.length].findLast((start) => start <= inside);
      expect(graphemeStart(text, inside)).toBe(expected ?? 0);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['astronauts', '👩🏽‍🚀'.repeat(2000), 2000],
  ['flags', '🇳🇿'.repeat(2000), 2000],
  ['accents', 'e\u0301'.repeat(2000), 2000],
  ['one astronaut across the edge of a piece', `${'\u0e01\u0e47'.repeat(511)}👩🏽‍🚀!`, 513],
])('counts long runs of %s right across pieces', (_title, text, used) => {
  expect(countGraphemes(text, 280).used).toBe(used);
});
