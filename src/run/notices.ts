import { formatIdFor } from '../formats/index.js';
import { endingOf } from '../formats/template-endings.js';
import { maskPersonalData } from '../personal-data/index.js';
import type { Allowance } from '../base/notice-codes.js';
import type { Notice } from '../base/types.js';

/** What a run may allow; all fail it otherwise. */
export const ALLOWANCES: readonly Allowance[] = ['unparsable-rows', 'unknown-columns', 'duplicate-ids'];

/**
 * The notices of a run as they may be shown: failures that it allows as notes, and personal data masked that stands
 * where a name was expected, in the header of a table without one for instance.
 */
export function settleNotices(notices: readonly Notice[], allow: readonly Allowance[] = []): readonly Notice[] {
  return notices.map((notice) => {
    const level = allow.some((code) => code === notice.code) ? 'note' : notice.level;
    // These quote nothing, and there may be very many.
    if (notice.code === 'unparsable-rows') return { ...notice, level };
    return { ...notice, level, message: maskPersonalData(notice.message) };
  });
}

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
  return { level: 'note', code: 'unknown-ending', path, message };
}
