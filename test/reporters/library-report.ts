import type { Notice, ReplyResult, Trend } from '../../src/base/types.js';
import { reporters } from '../../src/reporters/index.js';
import { libraryResults, librarySummary } from './library-results.js';
import { plainContext } from './report.js';
import { notices } from './results.js';

/** What a report over a library prints of results. */
export async function reportOf(
  name: 'html' | 'markdown',
  results: readonly ReplyResult[] = libraryResults,
  {
    notices: said = notices,
    quiet = false,
    trend,
  }: { readonly notices?: readonly Notice[]; readonly quiet?: boolean; readonly trend?: Trend } = {},
): Promise<string> {
  const context = { ...plainContext, quiet, now: new Date('2026-03-05T10:20:30Z') };
  const reporter = (await reporters[name]())();
  const body = results.map((result) => reporter.reply(result, context)).join('');
  return (
    reporter.begin(context) +
    body +
    reporter.end({ ...librarySummary, ...(trend && { trend }) }, said, { ...context, exitCode: 1 })
  );
}
