/** Makes a value when it is first asked for, and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

type Tag = (source: TemplateStringsArray, ...parts: readonly string[]) => () => RegExp;

function tagFor(flags: string): Tag {
  return (source, ...parts) => lazy(() => new RegExp(String.raw(source, ...parts), flags));
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

/**
 * Part of the source of a pattern. It matches the empty text, so it changes no match, but it makes a pattern cheaper to make.
 * V8 copies what follows a choice behind each of its branches, up to ten times, and does so again for every choice in there.
 * At a lookahead the branches meet, so the rest is written once: the pattern of times is made with half the work. Put it
 * behind a choice that much follows, not at the start of a pattern.
 */
export const MEET = '(?=)';

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
