/** How the tests run; what is said on the command line (`npm test -- --maxWorkers 2`) wins. */
export default {
  test: {
    dir: 'test',
    maxWorkers: '100%',
    // On a busy machine a test may have to wait for its turn.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};
