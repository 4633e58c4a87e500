import { describe, expect, test } from 'vitest';
import { escapeTerminal, safeJson } from '../../src/reporters/escape.js';
import { fc } from '../property.js';

/** Written apart from the code: every code point that may reach a terminal. */
function isHarmless(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  const isControl = point < 0x20 || (point >= 0x7f && point < 0xa0);
  const isBidi =
    [0x61c, 0x200e, 0x200f].includes(point) ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2066 && point <= 0x2069);
  const isTag = point >= 0xe0000 && point <= 0xe007f;
  const isLoneSurrogate = point >= 0xd800 && point <= 0xdfff;
  return !isControl && !isBidi && !isTag && !isLoneSurrogate;
}

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b[2J',
      '\u009b31m',
      '\u202e',
      '\u2066',
      '\r\n',
      '\u007f',
      '\ud83d',
      '\ude00',
      '\u{e0041}',
      '😀',
      'é',
      'a',
      '\\u{1b}',
    ),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
});

describe('escapeTerminal', () => {
  test.each([
    ['plain', 'Hi Ana, your refund is on its way. 👋🏽', 'Hi Ana, your refund is on its way. 👋🏽'],
    ['a colour', '\u001b[31mred', String.raw`\u{1b}[31mred`],
    ['an eight-bit escape', '\u009b2J', String.raw`\u{9b}2J`],
    ['right-to-left override', 'macro\u202Etxt.exe', String.raw`macro\u{202e}txt.exe`],
    ['a new line in a file name', 'a\n::error::b', String.raw`a\u{a}::error::b`],
    ['a lone surrogate', 'a\ud83d', String.raw`a\u{d83d}`],
    ['a tag character', 'a\u{e0041}', String.raw`a\u{e0041}`],
    ['emoji joined and selected', '👩‍💻 ❤️', '👩‍💻 ❤️'],
  ])('%s', (_name, text, expected) => {
    expect(escapeTerminal(text)).toBe(expected);
  });

  test('lets nothing through that a terminal acts on, and keeps the rest', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeTerminal(text);
        expect(Array.from(escaped).every(isHarmless)).toBe(true);
        expect(escapeTerminal(escaped)).toBe(escaped);
      }),
    );
  });
});

test('safeJson is harmless and means the same', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = safeJson({ text });
      expect(Array.from(written).every(isHarmless)).toBe(true);
      expect(JSON.parse(written)).toEqual({ text });
    }),
  );
});
