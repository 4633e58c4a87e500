/** Makes a value when it is first asked for, and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

type Tag = (source: TemplateStringsArray, ...parts: readonly string[]) => () => RegExp;

function tagFor(flags: string): Tag {
  return (source, ...parts) => lazy(() => pattern(String.raw(source, ...parts), flags));
}

/**
 * Tag of a pattern that is made at its first use, with the flag `u`; a backslash in it is a backslash. For patterns with
 * `\p{}`: V8 looks up each `\p{}` in its tables when it reads a literal, even in a function that is never called, and again
 * when it makes the pattern. That takes 0.4 ms for a pattern with two of them, and a text needs few of our patterns.
 */
export const lazyPattern = tagFor('u');

/** The same with the flags `gu`: for all matches in a text. */
export const lazySearch = tagFor('gu');

/** A letter or a digit of any script. */
export const LETTER_OR_DIGIT = lazyPattern`[\p{L}\p{N}]`;

/** The source of a group that takes one of several alternatives. */
export const anyOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** An escape, a class, the start of a group, its end with how often it may come, a bar, or other text. */
const PART =
  /\\.|\[(?:\\.|[^\]\\]){0,2000}\]|\((?:\?(?:<?[=!]|:|<\w{1,30}>))?|\)(?:[*+?]|\{\d{1,4}(?:,\d{0,4})?\})?\??|\||[^\\[()|]{1,2000}/gs;

/**
 * Makes a pattern of a source, and takes less time for it than `new RegExp`. V8 copies what follows a choice behind each of
 * its branches, up to ten times, and does so again for every choice in there. At a lookahead the branches meet, so what
 * follows is written once. An empty lookahead takes no text, and changes no match.
 */
export function pattern(source: string, flags = ''): RegExp {
  let out = '';
  const groups: { isChoice: boolean; readonly isLookaround: boolean }[] = [];
  let isBehindChoice = false;
  for (const part of source.match(PART) ?? []) {
    const isEnd = part.startsWith(')');
    if (isBehindChoice && !isEnd && part !== '|') out += '(?=)';
    isBehindChoice = false;
    out += part;
    const group = groups.at(-1);
    if (part.startsWith('(')) groups.push({ isChoice: false, isLookaround: /^\(\?<?[=!]/.test(part) });
    else if (part === '|' && group !== undefined) group.isChoice = true;
    else if (isEnd) {
      groups.pop();
      isBehindChoice = group !== undefined && !group.isLookaround && (group.isChoice || /^\)(?:[?*]|\{0)/.test(part));
    }
  }
  return new RegExp(out, flags);
}

/**
 * All matches of a global regular expression. `String.matchAll` would copy the expression on each call, and V8 then
 * compiles large ones anew: milliseconds instead of microseconds.
 */
export function matchesOf(regex: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    matches.push(match);
    if (match[0] === '') regex.lastIndex++;
  }
  return matches;
}
