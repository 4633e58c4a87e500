import { describe, expect, test } from 'vitest';
import { displayWidth, wrap } from '../../src/reporters/display-width.js';

describe('displayWidth', () => {
  test.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['你好', 4],
    ['\u1112\u1161\u11ab', 2],
    ['ｶﾞ', 2],
    ['\u{1b000}䷀', 4],
    ['a\u200b\u2060b', 2],
    ['👋', 2],
    ['👋🏽', 2],
    ['👩‍💻', 2],
    ['❤️', 2],
    ['❤', 1],
    ['🇫🇷', 2],
    ['“it’s”', 6],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  test('takes time in proportion to the text', () => {
    // What is not linear takes minutes for so much: then the time of the test is over.
    expect(displayWidth('e\u0301'.repeat(200_000))).toBe(200_000);
  });
});

describe('wrap', () => {
  test.each([
    ['', ['']],
    ['one two three', ['one two', 'three']],
    ['a-word-that-is-too-long it is', ['a-word-that-is-too-long', 'it is']],
    ['返信 返信 e\u0301', ['返信', '返信 e\u0301']],
  ])('%s', (line, lines) => {
    expect(wrap(line, 8)).toEqual(lines);
  });
});
