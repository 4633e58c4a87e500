import { describe, expect, it } from 'vitest';
import { foldCharacters } from '../../src/personal-data/fold-characters.js';
import { findPersonalData } from '../../src/personal-data/index.js';

const size = 100_000;
const units = [
  '1',
  ' ',
  '@',
  '+',
  '.',
  'a',
  '-',
  '(',
  ':',
  '{',
  '[',
  '<',
  'a@',
  '1 ',
  '+1',
  '1.',
  '1234567,',
  '::',
  'GB12',
  'Mr ',
  'A',
  'Aa ',
  'phone ',
  '\n',
  'http://',
  '#a',
  '&amp;',
  '\u0301',
  '\u200b',
  'xoxb-',
  'eyJ',
  '4111 ',
  'password ',
  '12 High ',
  'user:',
];

describe('hostile text', () => {
  it.each(units)('comes to an end on 100 KB of %j', (unit) => {
    expect(findPersonalData(unit.repeat(size / unit.length))).toEqual([]);
  });

  it('normalises a long run of combining marks one by one', () => {
    expect(foldCharacters(`e${'\u0301\u0323'.repeat(size / 2)}&amp;`).text).toHaveLength(size + 2);
  });
});
