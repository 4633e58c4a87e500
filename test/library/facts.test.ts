import { describe, expect, test } from 'vitest';
import { findFacts } from '../../src/library/facts.js';
import { RUNS } from '../formats/runs.js';
import { fc } from '../property.js';

const factsIn = (text: string): readonly string[] =>
  findFacts(text).map(({ start, end, kind, unit, value }) =>
    [text.slice(start, end), kind, unit, value].filter((part) => part !== '').join(' | '),
  );

test.each<readonly [text: string, ...facts: readonly string[]]>([
  ['It takes 3-5 business days.', '3-5 business days | duration | business-day | 3-5'],
  ['Es dauert 5 bis 7 Werktage.', '5 bis 7 Werktage | duration | business-day | 5-7'],
  ['Comptez 5 jours ouvrés.', '5 jours ouvrés | duration | business-day | 5'],
  ['within 14 days, two weeks', '14 days | duration | day | 14', 'two weeks | duration | day | 14'],
  ['a 30-day trial, 48h', '30-day | duration | day | 30', '48h | duration | minute | 2880'],
  ['£1,234.50 or 1.234,50 €', '£1,234.50 | amount | GBP | 1234.5', '1.234,50 € | amount | EUR | 1234.5'],
  ['EUR 20, 5 dollars', 'EUR 20 | amount | EUR | 20', '5 dollars | amount | USD | 5'],
  ['10 % off', '10 % | percent | 10'],
  ['9 am to 5 pm, 9-5pm', '9 am to 5 pm | time | 9:00-17:00', '9-5pm | time | 9:00-17:00'],
  ['von 9 bis 17 Uhr, de 9h à 17h', '9 bis 17 Uhr | time | 9:00-17:00', '9h à 17h | time | 9:00-17:00'],
  ['8am-12pm, 11-1pm', '8am-12pm | time | 8:00-12:00', '11-1pm | time | 11:00-13:00'],
  ['Mon-Fri, Montag bis Samstag', 'Mon-Fri | weekdays | 1-5', 'Montag bis Samstag | weekdays | 1-6'],
  ['lundi à vendredi, lunes a viernes', 'lundi à vendredi | weekdays | 1-5', 'lunes a viernes | weekdays | 1-5'],
  ['Call 0113 496 0123.', '0113 496 0123 | phone | 01134960123'],
  [
    '+44 20 7946 0000 / 1-800-555-0100',
    '+44 20 7946 0000 | phone | 442079460000',
    '1-800-555-0100 | phone | 18005550100',
  ],
  ['Order 4471 of 2026-05-04, version 1.2.3, step 2 of 3, 4/5/2026'],
  ['https://example.com/30-days and jo5pm@example.com'],
  ['24/7, Mondays, a day or two, in a minute'],
])('%s', (text, ...facts) => {
  expect(factsIn(text)).toEqual(facts);
});

describe('values', () => {
  test('are the same however a number is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        const written = ['en-GB', 'de-DE', 'fr-FR', 'de-CH', 'es-ES'].map((locale) =>
          new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(cents / 100),
        );
        for (const number of written) {
          for (const text of [`€${number}`, `${number} €`, `EUR ${number}`])
            expect(findFacts(text), text).toMatchObject([{ unit: 'EUR', value: String(cents / 100) }]);
        }
      }),
      RUNS,
    );
  });

  test('of a time are the same on both clocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
        const twelve = `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'am' : 'p.m.'}`;
        expect(findFacts(twelve)[0]?.value).toBe(`${hour}:${minute}`);
        expect(findFacts(`${hour}:${minute}`)[0]?.value).toBe(`${hour}:${minute}`);
      }),
      RUNS,
    );
  });
});

test('facts never overlap, and come in order', () => {
  const part = fc.constantFrom('9', '12', ':', '30', ' ', 'am', '-', '€', ',', '.', 'days', 'to', 'Mon', '%', '/', '0');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      let reached = 0;
      for (const { start, end } of findFacts(parts.join(''))) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        reached = end;
      }
    }),
    RUNS,
  );
});
