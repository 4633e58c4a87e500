import { reporters, type ReporterName } from '../../src/reporters/index.js';
import type { ReporterContext } from '../../src/reporters/reporter.js';
import { notices, results, summary } from './results.js';

const plainContext: ReporterContext = { color: false, width: 80, quiet: false, now: new Date(0) };

/** What a reporter prints of the fixed results, or of others. */
export async function report(
  name: ReporterName,
  context: Partial<ReporterContext> = {},
  replies = results,
): Promise<string> {
  const full = { ...plainContext, ...context };
  const reporter = (await reporters[name](full.color))();
  const body = replies.map((reply) => reporter.reply(reply, full)).join('');
  return reporter.begin(full) + body + reporter.end(summary, notices, { ...full, exitCode: 2 });
}
