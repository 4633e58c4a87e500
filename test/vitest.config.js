import { BaseSequencer } from 'vitest/node';

/**
 * Training takes longer than any other file, and its test is one of the shortest texts: where no run has come before, it would
 * begin last and keep one worker busy while the others have nothing left to do. Vitest asks for a class here.
 */
class TrainingFirst extends BaseSequencer {
  async sort(files) {
    const isTraining = ({ moduleId }) => moduleId.endsWith('/corpus/train.test.ts');
    // oxlint-disable-next-line unicorn/no-array-sort -- it is a method of the sequencer
    return (await super.sort(files)).toSorted((a, b) => Number(isTraining(b)) - Number(isTraining(a)));
  }
}

/** How the tests run; what is said on the command line (`npm test -- --maxWorkers 2`) wins. */
export default {
  test: {
    dir: 'test',
    maxWorkers: '100%',
    sequence: { sequencer: TrainingFirst },
    // On a busy machine a test may have to wait for its turn.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};
