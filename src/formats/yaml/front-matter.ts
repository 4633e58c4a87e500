import type { Notice } from '../../base/types.js';
import { isRecord, readOwnFields, type ReplyFields } from '../library/reply-fields.js';
import { isInternalNote } from '../library/helpdesks.js';
import type { SourceText } from '../format.js';
import { describeYamlError } from './yaml-errors.js';

/** The head of a text file and where the text below it begins (offset in the source's text). */
export interface FrontMatter {
  readonly fields: ReplyFields;
  readonly bodyStart: number;
  /** True when it says that the text is an internal note. */
  readonly isInternal: boolean;
  readonly notices: readonly Notice[];
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/gm;

/**
 * Reads YAML between two `---` lines at the top: channel, locale, title, id, tags, owner, customer, thread, kind.
 * Without a closing line, or when it holds no fields, everything is body. YAML is loaded only when there is some.
 */
export async function readFrontMatter(source: SourceText): Promise<FrontMatter> {
  const { text } = source;
  const none = { fields: {}, bodyStart: text.startsWith('\uFEFF') ? 1 : 0, isInternal: false, notices: [] };
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return none;
  CLOSING.lastIndex = opening.length;
  const closing = CLOSING.exec(text);
  if (closing === null) return none;
  const newline = text.indexOf('\n', closing.index);
  const bodyStart = newline < 0 ? text.length : newline + 1;
  const { parseDocument } = await import('yaml');
  // Without types: an id such as 007 stays as it is written.
  const head = parseDocument(text.slice(opening.length, closing.index), { schema: 'failsafe', prettyErrors: true });
  const error = head.errors[0];
  if (error !== undefined) {
    const line = source.baseLine + (error.linePos?.[0].line ?? 1);
    const message = `The front matter could not be read: ${describeYamlError(error.code)}.`;
    const notice: Notice = { level: 'failure', code: 'unparsable-file', path: source.path, line, message };
    return { fields: {}, bodyStart, isInternal: false, notices: [notice] };
  }
  const record: unknown = head.toJS({ maxAliasCount: 100 });
  if (!isRecord(record)) return none;
  return { fields: readOwnFields(record), bodyStart, isInternal: isInternalNote(Object.entries(record)), notices: [] };
}
