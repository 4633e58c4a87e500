import { expect, test } from 'vitest';
import { actKinds } from '../../src/language/act-kinds.js';
import { readText } from './read-text.js';

test.each(Object.entries(actKinds))('the example of %s is read so', (kind, { example }) => {
  expect([...readText(example).kinds]).toContain(kind);
});
