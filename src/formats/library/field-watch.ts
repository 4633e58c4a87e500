import { nearest } from '../../nearest.js';
import type { Notice } from '../../types.js';
import type { TreeNode } from './tree.js';
import type { FormatMapping } from '../format.js';

/** Watches whether the fields a mapping names are in a file at all: one that was renamed must not be lost in silence. */
export interface FieldWatch {
  /** Looks at a record; cheap once all fields were seen. */
  see(record: TreeNode): void;
  /** True when records were seen, and none with a text field. */
  lacksText(): boolean;
  /** A failure for each field that no record had. */
  notices(path: string): readonly Notice[];
}

/** Names kept for "did you mean": those of the first records, so that memory stays flat. */
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
      // Without its text a file cannot be read: nobody can allow that.
      const isFatal = lacksText();
      return [...unseen].map((name) => ({
        level: 'failure',
        path,
        message: `The config names the field \`${name}\`, which this file does not have${didYouMean(name, names)}`,
        ...(isFatal && texts.includes(name) ? {} : { allowance: 'unknown-columns' as const }),
      }));
    },
  };
}

/** The end of a message about a name that leads nowhere. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const near = nearest(name, names);
  return near === undefined ? '.' : `; did you mean \`${near}\`?`;
}

/** The text fields of a mapping, in its order. */
export function textPathsOf({ text }: FormatMapping): readonly string[] {
  return typeof text === 'string' ? [text] : (text ?? []);
}

/** All fields a mapping names, text fields first. */
export function mappedPaths(mapping: FormatMapping): readonly string[] {
  const { id, title, channel, locale, tags, owner, thread, rating } = mapping;
  const others = [id, title, channel, locale, tags, owner, thread, rating].filter((path) => path !== undefined);
  return [...textPathsOf(mapping), ...others];
}

/** The node at the end of a dotted path; a key that holds dots itself is found too. */
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
export function findPaths(
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
    parent.kind === 'map' ? parent.entries : parent.items.map((value, i) => ({ key: String(i + 1), value }));
  return items.flatMap(({ key, value }) =>
    findPaths(value, steps.slice(star + 1).join('.')).map((found) => ({
      path: [...steps.slice(0, star), key, ...found.path.filter((step) => step !== '')],
      node: found.node,
    })),
  );
}

/** Keys of a record and, dotted, those below them: what a path may have meant. */
export function namesIn(node: TreeNode): readonly string[] {
  if (node.kind !== 'map') return [];
  return node.entries
    .slice(0, MAX_NAMES)
    .flatMap(({ key, value }) =>
      value.kind === 'map' ? [key, ...value.entries.slice(0, 20).map((inner) => `${key}.${inner.key}`)] : [key],
    );
}
