import { matchesOf, lazy, lazySearch } from '../../base/patterns.js';
import { contextOf, lexicon } from '../context.js';
import type { Candidate, Detector, Family } from '../data-types.js';
import type { Scan } from '../scan.js';
import { imeiLabels, ipLabels, macLabels } from '../words/number-labels.js';
import { versionLabels } from '../words/other-senses.js';
import { digitRuns, passesLuhn } from './digits.js';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = lazySearch`(?=\d)(?<![\p{L}\p{N}_.@-])${OCTET}(?:\.${OCTET}){3}(?![\p{L}\p{N}_@]|\.\p{N}|-\p{N})`;
// Hex digits and colons; `isIpv6` decides.
const IPV6 = lazy(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}_:.])(?:[0-9a-f]{1,4}(?=:)|::(?=[0-9a-f]))[0-9a-f:]{2,38}(?:\d{1,3}(?:\.\d{1,3}){3})?(?![\p{L}\p{N}_:])`,
      'giu',
    ),
);
const MAC = lazy(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}_:.-])(?:` +
        [
          String.raw`[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}`,
          '(?<=(?:mac|hwaddr|mac address|mac addr)(?: is)?[ :=]{1,3})[0-9a-f]{12}',
        ].join('|') +
        String.raw`)(?![\p{L}\p{N}_:-])`,
      'giu',
    ),
);

const IP_LABELS = lexicon(ipLabels);
const VERSION_LABELS = lexicon(versionLabels);

/** Addresses that belong to no single device: RFC 1918, 5735, 5737, 6598, well-known resolvers, netmasks. */
const IMPERSONAL_V4 = new RegExp(
  '^(?:' +
    [
      String.raw`0\.|10\.|127\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|192\.0\.[02]\.|198\.51\.100\.|203\.0\.113\.`,
      String.raw`198\.1[89]\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|22[4-9]\.|2[3-5]\d\.|8\.8\.(?:8\.8|4\.4)$`,
      String.raw`1\.(?:1\.1\.[123]|0\.0\.[123])$|9\.9\.9\.\d|149\.112\.112\.112|208\.67\.22[02]\.22[02]|4\.2\.2\.\d$|94\.140\.1[45]\.\d`,
    ].join('|') +
    ')',
);
const NO_ADDRESS_V4 = /^(?:0\.0\.0\.0|255\.\d{1,3}\.\d{1,3}\.\d{1,3}|127\.0\.0\.1)$/;
const IMPERSONAL_V6 = /^(?:::1?$|fe[89ab]|f[cd]|ff|2001:0?db8|2001:4860:4860::88|2606:4700:4700::|2620:fe::)/i;

/** RFC 4291, 2.2: eight groups of up to four hex digits, one run of zero groups as `::`, the last two as IPv4. */
function isIpv6(value: string): boolean {
  const halves = value.split('::');
  if (halves.length > 2) return false;
  const parts = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = parts.at(-1) ?? '';
  const length = parts.length + (last.includes('.') ? 1 : 0);
  const isWhole = halves.length === 1 ? length === 8 : length < 8 && length > 1;
  // Times ("12:45::50") and fingerprints have groups of two digits at most.
  return (
    isWhole &&
    parts.some((part) => part.length > 2) &&
    parts.every((part, index) => /^[0-9a-f]{1,4}$/i.test(part) || (index === parts.length - 1 && part.includes('.')))
  );
}

function ipv4(scan: Scan): readonly Candidate[] {
  return matchesOf(IPV4(), scan.plain).flatMap((match): readonly Candidate[] => {
    const base = { type: 'ip-address', start: match.index, end: match.index + match[0].length } as const;
    const context = contextOf(scan, base, { for: IP_LABELS, against: VERSION_LABELS, reach: 5 });
    const check = 'IPv4 octets';
    if (NO_ADDRESS_V4.test(match[0])) return [{ ...base, score: 0.9, check, dropped: 'known-fake' }];
    if (context.against !== undefined)
      return [{ ...base, score: 0.4, check, context: context.against, dropped: 'other-context' }];
    const isVersionLike = match[0].split('.').every((octet) => Number(octet) < 20);
    if (isVersionLike && context.word === undefined)
      return [{ ...base, score: 0.4, check: 'small numbers, could be a version' }];
    const word = context.word === undefined ? {} : { context: context.word };
    return [{ ...base, ...word, score: 0.9, check, ...(IMPERSONAL_V4.test(match[0]) && { impersonal: 'known-fake' }) }];
  });
}

function ipv6(scan: Scan): readonly Candidate[] {
  return matchesOf(IPV6(), scan.plain).flatMap((match): readonly Candidate[] => {
    const value = match[0].replace(/(?<!:):$/, '');
    if (!isIpv6(value)) return [];
    const base = {
      type: 'ip-address',
      start: match.index,
      end: match.index + value.length,
      score: 0.9,
      check: 'IPv6 groups',
    } as const;
    return [IMPERSONAL_V6.test(value) ? { ...base, impersonal: 'known-fake' } : base];
  });
}

/** IPv4 and IPv6 addresses. Version numbers, netmasks and loopback do not count. */
function findIpAddresses(scan: Scan): readonly Candidate[] {
  const hasV4 = /\d\.\d{1,3}\.\d/.test(scan.plain);
  const hasV6 = /[0-9a-fA-F]:[0-9a-fA-F:]{2}/.test(scan.plain) || scan.plain.includes('::');
  return [...(hasV4 ? ipv4(scan) : []), ...(hasV6 ? ipv6(scan) : [])];
}

const MAC_LABELS = lexicon(macLabels);

/** MAC addresses (IEEE 802: six pairs with one separator, or three dotted groups). Broadcast and all-zero do not count. */
function findMacAddresses(scan: Scan): readonly Candidate[] {
  return matchesOf(MAC(), scan.plain).flatMap((match): readonly Candidate[] => {
    const digits = match[0].replace(/[^0-9a-f]/gi, '').toLowerCase();
    if (/^(.)\1{11}$/.test(digits) || /^0{10}/.test(digits)) return [];
    const isLabelled =
      contextOf(scan, { start: match.index, end: match.index }, { for: MAC_LABELS }).word !== undefined;
    if (!/[a-f]/.test(digits) && !isLabelled) return [];
    // Multicast (odd first byte), RFC 7042 documentation range, samples.
    const isSample =
      /^.[13579bdf]|^(?:00005e0053|001122334455|112233445566|aabbccddeeff|0123456789ab|001a2b3c4d5e)/.test(digits);
    const base = { type: 'mac-address', start: match.index, end: match.index + match[0].length } as const;
    return [{ ...base, score: 0.9, check: 'six pairs of hex digits', ...(isSample && { impersonal: 'known-fake' }) }];
  });
}

const IMEI_LABELS = lexicon(imeiLabels);

/** Samples of 3GPP and of manuals. */
const SAMPLE_IMEIS = new Set(['490154203237518', '123456789012345', '352099001761481', '356938035643809']);

/** IMEIs behind a label: 15 digits with Luhn (3GPP TS 23.003, 6.2), or the 16 of an IMEISV. */
const findImeis: Detector = (scan) =>
  digitRuns(scan.plain, ' -/', 15, 18).flatMap((run): readonly Candidate[] => {
    // "IMEI 2 357…": the number of the slot does not belong to it.
    const isSlot =
      run.groups.length > 1 &&
      (run.groups[0]?.end ?? 0) - (run.groups[0]?.start ?? 0) === 1 &&
      run.digits.length === 16;
    const start = isSlot ? (run.groups[1]?.start ?? run.start) : run.start;
    const digits = isSlot ? run.digits.slice(1) : run.digits;
    const context = contextOf(scan, run, { for: IMEI_LABELS, after: IMEI_LABELS });
    if (context.word === undefined || digits.length > 16) return [];
    const base = { type: 'imei', start, end: run.end, context: context.word } as const;
    const sample = SAMPLE_IMEIS.has(digits) ? ({ impersonal: 'known-fake' } as const) : {};
    if (digits.length === 16) return [{ ...base, score: 0.8, check: 'IMEISV length, labelled' }];
    if (passesLuhn(digits)) return [{ ...base, ...sample, score: 1, check: 'Luhn, labelled' }];
    return [{ ...base, score: 0.9, check: 'Luhn fails', dropped: 'failed-check' }];
  });

/** Devices and their addresses in networks. */
export const networkFamilies: readonly Family[] = [
  { types: ['imei'], digits: 15, sign: (text) => /imei|handset|device/i.test(text), find: findImeis },
  {
    types: ['ip-address'],
    digits: 1,
    sign: (text) => /\d\.\d{1,3}\.\d|[0-9a-fA-F]:[0-9a-fA-F:]{2}|::/.test(text),
    find: findIpAddresses,
  },
  {
    types: ['mac-address'],
    digits: 1,
    sign: (text) => /[0-9a-f][:-][0-9a-f]{2}[:-]|\.[0-9a-f]{4}\.|mac/i.test(text),
    find: findMacAddresses,
  },
];
