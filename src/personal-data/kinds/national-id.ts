import { matchesOf, lazy, lazyPattern, lazySearch } from '../../base/patterns.js';
import type { Span } from '../../base/types.js';
import { contextOf, lexicon, wordsAfter, wordsBefore } from '../context.js';
import type { Candidate, Family } from '../data-types.js';
import { register } from '../libraries.js';
import type { Scan } from '../scan.js';
import { nricLabels, ssnLabels } from '../words/number-labels.js';
import { noSsn, otherNumbers } from '../words/other-senses.js';
import { digitCount } from './digits.js';
import { nationalIds, type NationalId } from './national-id-registers.js';

/** NRIC and FIN of Singapore: letter, seven digits, letter. stdnum has only the register of companies. */
const NRIC = /^[STFGM]\d{7}[A-Z]$/;
const NRIC_LABELS = lexicon(nricLabels);
const OTHER = lexicon(otherNumbers);
/** Samples that the registers publish. */
const SAMPLES = /^(?:QQ123456|AB123456C$|12345678Z$|123\.?456\.?789-?09$|1234567|000000|111111)/;

/** Check letter of an NRIC: weights 2 7 6 5 4 3 2 and the letter tables of the ICA. */
function passesNric(value: string): boolean {
  const lead = value[0] ?? '';
  const offset = 'TG'.includes(lead) ? 4 : lead === 'M' ? 3 : 0;
  const sum = [2, 7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(value[index + 1]), offset);
  if (lead === 'M') return 'XWUTRQPNJLK'[10 - (sum % 11)] === value[8];
  return ('ST'.includes(lead) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11] === value[8];
}

/** Capitals and digits in up to nine groups; the last may end with a check digit in brackets. */
const VALUE = lazySearch`(?=[\p{Lu}\d])(?<![\p{L}\p{N}_@#/.-])[\p{Lu}\d]{1,18}(?:[ ./+-][\p{Lu}\d]{1,18}){0,8}(?:\([0-9A]\))?`;
const GROUP = lazySearch`[\p{Lu}\d]+(?:\([0-9A]\))?`;
const MIN_LENGTH = 7;
const MAX_LENGTH = 23;

const WORD_SIGN = lazyPattern`[\p{L}\p{N}_@]`;

/** Stretches of whole groups that could be a number, longest first. A run may also hold labels in capitals. */
function windowsOf(scan: Scan, run: Span): readonly Span[] {
  const groups = matchesOf(GROUP(), scan.plain.slice(run.start, run.end));
  return groups
    .flatMap((first, from) =>
      groups
        .slice(from, from + 7)
        .map((last): Span => ({ start: run.start + first.index, end: run.start + last.index + last[0].length })),
    )
    .filter(({ start, end }) => {
      const digits = digitCount(scan.plain.slice(start, end));
      const isWhole = !WORD_SIGN().test(scan.plain[end] ?? ' ');
      return isWhole && digits >= 4 && end - start >= MIN_LENGTH && end - start <= MAX_LENGTH;
    })
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
}

function isValid(entry: NationalId, value: string): boolean {
  const validators = register(entry.country);
  return entry.validators.some((name) => {
    try {
      const validate = validators[name]?.validate;
      return validate?.(value).isValid === true || validate?.(value.replace(/[ ./-]/g, '')).isValid === true;
    } catch {
      return false;
    }
  });
}

function judge(scan: Scan, span: Span, labelled: readonly NationalId[]): Candidate | undefined {
  const value = scan.plain.slice(span.start, span.end);
  const build = (country: string, check: string, word: string | undefined): Candidate => ({
    type: 'national-id',
    start: span.start,
    end: span.end,
    country,
    check,
    ...(word === undefined ? { score: 0.85 } : { score: 1, context: word }),
    ...(SAMPLES.test(value) && { impersonal: 'known-fake' }),
  });
  const isOther = contextOf(scan, span, { for: NRIC_LABELS, against: OTHER, reach: 4 }).against !== undefined;
  if (NRIC.test(value) && passesNric(value))
    return build('SG', 'NRIC check letter', contextOf(scan, span, { for: NRIC_LABELS }).word);
  for (const entry of nationalIds) {
    const hasForm = !isOther && entry.form?.test(value) === true;
    if (!hasForm && !labelled.includes(entry)) continue;
    const word = contextOf(scan, span, { for: entry.labels, after: entry.labels, reach: 9 }).word;
    if ((word === undefined && !hasForm) || !isValid(entry, value)) continue;
    return build(
      entry.country.toUpperCase(),
      `${entry.validators[0] ?? ''} of ${entry.country.toUpperCase()}: structure and check digits`,
      word,
    );
  }
  return undefined;
}

/** All forms that need no label, as one expression. */
const unlabelledForms = lazy(
  () =>
    new RegExp(
      '(?=[\\dA-ZÑ&])(?<![\\p{L}\\p{N}_@#/.-])' +
        `(?:${[NRIC, ...nationalIds.flatMap(({ form }) => form ?? [])].map(({ source }) => `(?:${source.slice(1, -1)})`).join('|')})` +
        '(?![\\p{L}\\p{N}_@]|[./-]\\d)',
      'gu',
    ),
);
/** A part of each of them: four digits in a row, groups with points, or the groups of a NINO or a French number. */
const FORM_SIGN = /\d{4}|\d\.\d|[A-Z]{2} ?\d\d ?\d\d|[12] ?\d\d ?\d\d ?\d/;

/** Registers by the first words of their labels. */
const registersByWord = lazy((): ReadonlyMap<string, readonly NationalId[]> => {
  const byWord = new Map<string, NationalId[]>();
  for (const entry of nationalIds) {
    for (const head of entry.labels.heads()) {
      const same = byWord.get(head);
      if (same === undefined) byWord.set(head, [entry]);
      else same.push(entry);
    }
  }
  return byWord;
});

/** Registers that a text may mention: it holds the first word of one of their labels. */
function labelledIn(scan: Scan): readonly NationalId[] {
  const found = new Set<NationalId>();
  for (const word of scan.words().distinct) for (const entry of registersByWord().get(word) ?? []) found.add(entry);
  return nationalIds.filter((entry) => found.has(entry));
}

/** Stretches in a form that needs no label. */
function knownForms(text: string): readonly Span[] {
  if (!FORM_SIGN.test(text)) return [];
  return matchesOf(unlabelledForms(), text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Personal registration numbers: check digits, and a label of the country or a form that only one register has. */
function findNationalIds(scan: Scan): readonly Candidate[] {
  const labelled = labelledIn(scan);
  const formed = knownForms(scan.plain).flatMap((span) => judge(scan, span, labelled) ?? []);
  if (labelled.length === 0) return formed;
  const runs = matchesOf(VALUE(), scan.plain)
    .map((match): Span => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end - start >= MIN_LENGTH && /\d/.test(scan.plain.slice(start, end)));
  const found = runs.flatMap((run): readonly Candidate[] => {
    if (formed.some(({ start, end }) => start < run.end && run.start < end)) return [];
    const words = wordsBefore(scan, run.end, 14) + wordsAfter(scan, run.end);
    const near = labelled.filter((entry) => entry.labels.has(words));
    if (near.length === 0) return [];
    for (const span of windowsOf(scan, run)) {
      const candidate = judge(scan, span, near);
      if (candidate !== undefined) return [candidate];
    }
    return [];
  });
  return [...formed, ...found];
}

const SSN_LABELS = lexicon(ssnLabels);
const NO_SSN = lexicon(otherNumbers, noSsn);
const SSN = lazySearch`(?=\d{3}[- .\d])(?<![\p{L}\p{N}_@#$.,/-])(\d{3})([- .]?)(\d{2})\2(\d{4})(?![\p{L}\p{N}_@%])(?![-./,][\p{L}\d])`;

/** Published samples: the Woolworth wallet card, the SSA pamphlet, and those of documentation. */
const SAMPLE_SSNS = new Set(
  '078051120 219099999 999999999 000000000 666666666 123456789 987654321 111111111 457555462'.split(' '),
);

/**
 * Structure since 2011 (SSA, "Social Security Number Randomization"): no area 000, 666 or 9xx, no group 00, no serial
 * 0000. Area 9xx with group 50-65, 70-88, 90-92 or 94-99 is an ITIN (IRS publication 1915).
 */
function ssnKindOf(area: number, group: number, serial: number): 'SSN' | 'ITIN' | undefined {
  if (group === 0 || serial === 0 || area === 0 || area === 666) return undefined;
  if (area < 900) return 'SSN';
  return (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group !== 93)
    ? 'ITIN'
    : undefined;
}

const UNITS =
  /^ ?(?:feet|ft|mm|cm|km|inch|kg|g|lb|lbs|points|pts|dpi|hz|mhz|gb|mb|units|pieces|pcs|steps|people|%)(?![a-z])/;

/** US Social Security and taxpayer numbers: hyphens are proof enough, other forms need the label. */
function findUsSsns(scan: Scan): readonly Candidate[] {
  return matchesOf(SSN(), scan.plain).flatMap((match): readonly Candidate[] => {
    const kind = ssnKindOf(Number(match[1]), Number(match[3]), Number(match[4]));
    const separator = match[2] ?? '';
    const base = { type: 'us-ssn', start: match.index, end: match.index + match[0].length, country: 'US' } as const;
    const context = contextOf(scan, base, { for: SSN_LABELS, against: NO_SSN, after: SSN_LABELS });
    if (kind === undefined) {
      if (separator !== '-' && context.word === undefined) return [];
      return [{ ...base, score: 0.65, check: 'area, group or serial never given out', dropped: 'failed-check' }];
    }
    const sample = SAMPLE_SSNS.has(match[0].replace(/\D/g, '')) ? ({ impersonal: 'known-fake' } as const) : {};
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

const ID_SIGN = lazyPattern`\d(?:[ ./+-]?[\p{Lu}\d]){3}`;

/** Numbers by which a country knows a person. */
export const nationalIdFamilies: readonly Family[] = [
  { types: ['us-ssn'], digits: 9, find: findUsSsns },
  {
    types: ['national-id'],
    digits: 4,
    sign: (text) => ID_SIGN().test(text),
    find: findNationalIds,
  },
];
