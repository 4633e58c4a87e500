import { templateRemark } from '../../base/directive-comments.js';
import { compose, verbatimSegments, createDecoder, type Decoded } from '../../base/offsets.js';
import { toBatch } from '../batch.js';
import { createFormat } from '../create-format.js';
import type { Batch, ReadOptions, SourceText } from '../format.js';
import { isKept } from '../library/library-signs.js';
import { createReply } from '../reply.js';
import { createSourceLines } from '../source-map.js';
import { templateOf } from '../template-endings.js';
import { readFrontMatter } from '../yaml/front-matter.js';
import { decodeHtml } from './decode-html.js';

/** HTML: one draft, usually an e-mail; a template that a program fills in is one entry of a library. */
export const html = createFormat(
  async (source, options) => ({
    ...(await readHtml(source, options)),
    writing: () => ({ kind: 'text', syntaxes: ['html'] }),
  }),
  'markup',
);

async function readHtml(source: SourceText, { mapping }: ReadOptions = {}): Promise<Batch> {
  const isTemplate = templateOf(source.path) !== undefined;
  const { fields, bodyStart, isInternal, notices } = await readFrontMatter(source);
  if (isInternal) return toBatch(source.path, [], notices, { internal: 1 });
  const body = source.text.slice(bodyStart);
  const { text, segments } = isTemplate ? decodeTemplate(body) : decodeHtml(body);
  const reply = createReply({
    path: source.path,
    number: 1,
    kind: mapping?.kind ?? (isKept(source.path) ? 'library' : 'draft'),
    fields,
    decoded: { text, segments: () => compose(verbatimSegments(body.length, bodyStart), segments) },
    lines: createSourceLines(source),
    extent: () => ({ start: bodyStart, end: source.text.length }),
  });
  return toBatch(source.path, [reply], notices);
}

/** Tags of template languages. */
const MARK = /<%[^]{0,2000}?%>|\{%[^{}]{0,2000}?%\}|\{\{[^{}]{0,1000}?\}\}/g;
/** Characters of HTML that mean something else in such a tag: `<% if (left < 3) { %>`, `href="{{ url("late") }}"`. */
const SIGN = /[<>"']/g;
/** A whole tag in braces is HTML that an editor put there: `{{<b>name</b>}}`. */
const TAG = /<\/?[a-z][^<>]{0,200}>/i;
/** Replaces such a character while HTML is decoded; a private-use character, which no text contains. */
const MASK = '\uE000';

/** A template of HTML as plain text: tags of the template language stay as they are, its remarks are left out. */
function decodeTemplate(html: string): Decoded {
  const masked = html
    .replace(templateRemark(), ({ length }) => (length < 7 ? ' '.repeat(length) : `<!--${' '.repeat(length - 7)}-->`))
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
