import { formatIdFor } from './formats/index.js';
import { endingOf } from './formats/template-endings.js';
import type { Notice } from './types.js';

/** True for a source that is read as plain text because neither its ending nor the run says what it is. */
export function isOfUnknownKind(path: string, format: string | undefined): boolean {
  return format === undefined && path !== '<stdin>' && formatIdFor(path) === undefined;
}

/** Gathers the files that are read as plain text because nobody knows their ending, and says so once for each. */
export interface UnknownKinds {
  add(path: string): void;
  notices(): readonly Notice[];
}

/** Starts gathering. */
export function createUnknownKinds(): UnknownKinds {
  const byEnding = new Map<string, { readonly path: string; count: number }>();
  return {
    add(path) {
      const ending = endingOf(path);
      const same = byEnding.get(ending);
      if (same === undefined) byEnding.set(ending, { path, count: 1 });
      else same.count++;
    },
    notices: () => [...byEnding].map(([ending, { path, count }]) => unknownNote(path, ending, count)),
  };
}

function unknownNote(path: string, ending: string, count: number): Notice {
  const why = ending === '' ? 'Its name has no ending' : `No format has the ending \`${ending}\``;
  const more = count === 1 ? '' : ` So are ${count - 1} more with this ending.`;
  const message = `${why}: this file is read as plain text, and nothing is fixed in it. Say what it is with --format.${more}`;
  return { level: 'note', path, message };
}
