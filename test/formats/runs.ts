/** Runs of a property: 100, or as many as `FC_RUNS` says. */
export const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 100) };

/** Runs of a property that takes its time: 40, or as many as `FC_RUNS` says. */
export const FEW_RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 40) };

/** Milliseconds a property may take, on a busy machine with many runs. */
export const SLOW = 120_000 + 200 * RUNS.numRuns;
