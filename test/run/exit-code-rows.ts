import type { Notice, Summary } from '../../src/base/types.js';
import type { ExitCode, Limits } from '../../src/run/exit-code.js';

/** A run that found nothing. */
export const clean: Summary = {
  files: 1,
  replies: 1,
  rules: 9,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  skipped: { internal: 0, blank: 0, unparsable: 0, unselected: 0, ignored: 0 },
  leftOut: { unknown: {}, project: {} },
};
/** A row that could not be parsed. */
export const failure: Notice = {
  level: 'failure',
  code: 'unknown-columns',
  path: 'macros.csv',
  line: 3,
  message: 'no column holds the text',
};
/** Something worth knowing that is no failure. */
export const note: Notice = {
  level: 'note',
  code: 'unread-language',
  path: 'draft.txt',
  message: 'no lexicon for German',
};
const usual: Limits = { failOn: 'error' };

/** What a run found, its limits and its exit code; docs/cli.md shows them as they are. */
export const rows: readonly [string, Partial<Summary>, readonly Notice[], Limits, ExitCode][] = [
  ['nothing found', {}, [], usual, 0],
  ['a note', {}, [note], usual, 0],
  ['only warnings', { warnings: 3, infos: 2 }, [], usual, 0],
  ['an error', { errors: 1 }, [], usual, 1],
  ['internal notes beside replies', { skipped: { ...clean.skipped, internal: 2 } }, [], usual, 0],
  ['only suppressed findings', { suppressed: 4 }, [], usual, 0],
  ['a warning with --fail-on warning', { warnings: 1 }, [], { failOn: 'warn' }, 1],
  ['a hint with --fail-on warning', { infos: 1 }, [], { failOn: 'warn' }, 0],
  ['a hint with --fail-on hint', { infos: 1 }, [], { failOn: 'info' }, 1],
  ['an error with --fail-on hint', { errors: 1 }, [], { failOn: 'info' }, 1],
  ['as many warnings as allowed', { warnings: 2 }, [], { failOn: 'error', maxWarnings: 2 }, 0],
  ['one warning too many', { warnings: 3 }, [], { failOn: 'error', maxWarnings: 2 }, 1],
  ['a warning with --max-warnings 0', { warnings: 1 }, [], { failOn: 'error', maxWarnings: 0 }, 1],
  ['a row that could not be parsed', {}, [failure], usual, 2],
  ['a failure beside an error', { errors: 1 }, [failure], usual, 2],
  ['only internal notes', { replies: 0, skipped: { ...clean.skipped, internal: 2 } }, [], usual, 2],
  ['no reply', { replies: 0 }, [], usual, 2],
  ['no file', { files: 0, replies: 0 }, [], usual, 2],
  ['only ignored files', { files: 0, replies: 0, rules: 0, skipped: { ...clean.skipped, ignored: 2 } }, [], usual, 0],
  ['ignored files and an empty one', { replies: 0, skipped: { ...clean.skipped, ignored: 2 } }, [], usual, 2],
  ['no rule', { rules: 0 }, [], usual, 2],
];
