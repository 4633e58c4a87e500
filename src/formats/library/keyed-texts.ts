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

/** The place of a map with only maps above it. */
export interface KeyPath {
  /** All keys, from the top of the document. */
  readonly trail: readonly string[];
  /** The keys that are names of texts: not `en`, `replies` or `data`. */
  readonly names: readonly string[];
  /** True below a key such as `replies`, where every text is a reply. */
  readonly isInContainer: boolean;
}

/** The top of a document. */
export const TOP: KeyPath = { trail: [], names: [], isInContainer: false };

/** The place one key further down. */
export function below({ trail, names, isInContainer }: KeyPath, key: string): KeyPath {
  const isName = !(isLocaleKey(key) || isContainerKey(key) || isTranslationsKey(key) || isWrapperKey(key));
  return {
    trail: [...trail, key],
    names: isName ? [...names, key] : names,
    isInContainer: isInContainer || isContainerKey(key),
  };
}

/** The texts of a map that are replies, named by their keys, and those that only look like replies. */
export interface KeyedTexts {
  readonly read: ReadonlySet<TreeText>;
  readonly unread: ReadonlySet<TreeNode>;
}

/**
 * Sorts the texts of a map of keys to texts, as translators keep them: `orders: {late: Sorry, it is late.}`. A map is one
 * when it holds a sentence (at the top of a document: two sentences) under keys that are not those of other fields.
 */
export function sortKeyedTexts(map: TreeMap, { names, isInContainer }: KeyPath): KeyedTexts {
  const named = map.entries.filter(({ key }) => mayNameText(key));
  const texts = named.flatMap(({ value }) => (value.kind === 'text' ? [value] : []));
  const replies = texts.filter(({ text }) => (isInContainer ? text.trim() !== '' : isSentence(text)));
  const read = new Set(replies.length > (names.length === 0 && !isInContainer ? 1 : 0) ? texts : []);
  const others = map.entries.flatMap(({ key, value }) => {
    // The title of a menu that holds records is not a reply.
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
 * True for a map of keys to texts in which one key happens to be a usual name of a text (`message`): it holds only texts,
 * no key is that of a field, and all others are sentences, two or more.
 */
export function hasTextKeyByChance(map: TreeMap, path: KeyPath): boolean {
  if (path.names.length === 0 || !map.entries.every(({ key, value }) => value.kind === 'text' && mayNameText(key))) {
    return false;
  }
  const others = map.entries.filter(
    ({ key, value }) => !isTextKey(key) && value.kind === 'text' && isSentence(value.text),
  );
  return others.length > 1 && others.length === map.entries.length - 1;
}

/** True for a key that may name a text: it is not the key of another field. */
const mayNameText = (key: string): boolean => !isFieldKey(key) || isTextKey(key);

/** Keys that occur at several places of a document: such a key alone cannot be an id. */
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
