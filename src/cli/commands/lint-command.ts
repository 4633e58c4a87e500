import { UserError } from '../../base/errors.js';
import { nearest } from '../../base/name-search.js';
import { emptyRun } from '../../base/results.js';
import type { LintResult, Notice } from '../../base/types.js';
import { version } from '../../base/version.js';
import { escapeTerminal } from '../../reporters/escape.js';
import { exitCode, type ExitCode } from '../../run/exit-code.js';
import { bytesOf, lint, type LintOptions } from '../../run/lint.js';
import { readStream } from '../../sources/read.js';
import { commandRows } from '../commands.js';
import { failureText } from '../failure-text.js';
import type { Io } from '../io.js';
import {
  configOption,
  readBaselineOptions,
  readFix,
  readLimits,
  readNow,
  readReports,
  readRules,
  readSelection,
  stringOption,
  wantsColor,
  wantsProgress,
  type RawOptions,
} from '../read-options.js';
import { reportFailure, reportStream } from '../report-failure.js';
import { openReports } from '../reports.js';

/** `care-lint [files...]`. Throws UserError when the run itself is wrong. */
export async function lintCommand(
  files: readonly string[],
  raw: RawOptions,
  io: Io,
  help: () => string,
): Promise<ExitCode> {
  const sources = sourcesOf(files, raw, io);
  if (sources === undefined) {
    io.stderr.write(help());
    await reportFailure(new UserError('usage', 'No file is named'), files, raw, io);
    return 2;
  }
  const run = await openCommand(sources, raw, io).catch(async (error: unknown) => {
    await reportFailure(error, sources, raw, io);
    throw error;
  });
  const { options, reports, progress } = run;
  const debug = raw['debug'] === true ? debugWriter(io) : () => undefined;
  debug(`${version}, Node ${process.version}, reporter ${run.names}, ${sources.length} sources named, cwd ${io.cwd}`);
  let result: LintResult;
  let code: ExitCode;
  try {
    const piped = run.fix && options.stdin && (await readStream('<stdin>', options.stdin)).text;
    const fixes = run.fix && (await import('../fixes.js')).createFixes(run.fix, piped, run.stdout);
    result = await lint({ ...options, ...(piped !== undefined && { stdin: bytesOf(piped) }) }, fixes?.request);
    progress?.end();
    fixes?.finish();
    code = exitCode(result.summary, result.notices, run.limits);
    if (code === 0 && fixes?.isPatched() === true) code = 1;
    reports.finish(result, code);
  } catch (caught) {
    progress?.end();
    const error = withCommandHint(caught, files);
    await reports.abandon(error);
    throw error;
  }
  const { files: read, replies, rules } = result.summary;
  debug(`${read} files, ${replies} replies, ${rules} rules`);
  printNotices(result, raw, io);
  return code;
}

/** Reads the options and opens the reports. Throws UserError `usage`, `output` and `plugin`. */
async function openCommand(sources: readonly string[], raw: RawOptions, io: Io) {
  const limits = readLimits(raw);
  const requests = readReports(raw, io.env);
  const given = lintOptions(sources, raw, io);
  const fix = readFix(raw);
  const progress = wantsProgress(raw, io.env, io.stderr.isTTY)
    ? (await import('../progress.js')).createProgressLine(io)
    : undefined;
  const { stdout, stderr } = progress?.streams ?? io;
  const stream = reportStream(sources, raw, { stdout, stderr });
  const now = readNow(raw) ?? io.now();
  const reports = await openReports(requests, {
    cwd: io.cwd,
    stream,
    inputs: sources,
    wantsColor: (isTerminal) => wantsColor(raw, io.env, isTerminal),
    context: { quiet: raw['quiet'] === true, verbose: raw['verbose'] === true, now },
  });
  const options: LintOptions = {
    ...given,
    now,
    onReply: reports.add,
    ...(reports.withCards && { withCards: true }),
    ...(progress && { onProgress: progress.show }),
  };
  return {
    limits,
    names: requests.map(({ reporter }) => reporter).join(', '),
    options,
    fix,
    progress,
    stdout,
    reports,
  };
}

/** Prints the notices of a run; with `--quiet` only its failures. */
function printNotices({ summary, notices }: LintResult, raw: RawOptions, io: Io): void {
  const failures = notices.filter(({ level }) => level === 'failure');
  for (const notice of raw['quiet'] === true ? failures : notices) io.stderr.write(noticeText(notice));
  const nothing = emptyRun(summary);
  if (nothing === undefined || failures.length > 0) return;
  const hint = 'A run that checks nothing fails, so that a gate cannot pass by accident.';
  io.stderr.write(failureText(new UserError('input', nothing, { hint }), false));
}

/** What to lint: the files, and stdin when it is asked for or when no file is named. `undefined` without any input. */
function sourcesOf(files: readonly string[], raw: RawOptions, io: Io): readonly string[] | undefined {
  const isStdinNamed = raw['stdin'] === true || raw['stdinFilename'] !== undefined;
  if (isStdinNamed && !files.includes('-')) return [...files, '-'];
  if (files.length > 0 || raw['last'] === true) return files;
  return io.stdinIsTTY ? undefined : ['-'];
}

function lintOptions(files: readonly string[], raw: RawOptions, io: Io): LintOptions {
  const format = stringOption(raw, 'format');
  const channel = stringOption(raw, 'channel');
  const locale = stringOption(raw, 'locale');
  const stdinFilename = stringOption(raw, 'stdinFilename');
  const ticket = stringOption(raw, 'ticket');
  const config = configOption(raw);
  return {
    cwd: io.cwd,
    files,
    rules: readRules(raw),
    ...readSelection(raw),
    ...readBaselineOptions(raw),
    ...(files.includes('-') ? { stdin: untilClosed(io) } : {}),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(raw['last'] === true ? { last: true } : {}),
    ...(format === undefined ? {} : { format }),
    ...(channel === undefined ? {} : { channel }),
    ...(locale === undefined ? {} : { locale }),
    ...(config === undefined ? {} : { config }),
  };
}

/** Stdin, until the reader of the report is gone: `care-lint --stdin < endless | head` must end. */
async function* untilClosed(io: Io): AsyncIterable<Uint8Array> {
  for await (const bytes of io.stdin) {
    if (io.stdout.isClosed) return;
    yield bytes;
  }
}

/** A mistyped command looks like a file that is not there. */
function withCommandHint(error: unknown, files: readonly string[]): unknown {
  const [first] = files;
  if (!(error instanceof UserError) || error.code !== 'input' || first === undefined || /[./\\]/.test(first))
    return error;
  const names = commandRows.map((row) => row.name);
  const command = nearest(first, names);
  if (command === undefined) return error;
  return new UserError('usage', error.message, {
    hint: `Did you mean the command \`care-lint ${command}\`?`,
    cause: error,
  });
}

function noticeText({ level, path, line, message }: Notice): string {
  const place = line === undefined ? escapeTerminal(path) : `${escapeTerminal(path)}:${line}`;
  return `care-lint: ${level === 'note' ? 'note: ' : ''}${place}: ${escapeTerminal(message)}\n`;
}

function debugWriter(io: Io): (text: string) => void {
  const start = performance.now();
  return (text) =>
    io.stderr.write(`care-lint: debug: ${Math.round(performance.now() - start)} ms: ${escapeTerminal(text)}\n`);
}
