import type { Io, OutputStream } from './io.js';
import { readReports, wantsColor, type RawOptions } from './read-options.js';
import { openReports } from './reports.js';

/**
 * Ends the reports of a run that could not begin, with its error: those on a stream whose reader waits for an end
 * (`endsAlways`). The caller reports the error too, so this function never throws.
 */
export async function reportFailure(error: unknown, files: readonly string[], raw: RawOptions, io: Io): Promise<void> {
  try {
    const requests = readReports(raw, io.env).filter(({ file }) => file === undefined);
    const stream = reportStream(files, raw, io);
    const reports = await openReports(requests, {
      cwd: io.cwd,
      stream,
      inputs: [],
      wantsColor: (isTerminal) => wantsColor(raw, io.env, isTerminal),
      context: { quiet: raw['quiet'] === true, verbose: raw['verbose'] === true, now: io.now() },
    });
    await reports.abandon(error);
  } catch {
    // The options for the reports are wrong too, or stdout is gone.
  }
}

/** The stream of the reports: stderr when stdout is for a patch, or for stdin with its fixes. */
export function reportStream(
  files: readonly string[],
  raw: RawOptions,
  io: Pick<Io, 'stdout' | 'stderr'>,
): OutputStream {
  const isFixed = raw['fix'] === true && (files.includes('-') || raw['stdin'] === true);
  return raw['diff'] === true || isFixed ? io.stderr : io.stdout;
}
