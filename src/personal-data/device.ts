import { contextOf, lexicon } from './context.js';
import { digitRuns } from './digit-groups.js';
import { passesLuhn } from './luhn.js';
import type { Candidate, Detector } from './types.js';

const LABELS = lexicon('imei|imeis|imei number|imei1|imei2|imei sv|iphone imei|handset|device|phone s imei');

/** The sample of 3GPP and of manuals. */
const SAMPLES = new Set(['490154203237518', '123456789012345', '352099001761481', '356938035643809']);

/** IMEIs: 15 digits with Luhn (3GPP TS 23.003, 6.2), or 16 of an IMEISV, and the word. */
export const findImeis: Detector = (scan) =>
  digitRuns(scan.plain, ' -/', 15, 18).flatMap((run): readonly Candidate[] => {
    // "IMEI 2 357…": the slot's number is no part of it.
    const isSlot =
      run.groups.length > 1 &&
      (run.groups[0]?.end ?? 0) - (run.groups[0]?.start ?? 0) === 1 &&
      run.digits.length === 16;
    const start = isSlot ? (run.groups[1]?.start ?? run.start) : run.start;
    const digits = isSlot ? run.digits.slice(1) : run.digits;
    const context = contextOf(scan, run, { for: LABELS, after: LABELS });
    if (context.word === undefined || digits.length > 16) return [];
    const base = { type: 'imei', start, end: run.end, context: context.word } as const;
    const sample = SAMPLES.has(digits) ? ({ impersonal: 'known-fake' } as const) : {};
    if (digits.length === 16) return [{ ...base, score: 0.8, check: 'IMEISV length, labelled' }];
    if (passesLuhn(digits)) return [{ ...base, ...sample, score: 1, check: 'Luhn, labelled' }];
    return [{ ...base, score: 0.9, check: 'Luhn fails', dropped: 'failed-check' }];
  });
