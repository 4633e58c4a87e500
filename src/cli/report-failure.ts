import type { Io, OutputStream } from './io.js';
import { readReports, wantsColor, type RawOptions } from './read-options.js';
import { openReports } from './reports.js';

/**
 * Prints why a run over these files could not begin in the reports that always end and go to no file, as far as the options
 * say which these are. What is wrong is thrown and told elsewhere: nothing more can go wrong here.
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
    // The reports are not known, or stdout is gone.
  }
}

/** Where a report goes: a patch, or what stdin is once it is fixed, has stdout to itself. */
export function reportStream(
  files: readonly string[],
  raw: RawOptions,
  io: Pick<Io, 'stdout' | 'stderr'>,
): OutputStream {
  const isFixed = raw['fix'] === true && (files.includes('-') || raw['stdin'] === true);
  return raw['diff'] === true || isFixed ? io.stderr : io.stdout;
}
