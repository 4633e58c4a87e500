import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Pair, type Scalar } from 'yaml';
import type { Segment } from '../../base/offsets.js';
import { describeYamlError } from '../../base/yaml-errors.js';
import type { ReadError, TreeEntry, TreeList, TreeNode, TreeText } from '../library/tree.js';
import { decodeScalarToken } from './yaml-scalars.js';

/** The documents of a YAML text that could be read, and what is wrong with the others (offsets in the text). */
export interface YamlScan {
  readonly documents: readonly TreeNode[];
  readonly errors: readonly ReadError[];
}

const OPTIONS = { keepSourceTokens: true, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

/** Reads a YAML 1.2 stream. A value with aliases is one node, which stands in the tree several times. */
export function scanYaml(source: string): YamlScan {
  // yaml counts a byte-order mark as indentation of the first line.
  const base = source.startsWith('\uFEFF') ? 1 : 0;
  const text = source.slice(base);
  const list = scanLongList(text, base);
  if (list !== undefined) return { documents: [list], errors: [] };
  const documents: TreeNode[] = [];
  const errors: ReadError[] = [];
  const parsed = parseAllDocuments(text, OPTIONS);
  for (const document of 'empty' in parsed ? [] : parsed) {
    const [error] = document.errors;
    if (error !== undefined) {
      errors.push({ offset: error.pos[0] + base, reason: describeYamlError(error.code) });
      continue;
    }
    let unknownAlias: number | undefined;
    const root = createConvert(text, base, (offset) => (unknownAlias ??= offset))(document.contents);
    if (unknownAlias === undefined) documents.push(root);
    else errors.push({ offset: unknownAlias, reason: describeYamlError('BAD_ALIAS') });
  }
  return { documents, errors };
}

/** Code units of a long list that are parsed at a time: yaml's tree takes some twenty times as much memory. */
const STRETCH = 65_536;
const ITEM = '\n- ';

/**
 * Reads one long list of records a stretch of whole items at a time, so that yaml's tree of the whole list is never in
 * memory. `undefined` for a text that is not such a list from end to end, or has an error: it must be read as a whole.
 */
function scanLongList(text: string, base: number): TreeList | undefined {
  if (text.length < 2 * STRETCH || /^%/m.test(text.slice(0, STRETCH))) return undefined;
  const items: TreeNode[] = [];
  let first: TreeList | undefined;
  for (let start = 0; start < text.length;) {
    const next = text.indexOf(ITEM, start + STRETCH) + 1;
    const end = next === 0 ? text.length : next;
    const list = scanStretch(text.slice(start, end), base + start);
    if (list === undefined) return undefined;
    first ??= list;
    for (const item of list.items) items.push(item);
    start = end;
  }
  return first && { ...first, items };
}

/** The list in a stretch; `undefined` when it holds something else, has an error, or uses an anchor of another stretch. */
function scanStretch(text: string, base: number): TreeList | undefined {
  const parsed = parseAllDocuments(text, OPTIONS);
  const [document] = 'empty' in parsed ? [] : parsed;
  if (document === undefined || parsed.length > 1 || document.errors.length > 0) return undefined;
  if (!isSeq(document.contents) || document.contents.flow === true) return undefined;
  let isWhole = true;
  const list = createConvert(text, base, () => (isWhole = false))(document.contents);
  return isWhole && list.kind === 'list' ? list : undefined;
}

type Convert = (node: unknown) => TreeNode;

/** Makes the function that turns the nodes of one document into a tree; it must be called in document order. */
function createConvert(text: string, base: number, onUnknownAlias: (offset: number) => void): Convert {
  const byAnchor = new Map<string, TreeNode>();
  const convert: Convert = (node) => {
    const nothing: TreeNode = { kind: 'value', start: 0, value: null };
    if (isAlias(node)) {
      const known = byAnchor.get(node.source);
      if (known === undefined) onUnknownAlias(base + (node.range?.[0] ?? 0));
      return known ?? nothing;
    }
    if (isScalar(node)) {
      const converted = node.value === null ? nothing : convertScalar(node, text, base);
      if (node.anchor !== undefined) byAnchor.set(node.anchor, converted);
      return converted;
    }
    if (!isMap(node) && !isSeq(node)) return nothing;
    const start = base + (node.range?.[0] ?? 0);
    // Stands in until the node is whole: a list that holds itself must come to an end.
    if (node.anchor !== undefined) byAnchor.set(node.anchor, nothing);
    const converted: TreeNode = isMap(node)
      ? { kind: 'map', start, entries: convertEntries(node.items, convert) }
      : { kind: 'list', start, items: node.items.map((item) => convert(item)) };
    if (node.anchor !== undefined) byAnchor.set(node.anchor, converted);
    return converted;
  };
  return convert;
}

function convertEntries(pairs: readonly Pair[], convert: Convert): readonly TreeEntry[] {
  const own: TreeEntry[] = [];
  const merged: TreeEntry[] = [];
  for (const { key, value } of pairs) {
    const child = convert(value);
    if (!isScalar(key)) continue;
    const name = scalarText(key);
    if (name !== '<<') own.push({ key: name, value: child });
    // A merge key adds the fields of other mappings whose names are not taken yet.
    else
      for (const other of child.kind === 'list' ? child.items : [child])
        if (other.kind === 'map') merged.push(...other.entries);
  }
  if (merged.length === 0) return own;
  const names = new Set(own.map((entry) => entry.key));
  return [...own, ...merged.filter(({ key }) => !names.has(key) && names.add(key))];
}

/** Text of a scalar; a number or truth value as it is written. */
function scalarText(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

/** yaml joins a quoted text character by character; reading one makes V8 join the thousands of small strings into one. */
function flat(text: string): string {
  return text.charCodeAt(0) >= 0 ? text : '';
}

function convertScalar(node: Scalar, source: string, base: number): TreeText {
  const [from, to] = node.range ?? [0, 0];
  const start = from + base;
  const end = to + base;
  const text = flat(scalarText(node));
  const { srcToken } = node;
  return {
    kind: 'text',
    start,
    end,
    text,
    segments: () => {
      const decoded = srcToken === undefined ? undefined : decodeScalarToken(srcToken, source);
      // Should yaml ever read a scalar differently, the whole of it is marked rather than a wrong place.
      if (decoded?.text === text) return shift(decoded.segments, base);
      return [
        { decodedStart: 0, decodedLength: text.length, sourceStart: start, sourceLength: end - start, verbatim: false },
      ];
    },
  };
}

function shift(segments: readonly Segment[], by: number): readonly Segment[] {
  return by === 0 ? segments : segments.map((segment) => ({ ...segment, sourceStart: segment.sourceStart + by }));
}
