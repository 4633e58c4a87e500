/** The value of an attribute and where it stands, without its quotes. */
export interface Attribute {
  readonly value: string;
  readonly start: number;
  readonly length: number;
}

/**
 * Finds the value inside `name="value"`, which begins at `start`; `end` is the offset of its last character, or of the
 * blank or bracket after it. `value` is what it reads as.
 */
export function locateAttribute(source: string, value: string, start: number, end: number): Attribute {
  const equals = source.indexOf('=', start);
  if (equals < 0 || equals > end) return { value, start, length: 0 };
  const raw = source.slice(equals + 1, end + 1);
  const first = equals + 1 + raw.length - raw.trimStart().length;
  const quote = source[first];
  if (quote !== '"' && quote !== "'") {
    const bare = /^[^\s>]*/.exec(source.slice(first, end + 1))?.[0] ?? '';
    return { value, start: first, length: bare.length };
  }
  const close = source.indexOf(quote, first + 1);
  return { value, start: first + 1, length: (close < 0 ? end : close) - first - 1 };
}
