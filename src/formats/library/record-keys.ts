import { hasThreeWords } from './library-signs.js';
import { readTreeFields, type ReplyFields } from './reply-fields.js';
import { toPlain, type TreeEntry, type TreeMap, type TreeNode, type TreeText } from './tree.js';

/** A key in the form for comparing: `Short code`, `short_code` and `shortCode` are the same. */
export function plainKey(key: string): string {
  return /^[a-z0-9]+$/.test(key) ? key : key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Keys of the text of a reply in exports and hand-written libraries, the surest first. Sources: export fields of
 * Zendesk, Intercom (`body_text`), Freshdesk and Chatwoot (`content`), Help Scout (`text`), Zammad, osTicket
 * (`response`), Frappe (`message`), Salesforce (`Message`), espanso (`replace`), GitHub saved replies (`body`).
 */
const TEXT_KEYS: readonly string[] =
  'text bodytext textbody contenttext replytext plaintext body content message response reply answer replace template snippet comment commentvalue plain'.split(
    ' ',
  );

/** Keys of texts that often stand beside those: HTML, and Help Scout's `chatText`. */
const HTML_KEYS: readonly string[] = [
  'html',
  'htmlbody',
  'rich',
  'richtext',
  'chattext',
  ...TEXT_KEYS.map((key) => `${key.replace(/(?<=.)text$/, '')}html`),
];

const SURE_KEYS: ReadonlySet<string> = new Set([...TEXT_KEYS, ...HTML_KEYS]);

/** Keys of the other fields, the surest first. */
const FIELD_KEYS = {
  id: 'id uuid key slug code shortcode shortcut trigger abbreviation'.split(' '),
  title: 'title name label subject'.split(' '),
  channel: ['channel'],
  locale: 'locale language lang'.split(' '),
  tags: 'tags labels category'.split(' '),
  owner: 'owner author'.split(' '),
  thread: ['thread'],
  customer: ['customer'],
  agent: ['agent'],
  ticket: ['ticket'],
  rating: 'rating stars score'.split(' '),
  kind: ['kind'],
  directives: ['carelint'],
} satisfies Readonly<Record<keyof ReplyFields, readonly string[]>>;

/** Keys of simple fields, of descriptions of a library, and of texts. */
const FIELD_OR_TEXT_KEYS: ReadonlySet<string> = new Set([
  ...[FIELD_KEYS.id, FIELD_KEYS.title, FIELD_KEYS.channel, FIELD_KEYS.locale, FIELD_KEYS.tags, FIELD_KEYS.owner].flat(),
  ...'about description note notes source summary version'.split(' '),
  ...SURE_KEYS,
]);

/** True for a usual key of a field or a text of a record, or of a description of a library. */
export function isFieldKey(key: string): boolean {
  return FIELD_OR_TEXT_KEYS.has(plainKey(key));
}

/** True for the key of a directive: `care-lint`. */
export function isDirectiveKey(key: string): boolean {
  return key.length < 20 && plainKey(key) === 'carelint';
}

/** True for a usual key of a text. */
export function isTextKey(key: string): boolean {
  return SURE_KEYS.has(plainKey(key));
}

/** Keys of a list of replies, or of a map of names to replies. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'answers cannedreplies cannedresponses library macros matches messages quicktexts replies responses savedreplies snippets templates texts'.split(
    ' ',
  ),
);

/** True for a key such as `saved_replies`, below which plain texts are replies. */
export function isContainerKey(key: string): boolean {
  return CONTAINERS.has(plainKey(key));
}

/** True for a key below which a record with a text may hold further replies; not `messages`, which lead up to the reply. */
export function isNestingKey(key: string): boolean {
  return plainKey(key) !== 'messages' && (isContainerKey(key) || /^(?:children|variants)$/i.test(key));
}

/** True for a key such as `translations`, below which a record is repeated in other languages. */
export function isTranslationsKey(key: string): boolean {
  return /^(?:locali[sz]ations|locales|translations)$/i.test(key);
}

/** Keys that only wrap a record. */
const WRAPPERS: ReadonlySet<string> = new Set(
  'articlenote attributes cannedresponse data entry item macro payload perform quicktext record reply response result row savedreply template text'.split(
    ' ',
  ),
);

/** True for a key such as `data`, which is not an id of the record in it. */
export function isWrapperKey(key: string): boolean {
  return WRAPPERS.has(plainKey(key));
}

/** True for a key such as `en` or `pt-BR`. */
export function isLocaleKey(key: string): boolean {
  return /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(key);
}

/** The values of a record by their plain keys. */
export type RecordValues = ReadonlyMap<string, TreeNode>;

/** The values of a map by their plain keys; of a key that comes twice, the first. */
export function byPlainKey(map: TreeMap): RecordValues {
  const values = new Map<string, TreeNode>();
  for (const { key, value } of map.entries) {
    const plain = plainKey(key);
    if (!values.has(plain)) values.set(plain, value);
  }
  return values;
}

/** Ends of names of columns and elements, by field: `Macro title`. */
const LOOSE_ENDS = {
  title: /(?:title|name)$/,
  channel: /channel$/,
  locale: /(?:locale|language)$/,
  tags: /tags$/,
} satisfies Partial<Record<keyof ReplyFields, RegExp>>;

/** Names of a person's columns: they must not become titles, which reports show. */
const PERSON =
  /^(?:agent|assignee|buyer|client|contact|customer|guest|recipient|requester|reviewer|sender|user|visitor)|^(?:first|full|last|sur)name$/;

/** Ends of names of texts: `quickTextMessage`. */
const LOOSE_TEXT = /(?:text|body|content|message|response|reply|answer|html)$/;

/** Keys of texts that are no second reply: a remark, a part of the reply, the other side of a conversation. */
const NOT_SECOND = new RegExp(
  [
    '^(?:comment|snippet|template)$',
    '^(?:alt|button|error|inbound|incoming|internal|link|note|question|subject)',
    '^(?:client|contact|context|customer|requester|user|visitor)',
  ].join('|'),
);

/** The values, with those of loosely named columns also under the usual keys, where these are free. */
export function nameLooseKeys(values: RecordValues): RecordValues {
  const named = new Map(values);
  const give = (to: string, ends: RegExp) => {
    const names = [...values.keys()].filter((name) => ends.test(name) && !(to === 'title' && PERSON.test(name)));
    const key = names.find((name) => values.get(name)?.kind === 'text');
    const value = key === undefined ? undefined : values.get(key);
    if (value !== undefined) named.set(to, value);
  };
  for (const [field, ends] of Object.entries(LOOSE_ENDS)) {
    if (!values.has(field) && !(field === 'title' && values.has('name'))) give(field, ends);
  }
  return named;
}

/** The fields of a record that are neither lists nor maps, as plain values. */
export function plainFields(values: RecordValues): readonly (readonly [string, unknown])[] {
  return [...values].flatMap(([key, value]) =>
    value.kind === 'text' || value.kind === 'value' ? [[key, toPlain(value)] as const] : [],
  );
}

/** The fields of a record, by their usual keys; a field without such a key is taken from `above`. */
export function readRecordFields(values: RecordValues, above: ReplyFields): ReplyFields {
  return readTreeFields((field) => fieldOf(values, field), above);
}

/** The value of a field beside the text, under one of its usual keys. */
function fieldOf(values: RecordValues, field: keyof ReplyFields): TreeNode | undefined {
  for (const key of FIELD_KEYS[field]) {
    const value = values.get(key);
    // Exports leave some of them empty: an empty shortcut, but a name.
    if (value !== undefined && !(value.kind === 'text' && value.text.trim() === '')) return value;
  }
  return undefined;
}

/** A text of a record and the plain key it stands under. */
export interface NamedText {
  readonly key: string;
  readonly text: TreeText;
}

/** Texts of a record: the one with the surest key, and others, which may be forms of it (`body` and `body_html`). */
export interface RecordTexts {
  readonly main: NamedText;
  readonly others: readonly NamedText[];
}

/**
 * Finds the texts of a record under the usual keys, and with `isLoose` also under keys that end like them. `blank` when
 * there are such keys but no text; `undefined` without such keys.
 */
export function textsOf(values: RecordValues, isLoose = false): RecordTexts | 'blank' | undefined {
  const loose = isLoose ? [...values.keys()].filter((key) => LOOSE_TEXT.test(key) && !SURE_KEYS.has(key)) : [];
  let isBlank = false;
  const texts: NamedText[] = [];
  for (const key of [...SURE_KEYS, ...loose]) {
    const value = values.get(key);
    if (value === undefined) continue;
    if (value.kind === 'list') texts.push(...listedTexts(key, value.items, texts.length === 0));
    else if (value.kind === 'text' && value.text.trim() !== '') {
      if (texts.length === 0 || isSecond(key, value.text)) texts.push({ key, text: value });
    } else if (value.kind === 'text' || (value.kind === 'value' && value.value === null)) isBlank = true;
  }
  const [main, ...others] = texts;
  return main === undefined ? (isBlank ? 'blank' : undefined) : { main, others };
}

/** The texts of a list under a key of texts; no texts when the list holds anything else, or there is a text already. */
function listedTexts(key: string, items: readonly TreeNode[], isFirst: boolean): readonly NamedText[] {
  const texts = items.flatMap((text, i) =>
    text.kind === 'text' ? [{ key: i === 0 ? key : `${i + 1}/${key}`, text }] : [],
  );
  return isFirst && texts.length === items.length && texts.every(({ text }) => text.text.trim() !== '') ? texts : [];
}

/** True for a text that is a reply beside another; under a key that is not a usual one, it must be a sentence. */
function isSecond(key: string, text: string): boolean {
  return !NOT_SECOND.test(key) && (SURE_KEYS.has(key) || hasThreeWords(text));
}

/** True for a map of locales to texts: one reply in its languages. */
export function isTranslated(map: TreeMap): boolean {
  return map.entries.length > 0 && map.entries.every(({ key, value }) => isLocaleKey(key) && value.kind === 'text');
}

/**
 * The texts of a record that has one for each locale: in a map under one of the usual keys, or under keys such as
 * `body_en`. Those must hold a sentence: `message_id` does not. `undefined` for any other record.
 */
export function translatedTexts(map: TreeMap, values: RecordValues): readonly TreeEntry[] | undefined {
  for (const key of TEXT_KEYS) {
    const value = values.get(key);
    if (value?.kind === 'map' && isTranslated(value)) return value.entries;
  }
  const locales = new Set<string>();
  const entries = map.entries.flatMap(({ key, value }): TreeEntry[] => {
    const [, name = '', locale] = /^([A-Za-z]{1,20})[-_. ]([a-z]{2}(?:[-_][A-Z]{2})?)$/.exec(key) ?? [];
    if (locale === undefined || locales.has(locale) || !SURE_KEYS.has(plainKey(name))) return [];
    if (value.kind !== 'text' || !hasThreeWords(value.text)) return [];
    locales.add(locale);
    return [{ key: locale, value }];
  });
  return entries.length > 0 ? entries : undefined;
}
