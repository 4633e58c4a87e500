import type { Turn } from '../base/types.js';

/** One of the two sides of a conversation. */
export type Side = Turn['from'];

/**
 * Names that exports and transcripts give to the two sides, lower-case, words joined by a hyphen. Sources: the roles of
 * Zendesk (`end-user`, `agent`, `admin`), the authors of Intercom (`user`, `lead`, `contact`, `admin`, `bot`, `team`),
 * Freshdesk (`requester`), LiveChat (`visitor`), Kustomer (`teammate`), chats with a language model (`assistant`).
 */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ...'buyer caller client consumer contact customer end-user enduser guest lead me requester shopper user visitor'
    .split(' ')
    .map((name) => [name, 'customer'] as const),
  ...'admin agent assistant bot brand chatbot company employee helpdesk operator rep representative seller staff support team teammate'
    .split(' ')
    .map((name) => [name, 'brand'] as const),
]);

/** The side that a word names (`Agent`, `end_user`, `End User`); `undefined` for any other word. */
export function sideOf(word: string): Side | undefined {
  return SIDES.get(word.trim().toLowerCase().replaceAll(/[ _]/g, '-'));
}
