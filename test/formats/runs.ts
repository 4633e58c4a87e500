/** Runs of a property: 500, or as many as `FC_RUNS` says. */
export const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 500) };

/** Milliseconds a property may take, on a busy machine with many runs. */
export const SLOW = 60_000 + 30 * RUNS.numRuns;
