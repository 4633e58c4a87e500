import { showsAsTyped } from '../../channels/find-channel.js';
import type { Extent, Notice, Reply } from '../../base/types.js';
import { toBatch } from '../batch.js';
import type { Batch, FormatMapping, ReadOptions, SourceText } from '../format.js';
import { createReply } from '../reply.js';
import { createSourceLines, type SourceLines } from '../source-map.js';
import { createFieldWatch, didYouMean, namesIn, findMappedRecords } from './mapped-records.js';
import { findRecords, type FoundRecord, type FoundRecords } from './records.js';
import { decodeBody, detectSyntax, loadDecoder, type TextSyntax } from './text-syntax.js';
import type { TreeNode } from './tree.js';

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
  if (source.text.includes('care-lint')) {
    const { lostFields } = await import('./lost-fields.js');
    notices.push(...lostFields(source, documents, records));
  }
  if (records.length + blank + internal + notices.length === 0) {
    const message = 'No replies found. If there are some, name their fields under `formats` in the config.';
    notices.push({ level: 'note', code: 'no-replies', path: source.path, message });
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
  return { level: 'note', code: 'text-left-out', path, message };
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
    return mergeFound([], [{ level: 'failure', code: 'missing-text', path, message }]);
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
  const code = part === 'A row' || part === 'A document' ? 'unparsable-rows' : 'unparsable-file';
  return errors.map(({ offset, reason }) => {
    const { line, column } = lines.point(offset + baseOffset);
    return { level: 'failure', code, path, line, column, message: `${part} could not be read: ${reason}.` };
  });
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
  for (const [i, record] of records.entries()) {
    const { fields, body, key = '', isSister = false } = record;
    const decoded = decodeBody(body, decoders[kinds[i] ?? 'text']);
    const own: Told = { key, text: decoded.text };
    if (!isSister) told = [];
    else if (told.some((one) => isTwinOf(one, own)) || decoded.text.trim() === '') continue;
    told.push(own);
    const number = replies.length + 1;
    const extent = extentOf(record);
    replies.push(createReply({ path: source.path, number, kind, fields, decoded, lines, ...(extent && { extent }) }));
  }
  return replies;
}

/** A text with its markup. Of a section of Markdown only what is read is sent: remarks may stand above it. */
function extentOf({ body, start: recordStart, syntax }: FoundRecord): (() => Extent) | undefined {
  if (syntax === 'markdown') return undefined;
  return () => ({
    // The header of a block of YAML, which may end in a comment, is no text.
    start: body.segments()[0]?.sourceStart ?? body.start,
    end: body.end,
    ...(recordStart !== undefined && { recordStart }),
  });
}

/** A text of a record, as customers get it. */
interface Told {
  /** Plain key of its field; `2/message` for what comes again. */
  readonly key: string;
  readonly text: string;
}

/** What a field name says of its form, in front of what it holds and behind: `htmlbody`, `bodytext`. */
const FORM = /^(?:plain|rich|html|text|markdown){0,3}|(?:plain|rich|html|text|markdown){0,3}$/g;
const HAS_MARKUP = /html|rich|markdown/;

/** How much of their words two forms of a text share at least, as a Dice coefficient. */
const SHARED = 0.6;
/** So many words in a row that only the second form has are something that only it says. */
const SAYS_MORE = 3;

/** Placeholders and addresses, which the forms of a text spell each in its way. */
const MARKS = /\{\{[^{}]{0,300}\}\}|https?:[^\s<>]{1,2000}/g;

/**
 * True when `b` is a twin of `a`, a text of the same record: it has the same words; or nearly the same, and their fields
 * name two forms of one text, as `body` and `body_text`, or `text` and `html`, do.
 */
function isTwinOf(a: Told, b: Told): boolean {
  if (wordsOf(a.text).join(' ') === wordsOf(b.text).join(' ')) return true;
  return areForms(a.key, b.key) && saysNoMore(plainWordsOf(a.text), plainWordsOf(b.text));
}

/** True for two names of one text: as HTML, or not. */
function areForms(a: string, b: string): boolean {
  const [own, other] = [baseOf(a), baseOf(b)];
  if (own === other) return a !== b;
  // `html` alone is the HTML of whatever stands beside it.
  return (own === '' || other === '') && HAS_MARKUP.test(a) !== HAS_MARKUP.test(b);
}

const baseOf = (key: string): string => key.replace(FORM, '');

function saysNoMore(a: readonly string[], words: readonly string[]): boolean {
  const known = new Set(a);
  let run = 0;
  for (const word of words) {
    run = known.has(word) ? 0 : run + 1;
    if (run === SAYS_MORE) return false;
  }
  const own = new Set(words);
  const shared = [...own].filter((word) => known.has(word)).length;
  return (2 * shared) / (known.size + own.size) >= SHARED;
}

/** What two spellings of a text share: its words, whatever stands between them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const plainWordsOf = (text: string): readonly string[] => wordsOf(text.replace(MARKS, ' ').toLowerCase());
