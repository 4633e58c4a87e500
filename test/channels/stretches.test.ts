import { expect, test } from 'vitest';
import { inOrder, inside, outside } from '../../src/channels/rewrite.js';

const at = (start: number, end: number) => ({ start, end });

test('outside keeps what touches no block', () => {
  expect(outside([at(2, 4), at(6, 8)], [at(0, 2), at(1, 3), at(4, 6), at(7, 9), at(9, 10)])).toEqual([
    at(0, 2),
    at(4, 6),
    at(9, 10),
  ]);
});

test('inside gives every block its own, and drops what crosses an edge', () => {
  expect(inside([at(0, 4), at(4, 8)], [at(0, 1), at(2, 3), at(3, 5), at(6, 8)])).toEqual([
    [at(0, 1), at(2, 3)],
    [at(6, 8)],
  ]);
});

test('inOrder merges by start', () => {
  expect(inOrder([at(0, 1), at(5, 6)], [at(2, 3)])).toEqual([at(0, 1), at(2, 3), at(5, 6)]);
});
