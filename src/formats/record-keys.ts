import type { TreeMap, TreeNode, TreeText } from './tree.js';

/** A key as it is compared: `Short code`, `short_code` and `shortCode` are one. */
export function plainKey(key: string): string {
  return /^[a-z0-9]+$/.test(key) ? key : key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Keys that exports and hand-kept libraries give the text of a reply, the surest first. Sources: export fields of
 * Zendesk, Intercom (`body_text`), Freshdesk and Chatwoot (`content`), Help Scout (`text`), Zammad, osTicket
 * (`response`), Frappe (`message`), Salesforce (`Message`), espanso (`replace`), GitHub saved replies (`body`).
 */
const TEXT_KEYS: readonly string[] =
  'text bodytext contenttext replytext plaintext body content message response reply answer replace template snippet comment commentvalue'.split(
    ' ',
  );

/** The same for a text that is HTML by its name. */
const HTML_KEYS: readonly string[] = 'html bodyhtml contenthtml texthtml messagehtml commentvaluehtml'.split(' ');

/** Keys of the fields beside the text, each the surest first. */
const FIELD_KEYS = {
  id: 'id uuid key slug code shortcode shortcut trigger abbreviation'.split(' '),
  title: 'title name label subject'.split(' '),
  channel: ['channel'],
  locale: 'locale language lang'.split(' '),
  tags: 'tags labels category'.split(' '),
  owner: 'owner author'.split(' '),
  thread: ['thread'],
  customer: ['customer'],
  kind: ['kind'],
} satisfies Readonly<Record<string, readonly string[]>>;

/** A field beside the text. */
export type FieldName = keyof typeof FIELD_KEYS;

/** Keys whose value is a list of replies, or names replies by their keys. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'answers cannedreplies cannedresponses library macros matches messages quicktexts replies responses savedreplies snippets templates texts'.split(
    ' ',
  ),
);

/** True for a key such as `saved_replies`, below which plain texts are replies. */
export function isContainerKey(key: string): boolean {
  return CONTAINERS.has(plainKey(key));
}

/** Keys that wrap a record and say nothing about it. */
const WRAPPERS: ReadonlySet<string> = new Set(
  'attributes cannedresponse data entry item macro payload quicktext record reply response result row savedreply template text'.split(
    ' ',
  ),
);

/** True for a key such as `data`, which is no id of what it holds. */
export function isWrapperKey(key: string): boolean {
  return WRAPPERS.has(plainKey(key));
}

/** True for a key such as `en` or `pt-BR`. */
export function isLocaleKey(key: string): boolean {
  return /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(key);
}

/** The values of a map by their plain keys; of a key that comes twice the first. */
export function byPlainKey(map: TreeMap): ReadonlyMap<string, TreeNode> {
  const values = new Map<string, TreeNode>();
  for (const { key, value } of map.entries) {
    const plain = plainKey(key);
    if (!values.has(plain)) values.set(plain, value);
  }
  return values;
}

/** Ends of column and element names that say what they hold: `Macro title`, `quickTextMessage`. */
const LOOSE_ENDS = {
  title: /(?:title|name)$/,
  channel: /channel$/,
  locale: /(?:locale|language)$/,
  tags: /tags$/,
} satisfies Partial<Record<FieldName, RegExp>>;

/** The same for the text. */
const LOOSE_TEXT = /(?:text|body|content|message|response|reply|answer|html)$/;

/** The same values with loosely named columns under the usual keys, where those are free. */
export function nameLooseKeys(values: ReadonlyMap<string, TreeNode>): ReadonlyMap<string, TreeNode> {
  const named = new Map(values);
  const give = (to: string, ends: RegExp) => {
    const key = [...values.keys()].find((name) => ends.test(name) && values.get(name)?.kind === 'text');
    const value = key === undefined ? undefined : values.get(key);
    if (value !== undefined) named.set(to, value);
  };
  if (textsOf(values) === undefined) give('text', LOOSE_TEXT);
  for (const [field, ends] of Object.entries(LOOSE_ENDS)) {
    if (!values.has(field) && !(field === 'title' && values.has('name'))) give(field, ends);
  }
  return named;
}

/** The value of a field beside the text, under one of its usual keys. */
export function fieldOf(values: ReadonlyMap<string, TreeNode>, field: FieldName): TreeNode | undefined {
  for (const key of FIELD_KEYS[field]) {
    const value = values.get(key);
    // An export may fill one of them only: an empty shortcut, but a name.
    if (value !== undefined && !(value.kind === 'text' && value.text.trim() === '')) return value;
  }
  return undefined;
}

/** A text of a record and the plain key it stands under. */
export interface NamedText {
  readonly key: string;
  readonly text: TreeText;
}

/** Texts of a record: the surest, and those in other fields, which may say the same (`body` and `body_html`). */
export interface RecordTexts {
  readonly main: NamedText;
  readonly others: readonly NamedText[];
}

/** Finds the texts of a record under the usual keys; `blank` when there is such a key but nothing in it. */
export function textsOf(values: ReadonlyMap<string, TreeNode>): RecordTexts | 'blank' | undefined {
  let isBlank = false;
  for (const key of [...TEXT_KEYS, ...HTML_KEYS]) {
    const value = values.get(key);
    if (value === undefined) continue;
    if (value.kind === 'text' && value.text.trim() !== '') {
      const other = sisterOf(values, key);
      return { main: { key, text: value }, others: other === undefined ? [] : [other] };
    }
    if (value.kind === 'text' || (value.kind === 'value' && value.value === null)) isBlank = true;
  }
  return isBlank ? 'blank' : undefined;
}

/** True for a map of locales to texts: one reply in its languages. */
export function isTranslated(map: TreeMap): boolean {
  return map.entries.length > 0 && map.entries.every(({ key, value }) => isLocaleKey(key) && value.kind === 'text');
}

/** The text of a record that has one for each locale, under one of the usual keys. */
export function translatedText(values: ReadonlyMap<string, TreeNode>): TreeMap | undefined {
  for (const key of TEXT_KEYS) {
    const value = values.get(key);
    if (value?.kind === 'map' && isTranslated(value)) return value;
  }
  return undefined;
}

function sisterOf(values: ReadonlyMap<string, TreeNode>, key: string): NamedText | undefined {
  const base = key.replace(/(?<=.)(?:text|html)$/, '');
  for (const sister of [`${base}html`, base, ...(key === 'text' ? ['html'] : [])]) {
    const value = values.get(sister);
    if (sister !== key && value?.kind === 'text' && value.text.trim() !== '') return { key: sister, text: value };
  }
  return undefined;
}
