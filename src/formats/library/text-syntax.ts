import { compose, type Decoded, type LazyDecoded } from '../../base/offsets.js';
import type { TreeText } from './tree.js';

/** The syntax in which the text of a record is written. */
export type TextSyntax = 'text' | 'html' | 'markdown';

/** Tags that nobody types as a placeholder: they show that a text is HTML. */
const TAG =
  /<\/?(?:p|div|br|hr|span|b|strong|i|em|u|ul|ol|li|table|tr|td|h[1-6]|img|blockquote|pre|font|html|body|a\s{1,9}href|attribute\s{1,9}key)\b[^<>]{0,4000}>/i;

/** Entities, which Markdown has too. */
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|hellip|[mn]dash|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** Markup of Markdown: a link, bold, a heading, a fence, a backslash at the end of a line. */
const MARKDOWN =
  /\[[^\]\n]{1,300}\]\((?:https?:|mailto:|\/|#|\{\{)[^)\s]{0,2000}\)|\*\*[^*\n]{1,300}\*\*|^#{1,6} |^```|\\$/m;

/** Guesses the syntax of a text. */
export function detectSyntax(text: string): TextSyntax {
  if (TAG.test(text)) return 'html';
  if (MARKDOWN.test(text)) return 'markdown';
  return ENTITY.test(text) ? 'html' : 'text';
}

/** Decodes a text of one syntax. */
export type DecodeText = (text: string) => Decoded;

/** The decoders of all syntaxes; plain text needs no decoder. */
export type Decoders = Readonly<Record<TextSyntax, DecodeText | undefined>>;

/** Loads the decoder of a syntax; `undefined` for plain text. */
export async function loadDecoder(syntax: TextSyntax): Promise<DecodeText | undefined> {
  if (syntax === 'html') return (await import('../html/decode-html.js')).decodeHtml;
  if (syntax === 'markdown') {
    const { decodeMarkdown } = await import('../markdown/decode-markdown.js');
    return (text) => decodeMarkdown(text, 0);
  }
  return undefined;
}

/** Decodes a text of a file; its places in the file are computed at the first question. */
export function decodeBody(body: TreeText, decode: DecodeText | undefined): LazyDecoded {
  if (decode === undefined) return body;
  const inner = decode(body.text);
  return { text: inner.text, segments: () => compose(body.segments(), inner.segments) };
}
