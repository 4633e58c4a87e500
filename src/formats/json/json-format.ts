import { createFormat } from '../create-format.js';
import { readLibrary } from '../library/read-library.js';
import type { TreeNode } from '../library/tree.js';
import { listLeaves, type Leaves } from '../write/leaves.js';
import { scanJson } from './json-scan.js';

/** JSON: a library of replies, as helpdesks export it or as a team keeps it. */
export const json = createFormat(async (source, options) => {
  const scan = scanJson(source.text);
  const roots = scan.ok ? [scan.node] : [];
  return {
    ...(await readLibrary(source, roots, scan.ok ? [] : [scan], options)),
    writing: () => ({ kind: 'leaves', leaves: listJsonLeaves(roots) }),
  };
});

/** Leaves of JSON: strings, whose inside any text can be spelled for. */
export function listJsonLeaves(roots: readonly TreeNode[]): Leaves {
  return listLeaves({ roots }, (text) => ({
    text,
    encode: (inserted) => JSON.stringify(inserted).slice(1, -1),
    rewrite: (whole) => JSON.stringify(whole),
  }));
}
