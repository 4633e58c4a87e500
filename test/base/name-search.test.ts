import { expect, test } from 'vitest';
import { fitsPattern, nearest } from '../../src/base/name-search.js';
import { fc } from '../property.js';

const words = ['anemic-apology', 'no-blame', 'require-greeting', 'max-length', 'warn', 'error', 'email', 'overrides'];

test.each([
  ['overides', 'overrides'],
  ['eamil', 'email'],
  ['warning', 'warn'],
  ['err', 'error'],
  ['no-balme', 'no-blame'],
  ['Max-Length', 'max-length'],
  ['require-greetings', 'require-greeting'],
  ['xyz', undefined],
  ['no', undefined],
  ['', undefined],
  ['e'.repeat(5000), undefined],
])('%s means %s', (word, expected) => {
  expect(nearest(word, words)).toBe(expected);
});

test('the nearest of several wins', () => {
  expect(nearest('channls', ['channel', 'channels'])).toBe('channels');
});

test('a known word is its own nearest, and one edit of a long one still finds it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.nat(), (word, at) => {
      expect(nearest(word, words)).toBe(word);
      const index = at % word.length;
      expect(nearest(word.slice(0, index) + word.slice(index + 1), words)).toBe(word);
    }),
  );
});

test.each([
  ['ticket.ticket_field_3601', 'ticket.ticket_field_*', true],
  ['ticket.id', 'ticket.ticket_field_*', false],
  ['a.custom_fields.b', '*.custom_fields.*', true],
  ['a', 'a', true],
  ['ab', 'a', false],
  ['ab', '*', true],
  ['aa', 'aa*aa', false],
])('%s fits %s: %s', (name, pattern, matches) => {
  expect(fitsPattern(name, pattern)).toBe(matches);
});
