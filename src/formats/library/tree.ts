import type { Segment } from '../../base/offsets.js';

/**
 * A document of a library, in the same shape for JSON, YAML, CSV and XML. Offsets are those of the source's text.
 */
export type TreeNode = TreeMap | TreeList | TreeText | TreeValue;

/** Named fields, in source order; a name may come twice. */
export interface TreeMap {
  readonly kind: 'map';
  readonly start: number;
  readonly entries: readonly TreeEntry[];
}

export interface TreeEntry {
  readonly key: string;
  readonly value: TreeNode;
}

export interface TreeList {
  readonly kind: 'list';
  readonly start: number;
  readonly items: readonly TreeNode[];
}

/** A text; `segments` computes where its characters were read from. */
export interface TreeText {
  readonly kind: 'text';
  /** The text with its quotes, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly segments: () => readonly Segment[];
}

/** A number, a truth value, or null. */
export interface TreeValue {
  readonly kind: 'value';
  readonly start: number;
  readonly value: number | boolean | null;
}

/** A part of a source that cannot be read; the offset is in the source's text, the reason the end of a sentence. */
export interface ReadError {
  readonly offset: number;
  readonly reason: string;
}

/** A node as the plain value it stands for. */
export function toPlain(node: TreeNode): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'value') return node.value;
  if (node.kind === 'list') return node.items.map((item) => toPlain(item));
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, toPlain(value)]));
}
