import { nearest } from '../../base/name-search.js';
import type { Notice } from '../../base/types.js';
import type { FormatMapping } from '../format.js';
import { isInternalNote } from './helpdesks.js';
import { byPlainKey, isDirectiveKey, isLocaleKey, plainFields } from './record-keys.js';
import type { FoundRecord, FoundRecords } from './records.js';
import { readTreeFields, type ReplyFields } from './reply-fields.js';
import type { TreeNode } from './tree.js';

/**
 * Finds the replies where the mapping says they are; `undefined` when its `records` is not in the document. Every record
 * is shown to the watch.
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

/** The replies of one record: one for each text field that is not blank. */
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
    return { fields: own, body: text, syntax, start: node.start };
  });
}

const isPattern = (path: string): boolean => path.split('.').includes('*');

function withId(fields: ReplyFields, path: string): ReplyFields {
  return fields.id === undefined ? fields : { ...fields, id: `${fields.id}/${path}` };
}

/** The fields of a text that a pattern found: its keys are its id, and a locale among them is its language. */
function nameByPath(path: readonly string[], fields: ReplyFields): ReplyFields {
  const locale = fields.locale ?? path.find((key) => isLocaleKey(key));
  const key = path.filter((one) => !isLocaleKey(one)).join('.');
  const id = fields.id === undefined ? key : `${fields.id}/${key}`;
  return { ...fields, ...(id !== '' && { id }), ...(locale !== undefined && { locale }) };
}

/**
 * The records in a node: the items of a list; the values of a map, when all are maps, with their keys as ids; else the
 * map itself. With a pattern (`*`) in the mapping, a map is always one record.
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
      if (name === 'directives') {
        return node.kind === 'map' ? node.entries.find(({ key }) => isDirectiveKey(key))?.value : undefined;
      }
      // The `kind` of a mapping is a value and not a path.
      const path = name === 'kind' ? undefined : mapping[name];
      return path === undefined ? undefined : followPath(node, path);
    },
    id === undefined ? {} : { id },
  );
}

/** Finds out which fields of a mapping a file does not have: a renamed field must not go unnoticed. */
export interface FieldWatch {
  /** Takes note of a record; cheap once all fields were seen. */
  see(record: TreeNode): void;
  /** True when records were seen, but never a text field. */
  lacksText(): boolean;
  /** A failure for each field that no record had. */
  notices(path: string): readonly Notice[];
}

/** Names kept for "did you mean", from the first records, so that memory stays flat. */
const MAX_NAMES = 500;

/** Starts watching for the fields of a mapping. */
export function createFieldWatch(mapping: FormatMapping): FieldWatch {
  const texts = textPathsOf(mapping);
  const unseen = new Set(mappedPaths(mapping));
  const names = new Set<string>();
  let hasRecords = false;
  const lacksText = () => hasRecords && texts.length > 0 && texts.every((path) => unseen.has(path));
  return {
    see(record) {
      hasRecords = true;
      if (unseen.size === 0) return;
      for (const path of unseen) if (findPaths(record, path).length > 0) unseen.delete(path);
      if (names.size < MAX_NAMES) for (const name of namesIn(record)) names.add(name);
    },
    lacksText,
    notices(path) {
      if (!hasRecords) return [];
      // A file without any of its texts cannot be read: `--allow` has no effect on that.
      const isFatal = lacksText();
      return [...unseen].map((name) => ({
        level: 'failure',
        code: isFatal && texts.includes(name) ? 'missing-text' : 'unknown-columns',
        path,
        message: `The config names the field \`${name}\`, which this file does not have${didYouMean(name, names)}`,
      }));
    },
  };
}

/** The end of a message about an unknown name, with the most similar one. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const near = nearest(name, names);
  return near === undefined ? '.' : `; did you mean \`${near}\`?`;
}

/** The text fields of a mapping, in its order. */
export function textPathsOf({ text }: FormatMapping): readonly string[] {
  return typeof text === 'string' ? [text] : (text ?? []);
}

/** What a mapping says beside the fields of a record. */
type NoField = 'records' | 'delimiter' | 'ignoreColumns' | 'html' | 'kind';

const FIELDS = Object.keys({
  id: true,
  title: true,
  channel: true,
  locale: true,
  tags: true,
  owner: true,
  thread: true,
  customer: true,
  agent: true,
  ticket: true,
  rating: true,
} satisfies Readonly<Record<Exclude<keyof FormatMapping, NoField | 'text'>, true>>);

/** All fields a mapping names, text fields first. */
export function mappedPaths(mapping: FormatMapping): readonly string[] {
  const others = Object.entries(mapping).flatMap(([name, path]) =>
    FIELDS.includes(name) && typeof path === 'string' ? [path] : [],
  );
  return [...textPathsOf(mapping), ...others];
}

/** The node at the end of a dotted path; keys may hold dots themselves. */
export function followPath(node: TreeNode, path: string): TreeNode | undefined {
  if (path === '') return node;
  if (node.kind === 'list') {
    const [head = '', ...rest] = path.split('.');
    const item = /^\d{1,6}$/.test(head) ? node.items[Number(head)] : undefined;
    return item === undefined ? undefined : followPath(item, rest.join('.'));
  }
  if (node.kind !== 'map') return undefined;
  for (const { key, value } of node.entries) {
    if (key === path) return value;
    const found = path.startsWith(`${key}.`) ? followPath(value, path.slice(key.length + 1)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All nodes that a dotted path leads to, with their keys; `*` stands for any one key. */
function findPaths(
  node: TreeNode,
  path: string,
): readonly { readonly path: readonly string[]; readonly node: TreeNode }[] {
  const steps = path.split('.');
  if (!steps.includes('*')) {
    const found = followPath(node, path);
    return found === undefined ? [] : [{ path: steps, node: found }];
  }
  const named = followPath(node, path);
  if (named !== undefined) return [{ path: [path], node: named }];
  const star = steps.indexOf('*');
  const parent = followPath(node, steps.slice(0, star).join('.'));
  if (parent?.kind !== 'map' && parent?.kind !== 'list') return [];
  const items =
    parent.kind === 'map'
      ? parent.entries.filter(({ key }) => !isDirectiveKey(key))
      : parent.items.map((value, i) => ({ key: String(i + 1), value }));
  return items.flatMap(({ key, value }) =>
    findPaths(value, steps.slice(star + 1).join('.')).map((found) => ({
      path: [...steps.slice(0, star), key, ...found.path.filter((step) => step !== '')],
      node: found.node,
    })),
  );
}

/** Keys of a record and, dotted, the keys below them: candidates for a path that was not found. */
export function namesIn(node: TreeNode): readonly string[] {
  if (node.kind !== 'map') return [];
  return node.entries
    .slice(0, MAX_NAMES)
    .flatMap(({ key, value }) =>
      value.kind === 'map' ? [key, ...value.entries.slice(0, 20).map((inner) => `${key}.${inner.key}`)] : [key],
    );
}
