import type { UserError } from '../base/errors.js';
import type { Notice } from '../base/types.js';

/** A file, a line, a column, and what is wrong there: how mistakes in a config are told. */
const PLACED = /^\s*([^\n]{1,4096}?):(\d{1,9}):(\d{1,9}) (.+)$/;

/** The error that ended a run as notices, one for each place that it names. `mask` takes personal data out. */
export function failureNotices({ code, message }: UserError, mask: (text: string) => string): readonly Notice[] {
  const masked = mask(message);
  const placed = masked.split('\n').flatMap((text): readonly Notice[] => {
    const [, path, line, column, what] = PLACED.exec(text) ?? [];
    if (path === undefined || what === undefined) return [];
    return [{ level: 'failure', code, path, line: Number(line), column: Number(column), message: what }];
  });
  const isWhole = placed.length > 0 && placed.length === masked.split('\n').length;
  return isWhole ? placed : [{ level: 'failure', code, path: '', message: masked }];
}
