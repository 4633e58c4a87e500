import type { ReadError, TreeNode, TreeText } from '../library/tree.js';

/** A text of a file, and how another text is written in its place. */
export interface Leaf {
  readonly text: TreeText;
  /** Encodes text to be inserted at an offset of the file; `undefined` when the style of this text cannot hold it. */
  readonly encode: (text: string, at: number) => string | undefined;
  /** False when the whole text, in its present style, would be read as another type: `yes` in plain YAML. */
  readonly canBe?: (whole: string) => boolean;
  /** Encodes the whole text anew, with its quotes, to replace `start` to `end`; `undefined` where the format has no other style. */
  readonly rewrite: (text: string) => string | undefined;
}

/** The content of a file of a structured format. */
export interface Leaves {
  readonly leaves: readonly Leaf[];
  /** One entry for every key, value and bracket, so that two files can be compared; a leaf is `null` in it. */
  readonly shape: readonly (string | null)[];
  /** How a line break is written in the text of a leaf. */
  readonly lineBreak: string;
}

/** Lists a tree: its texts as leaves, in order and each once, and all around them, including errors, as shape. */
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
  readonly errors?: readonly ReadError[];
  readonly lineBreak?: string;
}

/** The line break a text uses. */
export function lineBreakOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}
