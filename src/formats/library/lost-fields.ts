import type { Notice } from '../../base/types.js';
import type { SourceText } from '../format.js';
import { lostNotices } from '../batch.js';
import { isDirectiveKey } from './record-keys.js';
import type { FoundRecord } from './records.js';
import type { TreeEntry, TreeNode } from './tree.js';

/** Tells of fields `care-lint` that stand in no record of a reply. */
export function lostFields(
  source: SourceText,
  documents: readonly TreeNode[],
  records: readonly FoundRecord[],
): readonly Notice[] {
  const heard = new Set(records.flatMap(({ fields }) => fields.directives?.map(({ offset }) => offset) ?? []));
  const lost = documents.flatMap(fieldsIn).filter(({ start }) => !heard.has(start));
  const reason = 'it stands in no record with a reply';
  return lostNotices(
    source,
    lost.map(({ start: offset }) => ({ offset, reason })),
  );
}

/** The values of all fields `care-lint`; those that say nothing are left out. */
function fieldsIn(root: TreeNode): readonly TreeNode[] {
  const found: TreeNode[] = [];
  const seen = new Set<TreeNode>();
  const walk = (node: TreeNode): void => {
    if (node.kind === 'text' || node.kind === 'value' || seen.has(node)) return;
    seen.add(node);
    const entries: readonly Pick<TreeEntry, 'value' | 'key'>[] =
      node.kind === 'map' ? node.entries : node.items.map((value) => ({ key: '', value }));
    for (const { key, value } of entries) {
      if (!isDirectiveKey(key)) walk(value);
      else if (value.kind !== 'value' && !(value.kind === 'text' && value.text.trim() === '')) found.push(value);
    }
  };
  walk(root);
  return found;
}
