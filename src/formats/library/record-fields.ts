import { setTexts, toPerson, toRating, toTags, toThread, type GatheredFields } from './reply-fields.js';
import { fieldOf } from './record-keys.js';
import type { TreeNode } from './tree.js';

/** The values of a record by their plain keys. */
export type RecordValues = ReadonlyMap<string, TreeNode>;

/** The fields of a record that are no lists and no maps. */
export function plainFields(values: RecordValues): readonly (readonly [string, unknown])[] {
  return [...values].flatMap(([key, value]) =>
    value.kind === 'text' || value.kind === 'value' ? [[key, toPlain(value)] as const] : [],
  );
}

/** The fields of a record by the usual keys, and where it has none of them, those known from above it. */
export function readRecordFields(values: RecordValues, above: GatheredFields): GatheredFields {
  const fields: GatheredFields = { ...above };
  const plain = (field: Parameters<typeof fieldOf>[1]): unknown => {
    const value = fieldOf(values, field);
    return value === undefined ? undefined : toPlain(value);
  };
  setTexts(fields, {
    id: plain('id'),
    title: plain('title'),
    channel: toChannel(plain('channel')),
    locale: plain('locale'),
    owner: toPerson(plain('owner'))?.name,
  });
  const tags = toTags(plain('tags'));
  if (tags !== undefined) fields.tags = tags;
  const thread = toThread(plain('thread'));
  if (thread !== undefined) fields.thread = thread;
  const customer = toPerson(plain('customer'));
  if (customer !== undefined) fields.customer = customer;
  const rating = toRating(plain('rating'));
  if (rating !== undefined) fields.rating = rating;
  const kind = plain('kind');
  if (kind === 'draft' || kind === 'library') fields.kind = kind;
  return fields;
}

/** Names helpdesks give to channels that care-lint calls otherwise. */
const CHANNEL_ALIASES: Readonly<Record<string, string>> = {
  chat: 'webchat',
  'e-mail': 'email',
  'live chat': 'webchat',
  mail: 'email',
  'web chat': 'webchat',
};

/** One channel; a list of several names none. Salesforce lists them with semicolons. */
export function toChannel(value: unknown): string | undefined {
  const names = Array.isArray(value) ? value : typeof value === 'string' ? value.split(';') : [];
  const [name] = names;
  if (names.length !== 1 || typeof name !== 'string') return undefined;
  const plain = name.trim().toLowerCase();
  return CHANNEL_ALIASES[plain] ?? plain;
}

/** A node as the plain value it stands for. */
export function toPlain(node: TreeNode): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'value') return node.value;
  if (node.kind === 'list') return node.items.map((item) => toPlain(item));
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, toPlain(value)]));
}
