import type { Notice, Reply } from '../../base/types.js';
import { readFrontMatter } from '../yaml/front-matter.js';
import { isFiled, isKept } from '../library/library-signs.js';
import { makeReplies } from '../library/read-library.js';
import { findSectionRecords, type SectionRecords } from './markdown-library.js';
import { readSections, type Fence } from './markdown-records.js';
import { decodeMarkdown } from './decode-markdown.js';
import { toBatch } from '../batch.js';
import { createReply } from '../reply.js';
import { createSourceLines, type SourceLines } from '../source-map.js';
import { createFormat } from '../create-format.js';
import type { Batch, ReadOptions, SourceText } from '../format.js';

/** A line that begins with a tag, also in a list or quotation. */
const HTML_BLOCK = /^[\s>\d.*+-]{0,80}<[a-z/]/im;

/** A heading, a fence, or a quotation. */
const MAY_HOLD_SECTIONS =
  /^#{1,6} |^(?:={2,}|-{2,})[ \t]*\r?$|^[ \t>\d.)*+-]{0,40}(?:`{3}|~{3}|>)|^[^\n:]{1,80}:[*_ \t]{0,4}["“]/m;

/** Markdown: one draft, described by its front matter, or a library with a heading for each reply. */
export const markdown = createFormat(
  async (source, options) => ({
    ...(await readMarkdown(source, options)),
    // Fences hold plain text, or HTML.
    writing: () => ({ kind: 'text', syntaxes: ['text', 'markdown', 'html'] }),
  }),
  'markup',
);

async function readMarkdown(source: SourceText, { mapping }: ReadOptions = {}): Promise<Batch> {
  const { fields, bodyStart, isInternal, notices } = await readFrontMatter(source);
  if (isInternal) return toBatch(source.path, [], notices, { internal: 1 });
  const lines = createSourceLines(source);
  const kind = mapping?.kind;
  const body = source.text.slice(bodyStart);
  const sections = MAY_HOLD_SECTIONS.test(body) ? readSections(body, bodyStart) : [];
  const own = kind === 'draft' ? { ...fields, kind } : fields;
  const { found, doubt } = findSectionRecords({ path: source.path, source: source.text, fields: own, sections });
  if (found !== undefined) {
    const { records, unreadFences, ...leftOut } = found;
    const told = [
      ...notices,
      ...doubtNotices(source, doubt, 'replies'),
      ...sectionNotices(source, found, lines),
      ...fenceNotices(source, unreadFences, lines),
    ];
    return toBatch(source.path, await makeReplies(source, records, lines, kind ?? found.kind), told, leftOut);
  }
  const readAs = kind ?? (isFiled(fields) || isKept(source.path) ? 'library' : 'draft');
  const decodeHtml = HTML_BLOCK.test(body) ? (await import('../html/decode-html.js')).decodeHtml : undefined;
  const decoded = decodeMarkdown(body, bodyStart, decodeHtml);
  const reply = createReply({
    path: source.path,
    number: 1,
    kind: readAs,
    fields,
    decoded: { text: decoded.text, segments: () => decoded.segments },
    lines,
  });
  const fences = sections.flatMap((section) => section.fences.filter((fence) => fence.text !== ''));
  const told = [...notices, ...doubtNotices(source, doubt, readAs), ...fenceNotices(source, fences, lines)];
  return toBatch(source.path, [reply], told);
}

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
  return [{ level: 'note', code: 'doubtful-reading', path, message }];
}

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
  return [{ level: 'note', code: 'text-left-out', path, line, message }];
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
  return [{ level: 'note', code: 'text-left-out', path, line, message }];
}
