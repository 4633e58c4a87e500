import type { TextSyntax } from '../library/text-syntax.js';
import type { ReplyFields } from '../library/reply-fields.js';
import { isCodeOrForm, readLikeReplies } from '../library/library-signs.js';
import { readLabels } from './markdown-labels.js';
import { isQuotation, unquote } from './markdown-quotes.js';
import type { Fence, Section } from './markdown-sections.js';
import { verbatimSegments } from '../offsets.js';
import type { FoundRecord } from '../library/records.js';
import type { TreeText } from '../library/tree.js';

/** A reply of a section. */
export interface SectionRecord extends FoundRecord {
  readonly isInternal: boolean;
  /** The fence it stands in. */
  readonly fence?: Fence;
}

/** What may be written behind the opening of a fence that holds a reply rather than code. */
const REPLY_INFOS: ReadonlySet<string> = new Set(
  ' email handlebars hbs html jinja liquid mail markdown md message mustache plain plaintext reply response text txt'.split(
    ' ',
  ),
);

/** Fences of a section that may hold a reply; some may be blank. */
export function replyFences({ fences }: Section): readonly Fence[] {
  return fences.filter(({ info, text }) => REPLY_INFOS.has(info) && !isCodeOrForm(text));
}

/** Those of them that hold something. */
export function repliesIn(section: Section): readonly Fence[] {
  return replyFences(section).filter(({ text }) => text.trim() !== '');
}

/** What stands in a section beside its labels and fences. */
export function textAround(source: string, section: Section): string {
  const { length } = readLabels(source.slice(section.bodyStart, section.bodyEnd), section.title, {});
  let around = '';
  let at = section.bodyStart + length;
  for (const { start, end } of section.fences) {
    around += source.slice(at, start);
    at = Math.max(at, end);
  }
  return around + source.slice(at, section.bodyEnd);
}

/** True when the fences of a section among plain ones are the reply, and not what stands around them. */
export function isReplyInFence(source: string, section: Section): boolean {
  const fences = repliesIn(section);
  const around = textAround(source, section);
  if (fences.length === 0 || around.trim() === '') return fences.length > 0;
  return readLikeReplies(fences.map(({ text }) => text)) && !readLikeReplies([around]);
}

/** The replies that stand in the fences of a section. */
export function fenceRecords(source: string, section: Section, shared: ReplyFields): readonly SectionRecord[] {
  return repliesIn(section).map((fence, i) => {
    const { fields, isInternal } = readLabels(source.slice(section.bodyStart, fence.start), section.title, shared);
    const body: TreeText = {
      kind: 'text',
      start: fence.start,
      end: fence.end,
      text: fence.text,
      segments: () => fence.segments,
    };
    const { id } = fields;
    const own = i === 0 || id === undefined ? fields : { ...fields, id: `${id}/${i + 1}` };
    return { fields: own, body, syntax: fenceSyntax(fence.info), isInternal, fence };
  });
}

function fenceSyntax(info: string): TextSyntax | undefined {
  if (info === 'html') return 'html';
  return info === 'markdown' || info === 'md' ? 'markdown' : undefined;
}

/** The reply that a section is as it stands. */
export function plainRecord(source: string, section: Section, shared: ReplyFields): SectionRecord {
  const { fields, length, isInternal } = readLabels(
    source.slice(section.bodyStart, section.bodyEnd),
    section.title,
    shared,
  );
  const start = section.bodyStart + length;
  const text = source.slice(start, section.bodyEnd);
  const { text: unquoted, segments } = isQuotation(text)
    ? unquote(text, start)
    : { text, segments: verbatimSegments(text.length, start) };
  const body: TreeText = { kind: 'text', start, end: section.bodyEnd, text: unquoted, segments: () => segments };
  return { fields, body, syntax: 'markdown', isInternal };
}
