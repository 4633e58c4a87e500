import type { Notice } from '../types.js';
import type { ReplyFields } from './fields.js';
import { readFrontMatter } from './front-matter.js';
import { liesInLibrary } from './library-signs.js';
import { makeReplies } from './library.js';
import { findSectionRecords, type SectionRecords } from './markdown-library.js';
import { readSections, type Fence } from './markdown-sections.js';
import { decodeMarkdown } from './markdown-text.js';
import { toParsed } from './parsed.js';
import { createReply } from './reply.js';
import { createSourceLines, type SourceLines } from './source-map.js';
import type { Format, SourceText } from './types.js';

/** A line that begins with a tag, also in a list or quotation. */
const HTML_BLOCK = /^[\s>\d.*+-]{0,80}<[a-z/]/im;

/** A heading, a fence, or a quotation. */
const MAY_HOLD_SECTIONS =
  /^#{1,6} |^(?:={2,}|-{2,})[ \t]*\r?$|^[ \t>\d.)*+-]{0,40}(?:`{3}|~{3}|>)|^[^\n:]{1,80}:[*_ \t]{0,4}["“]/m;

/** Markdown: one draft, described by its front matter, or a library with a heading for each reply. */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  async parse(source, { mapping } = {}) {
    const { fields, bodyStart, isInternal, notices } = await readFrontMatter(source);
    if (isInternal) return toParsed(source.path, [], notices, { internal: 1 });
    const lines = createSourceLines(source);
    const kind = mapping?.kind;
    const body = source.text.slice(bodyStart);
    const sections = MAY_HOLD_SECTIONS.test(body) ? readSections(body, bodyStart) : [];
    const own = kind === 'draft' ? { ...fields, kind } : fields;
    const found = findSectionRecords({ path: source.path, source: source.text, fields: own, sections });
    if (found !== undefined) {
      const { records, unreadFences, ...leftOut } = found;
      const told = [...notices, ...sectionNotices(source, found, lines), ...fenceNotices(source, unreadFences, lines)];
      return toParsed(source.path, await makeReplies(source, records, lines, kind ?? found.kind), told, leftOut);
    }
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
    const fences = sections.flatMap((section) => section.fences.filter((fence) => fence.text !== ''));
    return toParsed(source.path, [reply], [...notices, ...fenceNotices(source, fences, lines)]);
  },
};

/** Says which texts of a library are no replies: they stand in no fence, or below headings of another level. */
function sectionNotices(
  { path, baseOffset }: SourceText,
  { unread, stand }: SectionRecords,
  { point }: SourceLines,
): readonly Notice[] {
  const [first] = unread;
  if (first === undefined) return [];
  const { line } = point(first.bodyStart + baseOffset);
  const more = unread.length > 1 ? `, and below ${unread.length - 1} more` : '';
  const message = `What stands below the heading \`${first.title}\`${more} is not read: ${WHY_UNREAD[stand]}.`;
  return [{ level: 'note', path, line, message }];
}

const WHY_UNREAD: Readonly<Record<SectionRecords['stand'], string>> = {
  'in-fences': 'the replies of this file stand in fences',
  'in-quotes': 'the replies of this file stand in quotations',
  'at-level': 'its level is not that of the replies',
};

/** Says where fences stand that are no replies. */
function fenceNotices(
  { path, baseOffset }: SourceText,
  fences: readonly Fence[],
  { point }: SourceLines,
): readonly Notice[] {
  const [first] = fences;
  if (first === undefined) return [];
  const { line } = point(first.start + baseOffset);
  const more = fences.length > 1 ? `, and ${fences.length - 1} more,` : '';
  const message = `The fence that begins here${more} is not read: it holds code, a form or data.`;
  return [{ level: 'note', path, line, message }];
}

/** True for what is kept under a name or tags: a reply to one customer has a thread, or nothing. */
function isFiled({ id, title, tags, thread, customer }: ReplyFields): boolean {
  return (id ?? title ?? tags) !== undefined && thread === undefined && customer === undefined;
}
