import type { Notice, Reply } from '../types.js';
import type { ReplyFields } from './fields.js';
import { readFrontMatter } from './front-matter.js';
import { isKept } from './library-signs.js';
import { makeReplies } from './library.js';
import { findSectionRecords } from './markdown-library.js';
import type { Section } from './markdown-sections.js';
import { decodeMarkdown } from './markdown-text.js';
import { toParsed } from './parsed.js';
import { createReply } from './reply.js';
import { createSourceLines, type SourceLines } from './source-map.js';
import type { Format, SourceText } from './types.js';

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
    const { library, doubt } = kind === 'draft' ? {} : findSectionRecords(source.path, source.text, bodyStart, fields);
    if (library !== undefined) {
      const { records, unread, ...leftOut } = library;
      const replies = await makeReplies(source, records, lines);
      const told = [...notices, ...doubtNotices(source, doubt, 'replies'), ...unreadNotices(source, unread, lines)];
      return toParsed(source.path, replies, told, leftOut);
    }
    const readAs = kind ?? (isFiled(fields) || isKept(source.path) ? 'library' : 'draft');
    const body = source.text.slice(bodyStart);
    const decodeHtml = HTML_BLOCK.test(body) ? (await import('./html-text.js')).decodeHtml : undefined;
    const decoded = decodeMarkdown(body, bodyStart, decodeHtml);
    const reply = createReply({
      path: source.path,
      number: 1,
      kind: readAs,
      fields,
      decoded: { text: decoded.text, segments: () => decoded.segments },
      lines,
    });
    return toParsed(source.path, [reply], [...notices, ...doubtNotices(source, doubt, readAs)]);
  },
};

/** Says how a file was read whose headings may be those of one reply or of many. */
function doubtNotices(
  { path }: SourceText,
  count: number | undefined,
  readAs: Reply['kind'] | 'replies',
): readonly Notice[] {
  if (count === undefined) return [];
  const what = readAs === 'library' ? 'entry' : 'draft';
  const message =
    readAs === 'replies'
      ? `Read as ${count} replies, one for each heading. If it is one reply, give it a \`title\` in its front matter.`
      : `Read as one ${what}; its headings look like ${count} replies. If they are, say \`kind: library\` in its front matter.`;
  return [{ level: 'note', path, message }];
}

/** Says which texts of a library stand below headings of another level than its replies. */
function unreadNotices(
  { path, baseOffset }: SourceText,
  unread: readonly Section[],
  { point }: SourceLines,
): readonly Notice[] {
  const [first] = unread;
  if (first === undefined) return [];
  const { line } = point(first.bodyStart + baseOffset);
  const more = unread.length > 1 ? `, and below ${unread.length - 1} more` : '';
  const message = `What stands below the heading \`${first.title}\`${more} is not read: its level is not that of the replies.`;
  return [{ level: 'note', path, line, message }];
}

/** True for what is kept under a name or tags: a reply to one customer has a thread, or nothing. */
function isFiled({ id, title, tags, thread, customer }: ReplyFields): boolean {
  return (id ?? title ?? tags) !== undefined && thread === undefined && customer === undefined;
}
