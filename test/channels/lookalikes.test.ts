import { expect, test } from 'vitest';
import { findCostly } from '../../src/channels/counters.js';

test.each([
  ['sms-segments', 'It’s “ready” – now…', ["'", '"', '"', '-', '...']],
  ['sms-segments', 'Über 5 £ ¿ok? à', []],
  ['sms-segments', 'façade, naïve 🎉', []],
  ['sms-segments', 'no\u00a0break, zero\u200bwidth', [' ', '']],
  ['utf-8-bytes', 'It’s ready…', ["'"]],
  ['x-weighted', 'It’s • ready…', ['-']],
  ['characters', 'It’s “ready” – now…', []],
] as const)('%s: %s', (counter, text, plain) => {
  expect(findCostly(text, counter).map((replacement) => replacement.text)).toEqual(plain);
});

test('marks the character itself', () => {
  expect(findCostly('🎉 It’s', 'sms-segments')).toEqual([{ start: 5, end: 6, text: "'" }]);
});
