import { findPaths, followPath, textPathsOf, type FieldWatch } from './field-watch.js';
import { setTexts, toPerson, toRating, toTags, toThread, type GatheredFields } from './reply-fields.js';
import { isInternalNote } from './internal-notes.js';
import { plainFields, toChannel, toPlain } from './record-fields.js';
import { byPlainKey, isLocaleKey } from './record-keys.js';
import type { FoundRecord, FoundRecords } from './records.js';
import type { TreeNode } from './tree.js';
import type { FormatMapping } from '../format.js';

/**
 * Finds the replies where the config says they are; `undefined` when its `records` lead nowhere. Every record is shown
 * to the watch.
 */
export function findMappedRecords(root: TreeNode, mapping: FormatMapping, watch: FieldWatch): FoundRecords | undefined {
  const target = mapping.records === undefined ? root : followPath(root, mapping.records);
  if (target === undefined) return undefined;
  const records: FoundRecord[] = [];
  let blank = 0;
  let internal = 0;
  const isFromTop = textPathsOf(mapping).some(isPattern);
  for (const { id, node } of listItems(target, isFromTop)) {
    watch.see(node);
    const found = readMappedRecord(node, mapping, id);
    if (found === 'internal') internal++;
    else if (found.length === 0) blank++;
    else records.push(...found);
  }
  return { records, blank, internal, unread: [] };
}

/** The replies of one record, one for each text field that holds something. */
export function readMappedRecord(
  node: TreeNode,
  mapping: FormatMapping,
  id?: string,
): readonly FoundRecord[] | 'internal' {
  const paths = textPathsOf(mapping);
  const hasPattern = paths.some(isPattern);
  const texts = paths.flatMap((path) => {
    return findPaths(node, path).flatMap((found) => {
      const { node: text } = found;
      return text.kind === 'text' && text.text.trim() !== '' ? [{ path: found.path, text }] : [];
    });
  });
  if (texts.length === 0) return [];
  if (node.kind === 'map' && isInternalNote(plainFields(byPlainKey(node)))) return 'internal';
  const fields = readMappedFields(node, mapping, id);
  const syntax = mapping.html === undefined ? undefined : mapping.html ? ('html' as const) : ('text' as const);
  return texts.map(({ path, text }, i) => {
    const own = hasPattern ? nameByPath(path, fields) : i === 0 ? fields : withId(fields, path.join('.'));
    return { fields: own, body: text, syntax };
  });
}

const isPattern = (path: string): boolean => path.split('.').includes('*');

function withId(fields: GatheredFields, path: string): GatheredFields {
  return fields.id === undefined ? fields : { ...fields, id: `${fields.id}/${path}` };
}

/** What the keys say that lead to a text: its id, and its language where one of them is a locale. */
function nameByPath(path: readonly string[], fields: GatheredFields): GatheredFields {
  const locale = fields.locale ?? path.find((key) => isLocaleKey(key));
  const key = path.filter((one) => !isLocaleKey(one)).join('.');
  const id = fields.id === undefined ? key : `${fields.id}/${key}`;
  return { ...fields, ...(id !== '' && { id }), ...(locale !== undefined && { locale }) };
}

/**
 * The records of a list; of a mapping too, named by their keys; a lone record is a list of one, and so is a mapping in
 * which patterns with `*` look for texts.
 */
function listItems(node: TreeNode, isFromTop: boolean): readonly { readonly id?: string; readonly node: TreeNode }[] {
  if (node.kind === 'list') return node.items.map((item) => ({ node: item }));
  if (node.kind !== 'map') return [];
  const isNamed = !isFromTop && node.entries.length > 0 && node.entries.every(({ value }) => value.kind === 'map');
  return isNamed ? node.entries.map(({ key, value }) => ({ id: key, node: value })) : [{ node }];
}

function readMappedFields(node: TreeNode, mapping: FormatMapping, id: string | undefined): GatheredFields {
  const fields: GatheredFields = {};
  const plain = (path: string | undefined): unknown => {
    const value = path === undefined ? undefined : followPath(node, path);
    return value === undefined ? undefined : toPlain(value);
  };
  setTexts(fields, {
    id: plain(mapping.id) ?? id,
    title: plain(mapping.title),
    channel: toChannel(plain(mapping.channel)),
    locale: plain(mapping.locale),
    owner: toPerson(plain(mapping.owner))?.name,
  });
  const tags = toTags(plain(mapping.tags));
  if (tags !== undefined) fields.tags = tags;
  const thread = toThread(plain(mapping.thread));
  if (thread !== undefined) fields.thread = thread;
  const rating = toRating(plain(mapping.rating));
  if (rating !== undefined) fields.rating = rating;
  return fields;
}
