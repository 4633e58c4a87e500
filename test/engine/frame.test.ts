import { describe, expect, test } from 'vitest';
import { createFramer } from '../../src/engine/frame.js';
import { createMasker, mask } from '../../src/engine/masking.js';
import { fc } from '../property.js';

const framer = (text: string) => createFramer(text, createMasker(text));
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('createFramer', () => {
  test('shows the line of a finding', () => {
    const text = 'Hi Mara,\nplease calm down.\nTeam Lumo';
    expect(framer(text)(spanOf(text, 'calm down'), 2)).toEqual({
      text: 'please calm down.',
      firstLine: 2,
      start: 7,
      end: 16,
    });
  });

  test('shows all lines of a finding that goes over several, and then single ones again', () => {
    const text = 'One two\nthree four\nfive';
    const frame = framer(text);
    expect(frame(spanOf(text, 'two\nthree'), 1).text).toBe('One two\nthree four');
    expect(frame(spanOf(text, 'four'), 2).text).toBe('three four');
    expect(frame(spanOf(text, 'One'), 1).text).toBe('One two');
  });

  test('masks what stands beside a finding, and widens one that ends in it', () => {
    const text = 'Calm down, write to jo.marsh@lumo-mail.net today.';
    const frame = framer(text);
    expect(frame(spanOf(text, 'Calm down'), 1).text).toBe('Calm down, write to j***@l***.net today.');
    const { text: shown, start, end } = frame(spanOf(text, 'write to jo'), 1);
    expect(shown.slice(start, end)).toBe('write to j***@l***.net');
  });

  test('cuts long lines at blanks, marks the same words, and shows neighbours in the same piece', () => {
    const text = Array.from({ length: 2000 }, (_, at) => `word${at}`).join(' ');
    const frame = framer(text);
    for (const words of ['word0', 'word700', 'word701 word702', 'word1999']) {
      const { text: shown, start, end } = frame(spanOf(text, words), 1);
      expect(shown.slice(start, end)).toBe(words);
      expect(shown.length).toBeLessThan(2000);
      expect(` ${text} `).toContain(` ${shown.trim()} `);
    }
    expect(frame(spanOf(text, 'word900'), 1).text).toBe(frame(spanOf(text, 'word901'), 1).text);
  });

  test('marks at most 800 characters of a long finding, wherever it stands', () => {
    const long = 'abcde '.repeat(500);
    for (const before of ['', 'x '.repeat(333)]) {
      const { text, start, end } = framer(before + long)({ start: before.length, end: before.length + 2900 }, 1);
      expect(text.slice(start, end)).toBe(long.slice(0, 800));
    }
  });
});

describe('mask', () => {
  test('places words outside of masked values where they stand', () => {
    const piece = fc.constantFrom(
      'calm',
      'down',
      'jo.marsh@lumo-mail.net',
      'ana.lutz@lumo-mail.net',
      '4111 1111 1111 1111',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(', ');
        const masked = mask(text);
        for (const { index, 0: word } of text.matchAll(/calm|down/g)) {
          const { start, end } = masked.place({ start: index, end: index + word.length });
          expect(masked.text.slice(start, end)).toBe(word);
        }
        expect(masked.text).not.toMatch(/marsh|lutz|4111 1111/);
      }),
    );
  });
});
