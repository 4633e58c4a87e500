import { lazyPattern, LETTER_OR_DIGIT } from '../../src/base/patterns.js';

const NAME = lazyPattern`^[\p{L}\p{M}\p{N}._,-]+$`;
const ENDING = lazyPattern`^(?:xn--[a-z\d-]{1,59}|\p{L}[\p{L}\p{M}]{1,62})$`;

/** What is wrong with a host, as the end of a sentence; `undefined` when nothing is, or it holds a placeholder. */
export function faultOf(host: string): string | undefined {
  const name = withoutPort(host);
  // An IPv6 address, a user before the host, a placeholder: no names.
  if (!LETTER_OR_DIGIT().test(name) || !NAME().test(name)) return undefined;
  if (name.includes(',')) return 'has a comma in its host';
  if (name.includes('..') || name.startsWith('.')) return 'has a dot too many in its host';
  if (isLocal(name) || /^(?:\d{1,3}\.){3}\d{1,3}$/.test(name)) return undefined;
  if (!name.includes('.')) return 'has a host without an ending such as .com';
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return ENDING().test(ending) ? undefined : 'has an ending that does not exist';
}

const withoutPort = (host: string): string => host.replace(/:\d{1,5}$/, '');

/** Names that lead nowhere, or only to the reader's own machine or house (RFC 2606, 6761, 6762 and 8375). */
function isLocal(name: string): boolean {
  return /^localhost$|\.(?:localhost|local|test|invalid|internal|lan|home\.arpa)$|^127(?:\.\d{1,3}){3}$|^0\.0\.0\.0$/.test(
    name,
  );
}

/** Sites before the public sees them, by a label left of the domain: `staging.`, `www-uat2.`. */
const unreleased =
  /^(?:[^.]{1,60}\.){0,4}(?:[^.-]{1,30}-){0,3}(?:staging|preprod|uat)\d?(?:-[^.-]{1,30}){0,3}\.[^.]{1,60}\./;
const ownNames = [
  'your-?(?:company|business|brand|shop|store|domain|web-?site|site|url|name)(?:-?(?:domain|site|website|name|url|here))?',
  'my-?(?:domain|site|website)',
  'company-?name',
].join('|');
/** Stand-ins for a name of your own, as guides and templates write them. */
const standIn = new RegExp(
  `^(?:[^.]{1,60}\\.){0,3}(?:${ownNames})\\.(?:com|org|net|co)$|^(?:www\\.)?example\\.(?:com|org|net)$`,
);
/** Other names kept for examples (RFC 2606), sites of developers, and private networks (RFC 1918). */
const doubtful =
  /(?:^|\.)example(?:\.(?:com|org|net))?$|^(?:dev|qa|test|sandbox)\.[^.]{1,60}\.|^(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}$/;

/** True for a host that no customer can open, or that stands in for one. */
export function isDummy(host: string, countsDoubtful: boolean): boolean {
  const name = withoutPort(host);
  return isLocal(name) || unreleased.test(name) || standIn.test(name) || (countsDoubtful && doubtful.test(name));
}

/** True for a host on a list; `*.shop.com` stands for shop.com and all its subdomains. */
export function isListed(host: string, list: readonly string[]): boolean {
  const name = withoutPort(host);
  return list.some((entry) => {
    const own = entry.toLowerCase().replace(/^\*\./, '');
    return name === own || (entry.startsWith('*.') && name.endsWith(`.${own}`));
  });
}
