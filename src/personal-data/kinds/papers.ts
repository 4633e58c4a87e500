import { matchesOf, lazy, lazyPattern, lazySearch } from '../../base/patterns.js';
import type { Span } from '../../base/types.js';
import { contextOf, lexicon, labelled } from '../context.js';
import type { Candidate, Detector, Family } from '../data-types.js';
import type { Scan } from '../scan.js';
import {
  carWords,
  licenceLabels,
  passportLabels,
  plateLabels,
  vinLabels,
  bookingLabels,
  journeyLabels,
  orderLabels,
} from '../words/number-labels.js';
import { noBooking } from '../words/other-senses.js';
import { digitCount } from './digits.js';

const passports = labelled(
  passportLabels,
  [
    '[a-z]{0,3}\\d[a-z0-9]{5,9}(?![\\p{L}\\p{N}])|[a-z]{1,3}[ -]?\\d{6,8}(?![\\p{L}\\p{N}])',
    '\\d{2} ?\\d{2} ?\\d{6}(?![\\p{L}\\p{N}])|[cfghjklmnprtvwxyz][0-9cfghjklmnprtvwxyz]{8}(?![\\p{L}\\p{N}])',
  ].join('|'),
);

/** Passport numbers behind their label: 6 to 10 letters and digits (ICAO 9303 allows up to 9), at least four digits. */
const findPassports: Detector = (scan) =>
  passports(scan).flatMap(({ label, value, start, end, link }): readonly Candidate[] => {
    if (digitCount(value) < 4) return [];
    if (label === 'pass' && !/n[ru]m?|n[º°]/.test(link)) return [];
    return [
      { type: 'passport', start, end, score: 0.85, check: 'labelled, form of a passport number', context: label },
    ];
  });

const licences = labelled(licenceLabels, '[a-z0-9]{1,18}(?:[ *-][a-z0-9]{1,9}){0,4}(?![\\p{L}\\p{N}])');
/** DVLA: surname padded with 9, date of birth with the decade first, initials, check. */
const DVLA = /^[A-Z9]{5}\d[0156]\d[0-3]\d\d[A-Z9]{2}[A-Z0-9]{3}(?:\d\d)?$/;

/** Driving licence numbers behind their label, up to the first group that cannot belong to one. */
const findDriverLicences: Detector = (scan) =>
  licences(scan).flatMap(({ label, value, start }): readonly Candidate[] => {
    const groups = value.match(/[A-Za-z0-9]+|[ *-]/g) ?? [];
    let kept = '';
    for (const group of groups) {
      const isWord = /^[a-z]+$/.test(group) || (/^[A-Z]{3,}$/i.test(group) && !/[A-Z]{3,5}/.test(group));
      if (isWord) break;
      kept += group;
    }
    kept = kept.replace(/[ *-]{1,60}$/, '');
    const size = kept.replace(/[^A-Za-z0-9]/g, '').length;
    if (digitCount(kept) < 4 || size < 5 || size > 20) return [];
    if (/^(?:dl|permis|patente|licen)/.test(label) && !/\d{5}/.test(kept) && !/[A-Z]\d{2}/.test(kept)) return [];
    if (/^dl$/.test(label) && !/^[A-Z]{0,2}\d{6,14}$/.test(kept.replace(/[ -]/g, ''))) return [];
    const isDvla = DVLA.test(kept.replace(/ /g, '').toUpperCase());
    return [
      {
        type: 'driver-licence',
        start,
        end: start + kept.length,
        score: isDvla ? 1 : 0.85,
        check: isDvla ? 'DVLA structure' : 'labelled, form of a licence number',
        context: label,
      },
    ];
  });

const VIN = lazySearch`(?=[A-Za-z0-9]{17})(?<![\p{L}\p{N}])[A-HJ-NPR-Za-hj-npr-z0-9]{17}(?![\p{L}\p{N}])`;
const VIN_LABELS = lexicon(vinLabels);
/** ISO 3779 transliteration of letters, in the order A to Z without I, O, Q; position 9 is the check digit (49 CFR 565). */
const LETTER_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from('ABCDEFGHJKLMNPRSTUVWXYZ', (letter, index) => [
    letter,
    [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9][index] ?? 0,
  ]),
);
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function passesVinCheck(vin: string): boolean {
  const sum = VIN_WEIGHTS.reduce((total, weight, index) => {
    const character = vin[index] ?? '0';
    return total + weight * (LETTER_VALUES[character] ?? Number(character));
  }, 0);
  return (sum % 11 === 10 ? 'X' : String(sum % 11)) === vin[8];
}

/** Vehicle identification numbers: 17 characters without I, O, Q; with a check digit, or behind a label. */
const findVins: Detector = (scan) =>
  matchesOf(VIN(), scan.plain).flatMap((match): readonly Candidate[] => {
    const vin = match[0].toUpperCase();
    if (digitCount(vin) < 5 || digitCount(vin) > 16 || !/\d{4}$/.test(vin)) return [];
    const base = { type: 'vin', start: match.index, end: match.index + 17 } as const;
    const context = contextOf(scan, base, { for: VIN_LABELS, after: VIN_LABELS });
    const hasCheck = passesVinCheck(vin);
    // North America requires the check digit; elsewhere, makers use its place freely.
    if (!hasCheck && /^[1-5]/.test(vin) && context.word !== undefined)
      return [{ ...base, score: 0.8, check: 'VIN check digit fails', context: context.word, dropped: 'failed-check' }];
    if (context.word !== undefined)
      return [
        {
          ...base,
          score: hasCheck ? 1 : 0.8,
          check: hasCheck ? 'VIN check digit' : 'VIN alphabet and length',
          context: context.word,
        },
      ];
    return hasCheck && /^[A-HJ-NPR-Z1-9][A-HJ-NPR-Z]/.test(vin) && match[0] === vin
      ? [{ ...base, score: 0.7, check: 'VIN check digit' }]
      : [];
  });

const plates = labelled(plateLabels, '[\\p{L}\\d]{1,8}(?:[ \\u00b7-][\\p{L}\\d]{1,5}){0,3}(?![\\p{L}\\p{N}])');
/**
 * Forms by country (Wikipedia "Vehicle registration plates of ..."): GB, IE, DE, AT, FR/IT, ES, NL/PT, PL, SE, NO/DK, FI, US/CA/AU mixes,
 * BR, IN. Letters and digits as they are written on the plate.
 */
const PLATE = new RegExp(
  '^(?:' +
    [
      String.raw`[A-Z]{2}\d\d ?[A-Z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]|\d{2,3}-?[A-Z]{1,2}-?\d{1,6}`,
      String.raw`[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} ?\d{1,4}[EH]?|[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}|\d{4} ?[B-DF-HJ-NP-TV-Z]{3}`,
      String.raw`[A-Z0-9]{1,3}-[A-Z0-9]{2,3}-[A-Z0-9]{1,3}|[A-Z]{2,3} ?[A-Z0-9]{4,5}|[A-Z]{3} ?\d{2}[A-Z0-9]|[A-Z]{2} ?\d{5}`,
      String.raw`[A-Z]{2} ?\d{2} ?\d{3}|[A-Z]{3}-?\d{3}|\d{1,3}[- ]?[A-Z]{3}|[A-Z]{3}[- ]?\d{3,4}|\d[A-Z]{3} ?\d{3}`,
      String.raw`[A-Z]{3} ?\d{2}[A-Z]|[A-Z]{3}\d[A-Z]\d\d|[A-Z]{2} ?\d{1,2} ?[A-Z]{1,3} ?\d{4}|[A-Z]{1,3}\d{1,4}[A-Z]{0,3}`,
    ].join('|') +
    ')$',
);
const SURE_PLATE =
  /plate|vrm|vrn|kennzeichen|schild|immatric|plaque|matr[ií]cula|placa|targa|kenteken|skilt|rekist|rejestr|rendsz|spz|госномер/;

const BRITISH = lazySearch`(?<![\p{L}\p{N}-])[A-Z]{2}(?:0[1-9]|[1-8]\d) ?[A-Z]{3}(?![\p{L}\p{N}-])`;
const CARS = lexicon(carWords);

/** British plates (DVLA, since 2001) need no label beside a word of vehicles. */
function britishPlates(scan: Scan): readonly Candidate[] {
  return matchesOf(BRITISH(), scan.plain).flatMap((match): readonly Candidate[] => {
    const base = { type: 'licence-plate', start: match.index, end: match.index + match[0].length } as const;
    const context = contextOf(scan, base, { for: CARS, after: CARS });
    if (context.word === undefined || match[0] === 'AB12 CDE') return [];
    return [{ ...base, score: 0.75, check: 'British plate, car spoken of', context: context.word }];
  });
}

const ID_LINK = lazyPattern`code|(?:^|[^\p{L}])id(?![\p{L}])`;
const CAPITAL = lazyPattern`\p{Lu}`;
const PLATE_SEPARATORS = lazySearch`[^\p{L}\d]`;

/** Licence plates behind their label, in the form of some country, with a letter and a digit. */
const findPlates: Detector = (scan) => [
  ...britishPlates(scan),
  ...plates(scan).flatMap(({ label, link, value, start }): readonly Candidate[] => {
    if (
      ID_LINK().test(link) ||
      /(?:base|name|hot|face|dinner|steel|silver|cover|back|gold|wall|switch) $/.test(
        scan.lower.slice(Math.max(0, start - link.length - label.length - 9), start - link.length - label.length),
      )
    )
      return [];
    const groups = value.split(/(?=[ \u00b7-])/);
    for (let count = groups.length; count > 0; count--) {
      const plate = groups.slice(0, count).join('');
      if (
        !/\d/.test(plate) ||
        !CAPITAL().test(plate) ||
        !PLATE.test(plate) ||
        /X{2}|^ABC|^AB\d\d CDE/.test(plate) ||
        plate.replace(PLATE_SEPARATORS(), '').length < 4
      )
        continue;
      return [
        {
          type: 'licence-plate',
          start,
          end: start + plate.length,
          score: SURE_PLATE.test(label) ? 0.8 : 0.7,
          check: 'labelled, form of a plate',
          context: label,
        },
      ];
    }
    return [];
  }),
];

/** Papers of a person and of a vehicle. */
export const paperFamilies: readonly Family[] = [
  { types: ['passport'], digits: 4, sign: (text) => /pas|útlevél|пасп|護照|旅券/i.test(text), find: findPassports },
  {
    types: ['driver-licence'],
    digits: 4,
    sign: (text) =>
      /lic|permi|dl|führer|patent|carta|cnh|carteira|rijb|kör|kør|før|ajok|prawo|prawa|d\.l\.|carnet/i.test(text),
    find: findDriverLicences,
  },
  {
    types: ['licence-plate'],
    digits: 1,
    sign: (text) =>
      /plat|reg|[A-Z]{2}\d\d ?[A-Z]{3}|vr[mn]|kennz|schild|immat|plaque|matr|placa|targa|kentek|rekist|rejestr|rendsz|spz|skilt|госномер|index/i.test(
        text,
      ),
    find: findPlates,
  },
  { types: ['vin'], digits: 5, token: 17, find: findVins },
];

const BOOKING_CODE = lazySearch`(?<![\p{L}\p{N}_@#$/.,*-]|(?<![\p{L}\p{N}])[A-Z0-9]{1,3} )[A-Z0-9]{6}(?<=[A-Z][A-Z0-9]{0,5})(?![\p{L}\p{N}_@%/*-]|[.,]\d)`;
/** Labels of the code of a journey or a stay. */
const BOOKING_LABELS = lexicon(bookingLabels);
/** Words for the journey or stay itself: the code must stand close behind them. */
const JOURNEY_LABELS = lexicon(journeyLabels);
const NO_BOOKING = lexicon(noBooking);
/** Numbers of flights (two or three characters of the airline, then digits), and types of aircraft. */
const FLIGHT = /^(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])\d{4}$|^[A-Z]{3}\d{3}$|^[AB][237]\d\d[A-Z\d]{2}$/;
const SAMPLE_CODES = /^(?:ABC(?:123|DEF|D12|D34|XYZ)|XYZ(?:123|789|987)|XXX|123ABC|A1B2C3|1A2B3C)|^(.)\1{5}$/;
/** Six capitals without a digit are usually a word: they count only right behind the label, in a text with small letters. */
const RIGHT_BEFORE =
  /(?:[a-z](?:[^A-Z]{0,12})|(?:^|[\s(])PNR)(?::|=| is| was|code|reference|ref\.?|locator|number|no\.?|(?<=PNR))[\s"'“(]{0,3}$/;
const CAPITAL_WORD =
  /^(?:NUMBER|PLEASE|ONLINE|STATUS|UPDATE|DETAIL|CHANGE|CANCEL|REFUND|TICKET|FLIGHT|TRAVEL|RETURN|SCREEN|NEEDED|CLOSED|EXPIRY|BEFORE|ALWAYS|UNIQUE|VALID)/;

/** Codes of bookings, six capitals and digits behind their label: with a surname they give access to the booking. */
const findBookingCodes: Detector = (scan) => {
  return matchesOf(BOOKING_CODE(), scan.plain).flatMap((match): readonly Candidate[] => {
    const [code] = match;
    const base = { type: 'booking-code', start: match.index, end: match.index + code.length } as const;
    const named = contextOf(scan, base, {
      for: BOOKING_LABELS,
      after: BOOKING_LABELS,
      against: NO_BOOKING,
      reach: 6,
      afterReach: 4,
    });
    const isWord = !/\d/.test(code);
    const before = scan.plain.slice(Math.max(0, base.start - 24), base.start);
    if (isWord && (named.word === undefined || !RIGHT_BEFORE.test(before) || CAPITAL_WORD.test(code))) return [];
    const context = named.word ?? (FLIGHT.test(code) ? undefined : journeyBefore(scan, base));
    if (context === undefined) return [];
    const check = 'six capitals and digits behind a label';
    const score = named.word === undefined ? 0.7 : 0.8;
    return [{ ...base, score, check, context, ...(SAMPLE_CODES.test(code) && { impersonal: 'known-fake' as const }) }];
  });
};

/** A word for the journey, at most two words before: "your booking X4T9QZ", "the flight under X4T9QZ". */
function journeyBefore(scan: Scan, span: Span): string | undefined {
  return contextOf(scan, span, { for: JOURNEY_LABELS, against: NO_BOOKING, reach: 3 }).word;
}

const orderNumbers = labelled(
  orderLabels,
  '[a-z]{0,6}-?\\d[a-z0-9-]{3,24}(?![\\p{L}\\p{N}])|[a-z]{2,6}[-_]?[a-z0-9-]{3,20}(?![\\p{L}\\p{N}])',
);

/** Order, case, booking and customer numbers behind their label: at least five characters, one a digit. Opt-in. */
const findOrderNumbers: Detector = (scan) =>
  orderNumbers(scan).flatMap(({ label, value, link, start, end }): readonly Candidate[] => {
    if (digitCount(value) === 0 || value.length < 5 || (/^[a-z]/.test(value) && digitCount(value) < 2)) return [];
    if (/^(?:19|20)\d\d$/.test(value) || !/[:=#]|number|no\.?|nr|id|code|is|^[ \t]*[("]?$/.test(link)) return [];
    return [{ type: 'order-number', start, end, score: 0.7, check: 'labelled number', context: label }];
  });

const JOURNEY_STEMS = [
  'pnr|booking|reserv|flight|trip|itiner|record locator|locator|localizador|airline ref',
  'buchung|flug|réserv|vol |vuelo|prenot|boeking|vlucht',
].join('|');
const JOURNEY_SIGN = lazy(() => new RegExp(`(?<![A-Za-z])(?:${JOURNEY_STEMS})`, 'i'));

/** Bookings and orders. */
export const orderFamilies: readonly Family[] = [
  {
    types: ['booking-code'],
    digits: 0,
    starts: 'pnr|book|rese|flig|trip|itin|reco|loca|airl|buch|flug|rése|vol |vuel|pren|boek|vluc',
    sign: (text) => JOURNEY_SIGN().test(text),
    find: findBookingCodes,
  },
  { types: ['order-number'], digits: 2, find: findOrderNumbers },
];
