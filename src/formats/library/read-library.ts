import type { Notice, Reply } from '../../types.js';
import { showsAsTyped } from '../../channels/as-typed.js';
import { decodeBody, detectSyntax, loadDecoder, type TextSyntax } from './text-syntax.js';
import { createFieldWatch, didYouMean, namesIn } from './field-watch.js';
import { findMappedRecords } from './mapped-records.js';
import { toBatch } from './parsed.js';
import { findRecords, type FoundRecord, type FoundRecords } from './records.js';
import { createReply } from '../reply.js';
import { createSourceLines, type SourceLines } from '../source-map.js';
import type { TreeNode } from './tree.js';
import { isTwinOf, type Told } from './twins.js';
import type { Batch, FormatMapping, ReadOptions, SourceText } from '../format.js';

/** Something wrong with a part of a source; its offset is in the source's text. */
export interface ReadError {
  readonly offset: number;
  readonly reason: string;
}

/** What an error spoils, for the notice; only of rows and documents are there others that can still be read. */
type Part = 'This file' | 'The header' | 'A row' | 'A document';

/**
 * Makes replies of the documents of a library file: its records, by the mapping or by their usual keys. `words.isLoose`
 * as for `findRecords`; `words.header` is a record with every column of a table.
 */
export async function readLibrary(
  source: SourceText,
  documents: readonly TreeNode[],
  errors: readonly ReadError[],
  { mapping }: ReadOptions = {},
  words: { readonly part?: Part; readonly isLoose?: boolean; readonly header?: TreeNode } = {},
): Promise<Batch> {
  const lines = createSourceLines(source);
  const isMapped = mapping?.text !== undefined || mapping?.records !== undefined;
  const found = isMapped
    ? findMapped(source.path, documents, mapping, words.header)
    : mergeFound(documents.map((document) => findRecords(document, words.isLoose)));
  const { records, blank, internal, unread } = found;
  const notices: Notice[] = [...errorNotices(source, errors, words.part ?? 'This file', lines), ...found.notices];
  if (unread.length > 0) notices.push(unreadNotice(source.path, unread));
  if (records.length + blank + internal + notices.length === 0) {
    const message = 'No replies found. If there are some, name their fields under `formats` in the config.';
    notices.push({ level: 'note', path: source.path, message });
  }
  const leftOut = { internal, blank, unparsable: errors.length };
  return toBatch(source.path, await makeReplies(source, records, lines, mapping?.kind), notices, leftOut);
}

interface Found extends FoundRecords {
  readonly notices: readonly Notice[];
}

function mergeFound(found: readonly FoundRecords[], notices: readonly Notice[] = []): Found {
  const sum = (count: (one: FoundRecords) => number) => found.reduce((total, one) => total + count(one), 0);
  return {
    records: found.flatMap(({ records }) => records),
    blank: sum(({ blank }) => blank),
    internal: sum(({ internal }) => internal),
    unread: found.flatMap(({ unread }) => unread),
    notices,
  };
}

/** Paths shown of many. */
const MAX_SHOWN = 3;

function unreadNotice(path: string, unread: readonly string[]): Notice {
  const shown = unread.slice(0, MAX_SHOWN).map((one) => `\`${one}\``);
  const more = unread.length > MAX_SHOWN ? ` and ${unread.length - MAX_SHOWN} more` : '';
  const what = `Not read, as no sentences or as something else than replies: ${shown.join(', ')}${more}.`;
  const message = `${what} If they are replies, name them under \`formats\` in the config.`;
  return { level: 'note', path, message };
}

function findMapped(
  path: string,
  documents: readonly TreeNode[],
  mapping: FormatMapping,
  header: TreeNode | undefined,
): Found {
  const watch = createFieldWatch(mapping);
  if (header !== undefined) watch.see(header);
  const found = documents.flatMap((document) => findMappedRecords(document, mapping, watch) ?? []);
  if (found.length === 0 && documents.length > 0) {
    const { records = '' } = mapping;
    const hint = didYouMean(records, documents.flatMap(namesIn));
    const message = `The config says where the replies are, but there is no \`${records}\` in this file${hint}`;
    return mergeFound([], [{ level: 'failure', path, message }]);
  }
  const merged = mergeFound(found, watch.notices(path));
  // What has no text field at all has no blank ones either.
  return watch.lacksText() ? { ...merged, blank: 0 } : merged;
}

function errorNotices(
  { path, baseOffset }: SourceText,
  errors: readonly ReadError[],
  part: Part,
  lines: SourceLines,
): readonly Notice[] {
  return errors.map(({ offset, reason }) => ({
    level: 'failure',
    path,
    line: lines.point(offset + baseOffset).line,
    message: `${part} could not be read: ${reason}.`,
    ...(part === 'A row' || part === 'A document' ? { allowance: 'unparsable-rows' as const } : {}),
  }));
}

/** Replies of records, with HTML and Markdown decoded; of a record's texts that are twins, the first. */
export async function makeReplies(
  source: SourceText,
  records: readonly FoundRecord[],
  lines: SourceLines,
  kind: Reply['kind'] = 'library',
): Promise<readonly Reply[]> {
  const kinds = records.map(({ body, fields: { channel }, syntax }): TextSyntax => {
    // Nothing turns marks into anything there: they are to be seen, and judged.
    const isTyped = channel !== undefined && showsAsTyped(channel);
    return syntax ?? (isTyped ? 'text' : detectSyntax(body.text));
  });
  const html = kinds.includes('html') ? await loadDecoder('html') : undefined;
  const markdown = kinds.includes('markdown') ? await loadDecoder('markdown') : undefined;
  const decoders = { text: undefined, html, markdown };
  const replies: Reply[] = [];
  let told: Told[] = [];
  for (const [i, { fields, body, key = '', isSister = false }] of records.entries()) {
    const decoded = decodeBody(body, decoders[kinds[i] ?? 'text']);
    const own: Told = { key, text: decoded.text };
    if (!isSister) told = [];
    else if (told.some((one) => isTwinOf(one, own)) || decoded.text.trim() === '') continue;
    told.push(own);
    replies.push(createReply({ path: source.path, number: replies.length + 1, kind, fields, decoded, lines }));
  }
  return replies;
}
