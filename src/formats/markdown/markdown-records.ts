import { verbatimSegments, createDecoder, type Decoded, type Decoder } from '../../base/offsets.js';
import { readInternalFlag } from '../library/helpdesks.js';
import { isCodeOrForm, readLikeReplies } from '../library/library-signs.js';
import { plainKey } from '../library/record-keys.js';
import type { FoundRecord } from '../library/records.js';
import { type ReplyFields, readFields } from '../library/reply-fields.js';
import type { TextSyntax } from '../library/text-syntax.js';
import type { TreeText } from '../library/tree.js';
import { readMarkdownEvents } from './decode-markdown.js';

/** A fenced code block outside of quotations. */
export interface Fence extends Decoded {
  /** What follows the opening fence, lower-case: `html`, often nothing. */
  readonly info: string;
  readonly start: number;
  readonly end: number;
}

/** A heading with the text below it, up to the next heading of any level. Offsets are those of the text plus `base`. */
export interface Section {
  /** 1 to 6; 0 for the text above the first heading. */
  readonly level: number;
  readonly title: string;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly fences: readonly Fence[];
  /** True when no deeper heading follows it. */
  readonly isLeaf: boolean;
}

interface OpenSection {
  level: number;
  title: string;
  readonly start: number;
  bodyStart: number;
  readonly fences: Fence[];
}

/** Cuts Markdown at its headings; the text above the first is a section as well. */
export function readSections(text: string, base: number): readonly Section[] {
  const sections: OpenSection[] = [{ level: 0, title: '', start: 0, bodyStart: 0, fences: [] }];
  let depth = 0;
  let quotes = 0;
  let fence: { readonly decoder: Decoder; info: string; hasOpened: boolean } | undefined;
  for (const [kind, token] of readMarkdownEvents(text)) {
    const start = token.start.offset;
    const end = token.end.offset;
    const section = sections.at(-1);
    const isEnter = kind === 'enter';
    switch (token.type) {
      case 'blockQuote':
        quotes += isEnter ? 1 : -1;
        depth += isEnter ? 1 : -1;
        break;
      case 'listOrdered':
      case 'listUnordered':
        depth += isEnter ? 1 : -1;
        break;
      case 'atxHeading':
      case 'setextHeading':
        if (isEnter && depth === 0) sections.push({ level: 1, title: '', start, bodyStart: end, fences: [] });
        break;
      case 'atxHeadingSequence':
        if (isEnter && depth === 0 && section?.title === '') section.level = end - start;
        break;
      case 'setextHeadingLineSequence':
        if (isEnter && depth === 0 && section !== undefined && text[start] === '-') section.level = 2;
        break;
      case 'atxHeadingText':
      case 'setextHeadingText':
        if (isEnter && depth === 0 && section !== undefined) section.title = text.slice(start, end);
        break;
      case 'codeFenced':
        if (isEnter) fence = { decoder: createDecoder(), info: '', hasOpened: false };
        else if (fence !== undefined && section !== undefined && quotes === 0) {
          section.fences.push({ ...fence.decoder.done(), info: fence.info, start, end });
        }
        if (!isEnter) fence = undefined;
        break;
      case 'codeFencedFenceInfo':
        if (isEnter && fence !== undefined) fence.info = text.slice(start, end).toLowerCase();
        break;
      case 'codeFlowValue':
        if (isEnter) fence?.decoder.verbatim(text.slice(start, end), start + base);
        break;
      case 'lineEnding':
        if (!isEnter || fence === undefined) break;
        // The first line ending belongs to the opening fence. In a list, the token includes the indent of the next line.
        if (fence.hasOpened) fence.decoder.verbatim(/^\r?\n?/.exec(text.slice(start, end))?.[0] ?? '', start + base);
        fence.hasOpened = true;
        break;
      default:
    }
  }
  return sections.map((section, i) => {
    const next = sections[i + 1];
    return {
      level: section.level,
      title: section.title,
      bodyStart: section.bodyStart + base,
      bodyEnd: (next?.start ?? text.length) + base,
      fences: section.fences.map((found) => ({ ...found, start: found.start + base, end: found.end + base })),
      isLeaf: next === undefined || next.level <= section.level,
    };
  });
}

/** A reply of a section. */
export interface SectionRecord extends FoundRecord {
  readonly isInternal: boolean;
  /** The fence it stands in. */
  readonly fence?: Fence;
}

/** Info strings of fences that may hold a reply rather than code; often there is no info string. */
const REPLY_INFOS: ReadonlySet<string> = new Set(
  ' email handlebars hbs html jinja liquid mail markdown md message mustache plain plaintext reply response text txt'.split(
    ' ',
  ),
);

/** Fences of a section that may hold a reply; some may be blank. */
export function replyFences({ fences }: Section): readonly Fence[] {
  return fences.filter(({ info, text }) => REPLY_INFOS.has(info) && !isCodeOrForm(text));
}

/** Fences of a section that may hold a reply and are not blank. */
export function repliesIn(section: Section): readonly Fence[] {
  return replyFences(section).filter(({ text }) => text.trim() !== '');
}

/** The text of a section without its labels and fences. */
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

/** True when the reply of a section is in its fences, and not the text around them. */
export function isReplyInFence(source: string, section: Section): boolean {
  const fences = repliesIn(section);
  const around = textAround(source, section);
  if (fences.length === 0 || around.trim() === '') return fences.length > 0;
  return readLikeReplies(fences.map(({ text }) => text)) && !readLikeReplies([around]);
}

/** The replies in the fences of a section; from the second on, ids get a number: `late/2`. */
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

/** The whole text of a section below its labels as one reply, without quotation signs. */
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

/** A line such as `**Short code:** `/refund`` at the top of a section. */
const LABEL = /^[*_]{0,2}([A-Za-z][A-Za-z ]{0,20}?)[*_]{0,2}\s?:[*_]{0,2}[ \t]{1,4}`?([^`\r\n]{1,200}?)`?[ \t]*$/;

/** A line with a comment, which no reader sees. */
const COMMENT = /^[ \t]{0,80}<!--[^<>]{0,2000}-->[ \t\r]{0,80}$/;

const LABEL_FIELDS: Readonly<Record<string, 'id' | 'channel' | 'locale' | 'tags' | 'owner'>> = {
  id: 'id',
  key: 'id',
  shortcode: 'id',
  shortcut: 'id',
  channel: 'channel',
  locale: 'locale',
  language: 'locale',
  tags: 'tags',
  labels: 'tags',
  owner: 'owner',
};

/** Reads the labels at the top of a section; `length` is that of their lines. */
export function readLabels(
  text: string,
  title: string,
  shared: ReplyFields,
): { readonly fields: ReplyFields; readonly length: number; readonly isInternal: boolean } {
  const values = new Map<string, string>();
  let isInternal = false;
  let length = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    at += line.length + 1;
    if (line.trim() === '' || COMMENT.test(line)) continue;
    const [, label, value] = LABEL.exec(line.trimEnd()) ?? [];
    if (label === undefined || value === undefined) break;
    const field = LABEL_FIELDS[plainKey(label)];
    const flag = readInternalFlag(label, value);
    if (field === undefined && flag === undefined) break;
    if (field !== undefined) values.set(field, value);
    isInternal ||= flag === true;
    length = Math.min(at, text.length);
  }
  // These belong to the file, not to a section.
  const { id: _id, title: _title, rating: _rating, kind: _kind, ...inherited } = shared;
  const fields = readFields((name) => (name === 'title' ? title : values.get(name)), inherited);
  return { fields, length, isInternal };
}

/** True for a quotation: every line that is not blank begins with `>`. */
export function isQuotation(text: string): boolean {
  return text.trim() !== '' && text.split('\n').every((line) => line.trim() === '' || /^ {0,8}>/.test(line));
}

/** The text of a quotation without its `>`. */
function unquote(text: string, base: number): Decoded {
  const decoder = createDecoder();
  for (const match of text.matchAll(/^( {0,8}> ?)?([^\n]*\n?)/gm)) {
    const [, sign = '', line = ''] = match;
    decoder.verbatim(line, base + match.index + sign.length);
  }
  return decoder.done();
}

/** True for one pair of quotation marks around all of a text. */
export function isInMarks(text: string): boolean {
  return /^\s{0,80}["“][^"“”]{1,20000}["”]\s{0,80}$/.test(text);
}

/** The marker of a list, and a label: bold, or with a colon. */
const NAMED = String.raw`[ \t]{0,8}(?:(?:[-*+]|\d{1,2}[.)])[ \t]{1,4})?(?:(?:\*\*|__)([^*_\n]{1,80}?):?(?:\*\*|__):?|([^*_:\n>"“]{1,60}):)`;
/** The quotation behind a label: a block below it, or words in quotation marks. */
const QUOTED = String.raw`(?:(?:\r?\n[ \t]{0,8}){1,3}(?=>)|(?=["“][^"“”\n]{1,4000}["”][ \t\r]{0,8}$))`;
const QUOTE_LABEL = new RegExp(String.raw`^${NAMED}[ \t]{0,8}${QUOTED}`, 'gm');

/** A section cut at the labels of its quotations: the lead, and a section for each label. Without labels, the section itself. */
export function splitAtLabels(source: string, section: Section): readonly Section[] {
  const text = source.slice(section.bodyStart, section.bodyEnd);
  const labels = [...text.matchAll(QUOTE_LABEL)];
  const [first] = labels;
  if (first === undefined) return [section];
  const parts = labels.map((label, i): Section => ({
    level: section.level + 1,
    title: label[1] ?? label[2] ?? '',
    bodyStart: section.bodyStart + label.index + label[0].length,
    bodyEnd: section.bodyStart + (labels[i + 1]?.index ?? text.length),
    fences: [],
    isLeaf: true,
  }));
  return [{ ...section, bodyEnd: section.bodyStart + first.index, isLeaf: false }, ...parts];
}
