/** Runs of a property: 2,000, or as many as `FC_RUNS` says. */
export const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 2000) };

/** Milliseconds a property may take, on a busy machine with many runs. */
export const SLOW = 60_000 + 30 * RUNS.numRuns;
