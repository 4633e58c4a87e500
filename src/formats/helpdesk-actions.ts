import { isInternalNote } from './internal-notes.js';
import { byPlainKey, type RecordTexts } from './record-keys.js';
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
    const byField = new Map(actions.entries.map(({ key, value }) => [key, value] as const));
    return byField.has('comment_value') || byField.has('comment_value_html') ? readZendesk(byField) : undefined;
  }
  if (actions?.kind !== 'list') return undefined;
  const maps = actions.items.flatMap((item) => (item.kind === 'map' ? [byPlainKey(item)] : []));
  if (maps.some((map) => map.has('field') && map.has('value'))) {
    return readZendesk(new Map(maps.map((map) => [textOf(map.get('field')), map.get('value')] as const)));
  }
  if (maps.some((map) => map.has('name') && map.has('arguments'))) return readGorgias(maps);
  if (maps.some((map) => map.has('actionname') && map.has('actionparams'))) return readChatwoot(maps);
  return undefined;
}

function readZendesk(byField: ReadonlyMap<string, TreeNode | undefined>): ActionTexts {
  const main = lastText(byField.get('comment_value'));
  const html = lastText(byField.get('comment_value_html'));
  const mode = byField.get('comment_mode_is_public');
  const isPublic = mode?.kind === 'value' ? mode.value : textOf(mode);
  if (isInternalNote([['comment_mode_is_public', isPublic]])) {
    return { texts: undefined, internal: main === undefined && html === undefined ? 0 : 1 };
  }
  return { texts: pair(['commentvalue', main], ['commentvaluehtml', html]), internal: 0 };
}

function readGorgias(actions: readonly ReadonlyMap<string, TreeNode>[]): ActionTexts {
  let texts: RecordTexts | undefined;
  let internal = 0;
  for (const action of actions) {
    const name = textOf(action.get('name'));
    const given = action.get('arguments');
    if (name === 'addInternalNote') internal++;
    if (name !== 'setResponseText' || given?.kind !== 'map') continue;
    const values = byPlainKey(given);
    texts ??= pair(['bodytext', lastText(values.get('bodytext'))], ['bodyhtml', lastText(values.get('bodyhtml'))]);
  }
  return { texts, internal };
}

function readChatwoot(actions: readonly ReadonlyMap<string, TreeNode>[]): ActionTexts {
  let texts: RecordTexts | undefined;
  let internal = 0;
  for (const action of actions) {
    const name = textOf(action.get('actionname'));
    if (name === 'add_private_note') internal++;
    if (name === 'send_message') texts ??= pair(['message', lastText(action.get('actionparams'))], ['', undefined]);
  }
  return { texts, internal };
}

function textOf(node: TreeNode | undefined): string {
  return node?.kind === 'text' ? node.text : '';
}

/** A text that holds something; Zendesk may give it as the last of a list, Chatwoot does as the only one. */
function lastText(node: TreeNode | undefined): TreeText | undefined {
  const text = node?.kind === 'list' ? node.items.at(-1) : node;
  return text?.kind === 'text' && text.text.trim() !== '' ? text : undefined;
}

type Named = readonly [key: string, text: TreeText | undefined];

function pair([key, text]: Named, [otherKey, other]: Named): RecordTexts | undefined {
  const second = other === undefined ? undefined : { key: otherKey, text: other };
  if (text !== undefined) return { main: { key, text }, other: second };
  return second === undefined ? undefined : { main: second, other: undefined };
}
