import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Example {
  readonly codes: string;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/\p{L}{2,}|[?!]/gu) ?? [],
  );

function corpusFolder(language: string): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < 5; level++) {
    const path = join(folder, 'corpus', language);
    if (existsSync(path)) return path;
    folder = dirname(folder);
  }
  return undefined;
}

/**
 * Makes a finder of the corpus example that shares most words with a sentence (Jaccard index). The corpus ships with the
 * package; where it was left out, nothing is found.
 */
export function exampleFinder(language: string): ExampleFinder {
  const known = finders.get(language);
  if (known !== undefined) return known;
  const finder = makeFinder(language);
  finders.set(language, finder);
  return finder;
}

type ExampleFinder = (sentence: string, codes: ReadonlySet<string>) => string | undefined;

const finders = new Map<string, ExampleFinder>();

function makeFinder(language: string): ExampleFinder {
  const folder = corpusFolder(language);
  if (folder === undefined) return () => undefined;
  const examples: readonly Example[] = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .flatMap((line) => {
      const bar = line.indexOf('|');
      if (bar < 0 || line.startsWith('#')) return [];
      const text = line.slice(bar + 1);
      return [{ codes: line.slice(0, bar), text, words: wordsOf(text) }];
    });
  return (sentence, codes) => {
    const own = wordsOf(sentence);
    let best: Example | undefined;
    let bestShare = 0;
    for (const example of examples) {
      if (!example.codes.split(' ').some((code) => codes.has(code))) continue;
      let shared = 0;
      for (const word of example.words) if (own.has(word)) shared++;
      const share = shared / (own.size + example.words.size - shared);
      if (share > bestShare) [best, bestShare] = [example, share];
    }
    return best?.text;
  };
}
