import { isOpen } from '../base/results.js';
import type { Finding, Notice, ReplyResult, Summary, Fix } from '../base/types.js';

/** What a reporter may know of its surroundings. */
export interface ReporterContext {
  readonly color: boolean;
  /** True when the report goes to a terminal. */
  readonly isTerminal: boolean;
  /** Columns of the terminal; 80 when there is none. */
  readonly width: number;
  /** True with `--verbose`: show all there is to say of each finding. */
  readonly verbose: boolean;
  /** True with `--quiet`: show errors only; counts stay whole. */
  readonly quiet: boolean;
  /** The moment of the run. */
  readonly now: Date;
}

/** What it knows at the end. */
export interface EndContext extends ReporterContext {
  /** What the command ends with: 0 nothing to change, 1 findings, 2 the run itself went wrong. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Turns results into text, piece by piece, so that a run over millions of replies keeps none of them.
 * Pure: everything it may print comes in masked and leaves escaped for its medium.
 */
export interface Reporter {
  /** True when its results need their cards. */
  readonly withCards?: boolean;
  /** True when it also ends for a run that failed as a whole: with that failure as its notices, and with counts of 0. */
  readonly endsAlways?: boolean;
  begin(context: ReporterContext): string;
  reply(result: ReplyResult, context: ReporterContext): string;
  end(summary: Summary, notices: readonly Notice[], context: EndContext): string;
}

/** Makes a reporter with fresh state. */
export type ReporterFactory = () => Reporter;

/** The findings a reporter shows: each fault once, or with `--quiet` the errors. */
export function visibleFindings(result: ReplyResult, context: ReporterContext): readonly Finding[] {
  return askedFor(result, context).filter(isOpen);
}

/** All findings, with those that others cover or that are accepted; with `--quiet` the errors. */
export function askedFor({ findings }: ReplyResult, { quiet }: ReporterContext): readonly Finding[] {
  return quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
}

/**
 * What names a reply in its file, for an address `path#id`: the record's own id, or its number. `undefined` for the first
 * that has no id: it is the only one, as a rule, and its path says enough.
 */
export function recordId({ path, replyId }: ReplyResult): string | undefined {
  const start = `${path}#`;
  if (!replyId.startsWith(start)) return replyId;
  const number = replyId.slice(start.length);
  return number === '1' ? undefined : number;
}

/** Where care-lint is at home. */
export const HOMEPAGE = 'https://github.com/care-lint/care-lint';

/** Whether a name has a page to link to: a tag, an owner and a rule of a plugin have none. */
export function hasPage(url: string): boolean {
  return url.startsWith('https://');
}

/** True for a run that proves nothing, or not all: nobody may send because of it. */
export function isWrongRun({ replies, rules }: Summary, notices: readonly Notice[]): boolean {
  return notices.some(({ level }) => level === 'failure') || replies === 0 || rules === 0;
}

/** Words that no format has to write in another way: without quotes, colons, commas, brackets, line breaks. */
const PLAIN_WORDS = /^[\p{L}\p{M}\p{N} .!?-]*$/u;

/**
 * The edits of a fix that another program may apply to the file as they are, in file offsets. None where masking changed
 * a text that is put in, or where the format of the file may have to escape it: `--fix` can still write those.
 */
export function exactEdits({ fix, repair = [] }: Finding): Fix['edits'] {
  const edits = fix?.edits ?? [];
  const isExact = edits.length === repair.length && edits.every(({ text }, at) => text === repair[at]?.text);
  return isExact && edits.every(({ text }) => PLAIN_WORDS.test(text)) ? edits : [];
}
