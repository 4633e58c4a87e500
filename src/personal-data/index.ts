import type { Candidate, ExplainedDatum, PersonalDataOptions, PersonalDatum } from './data-types.js';
import { detectData } from './detect-data.js';
import { maskDatum } from './mask-datum.js';

export { maskDatum } from './mask-datum.js';
export { personalDataTypes } from './data-types.js';
export type {
  BrandContacts,
  DropReason,
  ExplainedDatum,
  PersonalDataOptions,
  PersonalDataType,
  PersonalDatum,
} from './data-types.js';

function toDatum(text: string, candidate: Candidate): ExplainedDatum {
  const { type, start, end, score, check, context, country, dropped } = candidate;
  return {
    type,
    start,
    end,
    score,
    check,
    ...(context !== undefined && { context }),
    ...(country !== undefined && { country }),
    ...(dropped !== undefined && { dropped }),
    masked: maskDatum(type, text.slice(start, end)),
  };
}

/** Every stretch that was looked at, reported or not, with the reason: by position; those not reported may overlap others. */
export function explainPersonalData(text: string, options: PersonalDataOptions = {}): readonly ExplainedDatum[] {
  return detectData(text, options).map((candidate) => toDatum(text, candidate));
}

/** Personal data in a text: by position, without overlaps, offsets in UTF-16 code units of `text`. Never throws. */
export function findPersonalData(text: string, options: PersonalDataOptions = {}): readonly PersonalDatum[] {
  return detectData(text, options)
    .filter(({ dropped }) => dropped === undefined)
    .map((candidate) => toDatum(text, candidate));
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
