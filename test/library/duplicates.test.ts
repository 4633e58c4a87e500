import { describe, expect, test } from 'vitest';
import { createLookup } from '../../rules/duplicate-reply/minhash.js';
import { shinglesOf, similarity } from '../../rules/duplicate-reply/shingles.js';
import { sayOtherwise, wordsOf } from '../../rules/duplicate-reply/words.js';
import { RUNS } from '../formats/runs.js';
import { fc } from '../property.js';

const text = fc.array(fc.constantFrom(...'we sent the lamp to your old address on its way again'.split(' ')), {
  minLength: 1,
  maxLength: 30,
});

/** The same by the definition: three words in a row, as texts. */
function jaccard(left: readonly string[], right: readonly string[]): number {
  const triples = (words: readonly string[]) =>
    new Set(words.length < 3 ? [words.join(' ')] : words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')));
  const [a, b] = [triples(left), triples(right)];
  const shared = [...a].filter((triple) => b.has(triple)).length;
  return shared / (a.size + b.size - shared);
}

describe('similarity', () => {
  test('is the share of three-word sequences in common', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(similarity(shinglesOf(left), shinglesOf(right))).toBeCloseTo(jaccard(left, right), 10);
      }),
      RUNS,
    );
  });
});

describe('the look-up', () => {
  test('finds every text that is the same, and the earliest first', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
        const lookup = createLookup();
        for (const [number, words] of texts.entries()) {
          const found = lookup.add(number, shinglesOf(words));
          const first = texts.findIndex((other) => other.join(' ') === words.join(' '));
          expect(found.includes(first)).toBe(first < number);
          expect(found).toEqual(found.toSorted((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  test('finds a text that differs in one word of sixty', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
    const missed = words.filter((word) => {
      const lookup = createLookup();
      lookup.add(0, shinglesOf(words));
      return lookup.add(1, shinglesOf(words.map((other) => (other === word ? 'changed' : other)))).length === 0;
    });
    expect(missed).toEqual([]);
  });

  test('looks at few texts, however many are the same', () => {
    const lookup = createLookup();
    const same = shinglesOf('we sent the lamp to your old address'.split(' '));
    const looked = Array.from({ length: 2000 }, (_, number) => lookup.add(number, same).length);
    expect(Math.max(...looked)).toBeLessThan(600);
  });
});

describe('words', () => {
  test.each<readonly [string, string, string]>([
    ['Hi {{name}}, 2 LAMPS left.', 'hi \uE000 2 lamps left', '2'],
    ['Hi [NAME], see https://example.com/a?b=1.', 'hi \uE000 see \uE002', 'https://example.com/a?b=1'],
    ['Ticket %{ticket.number}: mail a@b.example', 'ticket \uE001 mail \uE002', 'a@b.example'],
    ['@kim It’s two on Friday', '\uE000 it’s two on friday', 'two friday'],
    ['返金は', '返 金 は', ''],
  ])('%s', (given, words, facts) => {
    expect(wordsOf(given)).toEqual({ words: words.split(' '), facts });
  });

  test.each([
    ['we can', "we can't", true],
    ['we approved it', 'we declined it', true],
    ['we sent it', 'we posted it', false],
    ['no, we cannot', 'cannot, no, we', false],
  ])('%s / %s', (left, right, expected) => {
    expect(sayOtherwise(wordsOf(left).words, wordsOf(right).words)).toBe(expected);
  });
});
