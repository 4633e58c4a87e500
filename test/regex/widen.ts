import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A bound from here on counts as no bound: what grows with each repeat has grown too much by then. */
const COUNTED = 8;

/**
 * The expression with every large bound taken away: `(?:[a-z]{1,30} ?){1,30}` is as slow as `(?:[a-z]+ ?)+`, and only
 * the latter is seen by an analysis that takes bounded repeats for harmless.
 */
export function widen(source: string, flags: string): string {
  const parser = new RegExpParser({ ecmaVersion: 2024 });
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter({ element, end, min, max, greedy }) {
      if (max === Infinity || max < COUNTED) return;
      edits.push({ start: element.end, end, text: `{${Math.min(min, 2)},}${greedy ? '' : '?'}` });
    },
  });
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}
