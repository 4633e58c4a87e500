import type { Span } from '../types.js';
import { isCountryDomain, isGenericDomain } from './top-level-domains.js';

/** Longest address X turns into a link (twitter-text, extractUrlsWithIndices). */
const maxUrlLength = 4096;

const hostRuns = /[A-Za-z0-9_.-]+/g;
const port = /:\d{1,5}(?!\d)/y;
const pathPiece = /[\w!*';:=+,.$/%#[\]\-~@|&\u00C0-\u024F\u0400-\u052F\u2013]+/y;
const queryPiece = /[\w!?*'@();:&=+$/%#[\]\-.,~|]+/y;
const bracketed = /\([^\s()<>"]{1,200}(?:\([^\s()<>"]{1,200}\)[^\s()<>"]{0,200})?\)/y;
const pathEnd = /[\w+\-=#/)\u00C0-\u024F\u0400-\u052F]/;
const queryEnd = /[\w\-&=#/]/;

/**
 * Addresses as X and Mastodon see them: with http(s)://, and, if `bare`, also plain domains with a well-known ending.
 * Punctuation after an address is not part of it. Rules of twitter-text 3, extractUrlsWithIndices and its expressions.
 */
export function findUrls(text: string, { bare }: { readonly bare: boolean }): readonly Span[] {
  if (!text.includes('.')) return [];
  const urls: Span[] = [];
  const runs = new RegExp(hostRuns);
  for (let run = runs.exec(text); run !== null; run = runs.exec(text)) {
    const host = { start: run.index, end: run.index + run[0].length };
    if (!run[0].includes('.')) continue;
    const url = schemedUrl(text, host) ?? (bare ? bareUrl(text, host) : undefined);
    if (url === undefined) continue;
    if (url.end - url.start <= maxUrlLength) urls.push(url);
    runs.lastIndex = Math.max(url.end, host.end);
  }
  return urls;
}

function schemedUrl(text: string, host: Span): Span | undefined {
  const scheme = /(?<![A-Za-z0-9@$#\uFF20\uFF03])https?:\/\/$/i.exec(
    text.slice(Math.max(0, host.start - 9), host.start),
  );
  if (scheme === null) return undefined;
  const end = lastMatching(text, host.end, host.start, /[A-Za-z0-9]/);
  const name = text.slice(host.start, end);
  if (!name.includes('.') || !/^[A-Za-z][A-Za-z0-9-]{1,62}$/.test(name.slice(name.lastIndexOf('.') + 1)))
    return undefined;
  const start = host.start - scheme[0].length;
  return { start, end: end === host.end ? tailEnd(text, end) : end };
}

function bareUrl(text: string, host: Span): Span | undefined {
  const before = text.charAt(host.start - 1);
  if (/[@$#/\uFF20\uFF03]/.test(before) || /[-._]/.test(text.charAt(host.start))) return undefined;
  if (/[@+]/.test(text.charAt(host.end))) return undefined;
  const labels = text.slice(host.start, host.end).split('.');
  const hasPath = text.charAt(host.end) === '/';
  let end = host.end;
  for (let count = labels.length; count >= 2; count -= 1) {
    const label = (labels[count - 1] ?? '').toLowerCase();
    // X links "shop.co/a", "shop.com.au" and "shop.tv", but not "later.it": too often a missing blank.
    const isEnding = isGenericDomain(label) || (isCountryDomain(label) && (count > 2 || (hasPath && end === host.end)));
    if (isEnding && isName(labels[count - 2] ?? '')) {
      return { start: host.start, end: end === host.end ? tailEnd(text, end) : end };
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

function lastMatching(text: string, from: number, downTo: number, ending: RegExp): number {
  let end = from;
  while (end > downTo && !ending.test(text.charAt(end - 1))) end -= 1;
  return end;
}
