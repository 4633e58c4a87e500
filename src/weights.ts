import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Model } from './language/model.js';

/** What is trained for one language. */
export interface Weights {
  /** What sentences of replies do. */
  readonly acts: Model;
  /** What turns of customers do. */
  readonly turns: Model;
}

type Header = { readonly [Name in keyof Weights]: Omit<Model, 'weights'> & { readonly bytes: number } };

const FOLDER = 'corpus';
/** Most folders between this file, wherever it was built to, and the top of the package. */
const MOST_LEVELS = 4;

function pathOf(language: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < MOST_LEVELS; level++) {
    folder = dirname(folder);
    const path = join(folder, FOLDER, `${language}.weights`);
    if (existsSync(path)) return path;
  }
  throw new Error(
    `corpus/${language}.weights is missing from the package: install care-lint again, or run npm run train`,
  );
}

/**
 * Reads the weights of a language from a file of the package: a line of JSON, then the bytes of both models. A module of that
 * size would slow a start by 20 ms. Throws when the file is missing.
 */
export function readWeights(language: string): Weights {
  const file = readFileSync(pathOf(language));
  const end = file.indexOf('\n');
  // Our own file, written by `writeWeights`.
  const header: Header = JSON.parse(file.toString('utf8', 0, end));
  const { bytes: actBytes, ...acts } = header.acts;
  const { bytes: turnBytes, ...turns } = header.turns;
  const from = end + 1;
  return {
    acts: { ...acts, weights: file.subarray(from, from + actBytes) },
    turns: { ...turns, weights: file.subarray(from + actBytes, from + actBytes + turnBytes) },
  };
}

/** The file that `readWeights` reads. */
export function writeWeights({ acts, turns }: Weights): Buffer {
  const headerOf = ({ weights, ...rest }: Model) => ({ ...rest, bytes: weights.length });
  const header = JSON.stringify({ acts: headerOf(acts), turns: headerOf(turns) });
  return Buffer.concat([Buffer.from(`${header}\n`), acts.weights, turns.weights]);
}
