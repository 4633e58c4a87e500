import type { NumberType } from 'libphonenumber-js/max';
import { lazy, lazyPattern } from '../../base/patterns.js';
import { contextOf, lexicon, type Context } from '../context.js';
import type { Candidate, Family } from '../data-types.js';
import type { Scan } from '../scan.js';
import { noPhone, otherNumbers } from '../words/other-senses.js';
import { phoneAfter, phoneAfterHints, phoneHints, phoneLabels } from '../words/person-labels.js';
import { digitRuns, groupLength, type DigitRun } from './digits.js';
import { groupsOf, isFakePhone, phoneLookup, type PhoneForm, type PhoneVerdict } from './phone-lookup.js';

/** Words for a phone number, in the languages of `defaultRegions` and some others. */
const LABELS = lexicon(phoneLabels);
/** Words for any number: they count only for digits that look like a phone number. */
const HINTS = lexicon(phoneHints);
const AFTER = lexicon(phoneAfter);
const AFTER_HINTS = lexicon(phoneAfterHints);
const AGAINST = lexicon(otherNumbers, noPhone);

const SERVICE_TYPES: ReadonlySet<NumberType> = new Set([
  'TOLL_FREE',
  'SHARED_COST',
  'PREMIUM_RATE',
  'UAN',
  'VOICEMAIL',
] as const);

const DATE = new RegExp(
  '^(?:' +
    [
      String.raw`(?:19|20)\d\d[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])`,
      String.raw`(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:(?:19|20)\d\d|\d\d)`,
    ].join('|') +
    String.raw`)(?:[ -]\d{1,2})?$`,
);
const YEARS = /^(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d$/;
const IP_LIKE = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const NANP_FORM = /^(?:1[-. ]{1,2})?(?:\([2-9]\d\d\)[-. ]{0,3}|[2-9]\d\d[-. ])[2-9]\d\d[-. ]\d{4}$/;
/** Groups as of a phone number in some country: a trunk 0, brackets, or three groups or more. */
const GROUPED_FORM =
  /^(?:\(?0\d{1,5}\)?|\(\d{2,4}\))[-./ ]{1,3}\d{2,8}(?:[-./ ]\d{2,8}){0,4}$|^\d{2,4}(?:[-. ]\d{2,4}){2,4}$/;
/** 3-2-4: the form of a US Social Security number, in which no country writes phone numbers. */
const SSN_GROUPS = /^\d{3} \d\d \d{4}$/;
const EXTENSION = lazy(
  () =>
    new RegExp(
      String.raw`^[ ,;]{0,2}(?:x|ext\.?|extension|extn\.?|durchwahl|poste|#)[ :.]{0,2}(\d{1,6})(?![\p{L}\p{N}])`,
      'iu',
    ),
);

/** The stretch of whole groups `first` to `last`, with its brackets and `+`. */
function formOf(plain: string, run: DigitRun, first: number, last: number): PhoneForm | undefined {
  const firstGroup = run.groups[first];
  const lastGroup = run.groups[last];
  if (firstGroup === undefined || lastGroup === undefined) return undefined;
  let start = firstGroup.start;
  let hasPlus = false;
  for (let step = 0; step < 3; step++) {
    const before = plain[start - 1];
    if (before === '+') hasPlus = true;
    else if (before !== '(' && !(before === ' ' && plain[start - 2] === '+')) break;
    start--;
  }
  const written = plain.slice(start, lastGroup.end);
  if (written.startsWith('(') && !written.includes(')')) start++;
  const groups = run.groups.slice(first, last + 1).map((group) => plain.slice(group.start, group.end));
  return {
    start,
    end: lastGroup.end,
    written: plain.slice(start, lastGroup.end).replace(/^\(\+/, '+').replace(/\(0\)/, ''),
    hasPlus,
    groups,
    digits: groups.join(''),
  };
}

/** How many groups are cut off in front and behind, in the order of trying: "call 415 867 5309 2 times". */
const CUTS: readonly (readonly [front: number, back: number])[] = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 0],
  [2, 0],
  [1, 1],
];
/** Behind a `+` only the first of them are tried, which cut nothing off in front. */
const CUTS_BEHIND_PLUS = 3;
const MIN_DIGITS = 6;
const MAX_DIGITS = 15;

/** Number of digits in a run without `front` and `back` groups. */
function digitsLeft(run: DigitRun, front: number, back: number): number {
  let digits = run.digits.length;
  for (let index = 0; index < front; index++) digits -= groupLength(run, index);
  for (let index = 1; index <= back; index++) digits -= groupLength(run, run.groups.length - index);
  return digits;
}

function hasPlusBefore(plain: string, start: number): boolean {
  const at = plain[start - 1] === '(' ? start - 2 : start - 1;
  return plain[at] === '+' || (plain[at] === ' ' && plain[at - 1] === '+');
}

const TOUCHED_IN_FRONT = lazyPattern`[\p{L}\p{N}_#$€£¥₹@\\]$|\d[.,:]$|[\p{L}\p{N}][-/.:]$|[$€£¥₹] $`;
const TOUCHED_BEHIND = lazyPattern`^[\p{L}\p{N}_%€£$°@]|^[,:]\d|^[-/.]\d|^ [%€£$°]`;

function standsAlone(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 2), start);
  const after = plain.slice(end, end + 2);
  return !(TOUCHED_IN_FRONT().test(before) || TOUCHED_BEHIND().test(after));
}

function score(
  form: PhoneForm,
  verdict: PhoneVerdict,
  label: Context,
  hint: Context,
): { readonly score: number; readonly check: string } | undefined {
  const digits = form.digits.length;
  const kind = verdict.type === undefined ? '' : `, ${verdict.type.toLowerCase().replaceAll('_', ' ')}`;
  const valid = `valid number (${verdict.country ?? 'international'}${kind})`;
  const isLabelled = label.word !== undefined;
  if (form.hasPlus && verdict.isValid) return { score: isLabelled ? 0.95 : 0.9, check: valid };
  if (form.hasPlus && digits >= 8 && (isLabelled || verdict.isPossible))
    return { score: isLabelled ? 0.75 : 0.7, check: 'country code and length' };
  if (verdict.isValid && isLabelled) return { score: verdict.isGrouped() ? 0.9 : 0.85, check: valid };
  if (verdict.isValid && hint.word !== undefined && (digits >= 9 || verdict.isGrouped()))
    return { score: 0.75, check: valid };
  const isGroupedForm =
    NANP_FORM.test(form.written) || (GROUPED_FORM.test(form.written) && form.groups.every((group) => group.length < 9));
  if (isLabelled && (isGroupedForm || form.groups.length === 1 || digits >= 7) && digits >= 6 && digits <= 13) {
    return { score: 0.65, check: 'labelled digits' };
  }
  if (label.against !== undefined || hint.against !== undefined) return undefined;
  if (NANP_FORM.test(form.written)) return { score: 0.7, check: verdict.isValid ? valid : 'North American form' };
  if (verdict.isValid && isGroupedForm && digits >= 9 && verdict.isGrouped())
    return { score: 0.7, check: `${valid}, grouped as there` };
  if (verdict.isValid && /^(?:00|011[ -])/.test(form.written)) return { score: 0.85, check: valid };
  return undefined;
}

/** Groups of a phone number at most, with those that may be cut off. */
const MOST_GROUPS = 8;

/** True when a run may be a phone number by its form alone; most runs of digits may not, and are done with. */
function hasOwnForm(plain: string, run: DigitRun): boolean {
  const { groups, start, end } = run;
  if (groups.length > MOST_GROUPS) return false;
  if (hasPlusBefore(plain, start)) return true;
  if (groups.length === 1) return /^0(?:0|11)/.test(run.digits);
  let singles = 0;
  for (const group of groups) if (group.end - group.start === 1) singles++;
  return end - start < 30 && (singles < 3 || groups.length < 4);
}

function judgeRun(
  scan: Scan,
  run: DigitRun,
  look: (form: PhoneForm, wantsAll: boolean) => PhoneVerdict,
): Candidate | undefined {
  const label = contextOf(scan, run, { for: LABELS, against: AGAINST, after: AFTER, afterReach: 1 });
  const hint =
    label.word === undefined
      ? contextOf(scan, run, { for: HINTS, against: AGAINST, after: AFTER_HINTS, isCommon: true })
      : {};
  if (label.word === undefined && hint.word === undefined && !hasOwnForm(scan.plain, run)) return undefined;
  const context = label.word ?? hint.word;
  const cuts = hasPlusBefore(scan.plain, run.start) ? CUTS_BEHIND_PLUS : CUTS.length;
  let best: Candidate | undefined;
  for (const [front, back] of CUTS.slice(0, cuts)) {
    const digits = digitsLeft(run, front, back);
    if (front + back >= run.groups.length || digits < MIN_DIGITS || digits > MAX_DIGITS) continue;
    const isWhole = front + back === 0;
    // Part of a longer number, without a sign where the part ends.
    if (!isWhole && label.word === undefined && cuts > CUTS_BEHIND_PLUS && run.digits.length > digits + 2) continue;
    const form = formOf(scan.plain, run, front, run.groups.length - 1 - back);
    if (form === undefined || !mayBePhone(form, context !== undefined)) continue;
    const extension = EXTENSION().exec(scan.plain.slice(form.end, form.end + 24))?.[0].length ?? 0;
    if (!standsAlone(scan.plain, form.start, form.end + extension)) continue;
    if (!isWhole && !form.hasPlus && label.word === undefined && run.digits.length > digits + 2) continue;
    if (label.word === undefined && SSN_GROUPS.test(groupsOf(form.written))) continue;
    const verdict = look(form, label.word !== undefined);
    const judged = score(form, verdict, label, hint);
    if (judged === undefined || (best !== undefined && best.score >= judged.score)) continue;
    best = {
      type: 'phone',
      start: form.start,
      end: form.end + extension,
      score: judged.score,
      check: judged.check,
      ...(context === undefined ? {} : { context }),
      ...(verdict.country === undefined ? {} : { country: verdict.country }),
      ...impersonality(scan, form, verdict),
    };
    if (judged.score >= 0.85 || (isWhole && label.word !== undefined && (form.groups.at(-1) ?? '').length > 1)) break;
  }
  return best;
}

/** False for a date, a span of years and an IP address, and for digits with neither context nor the form of a phone number. */
function mayBePhone(form: PhoneForm, hasContext: boolean): boolean {
  const { written, groups } = form;
  if (groups.length > 1 && (DATE.test(written) || YEARS.test(written) || IP_LIKE.test(written))) return false;
  return (
    form.hasPlus ||
    hasContext ||
    NANP_FORM.test(written) ||
    (GROUPED_FORM.test(written) && (groups.length > 2 || /^\(?0/.test(written))) ||
    /^(?:00|011)[ .-]?[1-9]/.test(written)
  );
}

/** Whether a number belongs to no person by its form: reserved for fiction, or of a type that only organisations have. */
function impersonality(scan: Scan, form: PhoneForm, verdict: PhoneVerdict): Pick<Candidate, 'impersonal'> {
  if (isFakePhone(verdict.international, form.digits)) return { impersonal: 'known-fake' };
  if (verdict.type === undefined || !SERVICE_TYPES.has(verdict.type)) return {};
  const isHere =
    form.hasPlus || verdict.type !== 'UAN' || verdict.country === scan.regions[0] || verdict.country === 'GB';
  return isHere ? { impersonal: 'service-number' } : {};
}

/**
 * Phone numbers: valid with `+`, valid in a configured region and grouped as there, or labelled. The library is loaded at
 * the first run of digits that could be one.
 */
function findPhones(scan: Scan): readonly Candidate[] {
  const runs = digitRuns(scan.plain, ' .-/()', 6, 24);
  if (runs.length === 0) return [];
  const look = phoneLookup(scan.regions);
  return runs.flatMap((run) => judgeRun(scan, run, look) ?? []);
}

/** Phone numbers. */
export const phoneFamilies: readonly Family[] = [{ types: ['phone'], digits: 6, find: findPhones }];
