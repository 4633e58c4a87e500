import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/reporters/code-frame.js';
import { displayWidth } from '../../src/reporters/display-width.js';
import { fc } from '../property.js';

function drawn(text: string, start: number, end: number, width = 60): string {
  return codeFrame({ text, firstLine: 1, start, end }, width)
    .map((line) => `${line.line}|${line.before}${line.marked}${line.after}\n${line.line}|${line.pointer}`)
    .join('\n');
}

describe('codeFrame', () => {
  test('marks a stretch', () => {
    expect(drawn('We are sorry.', 7, 12)).toBe('1|We are sorry.\n1|       ^^^^^');
  });
  test('stands right after wide characters', () => {
    expect(drawn('👋🏽 你好 sorry', 8, 13)).toBe('1|👋🏽 你好 sorry\n1|        ^^^^^');
  });
  test('shows a place without text', () => {
    expect(drawn('Hello', 5, 5)).toBe('1|Hello\n1|     ^');
  });
  test('marks each line of a longer stretch, three at most', () => {
    expect(drawn('one\ntwo\r\nthree\nfour', 1, 20).split('\n')).toEqual([
      '1|one',
      '1| ^^',
      '2|two',
      '2|^^^',
      '3|three',
      '3|^^^^^',
    ]);
  });
  test('cuts a long line around the mark', () => {
    const text = `${'before '.repeat(30)}SORRY${' after'.repeat(30)}`;
    const [line] = codeFrame({ text, firstLine: 1, start: 210, end: 215 }, 40);
    expect(line?.marked).toBe('SORRY');
    expect(displayWidth(`${line?.before}${line?.marked}${line?.after}`)).toBeLessThanOrEqual(40);
  });

  test('keeps to the width and under the mark on any text', () => {
    const frames = fc.tuple(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.nat(200),
      fc.nat(200),
      fc.integer({ min: 32, max: 120 }),
    );
    fc.assert(
      fc.property(frames, ([text, a, b, width]) => {
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        for (const line of codeFrame({ text, firstLine: 1, start, end }, width)) {
          expect(displayWidth(line.before + line.marked + line.after)).toBeLessThanOrEqual(width);
          expect(line.pointer.startsWith(' '.repeat(displayWidth(line.before)))).toBe(true);
          expect(line.pointer.trimStart()).toMatch(/^\^+$/);
        }
      }),
    );
  });
});
