import { describe, expect, test } from 'vitest';
import { findRepeats, varietyOf } from '../../corpus/train/check.js';
import { readCorpus } from '../../corpus/train/read.js';
import { labels } from '../../src/language/labels.js';
import { turnClasses } from '../../src/language/turn.js';

const placeOf = ({ theme, number }: { readonly theme: string; readonly number: number }): string =>
  `${theme}.txt:${number}`;

describe.each([
  { folder: 'corpus/en', codes: Object.keys(labels), atLeast: 15_000, fewest: 150 },
  { folder: 'corpus/en/turns', codes: turnClasses, atLeast: 4000, fewest: 150 },
])('$folder', ({ folder, codes, atLeast, fewest }) => {
  const lines = readCorpus(folder);

  test('every line is `codes|text` with codes that exist', () => {
    const known = new Set<string>(codes);
    const wrong = lines.filter((line) => line.text === '' || !line.codes.every((code) => known.has(code)));
    expect(wrong.map(placeOf)).toEqual([]);
  });

  test('there are enough examples of everything', () => {
    expect(lines.length).toBeGreaterThanOrEqual(atLeast);
    const counts = new Map<string, number>();
    for (const code of lines.flatMap((line) => line.codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect(codes.filter((code) => (counts.get(code) ?? 0) < fewest)).toEqual([]);
  });

  test('no line repeats another', () => {
    expect(findRepeats(lines).map(([line, other]) => `${placeOf(line)} repeats ${placeOf(other)}`)).toEqual([]);
  });

  test('the examples vary', () => {
    const { words, commonestStart } = varietyOf(lines);
    expect(words).toBeGreaterThan(5000);
    // No way to begin is more than one in fifty.
    expect(commonestStart).toBeLessThan(0.02);
  });

  test('every mail address and every link in it is an example', () => {
    const real = lines.filter(({ text }) =>
      /[\w.]@(?!example\.|[\w-]+\.example)[\w-]+\.(?:com|net|org|co)\b|https?:\/\/(?!(?:[\w-]+\.)*exa)/i.test(text),
    );
    expect(real.map(placeOf)).toEqual([]);
  });
});

test('a near copy is found, a minimal pair is not', () => {
  const line = (text: string, number: number) => ({ theme: 'here', number, codes: ['SF'], text });
  const first = line('The lift in the north hall is back in use since nine this morning.', 1);
  expect(
    findRepeats([first, line('The lift in the north hall is back in use since ten this morning.', 2)]),
  ).toHaveLength(1);
  expect(findRepeats([first, line('Is the lift in the north hall back?', 2)])).toEqual([]);
  expect(findRepeats([line('Thank you!', 1), line('thank you', 2)])).toHaveLength(1);
});
