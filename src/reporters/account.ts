import type { Skipped, Summary } from '../types.js';
import { count } from './words.js';

/** What a run looked at, in parts of a sentence: `24 replies in 3 files`, `1 blank skipped`, `2 fixed`. */
export function account({ files, replies, skipped, fixed = 0 }: Summary): readonly string[] {
  const linted = count(replies, 'reply', 'replies');
  const where = files > 1 ? ` in ${files} files` : '';
  return [linted + where, ...skippedParts(skipped), ...(fixed === 0 ? [] : [`${fixed} fixed`])];
}

/** True when the account says more than how many replies were linted. */
export function isEventful({ skipped, fixed = 0 }: Summary): boolean {
  return skippedParts(skipped).length > 0 || fixed > 0;
}

function skippedParts({ internal, blank, unparsable, unselected }: Skipped): readonly string[] {
  const left = [
    ...(internal === 0 ? [] : [count(internal, 'internal note')]),
    ...(blank === 0 ? [] : [`${blank} blank`]),
    ...(unparsable === 0 ? [] : [`${unparsable} unparsable`]),
  ];
  const last = left.at(-1);
  const list = left.length > 1 ? `${left.slice(0, -1).join(', ')} and ${last}` : last;
  return [
    ...(list === undefined ? [] : [`${list} skipped`]),
    ...(unselected === 0 ? [] : [`${unselected} not selected`]),
  ];
}
