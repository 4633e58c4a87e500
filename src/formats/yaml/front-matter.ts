import { DIRECTIVE } from '../../base/directive-comments.js';
import type { Notice } from '../../base/types.js';
import { describeYamlError } from '../../base/yaml-errors.js';
import type { SourceText } from '../format.js';
import { isInternalNote } from '../library/helpdesks.js';
import { isRecord, readOwnFields, type ReplyFields } from '../library/reply-fields.js';

/** What the front matter of a text file holds. */
export interface FrontMatter {
  readonly fields: ReplyFields;
  /** Where the text below it begins, as an offset in the source's text. */
  readonly bodyStart: number;
  /** True when it marks the text as an internal note. */
  readonly isInternal: boolean;
  readonly notices: readonly Notice[];
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/gm;

/**
 * Reads YAML between two `---` lines at the top: the fields of `readOwnFields`. Without a closing line, and when it holds
 * neither fields nor a directive, the whole text is body. The YAML library is loaded only for a text with such lines.
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
  const { isNode, parseDocument, visit } = await import('yaml');
  // The failsafe schema has no types: an id such as 007 stays as it is written. Warnings of yaml would quote the text.
  const options = { schema: 'failsafe', prettyErrors: true, logLevel: 'error' } as const;
  const head = parseDocument(text.slice(opening.length, closing.index), options);
  const error = head.errors[0];
  const unreadable = (line: number, reason: string): FrontMatter => {
    const message = `The front matter could not be read: ${reason}.`;
    const notice: Notice = { level: 'failure', code: 'unparsable-file', path: source.path, line, message };
    return { fields: {}, bodyStart, isInternal: false, notices: [notice] };
  };
  if (error !== undefined)
    return unreadable(source.baseLine + (error.linePos?.[0].line ?? 1), describeYamlError(error.code));
  let record: unknown;
  try {
    record = head.toJS({ maxAliasCount: 100 });
  } catch {
    let at: number | undefined;
    visit(head, {
      Alias(_, alias) {
        if (alias.resolve(head) !== undefined) return undefined;
        at = alias.range?.[0];
        return visit.BREAK;
      },
    });
    const before = text.slice(0, opening.length + (at ?? 0));
    const line = source.baseLine + before.split('\n').length - 1;
    return unreadable(line, at === undefined ? 'its aliases repeat too much' : describeYamlError('BAD_ALIAS'));
  }
  // Nothing but comments.
  if (record === null && head.commentBefore?.includes(DIRECTIVE) === true) return { ...none, bodyStart };
  if (!isRecord(record)) return none;
  const directive: unknown = head.has('care-lint') ? head.get('care-lint', true) : undefined;
  const at = opening.length + (isNode(directive) ? (directive.range?.[0] ?? 0) : 0);
  return {
    fields: readOwnFields(record, at),
    bodyStart,
    isInternal: isInternalNote(Object.entries(record)),
    notices: [],
  };
}
