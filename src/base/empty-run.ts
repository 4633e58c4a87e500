import type { Summary } from './types.js';

/** Why a run without a failure notice still proves nothing, or `undefined` when it proves something. */
export function emptyRun(summary: Summary): string | undefined {
  // Whoever wrote the ignore file has said that there is nothing to check: a hook hands over such files alone.
  if (summary.files === 0 && summary.skipped.ignored > 0) return undefined;
  if (summary.replies === 0) return 'no reply was linted';
  if (summary.rules === 0) return 'no rule ran';
  return undefined;
}
