import { HTML_ELEMENTS } from './html-elements.js';

/**
 * Placeholders that Markdown would take apart: Liquid and Handlebars, osTicket, Zammad, Mailchimp's `*|FNAME|*`,
 * `__FIRST_NAME__`, and names in angle brackets.
 */
const PLACEHOLDER =
  /\{\{\{?[^{}\n]{0,200}\}\}\}?|\{%[^%\n]{0,200}%\}|[%#$]\{[^{}\n]{1,120}\}|\*\|[A-Z0-9_:]{1,60}\|\*|__[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){1,4}__|<([A-Za-z][A-Za-z0-9_]{0,60})(?:[ .'-][A-Za-z0-9_ .'-]{0,60})?>/g;

/** The same text, as long, with every placeholder turned into letters, so that Markdown leaves it in one piece. */
export function maskPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, (placeholder: string, tag: string | undefined) =>
    tag !== undefined && HTML_ELEMENTS.has(tag.toLowerCase()) ? placeholder : 'x'.repeat(placeholder.length),
  );
}
