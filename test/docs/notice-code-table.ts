import { noticeCodes } from '../../src/base/notice-codes.js';
import { markdownTable } from './blocks.js';

const LEVELS = { failure: 'failure', note: 'note', allowable: 'failure, a note with `--allow`' } as const;

/** Every code that a notice may have, as a Markdown table. */
export function noticeCodeTable(): string {
  const rows = Object.entries(noticeCodes).map(([code, { level, about }]) => [`\`${code}\``, LEVELS[level], about]);
  return markdownTable([['code', 'level', 'what it is about'], ...rows]);
}
