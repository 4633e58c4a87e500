/**
 * C0 and C1 controls, DEL, bidirectional controls (Unicode UAX #9, also "Trojan Source", CVE-2021-42574), line and paragraph
 * separators, the byte-order mark, interlinear annotation, and U+FFFE and U+FFFF, which XML does not allow.
 */
const CONTROLS = String.raw`[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]`;
const TAG_CHARACTERS = String.raw`\udb40[\udc00-\udc7f]`;

/** Half of a character of two code units, without its other half. */
export const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a terminal or a reader would act on instead of showing it. Joiners and variation selectors stay: emoji need them. */
const UNSAFE = new RegExp([CONTROLS, TAG_CHARACTERS, LONE_SURROGATE.source].join('|'), 'g');

/** A text on one line, with everything that a terminal would act on shown as `\u{1b}`. Escaping twice changes nothing. */
export function escapeTerminal(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** JSON of a value, safe to print to a terminal; `JSON.parse` gives back the same value. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (characters) =>
    Array.from(
      { length: characters.length },
      (_, at) => `\\u${characters.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for an element or a quoted attribute of HTML or XML, escaped for terminals too. */
export function escapeMarkup(text: string): string {
  return escapeTerminal(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** HTML that is safe to write as it is. */
export interface Markup {
  readonly html: string;
}

/** Template tag for HTML: it escapes every value that is not markup itself. */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup {
  let html = parts[0] ?? '';
  for (const [at, value] of values.entries()) html += written(value) + (parts[at + 1] ?? '');
  return { html };
}

/** Empty markup. */
export const nothing: Markup = { html: '' };

function written(value: string | number | Markup | readonly Markup[]): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeMarkup(value);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

/** Zero-width space: breaks a word for machines, and is not seen. */
const GAP = '\u200b';

/**
 * Keeps GitHub from acting on a text: no mention, issue or commit reference, link or emoji code begins in it. GitHub searches
 * them in the text of the page after Markdown is read, so escapes of Markdown do not help.
 * https://docs.github.com/en/get-started/writing-on-github
 */
export function inert(text: string): string {
  return escapeTerminal(text)
    .replace(/[@#]|:(?=\/\/|[\w+-]{1,50}:)|\b(?:www(?=\.)|gh(?=-))/gi, (sign) => sign + GAP)
    .replace(/\b[0-9a-f]{7,40}\b/gi, (hash) => hash.replace(/.{6}/g, `$&${GAP}`));
}

/** A dollar sign begins a formula unless it is in an element of its own. */
const withoutFormulas = (text: string): string => text.split('$').join('<span>$</span>');

/**
 * A text inside a line of Markdown, also in a table or at the start of a paragraph: it is shown as it is, and GitHub links
 * nothing, notifies nobody and hides nothing.
 */
export function markdownText(text: string): string {
  const escaped = inert(text)
    .replace(/[\\`*_[\]~|]/g, (sign) => `\\${sign}`)
    .replace(/^(\s{0,9}\d{0,9})([-+=.)])/, String.raw`$1\$2`);
  return withoutFormulas(escapeMarkup(escaped));
}

/** A text inside HTML in Markdown, where escapes of Markdown have no effect. */
export function htmlText(text: string): string {
  return withoutFormulas(escapeMarkup(inert(text)));
}
