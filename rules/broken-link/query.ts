import { lazyPattern } from '../../src/base/patterns.js';
import type { Span } from '../../src/base/types.js';
import { findPersonalData } from '../../src/personal-data/index.js';

/** Data about a person in the query of an address. */
export interface QueryDatum extends Span {
  /** Name of the parameter, as it stands there. */
  readonly name: string;
  /** What to cut: the parameter and the sign that joins it. */
  readonly cut: Span;
}

/** Names of parameters that hold data about a person, with the shape of their values. */
const telling: readonly (readonly [name: RegExp, value: () => RegExp])[] = [
  [/^(?:customer|user|contact|login|guest)?[_-]?e?-?mail(?:[_-]?address)?$/i, () => /@/],
  [
    /^(?:customer|user|contact|guest)?[_-]?(?:phone|mobile|cell|tel|telephone|msisdn)(?:[_-]?(?:number|no))?$/i,
    () => /(?:\d[ ()./+-]{0,2}){7}/,
  ],
  [/^(?:(?:first|last|full|customer|guest)[_-]?name|surname)$/i, lazyPattern`^\p{L}[\p{L}\p{M} .'’+-]{1,60}$`],
  [/^(?:dob|birth[_-]?(?:date|day)|date[_-]?of[_-]?birth)$/i, () => /\d{2}/],
  [/^(?:pass(?:word|wd|code)?|pwd|pin|ssn|iban|card[_-]?(?:number|no))$/i, lazyPattern`[\p{L}\d]{4}`],
];
const slot = /^(?:\{\{|\{%|%\{|#\{|\$\{|\{!|\[\[|<<|\*\||\[|<|\{)/;
/** Mailboxes of a team, not of a person. */
const role = /^(?:support|help|info|contact|hello|sales|service|care|team|office|no-?reply|privacy|returns|orders)@/i;

/** Parameters of the query of an address that hold data about a person. */
export function findQueryData(text: string, { start, end }: Span): readonly QueryDatum[] {
  const address = text.slice(start, end);
  const from = address.indexOf('?');
  if (from < 0) return [];
  const [query = ''] = address.slice(from + 1).split('#');
  const found: QueryDatum[] = [];
  let at = start + from + 1;
  for (const pair of query.split('&')) {
    const [name = '', ...rest] = pair.split('=');
    const span = { start: at, end: at + pair.length };
    if (isPersonal(name, decode(rest.join('=')))) found.push({ ...span, name, cut: cutOf(text, span, start + from) });
    at = span.end + 1;
  }
  return found;
}

/** A parameter goes with the `&` after it, the last one with the sign before it. */
function cutOf(text: string, { start, end }: Span, mark: number): Span {
  if (text[end] === '&') return { start, end: end + 1 };
  return { start: start - 1 === mark ? mark : start - 1, end };
}

function decode(value: string): string {
  const plain = value.replaceAll('+', ' ').trim();
  try {
    return decodeURIComponent(plain);
  } catch {
    // A per cent sign that encodes nothing.
    return plain;
  }
}

function isPersonal(name: string, value: string): boolean {
  if (value === '' || role.test(value)) return false;
  const known = telling.find(([names]) => names.test(name));
  if (known !== undefined && (slot.test(value) || known[1]().test(value))) return true;
  return findPersonalData(value, { perspective: 'reply', types: ['email', 'iban', 'payment-card'] }).length > 0;
}
