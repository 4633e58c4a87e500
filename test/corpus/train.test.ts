import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trainOn } from '../../corpus/train/index.js';

/** Training takes 20 s where nothing else runs. */
const PATIENCE_MS = 600_000;

test('the weights are those of the corpus: else run `npm run train`', { timeout: PATIENCE_MS }, () => {
  expect(trainOn('corpus/en').equals(readFileSync('corpus/en.weights'))).toBe(true);
});
