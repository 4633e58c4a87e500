import { compose, type Decoded, type LazyDecoded } from '../../base/offsets.js';
import type { TreeText } from './tree.js';

/** How the text of a record is written. */
export type TextSyntax = 'text' | 'html' | 'markdown';

/** Tags a person does not type as a placeholder: signs that a text is HTML. */
const TAG =
  /<\/?(?:p|div|br|hr|span|b|strong|i|em|u|ul|ol|li|table|tr|td|h[1-6]|img|blockquote|pre|font|html|body|a\s{1,9}href|attribute\s{1,9}key)\b[^<>]{0,4000}>/i;

/** Entities: Markdown has them too. */
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|hellip|[mn]dash|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** Signs that a text is Markdown: a link, bold, a heading, a fence, a backslash at the end of a line. */
const MARKDOWN =
  /\[[^\]\n]{1,300}\]\((?:https?:|mailto:|\/|#|\{\{)[^)\s]{0,2000}\)|\*\*[^*\n]{1,300}\*\*|^#{1,6} |^```|\\$/m;

/** Finds out how a text is written. */
export function detectSyntax(text: string): TextSyntax {
  if (TAG.test(text)) return 'html';
  if (MARKDOWN.test(text)) return 'markdown';
  return ENTITY.test(text) ? 'html' : 'text';
}

/** Reads a text written in some syntax. */
export type DecodeText = (text: string) => Decoded;

/** The readers of all syntaxes; plain text needs no reader. */
export type Decoders = Readonly<Record<TextSyntax, DecodeText | undefined>>;

/** Loads the reader of a syntax; plain text needs none. */
export async function loadDecoder(syntax: TextSyntax): Promise<DecodeText | undefined> {
  if (syntax === 'html') return (await import('../html/decode-html.js')).decodeHtml;
  if (syntax === 'markdown') {
    const { decodeMarkdown } = await import('../markdown/decode-markdown.js');
    return (text) => decodeMarkdown(text, 0);
  }
  return undefined;
}

/** Reads a text as its syntax says; where it stands in the file is worked out when someone asks. */
export function decodeBody(body: TreeText, decode: DecodeText | undefined): LazyDecoded {
  if (decode === undefined) return body;
  const inner = decode(body.text);
  return { text: inner.text, segments: () => compose(body.segments(), inner.segments) };
}
