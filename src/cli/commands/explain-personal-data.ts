import { explainPersonalData, personalDataTypes } from '../../personal-data/index.js';
import type { ExplainedDatum } from '../../personal-data/index.js';
import { escapeTerminal } from '../../reporters/escape.js';
import type { Reply } from '../../types.js';
import { table } from '../table.js';

/** What a reply holds that could be personal data, masked: what it is, how sure, and why some of it is let through. */
export function explainReplyData({ id, text, map }: Reply): string {
  const data = explainPersonalData(text, { perspective: 'reply' });
  const rows = data.map((datum) => [`  ${placeText(map.point(map.toSource(datum).start))}`, ...datumCells(datum)]);
  const found = rows.length === 0 ? '  no personal data\n' : table(rows);
  return `${escapeTerminal(id)}\n${found}`;
}

function placeText({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`;
}

function datumCells({ type, masked, check, context, score, dropped }: ExplainedDatum): readonly string[] {
  const why = context === undefined ? check : `${check}, beside “${context}”`;
  const verdict =
    dropped === undefined ? `reported (${score.toFixed(2)})` : `let through: ${dropped.replaceAll('-', ' ')}`;
  return [personalDataTypes[type].name, masked, verdict, why];
}
