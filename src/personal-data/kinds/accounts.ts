import { LETTER_OR_DIGIT, matchesOf, lazySearch } from '../../base/patterns.js';
import { contextOf, lexicon } from '../context.js';
import type { Candidate, Detector, Family } from '../data-types.js';
import { ibanTools } from '../libraries.js';
import type { Scan } from '../scan.js';
import {
  accountLabels,
  bankWords,
  blzLabels,
  bsbLabels,
  clabeLabels,
  ibanLabels,
  ifscLabels,
  routingLabels,
  sortCodeLabels,
  transitLabels,
} from '../words/number-labels.js';
import { noAccount, noIban, otherNumbers } from '../words/other-senses.js';
import { digitCount } from './digits.js';

/** Countries of the SWIFT IBAN registry, and others that ibantools knows: a cheap test before that library is loaded. */
const IBAN_COUNTRIES = new Set(
  (
    'AD AE AL AO AT AX AZ BA BE BF BG BH BI BJ BL BR BY CF CG CH CI CM CR CV CY CZ DE DJ DK DO DZ EE EG ES FI FK FO FR GA GB GE GF GG ' +
    'GI GL GP GQ GR GT GW HN HR HU IE IL IM IQ IR IS IT JE JO KM KW KZ LB LC LI LT LU LV LY MA MC MD ME MF MG MK ML MN MQ MR MT MU MZ ' +
    'NC NE NI NL NO OM PF PK PL PM PS PT QA RE RO RS RU SA SC SD SE SI SK SM SN SO ST SV TD TF TG TL TN TR UA VA VG WF XK YE YT'
  ).split(' '),
);
const IBAN_LABELS = lexicon(ibanLabels);
const NO_IBAN = lexicon(noIban);
const IBAN_START = lazySearch`(?=[a-z]{2}[ -]?\d)(?<![\p{L}\p{N}])([a-z]{2})[ -]?\d{2}(?=[ -]?[a-z0-9][ -]?[a-z0-9])`;

/** Samples of the SWIFT registry and of bank documentation. */
const SAMPLE_IBANS = new Set(
  (
    'GB29NWBK60161331926819 GB82WEST12345698765432 DE89370400440532013000 FR1420041010050500013M02606 ES9121000418450200051332 ' +
    'NL91ABNA0417164300 IT60X0542811101000000123456 BE68539007547034 CH9300762011623852957 AT611904300234573201 IE29AIBK93115212345678 ' +
    'PL61109010140000071219812874 SE4550000000058398257466 NO9386011117947 DK5000400440116243 FI2112345600000785 PT50000201231234567890154'
  ).split(' '),
);

const IS_ALPHANUMERIC = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** The first `length` letters and digits from `start`, single blanks or hyphens allowed between; `undefined` if there are fewer. */
function take(
  text: string,
  start: number,
  length: number,
): { readonly value: string; readonly end: number } | undefined {
  let count = 0;
  let at = start;
  for (; count < length; at++) {
    if (IS_ALPHANUMERIC[text.charCodeAt(at)] === 1) count++;
    else if ((text[at] !== ' ' && text[at] !== '-') || IS_ALPHANUMERIC[text.charCodeAt(at + 1)] !== 1) return undefined;
  }
  return { value: text.slice(start, at).replace(/[ -]/g, '').toUpperCase(), end: at };
}

/** IBANs: cut to the length of their country first, so that the next word stays outside, then structure and mod-97. */
function findIbans(scan: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(IBAN_START(), scan.lower)) {
    const country = (match[1] ?? '').toUpperCase();
    if (!IBAN_COUNTRIES.has(country)) continue;
    const start = match.index;
    if (!/(?:[ -]?\d){2}/.test(scan.plain.slice(start + 4, start + 34))) continue;
    const { countrySpecs, isValidIBAN } = ibanTools();
    const length = countrySpecs[country]?.chars;
    const cut = length === undefined || length === null ? undefined : take(scan.plain, start, length);
    if (cut === undefined || LETTER_OR_DIGIT().test(scan.plain[cut.end] ?? ' ') || digitCount(cut.value) < 7) continue;
    const base = { type: 'iban', start, end: cut.end, country } as const;
    const context = contextOf(scan, base, { for: IBAN_LABELS, against: NO_IBAN });
    const word = context.word === undefined ? {} : { context: context.word };
    if (context.against !== undefined) {
      found.push({
        ...base,
        score: 0.95,
        check: 'country length and mod-97',
        context: context.against,
        dropped: 'other-context',
      });
    } else if (isValidIBAN(cut.value)) {
      const sample = SAMPLE_IBANS.has(cut.value) ? ({ impersonal: 'known-fake' } as const) : {};
      found.push({ ...base, ...word, ...sample, score: 1, check: 'country length and mod-97' });
    } else if (context.word !== undefined) {
      found.push({ ...base, ...word, score: 0.95, check: 'mod-97 or structure fails', dropped: 'failed-check' });
    }
  }
  return found;
}

const ACCOUNT_NUMBER = lazySearch`(?=[\d#])(?<![\p{L}\p{N}_@$€£.,/+-])#?(?:\d(?:[ -]?\d){5,19}|\d{2}-\d{4}-\d{7}-\d{2,3})(?![\p{L}\p{N}_@%]|[./,-]\d)`;
const ACCOUNT_LABELS = lexicon(accountLabels);
const BANK_WORDS = lexicon(bankWords);
const NO_ACCOUNT = lexicon(otherNumbers, noAccount);
/** Labels of accounts of any kind: they need a word of banking beside them. */
const WEAK_LABELS = new Set(
  'account|account number|account no|account nr|account num|acc|a c|a c no|a c number|compte|cuenta|konto|conta|conto|rekening|banking'.split(
    '|',
  ),
);
const SORT_CODE = lazySearch`(?=\d)(?<![\p{L}\p{N}.,/-])\d{2}([- ]?)\d{2}\1\d{2}(?![\p{L}\p{N}]|[.,/-]\d)`;
const SORT_LABELS = lexicon(sortCodeLabels);
const ROUTING = lazySearch`(?=\d)(?<![\p{L}\p{N}.,/-])\d{9}(?![\p{L}\p{N}]|[.,/-]\d)`;
const ROUTING_LABELS = lexicon(routingLabels);
const BSB = lazySearch`(?=\d)(?<![\p{L}\p{N}.,/-])\d{3}[- ]?\d{3}(?![\p{L}\p{N}]|[.,/-]\d)`;
const BSB_LABELS = lexicon(bsbLabels);
const IFSC = lazySearch`(?<![\p{L}\p{N}])[A-Z]{4}0[A-Z0-9]{6}(?![\p{L}\p{N}])`;
const IFSC_LABELS = lexicon(ifscLabels);
const BLZ = lazySearch`(?=\d)(?<![\p{L}\p{N}.,/-])\d{3} ?\d{3} ?\d{2}(?![\p{L}\p{N}]|[.,/-]\d)`;
const BLZ_LABELS = lexicon(blzLabels);
const CLABE = lazySearch`(?=\d)(?<![\p{L}\p{N}.,/-])\d{3} ?\d{3} ?\d{11} ?\d(?![\p{L}\p{N}]|[.,/-]\d)`;
const CLABE_LABELS = lexicon(clabeLabels);
const TRANSIT = lazySearch`(?=\d)(?<![\p{L}\p{N}.,/-])\d{5}-\d{3}(?![\p{L}\p{N}]|[.,/-]\d)`;
const TRANSIT_LABELS = lexicon(transitLabels);

/** ABA routing numbers: 3-7-1 weights, sum a multiple of ten; first two digits 00-12, 21-32, 61-72 or 80. */
function passesAba(digits: string): boolean {
  const lead = Number(digits.slice(0, 2));
  const sum = Array.from(digits, (digit, index) => Number(digit) * ([3, 7, 1][index % 3] ?? 0)).reduce(
    (total, part) => total + part,
    0,
  );
  return (
    sum > 0 && sum % 10 === 0 && (lead <= 12 || (lead >= 21 && lead <= 32) || (lead >= 61 && lead <= 72) || lead === 80)
  );
}

/** CLABE (ABM, Mexico): weights 3-7-1, each product modulo ten. */
function passesClabe(digits: string): boolean {
  const sum = Array.from(
    digits.slice(0, 17),
    (digit, index) => (Number(digit) * ([3, 7, 1][index % 3] ?? 0)) % 10,
  ).reduce((total, part) => total + part, 0);
  return (10 - (sum % 10)) % 10 === Number(digits[17]);
}

interface BankCode {
  readonly pattern: () => RegExp;
  readonly labels: ReturnType<typeof lexicon>;
  readonly check: string;
  readonly country: string;
  readonly passes?: (digits: string) => boolean;
}

/** Codes of banks: with their label, they are half of an account number. */
const BANK_CODES: readonly BankCode[] = [
  { pattern: SORT_CODE, labels: SORT_LABELS, check: 'labelled sort code', country: 'GB' },
  {
    pattern: ROUTING,
    labels: ROUTING_LABELS,
    check: 'ABA weights',
    country: 'US',
    passes: (digits) => passesAba(digits) && digits !== '110000000' && digits !== '123456780',
  },
  { pattern: BSB, labels: BSB_LABELS, check: 'labelled BSB', country: 'AU' },
  { pattern: IFSC, labels: IFSC_LABELS, check: 'labelled IFSC', country: 'IN' },
  { pattern: BLZ, labels: BLZ_LABELS, check: 'labelled BLZ', country: 'DE' },
  { pattern: CLABE, labels: CLABE_LABELS, check: 'CLABE check digit', country: 'MX', passes: passesClabe },
  { pattern: TRANSIT, labels: TRANSIT_LABELS, check: 'labelled transit number', country: 'CA' },
];

function bankCodes(scan: Scan): readonly Candidate[] {
  return BANK_CODES.filter(({ labels }) => labels.standsIn(scan)).flatMap(
    ({ pattern, labels, check, country, passes }) =>
      matchesOf(pattern(), scan.plain).flatMap((match): readonly Candidate[] => {
        const base = {
          type: 'bank-account',
          start: match.index,
          end: match.index + match[0].length,
          check,
          country,
        } as const;
        const context = contextOf(scan, base, { for: labels, after: labels, reach: 5 });
        if (context.word === undefined) return [];
        const digits = match[0].replace(/\D/g, '');
        if (passes !== undefined && !passes(digits))
          return [{ ...base, score: 0.7, context: context.word, dropped: 'failed-check' }];
        return [{ ...base, score: passes === undefined ? 0.75 : 0.9, context: context.word }];
      }),
  );
}

/** Bank account numbers and the bank codes beside them, always behind a label; "account" alone needs a word of banking. */
const findBankAccounts: Detector = (scan) => {
  const codes = bankCodes(scan);
  if (codes.length === 0 && !ACCOUNT_LABELS.standsIn(scan)) return codes;
  const isBanking = codes.length > 0 || BANK_WORDS.standsIn(scan);
  const accounts = matchesOf(ACCOUNT_NUMBER(), scan.plain).flatMap((match): readonly Candidate[] => {
    const start = match.index + (match[0].startsWith('#') ? 1 : 0);
    const base = { type: 'bank-account', start, end: match.index + match[0].length } as const;
    const digits = digitCount(match[0]);
    if (digits < 6 || digits > 18 || codes.some((code) => code.start < base.end && start < code.end)) return [];
    const context = contextOf(scan, base, {
      for: ACCOUNT_LABELS,
      against: NO_ACCOUNT,
      after: ACCOUNT_LABELS,
      reach: 6,
    });
    if (
      context.word === undefined ||
      (!isBanking && WEAK_LABELS.has(context.word) && !/^\d\d-\d{4}-\d{7}-/.test(match[0]))
    )
      return [];
    return [
      {
        ...base,
        score: codes.length > 0 || !WEAK_LABELS.has(context.word) ? 0.85 : 0.7,
        check: 'labelled account digits',
        context: context.word,
      },
    ];
  });
  // The code of a bank is personal only beside an account.
  const isAlone = accounts.length === 0;
  return [
    ...codes.map((code) => (isAlone && code.country !== 'MX' ? { ...code, score: Math.min(code.score, 0.5) } : code)),
    ...accounts,
  ];
};

/** Bank accounts. */
export const accountFamilies: readonly Family[] = [
  { types: ['iban'], digits: 9, find: findIbans },
  { types: ['bank-account'], digits: 6, find: findBankAccounts },
];
