import { nearest } from '../../nearest.js';
import { UserError } from '../../errors.js';
import { emptyRun, exitCode } from '../../exit-code.js';
import type { ExitCode } from '../../exit-code.js';
import { lint } from '../../lint.js';
import type { LintOptions } from '../../lint.js';
import { escapeTerminal } from '../../reporters/escape.js';
import { reporters } from '../../reporters/index.js';
import type { Reporter, ReporterContext } from '../../reporters/reporter.js';
import type { LintResult, Notice } from '../../types.js';
import { version } from '../../version.js';
import { commandRows } from '../commands.js';
import { failureText } from '../failure.js';
import type { Fixes } from '../fixes.js';
import type { Io } from '../io.js';
import { fileOutput, streamOutput } from '../output.js';
import type { Output } from '../output.js';
import {
  readFix,
  readLimits,
  readNow,
  readReporter,
  readRules,
  readSelection,
  stringOption,
  wantsColor,
} from '../read-options.js';
import type { RawOptions } from '../read-options.js';

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
    return 2;
  }
  const limits = readLimits(raw);
  const name = readReporter(raw);
  const options = lintOptions(sources, raw, io);
  const fixes = readFix(raw);
  // A patch, or what stdin is once it is fixed, has stdout to itself.
  const stream = fixes !== undefined && (fixes.isDiff || sources.includes('-')) ? io.stderr : io.stdout;
  const path = stringOption(raw, 'output');
  const color = wantsColor(raw, io.env, path === undefined && stream.isTTY);
  const width = stream.columns ?? 80;
  const now = readNow(raw) ?? io.now();
  const context: ReporterContext = { color, width, quiet: raw['quiet'] === true, now };
  const reporter = (await reporters[name](color))();
  const say = raw['debug'] === true ? debugWriter(io) : () => undefined;

  say(`${version}, Node ${process.version}, reporter ${name}, ${sources.length} sources named, cwd ${io.cwd}`);
  const output = path === undefined ? streamOutput(stream) : await fileOutput(io.cwd, path, sources);
  const makeFixes = async () => fixes && (await import('../fixes.js')).makeFixes(options, fixes, io);
  const { notices, summary, isPatched } = await report(options, makeFixes, reporter, context, output);
  say(`${summary.files} files, ${summary.replies} replies, ${summary.rules} rules`);

  for (const notice of notices) {
    if (notice.level === 'failure' || !context.quiet) io.stderr.write(noticeText(notice));
  }
  const code = exitCode(summary, notices, limits);
  const nothing = emptyRun(summary);
  if (nothing !== undefined && !notices.some((notice) => notice.level === 'failure')) {
    const hint = 'A run that checks nothing fails, so that a gate cannot pass by accident.';
    io.stderr.write(failureText(new UserError('input', nothing, { hint }), false));
  }
  return isPatched && code === 0 ? 1 : code;
}

/** What to lint: the files, and stdin when it is asked for or is all there is. `undefined` when nothing is named. */
function sourcesOf(files: readonly string[], raw: RawOptions, io: Io): readonly string[] | undefined {
  const isStdinNamed = raw['stdin'] === true || stringOption(raw, 'stdinFilename') !== undefined;
  if (isStdinNamed && !files.includes('-')) return [...files, '-'];
  if (files.length > 0) return files;
  return io.stdinIsTTY ? undefined : ['-'];
}

function lintOptions(files: readonly string[], raw: RawOptions, io: Io): LintOptions {
  const format = stringOption(raw, 'format');
  const channel = stringOption(raw, 'channel');
  const locale = stringOption(raw, 'locale');
  const stdinFilename = stringOption(raw, 'stdinFilename');
  const config = raw['config'] === false ? false : stringOption(raw, 'config');
  return {
    cwd: io.cwd,
    files,
    rules: readRules(raw),
    ...readSelection(raw),
    ...(files.includes('-') ? { stdin: untilClosed(io) } : {}),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(format === undefined ? {} : { format }),
    ...(channel === undefined ? {} : { channel }),
    ...(locale === undefined ? {} : { locale }),
    ...(config === undefined ? {} : { config }),
  };
}

/** Stdin, until nobody reads the report any more: `care-lint --stdin < endless | head` must end. */
async function* untilClosed(io: Io): AsyncIterable<Uint8Array> {
  for await (const bytes of io.stdin) {
    if (io.stdout.isClosed) return;
    yield bytes;
  }
}

/** Fixes what is to be fixed, and reports what is found then. */
async function report(
  options: LintOptions,
  makeFixes: () => Promise<Fixes | undefined>,
  reporter: Reporter,
  context: ReporterContext,
  output: Output,
): Promise<Pick<LintResult, 'notices' | 'summary'> & { readonly isPatched: boolean }> {
  let hasBegun = false;
  // Nothing is written before the first reply, so that a wrong option leaves stdout empty.
  function begin(): void {
    if (!hasBegun) output.write(reporter.begin(context));
    hasBegun = true;
  }
  try {
    const fixes = await makeFixes();
    const result = await lint({
      ...(fixes?.options ?? options),
      now: context.now,
      ...(reporter.withCards === true && { withCards: true }),
      onReply(reply) {
        begin();
        output.write(reporter.reply(reply, context));
        output.tick();
      },
    });
    begin();
    const notices = [...unsaid(fixes?.notices ?? [], result.notices), ...result.notices];
    const summary = { ...result.summary, ...(fixes?.fixed !== undefined && { fixed: fixes.fixed }) };
    output.write(reporter.end(summary, notices, context));
    output.finish();
    return { notices, summary, isPatched: fixes?.isPatched === true };
  } catch (error) {
    output.abandon();
    throw withCommandHint(error, options.files);
  }
}

/** The notices that are not among others: what cannot be read to be fixed cannot be read to be linted either. */
function unsaid(notices: readonly Notice[], said: readonly Notice[]): readonly Notice[] {
  const known = new Set(said.map(({ path, message }) => JSON.stringify([path, message])));
  return notices.filter(({ path, message }) => !known.has(JSON.stringify([path, message])));
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
