import type { ExitCode } from '../exit-code.js';
import type { Io } from './io.js';
import type { OptionRow } from './options.js';
import type { RawOptions } from './read-options.js';

/** Runs a command with its arguments and options. */
export type Execute = (args: readonly string[], raw: RawOptions, io: Io) => Promise<ExitCode>;

/** A command beside linting; its code is loaded when it is called. */
export interface CommandRow {
  readonly name: string;
  /** Arguments as commander reads them. */
  readonly args: string;
  readonly description: string;
  readonly options: readonly OptionRow[];
  readonly load: () => Promise<Execute>;
}

const asJson: OptionRow = { flags: '--json', description: 'print JSON' };

/** Every command but linting, in the order of help. */
export const commandRows: readonly CommandRow[] = [];
