import { toCustomer, setTexts, toTags, toThread, type GatheredFields } from './fields.js';
import type { TextSyntax } from './body.js';
import { readActions } from './helpdesk-actions.js';
import { isInternalNote } from './internal-notes.js';
import {
  byPlainKey,
  fieldOf,
  isContainerKey,
  isLocaleKey,
  isWrapperKey,
  nameLooseKeys,
  plainKey,
  isTranslated,
  textsOf,
  translatedText,
  type RecordTexts,
} from './record-keys.js';
import type { TreeList, TreeMap, TreeNode, TreeText } from './tree.js';

/** A reply found in a document. */
export interface FoundRecord {
  readonly fields: GatheredFields;
  readonly body: TreeText;
  /** Found out from the text when absent. */
  readonly syntax?: TextSyntax | undefined;
  /** True for a further text of the record before it, which is left out when it says the same. */
  readonly isSister?: boolean;
}

/** The replies of a document, in its order, and how many things that looked like one hold none. */
export interface FoundRecords {
  readonly records: readonly FoundRecord[];
  /** Records whose text is blank, or missing beside others that have one. */
  readonly blank: number;
  /** Records that are an internal note, and such notes that macros add. */
  readonly internal: number;
}

/** What is known on the way down to a record. */
interface Path {
  readonly id?: string;
  readonly locale?: string;
  /** Which plain texts here are replies: below a key such as `replies` any, at the top those that are sentences. */
  readonly texts: 'any' | 'sentences' | 'none';
  /** True where a map of this place, or one beside it, gives a reply in several languages. */
  readonly isBesideTranslated?: boolean;
}

/** Keys below which a record's texts are not replies. */
const NOT_REPLIES = /^(?:attachments|comments|conversation|customer|examples?|metadata|settings|thread|variables)$/i;

/**
 * Finds the replies of a document by the keys that helpdesks and people give them: records with a `text`, `body`,
 * `content` and so on, at any depth; macros with actions (Zendesk, Gorgias); texts named by their key or listed below
 * a key such as `replies`. A text that several aliases lead to is found once. `isLoose` where names of fields are made
 * up by people: columns of a table, elements of XML.
 */
export function findRecords(root: TreeNode, isLoose = false): FoundRecords {
  const records: FoundRecord[] = [];
  const seen = new Set<TreeNode>();
  let blank = 0;
  let internal = 0;
  const add = (record: FoundRecord) => {
    if (seen.has(record.body)) return;
    seen.add(record.body);
    records.push(record);
  };
  const walkList = (list: TreeList, path: Path): void => {
    let hasRecord = false;
    let strangers = 0;
    for (const item of list.items) {
      if (item.kind === 'text') {
        if (isReply(item, path)) add({ fields: pathFields(path, false), body: item });
        continue;
      }
      const isNew = item.kind === 'map' && !seen.has(item);
      const before = records.length + blank + internal;
      if (walk(item, { texts: 'none' })) hasRecord = true;
      else if (isNew && records.length + blank + internal === before) strangers++;
    }
    // Beside records, a map without any text is one whose text is missing, or misspelt.
    if (hasRecord) blank += strangers;
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
    const actions = readActions(values);
    const texts = actions === undefined ? textsOf(values) : actions.texts;
    if (actions !== undefined) internal += actions.internal;
    if (texts === 'blank') blank++;
    else if (texts !== undefined && actions === undefined && isInternalNote(plainFields(values))) internal++;
    else if (texts !== undefined) {
      const fields = readRecordFields(values, path);
      const twins = node.entries.filter(({ key }) => plainKey(key) === texts.main.key);
      for (const record of twins.length < 2 ? toRecords(texts, fields, values) : []) add(record);
      // A key that comes twice is a list, in XML, or else a slip: read all.
      for (const { value } of twins.length < 2 ? [] : twins) {
        if (value.kind === 'text') add({ fields, body: value });
        else walk(value, { texts: 'none' });
      }
    } else if (actions === undefined) {
      const translated = translatedText(values);
      if (translated !== undefined) return addTranslated(translated, readRecordFields(values, path));
      walkEntries(node, path);
      return false;
    }
    return true;
  };
  const addTranslated = ({ entries }: TreeMap, fields: GatheredFields): true => {
    for (const { key: locale, value: body } of entries)
      if (body.kind === 'text' && body.text.trim() !== '') add({ fields: { ...fields, locale }, body });
    return true;
  };
  const walkEntries = (map: TreeMap, path: Path): void => {
    const isLibrary =
      isTextMap(map, path) || (path.isBesideTranslated === true && isTranslated(map) && holdsSentences(map));
    const hasTranslated = map.entries.some(
      ({ value }) => value.kind === 'map' && value.entries.length > 1 && isTranslated(value) && holdsSentences(value),
    );
    const keys = map.entries.map(({ key }) => key);
    for (const [i, { key, value }] of map.entries.entries()) {
      const isRepeated = keys.indexOf(key) !== i || keys.includes(key, i + 1);
      if (NOT_REPLIES.test(key)) continue;
      const isContainer = isContainerKey(key);
      const below: Path = {
        ...(isLocaleKey(key)
          ? { ...(path.id === undefined ? {} : { id: path.id }), locale: key }
          : {
              ...(isContainer || isWrapperKey(key) || isRepeated ? {} : { id: key }),
              ...(path.locale === undefined ? {} : { locale: path.locale }),
            }),
        texts: isContainer ? 'any' : isLocaleKey(key) ? path.texts : 'none',
        isBesideTranslated: hasTranslated,
      };
      if (value.kind !== 'text') walk(value, below);
      else if (isLibrary || (path.texts === 'any' && isRepeated)) add({ fields: pathFields(below, true), body: value });
    }
  };
  walk(root, { texts: 'sentences' });
  return { records, blank, internal };
}

/** The fields of a record that are no lists and no maps. */
export function plainFields(values: ReadonlyMap<string, TreeNode>): readonly (readonly [string, unknown])[] {
  return [...values].flatMap(([key, value]) =>
    value.kind === 'text' || value.kind === 'value' ? [[key, toPlain(value)] as const] : [],
  );
}

function pathFields(path: Path, isNamed: boolean): GatheredFields {
  return {
    ...(isNamed && path.id !== undefined ? { id: path.id } : {}),
    ...(path.locale === undefined ? {} : { locale: path.locale }),
  };
}

function isReply(text: TreeText, path: Path): boolean {
  if (path.texts === 'any') return text.text.trim() !== '';
  return path.texts === 'sentences' && /\S\s+\S+\s+\S/.test(text.text);
}

const holdsSentences = ({ entries }: TreeMap): boolean =>
  entries.every(({ value }) => value.kind === 'text' && isReply(value, { texts: 'sentences' }));

/** True when every value is a reply: keys are their names. One lone sentence at the top is rather a description. */
function isTextMap(map: TreeMap, path: Path): boolean {
  return (
    map.entries.length > (path.texts === 'any' ? 0 : 1) &&
    map.entries.every(({ value }) => value.kind === 'text' && isReply(value, path))
  );
}

/** The fields of a record by the usual keys; its id and locale also from the keys above it. */
export function readRecordFields(
  values: ReadonlyMap<string, TreeNode>,
  above: { readonly id?: string; readonly locale?: string } = {},
): GatheredFields {
  const fields: GatheredFields = {};
  const plain = (field: Parameters<typeof fieldOf>[1]): unknown => {
    const value = fieldOf(values, field);
    return value === undefined ? undefined : toPlain(value);
  };
  setTexts(fields, {
    id: plain('id') ?? above.id,
    title: plain('title'),
    channel: toChannel(plain('channel')),
    locale: plain('locale') ?? above.locale,
    owner: plain('owner'),
  });
  const tags = toTags(plain('tags'));
  if (tags !== undefined) fields.tags = tags;
  const thread = toThread(plain('thread'));
  if (thread !== undefined) fields.thread = thread;
  const customer = toCustomer(plain('customer'));
  if (customer !== undefined) fields.customer = customer;
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

function toRecords(
  { main, others }: RecordTexts,
  fields: GatheredFields,
  values: ReadonlyMap<string, TreeNode>,
): readonly FoundRecord[] {
  const sisters = others.map(({ key, text }) => {
    const id = fields.id === undefined ? {} : { id: `${fields.id}/${key}` };
    return { fields: { ...fields, ...id }, body: text, syntax: syntaxOf(key, values), isSister: true };
  });
  return [{ fields, body: main.text, syntax: syntaxOf(main.key, values) }, ...sisters];
}

/** The key, or Quicktext's `type`, says that a text is HTML. */
function syntaxOf(key: string, values: ReadonlyMap<string, TreeNode>): TextSyntax | undefined {
  const type = values.get('type');
  return key.endsWith('html') || (type?.kind === 'text' && /^(?:1|html|text\/html)$/i.test(type.text))
    ? 'html'
    : undefined;
}
