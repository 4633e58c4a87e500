import { expect, test } from 'vitest';
import { anchorsOf } from '../../src/language/anchors.js';

test.each<readonly [phrase: string, anchors: readonly string[] | undefined]>([
  ['rest assured', ['assured']],
  ["don't hesitate to", ['hesitate']],
  ["you don't", ['dont']],
  ['(please |kindly )?bear with (us|me)', ['bear']],
  ['(please |kindly )note that', ['note']],
  ['(valued|esteemed) guests?', ['valued', 'esteemed']],
  ['strive(s)? to', ['to']],
  ['important( to us)?', ['important']],
  ['important( to us|ly)?', undefined],
  ['(very ){1,3}sorry', ['sorry']],
  ['calm down(?= ?[.!])(?! the dog)', ['calm']],
  ['revert back|please revert', ['revert']],
  ['revert back|[a-z]{3,9}', undefined],
  ['e-?mail', undefined],
  ['above-mentioned', ['mentioned']],
  ['(so|very)(,? (so|very)){1,2} sorry', ['sorry']],
  ['circle back \\(or not\\)', ['circle']],
])('%s', (phrase, anchors) => {
  expect(anchorsOf(phrase)).toEqual(anchors);
});
