import { UserError } from '../base/errors.js';
import { version } from '../base/version.js';
import { escapeTerminal } from '../reporters/escape.js';

/**
 * The text for stderr about an error; `isDebug` adds the stack to a UserError. It never holds text of a reply; `mask` masks
 * personal data from a config or the command line.
 */
export function failureText(error: unknown, isDebug: boolean, mask: (text: string) => string = same): string {
  if (error instanceof UserError) {
    const hint = error.hint === undefined ? '' : `  ${escapeTerminal(mask(error.hint))}\n`;
    return `care-lint: ${escapedLines(mask(error.message))}\n${hint}${isDebug ? stackFrames(error) : ''}`;
  }
  return `care-lint: this is a fault in care-lint, not in your replies.
  Please report it with the lines below; they hold no text of a reply.
  care-lint ${version}, Node ${process.version}, ${process.platform}, ${errorName(error)}
${stackFrames(error)}`;
}

function same(text: string): string {
  return text;
}

/** Escapes each line: a config may have several mistakes. Later lines are indented, so that none can pose as another message. */
function escapedLines(text: string): string {
  const [first = '', ...rest] = text.split('\n').map(escapeTerminal);
  return [first, ...rest.map((line) => `  ${line.trimStart()}`)].join('\n');
}

/** The frames without the message: a message may quote the text that was read. */
function stackFrames(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { stack = '', message } = error;
  const frames = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^ {4}at /.test(line));
  const cause = error.cause === undefined ? '' : `  caused by ${errorName(error.cause)}\n${stackFrames(error.cause)}`;
  return frames.map((frame) => `${escapeTerminal(frame)}\n`).join('') + cause;
}

function errorName(error: unknown): string {
  return error instanceof Error ? escapeTerminal(error.name) : typeof error;
}
