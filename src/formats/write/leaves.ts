import type { TreeNode, TreeText } from '../library/tree.js';

/** A text of a file, and how it is written where it stands. */
export interface Leaf {
  readonly text: TreeText;
  /** Spells text for the inside of this one, at an offset of the file; `undefined` when its style cannot hold it. */
  readonly encode: (text: string, at: number) => string | undefined;
  /** False when the whole text, in the style it is written in, would no longer be a text: `yes` in plain YAML. */
  readonly canBe?: (whole: string) => boolean;
  /** Spells the text anew, quotes and all, from `start` to `end`; `undefined` where there is no other way. */
  readonly rewrite: (text: string) => string | undefined;
}

/** All that a file of a structured format holds. */
export interface Leaves {
  readonly leaves: readonly Leaf[];
  /** One entry for every key, value and bracket, so that two files can be compared; leaves stand in it as `null`. */
  readonly shape: readonly (string | null)[];
  /** What a line break is in the text of a leaf. */
  readonly lineBreak: string;
}

/** Lists a tree: its texts as leaves, in order and each once, and what stands around them, errors among it. */
export function listLeaves(
  { roots, errors = [], lineBreak = '\n' }: LeafSource,
  toLeaf: (text: TreeText) => Leaf,
): Leaves {
  const leaves: Leaf[] = [];
  const shape: (string | null)[] = [];
  const seen = new Map<TreeNode, number>();
  const walk = (node: TreeNode): void => {
    const before = seen.get(node);
    if (before !== undefined) {
      shape.push(`again ${before}`);
      return;
    }
    seen.set(node, shape.length);
    if (node.kind === 'text') {
      leaves.push(toLeaf(node));
      shape.push(null);
    } else if (node.kind === 'value') shape.push(String(node.value));
    else if (node.kind === 'list') {
      shape.push('[');
      for (const item of node.items) walk(item);
      shape.push(']');
    } else {
      shape.push('{');
      for (const { key, value } of node.entries) {
        shape.push(`key ${key}`);
        walk(value);
      }
      shape.push('}');
    }
  };
  for (const root of roots) walk(root);
  for (const { reason } of errors) shape.push(reason);
  return { leaves, shape, lineBreak };
}

/** What a structured format reads a file into. */
interface LeafSource {
  readonly roots: readonly TreeNode[];
  readonly errors?: readonly { readonly reason: string }[];
  readonly lineBreak?: string;
}

/** The line break a text uses. */
export function lineBreakOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}
