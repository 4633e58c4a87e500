import { followPath, textPathsOf, type FieldWatch } from './field-watch.js';
import { setTexts, toPerson, toTags, toThread, type GatheredFields } from './fields.js';
import { isInternalNote } from './internal-notes.js';
import { plainFields, toChannel, toPlain } from './record-fields.js';
import { byPlainKey } from './record-keys.js';
import type { FoundRecord, FoundRecords } from './records.js';
import type { TreeNode } from './tree.js';
import type { FormatMapping } from './types.js';

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
  for (const { id, node } of listItems(target)) {
    watch.see(node);
    const found = readMappedRecord(node, mapping, id);
    if (found === 'internal') internal++;
    else if (found.length === 0) blank++;
    else records.push(...found);
  }
  return { records, blank, internal };
}

/** The replies of one record, one for each text field that holds something. */
export function readMappedRecord(
  node: TreeNode,
  mapping: FormatMapping,
  id?: string,
): readonly FoundRecord[] | 'internal' {
  const texts = textPathsOf(mapping).flatMap((path) => {
    const text = followPath(node, path);
    return text?.kind === 'text' && text.text.trim() !== '' ? [{ path, text }] : [];
  });
  if (texts.length === 0) return [];
  if (node.kind === 'map' && isInternalNote(plainFields(byPlainKey(node)))) return 'internal';
  const fields = readMappedFields(node, mapping, id);
  const syntax = mapping.html === undefined ? undefined : mapping.html ? ('html' as const) : ('text' as const);
  return texts.map(({ path, text }, i) => {
    const own = i === 0 || fields.id === undefined ? fields : { ...fields, id: `${fields.id}/${path}` };
    return { fields: own, body: text, syntax };
  });
}

/** The records of a list; of a mapping too, named by their keys; a lone record is a list of one. */
function listItems(node: TreeNode): readonly { readonly id?: string; readonly node: TreeNode }[] {
  if (node.kind === 'list') return node.items.map((item) => ({ node: item }));
  if (node.kind !== 'map') return [];
  const isNamed = node.entries.length > 0 && node.entries.every(({ value }) => value.kind === 'map');
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
  return fields;
}
