import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vocabulary } from '../../src/language/words/en-vocabulary.js';
import { writeWeights } from '../../src/weights.js';
import { readCorpus } from './read.js';
import { acts, modelOf, turns } from './tasks.js';

/** The bytes of the file of weights that the corpus in a folder gives. */
export function trainOn(folder: string): Buffer {
  return writeWeights({
    acts: modelOf(readCorpus(folder), vocabulary, acts),
    turns: modelOf(readCorpus(join(folder, 'turns')), vocabulary, turns),
  });
}

// `npm run train`, from the top of the project.
if (process.argv[1]?.endsWith(join('train', 'index.js')) === true)
  writeFileSync('corpus/en.weights', trainOn('corpus/en'));
