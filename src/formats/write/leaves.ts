import { scanCsv } from '../csv/csv-scan.js';
import { scanJson } from '../json/json-scan.js';
import type { TreeNode, TreeText } from '../library/tree.js';

/** How a text of a file is written, by where it stands. */
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
}

/** Reads the leaves of a file; `undefined` when it is not in order. */
export type ReadLeaves = (source: string) => Leaves | undefined;

/** The line break a text uses. */
export function lineBreakOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

/** Lists a tree: its texts as leaves, in order and each once, and what stands around them. */
export function listLeaves(roots: readonly TreeNode[], toLeaf: (text: TreeText) => Leaf): Leaves {
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
  return { leaves, shape };
}

/** Leaves of JSON: strings, whose inside any text can be spelled for. */
export const readJsonLeaves: ReadLeaves = (source) => {
  const scan = scanJson(source);
  if (!scan.ok) return undefined;
  return listLeaves([scan.node], (text) => ({
    text,
    encode: (inserted) => JSON.stringify(inserted).slice(1, -1),
    rewrite: (whole) => JSON.stringify(whole),
  }));
};

/** Leaves of JSON Lines: those of every line; a line that is no JSON stands for itself. */
export const readJsonLinesLeaves: ReadLeaves = (source) => {
  const leaves: Leaf[] = [];
  const shape: (string | null)[] = [];
  let start = 0;
  for (const line of source.split('\n')) {
    const found = line.trim() === '' ? undefined : readJsonLeaves(line);
    if (found === undefined) shape.push(line);
    else {
      shape.push('line', ...found.shape);
      for (const leaf of found.leaves) leaves.push({ ...leaf, text: shiftText(leaf.text, start) });
    }
    start += line.length + 1;
  }
  return { leaves, shape };
};

function shiftText(text: TreeText, by: number): TreeText {
  const segments = () => text.segments().map((segment) => ({ ...segment, sourceStart: segment.sourceStart + by }));
  return { ...text, start: text.start + by, end: text.end + by, segments };
}

/** Makes the reader of CSV leaves: cells; one without quotes gets some when its new text needs them. */
export function readCsvLeaves(start: number, delimiter: string): ReadLeaves {
  return (source) => {
    const { rows, errors } = scanCsv(source, start, delimiter);
    const lists = rows.map((row): TreeNode => ({ kind: 'list', start: row.start, items: row.cells }));
    const listed = listLeaves(lists, (text) => ({
      text,
      encode: (inserted) => {
        if (source[text.start] === '"') return inserted.replaceAll('"', '""');
        return /["\r\n]/.test(inserted) || inserted.includes(delimiter) ? undefined : inserted;
      },
      rewrite: (whole) => `"${whole.replaceAll('"', '""')}"`,
    }));
    return { ...listed, shape: [...listed.shape, ...errors.map((error) => error.reason)] };
  };
}
