import { severities } from '../base/severity.js';
import type { Finding, LeftOutFiles, ScoreCategory, Severity, Skipped, Summary } from '../base/types.js';
import type { SeverityCounts } from '../overview/finding-counts.js';

/** A number and its noun: `1 reply`, `2 replies`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Words and a shape for each severity, for readers who cannot tell the colours apart. */
export const severityWords = {
  error: { one: 'error', many: 'errors', shape: '✕' },
  warn: { one: 'warning', many: 'warnings', shape: '▲' },
  info: { one: 'hint', many: 'hints', shape: '●' },
} as const satisfies Record<Severity, { readonly one: string; readonly many: string; readonly shape: string }>;

/** The counts that are not 0, in words: `2 errors, 1 hint`. */
export function countsInWords(counts: SeverityCounts): string {
  const parts = severities.flatMap((severity) => {
    const { one, many } = severityWords[severity];
    return counts[severity] === 0 ? [] : [count(counts[severity], one, many)];
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** What each score measures. */
export const scoreWords = {
  greeting: 'greets, and by name',
  empathy: 'sees what went wrong for the customer',
  solution: 'gives the customer something to use',
  closing: 'takes leave',
  tone: 'does not blame, order about or belittle',
  clarity: 'plain words, whole, short enough',
  privacy: 'shows and asks for nothing others must not read',
} as const satisfies Record<ScoreCategory, string>;

/** The fix and the suggestions of a finding: each as the changed sentence, or as its message when the sentence goes away. */
export function suggestionsInWords({ fix, suggestions = [] }: Finding): readonly string[] {
  const offers = [...(fix === undefined ? [] : [{ message: 'Leave it out', ...fix }]), ...suggestions];
  return offers.map(({ message, reads }) => (reads === '' ? message : `“${reads}”`));
}

/** What a run linted, in parts of a sentence: `24 replies in 3 files`, `1 blank skipped`, `2 fixed`. */
export function lintedParts({ files, replies, skipped, fixed = 0 }: Summary): readonly string[] {
  const linted = count(replies, 'reply', 'replies');
  const where = files > 1 ? ` in ${files} files` : '';
  return [linted + where, ...skippedParts(skipped), ...(fixed === 0 ? [] : [`${fixed} fixed`])];
}

/** Lines for a run that skipped or fixed replies, and for files that were left out; empty for any other run. */
export function summaryLines(summary: Summary): readonly string[] {
  const isEventful = skippedParts(summary.skipped).length > 0 || (summary.fixed ?? 0) > 0;
  return [...(isEventful ? [lintedParts(summary).join(', ')] : []), ...leftOutParts(summary)];
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

/** Most kinds of files that are named; the others are counted. */
const MAX_KINDS = 6;

/** The files of folders and globs that were not read, in sentences: `12 files of unknown kinds left out: 10 .ts, 2 .py`. */
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

/** Words for the kinds of files that are not named by their ending. */
const KINDS: Readonly<Record<string, string>> = { none: 'without an ending', other: 'with another' };
