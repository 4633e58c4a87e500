import { worstFirst } from '../base/finding-order.js';
import type { Finding } from '../base/types.js';
import type { ActiveRule } from '../rule.js';

/**
 * One fault, one finding. Findings that name the same fault, as the rules say of each other in `meta.partOf`, become one:
 * the first of those to change. The others stay in the list, in their place, and name it in `coveredBy`.
 */
export function coverFindings(findings: readonly Finding[], rules: readonly ActiveRule[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const ruleById = new Map(rules.map(({ id, rule }) => [id, rule] as const));
  const isPart = (part: Finding, whole: Finding): boolean => {
    const where = ruleById.get(part.ruleId)?.meta.partOf?.[whole.ruleId];
    return where === 'reply' || (where === 'words' && overlap(part, whole));
  };
  const related = new Set(
    rules.flatMap(({ id, rule: { meta } }) => (meta.partOf ? [id, ...Object.keys(meta.partOf)] : [])),
  );
  const inOrder = worstFirst(findings.filter(({ ruleId }) => related.has(ruleId)));
  const coverers = new Map<Finding, Finding>();
  for (const [at, whole] of inOrder.entries()) {
    if (coverers.has(whole)) continue;
    for (const part of inOrder.slice(at + 1)) {
      if (!coverers.has(part) && (isPart(part, whole) || isPart(whole, part))) coverers.set(part, whole);
    }
  }
  if (coverers.size === 0) return findings;
  return findings.map((finding) => {
    const coverer = coverers.get(finding);
    if (coverer !== undefined) return { ...finding, coveredBy: coverer.fingerprint };
    const parts = findings.filter((other) => coverers.get(other) === finding);
    return parts.length === 0 ? finding : { ...finding, also: [...new Set(parts.map(({ ruleId }) => ruleId))] };
  });
}

function overlap(a: Finding, b: Finding): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset;
}
