import type { Execute } from './io.js';

/** One option of a command; help and the table in docs/cli.md come from it. */
export interface OptionRow {
  /** As commander reads them: `--format <id>`. */
  readonly flags: string;
  readonly description: string;
  readonly isRepeatable?: boolean;
}

/** A command beside linting; its code is loaded when it is called. */
export interface CommandRow {
  readonly name: string;
  /** Arguments as commander reads them. */
  readonly args: string;
  readonly description: string;
  readonly options: readonly OptionRow[];
  readonly load: () => Promise<Execute>;
}
