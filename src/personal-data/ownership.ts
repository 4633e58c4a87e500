import { lexicon, wordsAfter, wordsBefore } from './context.js';
import type { Span } from '../types.js';
import type { Candidate, PersonalDataOptions, PersonalDataType, Scan } from './types.js';

/** Says that the value is the customer's, or that we keep it as theirs. */
const CUSTOMER =
  / (?:your|his|her|customer s|su|tu|votre|ta|ton|ihre?|ihrem|ihrer|deine?|seu|sua|suo|sua|uw|jouw) (?:[^ ]+ ){0,5}(?:number|phone|mobile|cell|telephone|landline|e mail|email|mail|address|adress|iban|card|account|name|numéro|téléphone|adresse|nummer|telefon|handynummer|rufnummer|teléfono|dirección|correo|número|endereço|telefone|indirizzo|numero|telefono|telefoonnummer|adres|konto|birthday|ip|contact)(?= )| (?:on file|in our (?:system|records|files)|we have you|have you as|have you down|listed as|listed under|registered (?:to|with|under|at|in)|under the (?:name|number|address)|signed up|(?:call|called|calling|ring|rang|phone|phoned|text|texted|reach|reached|contact|contacted|email|emailed|mail|mailed) (?:you|him|her|the customer|ihnen|sie|vous|le)|(?:sent|send|sending|ship|shipped|shipping|deliver|delivered|delivering|delivery|dispatched|refunded|credited|forwarded) (?:it |that |this |them |your |the |a |an )?(?:[^ ]+ ){0,4}(?:to|at|on)|belongs? to|you (?:gave|provided|used|entered|sent|wrote|called|mentioned|supplied|registered)|hinterlegt|angegeben|registriert|enregistrée?|registrado|registrada|registrato|geregistreerd|the customer|customer|caller|account holder|cardholder|resident|patient|tenant|passenger|guest)(?= )/;

/** Says that it is ours: a line, desk, mailbox or house of the brand or of a partner. */
const BRAND =
  / (?:our|ours|us|unsere?[mrns]?|uns|notre|nos|nous|nuestr[oa]s?|nosotros|nostr[oai]|noss[oa]s?|onze?|ons|vår|våra|vores|vår|nasz|nasza|naszym)(?= )| (?:hotline|helpline|helpdesk|help desk|call cent(?:re|er)|customer (?:service|services|care|support|relations|team)|support (?:team|line|desk|centre|center|number|staff)|service (?:cent(?:re|er)|desk|line|team)|technical support|tech support|headquarters|head office|kundenservice|kundendienst|service client|atención al cliente|servizio clienti|klantenservice|kundtjänst|kundeservice|store|shop|branch|branches|showroom|warehouse|depot|reception|front desk|box office|department|dept|team|emergency services|police|local office|embassy|bank s|courier|carrier|airport)(?= )| (?:please )?(?:call|calling|dial|ring|phone|text|sms|whatsapp|email|e mail|mail|write|contact|reach|visit|reach out|get in touch|message|fax|speak|return it|return them|return the item|come)(?: (?:to|on|at|us|the|with|via|by|it|out|now|directly|back|free|toll|for|them|in|line|24|7|0|assistance|further|more|information|help|support|details|questions|tomorrow|today|number|numbers)){0,7} $/;

/** Types that someone else than a person may own, and whose owner the wording tells. */
const OWNED: ReadonlySet<PersonalDataType> = new Set([
  'email',
  'phone',
  'iban',
  'bank-account',
  'postal-address',
  'postcode',
  'person-name',
  'geo-coordinates',
  'crypto-wallet',
  'username',
] as const);

const PLURAL_OFFICE = lexicon(
  'hours|opening hours|mon|monday|mo fr|m f|weekdays|24 hours|free of charge|toll free|option|press|open',
);

interface OwnContacts {
  matches(candidate: Candidate, value: string): boolean;
}

function compact(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function digitsOf(value: string): string {
  return value.replace(/\(0\)/g, '').replace(/\D+/g, '').replace(/^0+/, '');
}

function isSamePhone(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 6 && long.endsWith(short) && long.length - short.length <= 3;
}

/** Prepares the configured contacts for comparing. A pattern that does not compile is left out. */
function ownContacts(options: PersonalDataOptions): OwnContacts | undefined {
  const contacts = options.contacts;
  if (contacts === undefined) return undefined;
  const domains = (contacts.domains ?? []).map((domain) => domain.toLowerCase().replace(/^@|^\*\./, ''));
  const phones = (contacts.phones ?? []).map(digitsOf).filter((digits) => digits !== '');
  const values = new Set(
    [...(contacts.addresses ?? []), ...(contacts.ibans ?? []), ...(contacts.names ?? [])].map(compact),
  );
  const addresses = (contacts.addresses ?? []).map(compact).filter((address) => address.length > 5);
  const patterns = (contacts.patterns ?? []).flatMap((pattern) => {
    try {
      return [new RegExp(pattern, 'u')];
    } catch {
      return [];
    }
  });
  return {
    matches(candidate, value) {
      const plain = compact(value);
      if (values.has(plain) || patterns.some((pattern) => pattern.test(value))) return true;
      if (candidate.type === 'postal-address')
        return addresses.some((own) => own.includes(plain) || plain.includes(own));
      if (candidate.type === 'phone') return phones.some((own) => isSamePhone(own, digitsOf(value)));
      if (candidate.type !== 'email') return false;
      const host = value.toLowerCase().split('@').at(-1) ?? '';
      return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
    },
  };
}

function isQuoted(scan: Scan, candidate: Candidate, original: Span, quotes: readonly Span[]): boolean {
  const lineStart = scan.text.lastIndexOf('\n', candidate.start - 1) + 1;
  return (
    /^[ \t]{0,4}[>|]/.test(scan.text.slice(lineStart, lineStart + 6)) ||
    quotes.some((quote) => original.start >= quote.start && original.end <= quote.end)
  );
}

function judgeAsReply(scan: Scan, candidate: Candidate, isInQuote: boolean): Candidate {
  if (candidate.impersonal === 'known-fake') return { ...candidate, dropped: 'known-fake' };
  if (!OWNED.has(candidate.type)) return candidate;
  const before = wordsBefore(scan, candidate.start, 14);
  const isCustomers = CUSTOMER.test(before) || / (?:on file|is yours)(?= )/.test(wordsAfter(scan, candidate.end, 4));
  if (isCustomers) return candidate;
  if (candidate.impersonal !== undefined) return { ...candidate, dropped: candidate.impersonal };
  if (isInQuote) return candidate;
  const isBrands = BRAND.test(before) || PLURAL_OFFICE.has(wordsAfter(scan, candidate.end, 6));
  return isBrands ? { ...candidate, dropped: 'brand-wording' } : candidate;
}

/**
 * Whose it is. The configured contacts are always the brand's. Read as a reply: sample values, then the customer's
 * wording, then what is impersonal by its form, then wording that makes it the brand's; inside quotes wording is the
 * customer's own and does not count.
 */
export function judgeOwnership(
  scan: Scan,
  candidates: readonly Candidate[],
  options: PersonalDataOptions,
  toOriginal: (span: Span) => Span,
): readonly Candidate[] {
  const own = ownContacts(options);
  return candidates.map((candidate) => {
    if (candidate.dropped !== undefined) return candidate;
    if (own?.matches(candidate, scan.raw.slice(candidate.start, candidate.end)))
      return { ...candidate, dropped: 'contacts' };
    return scan.perspective === 'reply'
      ? judgeAsReply(scan, candidate, isQuoted(scan, candidate, toOriginal(candidate), options.quotes ?? []))
      : candidate;
  });
}
