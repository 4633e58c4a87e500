import type { Finding } from '../base/types.js';
import { codeFrame } from './code-frame.js';
import { displayWidth, wrap } from './display-width.js';
import { escapeTerminal } from './escape.js';
import { severityWords, suggestionsInWords } from './report-words.js';
import type { ReporterContext } from './reporter.js';
import type { Styles } from './terminal-styles.js';

/** Most columns of a line: on a wider terminal the rule would be too far from its message. */
const MAX_LINE_COLUMNS = 140;
/** Most columns of longer texts: wider ones are hard to read. */
export const MAX_TEXT_COLUMNS = 100;
/** Columns kept for the id of the rule; few ids are longer. */
const RULE_COLUMNS = 28;
/** With less room for the message, the id ends at the right edge instead. */
const NARROW_COLUMNS = 80;
const SEVERITY_COLUMNS = 7;
const GAP = '  ';
/** However narrow the terminal, a text gets this many columns. */
const LEAST_COLUMNS = 24;

/** How the lines of a finding are aligned. */
export interface LineLayout {
  /** Blanks before the place. */
  readonly indent: string;
  readonly placeColumns: number;
}

/** Line and column: `12:7`. */
export function placeInWords({ start }: Finding): string {
  return `${start.line}:${start.column}`;
}

/**
 * A finding as one line: place, severity, message, rule, each in its column. On a narrow terminal the message is wrapped in
 * its column. Without a terminal a line stays whole, however long.
 */
export function findingLine(
  finding: Finding,
  { indent, placeColumns }: LineLayout,
  { width, isTerminal }: ReporterContext,
  styles: Styles,
): string {
  const { severity, message, ruleId } = finding;
  const place = placeInWords(finding).padEnd(placeColumns);
  const word = severityWords[severity].one.padEnd(SEVERITY_COLUMNS);
  const hanging = ' '.repeat(indent.length + place.length + GAP.length + word.length + GAP.length);
  const columns = isTerminal ? Math.min(width, MAX_LINE_COLUMNS) : MAX_LINE_COLUMNS;
  const room = Math.max(LEAST_COLUMNS, columns - hanging.length);
  const lines = isTerminal ? wrap(escapeTerminal(message), room) : [escapeTerminal(message)];
  const rule = escapeTerminal(ruleId);
  const last = displayWidth(lines.at(-1) ?? '');
  const ruleRoom = Math.max(displayWidth(rule), room < NARROW_COLUMNS ? 0 : RULE_COLUMNS);
  const ruleColumn = Math.max(0, room - ruleRoom);
  const gap = Math.max(GAP.length, ruleColumn - last);
  const isBeside = !isTerminal || last + gap + displayWidth(rule) <= room;
  const before = isBeside ? ' '.repeat(gap) : `\n${hanging}${' '.repeat(ruleColumn)}`;
  const text = lines.join(`\n${hanging}`);
  return `${indent}${styles.muted(place)}${GAP}${styles.severity[severity](word)}${GAP}${text}${before}${styles.muted(rule)}\n`;
}

/** The lines below a finding: the marked text, the reason if asked for, better wording, other rules. */
export function findingDetails(
  finding: Finding,
  { indent }: LineLayout,
  { width, withReason }: { readonly width: number; readonly withReason: boolean },
  styles: Styles,
): string {
  const { severity, frame, note, also = [] } = finding;
  const start = `${indent}${GAP}`;
  const columns = Math.min(width, MAX_TEXT_COLUMNS) - start.length;
  const mark = styles.severity[severity];
  const bar = `${start}${styles.muted('|')} `;
  let text = '';
  for (const { before, marked, after, pointer } of codeFrame(frame, columns - 2))
    text += `${bar}${before}${mark(marked)}${after}\n${bar}${mark(pointer)}\n`;
  if (withReason) text += `${labelled('Why:', note, start, columns)}\n`;
  for (const suggestion of suggestionsInWords(finding))
    text += `${styles.better(labelled('Try:', suggestion, start, columns))}\n`;
  if (also.length > 0) text += `${styles.muted(labelled('Also:', also.join(', '), start, columns))}\n`;
  return text;
}

/** A label and a text, wrapped at blanks and aligned after the label. */
function labelled(label: string, text: string, start: string, columns: number): string {
  const hanging = ' '.repeat(label.length + 1);
  const line = escapeTerminal(text.replace(/[\t\n\r ]+/g, ' ').trim());
  const lines = wrap(line, Math.max(LEAST_COLUMNS, columns - hanging.length));
  return `${start}${label} ${lines.join(`\n${start}${hanging}`)}`;
}
