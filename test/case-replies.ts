import type { Case, CaseEntry, Cases, LibraryCase, LibraryCases } from '../src/rule.js';

/** Every reply and entry of a cases file. */
export function repliesIn({
  valid,
  invalid,
}: Cases | LibraryCases): readonly { readonly text: string; readonly channel?: string }[] {
  const all: readonly (Case | LibraryCase)[] = [...valid, ...invalid];
  return all.flatMap((one): readonly (Case | CaseEntry)[] => ('entries' in one ? one.entries : [one]));
}
