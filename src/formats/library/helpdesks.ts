import { byPlainKey, type NamedText, type RecordTexts, plainKey } from './record-keys.js';
import type { TreeNode, TreeText } from './tree.js';

/** The texts that the actions of a macro write. */
export interface ActionTexts {
  /** The reply; `undefined` when it writes no reply. */
  readonly texts: RecordTexts | undefined;
  /** How many internal notes it writes, which are left out. */
  readonly internal: number;
}

/**
 * Reads macros that are lists of actions. `undefined` for a map that is not such a macro.
 *
 * - Zendesk: `field` and `value`; texts are `comment_value` and `comment_value_html`, private when
 *   `comment_mode_is_public` is false. In hand-written files, also one map from field to value.
 * - Gorgias: `name` and `arguments`; texts are `setResponseText` with `body_text` and `body_html`; `addInternalNote` is a
 *   note.
 * - Chatwoot: `action_name` and `action_params`; texts are `send_message`; `add_private_note` is a note.
 */
export function readActions(macro: ReadonlyMap<string, TreeNode>): ActionTexts | undefined {
  const actions = macro.get('actions');
  if (actions?.kind === 'map') {
    const byField = actions.entries.map(({ key, value }) => ({ name: key, value }));
    return byField.some(({ name }) => /^comment_value(?:_html)?$/.test(name)) ? readZendesk(byField) : undefined;
  }
  if (actions?.kind !== 'list') return undefined;
  const maps = actions.items.flatMap((item) => (item.kind === 'map' ? [byPlainKey(item)] : []));
  for (const [nameKey, valueKey, read] of SHAPES) {
    if (maps.some((map) => map.has(nameKey) && map.has(valueKey))) {
      return read(maps.map((map) => ({ name: textOf(map.get(nameKey)), value: map.get(valueKey) })));
    }
  }
  return undefined;
}

/** One action of a macro. */
interface Action {
  readonly name: string;
  readonly value: TreeNode | undefined;
}

/** Plain keys of the name and of the value of an action, and the function that reads such actions. */
const SHAPES: readonly (readonly [
  nameKey: string,
  valueKey: string,
  read: (actions: readonly Action[]) => ActionTexts,
])[] = [
  ['field', 'value', readZendesk],
  ['name', 'arguments', readGorgias],
  ['actionname', 'actionparams', readChatwoot],
];

function readZendesk(actions: readonly Action[]): ActionTexts {
  const valuesOf = (field: string) => actions.flatMap((action) => (action.name === field ? [action.value] : []));
  const texts = toTexts([
    ...valuesOf('comment_value').map((value) => named('commentvalue', value)),
    ...valuesOf('comment_value_html').map((value) => named('commentvaluehtml', value)),
  ]);
  const mode = valuesOf('comment_mode_is_public').at(-1);
  const isPublic = mode?.kind === 'value' ? mode.value : textOf(mode);
  if (!isInternalNote([['comment_mode_is_public', isPublic]])) return { texts, internal: 0 };
  return { texts: undefined, internal: texts === undefined ? 0 : 1 };
}

function readGorgias(actions: readonly Action[]): ActionTexts {
  const texts = actions.flatMap(({ name, value }) => {
    if (name !== 'setResponseText' || value?.kind !== 'map') return [];
    const values = byPlainKey(value);
    return [named('bodytext', values.get('bodytext')), named('bodyhtml', values.get('bodyhtml'))];
  });
  return { texts: toTexts(texts), internal: actions.filter(({ name }) => name === 'addInternalNote').length };
}

function readChatwoot(actions: readonly Action[]): ActionTexts {
  const texts = actions.flatMap(({ name, value }) => (name === 'send_message' ? [named('message', value)] : []));
  return { texts: toTexts(texts), internal: actions.filter(({ name }) => name === 'add_private_note').length };
}

function textOf(node: TreeNode | undefined): string {
  return node?.kind === 'text' ? node.text : '';
}

/** A text that is not blank; in a list, the last item: Zendesk may give it there, Chatwoot always does. */
function lastText(node: TreeNode | undefined): TreeText | undefined {
  const text = node?.kind === 'list' ? node.items.at(-1) : node;
  return text?.kind === 'text' && text.text.trim() !== '' ? text : undefined;
}

function named(key: string, node: TreeNode | undefined): NamedText | undefined {
  const text = lastText(node);
  return text === undefined ? undefined : { key, text };
}

/** The texts of a macro; a further text under the same key gets a number: `2/message`. */
function toTexts(texts: readonly (NamedText | undefined)[]): RecordTexts | undefined {
  const counts = new Map<string, number>();
  const [main, ...others] = texts.flatMap((text) => {
    if (text === undefined) return [];
    const count = (counts.get(text.key) ?? 0) + 1;
    counts.set(text.key, count);
    return [count === 1 ? text : { ...text, key: `${count}/${text.key}` }];
  });
  return main === undefined ? undefined : { main, others };
}

/**
 * Plain keys of flags, and the value with which each marks an internal note. Sources: Zammad articles (`internal`),
 * Chatwoot messages and Freshdesk conversations (`private`), Gorgias messages and Jira comments
 * (`public`), Zoho Desk comments (`isPublic`), Jira Service Management (`jsdPublic`), Zendesk macros as a table
 * (`comment_mode_is_public`).
 */
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['internal', true],
  ['isinternal', true],
  ['private', true],
  ['isprivate', true],
  ['public', false],
  ['ispublic', false],
  ['jsdpublic', false],
  ['commentmodeispublic', false],
]);

/** Fields whose value may be `note`: Help Scout threads (`type`), Intercom parts (`part_type`), Gorgias messages (`channel`). */
const KIND_FIELDS: ReadonlySet<string> = new Set(['type', 'parttype', 'channel']);
const NOTE = /^(?:internal|private)?[ _-]?note$/i;

const TRUE = /^(?:true|yes|1)$/i;
const FALSE = /^(?:false|no|0)$/i;

/** True when a field of a record marks it as an internal note, which no customer gets. */
export function isInternalNote(fields: Iterable<readonly [key: string, value: unknown]>): boolean {
  for (const [key, value] of fields) if (readInternalFlag(key, value) === true) return true;
  return false;
}

/** True when a field marks its record as an internal note, false when it marks it as public; `undefined` for other fields. */
export function readInternalFlag(key: string, value: unknown): boolean | undefined {
  const plain = plainKey(key);
  const internalValue = FLAGS.get(plain);
  if (internalValue === undefined) {
    return KIND_FIELDS.has(plain) && typeof value === 'string' && NOTE.test(value.trim()) ? true : undefined;
  }
  const text = String(value).trim();
  if (TRUE.test(text)) return internalValue;
  return FALSE.test(text) ? !internalValue : undefined;
}

/** True for the name of a column that may mark internal notes. */
export function isInternalColumn(name: string): boolean {
  return FLAGS.has(plainKey(name));
}
