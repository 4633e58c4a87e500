import { reporters, type ReporterName } from '../../src/reporters/index.js';
import type { ReporterContext } from '../../src/reporters/reporter.js';
import { notices, results, summary } from './results.js';

/** No terminal, no colour. */
export const plainContext: ReporterContext = {
  color: false,
  isTerminal: false,
  width: 80,
  verbose: false,
  quiet: false,
  now: new Date(0),
};

/** What a reporter prints of the fixed results, or of others. */
export async function report(
  name: ReporterName,
  context: Partial<ReporterContext> = {},
  replies = results,
  counts = summary,
): Promise<string> {
  const full = { ...plainContext, ...context };
  const reporter = (await reporters[name](full.color))();
  const body = replies.map((reply) => reporter.reply(reply, full)).join('');
  return reporter.begin(full) + body + reporter.end(counts, notices, { ...full, exitCode: 2 });
}
