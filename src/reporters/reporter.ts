import { isOpen } from '../base/results.js';
import type { Finding, Fix, Notice, ReplyResult, Summary } from '../base/types.js';

/** What a reporter knows of the run and the output. */
export interface ReporterContext {
  readonly color: boolean;
  /** True when the report goes to a terminal. */
  readonly isTerminal: boolean;
  /** Columns of the terminal; 80 for a file or a pipe. */
  readonly width: number;
  /** True with `--verbose`: show everything about each finding. */
  readonly verbose: boolean;
  /** True with `--quiet`: show errors only; counts stay complete. */
  readonly quiet: boolean;
  /** The moment of the run. */
  readonly now: Date;
}

/** What a reporter knows at the end of the run. */
export interface EndContext extends ReporterContext {
  /** Exit code of the command: 0 nothing to change, 1 findings, 2 the run itself went wrong. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Turns results into text, one by one, so that a run over millions of replies keeps none of them in memory.
 * Pure: everything that it may print comes in masked, and it escapes that for its medium.
 */
export interface Reporter {
  /** True when it needs the cards of results. */
  readonly withCards?: boolean;
  /** True when `end` is also called for a run that failed as a whole: with the failure as notices, and with counts of 0. */
  readonly endsAlways?: boolean;
  begin(context: ReporterContext): string;
  reply(result: ReplyResult, context: ReporterContext): string;
  end(summary: Summary, notices: readonly Notice[], context: EndContext): string;
}

/** Makes a reporter with fresh state. */
export type ReporterFactory = () => Reporter;

/** The findings that a reporter shows: each fault once, with `--quiet` only errors. */
export function visibleFindings(result: ReplyResult, context: ReporterContext): readonly Finding[] {
  return requestedFindings(result, context).filter(isOpen);
}

/** All findings, also those that others cover or that are accepted; with `--quiet` only errors. */
export function requestedFindings({ findings }: ReplyResult, { quiet }: ReporterContext): readonly Finding[] {
  return quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
}

/**
 * What names a reply in its file, for an address `path#id`: the record's own id, or its number. `undefined` for a first
 * reply without an id: as a rule it is the only one in its file, so the path is enough.
 */
export function recordId({ path, replyId }: ReplyResult): string | undefined {
  const start = `${path}#`;
  if (!replyId.startsWith(start)) return replyId;
  const number = replyId.slice(start.length);
  return number === '1' ? undefined : number;
}

/** The home page of care-lint. */
export const HOMEPAGE = 'https://github.com/care-lint/care-lint';

/** True for the address of a page; tags, owners and rules of plugins have none. */
export function hasPage(url: string): boolean {
  return url.startsWith('https://');
}

/** The notices of what the run could not read or judge. */
export function failuresIn(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(({ level }) => level === 'failure');
}

/** True for a run that checked nothing, or not everything: no reply may be sent on its word. */
export function isWrongRun({ replies, rules }: Summary, notices: readonly Notice[]): boolean {
  return failuresIn(notices).length > 0 || replies === 0 || rules === 0;
}

/** Words that every file format writes as they are: without quotes, colons, commas, brackets and line breaks. */
const PLAIN_WORDS = /^[\p{L}\p{M}\p{N} .!?-]*$/u;

/**
 * The edits of a fix that another program may apply to the file as they are, in file offsets. Empty where masking changed an
 * inserted text, or where the format of the file may have to escape it: `--fix` can still write those.
 */
export function exactEdits({ fix, repair = [] }: Finding): Fix['edits'] {
  const edits = fix?.edits ?? [];
  const isExact = edits.length === repair.length && edits.every(({ text }, at) => text === repair[at]?.text);
  return isExact && edits.every(({ text }) => PLAIN_WORDS.test(text)) ? edits : [];
}
