import { domainToASCII } from 'node:url';
import { lazy, LETTER_OR_DIGIT } from '../base/patterns.js';
import type { Span } from '../base/types.js';

/** Longest address X turns into a link, and longest part of a host, both as punycode (twitter-text, isValidUrl and idna). */
const maxUrlLength = 4096;
const maxLabelLength = 63;

const schemes = /(?<![A-Za-z0-9@$#\uFF20\uFF03])https?:\/\//gi;
const schemedHost = lazy(() => new RegExp(String.raw`[\p{L}\p{N}\p{M}_.-]+`, 'uy'));
const hostRuns = /[A-Za-z0-9_.-]+/g;
const port = /:\d{1,5}(?!\d)/y;
const pathPiece = /[\w!*';:=+,.$/%#[\]\-~@|&\u00C0-\u024F\u0400-\u052F\u2013]+/y;
const queryPiece = /[\w!?*'@();:&=+$/%#[\]\-.,~|]+/y;
const bracketed = /\([^\s()<>"]{1,200}(?:\([^\s()<>"]{1,200}\)[^\s()<>"]{0,200})?\)/y;
const pathEnd = /[\w+\-=#/)\u00C0-\u024F\u0400-\u052F]/;
const queryEnd = /[\w\-&=#/]/;

/** What looks like an address; `isLink` is false for one that X does not turn into a link. */
interface UrlCandidate extends Span {
  readonly isLink: boolean;
}

/**
 * Finds addresses as X and Mastodon do: with http(s)://, and, if `bare`, also plain domains with a well-known ending.
 * Punctuation behind an address does not belong to it. Rules of twitter-text 3, extractUrlsWithIndices and its expressions.
 */
export function findUrls(text: string, { bare }: { readonly bare: boolean }): readonly Span[] {
  if (!text.includes('.')) return [];
  const schemed = text.includes('://') ? findSchemed(text) : [];
  const found = bare ? [...schemed, ...findBare(text, schemed)].toSorted((a, b) => a.start - b.start) : schemed;
  return found.filter(({ isLink }) => isLink).map(({ start, end }) => ({ start, end }));
}

function findSchemed(text: string): readonly UrlCandidate[] {
  const found: UrlCandidate[] = [];
  const openings = new RegExp(schemes);
  for (let opening = openings.exec(text); opening !== null; opening = openings.exec(text)) {
    const start = openings.lastIndex;
    const hosts = schemedHost();
    hosts.lastIndex = start;
    const run = hosts.exec(text)?.[0] ?? '';
    const name = nameIn(run);
    const hostEnd = start + (name ?? run).length;
    const end = name === run ? tailEnd(text, hostEnd) : hostEnd;
    const isLink = name !== undefined && becomesLink(name, end - opening.index);
    found.push({ start: opening.index, end, isLink });
    openings.lastIndex = Math.max(end, start);
  }
  return found;
}

/** The part of a host that ends as hosts do: in Latin letters, or in a known ending of another script. */
function nameIn(host: string): string | undefined {
  let name = host.slice(0, lastMatching(host, host.length, 0, LETTER_OR_DIGIT()));
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.')) {
    const ending = name.slice(dot + 1);
    if (foreignEndings.has(ending.toLowerCase())) return name;
    const latin = /^[A-Za-z][A-Za-z0-9-]{1,62}(?![A-Za-z0-9-])/.exec(ending)?.[0] ?? '';
    const length = lastMatching(latin, latin.length, 0, /[A-Za-z0-9]/);
    if (length > 1) return name.slice(0, dot + 1 + length);
    if (/^[A-Za-z0-9]/.test(ending)) return undefined;
    name = name.slice(0, dot);
  }
  return undefined;
}

/** True when neither a part of the host nor the whole address is too long. */
function becomesLink(host: string, length: number): boolean {
  let added = 0;
  for (const label of host.split('.')) {
    const ascii = /^[\w-]*$/.test(label) ? label : domainToASCII(label);
    if (ascii === '' || ascii.length > maxLabelLength) return false;
    added += ascii.length - label.length;
  }
  return length + added <= maxUrlLength;
}

/** Plain domains outside of addresses with a scheme. */
function findBare(text: string, schemed: readonly Span[]): readonly UrlCandidate[] {
  const found: UrlCandidate[] = [];
  const runs = new RegExp(hostRuns);
  let next = 0;
  for (let run = runs.exec(text); run !== null; run = runs.exec(text)) {
    const host = { start: run.index, end: run.index + run[0].length };
    while ((schemed[next]?.end ?? Infinity) <= host.start) next++;
    const around = schemed[next];
    if (around !== undefined && around.start < host.end) {
      runs.lastIndex = Math.max(around.end, run.index + 1);
      continue;
    }
    if (!run[0].includes('.')) continue;
    const url = bareUrl(text, host);
    if (url === undefined) continue;
    found.push(url);
    runs.lastIndex = Math.max(url.end, host.end);
  }
  return found;
}

function bareUrl(text: string, host: Span): UrlCandidate | undefined {
  const before = text.charAt(host.start - 1);
  if (/[@$#/\uFF20\uFF03]/.test(before) || /[-._]/.test(text.charAt(host.start))) return undefined;
  if (/[@+]/.test(text.charAt(host.end))) return undefined;
  const labels = text.slice(host.start, host.end).split('.');
  const hasPath = text.charAt(host.end) === '/';
  let end = host.end;
  for (let count = labels.length; count >= 2; count -= 1) {
    const label = (labels[count - 1] ?? '').toLowerCase();
    // X links "shop.co/a", "shop.com.au" and "shop.tv", but not "later.it": too often a missing blank.
    const isCountry = countryEndings.has(label) && (count > 2 || (hasPath && end === host.end));
    const isEnding = genericEndings.has(label) || isCountry;
    if (isEnding && isName(labels[count - 2] ?? '')) {
      const last = end === host.end ? tailEnd(text, end) : end;
      return { start: host.start, end: last, isLink: becomesLink(text.slice(host.start, end), last - host.start) };
    }
    end -= label.length + 1;
  }
  return undefined;
}

function isName(label: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label);
}

/** Where port, path and query after a host end. */
function tailEnd(text: string, hostEnd: number): number {
  port.lastIndex = hostEnd;
  let end = port.test(text) ? port.lastIndex : hostEnd;
  if (text.charAt(end) === '/') end = lastMatching(text, pathReach(text, end), end, pathEnd);
  if (text.charAt(end) !== '?') return end;
  queryPiece.lastIndex = end;
  const reach = queryPiece.test(text) ? queryPiece.lastIndex : end;
  return lastMatching(text, reach, end, queryEnd);
}

function pathReach(text: string, start: number): number {
  let reach = start;
  for (;;) {
    const piece = text.charAt(reach) === '(' ? bracketed : pathPiece;
    piece.lastIndex = reach;
    if (!piece.test(text)) return reach;
    reach = piece.lastIndex;
  }
}

/** Where the last character before `from` that `ending` fits ends; `downTo` when no character behind it fits. */
function lastMatching(text: string, from: number, downTo: number, ending: RegExp): number {
  let end = from;
  while (end > downTo && !ending.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/**
 * Endings of domains that support teams use, in lower case, as those below. The list is short on purpose: a bare domain with
 * another ending counts by its letters, which errs towards silence; behind http(s):// every ending makes an address.
 * Source: IANA root zone; `co` and `tv` count without a path as in twitter-text 3 (validSpecialCCTLD).
 */
const genericEndings = new Set(
  (
    'com org net edu gov mil int info biz name pro mobi travel jobs museum coop aero app dev shop store online site ' +
    'website tech blog cloud help support live news page email chat agency company group team world global today ' +
    'link click space fun games bank insurance health care clinic hotel flights tickets events photos media studio ' +
    'design digital network systems software solutions services delivery restaurant cafe fashion co tv'
  ).split(' '),
);

/** Endings of countries; they count behind a subdomain or before a path. */
const countryEndings = new Set(
  (
    'ac ae ai ar at au be bg br ca cc ch ci cl cn cr cy cz de dk do ec ee eg es eu fi fm fr gg gh gl gr gt hk hn hr hu ' +
    'id ie il im in io is it jm jo jp ke kr kw kz lb li lk lt lu lv ly ma me mt mx my na ng nl no nu nz om pa pe ph pk ' +
    'pl pm pr pt qa re ro rs ru sa se sg sh si sk sn st su sv sx th tl tn to tr tt tw tz ua ug uk us uy uz ve vn vu ws za zw'
  ).split(' '),
);

/** Endings in other scripts. */
const foreignEndings = new Set(
  [
    'рф бел укр срб мкд қаз мон бг рус онлайн сайт москва дети ею',
    'ελ ευ հայ გე',
    '中国 中國 香港 台湾 台灣 新加坡 澳門 网络 公司 网址 在线 한국 닷컴 みんな',
    'भारत ভারত বাংলা இந்தியா இலங்கை ලංකා ไทย ລາວ',
    'السعودية امارات مصر ایران عمان المغرب الاردن قطر تونس سورية فلسطين الجزائر پاکستان ישראל',
  ].flatMap((endings) => endings.split(' ')),
);
