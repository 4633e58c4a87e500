import { createTypedTagTest } from '../html/html-tags.js';

/**
 * Placeholders that Markdown would take apart: Liquid and Handlebars, osTicket, Zammad, Mailchimp's `*|FNAME|*`,
 * `__FIRST_NAME__`, Intercom's `<attribute key="user.name"/>`, and names in angle brackets, one or two.
 */
const PLACEHOLDER =
  /\{\{\{?[^{}\n]{0,200}\}\}\}?|\{%[^%\n]{0,200}%\}|[%#$]\{[^{}\n]{1,120}\}|\*\|[A-Z0-9_:]{1,60}\|\*|__[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){1,4}__|<<[A-Za-z][A-Za-z0-9_. ]{1,40}>>|<attribute key="[^"<>\n]{1,80}"[^<>\n]{0,80}>|<([A-Za-z][A-Za-z0-9_]{0,60})(?:[ .'-][A-Za-z0-9_ .'-]{0,60})?>/g;

/** A line break, blanks, and another one. */
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]{0,1000}(?=[\r\n])/g;

/** UTF-16 code units without a blank line from which a text is no paragraph anybody wrote. */
const LONG = 8000;
/** The same for one that is mostly punctuation. */
const LONG_PUNCTUATION = 1000;

/**
 * The same text, as long, with letters in place of what Markdown must not see: placeholders, which it would take apart;
 * and stretches that no person writes, on which micromark takes time that grows with the square of their length.
 */
export function maskForMarkdown(text: string): string {
  const isTyped = createTypedTagTest(text);
  const masked = text.replace(PLACEHOLDER, (placeholder: string, tag: string | undefined) =>
    tag !== undefined && !isTyped(tag, placeholder) ? placeholder : 'x'.repeat(placeholder.length),
  );
  return masked.length < LONG_PUNCTUATION ? masked : maskLongBlocks(masked);
}

function maskLongBlocks(text: string): string {
  let masked = '';
  let start = 0;
  const add = (end: number) => {
    const block = text.slice(start, end);
    masked += isHostile(block) ? maskLines(block) : block;
    start = end;
  };
  for (const match of text.matchAll(BLANK_LINE)) add(match.index);
  add(text.length);
  return masked;
}

function isHostile(block: string): boolean {
  if (block.length <= LONG_PUNCTUATION) return false;
  if (block.length > LONG) return true;
  const visible = block.replace(/\s+/g, '').length;
  const punctuation = block.replace(/[^!-/:-@[-`{-~]+/g, '').length;
  return punctuation * 20 >= visible * 9;
}

/** Letters for everything but line breaks, and but for fences, whose end must be seen. */
function maskLines(block: string): string {
  return block.replace(/[^\r\n]+/g, (line) => (/^ {0,3}(?:`{3}|~{3})/.test(line) ? line : 'x'.repeat(line.length)));
}
