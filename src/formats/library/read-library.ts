import type { Extent, Notice, Reply } from '../../base/types.js';
import { showsAsTyped } from '../../channels/find-channel.js';
import { toBatch } from '../batch.js';
import type { Batch, FormatMapping, ReadOptions, SourceText } from '../format.js';
import { createReply } from '../reply.js';
import { createSourceLines, type SourceLines } from '../source-map.js';
import { createFieldWatch, didYouMean, namesIn, findMappedRecords } from './mapped-records.js';
import { findRecords, type FoundRecord, type FoundRecords } from './records.js';
import { decodeBody, detectSyntax, loadDecoder, type TextSyntax } from './text-syntax.js';
import type { ReadError, TreeNode } from './tree.js';

/** What an error makes unreadable, for the notice. After a bad row or document, the others are still read. */
type Part = 'This file' | 'The header' | 'A row' | 'A document';

/**
 * Makes replies of the records in the documents of a library file. The mapping tells where they are, else their usual
 * keys. `part` names what an error makes unreadable; `isLoose` is as for `findRecords`; `header` is a record with every
 * column of a table.
 */
export async function readLibrary(
  source: SourceText,
  documents: readonly TreeNode[],
  errors: readonly ReadError[],
  { mapping }: ReadOptions = {},
  {
    part = 'This file',
    isLoose,
    header,
  }: { readonly part?: Part; readonly isLoose?: boolean; readonly header?: TreeNode } = {},
): Promise<Batch> {
  const lines = createSourceLines(source);
  const isMapped = mapping?.text !== undefined || mapping?.records !== undefined;
  const found = isMapped
    ? findMapped(source.path, documents, mapping, header)
    : mergeFound(documents.map((document) => findRecords(document, isLoose)));
  const { records, blank, internal, unread } = found;
  const notices: Notice[] = [...errorNotices(source, errors, part, lines), ...found.notices];
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

/** Paths that a message lists at most. */
const MAX_SHOWN = 3;

function unreadNotice(path: string, unread: readonly string[]): Notice {
  const shown = unread.slice(0, MAX_SHOWN).map((one) => `\`${one}\``);
  const more = unread.length > MAX_SHOWN ? ` and ${unread.length - MAX_SHOWN} more` : '';
  const what = `Not read, because they do not look like replies: ${shown.join(', ')}${more}.`;
  const message = `${what} If they are, name them under \`formats\` in the config.`;
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
  // Without any text field, records are not blank: the whole file is at fault, and has its failure.
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

/** Makes replies of records, with HTML and Markdown decoded. Of several forms of one text in a record, the first is kept. */
export async function makeReplies(
  source: SourceText,
  records: readonly FoundRecord[],
  lines: SourceLines,
  kind: Reply['kind'] = 'library',
): Promise<readonly Reply[]> {
  const kinds = records.map(({ body, fields: { channel }, syntax }): TextSyntax => {
    // Such a channel shows markup as it is typed: it stays in the text, for rules to see.
    const isTyped = channel !== undefined && showsAsTyped(channel);
    return syntax ?? (isTyped ? 'text' : detectSyntax(body.text));
  });
  const html = kinds.includes('html') ? await loadDecoder('html') : undefined;
  const markdown = kinds.includes('markdown') ? await loadDecoder('markdown') : undefined;
  const decoders = { text: undefined, html, markdown };
  const replies: Reply[] = [];
  let texts: RecordText[] = [];
  for (const [i, record] of records.entries()) {
    const { fields, body, key = '', isFurtherText = false } = record;
    const decoded = decodeBody(body, decoders[kinds[i] ?? 'text']);
    const own: RecordText = { key, text: decoded.text };
    if (!isFurtherText) texts = [];
    else if (texts.some((one) => isOtherFormOf(one, own)) || decoded.text.trim() === '') continue;
    texts.push(own);
    const number = replies.length + 1;
    const extent = extentOf(record);
    replies.push(createReply({ path: source.path, number, kind, fields, decoded, lines, ...(extent && { extent }) }));
  }
  return replies;
}

/** The stretch of a text with its markup. `undefined` for a section of Markdown: its text alone is sent, not remarks above it. */
function extentOf({ body, start: recordStart, syntax }: FoundRecord): (() => Extent) | undefined {
  if (syntax === 'markdown') return undefined;
  return () => ({
    // The header of a block scalar in YAML, which may hold a comment, is not part of the text.
    start: body.segments()[0]?.sourceStart ?? body.start,
    end: body.end,
    ...(recordStart !== undefined && { recordStart }),
  });
}

/** A decoded text of a record. */
interface RecordText {
  /** Plain key of its field; `2/message` for a second text under the key. */
  readonly key: string;
  readonly text: string;
}

/** The form of a text at the start or the end of its field name: `htmlbody`, `bodytext`. */
const FORM = /^(?:plain|rich|html|text|markdown){0,3}|(?:plain|rich|html|text|markdown){0,3}$/g;
const HAS_MARKUP = /html|rich|markdown/;

/** Share of words that two forms of one text have in common at least, as a Dice coefficient. */
const MIN_SHARED = 0.6;
/** With so many words in a row that the first text lacks, the second one is a text of its own. */
const MAX_NEW_WORDS = 3;

/** Placeholders and links, which differ between the forms of a text. */
const MARKS = /\{\{[^{}]{0,300}\}\}|https?:[^\s<>]{1,2000}/g;

/**
 * True when `b` is another form of `a`, a text of the same record: it has the same words; or nearly the same, and the
 * names of their fields differ by form only: `body` and `body_text`, `text` and `html`.
 */
function isOtherFormOf(a: RecordText, b: RecordText): boolean {
  if (wordsOf(a.text).join(' ') === wordsOf(b.text).join(' ')) return true;
  return areForms(a.key, b.key) && saysNoMore(plainWordsOf(a.text), plainWordsOf(b.text));
}

/** True for the names of two forms of one text. */
function areForms(a: string, b: string): boolean {
  const [own, other] = [baseOf(a), baseOf(b)];
  if (own === other) return a !== b;
  // `html` alone is the HTML form of any other text.
  return (own === '' || other === '') && HAS_MARKUP.test(a) !== HAS_MARKUP.test(b);
}

const baseOf = (key: string): string => key.replace(FORM, '');

/** True when some words add little to others. */
function saysNoMore(others: readonly string[], words: readonly string[]): boolean {
  const known = new Set(others);
  let run = 0;
  for (const word of words) {
    run = known.has(word) ? 0 : run + 1;
    if (run === MAX_NEW_WORDS) return false;
  }
  const own = new Set(words);
  const shared = [...own].filter((word) => known.has(word)).length;
  return (2 * shared) / (known.size + own.size) >= MIN_SHARED;
}

/** The words of a text, whatever stands between them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const plainWordsOf = (text: string): readonly string[] => wordsOf(text.replace(MARKS, ' ').toLowerCase());
