import { expect, test } from 'vitest';
import { splitParts } from '../../src/channels/measure.js';

/** Splits at `[...]`-like markers found by a plain pattern, as the language layer would hand them over. */
function partsOf(text: string): readonly string[] {
  const markers = Array.from(text.matchAll(/\(?\d\/\d\)?/g), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return splitParts(text, markers).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['no marker', 'All in one.', ['All in one.']],
  ['blanks at both ends', '  All in one.\n', ['All in one.']],
  ['nothing', ' \n', []],
  ['one marker alone', 'First half 1/2', ['First half 1/2']],
  ['markers at the end', 'One. (1/2)\nTwo. (2/2)', ['One. (1/2)', 'Two. (2/2)']],
  ['markers at the start', '(1/2) One. (2/2) Two.', ['(1/2) One.', '(2/2) Two.']],
  ['markers behind a mention', '@jo (1/2) One. (2/2) Two.', ['@jo (1/2) One.', '(2/2) Two.']],
  ['initials behind the marker', 'One. 1/2 ^Al\nTwo. 2/2 ^Al', ['One. 1/2 ^Al', 'Two. 2/2 ^Al']],
  ['end, then start', 'One. 1/2\n2/2 Two.', ['One. 1/2', '2/2 Two.']],
  ['the same person addressed on every line', '@jo One.\n@jo Two.\n@jo Three.', ['@jo One.', '@jo Two.', '@jo Three.']],
  ['another person on the next line', '@jo One.\n@joan Two.', ['@jo One.\n@joan Two.']],
] as const)('%s', (_title, text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});
