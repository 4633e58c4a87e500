import { expect, test } from 'vitest';
import { asItReads } from '../../src/engine/as-it-reads.js';
import { fc } from '../property.js';

const at = (text: string, marked: string) => {
  const start = text.indexOf(marked);
  return { start, end: start + marked.length };
};

test.each<readonly [string, string, string, string, string]>([
  ['a word', 'Hi Jo. Please be advised that it is late. Bye.', 'Please be advised that it', 'It', 'It is late.'],
  ['a whole sentence', 'It is late. We value you. Bye.', ' We value you.', '', 'It is late. Bye.'],
  ['all there is', 'We value you.', 'We value you.', '', ''],
  ['the last words', 'It is late, sorry', ', sorry', '.', 'It is late.'],
  ['on its line', 'It is\nlate now. Bye.', 'late now', 'here', 'here.'],
  ['an emoji before it', '😔😔 It is late. Bye.', 'late', 'here', '😔😔 It is here.'],
])('the sentence as it would read: %s', (_, text, marked, by, reads) => {
  expect(asItReads(text, [{ span: at(text, marked), text: by }])).toBe(reads);
});

test('what was asked before changes nothing', () => {
  const reads = (text: string): string => asItReads(text, [{ span: at(text, 'late'), text: 'here' }]);
  const before = reads('Hi. It is late.');
  reads('It is late, and nobody has told us why it is so. Bye.');
  expect([before, reads('Hi. It is late.')]).toEqual(['It is here.', 'It is here.']);
});

test('a sentence put behind another leaves the next one out', () => {
  const text = 'Sorry it is late. We value you.';
  const end = 'Sorry it is late.'.length;
  expect(asItReads(text, [{ span: { start: end, end }, text: ' Here is what we do.' }])).toBe(
    'Sorry it is late. Here is what we do.',
  );
});

test('long sentences are cut, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), fc.nat(900), fc.nat(40), (text, from, length) => {
      const start = Math.min(from, text.length);
      const reads = asItReads(text, [
        { span: { start, end: Math.min(start + length, text.length) }, text: 'new words' },
      ]);
      expect(reads).toContain('new words');
      expect(reads.length).toBeLessThan(400);
      expect(reads).not.toContain('\n');
    }),
  );
});
