import type { Notice, Reply } from '../types.js';
import { decodeBody, detectSyntax, loadDecoder } from './body.js';
import { findMappedRecords } from './mapped-records.js';
import { findRecords, type FoundRecord } from './records.js';
import { createReply } from './reply.js';
import { createSourceLines, type SourceLines } from './source-map.js';
import type { TreeNode } from './tree.js';
import type { Parsed, ParseOptions, SourceText } from './types.js';

/** Something wrong with a part of a source; its offset is in the source's text. */
export interface ReadError {
  readonly offset: number;
  readonly reason: string;
}

/**
 * Makes replies of the documents of a library file: its records, by the mapping or by their usual keys. `words.part` is
 * what an error spoils, for the notice; `words.isLoose` as for `findRecords`.
 */
export async function readLibrary(
  source: SourceText,
  documents: readonly TreeNode[],
  errors: readonly ReadError[],
  { mapping }: ParseOptions = {},
  words: { readonly part?: string; readonly isLoose?: boolean } = {},
): Promise<Parsed> {
  const lines = createSourceLines(source);
  const notices: Notice[] = errors.map(({ offset, reason }) => ({
    level: 'failure',
    path: source.path,
    line: lines.point(offset + source.baseOffset).line,
    message: `${words.part ?? 'This file'} could not be read: ${reason}.`,
  }));
  const isMapped = mapping?.text !== undefined || mapping?.records !== undefined;
  const records: FoundRecord[] = [];
  let blank = 0;
  let internal = 0;
  let missing: string | undefined;
  for (const document of documents) {
    const found =
      isMapped && mapping !== undefined ? findMappedRecords(document, mapping) : findRecords(document, words.isLoose);
    records.push(...found.records);
    blank += found.blank;
    if ('internal' in found) internal += found.internal;
    if ('missing' in found) missing ??= found.missing;
  }
  const note = (message: string, level: Notice['level'] = 'note') =>
    notices.push({ level, path: source.path, message });
  if (missing !== undefined && records.length === 0) {
    note(`The config says where the replies are, but there is no \`${missing}\` in this file.`, 'failure');
  } else if (records.length === 0 && errors.length === 0) {
    note('No replies found. If there are some, name their fields under `formats` in the config.');
  }
  if (blank > 0 && missing === undefined) note(`${count(blank, 'record')} without a text left out.`);
  if (internal > 0)
    note(
      `${count(internal, 'macro')} left out: ${internal === 1 ? 'it adds' : 'they add'} an internal note, not a reply.`,
    );
  return { replies: await makeReplies(source, records, lines), notices };
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

/** Replies of records, with HTML and Markdown decoded. */
export async function makeReplies(
  source: SourceText,
  records: readonly FoundRecord[],
  lines: SourceLines,
): Promise<readonly Reply[]> {
  const kinds = records.map(({ body, syntax }) => syntax ?? detectSyntax(body.text));
  const html = kinds.includes('html') ? await loadDecoder('html') : undefined;
  const markdown = kinds.includes('markdown') ? await loadDecoder('markdown') : undefined;
  const decoders = { text: undefined, html, markdown };
  return records.map(({ fields, body }, i) => {
    const decoded = decodeBody(body, decoders[kinds[i] ?? 'text']);
    return createReply({ path: source.path, number: i + 1, kind: 'library', fields, decoded, lines });
  });
}
