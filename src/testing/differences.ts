import type { Edit, Span } from '../base/types.js';
import type { RawFinding } from '../engine/findings.js';
import { renderMessage } from '../engine/render-message.js';
import { applyEdits, overlaps } from '../formats/write/edits.js';
import {
  slotsOf,
  type Case,
  type InvalidCase,
  type InvalidLibraryCase,
  type LibraryCase,
  type MessageTemplate,
  type Rule,
} from '../rule.js';
import { judge, type CaseReport } from './judge.js';

/** The findings of a rule in a case that must give none, one line each. */
export function checkSilent(rule: Rule, one: Case | LibraryCase): readonly string[] {
  return judge(rule, one).flatMap((reported) => [`unexpected ${describe(reported)}`, ...checkFinding(rule, reported)]);
}

/** The differences between what a rule finds and what the case expects, one line each. */
export function checkInvalid(rule: Rule, one: InvalidCase | InvalidLibraryCase): readonly string[] {
  if (one.findings.length === 0) {
    return [
      judge(rule, one).length === 0 ? 'the rule finds nothing in it' : 'an invalid case must name at least one finding',
    ];
  }
  const absent = absentWords(one);
  if (absent.length > 0) return absent;
  const all = judge(rule, one);
  const differences: string[] = [];
  for (let i = 0; i < Math.max(all.length, one.findings.length); i++) {
    const [reported, expected] = [all[i], one.findings[i]];
    if (reported === undefined) {
      if (expected !== undefined) differences.push(`missing ${describeExpected(expected)}`);
      continue;
    }
    if (expected === undefined) differences.push(`unexpected ${describe(reported)}`);
    else if (describe(reported) !== describeExpected(expected)) {
      differences.push(`expected ${describeExpected(expected)}, found ${describe(reported)}`);
    } else differences.push(...compareFix(reported, expected.fixed));
    differences.push(...checkFinding(rule, reported));
  }
  return differences;
}

/** A finding that a case expects. */
type Expected = InvalidCase['findings'][number] & { readonly id?: string };

/** Expected findings whose marked words are not in the text, one line each. */
function absentWords(one: InvalidCase | InvalidLibraryCase): readonly string[] {
  const isAbsent = ({ id, marked }: Expected): boolean => {
    const texts = 'entries' in one ? one.entries.filter((entry) => entry.id === id) : [one];
    return marked === '' || !texts.some(({ text }) => text.includes(marked));
  };
  return one.findings.filter(isAbsent).map(({ marked }) => `"${marked}" is not in the text`);
}

/** The text that a finding marks. */
export const markedBy = ({ finding: { span }, text }: CaseReport): string => text.slice(span.start, span.end);

const describe = (reported: CaseReport): string =>
  describeExpected({ ...reported, messageId: reported.finding.messageId, marked: markedBy(reported) });

const describeExpected = ({ id, messageId, marked }: Expected): string =>
  `${messageId} on "${marked}"${id === undefined ? '' : ` of ${id}`}`;

function compareFix({ finding: { fix, messageId }, text }: CaseReport, fixed: string | undefined): readonly string[] {
  const actual = fix === undefined ? undefined : edited(text, fix);
  if (actual === fixed) return [];
  if (actual === undefined) return [`${messageId} has no fix, the case expects one`];
  return [
    `the fix of ${messageId} gives "${actual}", the case ${fixed === undefined ? 'has no `fixed`' : `expects "${fixed}"`}`,
  ];
}

/** The template of a message, if the rule has it. */
export const templateOf = ({ messages }: Rule, messageId: string): MessageTemplate | undefined =>
  Object.hasOwn(messages, messageId) ? messages[messageId] : undefined;

/** Breaches of what every finding of every rule must keep to, one line each. */
function checkFinding(rule: Rule, { finding, text }: CaseReport): readonly string[] {
  const { messageId, span, data, fix = [], suggestions }: RawFinding = finding;
  const template = templateOf(rule, messageId);
  if (template === undefined) return [`the rule has no message ${messageId}`];
  const broken: string[] = [];
  const isInside = ({ start, end }: Span) => start >= 0 && start <= end && end <= text.length;
  if (!isInside(span) || span.start === span.end) broken.push(`${messageId} marks nothing: ${span.start}-${span.end}`);
  for (const edits of [fix, ...suggestions.map((suggestion) => suggestion.edits)]) {
    if (!edits.every((edit) => isInside(edit.span))) broken.push(`${messageId} edits outside of the text`);
    else if (edits.length > 0 && edited(text, edits) === text) broken.push(`${messageId} edits nothing`);
  }
  const slots = [...slotsOf(template.message), ...slotsOf(template.note)];
  const unused = Object.keys(data).filter((slot) => !slots.includes(slot));
  if (unused.length > 0) broken.push(`${messageId} fills slots it does not have: ${unused.join(', ')}`);
  if (renderMessage(template.message, data) === '') broken.push(`${messageId} says nothing`);
  renderMessage(template.note, data);
  return broken;
}

/** A text after the edits of a rule. Throws Error when they overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  if (overlaps(edits)) throw new Error('edits overlap');
  return applyEdits(text, edits);
}
