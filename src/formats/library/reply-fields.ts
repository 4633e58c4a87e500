import type { Customer, Reply, Turn } from '../../base/types.js';
import { channelIdOf } from '../../channels/find-channel.js';
import { toPlain, type TreeNode } from './tree.js';

/** The fields of a reply in a record or a front matter, beside the text. Offsets of directives are those of the source's text. */
export type ReplyFields = Partial<Omit<Reply, 'text' | 'path' | 'map'>>;

/**
 * Reads fields from any source: `valueOf` gives the value of a field, of any type. A value of a wrong type and a blank one
 * do not count: then the field keeps its value from `above`.
 */
export function readFields(valueOf: (name: keyof ReplyFields) => unknown, above: ReplyFields = {}): ReplyFields {
  const id = toText(valueOf('id'));
  const title = toText(valueOf('title'));
  const channel = toText(valueOf('channel'));
  const locale = toText(valueOf('locale'));
  const tags = toTags(valueOf('tags'));
  const owner = toName(valueOf('owner'));
  const thread = toThread(valueOf('thread'));
  const customer = readCustomer(valueOf('customer'));
  const agent = toName(valueOf('agent'));
  const ticket = toText(valueOf('ticket'));
  const rating = toRating(valueOf('rating'));
  const kind = valueOf('kind');
  return {
    ...above,
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(channel !== undefined && { channel }),
    ...(locale !== undefined && { locale }),
    ...(tags !== undefined && { tags }),
    ...(owner !== undefined && { owner }),
    ...(thread !== undefined && { thread }),
    ...(customer !== undefined && { customer }),
    ...(agent !== undefined && { agent: { name: agent } }),
    ...(ticket !== undefined && { ticket }),
    ...(rating !== undefined && { rating }),
    ...((kind === 'draft' || kind === 'library') && { kind }),
  };
}

/** Other names for care-lint's own fields. */
const OTHER_NAMES: Partial<Readonly<Record<keyof ReplyFields, readonly string[]>>> = {
  locale: ['lang'],
  rating: ['stars', 'score'],
};

/** Reads care-lint's own fields, in JSON Lines and in front matter; `offset` is the place that its directive gets. */
export function readOwnFields(record: Readonly<Record<string, unknown>>, offset = 0): ReplyFields {
  const fields = readFields((name) => [name, ...(OTHER_NAMES[name] ?? [])].map((key) => record[key]).find(isThere));
  return withDirective(fields, record['care-lint'], offset);
}

/** The fields with one more directive, unless it is missing or empty. */
function withDirective(fields: ReplyFields, value: unknown, offset: number): ReplyFields {
  if (!isThere(value) || value === '') return fields;
  return { ...fields, directives: [...(fields.directives ?? []), { value, offset }] };
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

/** Reads fields from the nodes of a tree; channels may have the names that helpdesks use. */
export function readTreeFields(
  nodeOf: (name: keyof ReplyFields) => TreeNode | undefined,
  above: ReplyFields = {},
): ReplyFields {
  const fields = readFields((name) => {
    const node = nodeOf(name);
    const value = node === undefined ? undefined : toPlain(node);
    return name === 'channel' ? toChannel(value) : value;
  }, above);
  const own = nodeOf('directives');
  return own === undefined ? fields : withDirective(fields, toPlain(own), own.start);
}

/** True for a JSON object, a YAML mapping: something with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text or number as text; `undefined` for anything else and for blanks. */
function toText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Tags as a list, also from one text with commas. */
function toTags(value: unknown): readonly string[] | undefined {
  const parts = typeof value === 'string' ? value.split(',') : value;
  if (!Array.isArray(parts)) return undefined;
  const tags = parts.flatMap((part: unknown) => toText(part)?.trim() ?? []);
  return tags.length > 0 ? tags.filter((tag) => tag !== '') : undefined;
}

/** Stars of a review: a number or its digits from 1 to 5, `4/5`, or stars as signs. */
function toRating(value: unknown): number | undefined {
  const text = toText(value)?.trim() ?? '';
  const [, digits] = /^([1-5](?:\.\d{1,2})?)(?: ?(?:\/|of|out of) ?5)?(?: ?stars?)?$/i.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  return /^[★⭐]{1,5}☆{0,4}$/u.test(text) ? (text.match(/[★⭐]/gu)?.length ?? 0) : undefined;
}

/** The turns before a reply, in their order; turns without a text or a known side are left out. */
function toThread(value: unknown): readonly Turn[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((turn: unknown): Turn[] => {
    if (!isRecord(turn) || typeof turn['text'] !== 'string' || typeof turn['from'] !== 'string') return [];
    const from = sideOf(turn['from']);
    if (from === undefined) return [];
    const at = toText(turn['at']);
    const name = toText(turn['name']);
    return [{ from, text: turn['text'], ...(name !== undefined && { name }), ...(at !== undefined && { at }) }];
  });
}

/** The name of a person, as `{name}` or bare. */
function toName(value: unknown): string | undefined {
  return toText(isRecord(value) ? value['name'] : value);
}

/** A customer, from a record or from a bare name. */
function readCustomer(value: unknown): Customer | undefined {
  const fields: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  const { email, phone, address, order } = fields;
  return toCustomer({
    name: toName(value),
    email: toText(email),
    phone: toText(phone),
    address: toText(address),
    order: toText(order),
  });
}

/** A customer with the parts that are known; `undefined` when all are unknown. */
export function toCustomer(parts: { readonly [Key in keyof Customer]: string | undefined }): Customer | undefined {
  const { name, email, phone, address, order } = parts;
  const customer: Customer = {
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(address !== undefined && { address }),
    ...(order !== undefined && { order }),
  };
  return Object.keys(customer).length === 0 ? undefined : customer;
}

/** The channel; `undefined` for a list of several. Salesforce separates them by semicolons. */
function toChannel(value: unknown): string | undefined {
  const names = Array.isArray(value) ? value : typeof value === 'string' ? value.split(';') : [];
  const [name] = names;
  if (names.length !== 1 || typeof name !== 'string') return undefined;
  const plain = name.trim().toLowerCase();
  return channelIdOf(plain) ?? plain;
}

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
