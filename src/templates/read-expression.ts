/** What a placeholder asks for. */
export interface Expression {
  readonly variable: string;
  readonly fallback: string | undefined;
  readonly filters: readonly string[];
}

const QUOTED = /^(["'“”‘’])(.*)["'“”‘’]$/s;

/** A text without the quotes around it. */
export function unquoted(text: string): string {
  const trimmed = text.trim();
  return QUOTED.exec(trimmed)?.[2] ?? trimmed;
}

/** Pieces between bars that stand outside of quotes. */
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

/** What a filter gives in place of an empty value; `undefined` when it is another filter. */
function fallbackOf(filter: string): string | undefined {
  if (QUOTED.test(filter)) return unquoted(filter);
  const opening = FALLBACK_FILTER.exec(filter)?.[0];
  return opening === undefined ? undefined : unquoted(filter.slice(opening.length).replace(/\)$/, ''));
}

/**
 * Reads what stands between `{{` and `}}`: `a.b`, `a.b | filter: x`, `a.b|fallback:"there"`, `a.b || 'there'`,
 * `a.b or "there"`, `default a.b "there"`.
 */
export function readExpression(content: string): Expression {
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
