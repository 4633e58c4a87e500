import { describe, expect, test } from 'vitest';
import { readIso } from '../../src/tickets/stamps.js';

describe('readIso', () => {
  test.each<readonly [unknown, string | undefined]>([
    [1777803600, '2026-05-03T10:20:00Z'],
    [1777803600123, '2026-05-03T10:20:00.123Z'],
    ['1777803600', '2026-05-03T10:20:00Z'],
    ['2026-05-03T10:20:00Z', '2026-05-03T10:20:00Z'],
    ['2026-05-03T10:20:00.5+0200', '2026-05-03T10:20:00.5+02:00'],
    ['2026-05-03 10:20', '2026-05-03T10:20Z'],
    ['2026-05-03 10:20:00 UTC', '2026-05-03T10:20:00Z'],
    ['2026-05-03', '2026-05-03'],
    ['3 May 2026', '2026-05-03'],
    ['May 3rd, 2026 at 9:05 p.m.', '2026-05-03T21:05Z'],
    ['Sun, 03 May 2026 10:20:00 +0200 (CEST)', '2026-05-03T10:20:00+02:00'],
    ['12:05 AM, 3 May 2026', '2026-05-03T00:05Z'],
    ['03.05.26 10:20', '2026-05-03T10:20Z'],
    ['13/05/2026', '2026-05-13'],
    // Which day, or which zone, is not known.
    ['03/05/2026', undefined],
    ['3 May 2026 10:20 PDT', '2026-05-03'],
    ['10:20', undefined],
    ['30 February 2026', undefined],
    ['2026-13-01', undefined],
    ['3 May 2026 25:00', '2026-05-03'],
    ['yesterday', undefined],
    ['', undefined],
    [12, undefined],
    [Number.NaN, undefined],
    [null, undefined],
    [{}, undefined],
  ])('%j', (value, iso) => {
    expect(readIso(value)).toBe(iso);
  });
});
