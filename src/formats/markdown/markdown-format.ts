import type { Notice, Reply } from '../../base/types.js';
import { toBatch } from '../batch.js';
import { createFormat } from '../create-format.js';
import type { Batch, ReadOptions, SourceText } from '../format.js';
import { isFiled, isKept } from '../library/library-signs.js';
import { makeReplies } from '../library/read-library.js';
import { createReply } from '../reply.js';
import { createSourceLines, type SourceLines } from '../source-map.js';
import { readFrontMatter } from '../yaml/front-matter.js';
import { decodeMarkdown } from './decode-markdown.js';
import { findSectionRecords, type SectionRecords } from './markdown-library.js';
import { readSections, type Fence } from './markdown-records.js';

/** A line that begins with a tag, also in a list or a quotation. */
const HTML_BLOCK = /^[\s>\d.*+-]{0,80}<[a-z/]/im;

/** A heading, a fence, a quotation, or a label with a quotation behind it. */
const MAY_HOLD_SECTIONS =
  /^#{1,6} |^(?:={2,}|-{2,})[ \t]*\r?$|^[ \t>\d.)*+-]{0,40}(?:`{3}|~{3}|>)|^[^\n:]{1,80}:[*_ \t]{0,4}["“]/m;

/** Markdown: one draft with its fields in the front matter, or a library with a heading for each reply. */
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
    const all = [
      ...notices,
      ...doubtNotices(source, doubt, 'replies'),
      ...sectionNotices(source, found, lines),
      ...fenceNotices(source, unreadFences, lines),
    ];
    return toBatch(source.path, await makeReplies(source, records, lines, kind ?? found.kind), all, leftOut);
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
  const all = [...notices, ...doubtNotices(source, doubt, readAs), ...fenceNotices(source, fences, lines)];
  return toBatch(source.path, [reply], all);
}

/** A note on how a file was read, when its headings may be those of one reply or of many. */
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
      : `Read as one ${what}, though its headings look like ${count} replies. If they are, write \`kind: library\` in its front matter.`;
  return [{ level: 'note', code: 'doubtful-reading', path, message }];
}

/** A note on texts of a library that are not replies: they are in no fence, or below headings of another level. */
function sectionNotices(
  { path, baseOffset }: SourceText,
  { unread, placeOfReplies }: SectionRecords,
  { point }: SourceLines,
): readonly Notice[] {
  const [first] = unread;
  if (first === undefined) return [];
  const { line } = point(first.bodyStart + baseOffset);
  const more = unread.length > 1 ? ` and below ${unread.length - 1} more` : '';
  const message = `The text below the heading \`${first.title}\`${more} is not read: ${WHY_UNREAD[placeOfReplies]}.`;
  return [{ level: 'note', code: 'text-left-out', path, line, message }];
}

const WHY_UNREAD: Readonly<Record<SectionRecords['placeOfReplies'], string>> = {
  'in-fences': 'the replies of this file are in fences',
  'in-quotes': 'the replies of this file are in quotations',
  'at-level': 'the replies of this file have headings of another level',
};

/** A note on fences that are not replies, at the first of them. */
function fenceNotices(
  { path, baseOffset }: SourceText,
  fences: readonly Fence[],
  { point }: SourceLines,
): readonly Notice[] {
  const [first] = fences;
  if (first === undefined) return [];
  const { line } = point(first.start + baseOffset);
  const message =
    fences.length === 1
      ? 'The fence that begins here is not read: it holds code, a form or data.'
      : `The fence that begins here and ${fences.length - 1} more are not read: they hold code, forms or data.`;
  return [{ level: 'note', code: 'text-left-out', path, line, message }];
}
