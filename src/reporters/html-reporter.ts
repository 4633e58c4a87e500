import { createOverviewBuilder } from '../overview/overview.js';
import type { Overview } from '../overview/overview.js';
import { replyList } from './html-replies.js';
import {
  clusterList,
  conflictList,
  groupTable,
  noticeList,
  numbers,
  scoreList,
  type Section,
} from './html-sections.js';
import { styleSheet } from './html-style.js';
import { markup, type Markup } from './escape.js';
import { visibleFindings } from './reporter.js';
import type { Reporter } from './reporter.js';
import { count } from './report-words.js';

/** One page over all replies, for a browser, a phone or paper: whole in itself, without a script. */
export function htmlReporter(): Reporter {
  const builder = createOverviewBuilder();
  return {
    withCards: true,
    begin: () => '',
    reply(result, context) {
      builder.add(result, visibleFindings(result, context));
      return '';
    },
    end: (summary, notices, { now }) => page(builder.finish(summary, notices, now)).html,
  };
}

/** Nothing is loaded, run or sent: the page says so to the browser. */
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
<nav aria-label="Contents"><ul>${sections.map(({ name, title }) => markup`<li><a href="#${name}">${title}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1">
${sections.map(
  ({ name, title, body }) => markup`<section aria-labelledby="${name}">
<h2 id="${name}" tabindex="-1">${title}</h2>
${body}
</section>
`,
)}</main>
<footer><p>Made by care-lint. Personal data is masked.</p></footer>
</body>
</html>
`;
}

function sectionsOf(overview: Overview): readonly Section[] {
  const { rules, tags, owners, scores, worst, clusters, conflicts, notices } = overview;
  const bars = 'Bars: errors at full height, warnings at two thirds, hints at one.';
  const none = markup`<p>Nothing to change.</p>`;
  return [
    { name: 'summary', title: 'At a glance', body: numbers(overview) },
    { name: 'replies', title: 'Replies to look at first', body: worst.total === 0 ? none : replyList(worst) },
    ...(rules.length === 0
      ? []
      : [{ name: 'rules', title: 'By rule', body: groupTable(rules, 'rule', `Findings of each rule. ${bars}`) }]),
    ...(scores.length === 0 ? [] : [{ name: 'scores', title: 'Scores', body: scoreList(overview) }]),
    ...(tags.length === 0
      ? []
      : [{ name: 'tags', title: 'By tag', body: groupTable(tags, 'tag', `Findings under each tag. ${bars}`) }]),
    ...(owners.length === 0
      ? []
      : [{ name: 'owners', title: 'By owner', body: groupTable(owners, 'owner', `Findings by owner. ${bars}`) }]),
    ...(clusters.length === 0 ? [] : [{ name: 'duplicates', title: 'Nearly the same', body: clusterList(clusters) }]),
    ...(conflicts.total === 0
      ? []
      : [{ name: 'conflicts', title: 'Facts that do not agree', body: conflictList(conflicts) }]),
    ...(notices.length === 0 ? [] : [{ name: 'notices', title: 'Notices', body: noticeList(notices) }]),
  ];
}
