import { resolve } from 'node:path';
import { UserError } from '../base/errors.js';
import type { LintResult, ReplyResult, Summary } from '../base/types.js';
import { isReporterName, reporters } from '../reporters/index.js';
import type { Reporter, ReporterContext } from '../reporters/reporter.js';
import type { ExitCode } from '../run/exit-code.js';
import type { OutputStream } from './io.js';
import { fileOutput, streamOutput, type Output } from './output.js';
import type { ReportRequest } from './read-options.js';

/** The reports of a run, written while it goes on. */
export interface Reports {
  /** True when one of them needs the cards of its results. */
  readonly withCards: boolean;
  add(result: ReplyResult): void;
  finish(result: LintResult, exitCode: ExitCode): void;
  /** Stops after an error: files stay as they were. Reports on the stream that always end (`endsAlways`) show the error. */
  abandon(error: unknown): Promise<void>;
}

/** Where reports go, and what they are made with. */
interface Surroundings {
  readonly cwd: string;
  readonly stream: OutputStream;
  /** Files, folders and globs to lint: no report replaces one of them. */
  readonly inputs: readonly string[];
  /** Whether to colour a report that goes to a terminal, or elsewhere. */
  readonly wantsColor: (isTerminal: boolean) => boolean;
  readonly context: Omit<ReporterContext, 'color' | 'isTerminal' | 'width'>;
}

interface Report {
  readonly reporter: Reporter;
  readonly context: ReporterContext;
  readonly file: string | undefined;
}

const NOTHING_COUNTED: Summary = {
  files: 0,
  replies: 0,
  rules: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  skipped: { internal: 0, blank: 0, unparsable: 0, unselected: 0, ignored: 0 },
  leftOut: { unknown: {}, project: {} },
};

/**
 * Opens the reports. Nothing is written before the first reply, so that a wrong option leaves stdout empty. Throws UserError
 * `output` and `plugin`.
 */
export async function openReports(requests: readonly ReportRequest[], surroundings: Surroundings): Promise<Reports> {
  const { cwd, stream, wantsColor, context } = surroundings;
  const made: Report[] = [];
  for (const { reporter: name, file } of requests) {
    const isTerminal = file === undefined && stream.isTTY;
    const width = (isTerminal ? stream.columns : undefined) ?? 80;
    const color = wantsColor(isTerminal);
    const reporter = await createReporter(name, color, cwd);
    made.push({ reporter, context: { ...context, isTerminal, width, color }, file });
  }
  const outputs = await openOutputs(requests, surroundings);
  const reports = made.flatMap((report) => {
    const output = outputs.get(report.file);
    return output === undefined ? [] : [{ ...report, output }];
  });
  let hasBegun = false;
  function begin(): void {
    if (!hasBegun) for (const { reporter, context, output } of reports) output.write(reporter.begin(context));
    hasBegun = true;
  }
  return {
    withCards: made.some(({ reporter }) => reporter.withCards === true),
    add(result) {
      begin();
      for (const { reporter, context, output } of reports) output.write(reporter.reply(result, context));
      for (const output of outputs.values()) output.tick();
    },
    finish({ summary, notices }, exitCode) {
      begin();
      for (const { reporter, context, output } of reports)
        output.write(reporter.end(summary, notices, { ...context, exitCode }));
      for (const output of outputs.values()) output.finish();
    },
    async abandon(error) {
      const ending = reports.filter(({ reporter, file }) => reporter.endsAlways === true && file === undefined);
      // Files first: the stream itself may be what is broken.
      for (const report of reports) if (!ending.includes(report)) report.output.abandon();
      if (ending.length === 0) return;
      const notices = (await import('./failure-notices.js')).failureNotices(error);
      for (const { reporter, context, output } of ending) {
        if (!hasBegun) output.write(reporter.begin(context));
        output.write(reporter.end(NOTHING_COUNTED, notices, { ...context, exitCode: 2 }));
        output.finish();
      }
    },
  };
}

async function createReporter(name: string, color: boolean, cwd: string): Promise<Reporter> {
  if (isReporterName(name)) return (await reporters[name](color))();
  const { customReporter } = await import('./custom-reporter.js');
  return customReporter(name, cwd);
}

/** An output for each file, and one for the stream under `undefined`. */
async function openOutputs(
  requests: readonly ReportRequest[],
  { cwd, stream, inputs }: Surroundings,
): Promise<ReadonlyMap<string | undefined, Output>> {
  const outputs = new Map<string | undefined, Output>();
  const taken = new Set<string>();
  try {
    for (const { file } of requests) {
      if (file === undefined) {
        outputs.set(file, outputs.get(file) ?? streamOutput(stream));
        continue;
      }
      const absolute = resolve(cwd, file);
      if (taken.has(absolute)) {
        throw new UserError('output', `Two reports cannot go to ${file}`, { hint: 'Give each a file of its own.' });
      }
      taken.add(absolute);
      outputs.set(file, await fileOutput(cwd, file, inputs));
    }
  } catch (error) {
    for (const output of outputs.values()) output.abandon();
    throw error;
  }
  return outputs;
}
