import type { TextSyntax } from './body.js';
import { setTexts, toTags, type GatheredFields, type ReplyFields } from './fields.js';
import { readInternalFlag } from './internal-notes.js';
import { liesInLibrary, namesLibrary, readLikeReplies } from './library-signs.js';
import { readSections, type Section } from './markdown-sections.js';
import { createDecoder, verbatimSegments, type Decoded } from './offsets.js';
import { shapeOf } from './reply-shape.js';
import { plainKey } from './record-keys.js';
import type { FoundRecord } from './records.js';
import type { TreeText } from './tree.js';

/** Fences that hold a reply rather than code. */
const REPLY_FENCES: ReadonlySet<string> = new Set(
  ' handlebars html jinja liquid markdown md mustache plain plaintext text txt'.split(' '),
);

/** The replies of a Markdown library, and how many headings lead to none. */
export interface SectionRecords {
  readonly records: readonly FoundRecord[];
  /** Sections with an empty fence, or with nothing at all. */
  readonly blank: number;
  readonly internal: number;
  /** Sections with a text that are taken for no reply: a deeper heading, or one that stands alone. */
  readonly unread: readonly Section[];
}

/** How a file with headings is read: as the replies below them, or, without those, as one. */
export interface SectionReading {
  readonly library?: SectionRecords;
  /** How many replies there are below the headings, where it may be one reply or many. */
  readonly doubt?: number;
}

interface SectionRecord extends FoundRecord {
  readonly isInternal: boolean;
}

/**
 * Finds the replies of a Markdown file that is a library: a heading for each, below it the reply in a fence or as it
 * stands. A file is one when its front matter says `kind: library`; or when two sections of one level have fences that
 * read like replies; or when its name, its folder or its first heading says so and two sections read like replies, or
 * any two where the folder and one of the others say so; or when its sections each begin with a greeting. None for a
 * draft, and for an entry that its front matter names. `bodyStart` is where the text below the front matter begins; its fields hold for every reply.
 */
export function findSectionRecords(
  path: string,
  source: string,
  bodyStart: number,
  fields: ReplyFields,
): SectionReading {
  if (fields.kind === 'draft') return {};
  const body = source.slice(bodyStart);
  if (!/^#{1,6} |^(?:={2,}|-{2,})[ \t]*\r?$/m.test(body)) return {};
  const library: Library = { path, source, bodyStart, fields, sections: readSections(body, bodyStart) };
  const fenced = findFenced(library);
  // Where most replies stand as they are, one in a fence is a reply among them.
  if (fenced !== undefined && !fenced.isFewer) return { library: fenced };
  const plain = findPlain(library);
  return plain.library === undefined && fenced !== undefined ? { library: fenced } : plain;
}

interface Library {
  readonly path: string;
  readonly source: string;
  readonly bodyStart: number;
  readonly fields: ReplyFields;
  readonly sections: readonly Section[];
}

function findFenced({
  source,
  fields,
  sections,
}: Library): (SectionRecords & { readonly isFewer: boolean }) | undefined {
  const fenced = largestLevel(sections.filter((section) => repliesIn(section).length > 0));
  const fences = fenced.flatMap((section) => repliesIn(section).map((fence) => fence.text));
  if (fenced.length < 2 || !(fields.kind === 'library' || readLikeReplies(fences))) return undefined;
  const same = sections.filter((section) => section.level === fenced[0]?.level);
  const others = same.filter((section) => replyFences(section).length === 0 && !isBlank(source, section));
  const found = toSectionRecords(
    fenced.flatMap((section) => fenceRecords(source, section, fields)),
    same.filter(hasOnlyBlankReplies).length,
  );
  return { ...found, isFewer: fenced.length <= others.length };
}

function findPlain({ path, source, bodyStart, fields, sections }: Library): SectionReading {
  const leaves = sections.filter(({ isLeaf }) => isLeaf);
  const level = largestLevel(leaves.filter((section) => !isBlank(source, section)))[0]?.level;
  // One that deeper headings follow (`When to use`) is a reply as well.
  const plain = sections.filter((section) => section.level === level && !isBlank(source, section));
  const hasName = namesLibrary(path) || namesLibrary(sections[0]?.title ?? '');
  const hasFolder = liesInLibrary(path) && (fields.id ?? fields.title) === undefined;
  const texts = plain.map((section) => {
    const text = source.slice(section.bodyStart, section.bodyEnd);
    return text.slice(readLabels(text, section, fields).length);
  });
  const shape = shapeOf(leadOf(source, bodyStart, sections, plain[0]), texts);
  const isForOne = (fields.customer ?? fields.thread) !== undefined;
  const isSaid = fields.kind === 'library' || (hasName && (hasFolder || readLikeReplies(texts)));
  const isSure = isSaid || (shape === 'replies' && !isForOne);
  const isLikely = hasFolder && shape !== 'one' && readLikeReplies(texts);
  if (plain.length < 2 || !(isSure || isLikely)) {
    const isNamed = isForOne || (fields.id ?? fields.title) !== undefined;
    return shape === 'either' && !isNamed ? { doubt: plain.length } : {};
  }
  const library = toSectionRecords(
    plain.flatMap((section) =>
      isReplyInFence(source, section, fields)
        ? fenceRecords(source, section, fields)
        : [plainRecord(source, section, fields)],
    ),
    leaves.filter((section) => section.level === level && isBlank(source, section)).length,
    leaves.filter((section) => section.level !== level && !isBlank(source, section)),
  );
  return isSure ? { library } : { library, doubt: plain.length };
}

/** What stands above the first reply: above all headings, and below those of other levels before it. */
function leadOf(source: string, start: number, sections: readonly Section[], first: Section | undefined): string {
  const before = sections.slice(0, first === undefined ? 0 : sections.indexOf(first));
  const above = /^(?:(?!#{1,6} ).*\n)*/.exec(source.slice(start))?.[0] ?? '';
  return [above, ...before.map(({ bodyStart, bodyEnd }) => source.slice(bodyStart, bodyEnd))].join('').trim();
}

function isBlank(source: string, { bodyStart, bodyEnd }: Section): boolean {
  return source.slice(bodyStart, bodyEnd).trim() === '';
}

function toSectionRecords(
  found: readonly SectionRecord[],
  blank: number,
  unread: readonly Section[] = [],
): SectionRecords {
  const records = found.filter(({ isInternal }) => !isInternal);
  return { records, blank, internal: found.length - records.length, unread };
}

function replyFences(section: Section): Section['fences'] {
  return section.fences.filter((fence) => REPLY_FENCES.has(fence.info));
}

function repliesIn(section: Section): Section['fences'] {
  return replyFences(section).filter((fence) => fence.text.trim() !== '');
}

function hasOnlyBlankReplies(section: Section): boolean {
  return replyFences(section).length > 0 && repliesIn(section).length === 0;
}

/** The sections of the level that has the most of them. */
function largestLevel(sections: readonly Section[]): readonly Section[] {
  let best: readonly Section[] = [];
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const same = sections.filter((section) => section.level === level);
    if (same.length > best.length) best = same;
  }
  return best;
}

function fenceRecords(source: string, section: Section, shared: ReplyFields): readonly SectionRecord[] {
  return repliesIn(section).map((fence) => {
    const { fields, isInternal } = readLabels(source.slice(section.bodyStart, fence.start), section, shared);
    const body: TreeText = {
      kind: 'text',
      start: fence.start,
      end: fence.end,
      text: fence.text,
      segments: () => fence.segments,
    };
    return { fields, body, syntax: fenceSyntax(fence.info), isInternal };
  });
}

function fenceSyntax(info: string): TextSyntax | undefined {
  if (info === 'html') return 'html';
  return info === 'markdown' || info === 'md' ? 'markdown' : undefined;
}

/** True when the fences of a section among plain ones are the reply, and not what stands around them. */
function isReplyInFence(source: string, section: Section, shared: ReplyFields): boolean {
  const fences = repliesIn(section);
  const { length } = readLabels(source.slice(section.bodyStart, section.bodyEnd), section, shared);
  let around = '';
  let at = section.bodyStart + length;
  for (const { start, end } of section.fences) {
    around += source.slice(at, start);
    at = end;
  }
  around += source.slice(at, section.bodyEnd);
  if (fences.length === 0 || around.trim() === '') return fences.length > 0;
  return readLikeReplies(fences.map(({ text }) => text)) && !readLikeReplies([around]);
}

function plainRecord(source: string, section: Section, shared: ReplyFields): SectionRecord {
  const { fields, length, isInternal } = readLabels(source.slice(section.bodyStart, section.bodyEnd), section, shared);
  const start = section.bodyStart + length;
  const text = source.slice(start, section.bodyEnd);
  const { text: unquoted, segments } = isQuotation(text)
    ? unquote(text, start)
    : { text, segments: verbatimSegments(text.length, start) };
  const body: TreeText = { kind: 'text', start, end: section.bodyEnd, text: unquoted, segments: () => segments };
  return { fields, body, syntax: 'markdown', isInternal };
}

/** True for a text set apart as a quotation: every line with something on it begins with the sign. */
function isQuotation(text: string): boolean {
  return text.trim() !== '' && text.split('\n').every((line) => line.trim() === '' || /^ {0,3}>/.test(line));
}

function unquote(text: string, base: number): Decoded {
  const decoder = createDecoder();
  for (const match of text.matchAll(/^( {0,3}> ?)?([^\n]*\n?)/gm)) {
    const [, sign = '', line = ''] = match;
    decoder.verbatim(line, base + match.index + sign.length);
  }
  return decoder.done();
}

/** A line such as `**Short code:** `/refund`` at the top of a section. */
const LABEL = /^[*_]{0,2}([A-Za-z][A-Za-z ]{0,20}?)[*_]{0,2}\s?:[*_]{0,2}[ \t]{1,4}`?([^`\r\n]{1,200}?)`?[ \t]*$/;

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

/** Reads the labels a section begins with; `length` is that of the lines they take. */
function readLabels(
  text: string,
  section: Section,
  shared: ReplyFields,
): { readonly fields: GatheredFields; readonly length: number; readonly isInternal: boolean } {
  const values = new Map<string, string>();
  let isInternal = false;
  let length = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    at += line.length + 1;
    if (line.trim() === '') continue;
    const [, label, value] = LABEL.exec(line.trimEnd()) ?? [];
    if (label === undefined || value === undefined) break;
    const field = LABEL_FIELDS[plainKey(label)];
    const flag = readInternalFlag(label, value);
    if (field === undefined && flag === undefined) break;
    if (field !== undefined) values.set(field, value);
    isInternal ||= flag === true;
    length = Math.min(at, text.length);
  }
  const { channel, locale, owner, tags, customer, thread } = shared;
  const fields: GatheredFields = {
    ...(customer === undefined ? {} : { customer }),
    ...(thread === undefined ? {} : { thread }),
  };
  setTexts(fields, {
    id: values.get('id'),
    title: section.title,
    channel: values.get('channel') ?? channel,
    locale: values.get('locale') ?? locale,
    owner: values.get('owner') ?? owner,
  });
  const ownTags = toTags(values.get('tags')) ?? tags;
  if (ownTags !== undefined) fields.tags = ownTags;
  return { fields, length, isInternal };
}
