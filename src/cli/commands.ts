import type { ExitCode } from '../run/exit-code.js';
import type { Io } from './io.js';
import { lintOptionRows } from './options.js';
import type { OptionRow } from './options.js';
import type { RawOptions } from './read-options.js';

/** Runs a command with its arguments and options; `help` is the text of `--help`. */
export type Execute = (args: readonly string[], raw: RawOptions, io: Io, help: () => string) => Promise<ExitCode>;

/** A command beside linting; its code is loaded when it is called. */
export interface CommandRow {
  readonly name: string;
  /** Arguments as commander reads them. */
  readonly args: string;
  readonly description: string;
  readonly options: readonly OptionRow[];
  readonly load: () => Promise<Execute>;
}

/** Options of linting that a command takes too, by the start of their flags. */
function lintRows(...starts: readonly string[]): readonly OptionRow[] {
  return lintOptionRows.filter(({ flags }) => starts.some((start) => `${flags} `.startsWith(`${start} `)));
}

const asJson: OptionRow = { flags: '--json', description: 'print JSON' };

/** Every command but linting, in the order of help. */
export const commandRows: readonly CommandRow[] = [
  {
    name: 'rules',
    args: '',
    description: 'list the rules',
    options: [asJson],
    load: async () => (await import('./commands/rules.js')).rulesCommand,
  },
  {
    name: 'explain',
    args: '[rule]',
    description: 'what a rule wants and why, with examples; or what care-lint sees in a reply',
    options: [
      { flags: '--acts <file>', description: 'print each sentence of a reply with what it does for the customer' },
      { flags: '--personal-data <file>', description: 'print the personal data in a reply, masked, and why' },
      ...lintRows('--locale', '--format'),
      { flags: '--json', description: 'with --acts, print one line of JSON a reply' },
    ],
    load: async () => (await import('./commands/explain.js')).explainCommand,
  },
  {
    name: 'channels',
    args: '',
    description: 'list the channels and their limits',
    options: [asJson],
    load: async () => (await import('./commands/channels.js')).channelsCommand,
  },
  {
    name: 'print-config',
    args: '<file>',
    description: 'print the settings a file is linted with and where each comes from',
    options: [...lintRows('--channel', '--locale', '--config', '--no-config'), asJson],
    load: async () => (await import('./commands/print-config.js')).printConfigCommand,
  },
  {
    name: 'init',
    args: '',
    description: 'write a care-lint.config.yaml to start from',
    options: [],
    load: async () => (await import('./commands/init.js')).initCommand,
  },
  {
    name: 'mask',
    args: '',
    description: 'copy stdin to stdout with the personal data masked',
    options: [{ flags: '--json', description: 'print one line of JSON for each masked stretch instead' }],
    load: async () => (await import('./commands/mask.js')).maskCommand,
  },
];
