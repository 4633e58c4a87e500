import { detect } from './detect.js';
import { maskDatum } from './mask.js';
import type { ExplainedDatum, PersonalDataOptions, PersonalDatum } from './types.js';

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

/** Every stretch that was looked at, reported or not, with why: by position; dropped ones may overlap others. */
export function explainPersonalData(text: string, options: PersonalDataOptions = {}): readonly ExplainedDatum[] {
  return detect(text, options).map(({ type, start, end, score, check, context, country, dropped }) => ({
    type,
    start,
    end,
    score,
    check,
    ...(context !== undefined && { context }),
    ...(country !== undefined && { country }),
    ...(dropped !== undefined && { dropped }),
    masked: maskDatum(type, text.slice(start, end)),
  }));
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
