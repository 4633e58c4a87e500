import type { Turn } from '../types.js';
import { sideOf } from './sides.js';

/** What a record or a front matter says about its reply, beside the text. */
export interface ReplyFields {
  readonly id?: string;
  readonly title?: string;
  readonly channel?: string;
  readonly locale?: string;
  readonly tags?: readonly string[];
  readonly owner?: string;
  readonly thread?: readonly Turn[];
  readonly customer?: { readonly name?: string };
  /** Stars the customer gave, 1 to 5. */
  readonly rating?: number;
  readonly kind?: 'draft' | 'library';
}

/** True for a JSON object, a YAML mapping: something with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text or number as text; `undefined` for anything else and for blanks. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Tags as a list, also from one text with commas. */
export function toTags(value: unknown): readonly string[] | undefined {
  const parts = typeof value === 'string' ? value.split(',') : value;
  if (!Array.isArray(parts)) return undefined;
  const tags = parts.flatMap((part: unknown) => toText(part)?.trim() ?? []);
  return tags.length > 0 ? tags.filter((tag) => tag !== '') : undefined;
}

/** Stars of a review: a number or its digits from 1 to 5, `4/5`, or stars as signs. */
export function toRating(value: unknown): number | undefined {
  const text = toText(value)?.trim() ?? '';
  const [, digits] = /^([1-5](?:\.\d{1,2})?)(?: ?(?:\/|of|out of) ?5)?(?: ?stars?)?$/i.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  return /^[★⭐]{1,5}☆{0,4}$/u.test(text) ? (text.match(/[★⭐]/gu)?.length ?? 0) : undefined;
}

/** The turns before a reply, oldest first; turns without a text or a known side are left out. */
export function toThread(value: unknown): readonly Turn[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((turn: unknown): Turn[] => {
    if (!isRecord(turn) || typeof turn['text'] !== 'string' || typeof turn['from'] !== 'string') return [];
    const from = sideOf(turn['from']);
    if (from === undefined) return [];
    const at = toText(turn['at']);
    return [{ from, text: turn['text'], ...(at === undefined ? {} : { at }) }];
  });
}

/** A customer or an owner as `{name}` or as a bare name. */
export function toPerson(value: unknown): { readonly name?: string } | undefined {
  const name = toText(isRecord(value) ? value['name'] : value);
  return name === undefined ? undefined : { name };
}

/** Fields while they are gathered. */
export type GatheredFields = { -readonly [Key in keyof ReplyFields]: ReplyFields[Key] };

/** Reads the fields care-lint names itself, in JSON Lines and in front matter; fields of another type are ignored. */
export function readFields(record: Readonly<Record<string, unknown>>): ReplyFields {
  const fields: GatheredFields = {};
  setTexts(fields, {
    id: record['id'],
    title: record['title'],
    channel: record['channel'],
    locale: record['locale'] ?? record['lang'],
    owner: toPerson(record['owner'])?.name,
  });
  const tags = toTags(record['tags']);
  if (tags !== undefined) fields.tags = tags;
  const thread = toThread(record['thread']);
  if (thread !== undefined) fields.thread = thread;
  const customer = toPerson(record['customer']);
  if (customer !== undefined) fields.customer = customer;
  const rating = toRating(record['rating'] ?? record['stars'] ?? record['score']);
  if (rating !== undefined) fields.rating = rating;
  const { kind } = record;
  if (kind === 'library' || kind === 'draft') fields.kind = kind;
  return fields;
}

/** Fields that are one text. */
type TextField = 'id' | 'title' | 'channel' | 'locale' | 'owner';

/** Sets the fields that are one text, where there is one. */
export function setTexts(fields: GatheredFields, values: Readonly<Record<TextField, unknown>>): void {
  const id = toText(values.id);
  if (id !== undefined) fields.id = id;
  const title = toText(values.title);
  if (title !== undefined) fields.title = title;
  const channel = toText(values.channel);
  if (channel !== undefined) fields.channel = channel;
  const locale = toText(values.locale);
  if (locale !== undefined) fields.locale = locale;
  const owner = toText(values.owner);
  if (owner !== undefined) fields.owner = owner;
}
