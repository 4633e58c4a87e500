import type { Shortlist, FlaggedReply } from '../overview/overview.js';
import type { Finding, ScoreCategory } from '../types.js';
import { shorten } from './excerpt.js';
import { frameOf, more, nameOf, ruleLink } from './html-sections.js';
import { markup, nothing, type Markup } from './escape.js';
import { countsInWords, severityWords, suggestionsInWords } from './report-words.js';

/** Findings shown of one reply. */
const FINDINGS = 8;
const TAGS = 8;

/** Replies with findings, worst first, each with what stands there and what to do. */
export function replyList({ first, total }: Shortlist<FlaggedReply>): Markup {
  return markup`${first.map(replyItem)}${more(total, first.length)}`;
}

function replyItem(reply: FlaggedReply, at: number): Markup {
  const { name, path, line, counts, findings } = reply;
  const shown = findings.slice(0, FINDINGS);
  return markup`<details id="reply-${at + 1}"${at === 0 ? { html: ' open' } : nothing}>
<summary><h3>${nameOf(name)}</h3><span class="place">${countsInWords(counts)} · <bdi>${shorten(path, 200)}:${line}</bdi></span></summary>
<div class="reply">
<dl class="card">${facts(reply)}</dl>
<ul class="findings">
${shown.map(findingItem)}</ul>${more(findings.length, shown.length)}
</div></details>
`;
}

function facts({ card, score }: FlaggedReply): readonly Markup[] {
  const { id, title, owner, tags, scores } = card;
  const named: readonly (readonly [string, string])[] = [
    ...(title === undefined ? [] : [['id', id] as const]),
    ...(owner === undefined ? [] : [['owner', owner] as const]),
    ...(tags.length === 0 ? [] : [['tags', tags.slice(0, TAGS).join(', ')] as const]),
    ...(score === undefined ? [] : [['score', `${score}: ${scoresInWords(scores)}`] as const]),
  ];
  return named.map(([name, value]) => markup`<div><dt>${name}</dt><dd><bdi>${shorten(value, 240)}</bdi></dd></div>`);
}

function scoresInWords(scores: Readonly<Partial<Record<ScoreCategory, number>>>): string {
  return Object.entries(scores)
    .map(([category, value]) => `${category} ${value}`)
    .join(', ');
}

function findingItem(finding: Finding): Markup {
  const { one, shape } = severityWords[finding.severity];
  const suggestions = suggestionsInWords(finding).slice(0, 3);
  return markup`<li><p><span class="badge ${finding.severity}"><span aria-hidden="true">${shape}</span> ${one}</span>${shorten(finding.message, 400)}</p>
${frameOf(finding)}
<p class="why">${shorten(finding.note, 600)}</p>
${suggestions.map((suggestion) => markup`<p class="try">Try: ${shorten(suggestion, 300)}</p>\n`)}<p class="place">line ${finding.start.line}, column ${finding.start.column} · ${ruleLink(finding.ruleId, finding.url)}</p></li>
`;
}
