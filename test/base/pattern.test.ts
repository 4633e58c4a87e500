import { describe, expect, test } from 'vitest';
import { pattern } from '../../src/base/patterns.js';
import { slots } from '../../src/language/words/en-slots.js';
import { fc } from '../property.js';

/** All matches with their groups and places. */
const matchesIn = (regex: RegExp, text: string) => Array.from(text.matchAll(regex), (match) => [match.index, ...match]);

describe('a pattern', () => {
  test.each([
    ['(?:a|b)c', '(?:a|b)(?=)c'],
    ['(?:a|b)', '(?:a|b)'],
    ['(a|b)?c', '(a|b)?(?=)c'],
    ['(?:ab){2,3}c', '(?:ab){2,3}c'],
    ['(?:ab)*?c', '(?:ab)*?(?=)c'],
    ['(?:ab){0,2}c', '(?:ab){0,2}(?=)c'],
    ['(?:x(?:a|b))c', '(?:x(?:a|b))c'],
    ['(?:x(?:a|b)y|z)c', '(?:x(?:a|b)(?=)y|z)(?=)c'],
    ['(?:a|b)|c', '(?:a|b)|c'],
    ['(?=a|b)c', '(?=a|b)c'],
    ['(?<!a|b)c', '(?<!a|b)c'],
    [String.raw`\(a|b\)c[(|)]d`, String.raw`\(a|b\)c[(|)]d`],
    ['(?<name>a|b)c', '(?<name>a|b)(?=)c'],
    ['', '(?:)'],
  ])('lets the branches of %s meet', (source, made) => {
    expect(pattern(source).source).toBe(made);
  });

  test('keeps its flags', () => {
    expect(pattern('(?:a|b)c', 'giu').flags).toBe('giu');
  });

  const atom = fc.constantFrom('a', 'b', 'ab', '[ab]', '[^a]', String.raw`\b`, '.', ' ', String.raw`\(`);
  const often = fc.constantFrom('', '?', '*', '+', '{1,2}', '??', '*?', '{0,2}');
  const { source } = fc.letrec<{ source: string; item: string }>((tie) => ({
    item: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atom,
      fc
        .tuple(
          fc.constantFrom('(', '(?:', '(?=', '(?<!'),
          fc.array(tie('source'), { minLength: 1, maxLength: 3 }),
          often,
        )
        .map(([open, branches, times]) => `${open}${branches.join('|')})${/=|!/.test(open) ? '' : times}`),
    ),
    source: fc.array(tie('item'), { maxLength: 4 }).map((items) => items.join('')),
  }));

  test('finds what the source finds', () => {
    fc.assert(
      fc.property(source, fc.stringMatching(/^[ab (]{0,12}$/), (written, text) => {
        expect(matchesIn(pattern(written, 'g'), text)).toEqual(matchesIn(new RegExp(written, 'g'), text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(Object.entries(slots))('of the slot %s finds what its source finds', (_, written) => {
    const text =
      "sorry about the delay: we'll email you by noon on 3 may, or within two days once you reply with your order number. " +
      'please send us a private message, and i will refund $20 as soon as it ships.';
    expect(matchesIn(pattern(written, 'g'), text)).toEqual(matchesIn(new RegExp(written, 'g'), text));
  });
});
