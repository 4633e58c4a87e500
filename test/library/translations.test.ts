import { describe, expect, test } from 'vitest';
import {
  localeOf,
  stripId,
  stripPath,
  familiesOf,
  languagesOf,
  areVariants,
  variantOf,
} from '../../src/library/entry.js';
import { entryOf, type EntryFields } from './entry.js';

describe('locales', () => {
  test.each([
    ['macros/de/refund.md', 'de', 'macros/*/refund.md'],
    ['refund.de.yaml', 'de', 'refund.*.yaml'],
    ['refund_pt-BR.md', 'pt-BR', 'refund_*.md'],
    ['C:\\macros\\fr\\a.md', 'fr', 'C:\\macros\\*\\a.md'],
    ['en/macros/de/a.md', 'de', 'en/macros/*/a.md'],
    ['support/refund.yaml', undefined, 'support/refund.yaml'],
    ['how-to/log-in.md', undefined, 'how-to/log-in.md'],
  ])('of the path %s', (path, locale, rest) => {
    expect(stripPath(path)).toEqual({ locale, rest });
    expect(localeOf(entryOf({ path }))).toBe(locale);
    expect(localeOf(entryOf({ path, locale: 'it_CH' }))).toBe('it-CH');
  });

  test.each([
    ['refund.de', 'de', 'refund'],
    ['refund_pt-BR', 'pt-BR', 'refund'],
    ['fr/refund', 'fr', 'refund'],
    ['Refund (es)', 'es', 'Refund'],
    ['sign-in', undefined, 'sign-in'],
    ['de', undefined, 'de'],
  ])('of the id %s', (id, locale, rest) => {
    expect(stripId(id)).toMatchObject({ locale, rest });
  });
});

describe('families', () => {
  const families = (...fields: readonly EntryFields[]): readonly string[] =>
    familiesOf(fields.map((each) => entryOf(each))).map(({ entries }) => [...entries.keys()].join('+'));

  test.each<readonly [string, readonly EntryFields[], readonly string[]]>([
    [
      'one id',
      [
        { id: 'a', locale: 'en' },
        { id: 'a', locale: 'de-AT' },
        { id: 'b', locale: 'en' },
      ],
      ['en+de', 'en'],
    ],
    ['the locale in the id', [{ id: 'a.en' }, { id: 'a.de' }], ['en+de']],
    [
      'the locale in both',
      [
        { id: 'a-en', locale: 'en-GB' },
        { id: 'a-de', locale: 'de' },
      ],
      ['en+de'],
    ],
    [
      'one title',
      [
        { title: 'Late', locale: 'en' },
        { title: 'Late', locale: 'de' },
      ],
      ['en+de'],
    ],
    [
      'an id and the path',
      [
        { id: 'a', path: 'en.yaml' },
        { id: 'a', path: 'de.yaml' },
      ],
      ['en+de'],
    ],
    ['the path alone', [{ path: 'en/a.md' }, { path: 'de/a.md' }], ['en+de']],
    [
      'not the place in a file',
      [{ path: 'en.yaml' }, { path: 'en.yaml' }, { path: 'de.yaml' }, { path: 'de.yaml' }],
      [],
    ],
    [
      'two channels',
      [
        { id: 'a', locale: 'en', channel: 'sms' },
        { id: 'a', locale: 'de', channel: 'email' },
      ],
      ['en', 'de'],
    ],
    ['no locale', [{ id: 'a' }, { id: 'sign-in' }], []],
  ])('are found by: %s', (_, fields, expected) => {
    expect(families(...fields)).toEqual(expected);
  });

  test('the commonest language comes first, of equals English', () => {
    const languages = (...names: readonly (readonly [string, string])[]) => [
      ...languagesOf(familiesOf(names.map(([id, locale]) => entryOf({ id, locale })))).keys(),
    ];
    expect(languages(['a', 'de'], ['b', 'de'], ['a', 'en'])).toEqual(['de', 'en']);
    expect(languages(['a', 'de'], ['a', 'en'])).toEqual(['en', 'de']);
  });
});

test.each<readonly [EntryFields, EntryFields, boolean]>([
  [{ id: 'a' }, { id: 'b', tags: ['refund'] }, false],
  [{ locale: 'en' }, {}, false],
  [{ locale: 'en' }, { locale: 'EN' }, false],
  [{ locale: 'en' }, { locale: 'de' }, true],
  [{ channel: 'sms' }, { channel: 'email' }, true],
  [{ channel: 'sms' }, {}, false],
  [{ tags: ['brand:lumo'] }, { tags: ['brand: acme'] }, true],
  [{ tags: ['Country = Chile'] }, {}, true],
  [{ tags: ['UK'] }, { tags: ['us'] }, true],
  [{ tags: ['own'] }, {}, true],
  [{ tags: ['shop:north'] }, { tags: ['shop:south'] }, true],
  [{ tags: ['topic:north'] }, { tags: ['topic:south'] }, false],
  [{ title: 'Refund (US)' }, { title: 'Refund' }, true],
  [{ title: 'Contact us' }, { title: 'Contact' }, false],
  [{ id: 'refund-uk' }, { id: 'refund' }, true],
  [{ id: 'reminder-first' }, { id: 'reminder-second' }, true],
  [{ title: 'Express delivery' }, { title: 'Standard delivery' }, true],
])('variants: %j %j %s', (one, other, expected) => {
  const variant = (fields: EntryFields) => variantOf(entryOf(fields), ['own']);
  expect(areVariants(variant(one), variant(other))).toBe(expected);
});
