import { lexicon, wordsBefore } from './context.js';
import { labelled } from './labelled.js';
import { CARD_WORDS } from './payment-card.js';
import type { Candidate, Detector, Scan } from './types.js';

const codes = labelled(
  'cid|cvv2?|cvc2?|cvn|cvv2? code|cvc-code|csc|card security code|card verification (?:code|value|number)|security code|(?:3|4|three|four)[ -]?digits?(?: code| number)? (?:on|from) the (?:back|front|reverse)(?: of (?:your|the|his|her) card)?|digits on the (?:back|signature strip)|' +
    'kartenprüfnummer|prüfnummer|prüfziffer|sicherheitscode|cryptogramme(?: visuel)?|code de sécurité|código de seguridad|codice di sicurezza|código de segurança|veiligheidscode|beveiligingscode|sikkerhedskode|säkerhetskod',
  '\\d{3,4}(?![\\p{L}\\p{N}]|[.,/-]\\d|[ \\t]?(?:digits?(?![\\p{L}])|numbers?(?![\\p{L}])|%|-digit|characters?))',
);
/** A security code of an alarm or an app is no card's; these labels alone can be both. */
const WEAK_CODE =
  /^(?:security code|sicherheitscode|code de sécurité|código de seguridad|codice di sicurezza|código de segurança|veiligheidscode|beveiligingscode|sikkerhedskode|säkerhetskod)$/;
const NO_CARD = lexicon('error|alarm|door|gate|app|login|sms|text|texted|house|entry|example|sample|sandbox');

const dates = labelled(
  "exp\\.?|expiry|expiry date|expiration|expiration date|exp\\.? date|expires?|expired|expiring|expires end|valid (?:thru|through|until|till|to)|good thru|runs? out|ends? in|gültig bis|ablaufdatum|gültigkeit|läuft ab|date d'expiration|expire(?: fin| en| le)?|validité|fecha de caducidad|caducidad|vencimiento|fecha de vencimiento|caduca|vence|scadenza|scade|data di scadenza|validade|data de validade|válido até|vervaldatum|verloopt|geldig tot|udløbsdato|utgångsdatum|gyldig til|data ważności|ważna do",
  '(?:0?[1-9]|1[0-2]) {0,2}[/.-] {0,2}(?:20[2-4]\\d|[2-4]\\d)(?![\\p{L}\\p{N}/]|[.-]\\d)|(?:0[1-9]|1[0-2])[2-4]\\d(?![\\p{L}\\p{N}/]|[.,-]\\d)',
);
const WEAK_DATE =
  /^(?:expires?|expired|expiring|runs? out|ends? in|valid (?:until|till|to|through)|läuft ab|gültig bis|caduca|vence|scade|verloopt|geldig tot|válido até|gültigkeit|validité)/;
const OTHER_DATES = lexicon(
  'offer|sale|promo|promotion|deal|coupon|voucher|code|gift card|gift|discount|subscription|membership|plan|trial|licence|license|passport|visa application|permit|warranty|guarantee|product|food|milk|medicine|batch|lot|yoghurt|cream|points|miles|domain|certificate|contract|policy|pass|ticket|tickets|season|token|link|session|reservation|hold|bottle|package|insurance|lease|rewards|credit note|store credit|angebot|gutschein|rabatt|offre|oferta|offerta|aanbieding|best before|use by|id card|identity card|library card|loyalty card|railcard|bus card|mot|registration|storage|inspection',
);

/** Security codes (3 or 4 digits) and expiry dates (month and year) of cards behind their label. */
export const findCardDetails: Detector = (scan) => [
  ...codes(scan).flatMap(({ label, link, value, start, end }): readonly Candidate[] => {
    const before = wordsBefore(scan, start, 14);
    if (
      (WEAK_CODE.test(label) && NO_CARD.has(wordsBefore(scan, start, 6))) ||
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
  ...dates(scan).flatMap(({ label, value, start, end }): readonly Candidate[] => {
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

/** Expiry date and security code written straight behind a card number: "4242 4242 4242 4242 12/27 123". */
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
