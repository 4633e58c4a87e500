/** Makes something at its first use, and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

type Tag = (source: TemplateStringsArray, ...parts: readonly string[]) => () => RegExp;

function tagFor(flags: string): Tag {
  return (source, ...parts) => lazy(() => new RegExp(String.raw(source, ...parts), flags));
}

/**
 * Tags a pattern that is made at its first use, with the flag `u`; a backslash in it is a backslash. For patterns with
 * `\p{}`: V8 looks up each of them in its tables when it reads a literal, even in a function nobody calls, and again
 * when it makes the pattern. That is 0.4 ms for a pattern with two of them, and a text needs few of ours.
 */
export const lazyPattern = tagFor('u');

/** The same with the flags `gu`: for all matches in a text. */
export const lazySearch = tagFor('gu');
