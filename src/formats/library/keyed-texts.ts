import { isSentence } from './library-signs.js';
import {
  isContainerKey,
  isDirectiveKey,
  isFieldKey,
  isLocaleKey,
  isTextKey,
  isTranslationsKey,
  isWrapperKey,
} from './record-keys.js';
import type { TreeMap, TreeNode, TreeText } from './tree.js';

/** Where a map stands that only maps lead to. */
export interface KeyPath {
  /** All keys, from the top of the document. */
  readonly trail: readonly string[];
  /** Those that name what is below them: `en`, `replies` and `data` do not. */
  readonly names: readonly string[];
  /** True below a key such as `replies`, where every text is one. */
  readonly isInContainer: boolean;
}

/** The top of a document. */
export const TOP: KeyPath = { trail: [], names: [], isInContainer: false };

/** The same, one key further down. */
export function below({ trail, names, isInContainer }: KeyPath, key: string): KeyPath {
  const isName = !(isLocaleKey(key) || isContainerKey(key) || isTranslationsKey(key) || isWrapperKey(key));
  return {
    trail: [...trail, key],
    names: isName ? [...names, key] : names,
    isInContainer: isInContainer || isContainerKey(key),
  };
}

/** The texts of a map that are replies, named by their keys, and those that are not, though they may look like it. */
export interface KeyedTexts {
  readonly read: ReadonlySet<TreeText>;
  readonly unread: ReadonlySet<TreeNode>;
}

/**
 * Sorts the texts of a map of keys to texts, as translators keep them: `orders: {late: Sorry, it is late.}`. It is one
 * when it holds a sentence, at the top of a document two, under keys that tell of nothing else.
 */
export function sortKeyedTexts(map: TreeMap, { names, isInContainer }: KeyPath): KeyedTexts {
  const named = map.entries.filter(({ key }) => !isFieldKey(key) || isTextKey(key));
  const texts = named.flatMap(({ value }) => (value.kind === 'text' ? [value] : []));
  const replies = texts.filter(({ text }) => (isInContainer ? text.trim() !== '' : isSentence(text)));
  const read = new Set(replies.length > (names.length === 0 && !isInContainer ? 1 : 0) ? texts : []);
  const others = map.entries.flatMap(({ key, value }) => {
    // The title of a menu that holds records tells nothing of replies.
    if (read.size === 0 && isFieldKey(key)) return [];
    const isOther = value.kind === 'text' ? !read.has(value) && mayBeSentence(value) : isListOfSentences(value);
    return isOther && !isContainerKey(key) ? [value] : [];
  });
  return { read, unread: new Set(names.length === 0 ? [] : others) };
}

const mayBeSentence = (node: TreeNode): boolean => node.kind === 'text' && /\S\s+\S/.test(node.text);

const isListOfSentences = (node: TreeNode): boolean =>
  node.kind === 'list' && node.items.some((item) => item.kind === 'text' && isSentence(item.text));

/**
 * True for such a map in which one key happens to be a usual name of a text (`message`): it holds only texts, no key
 * tells of a record, and there are sentences beside that one.
 */
export function isKeyedDespite(map: TreeMap, path: KeyPath): boolean {
  if (path.names.length === 0 || !map.entries.every(({ key, value }) => value.kind === 'text' && mayName(key))) {
    return false;
  }
  const others = map.entries.filter(
    ({ key, value }) => !isTextKey(key) && value.kind === 'text' && isSentence(value.text),
  );
  return others.length > 1 && others.length === map.entries.length - 1;
}

const mayName = (key: string): boolean => !isFieldKey(key) || isTextKey(key);

/** Keys that stand at several places of a document: each is no id by itself. */
export function findRepeatedKeys(root: TreeNode): ReadonlySet<string> {
  const pathByKey = new Map<string, string>();
  const repeated = new Set<string>();
  const seen = new Set<TreeNode>();
  const walk = (node: TreeNode, path: string): void => {
    if (node.kind !== 'map' || seen.has(node)) return;
    seen.add(node);
    for (const { key, value } of node.entries) {
      if (isDirectiveKey(key)) continue;
      if (isLocaleKey(key) || isTranslationsKey(key)) {
        walk(value, path);
        continue;
      }
      const own = `${path}.${key}`;
      if ((pathByKey.get(key) ?? own) !== own) repeated.add(key);
      pathByKey.set(key, own);
      walk(value, own);
    }
  };
  walk(root, '');
  return repeated;
}
