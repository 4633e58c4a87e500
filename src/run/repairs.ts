import type { Edit, Finding, Span } from '../base/types.js';

/** A finding and the edits, in offsets of its reply's text, that mend it. */
export interface Repair {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** The repairs of one reply that can be made at once: no two touch; the first finding wins. */
export function chooseRepairs(findings: readonly Finding[], isWanted: (repair: Repair) => boolean): readonly Repair[] {
  const chosen: Repair[] = [];
  for (const finding of findings) {
    const repair = { finding, edits: finding.repair ?? [] };
    if (repair.edits.length === 0 || !isWanted(repair)) continue;
    const taken = chosen.flatMap(({ edits }) => edits);
    if (!repair.edits.some(({ span }) => taken.some((edit) => touches(span, edit.span)))) chosen.push(repair);
  }
  return chosen;
}

/** Side by side is too near: both may have meant the blank between them. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Why repairs have not done what they should, by what is found before and after; `undefined` when all is well. */
export function setbackOf(
  before: readonly Finding[],
  after: readonly Finding[],
  made: readonly Repair[],
): string | undefined {
  const left = countBy(after, nameOf);
  const had = countBy(before, nameOf);
  const mended = countBy(
    made.map(({ finding }) => finding),
    nameOf,
  );
  for (const [name, count] of mended) {
    if ((left.get(name) ?? 0) > (had.get(name) ?? 0) - count) return 'it would not help';
  }
  const errors = countBy(before, errorOf);
  for (const [error, count] of countBy(after, errorOf)) {
    if (error !== '' && count > (errors.get(error) ?? 0)) return `it would bring a new error, ${error}`;
  }
  return undefined;
}

/** Findings that read the same have prints that differ in a number at the end. */
const nameOf = ({ fingerprint }: Finding): string => fingerprint.replace(/-\d{1,9}$/, '');

const errorOf = ({ severity, ruleId }: Finding): string => (severity === 'error' ? ruleId : '');

function countBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}
