import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeAt } from '../../src/language/phrase-notation.js';

/*
 * A slip in the notation gives no error: a group alone in parentheses may be left out, and `a|b c` is one word of two. Then a
 * phrase matches nothing, or everything.
 */

const folder = resolve(import.meta.dirname, '../../src/language/words');

interface Entry {
  readonly phrase: string;
  readonly [context: string]: unknown;
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'phrase' in value && typeof value.phrase === 'string';

/** How few words a notation takes; `undefined` when no words fulfil it. */
function fewestWords(notation: string): number | undefined {
  const seen = new Map([[0, 0]]);
  const open = [0];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const place = placeAt(notation, at);
    const words = seen.get(at) ?? 0;
    if (place.isEnd) return words;
    for (const { to } of place.steps) {
      if (seen.has(to)) continue;
      seen.set(to, words + 1);
      open.push(to);
    }
  }
  return undefined;
}

const CONTEXTS = ['before', 'notBefore', 'after', 'notAfter'];

/** Every list of phrases that a module exports, by its name. */
async function listsIn(name: string) {
  const exported: Readonly<Record<string, unknown>> = await import(join(folder, name));
  const lists = Object.entries(exported).flatMap(([list, value]) =>
    Array.isArray(value) && value.some(isEntry) ? [[list, value.filter(isEntry)] as const] : [],
  );
  return { name, lists };
}

const modules = await Promise.all(
  readdirSync(folder)
    .filter((name) => /^en-.*\.ts$/.test(name))
    .map(listsIn),
);

describe.each(modules.filter(({ lists }) => lists.length > 0))('$name', ({ lists }) => {
  test.each(lists)('every phrase of %s takes a word, and so does what stands around it', (_, entries) => {
    const idle = entries.flatMap((entry) =>
      ['phrase', ...CONTEXTS].flatMap((key) => {
        const notation = entry[key];
        return typeof notation === 'string' && (fewestWords(notation) ?? 0) === 0 ? [`${key}: ${notation}`] : [];
      }),
    );
    expect(idle).toEqual([]);
  });
});

test('there are lists to look at', () => {
  expect(modules.flatMap(({ lists }) => lists).length).toBeGreaterThan(20);
});

test('a slip is seen', () => {
  expect(fewestWords('(a|b)')).toBe(0);
  expect(fewestWords('a b')).toBe(2);
});
