import { matchesOf } from '../../base/matches.js';
import { contextOf, lexicon } from '../context.js';
import { labelled } from '../labelled.js';
import { lazySearch } from '../../base/lazy.js';
import { bookingLabels, journeyLabels, orderLabels } from '../words/number-labels.js';
import { noBooking } from '../words/other-senses.js';
import { digitCount } from './digits.js';
import type { Candidate, Detector, Family } from '../data-types.js';

const CODE = lazySearch`(?<![\p{L}\p{N}_@#$/.,*-]|(?<![\p{L}\p{N}])[A-Z0-9]{1,3} )[A-Z0-9]{6}(?<=[A-Z][A-Z0-9]{0,5})(?![\p{L}\p{N}_@%/*-]|[.,]\d)`;
/** Labels that say it is the code of a journey or a stay. */
const NAMED = lexicon(bookingLabels);
/** Labels of the journey itself, with a code behind them. */
const LABELS = lexicon(journeyLabels);
const AGAINST = lexicon(noBooking);
/** Numbers of flights: two or three signs of the airline, then digits; and types of aircraft. */
const FLIGHT = /^(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])\d{4}$|^[A-Z]{3}\d{3}$|^[AB][237]\d\d[A-Z\d]{2}$/;
const SAMPLE = /^(?:ABC(?:123|DEF|D12|D34|XYZ)|XYZ(?:123|789|987)|XXX|123ABC|A1B2C3|1A2B3C)|^(.)\1{5}$/;
/** Six capitals are a word as a rule: only right behind the label, and beside small letters. */
const RIGHT_BEFORE =
  /(?:[a-z](?:[^A-Z]{0,12})|(?:^|[\s(])PNR)(?::|=| is| was|code|reference|ref\.?|locator|number|no\.?|(?<=PNR))[\s"'“(]{0,3}$/;
const WORD =
  /^(?:NUMBER|PLEASE|ONLINE|STATUS|UPDATE|DETAIL|CHANGE|CANCEL|REFUND|TICKET|FLIGHT|TRAVEL|RETURN|SCREEN|NEEDED|CLOSED|EXPIRY|BEFORE|ALWAYS|UNIQUE|VALID)/;

/** Codes of bookings, six capitals and digits behind their label: with a surname they open the booking. */
const findBookingCodes: Detector = (scan) => {
  return matchesOf(CODE(), scan.plain).flatMap((match): readonly Candidate[] => {
    const [code] = match;
    const base = { type: 'booking-code', start: match.index, end: match.index + code.length } as const;
    const named = contextOf(scan, base, { for: NAMED, after: NAMED, against: AGAINST, reach: 6, afterReach: 4 });
    const isWord = !/\d/.test(code);
    const before = scan.plain.slice(Math.max(0, base.start - 24), base.start);
    if (isWord && (named.word === undefined || !RIGHT_BEFORE.test(before) || WORD.test(code))) return [];
    const context = named.word ?? (FLIGHT.test(code) ? undefined : near(scan, base));
    if (context === undefined) return [];
    const check = 'six capitals and digits behind a label';
    const score = named.word === undefined ? 0.7 : 0.8;
    return [{ ...base, score, check, context, ...(SAMPLE.test(code) && { impersonal: 'known-fake' as const }) }];
  });
};

/** A journey named at most two words before: "your booking X4T9QZ", "the flight under X4T9QZ". */
function near(
  scan: Parameters<Detector>[0],
  base: { readonly start: number; readonly end: number },
): string | undefined {
  return contextOf(scan, base, { for: LABELS, against: AGAINST, reach: 3 }).word;
}

const orderNumbers = labelled(
  orderLabels,
  '[a-z]{0,6}-?\\d[a-z0-9-]{3,24}(?![\\p{L}\\p{N}])|[a-z]{2,6}[-_]?[a-z0-9-]{3,20}(?![\\p{L}\\p{N}])',
);

/** Order, case, booking and customer numbers behind their label: at least five signs with a digit. Opt-in. */
const findOrderNumbers: Detector = (scan) =>
  orderNumbers(scan).flatMap(({ label, value, link, start, end }): readonly Candidate[] => {
    if (digitCount(value) === 0 || value.length < 5 || (/^[a-z]/.test(value) && digitCount(value) < 2)) return [];
    if (/^(?:19|20)\d\d$/.test(value) || !/[:=#]|number|no\.?|nr|id|code|is|^[ \t]*[("]?$/.test(link)) return [];
    return [{ type: 'order-number', start, end, score: 0.7, check: 'labelled number', context: label }];
  });

/** Bookings and orders. */
export const orderFamilies: readonly Family[] = [
  {
    types: ['booking-code'],
    digits: 0,
    starts: 'pnr|book|rese|flig|trip|itin|reco|loca|airl|buch|flug|rése|vol |vuel|pren|boek|vluc',
    sign: (text) =>
      /(?<![A-Za-z])(?:pnr|booking|reserv|flight|trip|itiner|record locator|locator|localizador|airline ref|buchung|flug|réserv|vol |vuelo|prenot|boeking|vlucht)/i.test(
        text,
      ),
    find: findBookingCodes,
  },
  { types: ['order-number'], digits: 2, find: findOrderNumbers },
];
