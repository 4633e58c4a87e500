import { countLeading } from '../base/offsets.js';
import { worstFirst } from '../base/results.js';
import type { Finding } from '../base/types.js';
import type { ActiveRule } from '../rule.js';

/**
 * One fault, one finding. When several findings name the same fault, by `meta.partOf` of their rules, the worst of them
 * stands for all. The others stay in the list, in their place, and name its fingerprint in `coveredBy`.
 */
export function coverFindings(findings: readonly Finding[], rules: readonly ActiveRule[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const relation = relationOf(rules);
  const related = findings.filter(({ ruleId }) => relation.isRelated(ruleId));
  if (related.length < 2) return findings;
  const near = neighboursOf(related);
  const anywhere = related.filter(({ ruleId }) => relation.holdsAnywhere(ruleId));
  const partsByWhole = new Map<Finding, Finding[]>();
  const wholeByPart = new Map<Finding, Finding>();
  for (const whole of worstFirst(related)) {
    if (wholeByPart.has(whole)) continue;
    const parts = [...near(whole), ...anywhere].filter(
      (part) => part !== whole && !partsByWhole.has(part) && !wholeByPart.has(part) && relation.holds(part, whole),
    );
    partsByWhole.set(whole, parts);
    for (const part of parts) wholeByPart.set(part, whole);
  }
  if (wholeByPart.size === 0) return findings;
  return findings.map((finding) => {
    const whole = wholeByPart.get(finding);
    if (whole !== undefined) return { ...finding, coveredBy: whole.fingerprint };
    const parts = partsByWhole.get(finding) ?? [];
    return parts.length === 0 ? finding : { ...finding, also: [...new Set(parts.map(({ ruleId }) => ruleId))] };
  });
}

/** Which rules may name the same fault, by rule id. */
function relationOf(rules: readonly ActiveRule[]) {
  const where = new Map<string, 'words' | 'reply'>();
  const names = new Set<string>();
  const anywhere = new Set<string>();
  for (const { id, rule } of rules) {
    for (const [other, place] of Object.entries(rule.meta.partOf ?? {})) {
      where.set(`${id} ${other}`, place).set(`${other} ${id}`, place);
      for (const name of [id, other]) (place === 'reply' ? anywhere : names).add(name);
    }
  }
  return {
    isRelated: (id: string): boolean => names.has(id) || anywhere.has(id),
    holdsAnywhere: (id: string): boolean => anywhere.has(id),
    holds: (a: Finding, b: Finding): boolean => {
      const place = where.get(`${a.ruleId} ${b.ruleId}`);
      return place === 'reply' || (place === 'words' && overlap(a, b));
    },
  };
}

/** Makes a function that gives the findings that may overlap one: a long text has thousands, and few of them are near. */
function neighboursOf(findings: readonly Finding[]): (finding: Finding) => readonly Finding[] {
  const sorted = findings.toSorted((a, b) => a.start.offset - b.start.offset);
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end.offset - start.offset), 0);
  return ({ start, end }) => {
    const first = countLeading(sorted.length, (at) => (sorted[at]?.start.offset ?? 0) < start.offset - longest);
    const near: Finding[] = [];
    for (let at = first; (sorted[at]?.start.offset ?? Infinity) < end.offset; at++)
      near.push(...sorted.slice(at, at + 1));
    return near;
  };
}

function overlap(a: Finding, b: Finding): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset;
}
