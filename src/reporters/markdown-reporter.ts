import { severities } from '../base/severity.js';
import type { Finding, Notice, Trend, TrendCounts } from '../base/types.js';
import { summaryCounts, type Group } from '../overview/finding-counts.js';
import type { FlaggedReply, NamedFinding, Overview, ReplyName, Shortlist } from '../overview/overview.js';
import type { ScoreHistogram } from '../overview/score-histograms.js';
import { excerptOf, shorten } from './code-frame.js';
import { htmlText, markdownText } from './escape.js';
import {
  NOTHING_FOUND,
  failuresFirst,
  groupNumbers,
  nameDetails,
  newsFirst,
  overviewReporter,
  placeOf,
  replyFacts,
  titles,
  trendSums,
} from './overview-report.js';
import { count, countsInWords, leftOutParts, lintedParts, scoreWords, severityWords } from './report-words.js';
import { hasPage, type Reporter } from './reporter.js';

/** GitHub takes comments of at most 65,536 characters. */
const MOST_CHARACTERS = 65_000;
/** Most characters of a list. The replies get the room that the other parts leave. */
const LIST_CHARACTERS = 7000;
/** Most items of a list; the rest is counted. */
const MOST = { findings: 5, rows: 20, clusters: 15, members: 8, conflicts: 15, notices: 10 } as const;
/** Most UTF-16 code units of a text. */
const ROOM = { name: 80, message: 300 } as const;

/** A comment for a pull request on GitHub: the report of `html` in short. */
export function markdownReporter(): Reporter {
  return overviewReporter(comment);
}

function comment(overview: Overview): string {
  const { summary, worst, rules, scores, tags, owners, clusters, conflicts, notices } = overview;
  const head = heading(overview) + trendTable(summary.trend) + groupTable('rules', 'rule', rules);
  const tail = [
    scoreTable(scores),
    groupTable('tags', 'tag', tags),
    groupTable('owners', 'owner', owners),
    bullets('duplicates', clusters.slice(0, MOST.clusters).map(clusterLine), clusters.length),
    bullets('conflicts', conflicts.first.slice(0, MOST.conflicts).map(conflictLine), conflicts.total),
    bullets('notices', failuresFirst(notices).slice(0, MOST.notices).map(noticeLine), notices.length),
  ].join('');
  return head + replyList(worst, MOST_CHARACTERS - head.length - tail.length) + tail;
}

const HEADS = severities.map((severity) => `${severityWords[severity].shape} ${severityWords[severity].many}`);

function heading({ summary, now }: Overview): string {
  const { files, replies, errors, warnings, infos, suppressed } = summary;
  return `## care-lint: ${countsInWords(summaryCounts(summary))}

${[lintedParts(summary).join(', '), ...leftOutParts(summary)].join('. ')}. Checked on ${now.toISOString().slice(0, 10)}; personal data is masked.

${tableHead(['files', 'replies', ...HEADS, 'suppressed'], 0)}
| ${[files, replies, errors, warnings, infos, suppressed].join(' | ')} |
`;
}

/** What is new, gone and the same, in all and by rule. */
function trendTable(trend: Trend | undefined): string {
  if (trend === undefined) return '';
  const numbers = (counts: TrendCounts): string =>
    trendSums(counts)
      .map(([, number]) => number)
      .join(' | ');
  const heads = trendSums(trend).map(([name]) => name);
  const all = `| **all** | ${numbers(trend)} |\n`;
  const rows = newsFirst(trend)
    .slice(0, MOST.rows)
    .map((rule) => `| ${short(rule.ruleId)} | ${numbers(rule)} |\n`);
  return section('trend', `${tableHead(['rule', ...heads], 1)}\n`, [all, ...rows], trend.rules.length + 1);
}

function groupTable(part: 'rules' | 'tags' | 'owners', name: string, groups: readonly Group[]): string {
  const rows = groups
    .slice(0, MOST.rows)
    .map((group) => `| ${linked(group.name, group.url)} | ${groupNumbers(group).join(' | ')} |\n`);
  return section(part, `${tableHead([name, 'replies', ...HEADS], 1)}\n`, rows, groups.length);
}

function scoreTable(histograms: readonly ScoreHistogram[]): string {
  const rows = histograms.map(({ category, replies, mean, bins }) => {
    const low = (bins[0] ?? 0) + (bins[1] ?? 0);
    return `| ${category}: ${scoreWords[category]} | ${[replies, mean, low].join(' | ')} |\n`;
  });
  return section('scores', `${tableHead(['score, 0 to 100', 'replies', 'mean', 'below 40'], 1)}\n`, rows, rows.length);
}

/** The head of a table; all columns after the first `names` contain numbers. */
function tableHead(heads: readonly string[], names: number): string {
  return `| ${heads.join(' | ')} |\n| ${heads.map((_, at) => (at < names ? '---' : '---:')).join(' | ')} |`;
}

/** As many replies as fit, each folded away. */
function replyList({ first, total }: Shortlist<FlaggedReply>, room: number): string {
  if (total === 0) return section('replies', `${NOTHING_FOUND}\n`, [''], 1);
  return section('replies', '', first.map(replyItem), total, room);
}

function replyItem(reply: FlaggedReply): string {
  const { name, path, line, counts, score, findings } = reply;
  const facts = [
    ...replyFacts(reply).map(([fact, value]) => `${fact} ${short(value)}`),
    ...(score === undefined ? [] : [`score ${score}`]),
  ];
  const title = `<strong>${htmlText(shorten(name, ROOM.name))}</strong>`;
  const place = htmlText(placeOf(path, line, ROOM.name));
  const rest = findings.length - MOST.findings;
  return `<details><summary>${title}: ${countsInWords(counts)} (${place})</summary>

${facts.join(' · ')}

${findings.slice(0, MOST.findings).map(findingItem).join('')}${rest > 0 ? `\nand ${rest} more\n` : ''}
</details>
`;
}

function findingItem(finding: Finding): string {
  const { shape, one } = severityWords[finding.severity];
  const { before, marked, after } = excerptOf(finding.frame);
  const quote = `${markdownText(before)}<ins>${markdownText(marked)}</ins>${markdownText(after)}`;
  return `- ${shape} <strong>${one}</strong>: ${messageOf(finding)} (${linked(finding.ruleId, finding.url)})\n  > ${quote}\n`;
}

function clusterLine(members: readonly ReplyName[]): string {
  const names = members.slice(0, MOST.members).map(fullName).join('; ');
  const rest = members.length - MOST.members;
  return `${count(members.length, 'reply', 'replies')}: ${names}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function conflictLine(conflict: NamedFinding): string {
  return `${fullName(conflict)}: ${messageOf(conflict.finding)}`;
}

function noticeLine(notice: Notice): string {
  return `${notice.level}: ${markdownText(placeOf(notice.path, notice.line, ROOM.name))}: ${messageOf(notice)}`;
}

function bullets(part: keyof typeof titles, lines: readonly string[], total: number): string {
  return section(
    part,
    '',
    lines.map((line) => `- ${line}\n`),
    total,
  );
}

/** A section with a title, `opening`, and as many of the lines as there is room for; `total` counts those left out too. */
function section(
  part: keyof typeof titles,
  opening: string,
  lines: readonly string[],
  total: number,
  room: number = LIST_CHARACTERS,
): string {
  if (total === 0) return '';
  let text = `\n### ${titles[part]}\n\n${opening}`;
  let shown = 0;
  for (const line of lines) {
    if (text.length + line.length > room - 40) break;
    text += line;
    shown++;
  }
  return total > shown ? `${text}\nand ${total - shown} more\n` : text;
}

/** A name from the library, cut short. */
function short(name: string): string {
  return markdownText(shorten(name, ROOM.name));
}

/** The id of a reply, with its title and place where they are known. */
function fullName(reply: ReplyName): string {
  const details = nameDetails(reply).map((part) => `, ${short(part)}`);
  return `<strong>${short(reply.id)}</strong>${details.join('')}`;
}

/** A name, and the link to its page where it has one. */
function linked(name: string, url: string): string {
  if (!hasPage(url)) return short(name);
  return `[${short(name)}](${encodeURI(url).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
}

/** The message of a finding or a notice, cut short. */
function messageOf({ message }: { readonly message: string }): string {
  return markdownText(shorten(message, ROOM.message));
}
