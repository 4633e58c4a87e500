import { severities } from '../../base/severity.js';
import type { Finding, Notice, Scores, Trend } from '../../base/types.js';
import { summaryCounts, type Group, type SeverityCounts } from '../../overview/finding-counts.js';
import type { FlaggedReply, NamedFinding, Overview, ReplyName, Shortlist } from '../../overview/overview.js';
import type { ScoreHistogram } from '../../overview/score-histograms.js';
import { excerptOf, shorten } from '../code-frame.js';
import { markup, nothing, type Markup } from '../escape.js';
import {
  failuresFirst,
  groupNumbers,
  nameDetails,
  newsFirst,
  placeOf,
  replyFacts,
  trendSums,
} from '../overview-report.js';
import { count, countsInWords, scoreWords, severityWords, suggestionsInWords, summaryLines } from '../report-words.js';
import { hasPage } from '../reporter.js';

/** Most items of each list; the rest is counted. */
const MOST = { findings: 8, suggestions: 3, rows: 40, clusters: 30, members: 12, conflicts: 40, notices: 40 } as const;
/** Most UTF-16 code units of a text. */
const ROOM = { name: 120, path: 200, value: 240, suggestion: 300, message: 400, note: 600 } as const;

/** Counts at the top. */
export function summaryNumbers({ summary }: Overview): Markup {
  const { files, replies, errors, warnings, infos, suppressed } = summary;
  const counts = summaryCounts(summary);
  const plain = (name: string, number: number): Markup => markup`<div><dt>${name}</dt><dd>${number}</dd></div>`;
  const cells = severities.map((severity) => {
    const { many, shape } = severityWords[severity];
    return markup`<div class="${severity}"><dt><span class="${severity}" aria-hidden="true">${shape}</span> ${many}</dt><dd>${counts[severity]}</dd></div>`;
  });
  const hidden = suppressed > 0 ? plain('suppressed', suppressed) : nothing;
  const lines = summaryLines(summary).map((line) => markup`\n<p class="muted">${line}</p>`);
  return markup`<dl class="numbers">${plain('files', files)}${plain('replies', replies)}${cells}${hidden}</dl>
<div class="total">${severityBar(counts, errors + warnings + infos)}</div>${lines}`;
}

/** What is new, gone and the same since the baseline, in all and by rule. */
export function trendTable(trend: Trend): Markup {
  const shown = newsFirst(trend).slice(0, MOST.rows);
  const sums = trendSums(trend).map(([name, number]) => markup`<div><dt>${name}</dt><dd>${number}</dd></div>`);
  const heads = trendSums(trend).map(([name]) => markup`<th scope="col">${name}</th>`);
  const rows = shown.map((rule) => {
    const numbers = trendSums(rule).map(([, number]) => markup`<td>${number}</td>`);
    return markup`<tr><th scope="row">${nameOf(rule.ruleId)}</th>${numbers}</tr>
`;
  });
  return markup`<dl class="numbers">${sums}</dl>
<table><caption>Findings of each rule since the baseline was written.</caption>
<thead><tr><th scope="col">rule</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table>${more(trend.rules.length, shown.length)}`;
}

/** Replies with findings, worst first, each with the marked texts and what to do. */
export function replyList({ first, total }: Shortlist<FlaggedReply>): Markup {
  return markup`${first.map(replyItem)}${more(total, first.length)}`;
}

function replyItem(reply: FlaggedReply, at: number): Markup {
  const { name, path, line, counts, findings } = reply;
  const shown = findings.slice(0, MOST.findings);
  return markup`<details id="reply-${at + 1}"${at === 0 ? { html: ' open' } : nothing}>
<summary><h3>${nameOf(name)}</h3><span class="place">${countsInWords(counts)} · <bdi>${placeOf(path, line, ROOM.path)}</bdi></span></summary>
<div class="reply">
<dl class="card">${cardOf(reply)}</dl>
<ul class="findings">
${shown.map(findingItem)}</ul>${more(findings.length, shown.length)}
</div></details>
`;
}

function cardOf(reply: FlaggedReply): readonly Markup[] {
  const { card, score } = reply;
  const facts = [
    ...replyFacts(reply),
    ...(score === undefined ? [] : [['score', `${score}: ${scoresInWords(card.scores)}`] as const]),
  ];
  return facts.map(
    ([name, value]) => markup`<div><dt>${name}</dt><dd><bdi>${shorten(value, ROOM.value)}</bdi></dd></div>`,
  );
}

function scoresInWords(scores: Scores): string {
  return Object.entries(scores)
    .map(([category, value]) => `${category} ${value}`)
    .join(', ');
}

function findingItem(finding: Finding): Markup {
  const { severity, message, note, start, ruleId, url } = finding;
  const { one, shape } = severityWords[severity];
  const badge = markup`<span class="badge ${severity}"><span aria-hidden="true">${shape}</span> ${one}</span>`;
  const suggestions = suggestionsInWords(finding)
    .slice(0, MOST.suggestions)
    .map((suggestion) => markup`<p class="try">Try: ${shorten(suggestion, ROOM.suggestion)}</p>\n`);
  const place = markup`line ${start.line}, column ${start.column} · ${ruleLink(ruleId, url)}`;
  return markup`<li><p>${badge}${shorten(message, ROOM.message)}</p>
${excerpt(finding)}
<p class="why">${shorten(note, ROOM.note)}</p>
${suggestions}<p class="place">${place}</p></li>
`;
}

/** A table of findings by rule, tag or owner. */
export function groupTable(groups: readonly Group[], heading: string, caption: string): Markup {
  const shown = groups.slice(0, MOST.rows);
  const most = groups.reduce((max, { counts }) => Math.max(max, counts.error + counts.warn + counts.info), 0);
  const rows = shown.map((group) => {
    const { name, url, counts } = group;
    const label = url === '' ? nameOf(name) : ruleLink(name, url);
    const numbers = groupNumbers(group).map((number) => markup`<td>${number}</td>`);
    return markup`<tr><th scope="row">${label}${severityBar(counts, most)}</th>${numbers}</tr>
`;
  });
  const heads = severities.map((severity) => {
    const { many, shape } = severityWords[severity];
    return markup`<th scope="col"><span class="${severity}" aria-hidden="true">${shape}</span> <span class="word">${many}</span></th>`;
  });
  return markup`<table><caption>${caption}</caption>
<thead><tr><th scope="col">${heading}</th><th scope="col">replies</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table>${more(groups.length, shown.length)}`;
}

/** The distribution of scores, by category. */
export function scoreList(histograms: readonly ScoreHistogram[]): Markup {
  const items = histograms.map((histogram) => {
    const { category, replies, mean } = histogram;
    const measured = markup`<span class="muted">mean of ${count(replies, 'reply', 'replies')}</span>`;
    return markup`<li><h3>${category}</h3><p class="muted">${scoreWords[category]}</p>
<p><span class="mean">${mean}</span> ${measured}</p>${scorePlot(histogram)}</li>
`;
  });
  return markup`<p class="muted">0 to 100. A reply counts only where a category applies to it: a post needs no greeting.</p>
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
  return plainList(items, clusters.length);
}

/** Facts that replies do not agree on. */
export function conflictList({ first, total }: Shortlist<NamedFinding>): Markup {
  const items = first
    .slice(0, MOST.conflicts)
    .map(
      (conflict) =>
        markup`<li>${fullName(conflict)}: ${shorten(conflict.finding.message, ROOM.message)}${excerpt(conflict.finding)}</li>\n`,
    );
  return plainList(items, total);
}

/** What the run could not read or judge; failures first. */
export function noticeList(notices: readonly Notice[]): Markup {
  const items = failuresFirst(notices)
    .slice(0, MOST.notices)
    .map(({ level, path, line, message }) => {
      const badge = markup`<span class="badge${level === 'failure' ? ' error' : ''}">${level}</span>`;
      const place = placeOf(path, line, ROOM.name);
      return markup`<li>${badge}<bdi>${place}</bdi>: ${shorten(message, ROOM.message)}</li>\n`;
    });
  return plainList(items, notices.length);
}

function plainList(items: readonly Markup[], total: number): Markup {
  return markup`<ul class="plain">
${items}</ul>${more(total, items.length)}`;
}

/** "and 12 more", or nothing. */
function more(total: number, shown: number): Markup {
  return total > shown ? markup`<p class="muted">and ${total - shown} more</p>` : nothing;
}

/** A name from the library, isolated from the writing direction around it. */
function nameOf(text: string): Markup {
  return markup`<bdi>${shorten(text, ROOM.name)}</bdi>`;
}

/** The id of a reply, with its title and place where they are known. */
function fullName(reply: ReplyName): Markup {
  return markup`<strong>${nameOf(reply.id)}</strong>${nameDetails(reply).map((part) => markup`, ${nameOf(part)}`)}`;
}

function ruleLink(rule: string, url: string): Markup {
  const name = shorten(rule, ROOM.name);
  return hasPage(url) ? markup`<a href="${url}" rel="noreferrer">${name}</a>` : markup`${name}`;
}

/** The marked text of a finding with some words around it. */
function excerpt(finding: Finding): Markup {
  const { before, marked, after } = excerptOf(finding.frame);
  return markup`<p class="frame" dir="auto">${before}<mark>${marked}</mark>${after}</p>`;
}

/** Height of each severity in a bar of height 12: it tells them apart without colours. */
const HEIGHT = { error: 12, warn: 8, info: 4 } as const;

/** A bar of findings, as long as their share of `most`: errors at full height, warnings at two thirds, hints at one. */
function severityBar(counts: SeverityCounts, most: number): Markup {
  let x = 0;
  const pieces = severities.map((severity) => {
    if (counts[severity] === 0) return nothing;
    const width = (100 * counts[severity]) / Math.max(1, most);
    const height = HEIGHT[severity];
    const piece = markup`<rect class="${severity}" x="${round(x)}" y="${12 - height}" width="${round(width)}" height="${height}"/>`;
    x += width;
    return piece;
  });
  return markup`<svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" role="img"><title>${countsInWords(counts)}</title>${pieces}</svg>`;
}

const PLOT = { width: 120, height: 40, bar: 20, step: 24 } as const;

/** How many replies got which score, in five steps from 0 to 100. */
function scorePlot({ category, mean, bins }: ScoreHistogram): Markup {
  const most = Math.max(1, ...bins);
  const bars = bins.map((replies, at) => {
    const height = (PLOT.height * replies) / most;
    const x = at * PLOT.step + (PLOT.step - PLOT.bar) / 2;
    const y = 10 + PLOT.height - height;
    const number =
      replies === 0
        ? nothing
        : markup`<text x="${x + PLOT.bar / 2}" y="${round(y - 2)}" text-anchor="middle">${replies}</text>`;
    return markup`<rect class="bin" x="${x}" y="${round(y)}" width="${PLOT.bar}" height="${round(height)}"/>${number}`;
  });
  const spoken = bins.map((replies, at) => `${count(replies, 'reply', 'replies')} at ${rangeOf(at)}`).join(', ');
  const base = 10 + PLOT.height;
  return markup`<svg viewBox="0 0 ${PLOT.width} 62" role="img"><title>Scores for ${category}, mean ${mean}: ${spoken}</title>${bars}
<line class="axis" x1="0" y1="${base}" x2="${PLOT.width}" y2="${base}"/><text x="2" y="60">0</text><text x="118" y="60" text-anchor="end">100</text></svg>`;
}

function rangeOf(bin: number): string {
  return bin === 4 ? '80 to 100' : `${bin * 20} to ${bin * 20 + 19}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
