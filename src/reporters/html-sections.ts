import { severities } from '../overview/finding-counts.js';
import type { Group } from '../overview/finding-counts.js';
import type { NamedFinding, Overview, ReplyName, Shortlist } from '../overview/overview.js';
import type { Notice } from '../types.js';
import { excerptOf, shorten } from './excerpt.js';
import { scorePlot, severityBar } from './html-plots.js';
import { markup, nothing, type Markup } from './escape.js';
import { count, scoreWords, severityWords, summaryLines } from './report-words.js';

/** One part of the page. */
export interface Section {
  /** Also its id. */
  readonly name: string;
  readonly title: string;
  readonly body: Markup;
}

/** Rows, clusters, lines shown of each list; the rest is counted. */
const MOST = { rows: 40, clusters: 30, members: 12, conflicts: 40, notices: 40 } as const;
/** UTF-16 code units of a name. */
const NAME = 120;

/** "and 12 more", or nothing. */
export function more(total: number, shown: number): Markup {
  return total > shown ? markup`<p class="muted">and ${total - shown} more</p>` : nothing;
}

/** A name of the library, kept apart from the direction of the text around it. */
export function nameOf(text: string): Markup {
  return markup`<bdi>${shorten(text, NAME)}</bdi>`;
}

/** A link to the page of a rule; a rule of a plugin has none. */
export function ruleLink(rule: string, url: string): Markup {
  const name = shorten(rule, NAME);
  return url.startsWith('https://') ? markup`<a href="${url}" rel="noreferrer">${name}</a>` : markup`${name}`;
}

/** A marked stretch of a reply with some words around it. */
export function frameOf(finding: NamedFinding['finding']): Markup {
  const { before, marked, after } = excerptOf(finding.frame);
  return markup`<p class="frame" dir="auto">${before}<mark>${marked}</mark>${after}</p>`;
}

/** SeverityCounts at the top. */
export function numbers({ summary }: Overview): Markup {
  const { files, replies, errors, warnings, infos, suppressed } = summary;
  const counts = { error: errors, warn: warnings, info: infos };
  const plain = (name: string, number: number): Markup => markup`<div><dt>${name}</dt><dd>${number}</dd></div>`;
  const cells = severities.map((severity) => {
    const { many, shape } = severityWords[severity];
    return markup`<div class="${severity}"><dt><span class="${severity}" aria-hidden="true">${shape}</span> ${many}</dt><dd>${counts[severity]}</dd></div>`;
  });
  return markup`<dl class="numbers">${plain('files', files)}${plain('replies', replies)}${cells}${suppressed > 0 ? plain('suppressed', suppressed) : nothing}</dl>
<div class="total">${severityBar(counts, errors + warnings + infos)}</div>${summaryLines(summary).map((line) => markup`\n<p class="muted">${line}</p>`)}`;
}

/** A table of findings by rule, tag or owner. */
export function groupTable(groups: readonly Group[], heading: string, caption: string): Markup {
  const shown = groups.slice(0, MOST.rows);
  const most = Math.max(...groups.map(({ counts }) => counts.error + counts.warn + counts.info));
  const rows = shown.map(
    ({ name, url, replies, counts }) =>
      markup`<tr><th scope="row">${url === '' ? nameOf(name) : ruleLink(name, url)}${severityBar(counts, most)}</th><td>${replies}</td>${severities.map((severity) => markup`<td>${counts[severity]}</td>`)}</tr>
`,
  );
  const heads = severities.map((severity) => {
    const { many, shape } = severityWords[severity];
    return markup`<th scope="col"><span class="${severity}" aria-hidden="true">${shape}</span> <span class="word">${many}</span></th>`;
  });
  return markup`<table><caption>${caption}</caption>
<thead><tr><th scope="col">${heading}</th><th scope="col">replies</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table>${more(groups.length, shown.length)}`;
}

/** How the scores spread, category by category. */
export function scoreList({ scores }: Overview): Markup {
  const items = scores.map(
    (histogram) =>
      markup`<li><h3>${histogram.category}</h3><p class="muted">${scoreWords[histogram.category]}</p>
<p><span class="mean">${histogram.mean}</span> <span class="muted">mean of ${count(histogram.replies, 'reply', 'replies')}</span></p>${scorePlot(histogram)}</li>
`,
  );
  return markup`<p class="muted">0 to 100. A reply counts only where a category applies to it: nobody expects a greeting in a post.</p>
<ul class="scores">
${items}</ul>`;
}

/** Replies that say nearly the same. */
export function clusterList(clusters: readonly (readonly ReplyName[])[]): Markup {
  const items = clusters.slice(0, MOST.clusters).map((members) => {
    const names = members.slice(0, MOST.members).map((member) => markup`<li>${fullName(member)}</li>\n`);
    const rest = members.length - MOST.members;
    return markup`<li>${count(members.length, 'reply', 'replies')}${rest > 0 ? `, ${rest} of them not shown` : ''}
<ul>
${names}</ul></li>
`;
  });
  return markup`<ul class="plain">
${items}</ul>${more(clusters.length, items.length)}`;
}

/** An id, and the title and place that tell it from others. */
function fullName({ id, title, place }: ReplyName): Markup {
  const more = [title, place].flatMap((part) => (part === undefined ? [] : markup`, ${nameOf(part)}`));
  return markup`<strong>${nameOf(id)}</strong>${more}`;
}

/** Facts that replies do not agree on. */
export function conflictList({ first, total }: Shortlist<NamedFinding>): Markup {
  const shown = first.slice(0, MOST.conflicts);
  const items = shown.map(
    (conflict) =>
      markup`<li>${fullName(conflict)}: ${shorten(conflict.finding.message, 400)}${frameOf(conflict.finding)}</li>
`,
  );
  return markup`<ul class="plain">
${items}</ul>${more(total, shown.length)}`;
}

/** What the run could not read or judge; failures first. */
export function noticeList(notices: readonly Notice[]): Markup {
  const sorted = notices.toSorted((a, b) => Number(a.level === 'note') - Number(b.level === 'note'));
  const shown = sorted.slice(0, MOST.notices);
  const items = shown.map(({ level, path, line, message }) => {
    const place = `${shorten(path, NAME)}${line === undefined ? '' : `:${line}`}`;
    return markup`<li><span class="badge${level === 'failure' ? ' error' : ''}">${level}</span><bdi>${place}</bdi>: ${shorten(message, 400)}</li>
`;
  });
  return markup`<ul class="plain">
${items}</ul>${more(notices.length, shown.length)}`;
}
