import { describe, expect, it } from 'vitest';
import { families } from '../../src/personal-data/detect-data.js';
import { withoutLinks, withoutPlaceholders } from '../../src/personal-data/scan.js';
import { signsFor } from '../../src/personal-data/signs.js';
import { fc } from '../property.js';
import { goldRows } from './gold-rows.js';

const announced = families.filter(({ starts, marks }) => starts !== undefined || marks !== undefined);
const signsOf = signsFor(announced);
const texts = goldRows.map(({ text }) => text);

/** Types of families whose sign stands in a text that the pass did not announce. */
function unannounced(text: string): readonly string[] {
  const signs = signsOf(text);
  return announced.flatMap(({ types, sign }, index) => {
    const isMissed = sign?.(text) === true && (signs.announced & (1 << index)) === 0;
    // A masked mailbox ("j***@…") has the sign of an address, and is not one.
    return isMissed && !/[*•]@/.test(text) ? types : [];
  });
}

function digitCount(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}

describe('signsFor', () => {
  it('misses no family on the gold set', () => {
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter((text) => unannounced(text).length > 0)).toEqual([]);
  });

  it.each([
    'josé@nordlicht-post.de',
    'PW: Kestrel!44',
    'Şifre Kestrel!44',
    "l'utilisateur",
    '51° N',
    'at .5123',
    'DOT com',
    'MRS TAN',
    'Vorname: Ana',
    'http://ana:Kestrel44@x.dev',
  ])('announces a family in %j', (text) => {
    expect(signsOf(text).announced).not.toBe(0);
  });

  it('announces nothing in a plain public reply', () => {
    expect(signsOf('@mira_1984 Sorry about that! Have a look here: https://t.co/a1B2c3D4 ^JB')).toEqual({
      digits: 0,
      token: expect.any(Number),
      announced: 0,
    });
  });

  it('never counts fewer digits than stand outside links, mentions and placeholders', () => {
    const parts = fc.constantFrom(
      '@mira12',
      '@',
      'http://',
      'https://x.dev/1',
      '{{',
      '}}',
      '[12]',
      '<b1>',
      '12',
      ' ',
      'a',
      '-',
      '*',
      '_',
      '%a%',
      '$x',
      'é',
      '/',
      '.',
      ':',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (chosen) => {
        const text = chosen.join('');
        const prose = withoutLinks(withoutPlaceholders(text));
        expect(signsOf(text).digits).toBeGreaterThanOrEqual(digitCount(prose));
      }),
      { numRuns: 2000 },
    );
  });
});
