import { findPaths, followPath, textPathsOf, type FieldWatch } from './field-watch.js';
import { readTreeFields, type ReplyFields } from './reply-fields.js';
import { isInternalNote } from './internal-notes.js';
import { byPlainKey, isLocaleKey, plainFields } from './record-keys.js';
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

function withId(fields: ReplyFields, path: string): ReplyFields {
  return fields.id === undefined ? fields : { ...fields, id: `${fields.id}/${path}` };
}

/** What the keys say that lead to a text: its id, and its language where one of them is a locale. */
function nameByPath(path: readonly string[], fields: ReplyFields): ReplyFields {
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

function readMappedFields(node: TreeNode, mapping: FormatMapping, id: string | undefined): ReplyFields {
  return readTreeFields(
    (name) => {
      // Nothing leads to a customer, and the kind is said, not where it stands.
      const path = name === 'customer' || name === 'kind' ? undefined : mapping[name];
      return path === undefined ? undefined : followPath(node, path);
    },
    id === undefined ? {} : { id },
  );
}
