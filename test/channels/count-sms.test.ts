import { describe, expect, test } from 'vitest';
import { countSmsSegments, shapeSms } from '../../src/channels/platform-counts.js';
import { fc } from '../property.js';

describe('messages needed', () => {
  test.each([
    ['nothing', '', 'gsm-7', 0],
    ['160 letters', 'a'.repeat(160), 'gsm-7', 1],
    ['161 letters', 'a'.repeat(161), 'gsm-7', 2],
    ['306 letters', 'a'.repeat(306), 'gsm-7', 2],
    ['307 letters', 'a'.repeat(307), 'gsm-7', 3],
    ['80 braces', '{'.repeat(80), 'gsm-7', 1],
    ['81 braces: 76 pairs a message', '{'.repeat(81), 'gsm-7', 2],
    ['152 braces', '{'.repeat(152), 'gsm-7', 2],
    ['153 braces: no pair is split', '{'.repeat(153), 'gsm-7', 3],
    ['euro sign counts 2', `${'a'.repeat(159)}€`, 'gsm-7', 2],
    ['all of the extension table', '^{}\\[~]|€\f', 'gsm-7', 1],
    ['Nordic, Greek and Spanish letters of the table', 'ÅåÆæØøÄÖÑÜäöñüàéùìòÇΔΦΓΛΩΠΨΣΘΞß¿¡§¤£¥', 'gsm-7', 1],
    ['70 with a curly quote', `’${'a'.repeat(69)}`, 'ucs-2', 1],
    ['71 with a curly quote', `’${'a'.repeat(70)}`, 'ucs-2', 2],
    ['134 in UCS-2', `’${'a'.repeat(133)}`, 'ucs-2', 2],
    ['135 in UCS-2', `’${'a'.repeat(134)}`, 'ucs-2', 3],
    ['35 faces', '😀'.repeat(35), 'ucs-2', 1],
    ['36 faces', '😀'.repeat(36), 'ucs-2', 2],
    ['67 faces: 33 a message, no pair is split', '😀'.repeat(67), 'ucs-2', 3],
  ] as const)('%s', (_title, text, encoding, segments) => {
    expect(shapeSms(text)).toMatchObject({ encoding, segments });
    expect(countSmsSegments(text, 100).used).toBe(segments);
  });
});

test.each([
  ['Wir sind zurück', undefined],
  ['Your code is `7`', '`'],
  ['façade', 'ç'],
  ['It’s “ready”', '’'],
  ['Ready 🎉 now…', '🎉'],
  ['non-breaking\u00a0blank', '\u00a0'],
])('%s is forced by %s', (text, character) => {
  const { forcedBy } = shapeSms(text);
  expect(forcedBy?.character).toBe(character);
  expect(forcedBy && text.slice(forcedBy.start, forcedBy.end)).toBe(character);
});

test('the overflow begins with the first message too many', () => {
  expect(countSmsSegments('a'.repeat(307), 2)).toEqual({ used: 3, overflowStart: 306 });
  expect(countSmsSegments(`${'a'.repeat(152)}{${'a'.repeat(151)}`, 1)).toEqual({ used: 2, overflowStart: 152 });
  expect(countSmsSegments('😀'.repeat(67), 1)).toEqual({ used: 3, overflowStart: 66 });
});

test('what comes before the overflow fits, and one character more does not', () => {
  const unit = fc.constantFrom('a', '{', '€', 'ü', '’', '😀', ' ');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 100, maxLength: 400 }), fc.integer({ min: 2, max: 4 }), (text, max) => {
      const { overflowStart } = countSmsSegments(text, max);
      if (overflowStart === undefined) return;
      const before = text.slice(0, overflowStart);
      const more = String.fromCodePoint(text.codePointAt(overflowStart) ?? 0);
      // A prefix may do without the character that forced UCS-2, so only its own alphabet tells.
      if (shapeSms(before).encoding !== shapeSms(text).encoding) return;
      expect(countSmsSegments(before, max).used).toBe(max);
      expect(countSmsSegments(before + more, max).used).toBe(max + 1);
    }),
    { numRuns: 300 },
  );
});
