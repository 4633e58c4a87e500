import { Command, CommanderError, Option } from 'commander';
import { UserError } from '../base/errors.js';
import { version } from '../base/version.js';
import type { ExitCode } from '../run/exit-code.js';
import { commandRows, examples, lintOptionRows } from './commands.js';
import { failureText } from './failure-text.js';
import type { Execute, Io, OptionRow } from './io.js';
import type { RawOptions } from './read-options.js';

/** Runs one command line (without `node` and the script) and gives its exit code. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const program = rootCommand(io);
  // commander only reads the words. If it called the command, a dozen of its functions would be on the stack.
  const calls: Call[] = [];
  program.action((args: readonly string[], raw: RawOptions) => {
    calls.push({ args, raw, load: async () => (await import('./commands/lint-command.js')).lintCommand });
  });
  for (const { name, args, description, options, load } of commandRows) {
    const command = withOptions(program.command(`${name} ${args}`.trim()).description(description), options);
    command.action((...given: readonly unknown[]) => {
      // commander's last two arguments are the options and the command.
      calls.push({ args: given.slice(0, -2).flat().filter(isString), raw: command.optsWithGlobals(), load });
    });
  }
  try {
    program.parse(argv, { from: 'user' });
    const [call] = calls;
    if (call === undefined) return 0;
    const execute = await call.load();
    return await execute(call.args, call.raw, io, () => program.helpInformation());
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      const isLint = !commandRows.some(({ name }) => name === program.args[0]);
      if (isLint) {
        const { reportFailure } = await import('./report-failure.js');
        await reportFailure(usageError(error.message), program.args, program.opts(), io);
      }
      return 2;
    }
    const { maskPersonalData } = await import('../personal-data/index.js');
    io.stderr.write(failureText(error, argv.includes('--debug'), maskPersonalData));
    return 2;
  }
}

/** A command, and what it is called with. */
interface Call {
  readonly args: readonly string[];
  readonly raw: RawOptions;
  readonly load: () => Promise<Execute>;
}

function rootCommand(io: Io): Command {
  const program = new Command('care-lint')
    .description('Checks replies to customers before they are sent.')
    .argument(
      '[files...]',
      'files, folders or globs; `-` is stdin, which is also read when it is a pipe and no file is named',
    )
    .usage('[files...] [options]')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      outputError: (text, write) => write(failureText(usageError(text), false)),
    })
    .addHelpText('after', examples);
  return withOptions(program, lintOptionRows);
}

function withOptions(command: Command, rows: readonly OptionRow[]): Command {
  for (const { flags, description, isRepeatable } of rows) {
    const option = new Option(flags, description);
    if (isRepeatable === true)
      option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
    command.addOption(option);
  }
  return command;
}

/** An error message of commander (`error: …`) as a UserError. */
function usageError(text: string): UserError {
  const [, message = text, hint] = /^error: ([\s\S]*?)(?:\n\((Did you mean [^\n]{1,200}\?)\))?\n?$/.exec(text) ?? [];
  const [, command] = /^too many arguments for '([\w-]+)'/.exec(message) ?? [];
  const help = `care-lint ${command === undefined ? '' : `${command} `}--help`;
  return new UserError('usage', inOurWords(message), { hint: hint ?? `Run \`${help}\` for what can be given.` });
}

/** The messages of commander that people meet, as ours are written. Any other stays as it is. */
const inOurWords = (message: string): string =>
  message
    .replace(/^unknown option '(.+)'$/, 'There is no option $1')
    .replace(/^option '(.+)' argument missing$/, '$1 has no value')
    .replace(/^missing required argument '(.+)'$/, '<$1> is missing')
    .replace(/^too many arguments for '(.+)'\. Expected (\d+ arguments?) but got (\d+)\.$/, '$1 takes $2, not $3');

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
