import { escapeTerminal } from './escape.js';

/** HTML that is safe to write as it is. */
export interface Markup {
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for an element or a quoted attribute of HTML; what a reader or a terminal would act on is made visible. */
export function escapeHtml(text: string): string {
  return escapeTerminal(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Template tag for HTML: everything put in is escaped, unless it is markup itself. */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup {
  let html = parts[0] ?? '';
  for (const [at, value] of values.entries()) html += written(value) + (parts[at + 1] ?? '');
  return { html };
}

/** No markup at all. */
export const nothing: Markup = { html: '' };

function written(value: string | number | Markup | readonly Markup[]): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}
