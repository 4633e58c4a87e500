import type { LintResult, ReplyResult, SeveritySetting } from './types.js';

/** What a run reads and how; every path is relative to `cwd` or absolute. */
export interface LintOptions {
  readonly cwd: string;
  /** Files, folders and globs; `-` is stdin. */
  readonly files: readonly string[];
  /** The path stdin stands for: config, format, channel and suppressions are those of that file. */
  readonly stdinFilename?: string;
  /** Bytes of stdin, needed when `files` holds `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Format id, wins over the file name. */
  readonly format?: string;
  /** Channel id, wins over config and record. */
  readonly channel?: string;
  /** BCP 47 tag, wins over config and record. */
  readonly locale?: string;
  /** Config file instead of the one found; `false` for none. */
  readonly config?: string | false;
  /** Rule settings that win over the config's. */
  readonly rules?: Readonly<Record<string, SeveritySetting>>;
  /** Called with each reply's findings as soon as they are known. When given, the result keeps no findings. */
  readonly onReply?: (result: ReplyResult) => void;
}

/** Lints everything the options name. Throws UserError when the run itself is wrong. */
export async function lint(_options: LintOptions): Promise<LintResult> {
  throw new Error('written next');
}
