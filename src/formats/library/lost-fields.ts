import type { Notice } from '../../base/types.js';
import { lostNotices } from '../batch.js';
import type { SourceText } from '../format.js';
import { isDirectiveKey } from './record-keys.js';
import type { FoundRecord } from './records.js';
import type { TreeEntry, TreeNode } from './tree.js';

/** A note for each field `care-lint` that is not in a record with a reply. */
export function lostFields(
  source: SourceText,
  documents: readonly TreeNode[],
  records: readonly FoundRecord[],
): readonly Notice[] {
  const used = new Set(records.flatMap(({ fields }) => fields.directives?.map(({ offset }) => offset) ?? []));
  const lost = documents.flatMap(fieldsIn).filter(({ start }) => !used.has(start));
  const reason = 'it is not in a record with a reply';
  return lostNotices(
    source,
    lost.map(({ start: offset }) => ({ offset, reason })),
  );
}

/** The values of all fields `care-lint` that are not blank. */
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
