import { UserError } from '../base/errors.js';
import type { Notice } from '../base/types.js';
import { maskPersonalData } from '../personal-data/index.js';

/** A line of an error about a config or a ticket: the file, the line, the column if it is known, and the mistake. */
const PLACED = /^\s*([^\n]{1,4096}?):(\d{1,9})(?::(\d{1,9}))? (.+)$/;

/**
 * The error that ended a run as notices, masked: one for each place that it names. The message of a fault in care-lint is left
 * out, because it may quote a reply.
 */
export function failureNotices(error: unknown): readonly Notice[] {
  if (!(error instanceof UserError)) {
    const message = 'This is a fault in care-lint, not in your replies; stderr says more.';
    return [{ level: 'failure', code: 'fault', path: '', message }];
  }
  const { code, path = '' } = error;
  const lines = maskPersonalData(error.message).split('\n');
  const placed = lines.flatMap((text): readonly Notice[] => {
    const [, place, line, column, message] = PLACED.exec(text) ?? [];
    if (place === undefined || message === undefined) return [];
    const point = { line: Number(line), ...(column !== undefined && { column: Number(column) }) };
    return [{ level: 'failure', code, path: place, ...point, message }];
  });
  if (placed.length === lines.length) return placed;
  return [{ level: 'failure', code, path: maskPersonalData(path), message: lines.join('\n') }];
}
