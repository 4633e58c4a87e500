import { maskPersonalData } from './personal-data/index.js';
import type { Allowance, Notice } from './types.js';

/** What a run may allow; all fail it otherwise. */
export const ALLOWANCES: readonly Allowance[] = ['unparsable-rows', 'unknown-columns', 'duplicate-ids'];

/**
 * The notices of a run as they may be shown: failures that it allows as notes, and personal data masked that stands
 * where a name was expected, in the header of a table without one for instance.
 */
export function settleNotices(notices: readonly Notice[], allow: readonly Allowance[] = []): readonly Notice[] {
  return notices.map((notice) => {
    const { allowance } = notice;
    const level = allowance !== undefined && allow.includes(allowance) ? 'note' : notice.level;
    // These quote nothing, and there may be very many.
    if (allowance === 'unparsable-rows') return { ...notice, level };
    return { ...notice, level, message: maskPersonalData(notice.message) };
  });
}
