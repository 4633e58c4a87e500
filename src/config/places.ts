import { isAlias, isMap, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import type { Keys } from '../mistakes.js';

/** 1-based line and column of a config file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds a value, or its key, in the config's text; the nearest outer place when the keys lead nowhere. */
export type Locate = (keys: Keys, at: 'key' | 'value') => Place | undefined;

const startOf = (node: unknown): number | undefined =>
  isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined;

/** Makes the locator of a parsed YAML (or JSON) document. */
export function locateIn(document: Document.Parsed, lines: LineCounter): Locate {
  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);

  return (keys, at) => {
    let node: unknown = document.contents satisfies Node | null;
    let offset = startOf(node);
    for (const [depth, key] of keys.entries()) {
      const inner = resolved(node);
      let next: unknown;
      if (isMap(inner)) {
        const pair = inner.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        if (pair === undefined) break;
        next = pair.value;
        offset = startOf(pair.key) ?? offset;
        if (at === 'key' && depth === keys.length - 1) break;
      } else if (isSeq(inner) && typeof key === 'number') {
        next = inner.items[key];
      } else break;
      offset = startOf(next) ?? offset;
      node = next;
    }
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}
