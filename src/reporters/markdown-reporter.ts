import { createOverviewBuilder } from '../overview/overview.js';
import { severities } from '../overview/finding-counts.js';
import type { Group } from '../overview/finding-counts.js';
import type { FlaggedReply, Overview, ReplyName, Shortlist } from '../overview/overview.js';
import { replyItem } from './markdown-replies.js';
import { linked, messageOf, nameOf, place } from './markdown-names.js';
import { markdownText } from './escape.js';
import { shorten } from './excerpt.js';
import { visibleFindings } from './reporter.js';
import type { Reporter } from './reporter.js';
import { count, countsInWords, leftOutParts, lintedParts, scoreWords, severityWords } from './report-words.js';

/** GitHub takes comments of at most 65,536 characters. */
const MOST_CHARACTERS = 65_000;
/** Characters a list may take. The replies take what the others leave. */
const ROOM = 7000;
/** Items of a list; the rest is counted. */
const MOST = { rows: 20, clusters: 15, members: 8, conflicts: 15, notices: 10 } as const;

/** A comment for a pull request on GitHub: the page of `html` in short. */
export function markdownReporter(): Reporter {
  const builder = createOverviewBuilder();
  return {
    withCards: true,
    begin: () => '',
    reply(result, context) {
      builder.add(result, visibleFindings(result, context));
      return '';
    },
    end: (summary, notices, { now }) => comment(builder.finish(summary, notices, now)),
  };
}

function comment(overview: Overview): string {
  const { worst, rules, tags, owners, clusters, conflicts, notices } = overview;
  const head = heading(overview) + groupTable('By rule', 'rule', rules);
  const tail = [
    scoreTable(overview),
    groupTable('By tag', 'tag', tags),
    groupTable('By owner', 'owner', owners),
    bullets('Nearly the same', { first: clusters.slice(0, MOST.clusters).map(clusterLine), total: clusters.length }),
    bullets('Facts that do not agree', {
      first: conflicts.first
        .slice(0, MOST.conflicts)
        .map((conflict) => `${nameOf(conflict)}: ${messageOf(conflict.finding)}`),
      total: conflicts.total,
    }),
    bullets('Notices', {
      first: notices
        .slice(0, MOST.notices)
        .map(
          ({ level, path, line, message }) => `${level}: ${place(path, line)}: ${markdownText(shorten(message, 300))}`,
        ),
      total: notices.length,
    }),
  ].join('');
  return head + replies(worst, MOST_CHARACTERS - head.length - tail.length) + tail;
}

const HEADS = severities.map((severity) => `${severityWords[severity].shape} ${severityWords[severity].many}`);

function heading({ summary, now }: Overview): string {
  const { files, replies, errors, warnings, infos, suppressed } = summary;
  const found = countsInWords({ error: errors, warn: warnings, info: infos });
  return `## care-lint: ${found}

${[lintedParts(summary).join(', '), ...leftOutParts(summary)].join('. ')}. Checked on ${now.toISOString().slice(0, 10)}; personal data is masked.

${table(['files', 'replies', ...HEADS, 'suppressed'], 0)}
| ${[files, replies, errors, warnings, infos, suppressed].join(' | ')} |
`;
}

/** The head of a table; columns behind the first `names` ones hold numbers. */
function table(heads: readonly string[], names: number): string {
  return `| ${heads.join(' | ')} |\n| ${heads.map((_, at) => (at < names ? '---' : '---:')).join(' | ')} |`;
}

/** A section of lines, as many as there is room for, under what opens them. */
function section(title: string, opening: string, { first, total }: Shortlist<string>, room = ROOM): string {
  if (total === 0) return '';
  let text = `\n### ${title}\n\n${opening}`;
  let shown = 0;
  for (const line of first) {
    if (text.length + line.length > room - 40) break;
    text += line;
    shown++;
  }
  return total > shown ? `${text}\nand ${total - shown} more\n` : text;
}

function groupTable(title: string, name: string, groups: readonly Group[]): string {
  const rows = groups.slice(0, MOST.rows).map(({ name, url, replies, counts }) => {
    const numbers = severities.map((severity) => counts[severity]);
    return `| ${linked(name, url)} | ${[replies, ...numbers].join(' | ')} |\n`;
  });
  return section(title, `${table([name, 'replies', ...HEADS], 1)}\n`, { first: rows, total: groups.length });
}

function scoreTable({ scores }: Overview): string {
  const rows = scores.map(({ category, replies, mean, bins }) => {
    const low = (bins[0] ?? 0) + (bins[1] ?? 0);
    return `| ${category}: ${scoreWords[category]} | ${[replies, mean, low].join(' | ')} |\n`;
  });
  const head = table(['score, 0 to 100', 'replies', 'mean', 'below 40'], 1);
  return section('Scores', `${head}\n`, { first: rows, total: rows.length });
}

function bullets(title: string, { first, total }: Shortlist<string>): string {
  return section(title, '', { first: first.map((line) => `- ${line}\n`), total });
}

function clusterLine(members: readonly ReplyName[]): string {
  const names = members.slice(0, MOST.members).map(nameOf).join('; ');
  const rest = members.length - MOST.members;
  return `${count(members.length, 'reply', 'replies')}: ${names}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** As many replies as fit, each folded. */
function replies({ first, total }: Shortlist<FlaggedReply>, room: number): string {
  const title = 'Replies to look at first';
  if (total === 0) return section(title, 'Nothing to change.\n', { first: [''], total: 1 });
  return section(title, '', { first: first.map(replyItem), total }, room);
}
