import type { Allowance } from '../base/notice-codes.js';
import type { Notice } from '../base/types.js';
import { formatIdFor } from '../formats/index.js';
import { endingOf } from '../formats/template-endings.js';
import { maskPersonalData } from '../personal-data/index.js';
import { STDIN } from './find-sources.js';

/** Codes of failures that `--allow` makes notes. */
export const ALLOWANCES: readonly Allowance[] = ['unparsable-rows', 'unknown-columns', 'duplicate-ids'];

/**
 * The notices of a run as they may be shown. Failures that the run allows become notes, and personal data is masked: a
 * table without a header has some where the names of columns are expected.
 */
export function shownNotices(notices: readonly Notice[], allow: readonly Allowance[] = []): readonly Notice[] {
  return notices.map((notice) => {
    const level = allow.some((code) => code === notice.code) ? 'note' : notice.level;
    // Their messages quote nothing, and there may be very many of them.
    if (notice.code === 'unparsable-rows') return { ...notice, level };
    return { ...notice, level, message: maskPersonalData(notice.message) };
  });
}

/** True for a source that is read as plain text because neither its ending nor the run says what it is. */
export function isOfUnknownKind(path: string, format: string | undefined): boolean {
  return format === undefined && path !== STDIN && formatIdFor(path) === undefined;
}

/** One note for each ending that no format has; `paths` are the files of unknown kind. */
export function unknownKindNotices(paths: readonly string[]): readonly Notice[] {
  const pathsByEnding = new Map<string, string[]>();
  for (const path of paths) {
    const ending = endingOf(path);
    pathsByEnding.set(ending, [...(pathsByEnding.get(ending) ?? []), path]);
  }
  return [...pathsByEnding].map(([ending, [path = '', ...others]]) => unknownKindNotice(path, ending, others.length));
}

function unknownKindNotice(path: string, ending: string, others: number): Notice {
  const why = ending === '' ? 'Its name has no ending' : `No format has the ending \`${ending}\``;
  const more = others === 0 ? '' : ` The same goes for ${others} more with this ending.`;
  const message = `${why}: this file is read as plain text, and nothing is fixed in it. Say what it is with --format.${more}`;
  return { level: 'note', code: 'unknown-ending', path, message };
}
