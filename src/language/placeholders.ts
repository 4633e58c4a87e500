import type { Span } from '../types.js';

/** A slot the helpdesk or a person should have filled. */
export interface Placeholder extends Span {
  /** `template`: a helpdesk's syntax; `hand-made`: brackets, blanks or filler words a person left. */
  readonly origin: 'template' | 'hand-made';
}

/** A cheap look: without one of these characters or words there is no placeholder. */
const MAY_HOLD = /[{}[\]<_]|x{3}|x-x|todo|tbd|tbc|lorem|%[a-z]/i;

/**
 * Helpdesk syntaxes: Liquid and Handlebars `{{ }}` and `{% %}`, Help Scout `{%customer.firstName,fallback=there%}`,
 * osTicket `%{ticket.number}`, Zammad `#{ticket.number}`, Zoho `${Contacts.First Name}`, Salesforce `{!Contact.Name}`,
 * Mautic `{contactfield=firstname|there}`, OTRS `<OTRS_CUSTOMER_DATA_UserFirstname>`, `%first_name%`, and the single
 * braces many shop tools use, `{first_name}`.
 */
const TEMPLATE =
  /\{\{\{?[^{}]{0,200}\}\}\}?|\{%[^%{}]{0,200}%\}|[%#$]\{[^{}]{1,120}\}|\{![^{}]{1,120}\}|<(?:OTRS|OTOBO|KIX)_[A-Za-z0-9_]{1,80}(?:\[\d{1,4}\])?>|\{[A-Za-z][A-Za-z0-9_.]{1,60}(?:[=|][^{}]{0,80})?\}|%[a-z]{2,20}_[a-z_]{1,30}%|%[A-Z]{3,20}(?:_[A-Z]{1,20}){0,3}%/g;

/** What people type to remind themselves: `[NAME]`, `[insert date]`, `<your name>`, `XX/XX`, `____`, `TODO`, lorem ipsum. */
const HAND_MADE =
  /\[(?:[A-Z][A-Z0-9]{1,20}(?:[ _'-][A-Z0-9]{1,20}){0,5}|(?:insert|enter|add|your|customer|client|agent|guest|first|last|full|order|case|ticket|product|company|brand|date|time|amount|number|link|name|user)\b[^[\]\n]{0,60})\](?!\()|<(?:insert|enter|add|your|customer|agent|first|last|order|product|company|name|date|amount|link)(?:[ _-][a-z0-9]{1,20}){0,5}>|(?<![A-Za-z0-9])[Xx]{3,12}(?:-[Xx]{2,8}){0,4}(?![A-Za-z0-9])|(?<![A-Za-z0-9])(?:XX[/:.-]){1,2}XX(?:XX)?(?![A-Za-z0-9])|_{4,60}|\b(?:TODO|TBD|TBC|FIXME)\b|\b[Ll]orem ipsum\b/g;

/** Sizes, kisses and roman numerals that look like filler: `XXL` never matches, these do. */
const KISSES = /^x{3,12}$/;

/** Finds every placeholder of a text, in order. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  if (!MAY_HOLD.test(text)) return [];
  const found: Placeholder[] = [];
  for (const match of text.matchAll(TEMPLATE)) {
    found.push({ start: match.index, end: match.index + match[0].length, origin: 'template' });
  }
  for (const match of text.matchAll(HAND_MADE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (KISSES.test(match[0])) continue;
    found.push({ start, end, origin: 'hand-made' });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((placeholder, i) => i === 0 || placeholder.start >= (found[i - 1]?.end ?? 0));
}
