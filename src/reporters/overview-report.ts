import { severities } from '../base/severity.js';
import type { Notice, Trend, TrendCounts } from '../base/types.js';
import type { Group } from '../overview/finding-counts.js';
import { createOverviewBuilder, type FlaggedReply, type Overview, type ReplyName } from '../overview/overview.js';
import { shorten } from './code-frame.js';
import { visibleFindings, type Reporter } from './reporter.js';

/** A reporter that prints nothing until the run has ended, and then one report over all of it. */
export function overviewReporter(print: (overview: Overview) => string): Reporter {
  const builder = createOverviewBuilder();
  return {
    withCards: true,
    begin: () => '',
    reply(result, context) {
      builder.add(result, visibleFindings(result, context));
      return '';
    },
    end: (summary, notices, { now }) => print(builder.finish(summary, notices, now)),
  };
}

/** Titles of the parts of the report. */
export const titles = {
  trend: 'Since the baseline',
  replies: 'Replies to look at first',
  rules: 'By rule',
  scores: 'Scores',
  tags: 'By tag',
  owners: 'By owner',
  duplicates: 'Nearly the same',
  conflicts: 'Facts that do not agree',
  notices: 'Notices',
} as const;

/** The text in place of the replies when no reply has a finding. */
export const NOTHING_FOUND = 'Nothing to change.';

/** The numbers in the row of a group: replies, then findings by severity, worst first. */
export function groupNumbers({ replies, counts }: Group): readonly number[] {
  return [replies, ...severities.map((severity) => counts[severity])];
}

/** The columns of a trend: name and count. */
export function trendSums(trend: TrendCounts): readonly (readonly [name: string, count: number])[] {
  return [
    ['new', trend.new],
    ['gone', trend.gone],
    ['the same', trend.same],
  ];
}

/** The rules of a trend, those with the most new findings first. */
export function newsFirst({ rules }: Trend): Trend['rules'] {
  return rules.toSorted((a, b) => b.new - a.new || b.gone - a.gone || b.same - a.same);
}

/** Owner and tags of a reply, and its id when its title names it, each as name and value. */
export function replyFacts({ card }: FlaggedReply): readonly (readonly [name: string, value: string])[] {
  const { id, title, owner, tags } = card;
  return [
    ...(title === undefined ? [] : [['id', id] as const]),
    ...(owner === undefined ? [] : [['owner', owner] as const]),
    ...(tags.length === 0 ? [] : [['tags', tags.join(', ')] as const]),
  ];
}

/** The title and the place of a reply, as far as they are known. */
export function nameDetails({ title, place }: ReplyName): readonly string[] {
  return [title, place].filter((part) => part !== undefined);
}

/** Path and 1-based line, the path cut to `room` UTF-16 code units: `macros/refunds.yaml:12`. */
export function placeOf(path: string, line: number | undefined, room: number): string {
  return `${shorten(path, room)}${line === undefined ? '' : `:${line}`}`;
}

/** Notices in order: first what the run could not read or judge, then what it only notes. */
export function failuresFirst(notices: readonly Notice[]): readonly Notice[] {
  return notices.toSorted((a, b) => Number(a.level === 'note') - Number(b.level === 'note'));
}
