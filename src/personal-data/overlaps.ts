import { personalDataTypes, type Candidate, type PersonalDataType } from './data-types.js';

const rankByType = new Map<string, number>(Object.keys(personalDataTypes).map((type, rank) => [type, rank]));

function rank(type: PersonalDataType): number {
  return rankByType.get(type) ?? rankByType.size;
}

/**
 * One stretch, one claim: the higher score wins, then the longer, then the order of `personalDataTypes`. A candidate
 * that was dropped still hides weaker ones, so that a failed IBAN does not come back as a phone. Returned by position.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const byStrength = candidates.toSorted(
    (a, b) =>
      b.score - a.score || b.end - b.start - (a.end - a.start) || rank(a.type) - rank(b.type) || a.start - b.start,
  );
  const byStart = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const losers = losersOf(byStart, new Map(byStrength.map((candidate, strength) => [candidate, strength])));
  return byStart.map((candidate) =>
    losers.has(candidate) && candidate.dropped === undefined ? { ...candidate, dropped: 'overlap' } : candidate,
  );
}

/** Sweeps clusters of touching candidates: strongest first, each one beats what it overlaps. */
function losersOf(byStart: readonly Candidate[], strength: ReadonlyMap<Candidate, number>): ReadonlySet<Candidate> {
  const losers = new Set<Candidate>();
  let cluster: Candidate[] = [];
  let clusterEnd = -1;
  const settle = (): void => {
    const kept: Candidate[] = [];
    for (const claim of cluster.toSorted((a, b) => (strength.get(a) ?? 0) - (strength.get(b) ?? 0))) {
      if (kept.some((other) => claim.start < other.end && other.start < claim.end)) losers.add(claim);
      else kept.push(claim);
    }
  };
  for (const claim of byStart) {
    if (claim.start >= clusterEnd) {
      settle();
      cluster = [];
    }
    cluster.push(claim);
    clusterEnd = Math.max(clusterEnd, claim.end);
  }
  settle();
  return losers;
}
