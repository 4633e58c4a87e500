import type { ReplyFields } from './fields.js';
import { readFrontMatter } from './front-matter.js';
import { liesInLibrary } from './library-signs.js';
import { makeReplies } from './library.js';
import { findSectionRecords } from './markdown-library.js';
import { decodeMarkdown } from './markdown-text.js';
import { toParsed } from './parsed.js';
import { createReply } from './reply.js';
import { createSourceLines } from './source-map.js';
import type { Format } from './types.js';

/** A line that begins with a tag, also in a list or quotation. */
const HTML_BLOCK = /^[\s>\d.*+-]{0,80}<[a-z/]/im;

/** Markdown: one draft, described by its front matter, or a library with a heading for each reply. */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  async parse(source, { mapping } = {}) {
    const { fields, bodyStart, isInternal, notices } = await readFrontMatter(source);
    if (isInternal) return toParsed(source.path, [], notices, { internal: 1 });
    const lines = createSourceLines(source);
    const kind = mapping?.kind;
    const found = kind === 'draft' ? undefined : findSectionRecords(source.path, source.text, bodyStart, fields);
    if (found !== undefined)
      return toParsed(source.path, await makeReplies(source, found.records, lines), notices, found);
    const body = source.text.slice(bodyStart);
    const decodeHtml = HTML_BLOCK.test(body) ? (await import('./html-text.js')).decodeHtml : undefined;
    const decoded = decodeMarkdown(body, bodyStart, decodeHtml);
    const reply = createReply({
      path: source.path,
      number: 1,
      kind: kind ?? (isFiled(fields) || liesInLibrary(source.path) ? 'library' : 'draft'),
      fields,
      decoded: { text: decoded.text, segments: () => decoded.segments },
      lines,
    });
    return toParsed(source.path, [reply], notices);
  },
};

/** True for what is kept under a name or tags: a reply to one customer has a thread, or nothing. */
function isFiled({ id, title, tags, thread, customer }: ReplyFields): boolean {
  return (id ?? title ?? tags) !== undefined && thread === undefined && customer === undefined;
}
