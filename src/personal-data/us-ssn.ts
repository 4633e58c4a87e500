import { contextOf, lexicon } from './context.js';
import { matchesOf } from '../matches.js';
import { OTHER_NUMBERS } from './other-numbers.js';
import type { Candidate, Scan } from './types.js';

const LABELS = lexicon(
  'ssn|ssns|social security|social security number|social|soc sec|itin|tin|taxpayer|tax id|taxpayer identification|seguro social|número de seguro social',
);
const AGAINST = lexicon(`${OTHER_NUMBERS}|phone|fax|call|zip|zip code`);
const FORM =
  /(?=\d{3}[- .\d])(?<![\p{L}\p{N}_@#$.,/-])(\d{3})([- .]?)(\d{2})\2(\d{4})(?![\p{L}\p{N}_@%])(?![-./,][\p{L}\d])/gu;

/** Published as samples: the Woolworth wallet card, the SSA pamphlet, and what documentation uses. */
const SAMPLES = new Set(
  '078051120 219099999 999999999 000000000 666666666 123456789 987654321 111111111 457555462'.split(' '),
);

/**
 * Structure since 2011 (SSA, "Social Security Number Randomization"): no area 000, 666 or 9xx, no group 00, no serial
 * 0000. Area 9xx with group 50-65, 70-88, 90-92 or 94-99 is an ITIN (IRS publication 1915).
 */
function kindOf(area: number, group: number, serial: number): 'SSN' | 'ITIN' | undefined {
  if (group === 0 || serial === 0 || area === 0 || area === 666) return undefined;
  if (area < 900) return 'SSN';
  return (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group !== 93)
    ? 'ITIN'
    : undefined;
}

const UNITS =
  /^ ?(?:feet|ft|mm|cm|km|inch|kg|g|lb|lbs|points|pts|dpi|hz|mhz|gb|mb|units|pieces|pcs|steps|people|%)(?![a-z])/;

/** US Social Security and taxpayer numbers: hyphens are proof enough, other forms need the label. */
export function findUsSsns(scan: Scan): readonly Candidate[] {
  return matchesOf(FORM, scan.plain).flatMap((match): readonly Candidate[] => {
    const kind = kindOf(Number(match[1]), Number(match[3]), Number(match[4]));
    const separator = match[2] ?? '';
    const base = { type: 'us-ssn', start: match.index, end: match.index + match[0].length, country: 'US' } as const;
    const context = contextOf(scan, base, { for: LABELS, against: AGAINST, after: LABELS });
    if (kind === undefined) {
      if (separator !== '-' && context.word === undefined) return [];
      return [{ ...base, score: 0.65, check: 'area, group or serial never given out', dropped: 'failed-check' }];
    }
    const sample = SAMPLES.has(match[0].replace(/\D/g, '')) ? ({ impersonal: 'known-fake' } as const) : {};
    const check = `${kind} area, group and serial`;
    if (context.word !== undefined)
      return [{ ...base, ...sample, score: separator === '' ? 0.85 : 1, check, context: context.word }];
    if (separator !== '-') return [];
    if (context.against !== undefined || UNITS.test(scan.lower.slice(base.end, base.end + 14)))
      return [
        {
          ...base,
          score: 0.4,
          check,
          ...(context.against !== undefined && { context: context.against }),
          dropped: 'other-context',
        },
      ];
    return [{ ...base, ...sample, score: kind === 'SSN' ? 0.9 : 0.7, check }];
  });
}
