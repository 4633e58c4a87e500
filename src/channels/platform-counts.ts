import type { Span } from '../base/types.js';
import type { Length } from './channel.js';
import { countCodePoints, countLength, inOriginal, isAscii, type Count } from './count.js';
import { countGraphemes, findEmoji, mayHoldEmoji, mayHoldEmojiSequence } from './graphemes.js';
import { chain, inOrder, outside, rewrite, toNormalForm, type Replacement, type Rewritten } from './rewrite.js';
import { findUrls } from './urls.js';

/** What an address weighs on X and Mastodon, whatever its length. */
const addressWeight = 23;
const urlPlaceholder = 'x'.repeat(addressWeight);
const emojiPlaceholder = 'xx';

/**
 * X: weight 1 for Latin to Georgian and common punctuation, else 2; an emoji sequence 2; an address 23.
 * Source: twitter-text config/v3.json.
 */
export function countXWeighted(text: string, max: number): Count {
  const counted = chain(asXStores(text), (stored) => rewrite(stored, urlsAndSequences(stored)));
  const count = isAscii(counted.text) ? countLength(counted.text, max) : countCodePoints(counted.text, max, weightOnX);
  return inOriginal(count, counted);
}

/** X before 2017: every code point 1, an address 23. Source: twitter-text config/v1.json. */
export function countXClassic(text: string, max: number): Count {
  const counted = chain(asXStores(text), (stored) =>
    rewrite(stored, replaced(findUrls(stored, { bare: true }), urlPlaceholder)),
  );
  return inOriginal(
    countCodePoints(counted.text, max, () => 1),
    counted,
  );
}

/**
 * Mastodon: graphemes; an address with http(s):// 23; of `@user@host` only `@user`.
 * Source: mastodon app/validators/status_length_validator.rb.
 */
export function countMastodon(text: string, max: number): Count {
  const urls = findUrls(text, { bare: false });
  const counted = rewrite(text, inOrder(replaced(urls, urlPlaceholder), outside(urls, remoteHosts(text))));
  return inOriginal(isAscii(counted.text) ? countAscii(counted.text, max) : countGraphemes(counted.text, max), counted);
}

/** Threads: characters, but an emoji by its UTF-8 bytes. Source: developers.facebook.com, Threads posts, limitations. */
export function countThreads(text: string, max: number): Count {
  if (isAscii(text)) return countLength(text, max);
  const counted = chain(toNormalForm(text), (normal) =>
    rewrite(normal, mayHoldEmoji(normal) ? emojiAsBytes(normal) : []),
  );
  return inOriginal(
    countCodePoints(counted.text, max, () => 1),
    counted,
  );
}

/** ASCII, where only CR LF is one grapheme of two code units. */
function countAscii(text: string, max: number): Count {
  return text.includes('\r') ? countGraphemes(text, max) : countLength(text, max);
}

/** Ranges of config/v3.json with weight 100; every other code point has the default weight 200. */
function weightOnX(codePoint: number): number {
  if (codePoint <= 0x10ff) return 1;
  if (codePoint < 0x2000 || codePoint > 0x2037) return 2;
  return codePoint <= 0x200d || (codePoint >= 0x2010 && codePoint <= 0x201f) || codePoint >= 0x2032 ? 1 : 2;
}

const decoded: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** X exports posts with three characters as entities, and counts each entity as one character. */
function asXStores(text: string): Rewritten {
  const entities = text.includes('&') ? Array.from(text.matchAll(/&(?:amp|lt|gt);/g)) : [];
  const plain = rewrite(
    text,
    entities.map(({ 0: entity, index }) => ({
      start: index,
      end: index + entity.length,
      text: decoded[entity] ?? entity,
    })),
  );
  return chain(plain, toNormalForm);
}

function urlsAndSequences(text: string): readonly Replacement[] {
  const urls = findUrls(text, { bare: true });
  const emoji = mayHoldEmojiSequence(text) ? findEmoji(text) : [];
  return inOrder(replaced(urls, urlPlaceholder), replaced(outside(urls, emoji), emojiPlaceholder));
}

function emojiAsBytes(text: string): readonly Replacement[] {
  return findEmoji(text).map(({ start, end }) => ({
    start,
    end,
    text: 'x'.repeat(utf8Length(text.slice(start, end))),
  }));
}

function utf8Length(text: string): number {
  return countCodePoints(text, Infinity, utf8Bytes).used;
}

/** Bytes of a code point in UTF-8. */
export function utf8Bytes(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** The `@host` of every `@user@host`. */
function remoteHosts(text: string): readonly Replacement[] {
  if (!text.includes('@')) return [];
  const mentions = text.matchAll(/(?<![\w@/.])(@\w{1,64})@[A-Za-z0-9][A-Za-z0-9.-]{0,251}[A-Za-z0-9]/g);
  return Array.from(mentions, ({ 0: mention, 1: user = '', index }) => ({
    start: index,
    end: index + mention.length,
    text: user,
  }));
}

function replaced(spans: readonly Span[], text: string): readonly Replacement[] {
  return spans.map(({ start, end }) => ({ start, end, text }));
}

/** The most that a text can weigh on X. Every address has a dot, and a character that NFC takes apart weighs 6 at most. */
export function atMostOnX(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) weight += 1 + addressWeight;
    // NFC makes nothing longer below U+0300 or in General Punctuation.
    else if (code < 0x300) weight += 1;
    else weight += code >= 0x2000 && code < 0x2070 ? 2 : 6;
  }
  return weight;
}

/** The most that a text can weigh on Mastodon: only an address can weigh more than its length. */
export function atMostOnMastodon(text: string): number {
  let weight = text.length;
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) weight += addressWeight;
  return weight;
}

/** GSM 03.38 default alphabet without the escape, one septet each (3GPP TS 23.038, 6.2.1). */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** The extension table of that alphabet: an escape and a septet each (3GPP TS 23.038, 6.2.1.1). */
const extension = new Set('\f^{}\\[~]|€');

/** Units in a single message, and in each of several, whose joining header takes 6 bytes (3GPP TS 23.040, 9.2.3.24). */
const capacities = {
  'gsm-7': { single: 160, joined: 153 },
  'ucs-2': { single: 70, joined: 67 },
} as const;

/** How a text travels as SMS. */
type SmsShape = NonNullable<Length['sms']>;

/** True when the character travels in the 7-bit alphabet. */
export function isGsm7(character: string): boolean {
  return basic.has(character) || extension.has(character);
}

/** The alphabet and number of messages that a text takes, and the first character that forces UCS-2. */
export function shapeSms(text: string): SmsShape {
  const forcedBy = firstOutsideGsm7(text);
  const encoding = forcedBy === undefined ? 'gsm-7' : 'ucs-2';
  const segments = segmentStarts(text, encoding).length;
  return forcedBy === undefined ? { encoding, segments } : { encoding, segments, forcedBy };
}

/** Counts messages; the overflow begins with the first message over the maximum. */
export function countSmsSegments(text: string, max: number): Count {
  const starts = segmentStarts(text, firstOutsideGsm7(text) === undefined ? 'gsm-7' : 'ucs-2');
  const overflowStart = starts[max];
  return overflowStart === undefined ? { used: starts.length } : { used: starts.length, overflowStart };
}

function firstOutsideGsm7(text: string): SmsShape['forcedBy'] {
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (!isGsm7(character)) return { character, start, end };
    start = end;
  }
  return undefined;
}

/** Where each message begins. An escape and its septet, or the halves of a surrogate pair, stay in one message. */
function segmentStarts(text: string, encoding: SmsShape['encoding']): readonly number[] {
  if (text === '') return [];
  const { single, joined } = capacities[encoding];
  const unitsOf = (character: string): number =>
    encoding === 'ucs-2' ? character.length : extension.has(character) ? 2 : 1;
  const starts = [0];
  let total = 0;
  let inMessage = 0;
  let offset = 0;
  for (const character of text) {
    const units = unitsOf(character);
    total += units;
    inMessage += units;
    if (inMessage > joined) {
      starts.push(offset);
      inMessage = units;
    }
    offset += character.length;
  }
  return total <= single ? [0] : starts;
}
