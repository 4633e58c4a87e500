import * as v from 'valibot';
import type { Edit, Span } from '../../src/base/types.js';
import type { ChannelProfile } from '../../src/channels/channel.js';
import { quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { findCode } from '../../src/language/tokens.js';
import { defineRule } from '../../src/rule.js';
import { findAddresses } from './addresses.js';
import { faultOf, isDummy, isListed } from './hosts.js';
import { findQueryData } from './query.js';
import { findBadStarts, mayHoldAddress } from './starts.js';

const note =
  'The customer cannot open it. Paste the address from the browser, then click it in the preview: ' +
  '"Print the label at https://shop.example.com/returns".';

export default defineRule({
  id: 'broken-link',
  meta: {
    description:
      'Flags addresses that cannot work (mistyped, run into the text, on a dummy host) or that hold personal data.',
    category: 'hygiene',
    recommended: 'error',
    strict: 'error',
    language: 'any',
    why:
      'A link is often the whole answer. When it does not open, the customer has to write again, and no longer believes ' +
      'that anybody looked. The rule does not check whether a page is still there: nothing is ever fetched.',
    nearMisses: [
      'Addresses in code and in quotes',
      'A full stop, comma or closing bracket after an address, which every tool leaves out',
      'Brackets that belong to an address: `/wiki/Kettle_(film)`',
      'Addresses with placeholders that are not filled in yet',
      'An address inside another: `?to=https://…`, `/web/2024/https://…`',
      "Subdomains of example.com, `dev.` and a router's 192.168.1.1: only with `doubtfulHosts`",
      'Role mailboxes in a query: `?to=support@…`',
    ],
    sources: [
      'RFC 2606, RFC 6761 and RFC 6762: names that lead nowhere',
      'mastodon/mastodon, FetchLinkCardService and status length: only http(s):// makes a link',
      'OWASP: information exposure through query strings in URL',
    ],
  },
  messages: {
    malformed: { message: 'Check "{link}": the address {fault}', note },
    swallowed: {
      message: 'Check "{link}": something in it does not belong to the address',
      note: 'With it, the link leads to no page. Cut it, or put a blank in between.',
    },
    'dummy-host': {
      message: 'Check "{link}": customers cannot open {host}',
      note: 'Only your team can reach it, or nobody can. Write the public address: "https://shop.example.com/returns". Allow a host in allowHosts.',
    },
    'personal-data': {
      message: 'Avoid {masked} in an address',
      note: 'Logs and histories keep addresses, and this one says who opened it. Leave it out, or let the page ask: "https://shop.example.com/returns".',
    },
    'no-scheme': {
      message: 'Add https:// to "{link}": {channel} makes no link without it',
      note: 'Without it the customer has to copy the address by hand: "https://shop.example.com/returns" can be tapped.',
    },
  },
  options: v.object({
    allowHosts: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(3), v.maxLength(253))),
        v.description('Hosts that may stand in replies; `*.shop.com` is shop.com and all its subdomains.'),
      ),
      [],
    ),
    doubtfulHosts: v.optional(
      v.pipe(
        v.boolean(),
        v.description('Also report `dev.`, `qa.`, `test.`, `sandbox.`, `.example` and addresses of private networks.'),
      ),
      false,
    ),
  }),
  check(reading, { options, channel, rendering, report }) {
    const { text } = reading;
    const isBare = linksSchemesOnly(channel);
    if (!mayHoldAddress.test(text) && !isBare) return;
    const taken = opaqueParts(text);
    const isFree = (span: Span) => !taken.some(({ start, end }) => span.start < end && start < span.end);
    const about = (span: Span) => ({ link: quote(reading, span) });

    for (const { start, end, fault, fix } of findBadStarts(text)) {
      const span = { start, end: endOfAddress(text, end) };
      if (isFree(span)) report({ messageId: 'malformed', span, data: { ...about(span), fault }, fix: [fix] });
    }
    for (const { start, end, host, swallowed } of findAddresses(text)) {
      const span = { start, end };
      if (!isFree(span)) continue;
      if (swallowed !== undefined) {
        const { fix, ...at } = swallowed;
        report({ messageId: 'swallowed', span: at, data: about(at), fix: [fix] });
      }
      for (const { name, cut, ...at } of findQueryData(text, span)) {
        const edits: readonly Edit[] = [{ span: cut, text: '' }];
        const suggestions = [{ message: `Cut "${name}"`, edits }];
        const where = { start: at.start, end: at.end };
        report({ messageId: 'personal-data', span: where, data: { masked: `${name}=***` }, suggestions });
      }
      if (isListed(host, options.allowHosts)) continue;
      const fault = swallowed === undefined ? faultOf(host) : undefined;
      if (fault !== undefined) report({ messageId: 'malformed', span, data: { ...about(span), fault } });
      else if (text.slice(start, start + 5).toLowerCase() === 'file:') {
        report({ messageId: 'dummy-host', span, data: { ...about(span), host: 'a file of yours' } });
      } else if (isDummy(host, options.doubtfulHosts) && !(rendering !== undefined && SAMPLE_HOST.test(host))) {
        report({ messageId: 'dummy-host', span, data: { ...about(span), host } });
      }
    }
    for (const span of isBare ? bareAddresses(reading) : []) {
      const edits: readonly Edit[] = [{ span: { start: span.start, end: span.start }, text: 'https://' }];
      const data = { ...about(span), channel: channel.name };
      if (isFree(span))
        report({ messageId: 'no-scheme', span, data, suggestions: [{ message: 'Add https://', edits }] });
    }
  },
});

/** The host of the sample values of placeholders. */
const SAMPLE_HOST = /(?:^|\.)example\.com$/;

/** Words between quotation marks, and quoted lines; an address alone between them is ours. */
const quoted = /["“](?=[^"“”\n]{0,300} )[^"“”\n]{1,300}["”]|(?<=^|\n)>[^\n]{0,2000}/g;

/** Somebody else's words, and code. The tokens do not help: a quote that holds a link is no token. */
function opaqueParts(text: string): readonly Span[] {
  const quotes = Array.from(text.matchAll(quoted), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return [...quotes, ...findCode(text)];
}

/** Mastodon, and channels that count as it does, make links only of http(s) addresses. */
const linksSchemesOnly = ({ limits }: ChannelProfile): boolean => limits.some(({ counter }) => counter === 'mastodon');

/** Addresses without a scheme that name a page: a host alone may be a name, as "Booking.com". */
function bareAddresses({ text, tokens }: Reading): readonly Span[] {
  return tokens.filter(({ kind, start, end }) => {
    if (kind !== 'link') return false;
    const link = text.slice(start, end);
    return !link.includes('://') && /^www\.|\/./i.test(link);
  });
}

function endOfAddress(text: string, from: number): number {
  const rest = /^[^\s<>"“”]{0,2000}/.exec(text.slice(from, from + 2000))?.[0] ?? '';
  return from + rest.replace(/[.,;:!?)\]'’]{1,20}$/, '').length;
}
