import { lazy, lazyPattern } from '../../base/patterns.js';
import { contextOf, lexicon, wordsBefore, labelled } from '../context.js';
import type { Candidate, Detector, Family } from '../data-types.js';
import type { Scan } from '../scan.js';
import { cardWords, expiryLabels, securityCodeLabels } from '../words/number-labels.js';
import { noCard, otherDates, otherNumbers, otherSecurity } from '../words/other-senses.js';
import { SAMPLE_CARDS, networkOf } from './card-networks.js';
import { digitRuns, groupLength, passesLuhn, type DigitRun } from './digits.js';

const CARD_WORDS = lexicon(cardWords);
const OTHER_WORDS = lexicon(otherNumbers, noCard);

/** Groups of digits as cards are printed and typed: by fours, 4-6-5 (American Express), 4-6-4 (Diners Club), 6 and the rest. */
const GROUPINGS =
  /^(?:4 3 3 3|4( 4){2} [1-4]|4( 4){3}( [1-3])?|4( 4){2}|4 6 [45]|6 1[03]|8 8|6 6 [4-7]|5 5 5( [1-4])?|4 4 5|4 5 [67])$/;

function isCardGrouping(lengths: readonly number[]): boolean {
  return lengths.length === 1 || GROUPINGS.test(lengths.join(' '));
}

/** A stretch of a run that could be a card. */
interface Window {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly isGrouped: boolean;
}

/** True when groups of four digits or more stand before or behind the window: then it is part of a longer number. */
function continues(run: DigitRun, first: number, lengths: readonly number[]): boolean {
  return lengths.length > 1 && (groupLength(run, first - 1) >= 4 || groupLength(run, first + lengths.length) >= 4);
}

/** True when a card may begin with this group: 4, 5, 6 or 8 digits, or a card in one piece. */
function mayBegin(run: DigitRun, first: number): boolean {
  const size = groupLength(run, first);
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

const WORD_SIGN = lazyPattern`[\p{L}\p{N}@_]`;

function judge(scan: Scan, window: Window): Candidate | undefined {
  const { start, end, digits } = window;
  const isChecked = passesLuhn(digits);
  if (!isChecked && !CARD_WORDS.standsIn(scan)) return undefined;
  if (WORD_SIGN().test(scan.plain[start - 1] ?? ' ') || WORD_SIGN().test(scan.plain[end] ?? ' ')) return undefined;
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
  const sample = SAMPLE_CARDS.has(digits) ? ({ impersonal: 'known-fake' } as const) : {};
  if (context.word !== undefined) return { ...base, ...sample, score: 1, check, context: context.word };
  if (context.against !== undefined)
    return { ...base, score: 0.4, check, context: context.against, dropped: 'other-context' };
  if (/^\+ ?$/.test(scan.plain.slice(Math.max(0, start - 2), start))) return undefined;
  if (window.isGrouped) return { ...base, ...sample, score: 0.95, check };
  return { ...base, ...sample, score: [15, 16, 19].includes(digits.length) ? 0.85 : 0.4, check };
}

/** Payment card numbers of 12 to 19 digits: network prefix, length and Luhn; short or unlabelled ones need a card word. */
function findPaymentCards(scan: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const run of digitRuns(scan.plain, ' -.', 12, 40)) {
    for (const window of windows(scan.plain, run)) {
      const card = judge(scan, window);
      if (card !== undefined) found.push(card);
    }
  }
  return found;
}

const securityCodes = labelled(
  securityCodeLabels,
  '\\d{3,4}(?![\\p{L}\\p{N}]|[.,/-]\\d|[ \\t]?(?:digits?(?![\\p{L}])|numbers?(?![\\p{L}])|%|-digit|characters?))',
);
/** Labels of security codes of cards, but also of alarms and apps. */
const WEAK_CODE = new RegExp(
  '^(?:' +
    [
      'security code|sicherheitscode|code de sécurité|código de seguridad|codice di sicurezza|código de segurança',
      'veiligheidscode|beveiligingscode|sikkerhedskode|säkerhetskod',
    ].join('|') +
    ')$',
);
const OTHER_SECURITY = lexicon(otherSecurity);

const expiryDates = labelled(
  expiryLabels,
  '(?:0?[1-9]|1[0-2]) {0,2}[/.-] {0,2}(?:20[2-4]\\d|[2-4]\\d)(?![\\p{L}\\p{N}/]|[.-]\\d)|(?:0[1-9]|1[0-2])[2-4]\\d(?![\\p{L}\\p{N}/]|[.,-]\\d)',
);
const WEAK_DATE = new RegExp(
  '^(?:' +
    [
      'expires?|expired|expiring|runs? out|ends? in|valid (?:until|till|to|through)|läuft ab|gültig bis|caduca|vence|scade',
      'verloopt|geldig tot|válido até|gültigkeit|validité',
    ].join('|') +
    ')',
);
const OTHER_DATES = lexicon(otherDates);

/** Security codes (3 or 4 digits) and expiry dates (month and year) of cards behind their label. */
const findCardDetails: Detector = (scan) => [
  ...securityCodes(scan).flatMap(({ label, link, value, start, end }): readonly Candidate[] => {
    const before = wordsBefore(scan, start, 14);
    if (
      (WEAK_CODE.test(label) && OTHER_SECURITY.has(wordsBefore(scan, start, 6))) ||
      link.endsWith('-') ||
      (label === 'cid' && !CARD_WORDS.has(before)) ||
      (value.length === 4 && /^(?:19|20)\d\d$/.test(value))
    )
      return [];
    const isSure = !WEAK_CODE.test(label) || CARD_WORDS.has(before);
    return [
      {
        type: 'card-cvv',
        start,
        end,
        score: isSure ? 0.9 : 0.7,
        check: 'labelled 3 or 4 digits',
        context: label,
        ...(/^(?:123|1234|000|0000|999|111)$/.test(value) && { impersonal: 'known-fake' as const }),
      },
    ];
  }),
  ...expiryDates(scan).flatMap(({ label, value, start, end }): readonly Candidate[] => {
    const before = wordsBefore(scan, start, 14);
    if (/\./.test(value) && !/\d{4}$/.test(value)) return [];
    const card = CARD_WORDS.last(before);
    const other = OTHER_DATES.last(before);
    if (other !== undefined && (card === undefined || other.at >= card.at)) return [];
    const isSure = card !== undefined || !WEAK_DATE.test(label);
    const isMonthYear = /\d{4}$/.test(value) || Number(value.slice(-2)) > 23;
    return [
      {
        type: 'card-expiry',
        start,
        end,
        score: isSure && isMonthYear ? 0.85 : 0.4,
        check: 'labelled month and year',
        context: card?.entry ?? label,
      },
    ];
  }),
];

const BARE_EXPIRY = /^[ ,;]{1,3}(?:and )?((?:0[1-9]|1[0-2])[/-](?:20[2-4]\d|[2-4]\d))(?![\d/-])/;
const BARE_CVV = /^[ ,;]{1,3}(\d{3,4})(?![\d./-])/;

/** Expiry date and security code right behind a card number: "4242 4242 4242 4242 12/27 123". */
export function findDetailsBehindCards(scan: Scan, cards: readonly Candidate[]): readonly Candidate[] {
  return cards.flatMap((card): readonly Candidate[] => {
    if (card.type !== 'payment-card' || card.dropped !== undefined || card.score < 0.85) return [];
    const date = BARE_EXPIRY.exec(scan.lower.slice(card.end, card.end + 24));
    if (date === null) return [];
    const own = card.impersonal === undefined ? {} : { impersonal: card.impersonal };
    const end = card.end + date[0].length;
    const found: Candidate[] = [
      {
        type: 'card-expiry',
        start: end - (date[1] ?? '').length,
        end,
        score: 0.9,
        check: 'behind a card number',
        ...own,
      },
    ];
    const code = BARE_CVV.exec(scan.lower.slice(end, end + 12));
    if (code !== null) {
      const codeEnd = end + code[0].length;
      found.push({
        type: 'card-cvv',
        start: codeEnd - (code[1] ?? '').length,
        end: codeEnd,
        score: 0.85,
        check: 'behind a card number',
        ...own,
      });
    }
    return found;
  });
}

/** Beginnings of the labels of security codes and of expiry dates. */
const DETAIL_SIGN = lazy(
  () =>
    new RegExp(
      [
        'cv|csc|cid|secur|verif|digit|prüf|sicherh|krypt|crypto|sécur|segur|sicur|veilig|beveil|sikker|säker',
        'exp|valid|thru|runs? out|ends? in|gültig|ablauf|läuft|caduc|venc|scad|válid|verva|verlo|geldig|udløb|utgång|gyldig|ważn',
      ].join('|'),
      'i',
    ),
);

/** Payment cards and what is printed on them. */
export const cardFamilies: readonly Family[] = [
  { types: ['payment-card'], digits: 12, find: findPaymentCards },
  {
    types: ['card-cvv', 'card-expiry'],
    digits: 3,
    sign: (text) => DETAIL_SIGN().test(text),
    find: findCardDetails,
  },
];
