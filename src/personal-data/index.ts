import { families } from './detectors.js';
import { maskDatum } from './mask.js';
import { normalise } from './normalise.js';
import { withoutLinks, withoutPlaceholders } from './opaque.js';
import { judgeOwnership } from './ownership.js';
import { defaultRegions } from './phone.js';
import { resolveOverlaps } from './resolve.js';
import { personalDataTypes } from './types.js';
import { wordsOf } from './words.js';
import type { Words } from './words.js';
import type { Candidate, ExplainedDatum, PersonalDataOptions, PersonalDataType, PersonalDatum, Scan } from './types.js';

export { maskDatum } from './mask.js';
export { personalDataTypes } from './types.js';
export type {
  BrandContacts,
  DropReason,
  ExplainedDatum,
  PersonalDataOptions,
  PersonalDataType,
  PersonalDatum,
} from './types.js';

const DEFAULT_MIN_SCORE = 0.6;

function typeFilter(options: PersonalDataOptions): (type: PersonalDataType) => boolean {
  const { types, include, exclude } = options;
  return (type) => {
    if (exclude?.includes(type)) return false;
    return (
      include?.includes(type) === true ||
      (types === undefined ? personalDataTypes[type].tier < 3 : types.includes(type))
    );
  };
}

/** ASCII digits in a text; others count once normalised. */
function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 47 && code < 58) count++;
  }
  return count;
}

/** Lower case of the same length: İ would become two code units. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[^\u0130]{1,1000}/g, (part) => part.toLowerCase());
}

function candidatesOf(
  original: string,
  options: PersonalDataOptions,
): {
  readonly list: readonly Candidate[];
  readonly toOriginal: (span: { start: number; end: number }) => { start: number; end: number };
} {
  const isOn = typeFilter(options);
  const normal = normalise(original);
  const raw = normal.text;
  const digits = countDigits(raw);
  const due = families.filter(
    (family) =>
      digits >= family.digits && (family.sign === undefined || family.sign.test(raw)) && family.types.some(isOn),
  );
  if (due.length === 0) return { list: [], toOriginal: normal.toOriginal };
  const text = withoutPlaceholders(raw);
  const plain = withoutLinks(text);
  const lower = lowerCase(plain);
  let words: Words | undefined;
  const scan: Scan = {
    raw,
    text,
    plain,
    lower,
    words: () => (words ??= wordsOf(lower)),
    perspective: options.perspective ?? 'any',
    regions: options.regions ?? defaultRegions,
    isOn,
  };
  const found = due.flatMap((family) => family.find(scan));
  const judged = judgeOwnership(scan, found, options, normal.toOriginal);
  const minScore = options.minScore ?? DEFAULT_MIN_SCORE;
  const list = resolveOverlaps(judged).map((candidate): Candidate => {
    if (candidate.dropped !== undefined) return candidate;
    if (!isOn(candidate.type)) return { ...candidate, dropped: 'type-off' };
    return candidate.score < minScore ? { ...candidate, dropped: 'low-score' } : candidate;
  });
  return { list, toOriginal: normal.toOriginal };
}

/** Every stretch that was looked at, reported or not, with why: by position; dropped ones may overlap others. */
export function explainPersonalData(text: string, options: PersonalDataOptions = {}): readonly ExplainedDatum[] {
  const { list, toOriginal } = candidatesOf(text, options);
  return list.map(({ type, start, end, score, check, context, country, dropped }) => {
    const span = toOriginal({ start, end });
    return {
      type,
      start: span.start,
      end: span.end,
      score,
      check,
      ...(context !== undefined && { context }),
      ...(country !== undefined && { country }),
      ...(dropped !== undefined && { dropped }),
      masked: maskDatum(type, text.slice(span.start, span.end)),
    };
  });
}

/** Personal data in a text: by position, without overlaps, offsets in UTF-16 code units of `text`. Never throws. */
export function findPersonalData(text: string, options: PersonalDataOptions = {}): readonly PersonalDatum[] {
  return explainPersonalData(text, options).filter((datum) => datum.dropped === undefined);
}

/** The text with each piece of personal data replaced by its masked form. */
export function maskPersonalData(text: string, options: PersonalDataOptions = {}): string {
  let masked = '';
  let at = 0;
  for (const datum of findPersonalData(text, options)) {
    masked += text.slice(at, datum.start) + datum.masked;
    at = datum.end;
  }
  return masked + text.slice(at);
}
