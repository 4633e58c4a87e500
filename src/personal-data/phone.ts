import { contextOf, lexicon } from './context.js';
import { digitRuns } from './digit-groups.js';
import { isFakePhone } from './phone-fakes.js';
import { groupsOf, phoneLookup } from './phone-lookup.js';
import { OTHER_NUMBERS } from './other-numbers.js';
import type { NumberType } from 'libphonenumber-js/max';
import type { PhoneForm, PhoneVerdict } from './phone-lookup.js';
import type { Context } from './context.js';
import type { DigitRun } from './digit-groups.js';
import type { Candidate, Scan } from './types.js';

/** Words that name a phone number, here and in the languages of `defaultRegions`. */
const LABELS = lexicon(
  'phone|phones|telephone|tel|ph|mobile|mob|cell|cellphone|cell phone|fax|landline|hotline|whatsapp|sms|text|call|called|calling|caller|callback|ring|rang|dial|' +
    'reach|reached|answering|voicemail|contact number|phone number|home phone|work phone|call me|call you|messages to|message to|registered number|' +
    'my registered|your registered|desk|office phone|phone no|contact no|mobile no|signal|viber|telegram|' +
    'telefon|telefonnummer|handy|handynummer|rufnummer|mobilnummer|mobil|tel nr|durchwahl|rückruf|anrufen|rückrufnummer|festnetz|' +
    'téléphone|telephone|portable|tél|appeler|numéro de téléphone|joindre|teléfono|telefono|móvil|movil|celular|llamar|llame|número de teléfono|' +
    'cellulare|chiamare|recapito|telefone|telemóvel|telemovel|ligar|celular|telefoon|telefoonnummer|mobiel|gsm|bellen|06 nummer|' +
    'telefonnummer|mobilnummer|puhelin|puhelinnumero|matkapuhelin|mobilnr|tlf|telefonu|komórka|komórkowy|numer telefonu|zadzwonić|' +
    'telefonszám|mobilszám|telefonní číslo|τηλέφωνο|κινητό|телефон|телефона|номер телефона|電話|電話番号|电话|手机|手机号|전화|전화번호',
);
/** Words that name one only where the digits look like a phone number. */
const HINTS = lexicon(
  'number|numbers|contact|on file|text message|message|messages|nummer|numéro|número|numero|numer|номер|registered|line',
);
const AFTER = lexicon(
  'fax|mobile|office|cell|phone|home|work|tel|landline|desk|direct|whatsapp|mobil|handy|telefon|portable|móvil|cellulare|x|ext',
);
const AFTER_HINTS = lexicon(
  'number|on file|to reach|phone|telephone|mobile|zu erreichen|erreichen|erreicht|angerufen|anrufen',
);
const AGAINST = lexicon(
  `${OTHER_NUMBERS}|bank account|numéro client|numéro de client|número de cliente|numero cliente|kundenr|compte bancaire|sin|nif|siret|siren|code|pin|zip|postcode|card|iban|routing|licence|license|passport|ssn|social security|since|dated|date|imei|driver s license|driver s licence|driving licence|nhs|steuernummer|suite|apt|unit|box|tax|year|id`,
);

const SERVICE_TYPES: ReadonlySet<NumberType> = new Set([
  'TOLL_FREE',
  'SHARED_COST',
  'PREMIUM_RATE',
  'UAN',
  'VOICEMAIL',
] as const);

const DATE =
  /^(?:(?:19|20)\d\d[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:(?:19|20)\d\d|\d\d))(?:[ -]\d{1,2})?$/;
const YEARS = /^(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d$/;
const IP_LIKE = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const NANP_FORM = /^(?:1[-. ]{1,2})?(?:\([2-9]\d\d\)[-. ]{0,3}|[2-9]\d\d[-. ])[2-9]\d\d[-. ]\d{4}$/;
/** Groups that at least look like a phone number somewhere: a trunk 0 or brackets, three groups or more. */
const GROUPED_FORM =
  /^(?:\(?0\d{1,5}\)?|\(\d{2,4}\))[-./ ]{1,3}\d{2,8}(?:[-./ ]\d{2,8}){0,4}$|^\d{2,4}(?:[-. ]\d{2,4}){2,4}$/;
/** 3-2-4: how the United States write a Social Security number, and nobody a phone. */
const SSN_GROUPS = /^\d{3} \d\d \d{4}$/;
const EXTENSION = /^[ ,;]{0,2}(?:x|ext\.?|extension|extn\.?|durchwahl|poste|#)[ :.]{0,2}(\d{1,6})(?![\p{L}\p{N}])/iu;

/** The stretch of whole groups `first` to `last`, with its brackets and `+`. */
function attempt(plain: string, run: DigitRun, first: number, last: number): PhoneForm | undefined {
  const firstGroup = run.groups[first];
  const lastGroup = run.groups[last];
  if (firstGroup === undefined || lastGroup === undefined) return undefined;
  let start = firstGroup.start;
  let hasPlus = false;
  for (let step = 0; step < 3; step++) {
    const sign = plain[start - 1];
    if (sign === '+') hasPlus = true;
    else if (sign !== '(' && !(sign === ' ' && plain[start - 2] === '+')) break;
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
  };
}

/** Whole run first, then without its last and first groups: "call 415 867 5309 2 times". */
function attempts(plain: string, run: DigitRun): readonly PhoneForm[] {
  const last = run.groups.length - 1;
  const pairs: [number, number][] = [
    [0, last],
    [0, last - 1],
    [0, last - 2],
  ];
  const hasPlus = /\+ ?\(?$/.test(plain.slice(Math.max(0, run.start - 3), run.start));
  if (!hasPlus) pairs.push([1, last], [2, last], [1, last - 1]);
  return pairs
    .filter(([from, to]) => from <= to)
    .flatMap(([from, to]) => attempt(plain, run, from, to) ?? [])
    .filter(({ groups }) => groups.join('').length >= 6 && groups.join('').length <= 15);
}

function standsAlone(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 2), start);
  const after = plain.slice(end, end + 2);
  return !(
    /[\p{L}\p{N}_#$€£¥₹@\\]$|\d[.,:]$|[\p{L}\p{N}][-/.:]$|[$€£¥₹] $/u.test(before) ||
    /^[\p{L}\p{N}_%€£$°@]|^[,:]\d|^[-/.]\d|^ [%€£$°]/u.test(after)
  );
}

function score(
  form: PhoneForm,
  verdict: PhoneVerdict,
  label: Context,
  hint: Context,
): { readonly score: number; readonly check: string } | undefined {
  const digits = form.groups.join('').length;
  const kind = verdict.type === undefined ? '' : `, ${verdict.type.toLowerCase().replaceAll('_', ' ')}`;
  const valid = `valid number (${verdict.country ?? 'international'}${kind})`;
  const isLabelled = label.word !== undefined;
  if (form.hasPlus && verdict.isValid) return { score: isLabelled ? 0.95 : 0.9, check: valid };
  if (form.hasPlus && digits >= 8 && (isLabelled || verdict.isPossible))
    return { score: isLabelled ? 0.75 : 0.7, check: 'country code and length' };
  if (verdict.isValid && isLabelled) return { score: verdict.isGrouped ? 0.9 : 0.85, check: valid };
  if (verdict.isValid && hint.word !== undefined && (verdict.isGrouped || digits >= 9))
    return { score: 0.75, check: valid };
  const isGroupedForm =
    NANP_FORM.test(form.written) || (GROUPED_FORM.test(form.written) && form.groups.every((group) => group.length < 9));
  if (isLabelled && (isGroupedForm || form.groups.length === 1 || digits >= 7) && digits >= 6 && digits <= 13) {
    return { score: 0.65, check: 'labelled digits' };
  }
  if (label.against !== undefined || hint.against !== undefined) return undefined;
  if (NANP_FORM.test(form.written)) return { score: 0.7, check: verdict.isValid ? valid : 'North American form' };
  if (verdict.isValid && verdict.isGrouped && isGroupedForm && digits >= 9)
    return { score: 0.7, check: `${valid}, grouped as there` };
  if (verdict.isValid && /^(?:00|011[ -])/.test(form.written)) return { score: 0.85, check: valid };
  return undefined;
}

/** True when a run may be a phone number by its form alone: most runs of digits are not, and need no further look. */
function hasOwnForm(plain: string, run: DigitRun): boolean {
  const lead = plain.slice(Math.max(0, run.start - 3), run.start);
  if (lead.includes('+')) return true;
  const written = plain.slice(lead.endsWith('(') ? run.start - 1 : run.start, run.end);
  return written.length < 30 && (/\d[^\d]{1,3}\d/.test(written) || /^0(?:0|11)/.test(written));
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
  let best: Candidate | undefined;
  for (const form of attempts(scan.plain, run)) {
    const extension = EXTENSION.exec(scan.plain.slice(form.end, form.end + 24))?.[0].length ?? 0;
    if (
      !standsAlone(scan.plain, form.start, form.end + extension) ||
      DATE.test(form.written) ||
      YEARS.test(form.written) ||
      IP_LIKE.test(form.written)
    )
      continue;
    const mayBe =
      form.hasPlus ||
      label.word !== undefined ||
      hint.word !== undefined ||
      NANP_FORM.test(form.written) ||
      (GROUPED_FORM.test(form.written) && (form.groups.length > 2 || /^\(?0/.test(form.written))) ||
      /^(?:00|011)[ .-]?[1-9]/.test(form.written);
    const isWhole = form.end === run.end && form.groups.length === run.groups.length;
    if (
      !mayBe ||
      (!isWhole && !form.hasPlus && label.word === undefined && run.digits.length > form.groups.join('').length + 2)
    )
      continue;
    if (label.word === undefined && SSN_GROUPS.test(groupsOf(form.written))) continue;
    const verdict = look(form, label.word !== undefined);
    const judged = score(form, verdict, label, hint);
    if (judged === undefined || (best !== undefined && best.score >= judged.score)) continue;
    const context = label.word ?? hint.word;
    best = {
      type: 'phone',
      start: form.start,
      end: form.end + extension,
      score: judged.score,
      check: judged.check,
      ...(context === undefined ? {} : { context }),
      ...(verdict.country === undefined ? {} : { country: verdict.country }),
      ...(isFakePhone(verdict.international, form.groups.join(''))
        ? { impersonal: 'known-fake' }
        : verdict.type !== undefined &&
          SERVICE_TYPES.has(verdict.type) &&
          (form.hasPlus ||
            verdict.type !== 'UAN' ||
            verdict.country === scan.regions[0] ||
            verdict.country === 'GB') && { impersonal: 'service-number' }),
    };
    if (judged.score >= 0.85 || (isWhole && label.word !== undefined && (form.groups.at(-1) ?? '').length > 1)) break;
  }
  return best;
}

/**
 * Phone numbers: valid with `+`, valid in a configured region and grouped as it writes them, or labelled. The library
 * is loaded on the first stretch of 6 to 18 digits that could be one.
 */
export function findPhones(scan: Scan): readonly Candidate[] {
  const runs = digitRuns(scan.plain, ' .-/()', 6, 24);
  if (runs.length === 0) return [];
  const look = phoneLookup(scan.regions);
  return runs.flatMap((run) => judgeRun(scan, run, look) ?? []);
}
