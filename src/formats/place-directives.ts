import { DIRECTIVE, directivesInRemarks } from '../base/directive-comments.js';
import { countLeading } from '../base/offsets.js';
import type { Directive, Extent, Reply, Span } from '../base/types.js';
import { lostNotices, type LostDirective } from './batch.js';
import type { CommentStyle, OpenText, SourceText } from './format.js';
import { templateOf } from './template-endings.js';

/**
 * Gives each reply the directives in comments of its source, and adds a note for each comment that holds for no reply.
 *
 * - Before a text, a comment holds for that text; above a record, for all its texts.
 * - Inside a record, below its texts, it holds for the record.
 * - Behind a text, on its last line, it holds for that text.
 * - In the front matter, it holds for all replies.
 */
export function placeDirectives(source: SourceText, opened: OpenText, style: CommentStyle): OpenText {
  const { text } = source;
  const comments = findComments(source, opened, style);
  if (comments.length === 0) return opened;
  const places = placesOf(opened.replies, source.baseOffset);
  const head = headLength(text, style);
  const remarks = templateOf(source.path) === undefined ? [] : directivesInRemarks(text);
  const remarkByIndex = new Map(remarks.map(({ at, said }) => [at, said] as const));
  const directives = new Map<Reply, Directive[]>();
  const lost: LostDirective[] = [];
  const give = (replies: readonly Place[], directive: Directive) => {
    for (const { reply } of replies) {
      const own = directives.get(reply);
      if (own === undefined) directives.set(reply, [directive]);
      else own.push(directive);
    }
  };
  for (const { index, word, said, reason } of comments) {
    const offset = index + source.baseOffset;
    const around = placesAround(places, index);
    const remark = remarkByIndex.get(index);
    if (around.length > 0) {
      if (remark !== undefined) give(around, { value: remark, offset });
      else if (word === DIRECTIVE) give(around, { value: '', offset, isSent: true });
    } else if (reason !== undefined) lost.push({ offset: index, reason });
    else if (said !== undefined) {
      const found = index < head ? places.all : placesFor(places, index, text, style);
      if (found.length === 0) lost.push({ offset: index, reason: 'no reply comes after it' });
      give(found, { value: said, offset });
    }
  }
  const replies = opened.replies.map((reply) => {
    const own = directives.get(reply);
    return own === undefined ? reply : { ...reply, directives: [...(reply.directives ?? []), ...own] };
  });
  return { ...opened, replies, notices: [...opened.notices, ...lostNotices(source, lost)] };
}

/** A place in a source with our directive, or with something that looks like one. */
interface Comment {
  /** Offset of `word` in the source's text. */
  readonly index: number;
  /** `care-lint-ignore`, or the like. */
  readonly word: string;
  /** The text behind the word; absent outside of comments. */
  readonly said?: string;
  /** Why it has no effect, when it was probably meant as a directive. */
  readonly reason?: string;
}

/** A front matter, with the lines around it. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n){0,400}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** UTF-16 code units of the front matter; 0 in YAML, where a document may begin like one. */
function headLength(text: string, style: CommentStyle): number {
  return style === 'hash' ? 0 : (FRONT_MATTER.exec(text)?.[0].length ?? 0);
}

/** Our directive, and the words of other linters behind our name. */
const WORD = /care-lint[-: ](?:ignore|disable|suppress|off)[a-z-]{0,20}/g;

function findComments({ text }: SourceText, opened: OpenText, style: CommentStyle): readonly Comment[] {
  const words = [...text.matchAll(WORD)];
  if (words.length === 0) return [];
  const isInText = createSpanTest(textsOf(opened));
  const head = headLength(text, style);
  return words.map(({ 0: word, index }): Comment => {
    const inner = isInText(index) ? undefined : commentAt(text, index, index < head ? 'hash' : style);
    if (inner === undefined) return { index, word };
    const { before, behind } = inner;
    if (before === '' && word === DIRECTIVE) return { index, word, said: behind };
    if (before === '') return { index, word, reason: `its first word must be \`${DIRECTIVE}\`` };
    const reason = `the comment must begin with \`${DIRECTIVE}\``;
    return behind.includes(' -- ') ? { index, word, reason } : { index, word };
  });
}

/** The texts of a format with leaves, where `#` begins no comment. */
function textsOf({ writing }: OpenText): readonly Span[] {
  const found = writing();
  if (found.kind !== 'leaves') return [];
  return found.leaves.leaves.map(({ text }) => ({
    start: text.segments()[0]?.sourceStart ?? text.start,
    end: text.end,
  }));
}

/** Makes a test whether an offset lies in one of many spans, which must not overlap. */
function createSpanTest(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return (offset) => (sorted[lastAtOrBefore(sorted, offset)]?.end ?? 0) > offset;
}

/** Index of the last of sorted spans that starts at or before an offset; -1 when none does. */
function lastAtOrBefore(sorted: readonly Pick<Span, 'start'>[], offset: number): number {
  return countLeading(sorted.length, (index) => (sorted[index]?.start ?? 0) <= offset) - 1;
}

/** UTF-16 code units that are read before a word and behind it, so that a hostile file costs no more than others. */
const NEAR = 200;
const LONGEST_COMMENT = 2000;

/** The text of the comment before the word at an index, and behind it; `undefined` outside of comments. */
function commentAt(
  text: string,
  index: number,
  style: CommentStyle,
): { readonly before: string; readonly behind: string } | undefined {
  const ahead = text.slice(Math.max(0, index - NEAR), index);
  const rest = text.slice(index + DIRECTIVE.length, index + LONGEST_COMMENT);
  const until = (end: number) => rest.slice(0, end < 0 ? undefined : end).trim();
  if (style === 'hash') {
    const line = ahead.slice(ahead.lastIndexOf('\n') + 1);
    const opening = /(?:^|[ \t])#/.exec(line);
    if (opening === null) return undefined;
    return { before: line.slice(opening.index).replace(/[ \t#]/g, ''), behind: until(rest.indexOf('\n')) };
  }
  const start = style === 'markup' ? ahead.lastIndexOf('<!--') : -1;
  if (start < 0 || ahead.includes('-->', start)) return undefined;
  return { before: ahead.slice(start + 4).trim(), behind: until(rest.indexOf('-->')) };
}

/** A reply and its stretch of the source's text. */
interface Place extends Extent {
  readonly reply: Reply;
  readonly recordStart: number;
}

/** The replies of a source by their places, in offsets of its text. */
interface Places {
  /** In the order of their texts. */
  readonly all: readonly Place[];
  /** By where their text begins; an alias makes several replies of one text. */
  readonly byStart: ReadonlyMap<number, readonly Place[]>;
  readonly byRecord: ReadonlyMap<number, readonly Place[]>;
}

function placesOf(replies: readonly Reply[], baseOffset: number): Places {
  const places = replies.map((reply): Place => {
    const { text, map } = reply;
    const extent: Extent = map.extent?.() ?? map.toSource({ start: 0, end: text.length });
    const { start, end, recordStart = start } = extent;
    return { reply, start: start - baseOffset, end: end - baseOffset, recordStart: recordStart - baseOffset };
  });
  const all = places.toSorted((a, b) => a.start - b.start);
  return { all, byStart: groupBy(all, ({ start }) => start), byRecord: groupBy(all, ({ recordStart }) => recordStart) };
}

function groupBy(places: readonly Place[], keyOf: (place: Place) => number): ReadonlyMap<number, readonly Place[]> {
  const groups = new Map<number, Place[]>();
  for (const place of places) {
    const key = keyOf(place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}

/** The replies in whose text an index lies. */
function placesAround({ all, byStart }: Places, index: number): readonly Place[] {
  const place = all[lastAtOrBefore(all, index)];
  return place === undefined || place.end <= index ? [] : (byStart.get(place.start) ?? []);
}

/** The replies that a comment between texts holds for. */
function placesFor(
  { all, byStart, byRecord }: Places,
  index: number,
  text: string,
  style: CommentStyle,
): readonly Place[] {
  const at = lastAtOrBefore(all, index);
  const before = all[at];
  const next = all[at + 1];
  // Behind a text, on its last line.
  if (before !== undefined && style === 'hash' && isBehind(text, before, index)) return byStart.get(before.start) ?? [];
  if (next !== undefined && index > next.recordStart) return byStart.get(next.start) ?? [];
  if (before !== undefined && isStillIn(before, next, index, text, style)) {
    return byRecord.get(before.recordStart) ?? [];
  }
  return next === undefined ? [] : (byRecord.get(next.recordStart) ?? []);
}

/** True when a text ends on the line of an index. A block ends with its line break. */
function isBehind(text: string, { end }: Place, index: number): boolean {
  return index - end < NEAR && !text.slice(end - 1, index).includes('\n');
}

/** A line between documents of YAML. */
const NEXT_DOCUMENT = /^(?:---|\.\.\.)\s/m;

/** True for a comment inside the record before it: by its indentation in YAML, by open tags in XML. */
function isStillIn(
  { recordStart, start, end }: Place,
  next: Place | undefined,
  index: number,
  text: string,
  style: CommentStyle,
): boolean {
  if (recordStart === start) return false;
  if (style === 'markup') return isOpenElement(text.slice(recordStart, index));
  if (NEXT_DOCUMENT.test(text.slice(Math.max(end, index - LONGEST_RECORD), index))) return false;
  const columnOf = (offset: number) => offset - text.lastIndexOf('\n', offset - 1);
  // A deeper record lies inside this one.
  const isDeeper = next !== undefined && columnOf(next.recordStart) > columnOf(recordStart);
  return !isDeeper && columnOf(text.lastIndexOf('#', index)) >= columnOf(recordStart);
}

/** UTF-16 code units of a record that are searched at most. */
const LONGEST_RECORD = 20_000;

const TAG = /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?\]\]>|<(\/?)[A-Za-z][^<>]*?(\/?)>/g;

/** True when the element that a piece of XML begins with is not closed in it. */
function isOpenElement(piece: string): boolean {
  if (piece.length > LONGEST_RECORD) return false;
  let depth = 0;
  for (const { 0: tag, 1: closes, 2: isEmpty } of piece.matchAll(TAG)) {
    if (tag.startsWith('<!') || isEmpty === '/') continue;
    depth += closes === '/' ? -1 : 1;
  }
  return depth > 0;
}
