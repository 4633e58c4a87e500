import { describe, expect, test } from 'vitest';
import { countSyllables } from '../../src/language/words/en-syllables.js';

describe('countSyllables', () => {
  test.each<readonly [count: number, words: string]>([
    [1, 'a the make used shop through right queue eyes rhythms'],
    [2, "being via table wanted boxes safely payment lion didn't something"],
    [3, 'customer employer hopefully radio remaining authorise'],
    [4, 'information automatic certificate administer'],
    [5, 'remuneration authorisation documentation'],
    [6, 'responsibility'],
  ])('%i: %s', (count, words) => {
    const wrong = words.split(' ').filter((word) => countSyllables(word) !== count);
    expect(wrong).toEqual([]);
  });
});
