import { DIRECTIVE } from '../../base/directive-comments.js';
import type { Notice } from '../../base/types.js';
import { isRecord, readOwnFields, type ReplyFields } from '../library/reply-fields.js';
import { isInternalNote } from '../library/helpdesks.js';
import type { SourceText } from '../format.js';
import { describeYamlError } from './yaml-tree.js';

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
 * Reads YAML between two `---` lines at the top: channel, locale, title, id, tags, owner, customer, thread, kind,
 * care-lint.
 * Without a closing line, or when it holds no fields and no directive, everything is body. YAML is loaded only when there is some.
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
  const { isNode, parseDocument } = await import('yaml');
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
  // Comments are all there is of it.
  if (record === null && head.commentBefore?.includes(DIRECTIVE) === true) return { ...none, bodyStart };
  if (!isRecord(record)) return none;
  const said: unknown = head.has('care-lint') ? head.get('care-lint', true) : undefined;
  const at = opening.length + (isNode(said) ? (said.range?.[0] ?? 0) : 0);
  return {
    fields: readOwnFields(record, at),
    bodyStart,
    isInternal: isInternalNote(Object.entries(record)),
    notices: [],
  };
}
