import type { Reply } from '../../base/types.js';
import {
  isFiled,
  isKept,
  isMessage,
  liesInLibrary,
  namesLibrary,
  readLikeReplies,
  shapeOf,
} from '../library/library-signs.js';
import type { FoundRecord } from '../library/records.js';
import type { ReplyFields } from '../library/reply-fields.js';
import { namesOthersWords } from '../reply.js';
import {
  readLabels,
  fenceRecords,
  isReplyInFence,
  plainRecord,
  repliesIn,
  replyFences,
  textAround,
  type SectionRecord,
  isInMarks,
  isQuotation,
  splitAtLabels,
  type Fence,
  type Section,
} from './markdown-records.js';

/** A Markdown file cut into sections. */
export interface MarkdownFile {
  readonly path: string;
  readonly source: string;
  /** Fields of the front matter, which hold for every reply. */
  readonly fields: ReplyFields;
  readonly sections: readonly Section[];
}

/** The replies of a Markdown file, and what in it is not a reply. */
export interface SectionRecords {
  readonly kind: Reply['kind'];
  readonly records: readonly FoundRecord[];
  /** How many sections have an empty fence, or nothing at all. */
  readonly blank: number;
  readonly internal: number;
  /** Sections with a text that is not taken for a reply. */
  readonly unread: readonly Section[];
  /** Where all replies are, which is why other sections are unread: in fences, in quotations, or below headings of one level. */
  readonly placeOfReplies: 'in-fences' | 'in-quotes' | 'at-level';
  readonly unreadFences: readonly Fence[];
}

/** How a file is read: as the replies in its sections, or, without `found`, as one text. */
export interface SectionReading {
  readonly found?: SectionRecords;
  /** How many headings look like replies, when the file may as well be one reply. */
  readonly doubt?: number;
}

/**
 * Finds the replies of a Markdown file that is a library: a heading for each, and below it the reply, in a fence or as
 * plain text. A file is a library in each of these cases:
 *
 * - its front matter has `kind: library`;
 * - its fences read like replies (see `areReplies`);
 * - its name, folder or first heading is that of a library, and two sections read like replies; or its folder is, and its
 *   name or first heading too, and there are any two sections;
 * - its sections each begin with a greeting.
 *
 * In a file with nothing but a fence, the fence is the reply; in a file with nothing but quotations below headings or
 * labels, the quotations are. Any other draft, and an entry that its front matter names, is read as one text.
 */
export function findSectionRecords(file: MarkdownFile): SectionReading {
  const apart = findFenced(file) ?? findQuoted(file);
  if (file.fields.kind === 'draft') return apart?.records.length === 1 ? { found: { ...apart, kind: 'draft' } } : {};
  // Where most replies are plain text, a fence is one reply among them.
  if (apart !== undefined && !apart.isFewer) return { found: apart };
  const plain = findPlain(file);
  return plain.found === undefined && apart !== undefined ? { found: apart } : plain;
}

/** Replies in fences or quotations; `isFewer` when at least as many sections have a text outside of them. */
type ApartRecords = SectionRecords & { readonly isFewer: boolean };

function findFenced(file: MarkdownFile): ApartRecords | undefined {
  const { source, fields, sections } = file;
  const fenced = sections.filter((section) => repliesIn(section).length > 0);
  if (!areReplies(file, fenced)) return undefined;
  const others = sections.filter(
    (section) => section.isLeaf && replyFences(section).length === 0 && textAround(source, section).trim() !== '',
  );
  const records = fenced.flatMap((section) => fenceRecords(source, section, fields));
  const found = toSectionRecords(
    file,
    records,
    sections.filter((section) => replyFences(section).length > 0 && repliesIn(section).length === 0).length,
    others,
  );
  return {
    ...found,
    kind: kindOf(file, records),
    placeOfReplies: 'in-fences',
    isFewer: fenced.length <= others.length,
  };
}

/** A lone reply is a draft, unless its heading, front matter or place shows that it is kept to be sent again. */
function kindOf(file: MarkdownFile, [only, second]: readonly SectionRecord[]): Reply['kind'] {
  const isLibrary = second !== undefined || saysLibrary(file) || isKept(file.path);
  return isLibrary || isFiled({ ...file.fields, ...only?.fields }) ? 'library' : 'draft';
}

function findQuoted(file: MarkdownFile): ApartRecords | undefined {
  const { source, fields } = file;
  const sections = file.sections.flatMap((section) => splitAtLabels(source, section));
  const isQuoted = (section: Section) => {
    const text = textAround(source, section);
    return section.level > 0 && section.fences.length === 0 && (isQuotation(text) || isInMarks(text));
  };
  const quoted = sections.filter(isQuoted);
  const others = sections.filter((section) => !isQuoted(section) && textAround(source, section).trim() !== '');
  if (quoted.length === 0 || sections.some(({ title }) => namesOthersWords(title))) return undefined;
  const unread = others.filter(({ isLeaf, level }) => isLeaf && level > 0);
  const texts = quoted.map((section) => textAround(source, section));
  const isSure = fields.kind === 'library' || (saysLibrary(file) && shapeOf(leadOf(file, quoted), texts) !== 'one');
  if (others.length > 0 && !(isSure && quoted.length > unread.length)) return undefined;
  const records = quoted.map((section) => plainRecord(source, section, fields));
  const blank = sections.filter((section) => section.isLeaf && section.level > 0 && isBlank(source, section)).length;
  const found = toSectionRecords(file, records, blank, unread);
  return { ...found, kind: kindOf(file, records), placeOfReplies: 'in-quotes', isFewer: false };
}

/**
 * True when fences hold replies: fences of several sections read like something written to a customer; or one does, and
 * the text around it does not; or there is nothing but fences.
 */
function areReplies(file: MarkdownFile, fenced: readonly Section[]): boolean {
  if (fenced.length === 0 || file.fields.kind === 'library') return fenced.length > 0;
  const fences = fenced.flatMap((section) => repliesIn(section).map(({ text }) => text));
  const isCourteous = readLikeReplies(fences);
  if (isCourteous && fenced.length > 1) return true;
  const around = file.sections.map((section) => textAround(file.source, section)).join('\n');
  if (readLikeReplies([around])) return false;
  if (isCourteous) return true;
  const beside = fenced.length > 1 ? fenced.map((section) => textAround(file.source, section)).join('\n') : around;
  return beside.trim() === '' || (saysLibrary(file) && fences.filter(isMessage).length * 2 >= fences.length);
}

function findPlain(file: MarkdownFile): SectionReading {
  const { path, source, fields, sections } = file;
  const leaves = sections.filter(({ isLeaf, level }) => isLeaf && level > 0);
  const level = largestLevel(leaves.filter((section) => !isBlank(source, section)))[0]?.level;
  // A section with deeper headings below it (`When to use`) is a reply as well.
  const plain = sections.filter((section) => section.level === level && !isBlank(source, section));
  const hasName = namesLibrary(path) || namesLibrary(firstTitle(sections));
  const hasFolder = liesInLibrary(path) && (fields.id ?? fields.title) === undefined;
  const texts = plain.map((section) => {
    const text = source.slice(section.bodyStart, section.bodyEnd);
    return text.slice(readLabels(text, section.title, fields).length);
  });
  const shape = shapeOf(leadOf(file, plain), texts);
  const isForOne = (fields.customer ?? fields.thread) !== undefined;
  const isSaid = fields.kind === 'library' || (hasName && (hasFolder || readLikeReplies(texts)));
  const isSure = isSaid || (shape === 'replies' && !isForOne);
  const isLikely = hasFolder && shape !== 'one' && readLikeReplies(texts);
  if (plain.length < 2 || !(isSure || isLikely)) {
    const isNamed = isForOne || (fields.id ?? fields.title) !== undefined;
    return shape === 'either' && !isNamed ? { doubt: plain.length } : {};
  }
  const isFenced = (section: Section) => isReplyInFence(source, section);
  const records = sections.flatMap((section) => {
    if (isFenced(section)) return fenceRecords(source, section, fields);
    return plain.includes(section) ? [plainRecord(source, section, fields)] : [];
  });
  const blank = leaves.filter((section) => section.level === level && isBlank(source, section)).length;
  const unread = leaves.filter((section) => section.level !== level && !isBlank(source, section) && !isFenced(section));
  const found: SectionRecords = {
    ...toSectionRecords(file, records, blank, unread),
    kind: 'library',
    placeOfReplies: 'at-level',
  };
  return isSure ? { found } : { found, doubt: plain.length };
}

/** The text above the first reply: above all headings, and below headings of other levels. */
function leadOf({ source, sections }: MarkdownFile, [first]: readonly Section[]): string {
  const before = sections.filter(({ bodyStart }) => first !== undefined && bodyStart < first.bodyStart);
  return before
    .map(({ bodyStart, bodyEnd }) => source.slice(bodyStart, bodyEnd))
    .join('')
    .trim();
}

function isBlank(source: string, { bodyStart, bodyEnd }: Section): boolean {
  return source.slice(bodyStart, bodyEnd).trim() === '';
}

function firstTitle(sections: readonly Section[]): string {
  return sections.find(({ level }) => level > 0)?.title ?? '';
}

/** True when the name, the folder or the first heading of a file is that of a library. */
function saysLibrary({ path, sections }: MarkdownFile): boolean {
  return namesLibrary(path) || liesInLibrary(path) || namesLibrary(firstTitle(sections));
}

/** The records, where a lone one takes its id and title from the front matter. */
function nameLone(records: readonly SectionRecord[], { id, title }: ReplyFields): readonly SectionRecord[] {
  const [only] = records;
  if (only === undefined || records.length > 1) return records;
  const names = { ...(id !== undefined && { id }), ...(title !== undefined && { title }) };
  return [{ ...only, fields: { ...only.fields, ...names } }];
}

function toSectionRecords(
  { fields, sections }: MarkdownFile,
  found: readonly SectionRecord[],
  blank: number,
  unread: readonly Section[],
): Omit<SectionRecords, 'kind' | 'placeOfReplies'> {
  const records = nameLone(found, fields).filter(({ isInternal }) => !isInternal);
  const read = new Set(found.map(({ fence }) => fence));
  return {
    records,
    blank,
    internal: found.length - records.length,
    unread,
    unreadFences: sections.flatMap(({ fences }) => fences.filter((fence) => fence.text !== '' && !read.has(fence))),
  };
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
