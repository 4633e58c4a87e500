import { describe, expect, test } from 'vitest';
import { counters } from '../../src/channels/counters.js';
import { countMastodon, countThreads, countXClassic, countXWeighted } from '../../src/channels/platform-counts.js';
import { fc } from '../property.js';
import { perCharacter } from './per-character.js';

const address = 23;

// Values worked out from twitter-text config/v3.json: weights by range, emoji 2, address 23.
test.each([
  ['empty', '', 0],
  ['ASCII', 'Your bag is on belt 4.', 22],
  ['accents, composed', 'crème brûlée', 12],
  ['accents, decomposed', 'cre\u0300me bru\u0302le\u0301e', 12],
  ['Cyrillic and Georgian end', 'Да \u10ff', 4],
  ['first code point after the light range', '\u1100', 2],
  ['curly quotes weigh 1', '“hi” ‘ho’', 9],
  ['en and em dash weigh 1', '–—', 2],
  ['ellipsis, euro, bullet, trade mark weigh 2', '…€•™', 8],
  ['prime U+2032 1, U+2038 2', '\u2032\u2038', 3],
  ['zero-width joiner 1, U+200E 2', '\u200d\u200e', 3],
  ['Chinese', '漢字', 4],
  ['Hangul syllables', '저찀쯿쿿', 8],
  ['astral letters', '\u{10000}\u{10ffff}', 4],
  ['cat and smiley', 'H🐱☺', 5],
  ['family', '👨‍👩‍👧‍👦', 2],
  ['skin tone with profession', '👩🏽‍🚀', 2],
  ['flag', '🇳🇿', 2],
  ['keycap, with and without selector', '1️⃣2\u20e3', 4],
  ['heart on fire', '❤️‍🔥', 2],
  ['copyright as text and as emoji', '©', 1],
  ['copyright as emoji', '©️', 2],
  ['emoji with a needless selector', '😀\uFE0F', 2],
  ['two faces glued by a joiner are no emoji', '😀\u200d😀', 5],
  ['entities', 'R&amp;D &lt;3 &gt;2', 9],
  ['other entities stay', '&copy;', 6],
])('x-weighted: %s', (_title, text, used) => {
  expect(countXWeighted(text, 280)).toEqual({ used });
});

test.each([
  ['http', 'http://test.example', address],
  ['https', 'https://test.example/a/b?c=d#e', address],
  ['upper case', 'HTTPS://SHOP.EXAMPLE/Returns', address],
  ['plain domain', 'example.com', address],
  ['plain domain with path', 'example.com/returns?id=7', address],
  ['two-part ending', 'shop.co.uk', address],
  ['country ending with path', 'trains.de/heute', address],
  ['country ending alone', 'wait.it', 7],
  ['co and tv need no path', 't.co', address],
  ['full stop after it', 'See https://example.com.', 4 + address + 1],
  ['comma and blank', 'example.com, then', address + 6],
  ['brackets around it', '(https://example.com/a)', address + 2],
  ['brackets inside it', 'https://example.com/a_(b)', address],
  ['brackets never closed', 'https://example.com/a_(b', address + 2],
  ['query ends before punctuation', 'https://example.com/?q=a!', address + 1],
  ['port', 'https://example.com:8080/a', address],
  ['CJK after it', 'https://example.comの', address + 2],
  ['e-mail address', 'help@example.com', 16],
  ['e-mail address with dots', 'a.com@example.com', 17],
  ['hashtag and cashtag', '#example.com $example.com', 25],
  ['no ending', 'version 1.2.3', 13],
  ['file name', 'notes.txt', 9],
  ['missing blank', 'fixed.Thanks', 12],
  ['local host has no dot', 'http://localhost/a', 18],
  ['three, with words', 'Test https://test.com test https://test.com test.com test', 86],
])('x-weighted address: %s', (_title, text, used) => {
  expect(countXWeighted(text, 280)).toEqual({ used });
});

const long = (count: number, letter = 'a'): string => letter.repeat(count);

// twitter-text 3, extractUrlsWithIndices and idna: 4,096 characters, labels of 1 to 63 as punycode.
test.each([
  ['4,096 characters', `https://shop.example/${long(4075)}`, address],
  ['4,097 characters', `https://shop.example/${long(4076)}`, 4097],
  ['4,097 characters in the query', `https://shop.example/?${long(4075)}`, 4097],
  ['a plain domain of 4,096', `example.com/${long(4084)}`, address],
  ['a plain domain of 4,097', `example.com/${long(4085)}`, 4097],
  ['4,097 as punycode', `https://bücher.example/${long(4067)}`, 4090],
  ['an address behind one that is too long', `https://shop.example/${long(4076)} example.com`, 4098 + address],
  ['a label of 63', `https://${long(63)}.com`, address],
  ['a label of 64', `https://${long(64)}.com`, 76],
  ['a label of 64 before others', `https://${long(64)}.shop.example/a`, 87],
  ['a label of 64 after others', `https://shop.${long(64)}.com/a`, 83],
  ['a plain domain with a label of 63', `${long(63)}.com`, address],
  ['a plain domain with a label of 64', `${long(64)}.com`, 68],
  ['a plain domain with a label of 64 before others', `${long(64)}.shop.com/a`, 75],
  ['an empty label', 'https://shop..example.com/a', 27],
  ['a plain domain with an empty label', 'wait..example.com', 17],
  ['letters with accents', 'https://müller.com/a', address],
  ['letters with accents further on', 'https://shop.müller.de/a?b=c', address],
  ['Cyrillic before a Latin ending', 'https://почта.com/a', address],
  ['Cyrillic', 'https://почта.рф/a', address],
  ['Chinese', 'https://例子.中国', address],
  ['Chinese letters behind a Latin ending', 'https://例子.com是', address + 2],
  ['a label of 63 as punycode', `https://${long(55, 'ü')}.com`, address],
  ['a label of more than 63 as punycode', `https://${long(60, 'ü')}.com`, 72],
  ['no ending', 'https://почта', 13],
])('x-weighted host: %s', (_title, text, used) => {
  expect(countXWeighted(text, 280).used).toBe(used);
});

// They stand in no range of twitter-text config/v3.json, and so have the default weight, 2.
test.each(
  Array.from('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069', (sign) => [
    sign.charCodeAt(0).toString(16),
    sign,
  ]),
)('x-weighted: the directional character U+%s counts, in words and around addresses', (_code, sign) => {
  expect(countXWeighted(sign, 280).used).toBe(2);
  expect(countXWeighted(`left${sign}right`, 280).used).toBe(11);
  expect(countXWeighted(`${sign}https://example.com/a${sign}`, 280).used).toBe(2 + address + 2);
  expect(countXWeighted(`${sign}example.com${sign} ok`, 280).used).toBe(2 + address + 2 + 3);
  expect(countXClassic(`${sign}a${sign}`, 140).used).toBe(3);
});

test.each([
  ['every code point 1', 'H🐱☺', 3],
  ['astral letters 1', '\u{10000}\u{10ffff}', 2],
  ['Hangul 1', '저찀쯿쿿', 4],
  ['address 23', 'Go: https://example.com/a', 4 + address],
  ['NFC', 'cafe\u0301', 4],
])('x-classic: %s', (_title, text, used) => {
  expect(countXClassic(text, 140)).toEqual({ used });
});

test.each([
  ['plain', 'Fixed.', 6],
  ['with scheme', 'https://example.com/a/very/long/path/indeed', address],
  ['without scheme in full', 'example.com', 11],
  ['local mention in full', '@ana hi', 7],
  ['remote mention by its name', '@ana@social.example hi', 7],
  ['full stop after a remote mention', 'Ask @ana@social.example.', 9],
  ['e-mail address in full', 'help@social.example', 19],
  ['graphemes', '👨‍👩‍👧‍👦 ok', 4],
])('mastodon: %s', (_title, text, used) => {
  expect(countMastodon(text, 500)).toEqual({ used });
});

test.each([
  ['plain', 'Fixed.', 6],
  ['accents are characters', 'café', 4],
  ['face: 4 bytes', 'ok 😀', 7],
  ['flag: 8 bytes', '🇳🇿', 8],
  ['heart with selector: 6 bytes', '❤️', 6],
  ['Chinese characters are no emoji', '漢字', 2],
])('threads: %s', (_title, text, used) => {
  expect(countThreads(text, 500)).toEqual({ used });
});

describe('where it overflows', () => {
  test('an address that does not fit is out as a whole', () => {
    const text = `${'a'.repeat(270)} https://example.com/b`;
    expect(countXWeighted(text, 280)).toEqual({ used: 294, overflowStart: 271 });
  });

  test('an emoji sequence is out as a whole', () => {
    const text = `${'a'.repeat(279)}👨‍👩‍👧‍👦`;
    expect(countXWeighted(text, 280)).toEqual({ used: 281, overflowStart: 279 });
  });

  test('offsets are those of the text as written, entities and accents included', () => {
    const text = `&amp;e\u0301${'a'.repeat(278)}bc`;
    expect(countXWeighted(text, 280)).toEqual({ used: 282, overflowStart: 5 + 2 + 278 });
  });

  test('a remote mention is out as a whole', () => {
    expect(countMastodon('hello @ana@social.example', 7)).toEqual({ used: 10, overflowStart: 6 });
  });
});

describe('properties', () => {
  // No dots and no @: an address weighs otherwise than its two halves.
  const plain = fc.string({ unit: fc.constantFrom(...Array.from("abc XYZ019,;!?-'\n")) });

  test.each(perCharacter)('%s adds up on ASCII', (id) => {
    fc.assert(
      fc.property(plain, plain, (left, right) => {
        const { count } = counters[id];
        expect(count(left + right, 280).used).toBe(count(left, 280).used + count(right, 280).used);
        expect(count(left, 280).used).toBe(left.length);
      }),
    );
  });

  test.each(perCharacter)('%s never exceeds what one code unit can weigh', (id) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(counters[id].count(text, 280).used).toBeLessThanOrEqual(text.length * counters[id].perCodeUnit);
      }),
    );
  });
});
