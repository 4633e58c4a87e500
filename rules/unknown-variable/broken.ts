import type { Span } from '../../src/base/types.js';
import { findCode } from '../../src/language/tokens.js';
import { parseTemplate } from '../../src/templates/parse-template.js';
import type { Part } from '../../src/templates/template-parts.js';

/** Tags that come in pairs, as the parser names both halves, and those that stand between them. */
const PAIRED = /^(?:if|ifnot|unless|case|for|each|with|tablerow|capture|comment|raw|else|elsif|elseif|elif|when)$/i;

/** Brackets that are missing: one behind the name, one before it, or both behind it. */
const HALF = new RegExp(
  [
    // `{{name}`
    String.raw`(?<!\{)\{\{ {0,3}[A-Za-z][\w.]{1,60}[^{}\n]{0,60}\}(?!\})`,
    // `{name}}`
    String.raw`(?<![{%#$])\{ {0,3}[A-Za-z][\w.]{1,60} {0,3}\}\}(?!\})`,
    // `{{name.part` without an end
    String.raw`(?<!\{)\{\{ {0,3}[A-Za-z]\w{0,40}\.[\w.]{1,60}(?=[\s,;:!?]|$)(?! {0,3}[|}])(?![^{}\n]{0,100}\}\})`,
  ].join('|'),
  'g',
);

/** Halves of placeholders and of conditions, in order: a helpdesk leaves them as they stand, or breaks off. */
export function findBroken(text: string): readonly Span[] {
  if (!/[{*<]/.test(text)) return [];
  const found: Span[] = [];
  for (const { index: start, 0: half } of text.matchAll(HALF)) found.push({ start, end: start + half.length });
  addLoneTags(text, parseTemplate(text).parts, found);
  if (found.length === 0) return [];
  const code = findCode(text);
  return found
    .filter((span) => !code.some(({ start, end }) => start <= span.start && span.end <= end))
    .toSorted((a, b) => a.start - b.start);
}

/** A comment is one tag from its first to its last sign; half of one is no longer than this. */
const HALF_OF_COMMENT = /^\{%-? {0,3}(?:end)?comment {0,3}-?%\}$/;

function addLoneTags(text: string, parts: readonly Part[], found: Span[]): void {
  for (const part of parts) {
    if (part.kind === 'condition') for (const branch of part.branches) addLoneTags(text, branch.parts, found);
    if (part.kind !== 'tag' || !PAIRED.test(part.name)) continue;
    const { start, end, name } = part;
    if (name !== 'comment' || HALF_OF_COMMENT.test(text.slice(start, end))) found.push({ start, end });
  }
}
