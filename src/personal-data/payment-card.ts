import { contextOf, lexicon } from './context.js';
import { digitRuns, type DigitRun } from './digit-groups.js';
import { passesLuhn } from './luhn.js';
import { OTHER_NUMBERS } from './other-numbers.js';
import type { Candidate, Scan } from './types.js';

interface Network {
  readonly name: string;
  readonly lengths: readonly number[];
  /** Inclusive ranges of leading digits; both ends have one length. */
  readonly prefixes: readonly (readonly [from: number, to: number])[];
}

/**
 * Issuer prefixes and lengths: ISO/IEC 7812 ranges as the networks and `credit-card-type` publish them. The 15-digit
 * JCB ranges 1800 and 2131 are out of issue but still in circulation in test data and old accounts.
 */
const NETWORKS: readonly Network[] = [
  { name: 'Visa', lengths: [13, 16, 18, 19], prefixes: [[4, 4]] },
  {
    name: 'Mastercard',
    lengths: [16],
    prefixes: [
      [51, 55],
      [2221, 2720],
    ],
  },
  {
    name: 'American Express',
    lengths: [15],
    prefixes: [
      [34, 34],
      [37, 37],
    ],
  },
  {
    name: 'Discover',
    lengths: [16, 19],
    prefixes: [
      [6011, 6011],
      [644, 649],
      [65, 65],
    ],
  },
  {
    name: 'Diners Club',
    lengths: [14, 16, 19],
    prefixes: [
      [300, 305],
      [309, 309],
      [36, 36],
      [38, 39],
    ],
  },
  { name: 'JCB', lengths: [16, 17, 18, 19], prefixes: [[3528, 3589]] },
  {
    name: 'JCB',
    lengths: [15],
    prefixes: [
      [1800, 1800],
      [2131, 2131],
    ],
  },
  {
    name: 'UnionPay',
    lengths: [16, 17, 18, 19],
    prefixes: [
      [62, 62],
      [81, 81],
    ],
  },
  {
    name: 'Maestro',
    lengths: [12, 13, 14, 15, 16, 17, 18, 19],
    prefixes: [
      [5018, 5018],
      [5020, 5020],
      [5038, 5038],
      [5893, 5893],
      [6304, 6304],
      [6759, 6759],
      [6761, 6763],
      [6767, 6767],
      [56, 58],
      [639, 639],
      [67, 67],
      [0, 0],
    ],
  },
  { name: 'Mir', lengths: [16, 17, 18, 19], prefixes: [[2200, 2204]] },
  {
    name: 'RuPay',
    lengths: [16],
    prefixes: [
      [508, 508],
      [60, 60],
      [81, 82],
      [353, 353],
      [356, 356],
    ],
  },
  {
    name: 'Elo',
    lengths: [16],
    prefixes: [
      [5066, 5067],
      [5090, 5090],
      [6277, 6277],
      [6362, 6363],
      [6504, 6505],
      [6516, 6516],
      [6550, 6550],
    ],
  },
  {
    name: 'Hipercard',
    lengths: [13, 16, 19],
    prefixes: [
      [384100, 384160],
      [606282, 606282],
      [637095, 637095],
    ],
  },
  {
    name: 'Dankort',
    lengths: [16],
    prefixes: [
      [5019, 5019],
      [4571, 4571],
    ],
  },
  { name: 'Troy', lengths: [16], prefixes: [[9792, 9792]] },
  {
    name: 'Verve',
    lengths: [16, 18, 19],
    prefixes: [
      [506099, 506198],
      [650002, 650027],
    ],
  },
];

/** Numbers the networks and payment providers publish for tests (Stripe, Adyen, Braintree, PayPal documentation). */
const SAMPLES = new Set(
  (
    '4242424242424242 4000056655665556 5555555555554444 2223003122003222 5200828282828210 5105105105105100 378282246310005 ' +
    '371449635398431 378734493671000 6011111111111117 6011000990139424 6011981111111113 3056930009020004 36227206271667 ' +
    '30569309025904 38520000023237 3566002020360505 3530111333300000 6200000000000005 6205500000000000004 4111111111111111 ' +
    '4012888888881881 4222222222222 4000000000000002 4000000000000077 4000000000009995 4000002500003155 4000000000003220 ' +
    '4263982640269299 4917484589897107 4001919257537193 4007702835532454 5425233430109903 2222420000001113 2223000048410010 ' +
    '374245455400126 378282246310005 4988438843884305 4166676667666746 4646464646464644 4444333322221111 5555341244441115 ' +
    '2222400070000005 5577000055770004 6759649826438453 4000020000000000 4484600000000004 5454545454545454 5555444433331111 ' +
    '4005519200000004 4009348888881881 4012000033330026 4012000077777777 4217651111111119 4500600000000061 6304000000000000'
  ).split(' '),
);

/** Words for a payment card. */
export const CARD_WORDS = lexicon(
  'card|cards|cc|credit|debit|visa|mastercard|maestro|amex|american express|discover|diners|jcb|pan|amex cid|unionpay|rupay|card number|# |' +
    'karte|kreditkarte|kreditkartennummer|kartennummer|kartennr|carte|carte bancaire|cb|tarjeta|carta|carta di credito|cartão|cartao|' +
    'kort|kortnummer|kortti|karta|karty|kaart|creditcard|kreditkort|bankkort|bankkártya|kártya|карта|карты|κάρτα',
);
const OTHER_WORDS = lexicon(
  `${OTHER_NUMBERS}|loyalty card|points card|imei|barcode|sim|iccid|iccid number|id|mileage|sendungsnummer`,
);

function networkOf(digits: string): string | undefined {
  for (const network of NETWORKS) {
    if (!network.lengths.includes(digits.length)) continue;
    for (const [from, to] of network.prefixes) {
      const lead = Number(digits.slice(0, String(from).length));
      if (lead >= from && lead <= to) return network.name;
    }
  }
  return undefined;
}

/** How cards are printed and typed: in one piece, by fours, 4-6-5 (American Express), 4-6-4 (Diners Club), 6 and the rest. */
const GROUPINGS =
  /^(?:4 3 3 3|4( 4){2} [1-4]|4( 4){3}( [1-3])?|4( 4){2}|4 6 [45]|6 1[03]|8 8|6 6 [4-7]|5 5 5( [1-4])?|4 4 5|4 5 [67])$/;

function isCardGrouping(lengths: readonly number[]): boolean {
  return lengths.length === 1 || GROUPINGS.test(lengths.join(' '));
}

interface Window {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly isGrouped: boolean;
}

/** True when the run goes on in front or behind with groups as long as the window's: then it is no card but part of more. */
function continues(run: DigitRun, first: number, lengths: readonly number[]): boolean {
  const size = (group: { readonly start: number; readonly end: number } | undefined): number =>
    group === undefined ? 0 : group.end - group.start;
  return lengths.length > 1 && (size(run.groups[first - 1]) >= 4 || size(run.groups[first + lengths.length]) >= 4);
}

/** True for the size of a first group: 4, 5, 6 or 8 digits, or a card in one piece. */
function mayBegin({ groups }: DigitRun, first: number): boolean {
  const group = groups[first];
  const size = group === undefined ? 0 : group.end - group.start;
  return (size > 3 && size < 9 && size !== 7) || size > 11;
}

/** Stretches of whole groups that could be a card: at most 8 groups, so the work per run is bounded. */
function windows(text: string, run: DigitRun): readonly Window[] {
  const found: Window[] = [];
  for (let first = 0; first < run.groups.length; first++) {
    if (first + 1 < run.groups.length && !mayBegin(run, first)) continue;
    let count = 0;
    const lengths: number[] = [];
    for (const group of run.groups.slice(first, first + 8)) {
      lengths.push(group.end - group.start);
      count += group.end - group.start;
      if (count > 19) break;
      if (count < 12 || !isCardGrouping(lengths) || continues(run, first, lengths)) continue;
      const start = run.groups[first]?.start ?? 0;
      const digits = text.slice(start, group.end).replace(/[^0-9]/g, '');
      found.push({ start, end: group.end, digits, isGrouped: lengths.length > 1 });
    }
  }
  return found;
}

function judge(scan: Scan, window: Window): Candidate | undefined {
  const { start, end, digits } = window;
  const isChecked = passesLuhn(digits);
  if (!isChecked && !CARD_WORDS.standsIn(scan)) return undefined;
  if (/[\p{L}\p{N}@_]/u.test(scan.plain[start - 1] ?? ' ') || /[\p{L}\p{N}@_]/u.test(scan.plain[end] ?? ' '))
    return undefined;
  if (/^(\d)\1+$/.test(digits)) return undefined;
  const network = networkOf(digits);
  const context = contextOf(scan, window, { for: CARD_WORDS, against: OTHER_WORDS, after: CARD_WORDS });
  const base = { type: 'payment-card', start, end } as const;
  if (
    network === undefined &&
    context.word !== undefined &&
    digits.length > 12 &&
    /^[1-69]/.test(digits) &&
    isChecked
  ) {
    return { ...base, score: 0.85, check: 'Luhn, labelled', context: context.word };
  }
  if (network === undefined || !isChecked) {
    if (context.word === undefined) return undefined;
    return { ...base, score: 0.65, check: 'Luhn or prefix fails', context: context.word, dropped: 'failed-check' };
  }
  const check = `Luhn and ${network} prefix`;
  const sample = SAMPLES.has(digits) ? ({ impersonal: 'known-fake' } as const) : {};
  if (context.word !== undefined) return { ...base, ...sample, score: 1, check, context: context.word };
  if (context.against !== undefined)
    return { ...base, score: 0.4, check, context: context.against, dropped: 'other-context' };
  if (/^\+ ?$/.test(scan.plain.slice(Math.max(0, start - 2), start))) return undefined;
  if (window.isGrouped) return { ...base, ...sample, score: 0.95, check };
  return { ...base, ...sample, score: [15, 16, 19].includes(digits.length) ? 0.85 : 0.4, check };
}

/** Payment card numbers of 12 to 19 digits: network prefix, length and Luhn; short or unlabelled ones need a card word. */
export function findPaymentCards(scan: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const run of digitRuns(scan.plain, ' -.', 12, 40)) {
    for (const window of windows(scan.plain, run)) {
      const card = judge(scan, window);
      if (card !== undefined) found.push(card);
    }
  }
  return found;
}
