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

/** The text that was looked at last, and what was found in it: a rule asks about a reply, and its masks ask again. */
let latest: { readonly scan: Scan; readonly found: Map<Family, readonly Candidate[]> } | undefined;

function scanOf(raw: string, { regions = defaultRegions, perspective = 'any' }: PersonalDataOptions): Scan {
  if (latest?.scan.raw !== raw || latest.scan.regions !== regions) {
    latest = { scan: createScan(raw, regions, perspective), found: new Map() };
  }
  return latest.scan.perspective === perspective ? latest.scan : { ...latest.scan, perspective };
}

/** What a family finds in the text looked at last. */
function findIn(scan: Scan, family: Family): readonly Candidate[] {
  const known = family.isSided === true ? undefined : latest?.found.get(family);
  if (known !== undefined) return known;
  const found = family.find(scan);
  latest?.found.set(family, found);
  return found;
}

/** The families of some types, those that need digits apart: few replies hold any outside names and links. */
interface Plan {
  readonly digitless: readonly Family[];
  /** By fewest digits. */
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

/** Plans by what was asked for: a run asks the same of every reply, and making one costs more than using it. */
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

/** Families with enough digits and token signs; the sign of those that need digits is looked for later, outside links. */
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

/** Runs the families a text gives reason for. Most replies stop at the first line: no digits, no `@`, no label. */
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

/** Every stretch of a text that was looked at, by position in the original; `dropped` says why one is not reported. */
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
