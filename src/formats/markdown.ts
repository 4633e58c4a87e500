import { readFrontMatter } from './front-matter.js';
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
  async parse(source) {
    const { fields, bodyStart, isInternal, notices } = await readFrontMatter(source);
    if (isInternal) return toParsed(source.path, [], notices, { internal: 1 });
    const lines = createSourceLines(source);
    const found = findSectionRecords(source.path, source.text, bodyStart, fields);
    if (found !== undefined)
      return toParsed(source.path, await makeReplies(source, found.records, lines), notices, found);
    const body = source.text.slice(bodyStart);
    const decodeHtml = HTML_BLOCK.test(body) ? (await import('./html-text.js')).decodeHtml : undefined;
    const decoded = decodeMarkdown(body, bodyStart, decodeHtml);
    const reply = createReply({
      path: source.path,
      number: 1,
      kind: 'draft',
      fields,
      decoded: { text: decoded.text, segments: () => decoded.segments },
      lines,
    });
    return toParsed(source.path, [reply], notices);
  },
};
