import type { Skipped, Summary } from '../types.js';
import { count } from './words.js';

/** What a run looked at, in parts of a sentence: `24 replies in 3 files`, `2 internal notes and 1 blank skipped`. */
export function account({ files, replies, skipped }: Summary): readonly string[] {
  const linted = count(replies, 'reply', 'replies');
  return [files > 1 ? `${linted} in ${files} files` : linted, ...skippedParts(skipped)];
}

/** True when some record was found and not linted. */
export function hasSkipped(skipped: Skipped): boolean {
  return skippedParts(skipped).length > 0;
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
