import { readActions, isInternalNote } from './helpdesks.js';
import { below, findRepeatedKeys, hasTextKeyByChance, sortKeyedTexts, TOP, type KeyPath } from './keyed-texts.js';
import { hasThreeWords } from './library-signs.js';
import {
  byPlainKey,
  isContainerKey,
  isDirectiveKey,
  isFieldKey,
  isLocaleKey,
  isNestingKey,
  isWrapperKey,
  nameLooseKeys,
  plainFields,
  plainKey,
  readRecordFields,
  isTranslated,
  isTranslationsKey,
  textsOf,
  translatedTexts,
  type RecordTexts,
  type RecordValues,
} from './record-keys.js';
import type { ReplyFields } from './reply-fields.js';
import type { TextSyntax } from './text-syntax.js';
import type { TreeEntry, TreeList, TreeMap, TreeNode, TreeText } from './tree.js';

/** A reply found in a document. */
export interface FoundRecord {
  readonly fields: ReplyFields;
  readonly body: TreeText;
  /** Where the record with the text begins; absent for a text without a record of its own. */
  readonly start?: number;
  /** When absent, the text is looked at. */
  readonly syntax?: TextSyntax | undefined;
  /** Plain key of the field, in a record with several texts. */
  readonly key?: string;
  /** True for a further text of the same record, which is left out when it is another form of a text before it. */
  readonly isFurtherText?: boolean;
}

/** The replies of a document, in its order, and what was left out. */
export interface FoundRecords {
  readonly records: readonly FoundRecord[];
  /** How many records have a blank text, or no text though others have one. */
  readonly blank: number;
  /** How many records are internal notes; notes that macros add count too. */
  readonly internal: number;
  /** Dotted paths of texts that may be replies but are not read. */
  readonly unread: readonly string[];
}

/** What is known on the way down to a record. */
interface Path {
  /** Fields from the keys and records above; those of the record itself win. */
  readonly fields: ReplyFields;
  /** Which plain texts are replies here: `any` below a key such as `replies`, `sentences` at the top. */
  readonly texts: 'any' | 'sentences' | 'none';
  /** True where this map, or one beside it, is a reply in several languages. */
  readonly isBesideTranslated?: boolean;
  /** True for a list whose items are one reply in several languages. */
  readonly isOneReply?: boolean;
  /** True below `threads`, which holds messages of customers too. */
  readonly isThread?: boolean;
  /** Where the record begins, for its translations. */
  readonly start?: number;
  /** Set when there are only maps above. */
  readonly keys?: KeyPath | undefined;
}

/** Keys in a record below which texts are not replies. */
const NOT_REPLIES = /^(?:attachments|comments|conversation|customer|examples?|metadata|settings|thread|variables)$/i;

/**
 * Finds the replies of a document by the keys that helpdesks and people use: records with a `text`, `body`, `content` and
 * so on, at any depth; macros with actions (Zendesk, Gorgias); texts named by their key, or listed below a key such as
 * `replies`. A record with several aliases is found once; a text with several, in each of its records. `isLoose` for
 * files whose field names people make up: columns of a table, elements of XML.
 */
export function findRecords(root: TreeNode, isLoose = false): FoundRecords {
  const records: FoundRecord[] = [];
  const seen = new Set<TreeNode>();
  const repeatedKeys = findRepeatedKeys(root);
  const unread: string[] = [];
  let blank = 0;
  let internal = 0;
  const add = (fields: ReplyFields, body: TreeText, start?: number) => {
    if (body.text.trim() === '') blank++;
    else records.push({ fields, body, ...(start !== undefined && { start }) });
  };
  const walkList = (list: TreeList, path: Path): void => {
    let hasRecord = false;
    let textless = 0;
    const inside: Path = {
      ...path,
      keys: undefined,
      fields: path.isOneReply === true ? path.fields : localeOf(path),
      texts: 'none',
    };
    for (const item of list.items) {
      if (item.kind === 'text') {
        if (!seen.has(item)) {
          if (isReply(item, path)) add(localeOf(path), item);
          else textless++;
        }
        seen.add(item);
        continue;
      }
      const isNew = item.kind === 'value' || (item.kind === 'map' && !seen.has(item));
      const before = records.length + blank + internal;
      if (walk(item, inside)) hasRecord = true;
      else if (isNew && records.length + blank + internal === before) textless++;
    }
    // Beside records, a map without any text is a record whose text is missing, or its key misspelt. So is a number or a word.
    if (hasRecord) blank += textless;
  };
  /** True when the node is itself a record, with a text or without. */
  const walk = (node: TreeNode, path: Path): boolean => {
    if ((node.kind !== 'map' && node.kind !== 'list') || seen.has(node)) return false;
    seen.add(node);
    if (node.kind === 'list') {
      walkList(node, path);
      return false;
    }
    const values = isLoose ? nameLooseKeys(byPlainKey(node)) : byPlainKey(node);
    if (path.isThread === true && isByCustomer(values)) return true;
    const actions = readActions(values);
    const isKeyed = path.keys !== undefined && hasTextKeyByChance(node, path.keys);
    const texts = actions === undefined && !isKeyed ? textsOf(values, isLoose) : actions?.texts;
    if (actions !== undefined) internal += actions.internal;
    if (texts === undefined) return actions !== undefined || walkTextless(node, values, path);
    const before = records.length + blank + internal;
    const fields = readRecordFields(values, path.fields);
    if (texts !== 'blank' && actions === undefined && isInternalNote(plainFields(values))) internal++;
    else {
      if (texts !== 'blank') addTexts(node, texts, fields, values);
      walkNested(node, fields);
      if (records.length + blank + internal === before) blank++;
    }
    return true;
  };
  const addTexts = (map: TreeMap, texts: RecordTexts, fields: ReplyFields, values: RecordValues): void => {
    const twins = map.entries.filter(({ key }) => plainKey(key) === texts.main.key);
    if (twins.length < 2) records.push(...toRecords(texts, fields, values, map.start));
    // A key that comes twice is a list in XML, and a slip elsewhere: all its texts are read.
    for (const { value } of twins.length < 2 ? [] : twins) {
      if (value.kind !== 'text') walk(value, { fields: {}, texts: 'none' });
      else if (value.text.trim() !== '') add(fields, value, map.start);
    }
  };
  /** Records and translations inside a record that has a text; its own fields are under other keys. */
  const walkNested = (map: TreeMap, fields: ReplyFields): void => {
    const { start } = map;
    for (const { key, value } of map.entries) {
      if (value.kind === 'text' || value.kind === 'value') continue;
      if (isTranslationsKey(key)) walkTranslations(value, { fields, texts: 'none', start });
      else if (isNestingKey(key)) walk(value, { fields: localeOf({ fields }), texts: 'sentences' });
    }
  };
  const walkTranslations = (node: TreeNode, path: Path): void => {
    if (node.kind === 'map' && isTranslated(node)) addTranslated(node.entries, path);
    else walk(node, { ...path, isOneReply: true });
  };
  const walkTextless = (map: TreeMap, values: RecordValues, path: Path): boolean => {
    const translated = translatedTexts(map, values);
    if (translated === undefined) walkEntries(map, values, path);
    else addTranslated(translated, { fields: readRecordFields(values, path.fields), start: map.start });
    return translated !== undefined;
  };
  const addTranslated = (entries: readonly TreeEntry[], { fields, start }: Pick<Path, 'fields' | 'start'>): void => {
    for (const { key: locale, value: body } of entries)
      if (body.kind === 'text' && body.text.trim() !== '') add({ ...fields, locale }, body, start);
  };
  const walkEntries = (whole: TreeMap, values: RecordValues, path: Path): void => {
    const map = withoutDirective(whole);
    const isLibrary =
      isTextMap(map, path) || (path.isBesideTranslated === true && isTranslated(map) && holdsSentences(map));
    const isMixed = !isLibrary && path.texts !== 'none' && namesRecords(map, path);
    const isBesideTranslated = map.entries.some(({ value }) => isReplyInLanguages(value));
    const keyed = isLibrary || isMixed || path.keys === undefined ? undefined : sortKeyedTexts(map, path.keys);
    const keys = map.entries.map(({ key }) => key);
    for (const [i, { key, value }] of map.entries.entries()) {
      const isRepeated = keys.indexOf(key) !== i || keys.includes(key, i + 1);
      const isAmbiguous = repeatedKeys.has(key);
      const keysBelow = path.keys === undefined ? undefined : below(path.keys, key);
      const fields = fieldsBelow(key, { isRepeated, isAmbiguous }, values, path);
      if (keysBelow !== undefined && keyed?.unread.has(value) === true) unread.push(keysBelow.trail.join('.'));
      if (value.kind === 'text') {
        const isNamed = isLibrary || (isMixed && isReply(value, path) && !isAboutRecord(key, path));
        if (isNamed || (path.texts === 'any' && isRepeated)) add(fields, value);
        else if (keyed?.read.has(value) === true) add({ ...fields, id: keysBelow?.names.join('.') ?? key }, value);
        continue;
      }
      if (NOT_REPLIES.test(key) && (value.kind !== 'map' || path.texts !== 'any')) continue;
      if (isTranslationsKey(key)) {
        walkTranslations(value, { fields, texts: 'none', start: map.start, keys: keysBelow });
        continue;
      }

      const texts = isContainerKey(key) ? 'any' : isLocaleKey(key) ? path.texts : 'none';
      const isThread = path.isThread === true || key === 'threads';
      walk(value, { fields, texts, isBesideTranslated, isThread, keys: keysBelow });
    }
  };
  walk(root, { fields: {}, texts: 'sentences', keys: TOP });
  return { records, blank, internal, unread };
}

/** Fields for the records below a key: the key is their id, unless it only wraps them. */
function fieldsBelow(
  key: string,
  { isRepeated, isAmbiguous }: { readonly isRepeated: boolean; readonly isAmbiguous: boolean },
  values: RecordValues,
  path: Path,
): ReplyFields {
  if (isLocaleKey(key)) return { ...path.fields, locale: key };
  if (isRepeated || isContainerKey(key)) return localeOf(path);
  if (isWrapperKey(key) || isTranslationsKey(key)) return readRecordFields(values, path.fields);
  // The same key elsewhere names another reply: with the keys above it, each gets its own id.
  return { ...localeOf(path), id: isAmbiguous ? longId(path, key) : key };
}

/** A map without its directive. */
function withoutDirective(map: TreeMap): TreeMap {
  const entries = map.entries.filter(({ key }) => !isDirectiveKey(key));
  return entries.length === map.entries.length ? map : { ...map, entries };
}

function longId({ keys }: Path, key: string): string {
  const above = keys?.trail.filter((one) => !isLocaleKey(one) && !isTranslationsKey(one)) ?? [];
  return [...above, key].join('.');
}

function localeOf({ fields: { locale } }: Pick<Path, 'fields'>): ReplyFields {
  return locale === undefined ? {} : { locale };
}

/** True for a message of the customer in a thread of Help Scout. */
function isByCustomer(values: RecordValues): boolean {
  const type = values.get('type');
  return type?.kind === 'text' && type.text === 'customer';
}

function isReply(text: TreeText, path: Pick<Path, 'texts'>): boolean {
  if (path.texts === 'any') return text.text.trim() !== '';
  return path.texts === 'sentences' && hasThreeWords(text.text);
}

const holdsSentences = ({ entries }: TreeMap): boolean =>
  entries.every(({ value }) => value.kind === 'text' && isReply(value, { texts: 'sentences' }));

const isReplyInLanguages = (value: TreeNode): boolean =>
  value.kind === 'map' && value.entries.length > 1 && isTranslated(value) && holdsSentences(value);

/**
 * True when every value is a reply, named by its key. A lone sentence at the top is rather a description. Below a key
 * such as `replies`, some may still be blank.
 */
function isTextMap(map: TreeMap, path: Path): boolean {
  const isAny = path.texts === 'any';
  const replies = map.entries.filter(({ value }) => value.kind === 'text' && isReply(value, path));
  return (
    replies.length > (isAny ? 0 : 1) &&
    (isAny ? map.entries.every(({ value }) => value.kind === 'text') : replies.length === map.entries.length)
  );
}

/** True when some keys name records, so that a text beside them is a reply too. */
function namesRecords(map: TreeMap, path: Path): boolean {
  return map.entries.some(({ key, value }) => {
    if (value.kind !== 'map' || isWrapperKey(key) || isContainerKey(key) || isLocaleKey(key)) return false;
    if (isAboutRecord(key, path)) return false;
    return isReplyInLanguages(value) || typeof textsOf(byPlainKey(value)) === 'object';
  });
}

/** True for a key that describes the library and does not name a reply. */
function isAboutRecord(key: string, path: Path): boolean {
  return isFieldKey(key) || (path.texts !== 'any' && NOT_REPLIES.test(key));
}

function toRecords(
  { main, others }: RecordTexts,
  fields: ReplyFields,
  values: RecordValues,
  start: number,
): readonly FoundRecord[] {
  const furtherTexts = others.map(({ key, text }) => {
    const id = fields.id === undefined ? {} : { id: `${fields.id}/${key}` };
    return { fields: { ...fields, ...id }, body: text, start, syntax: syntaxOf(key, values), key, isFurtherText: true };
  });
  return [{ fields, body: main.text, start, syntax: syntaxOf(main.key, values), key: main.key }, ...furtherTexts];
}

/** `html` for a text whose key or whose `type` (in Quicktext) is one of HTML; `undefined` for any other. */
function syntaxOf(key: string, values: RecordValues): TextSyntax | undefined {
  const type = values.get('type');
  return /^html|html$/.test(key) || (type?.kind === 'text' && /^(?:1|html|text\/html)$/i.test(type.text))
    ? 'html'
    : undefined;
}
