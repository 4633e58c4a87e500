import { families } from './detectors.js';
import { normalise } from './normalise.js';
import { withoutLinks, withoutPlaceholders } from './opaque.js';
import { judgeOwnership } from './ownership.js';
import { findDetailsBehindCards } from './card-details.js';
import { defaultRegions } from './phone-lookup.js';
import { resolveOverlaps } from './resolve.js';
import { personalDataTypes } from './types.js';
import { wordsOf } from './words.js';
import type { Span } from '../types.js';
import type { Candidate, PersonalDataOptions, PersonalDataType, Scan } from './types.js';
import type { Words } from './words.js';

const DEFAULT_MIN_SCORE = 0.6;

function isDefault(type: PersonalDataType): boolean {
  return personalDataTypes[type].tier < 3;
}

const defaultFamilies = families.filter((family) => family.types.some(isDefault));

function typeFilter({ types, include, exclude }: PersonalDataOptions): (type: PersonalDataType) => boolean {
  if (types === undefined && include === undefined && exclude === undefined) return isDefault;
  return (type) => {
    if (exclude?.includes(type)) return false;
    return include?.includes(type) === true || (types === undefined ? isDefault(type) : types.includes(type));
  };
}

/** Letters, digits and the signs tokens are made of. */
const IS_TOKEN_SIGN = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9_.+=-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Digits in a text, and its longest stretch of token signs: what the families ask for first. */
function signsOf(text: string): { readonly digits: number; readonly token: number } {
  let digits = 0;
  let token = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 47 && code < 58) digits++;
    if (code < 128 && IS_TOKEN_SIGN[code] === 1) run++;
    else {
      if (run > token) token = run;
      run = 0;
    }
  }
  return { digits, token: Math.max(token, run) };
}

/** Lower case of the same length: İ would become two code units. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[^\u0130]{1,1000}/g, (part) => part.toLowerCase());
}

function scanOf(raw: string, options: PersonalDataOptions): Scan {
  const text = withoutPlaceholders(raw);
  const plain = withoutLinks(text);
  const lower = lowerCase(plain);
  let words: Words | undefined;
  return {
    raw,
    text,
    plain,
    lower,
    words: () => (words ??= wordsOf(lower)),
    perspective: options.perspective ?? 'any',
    regions: options.regions ?? defaultRegions,
  };
}

/** Runs the families a text gives reason for. Most replies stop at the first line: no digits, no `@`, no label. */
function findCandidates(
  raw: string,
  isOn: (type: PersonalDataType) => boolean,
  options: PersonalDataOptions,
): { readonly scan: Scan; readonly found: readonly Candidate[] } | undefined {
  const { digits, token } = signsOf(raw);
  const possible = (isOn === isDefault ? defaultFamilies : families.filter((family) => family.types.some(isOn))).filter(
    (family) =>
      (family.perspective === undefined || family.perspective === (options.perspective ?? 'any')) &&
      digits >= family.digits &&
      token >= (family.token ?? 0) &&
      (family.digits > 0 || family.sign === undefined || family.sign.test(raw)),
  );
  if (possible.length === 0) return undefined;
  const scan = scanOf(raw, options);
  const prose = scan.plain === raw ? digits : signsOf(scan.plain).digits;
  const due = possible.filter(
    (family) =>
      family.digits === 0 || (prose >= family.digits && (family.sign === undefined || family.sign.test(scan.plain))),
  );
  const found = due.flatMap((family) => family.find(scan));
  return { scan, found: [...found, ...findDetailsBehindCards(scan, found)] };
}

/** Every stretch of a text that was looked at, by position in the original; `dropped` says why one is not reported. */
export function detect(original: string, options: PersonalDataOptions): readonly Candidate[] {
  const isOn = typeFilter(options);
  const normal = normalise(original);
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
