import type { Span } from '../base/types.js';
import {
  personalDataTypes,
  type Candidate,
  type Family,
  type PersonalDataOptions,
  type PersonalDataType,
} from './data-types.js';
import { foldCharacters } from './fold-characters.js';
import { accountFamilies } from './kinds/accounts.js';
import { addressFamilies } from './kinds/address.js';
import { coordinateFamilies } from './kinds/coordinates.js';
import { credentialFamilies } from './kinds/credential.js';
import { emailFamilies } from './kinds/email.js';
import { lifeFamilies } from './kinds/life.js';
import { nationalIdFamilies } from './kinds/national-id.js';
import { networkFamilies } from './kinds/network.js';
import { orderFamilies, paperFamilies } from './kinds/papers.js';
import { cardFamilies, findDetailsBehindCards } from './kinds/payment-card.js';
import { nameFamilies } from './kinds/person.js';
import { defaultRegions } from './kinds/phone-lookup.js';
import { phoneFamilies } from './kinds/phone.js';
import { signInFamilies } from './kinds/sign-in.js';
import { walletFamilies } from './kinds/wallet.js';
import { judgeOwnership } from './ownership.js';
import { createScan, type Scan } from './scan.js';
import { signsFor, type Signs } from './signs.js';

/** All families, in no order that matters. */
export const families: readonly Family[] = [
  ...emailFamilies,
  ...cardFamilies,
  ...accountFamilies,
  ...nationalIdFamilies,
  ...paperFamilies,
  ...networkFamilies,
  ...coordinateFamilies,
  ...addressFamilies,
  ...walletFamilies,
  ...phoneFamilies,
  ...lifeFamilies,
  ...nameFamilies,
  ...credentialFamilies,
  ...signInFamilies,
  ...orderFamilies,
];

const DEFAULT_MIN_SCORE = 0.6;

/** Every stretch of a text that was looked at, by position in the original; `dropped` is the reason not to report it. */
export function detectData(original: string, options: PersonalDataOptions): readonly Candidate[] {
  const isOn = typeFilter(options);
  const normal = foldCharacters(original);
  const candidates = findCandidates(normal.text, isOn, options);
  if (candidates === undefined || candidates.found.length === 0) return [];
  const minScore = options.minScore ?? DEFAULT_MIN_SCORE;
  const judged = judgeOwnership(candidates.scan, candidates.found, options, normal.toOriginal);
  return resolveOverlaps(judged).map((candidate): Candidate => {
    const span: Span = normal.toOriginal(candidate);
    const placed = { ...candidate, start: span.start, end: span.end };
    if (placed.dropped !== undefined) return placed;
    if (!isOn(placed.type)) return { ...placed, dropped: 'type-off' };
    return placed.score < minScore ? { ...placed, dropped: 'low-score' } : placed;
  });
}

function isDefault(type: PersonalDataType): boolean {
  return personalDataTypes[type].tier < 3;
}

function typeFilter({ types, include, exclude }: PersonalDataOptions): (type: PersonalDataType) => boolean {
  if (types === undefined && (include?.length ?? 0) === 0 && (exclude?.length ?? 0) === 0) return isDefault;
  return (type) => {
    if (exclude?.includes(type)) return false;
    return include?.includes(type) === true || (types === undefined ? isDefault(type) : types.includes(type));
  };
}

/** Searches a text for the families that it may hold. Most replies have no digits, no `@` and no label: they are not searched. */
function findCandidates(
  raw: string,
  isOn: (type: PersonalDataType) => boolean,
  options: PersonalDataOptions,
): { readonly scan: Scan; readonly found: readonly Candidate[] } | undefined {
  const plan = planOf(options, isOn);
  const possible = possibleFamilies(raw, plan);
  if (possible.length === 0) return undefined;
  const scan = scanOf(raw, options);
  const { digits } = plan.signsOf(scan.plain);
  const due = possible.filter(
    (family) =>
      family.digits === 0 || (digits >= family.digits && (family.sign === undefined || family.sign(scan.plain))),
  );
  const found = due.flatMap((family) => findIn(scan, family));
  return { scan, found: [...found, ...findDetailsBehindCards(scan, found)] };
}

/** Families for which a text has enough digits and token characters. `sign` of those that need digits is tested later, on the text without links. */
function possibleFamilies(raw: string, { digitless, others, signsOf }: Plan): readonly Family[] {
  const { digits, token, announced } = signsOf(raw);
  const possible: Family[] = [];
  if (announced !== 0) {
    for (const [index, family] of digitless.entries()) {
      if ((announced & (1 << index)) === 0 || token < (family.token ?? 0)) continue;
      if (family.sign === undefined || family.sign(raw)) possible.push(family);
    }
  }
  for (const family of others) {
    if (digits < family.digits) break;
    if (token >= (family.token ?? 0)) possible.push(family);
  }
  return possible;
}

/** The families to search for. Few replies hold digits outside names and links, so families that need digits are apart. */
interface Plan {
  readonly digitless: readonly Family[];
  /** Sorted by the number of digits that they need. */
  readonly others: readonly Family[];
  readonly signsOf: (text: string) => Signs;
}

function planFor(isOn: (type: PersonalDataType) => boolean, perspective: 'any' | 'reply'): Plan {
  const on = families.filter(
    (family) => family.types.some(isOn) && (family.perspective === undefined || family.perspective === perspective),
  );
  const digitless = on.filter(({ digits }) => digits === 0);
  const others = on.filter(({ digits }) => digits > 0).toSorted((a, b) => a.digits - b.digits);
  return { digitless, others, signsOf: signsFor(digitless) };
}

/** Plans by options: a run uses the same options for every reply, and making a plan costs more than using it. */
const plans = new Map<string, Plan>();
const MAX_PLANS = 100;

function planOf(
  { types, include, exclude, perspective = 'any' }: PersonalDataOptions,
  isOn: (type: PersonalDataType) => boolean,
): Plan {
  const key = `${perspective} ${types?.join() ?? '*'} ${include?.join() ?? ''} ${exclude?.join() ?? ''}`;
  const known = plans.get(key);
  if (known !== undefined) return known;
  const plan = planFor(isOn, perspective);
  if (plans.size >= MAX_PLANS) plans.clear();
  plans.set(key, plan);
  return plan;
}

/** The latest text, with its candidates by family: a rule searches a reply, and masking its findings searches it again. */
let latest: { readonly scan: Scan; readonly found: Map<Family, readonly Candidate[]> } | undefined;

function scanOf(raw: string, { regions = defaultRegions, perspective = 'any' }: PersonalDataOptions): Scan {
  if (latest?.scan.raw !== raw || latest.scan.regions !== regions) {
    latest = { scan: createScan(raw, regions, perspective), found: new Map() };
  }
  return latest.scan.perspective === perspective ? latest.scan : { ...latest.scan, perspective };
}

/** The candidates of a family in the latest text. */
function findIn(scan: Scan, family: Family): readonly Candidate[] {
  const known = family.dependsOnPerspective === true ? undefined : latest?.found.get(family);
  if (known !== undefined) return known;
  const found = family.find(scan);
  latest?.found.set(family, found);
  return found;
}

const rankByType = new Map<string, number>(Object.keys(personalDataTypes).map((type, rank) => [type, rank]));

function rank(type: PersonalDataType): number {
  return rankByType.get(type) ?? rankByType.size;
}

/**
 * Keeps one candidate for each stretch: the one with the higher score, then the longer, then the one whose type comes first
 * in `personalDataTypes`. A dropped candidate still hides weaker ones, so that a failed IBAN does not come back as a phone
 * number. Sorted by position.
 */
function resolveOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
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

/** Goes through clusters of overlapping candidates: strongest first, each beats those it overlaps. */
function losersOf(byStart: readonly Candidate[], strength: ReadonlyMap<Candidate, number>): ReadonlySet<Candidate> {
  const losers = new Set<Candidate>();
  let cluster: Candidate[] = [];
  let clusterEnd = -1;
  const resolveCluster = (): void => {
    const kept: Candidate[] = [];
    for (const candidate of cluster.toSorted((a, b) => (strength.get(a) ?? 0) - (strength.get(b) ?? 0))) {
      if (kept.some((other) => candidate.start < other.end && other.start < candidate.end)) losers.add(candidate);
      else kept.push(candidate);
    }
  };
  for (const candidate of byStart) {
    if (candidate.start >= clusterEnd) {
      resolveCluster();
      cluster = [];
    }
    cluster.push(candidate);
    clusterEnd = Math.max(clusterEnd, candidate.end);
  }
  resolveCluster();
  return losers;
}
