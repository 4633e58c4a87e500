import type { FlaggedReply } from '../overview/overview.js';
import type { Finding } from '../types.js';
import { excerptOf, shorten } from './excerpt.js';
import { linked, messageOf, short } from './markdown-names.js';
import { htmlText, markdownText } from './escape.js';
import { countsInWords, severityWords } from './report-words.js';

/** Findings shown of one reply. */
const FINDINGS = 5;

/** A reply with its findings, folded. */
export function replyItem({ card, name, path, line, counts, score, findings }: FlaggedReply): string {
  const { id, title, owner, tags } = card;
  const about = [
    ...(title === undefined ? [] : [`id ${short(id)}`]),
    ...(owner === undefined ? [] : [`owner ${short(owner)}`]),
    ...(tags.length === 0 ? [] : [`tags ${short(tags.join(', '))}`]),
    ...(score === undefined ? [] : [`score ${score}`]),
  ];
  const rest = findings.length - FINDINGS;
  return `<details><summary><strong>${htmlText(shorten(name, 80))}</strong>: ${countsInWords(counts)} (${htmlText(`${shorten(path, 80)}:${line}`)})</summary>

${about.join(' · ')}

${findings.slice(0, FINDINGS).map(findingItem).join('')}${rest > 0 ? `\nand ${rest} more\n` : ''}
</details>
`;
}

function findingItem(finding: Finding): string {
  const { shape, one } = severityWords[finding.severity];
  const { before, marked, after } = excerptOf(finding.frame);
  const quote = `${markdownText(before)}<ins>${markdownText(marked)}</ins>${markdownText(after)}`;
  return `- ${shape} <strong>${one}</strong>: ${messageOf(finding)} (${linked(finding.ruleId, finding.url)})\n  > ${quote}\n`;
}
