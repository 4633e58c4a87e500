/** Runs of a property: 500, or as many as `FC_RUNS` says. */
export const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 500) };

/** Runs of a property that takes its time: 100, or as many as `FC_RUNS` says. */
export const FEW_RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 100) };

/** Milliseconds a property may take, on a busy machine with many runs. */
export const SLOW = 120_000 + 200 * RUNS.numRuns;
