/** Runs of a property: 250, or as many as `FC_RUNS` says. */
export const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 250) };

/** Runs of a property that takes its time: 60, or as many as `FC_RUNS` says. */
export const FEW_RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 60) };

/** Milliseconds a property may take, on a busy machine with many runs. */
export const SLOW = 120_000 + 200 * RUNS.numRuns;
