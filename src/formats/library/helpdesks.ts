import { byPlainKey, type NamedText, type RecordTexts, plainKey } from './record-keys.js';
import type { TreeNode, TreeText } from './tree.js';

/** What the actions of a macro write: a reply, internal notes, or nothing. */
export interface ActionTexts {
  readonly texts: RecordTexts | undefined;
  /** How many internal notes were left out. */
  readonly internal: number;
}

/**
 * Reads macros that are lists of actions: Zendesk (`field` and `value`: `comment_value`, `comment_value_html`; private
 * when `comment_mode_is_public` is false; by hand also a map of them), Gorgias (`name` and `arguments`:
 * `setResponseText` with `body_text` and `body_html`; `addInternalNote`) and Chatwoot (`action_name` and
 * `action_params`: `send_message`; `add_private_note`). `undefined` for a map that is no such macro.
 */
export function readActions(macro: ReadonlyMap<string, TreeNode>): ActionTexts | undefined {
  const actions = macro.get('actions');
  if (actions?.kind === 'map') {
    const byField = actions.entries.map(({ key, value }) => ({ name: key, given: value }));
    return byField.some(({ name }) => /^comment_value(?:_html)?$/.test(name)) ? readZendesk(byField) : undefined;
  }
  if (actions?.kind !== 'list') return undefined;
  const maps = actions.items.flatMap((item) => (item.kind === 'map' ? [byPlainKey(item)] : []));
  for (const [name, given, read] of SHAPES) {
    if (maps.some((map) => map.has(name) && map.has(given))) {
      return read(maps.map((map) => ({ name: textOf(map.get(name)), given: map.get(given) })));
    }
  }
  return undefined;
}

/** One thing that a macro does. */
interface Action {
  readonly name: string;
  readonly given: TreeNode | undefined;
}

/** The two keys of an action, and what reads such actions. */
const SHAPES: readonly (readonly [name: string, given: string, read: (actions: readonly Action[]) => ActionTexts])[] = [
  ['field', 'value', readZendesk],
  ['name', 'arguments', readGorgias],
  ['actionname', 'actionparams', readChatwoot],
];

function readZendesk(actions: readonly Action[]): ActionTexts {
  const valuesOf = (field: string) => actions.flatMap((action) => (action.name === field ? [action.given] : []));
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
  const texts = actions.flatMap(({ name, given }) => {
    if (name !== 'setResponseText' || given?.kind !== 'map') return [];
    const values = byPlainKey(given);
    return [named('bodytext', values.get('bodytext')), named('bodyhtml', values.get('bodyhtml'))];
  });
  return { texts: toTexts(texts), internal: actions.filter(({ name }) => name === 'addInternalNote').length };
}

function readChatwoot(actions: readonly Action[]): ActionTexts {
  const texts = actions.flatMap(({ name, given }) => (name === 'send_message' ? [named('message', given)] : []));
  return { texts: toTexts(texts), internal: actions.filter(({ name }) => name === 'add_private_note').length };
}

function textOf(node: TreeNode | undefined): string {
  return node?.kind === 'text' ? node.text : '';
}

/** A text that holds something; Zendesk may give it as the last of a list, Chatwoot does as the only one. */
function lastText(node: TreeNode | undefined): TreeText | undefined {
  const text = node?.kind === 'list' ? node.items.at(-1) : node;
  return text?.kind === 'text' && text.text.trim() !== '' ? text : undefined;
}

function named(key: string, node: TreeNode | undefined): NamedText | undefined {
  const text = lastText(node);
  return text === undefined ? undefined : { key, text };
}

/** Texts that hold something; what comes again under its key is numbered: `2/message`. */
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
 * Flags, by plain key, that mark an internal note when they are true, or false. Sources: Zammad articles (`internal`),
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

/** Fields whose value may say so: Help Scout threads (`type`), Intercom parts (`part_type`), Gorgias messages (`channel`). */
const KIND_FIELDS: ReadonlySet<string> = new Set(['type', 'parttype', 'channel']);
const NOTE = /^(?:internal|private)?[ _-]?note$/i;

const TRUE = /^(?:true|yes|1)$/i;
const FALSE = /^(?:false|no|0)$/i;

/** True when one of the fields of a record says it is an internal note, which no customer gets. */
export function isInternalNote(fields: Iterable<readonly [key: string, value: unknown]>): boolean {
  for (const [key, value] of fields) if (readInternalFlag(key, value) === true) return true;
  return false;
}

/** What a field says about its record being an internal note; `undefined` when it is about something else. */
export function readInternalFlag(key: string, value: unknown): boolean | undefined {
  const plain = plainKey(key);
  const wanted = FLAGS.get(plain);
  if (wanted === undefined) {
    return KIND_FIELDS.has(plain) && typeof value === 'string' && NOTE.test(value.trim()) ? true : undefined;
  }
  const text = String(value).trim();
  if (TRUE.test(text)) return wanted;
  return FALSE.test(text) ? !wanted : undefined;
}

/** True for the name of a column that may mark internal notes. */
export function isInternalColumn(name: string): boolean {
  return FLAGS.has(plainKey(name));
}
