import { expect, test } from 'vitest';
import { segment } from '../../src/language/segment.js';
import { fc } from '../property.js';

const sentencesOf = (text: string) => segment(text).sentences.map(({ start, end }) => text.slice(start, end));

test.each([
  ['Sorry. I sent it today.', ['Sorry.', 'I sent it today.']],
  ['Mr. Adeyemi called at 3 p.m. today.', ['Mr. Adeyemi called at 3 p.m. today.']],
  ['It is 3.5 kg, e.g. two boxes.', ['It is 3.5 kg, e.g. two boxes.']],
  ['See https://shop.example/returns. Thanks!', ['See https://shop.example/returns.', 'Thanks!']],
  [
    'Hi Jo,\nyour lamp ships today.\n\nKind regards,\nMaya',
    ['Hi Jo,', 'your lamp ships today.', 'Kind regards,', 'Maya'],
  ],
  [
    'A line that was wrapped by a mail program at about seventy characters\ngoes on here.',
    ['A line that was wrapped by a mail program at about seventy characters\ngoes on here.'],
  ],
  ['Sorry, we can’t. I sent it.', ['Sorry, we can’t.', 'I sent it.']],
  ["The lamp is Tom's. It ships today.", ["The lamp is Tom's.", 'It ships today.']],
  ['I asked J. Smith. He agreed.', ['I asked J. Smith.', 'He agreed.']],
  ['Great 😀 See you', ['Great 😀', 'See you']],
  ['1. Open Settings\n2. Tap Reset', ['1. Open Settings', '2. Tap Reset']],
  ['Wait... really? Yes!', ['Wait... really?', 'Yes!']],
  ['', []],
  ['  \n ', []],
])('%j', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test('sentences lie in order, without outer blanks, and leave out nothing but blanks', () => {
  const piece = fc.constantFrom(
    'Sorry',
    ' ',
    '. ',
    '\n',
    '\n\n',
    'a.m. ',
    '😀',
    '{{name}}',
    'https://a.example/b',
    '@jo',
    '?',
    ',',
    'é',
    '1/2',
    '"x"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { normal, sentences } = segment(text);
      expect(normal).toHaveLength(text.length);
      let at = 0;
      for (const { start, end } of sentences) {
        expect(normal.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(normal.slice(at).trim()).toBe('');
    }),
  );
});

test('a text without full stops is cut, so that no sentence grows with it', () => {
  const { sentences } = segment('word '.repeat(20_000));
  expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1200);
});
