import type { Overview } from '../../overview/overview.js';
import { markup, type Markup } from '../escape.js';
import { NOTHING_FOUND, overviewReporter, titles } from '../overview-report.js';
import { count } from '../report-words.js';
import type { Reporter } from '../reporter.js';
import {
  clusterList,
  conflictList,
  groupTable,
  noticeList,
  replyList,
  scoreList,
  summaryNumbers,
  trendTable,
} from './page-sections.js';
import { styleSheet } from './style-sheet.js';

/** One page over all replies, for a browser, a phone or paper: self-contained, without a script. */
export function htmlReporter(): Reporter {
  return overviewReporter((overview) => page(overview).html);
}

/** Tells the browser that the page may load, run and send nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function page(overview: Overview): Markup {
  const { now, summary } = overview;
  const time = now.toISOString();
  const sections = sectionsOf(overview);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Replies checked by care-lint: ${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')}</title>
<style>${{ html: styleSheet }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header>
<h1>Replies checked by care-lint</h1>
<p class="muted"><time datetime="${time}">${time.slice(0, 10)} ${time.slice(11, 16)} UTC</time></p>
</header>
<nav aria-label="Contents"><ul>${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1">
${sections.map(
  ({ id, title, body }) => markup`<section aria-labelledby="${id}">
<h2 id="${id}" tabindex="-1">${title}</h2>
${body}
</section>
`,
)}</main>
<footer><p>Made by care-lint. Personal data is masked.</p></footer>
</body>
</html>
`;
}

/** One part of the page. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

function sectionsOf(overview: Overview): readonly Section[] {
  const { summary, rules, tags, owners, scores, worst, clusters, conflicts, notices } = overview;
  const bars = 'Bars: errors at full height, warnings at two thirds, hints at one.';
  return [
    { id: 'summary', title: 'At a glance', body: summaryNumbers(overview) },
    ...(summary.trend === undefined ? [] : [section('trend', trendTable(summary.trend))]),
    section('replies', worst.total === 0 ? markup`<p>${NOTHING_FOUND}</p>` : replyList(worst)),
    ...(rules.length === 0 ? [] : [section('rules', groupTable(rules, 'rule', `Findings of each rule. ${bars}`))]),
    ...(scores.length === 0 ? [] : [section('scores', scoreList(scores))]),
    ...(tags.length === 0 ? [] : [section('tags', groupTable(tags, 'tag', `Findings under each tag. ${bars}`))]),
    ...(owners.length === 0 ? [] : [section('owners', groupTable(owners, 'owner', `Findings by owner. ${bars}`))]),
    ...(clusters.length === 0 ? [] : [section('duplicates', clusterList(clusters))]),
    ...(conflicts.total === 0 ? [] : [section('conflicts', conflictList(conflicts))]),
    ...(notices.length === 0 ? [] : [section('notices', noticeList(notices))]),
  ];
}

function section(id: keyof typeof titles, body: Markup): Section {
  return { id, title: titles[id], body };
}
