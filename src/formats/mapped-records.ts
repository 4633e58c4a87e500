import { setTexts, toTags, toThread, type GatheredFields } from './fields.js';
import { toChannel, toPlain, type FoundRecord } from './records.js';
import type { TreeNode } from './tree.js';
import type { FormatMapping } from './types.js';

/** The replies a mapping leads to, or the part of it that leads nowhere. */
export interface MappedRecords {
  readonly records: readonly FoundRecord[];
  /** Records whose text is blank or missing. */
  readonly blank: number;
  /** What the mapping names and the document does not have. */
  readonly missing?: string;
}

/** Finds the replies where the config says they are. `records` lists rows that are known already (CSV). */
export function findMappedRecords(root: TreeNode, mapping: FormatMapping): MappedRecords {
  const target = mapping.records === undefined ? root : follow(root, mapping.records);
  if (target === undefined) return { records: [], blank: 0, missing: mapping.records ?? '' };
  const paths = typeof mapping.text === 'string' ? [mapping.text] : (mapping.text ?? []);
  const items = listItems(target);
  const records: FoundRecord[] = [];
  let blank = 0;
  let isKnown = items.length === 0;
  for (const { id, node } of items) {
    const texts = paths.flatMap((path) => {
      const text = follow(node, path);
      isKnown ||= text !== undefined;
      return text?.kind === 'text' && text.text.trim() !== '' ? [{ path, text }] : [];
    });
    if (texts.length === 0) {
      blank++;
      continue;
    }
    const fields = readMappedFields(node, mapping, id);
    for (const [i, { path, text }] of texts.entries()) {
      const own = i === 0 || fields.id === undefined ? fields : { ...fields, id: `${fields.id}/${path}` };
      const syntax = mapping.html === undefined ? undefined : mapping.html ? ('html' as const) : ('text' as const);
      records.push({ fields: own, body: text, syntax });
    }
  }
  return { records, blank, ...(isKnown ? {} : { missing: paths.join(', ') }) };
}

/** The records of a list; of a mapping too, named by their keys; a lone record is a list of one. */
function listItems(node: TreeNode): readonly { readonly id?: string; readonly node: TreeNode }[] {
  if (node.kind === 'list') return node.items.map((item) => ({ node: item }));
  if (node.kind !== 'map') return [];
  const isNamed = node.entries.length > 0 && node.entries.every(({ value }) => value.kind === 'map');
  return isNamed ? node.entries.map(({ key, value }) => ({ id: key, node: value })) : [{ node }];
}

/** The node at the end of a dotted path; a key that holds dots itself is found too. */
function follow(node: TreeNode, path: string): TreeNode | undefined {
  if (path === '') return node;
  if (node.kind === 'list') {
    const [head = '', ...rest] = path.split('.');
    const item = /^\d{1,6}$/.test(head) ? node.items[Number(head)] : undefined;
    return item === undefined ? undefined : follow(item, rest.join('.'));
  }
  if (node.kind !== 'map') return undefined;
  for (const { key, value } of node.entries) {
    if (key === path) return value;
    const found = path.startsWith(`${key}.`) ? follow(value, path.slice(key.length + 1)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function readMappedFields(node: TreeNode, mapping: FormatMapping, id: string | undefined): GatheredFields {
  const fields: GatheredFields = {};
  const plain = (path: string | undefined): unknown => {
    const value = path === undefined ? undefined : follow(node, path);
    return value === undefined ? undefined : toPlain(value);
  };
  setTexts(fields, {
    id: plain(mapping.id) ?? id,
    title: plain(mapping.title),
    channel: toChannel(plain(mapping.channel)),
    locale: plain(mapping.locale),
    owner: plain(mapping.owner),
  });
  const tags = toTags(plain(mapping.tags));
  if (tags !== undefined) fields.tags = tags;
  const thread = toThread(plain(mapping.thread));
  if (thread !== undefined) fields.thread = thread;
  return fields;
}
