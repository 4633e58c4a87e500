import { countLeading } from '../base/offsets.js';
import { lazySearch } from '../base/patterns.js';
import type { Span } from '../base/types.js';

/** A stretch of a text, and the text that takes its place. */
export interface Replacement extends Span {
  readonly text: string;
}

/** A text made from another one, with the way back to it. */
export interface Rewritten {
  readonly text: string;
  /** Offset in the original text; an offset inside a replacement leads to where the replaced stretch begins. */
  readonly toOriginal: (offset: number) => number;
}

/** Where one replacement lies in the new and in the old text. */
interface Anchor {
  readonly newStart: number;
  readonly newEnd: number;
  readonly oldStart: number;
  readonly oldEnd: number;
}

/** A text without changes, in the shape of a rewritten one. */
export function unchanged(text: string): Rewritten {
  return { text, toOriginal: (offset) => offset };
}

/** Replaces stretches of a text; replacements must be in order and must not overlap. */
export function rewrite(text: string, replacements: readonly Replacement[]): Rewritten {
  if (replacements.length === 0) return unchanged(text);
  const pieces: string[] = [];
  const anchors: Anchor[] = [];
  let oldOffset = 0;
  let newOffset = 0;
  for (const { start, end, text: inserted } of replacements) {
    pieces.push(text.slice(oldOffset, start), inserted);
    newOffset += start - oldOffset;
    anchors.push({ newStart: newOffset, newEnd: newOffset + inserted.length, oldStart: start, oldEnd: end });
    newOffset += inserted.length;
    oldOffset = end;
  }
  pieces.push(text.slice(oldOffset));
  return { text: pieces.join(''), toOriginal: (offset) => originalOffset(anchors, offset) };
}

/** Rewrites a rewritten text once more. */
export function chain(first: Rewritten, next: (text: string) => Rewritten): Rewritten {
  const second = next(first.text);
  return { text: second.text, toOriginal: (offset) => first.toOriginal(second.toOriginal(offset)) };
}

function originalOffset(anchors: readonly Anchor[], offset: number): number {
  const anchor = anchors[countLeading(anchors.length, (index) => (anchors[index]?.newStart ?? 0) <= offset) - 1];
  if (anchor === undefined) return offset;
  return offset < anchor.newEnd ? anchor.oldStart : anchor.oldEnd + (offset - anchor.newEnd);
}

/** NFC changes nothing below U+0300. */
const mayChange = /[\u0300-\uFFFF]/;

/** A character with all that may join it: marks, and the vowels and finals of Hangul. */
const clusters = lazySearch`[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]*|[\p{M}\u1160-\u11FF]+`;

/** A text in Unicode normal form C, which is what most platforms store and count. */
export function toNormalForm(text: string): Rewritten {
  if (!mayChange.test(text) || text.normalize('NFC') === text) return unchanged(text);
  const replacements: Replacement[] = [];
  for (const match of text.matchAll(clusters())) {
    const normal = match[0].normalize('NFC');
    if (normal !== match[0]) {
      replacements.push({ start: match.index, end: match.index + match[0].length, text: normal });
    }
  }
  return rewrite(text, replacements);
}

/** The spans that overlap no block. Both lists must be in order and without overlaps of their own. */
export function outside<Stretch extends Span>(blocks: readonly Span[], spans: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  let next = 0;
  for (const span of spans) {
    while ((blocks[next]?.end ?? Infinity) <= span.start) next += 1;
    if ((blocks[next]?.start ?? Infinity) >= span.end) kept.push(span);
  }
  return kept;
}

/** For every block, the spans inside it. Both lists must be in order and without overlaps of their own. */
export function inside<Stretch extends Span>(
  blocks: readonly Span[],
  spans: readonly Stretch[],
): readonly (readonly Stretch[])[] {
  let next = 0;
  return blocks.map((block) => {
    const contained: Stretch[] = [];
    for (; (spans[next]?.start ?? Infinity) < block.end; next += 1) {
      const span = spans[next];
      if (span !== undefined && span.start >= block.start && span.end <= block.end) contained.push(span);
    }
    return contained;
  });
}

/** Two lists of stretches as one, ordered by their starts. */
export function inOrder<Stretch extends Span>(
  first: readonly Stretch[],
  second: readonly Stretch[],
): readonly Stretch[] {
  return second.length === 0 ? first : [...first, ...second].toSorted((left, right) => left.start - right.start);
}
