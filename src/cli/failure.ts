import { UserError } from '../errors.js';
import { escapeTerminal } from '../reporters/escape.js';
import { version } from '../version.js';

/** What stderr says about an error; `isDebug` adds where an expected one came from. Never holds text of a reply. */
export function failureText(error: unknown, isDebug: boolean): string {
  if (error instanceof UserError) {
    const hint = error.hint === undefined ? '' : `  ${escapeTerminal(error.hint)}\n`;
    return `care-lint: ${escapedLines(error.message)}\n${hint}${isDebug ? stackFrames(error) : ''}`;
  }
  return `care-lint: this is a fault in care-lint, not in your replies.
  Please report it with the lines below; they hold no text of a reply.
  care-lint ${version}, Node ${process.version}, ${process.platform}, ${errorName(error)}
${stackFrames(error)}`;
}

/** A config with several mistakes says each on a line of its own; whatever line it is, it stays ours. */
function escapedLines(text: string): string {
  const [first = '', ...rest] = text.split('\n').map(escapeTerminal);
  return [first, ...rest.map((line) => `  ${line.trimStart()}`)].join('\n');
}

/** The frames without the message: a message may quote the text that was read. */
function stackFrames(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  const cause = error.cause === undefined ? '' : `  caused by ${errorName(error.cause)}\n${stackFrames(error.cause)}`;
  return frames.map((frame) => `${escapeTerminal(frame)}\n`).join('') + cause;
}

function errorName(error: unknown): string {
  return error instanceof Error ? escapeTerminal(error.name) : typeof error;
}
