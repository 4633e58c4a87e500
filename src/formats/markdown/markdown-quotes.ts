import type { Section } from './markdown-sections.js';
import { createDecoder, type Decoded } from '../offsets.js';

/** True for a text set apart as a quotation: every line with something on it begins with the sign. */
export function isQuotation(text: string): boolean {
  return text.trim() !== '' && text.split('\n').every((line) => line.trim() === '' || /^ {0,8}>/.test(line));
}

/** The same without the signs. */
export function unquote(text: string, base: number): Decoded {
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
/** What follows a label: a block below it, or words in marks behind it. */
const QUOTED = String.raw`(?:(?:\r?\n[ \t]{0,8}){1,3}(?=>)|(?=["“][^"“”\n]{1,4000}["”][ \t\r]{0,8}$))`;
const LABEL = new RegExp(String.raw`^${NAMED}[ \t]{0,8}${QUOTED}`, 'gm');

/** A section cut at labels of quotations, each a section below it; a section without such labels as it is. */
export function splitAtLabels(source: string, section: Section): readonly Section[] {
  const text = source.slice(section.bodyStart, section.bodyEnd);
  const labels = [...text.matchAll(LABEL)];
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
