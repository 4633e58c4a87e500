import { escapeTerminal } from './escape.js';
import { escapeHtml } from './markup.js';

/** Breaks a word for machines without showing: zero-width space. */
const GAP = '\u200b';

/**
 * Keeps GitHub from acting on a text: no mention, issue or commit reference, link or emoji code begins in it. Those are
 * looked for in the text of the page after Markdown is read, so escapes of Markdown do not hold them off.
 * https://docs.github.com/en/get-started/writing-on-github
 */
function inert(text: string): string {
  return escapeTerminal(text)
    .replace(/[@#]|:(?=\/\/|[\w+-]{1,50}:)|\b(?:www(?=\.)|gh(?=-))/gi, (sign) => sign + GAP)
    .replace(/\b[0-9a-f]{7,40}\b/gi, (hash) => hash.replace(/.{6}/g, `$&${GAP}`));
}

/** A dollar sign begins a formula unless it stands in an element of its own. */
const withoutFormulas = (text: string): string => text.split('$').join('<span>$</span>');

/**
 * A text inside of a line of Markdown, also in a table or at the start of a paragraph: it shows as it is, and GitHub
 * links, pings and hides nothing.
 */
export function markdownText(text: string): string {
  const escaped = inert(text)
    .replace(/[\\`*_[\]~|]/g, (sign) => `\\${sign}`)
    .replace(/^(\s{0,9}\d{0,9})([-+=.)])/, String.raw`$1\$2`);
  return withoutFormulas(escapeHtml(escaped));
}

/** The same inside of HTML in Markdown, where escapes of Markdown do not count. */
export function htmlText(text: string): string {
  return withoutFormulas(escapeHtml(inert(text)));
}
