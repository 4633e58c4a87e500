import type { LeftOutFiles, Skipped, Summary } from '../types.js';
import { count } from './words.js';

/** What a run looked at, in parts of a sentence: `24 replies in 3 files`, `1 blank skipped`, `2 fixed`. */
export function account({ files, replies, skipped, fixed = 0 }: Summary): readonly string[] {
  const linted = count(replies, 'reply', 'replies');
  const where = files > 1 ? ` in ${files} files` : '';
  return [linted + where, ...skippedParts(skipped), ...(fixed === 0 ? [] : [`${fixed} fixed`])];
}

/** The account in whole lines, where it says more than how many replies were linted. */
export function accountLines(summary: Summary): readonly string[] {
  const isEventful = skippedParts(summary.skipped).length > 0 || (summary.fixed ?? 0) > 0;
  return [...(isEventful ? [account(summary).join(', ')] : []), ...leftOutParts(summary)];
}

function skippedParts({ internal, blank, unparsable, unselected, ignored }: Skipped): readonly string[] {
  const left = [
    ...(internal === 0 ? [] : [count(internal, 'internal note')]),
    ...(blank === 0 ? [] : [`${blank} blank`]),
    ...(unparsable === 0 ? [] : [`${unparsable} unparsable`]),
    ...(ignored === 0 ? [] : [count(ignored, 'ignored file')]),
  ];
  const last = left.at(-1);
  const list = left.length > 1 ? `${left.slice(0, -1).join(', ')} and ${last}` : last;
  return [
    ...(list === undefined ? [] : [`${list} skipped`]),
    ...(unselected === 0 ? [] : [`${unselected} not selected`]),
  ];
}

/** Kinds of files that are named; of more it is said how many. */
const MAX_KINDS = 6;

/** What folders and globs hold that was not read, each a sentence: `12 files of unknown kinds left out: 10 .ts, 2 .py`. */
export function leftOutParts({ leftOut: { unknown, project } }: Summary): readonly string[] {
  return [
    ...leftOutPart(unknown, 'file of an unknown kind', 'files of unknown kinds'),
    ...leftOutPart(project, 'project file', 'project files'),
  ];
}

function leftOutPart(counts: LeftOutFiles['unknown'], one: string, many: string): readonly string[] {
  const kinds = Object.entries(counts);
  if (kinds.length === 0) return [];
  const sum = (some: typeof kinds) => some.reduce((total, [, number]) => total + number, 0);
  const shown = kinds.slice(0, MAX_KINDS).map(([kind, number]) => `${number} ${KINDS[kind] ?? kind}`);
  const more = kinds.length > MAX_KINDS ? [`${sum(kinds.slice(MAX_KINDS))} more`] : [];
  return [`${count(sum(kinds), one, many)} left out: ${[...shown, ...more].join(', ')}`];
}

const KINDS: Readonly<Record<string, string>> = { none: 'without an ending', other: 'with another' };
