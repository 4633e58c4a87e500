import type { Span } from '../types.js';

/** Those of `spans` that touch none of `blocks`; both in order, neither overlapping in itself. */
export function outside<Stretch extends Span>(blocks: readonly Span[], spans: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  let next = 0;
  for (const span of spans) {
    while ((blocks[next]?.end ?? Infinity) <= span.start) next += 1;
    if ((blocks[next]?.start ?? Infinity) >= span.end) kept.push(span);
  }
  return kept;
}

/** For every block the spans that lie in it; both in order, neither overlapping in itself. */
export function inside<Stretch extends Span>(
  blocks: readonly Span[],
  spans: readonly Stretch[],
): readonly (readonly Stretch[])[] {
  let next = 0;
  return blocks.map((block) => {
    const held: Stretch[] = [];
    for (; (spans[next]?.start ?? Infinity) < block.end; next += 1) {
      const span = spans[next];
      if (span !== undefined && span.start >= block.start && span.end <= block.end) held.push(span);
    }
    return held;
  });
}

/** Two lists of stretches as one, by where they start. */
export function inOrder<Stretch extends Span>(
  first: readonly Stretch[],
  second: readonly Stretch[],
): readonly Stretch[] {
  return second.length === 0 ? first : [...first, ...second].toSorted((left, right) => left.start - right.start);
}
