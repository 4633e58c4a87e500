import type { DialectId, Shown } from './template-parts.js';

/** What a placeholder asks for. */
interface Expression {
  readonly variable: string;
  readonly fallback: string | undefined;
  readonly filters: readonly string[];
}

/** What a placeholder or tag does. */
export type MarkContent =
  | ({ readonly role: 'slot' } & Expression)
  /** Begins a condition or loop; a closing of the same name ends it. */
  | { readonly role: 'open'; readonly name: string; readonly test: string; readonly shown: Shown }
  /** Begins the next branch of the condition it stands in. */
  | { readonly role: 'branch'; readonly name: string; readonly test: string | undefined; readonly shown: Shown }
  | { readonly role: 'close'; readonly name: string }
  /** Leaves no text. */
  | { readonly role: 'silent'; readonly name: string };

/** The brackets at both ends, with the signs that take blanks away. */
const WRAPPING =
  /^(?:\{{2,3}[-~]?|\{%[-~]?|\{[!$]|[%#$]?\{|<%[=-]?|<<|<|\*\||\[\[|«|%%|%\(?|\$)|(?:[-~]?\}{2,3}|[-~]?%\}|\}|-?%>|>>|>|\|\*|\]\]|»|\)s|%%?)$/g;

/** Reads a placeholder or tag; `mark` is written as in the text. */
export function readMark(dialect: DialectId, mark: string): MarkContent {
  const content = mark.replaceAll(WRAPPING, '').trim();
  switch (dialect) {
    case 'handlebars':
      return readHandlebars(content);
    case 'liquid':
      return mark.startsWith('{%') ? readLiquidTag(content) : { role: 'slot', ...readExpression(content) };
    case 'help-scout':
      return readHelpScout(content);
    case 'erb':
      return readErb(mark, content);
    case 'intercom':
      return readAttribute(mark);
    case 'mailchimp':
      return readMailchimp(content);
    case 'mautic':
    case 'braces':
      return readBarred(content);
    case 'salesforce':
      return readSalesforce(content);
    case 'zammad':
    case 'osticket':
    case 'zoho':
    case 'otrs':
    case 'square-brackets':
    case 'angle-brackets':
    case 'guillemets':
    case 'percent':
    case 'dollar':
    case 'printf':
      return slot(content);
    default:
      return dialect satisfies never;
  }
}

/** True for a tag that takes away the blanks before it, and after it: `{%- if x -%}`. */
export function takesBlanks(mark: string): { readonly before: boolean; readonly after: boolean } {
  const isBraced = mark.startsWith('{{') || mark.startsWith('{%');
  return { before: isBraced && /^..[-~]/.test(mark), after: isBraced && /[-~]..$/.test(mark) };
}

const slot = (variable: string, fallback?: string): MarkContent => ({
  role: 'slot',
  variable: variable.trim(),
  fallback,
  filters: [],
});
const silent = (name: string): MarkContent => ({ role: 'silent', name });
const elseBranch: MarkContent = { role: 'branch', name: 'else', test: undefined, shown: 'otherwise' };

/** A condition that asks whether something is missing. */
const ASKS_EMPTY = /(?:==|\bis) ?(?:blank|empty|nil|null|none|false|''|"")|^(?:not |!)/i;
const shownBy = (test: string): Shown => (ASKS_EMPTY.test(test) ? 'empty' : 'filled');
const opens = (name: string, test: string, shown: Shown = shownBy(test)): MarkContent => ({
  role: 'open',
  name,
  test,
  shown,
});
const branch = (name: string, test: string): MarkContent => ({ role: 'branch', name, test, shown: shownBy(test) });

/** The first word of a tag and what follows it. */
function wordAndRest(content: string): readonly [word: string, rest: string] {
  const [word = ''] = /^[a-z_]{1,20}/i.exec(content) ?? [];
  return [word.toLowerCase(), content.slice(word.length).trim()];
}

const LIQUID_BLOCKS: ReadonlyMap<string, Shown> = new Map([
  ['unless', 'empty'],
  ['for', 'filled'],
  ['tablerow', 'filled'],
  ['case', 'never'],
  ['comment', 'never'],
  ['capture', 'never'],
  ['macro', 'never'],
]);

/** `{% if x %}` and the like, without its brackets. */
function readLiquidTag(content: string): MarkContent {
  const [word, rest] = wordAndRest(content);
  if (word === 'if') return opens(word, rest);
  if (word === 'elsif' || word === 'elif' || word === 'elseif' || word === 'when') return branch(word, rest);
  if (word === 'else') return elseBranch;
  if (word.startsWith('end')) return { role: 'close', name: word.slice(3) };
  const shown = LIQUID_BLOCKS.get(word);
  return shown === undefined ? silent(word) : opens(word, rest, shown);
}

/** Tags that only Handlebars and Mustache write between `{{` and `}}`. */
function readHandlebars(content: string): MarkContent {
  const [word, rest] = wordAndRest(content);
  if (word === 'else' || content === '^')
    return rest.startsWith('if') ? branch('else', rest.slice(2).trim()) : elseBranch;
  const sign = content.charAt(0);
  const [name = ''] = content.slice(1).trim().split(' ', 1);
  const test = content.slice(1).trim().slice(name.length).trim();
  if (sign === '/') return { role: 'close', name };
  if (sign === '^' || (sign === '#' && name === 'unless')) return opens(name, test, 'empty');
  if (sign === '#') return opens(name, test, test === '' ? 'filled' : shownBy(test));
  if (sign === '!') return silent('comment');
  if (sign === '>') return silent('partial');
  return { role: 'slot', ...readExpression(content.replace(/^&/, '')) };
}

/** `IF:FNAME`, `ELSE:`, `END:IF`, or the name of a field. */
function readMailchimp(content: string): MarkContent {
  const at = content.indexOf(':');
  const word = content.slice(0, at);
  const rest = content.slice(at + 1).trim();
  if (at < 0) return slot(content);
  if (word === 'IF' || word === 'INTERESTED') return opens(word, rest);
  if (word === 'IFNOT') return opens('IF', rest, 'empty');
  if (word === 'ELSEIF') return branch(word, rest);
  if (word === 'ELSE') return elseBranch;
  return word === 'END' ? { role: 'close', name: rest } : slot(content);
}

/** ERB: `<% if x %>`, `<% end %>`. EJS: `<% if (x) { %>`, `<% } %>`. All blocks have the name `end`. */
function readErb(mark: string, content: string): MarkContent {
  if (mark.startsWith('<%=')) return { role: 'slot', ...readExpression(content) };
  const [word, rest] = wordAndRest(content.replace(/^\} {0,3}/, ''));
  if (word === 'elsif') return branch(word, rest);
  if (word === 'else') return rest.startsWith('if') ? branch(word, rest) : elseBranch;
  if (word === 'end' || content.startsWith('}')) return { role: 'close', name: 'end' };
  if (word === 'if' || word === 'unless') return opens('end', rest, word === 'unless' ? 'empty' : shownBy(rest));
  return /\bdo(?: \|[^|]{0,60}\|)?$|\{$/.test(content) ? opens('end', content, 'filled') : silent(word);
}

/** `customer.firstName,fallback=there`. */
function readHelpScout(content: string): MarkContent {
  const [variable = '', ...rest] = content.split(',');
  const fallback = rest.join(',').trim();
  return slot(variable, fallback.startsWith('fallback=') ? fallback.slice('fallback='.length) : undefined);
}

/** `firstname|there`. */
function readBarred(content: string): MarkContent {
  const at = content.indexOf('|');
  return at < 0 ? slot(content) : slot(content.slice(0, at), unquoted(content.slice(at + 1)));
}

/** `Contact.FirstName, Valued Customer`, or `BLANKVALUE(Contact.FirstName, "Valued Customer")`. */
function readSalesforce(content: string): MarkContent {
  const inner = /^BLANKVALUE\(([^()]{1,100})\)$/.exec(content)?.[1] ?? content;
  const at = inner.indexOf(',');
  return at < 0 || inner.includes('(') ? slot(inner) : slot(inner.slice(0, at), unquoted(inner.slice(at + 1)));
}

function readAttribute(mark: string): MarkContent {
  const key = /key="([^"]{0,80})"/.exec(mark)?.[1] ?? '';
  return slot(key, /\bdefault="([^"]{0,80})"/.exec(mark)?.[1]);
}

const QUOTED = /^(["'“”‘’])(.*)["'“”‘’]$/s;

/** A text without the quotes around it. */
function unquoted(text: string): string {
  const trimmed = text.trim();
  return QUOTED.exec(trimmed)?.[2] ?? trimmed;
}

/** Splits at bars, but not inside of quotes. */
function splitAtBars(content: string): readonly string[] {
  if (!content.includes('|')) return [content];
  const pieces: string[] = [];
  let quote = '';
  let start = 0;
  for (let index = 0; index < content.length; index++) {
    const sign = content.charAt(index);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '|') {
      pieces.push(content.slice(start, index));
      start = index + 1;
    }
  }
  return [...pieces, content.slice(start)];
}

/** `fallback:"there"`, `default: "there"`, `default("there")`. */
const FALLBACK_FILTER = /^(?:fallback|default|defaultIfEmpty) {0,3}[:(] {0,3}/;
/** `default first_name "there"`, `formatDate order.date "D MMMM"`: a helper before its variable. */
const HELPER = /^([A-Za-z]\w{1,30}) ([\w.@[\]]{1,80}) (["'][^"']{0,80}["'])$/;
const FALLBACK_HELPER = /^(?:fallback|default|defaultIfEmpty|or|coalesce)$/;
/** `personalization_token('contact.firstname', 'there')`. */
const TOKEN = /^personalization_token\( ?["']([^"']{1,80})["'](?:, ?["']([^"']{0,80})["'])? ?\)$/;
const OR = /^([\w.]{1,80}) or (["'][^"']{0,80}["'])$/;

/** The value that a filter gives in place of an empty one; `undefined` for other filters. */
function fallbackOf(filter: string): string | undefined {
  if (QUOTED.test(filter)) return unquoted(filter);
  const opening = FALLBACK_FILTER.exec(filter)?.[0];
  return opening === undefined ? undefined : unquoted(filter.slice(opening.length).replace(/\)$/, ''));
}

/**
 * Reads what stands between `{{` and `}}`: `a.b`, `a.b | filter: x`, `a.b|fallback:"there"`, `a.b || 'there'`,
 * `a.b or "there"`, `default a.b "there"`.
 */
function readExpression(content: string): Expression {
  const [first = '', ...rest] = splitAtBars(content).map((piece) => piece.trim());
  const filters: string[] = [];
  let fallback: string | undefined;
  for (const [index, piece] of rest.entries()) {
    // Nothing between two bars: `||`.
    const given = rest[index - 1] === '' ? unquoted(piece) : fallbackOf(piece);
    if (given !== undefined) fallback = given;
    else if (piece !== '') filters.push(piece);
  }
  const token = TOKEN.exec(first);
  if (token !== null) return { variable: token[1] ?? '', fallback: fallback ?? token[2], filters };
  const [, before, text] = OR.exec(first) ?? [];
  if (before !== undefined) return { variable: before, fallback: unquoted(text ?? ''), filters };
  const [, helper, variable, argument = ''] = HELPER.exec(first) ?? [];
  if (helper === undefined || variable === undefined) return { variable: withoutEscapes(first), fallback, filters };
  return FALLBACK_HELPER.test(helper)
    ? { variable, fallback: unquoted(argument), filters }
    : { variable, fallback, filters: [helper, ...filters] };
}

/** Markdown writes `contact\.name` for `contact.name`. */
const withoutEscapes = (variable: string): string => variable.replaceAll('\\', '');
