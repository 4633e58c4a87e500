import { decodeHtml } from './decode-html.js';
import { createDecoder, type Decoded } from '../offsets.js';

/** Remarks for those who write the template: nobody gets to see them. */
const REMARK = new RegExp(
  [
    String.raw`\{\{!--[^]{0,2000}?--\}\}|\{\{![^{}]{0,2000}\}\}`,
    String.raw`\{#[^{}]{0,2000}?#\}|<%#[^]{0,2000}?%>|<%--[^]{0,2000}?--%>`,
    String.raw`\{%-? {0,4}comment {0,4}-?%\}[^]{0,2000}?\{%-? {0,4}endcomment {0,4}-?%\}`,
  ].join('|'),
  'g',
);
/** What the program reads. */
const MARK = /<%[^]{0,2000}?%>|\{%[^{}]{0,2000}?%\}|\{\{[^{}]{0,1000}?\}\}/g;
/** Signs of HTML, which mean something else there: `<% if (left < 3) { %>`, `href="{{ url("late") }}"`. */
const SIGN = /[<>"']/g;
/** A whole tag in braces is HTML that an editor has put there: `{{<b>name</b>}}`. */
const TAG = /<\/?[a-z][^<>]{0,200}>/i;
/** Stands for a sign of HTML in a mark; for private use, so that no text means it. */
const MASK = '\uE000';

/** What a reader gets of HTML with the marks of a template in it: they stay as they are, its remarks do not. */
export function decodeTemplate(html: string): Decoded {
  const masked = html
    .replace(REMARK, ({ length }) => (length < 7 ? ' '.repeat(length) : `<!--${' '.repeat(length - 7)}-->`))
    .replace(MARK, (mark) => (!mark.startsWith('<') && TAG.test(mark) ? mark : mark.replace(SIGN, MASK)));
  const { text, segments } = decodeHtml(masked);
  if (!text.includes(MASK)) return { text, segments };
  const decoder = createDecoder();
  for (const { decodedStart, decodedLength, sourceStart, sourceLength, verbatim } of segments) {
    const piece = text.slice(decodedStart, decodedStart + decodedLength);
    if (verbatim) {
      const unmasked = piece.replaceAll(MASK, (_, at: number) => html[sourceStart + at] ?? '');
      decoder.verbatim(unmasked, sourceStart);
    } else decoder.atomic(piece.replaceAll(MASK, '"'), sourceStart, sourceLength);
  }
  return decoder.done();
}
