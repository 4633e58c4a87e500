import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Pair, type Scalar } from 'yaml';
import { createDecoder, type Decoded, type Segment } from './offsets.js';
import type { TreeEntry, TreeNode, TreeText } from './tree.js';
import { decodeBlockScalar, readBlockHeader } from './yaml-block.js';
import { describeYamlError } from './yaml-errors.js';
import { decodeDoubleQuoted, decodePlainScalar, decodeSingleQuoted } from './yaml-flow.js';

/** The documents of a YAML text that are in order, and what is wrong with the others (offsets in the text). */
export interface YamlScan {
  readonly documents: readonly TreeNode[];
  readonly errors: readonly { readonly offset: number; readonly reason: string }[];
}

/** Reads a YAML 1.2 stream. A value behind several aliases is one and the same node in the tree. */
export function scanYaml(source: string): YamlScan {
  // yaml counts a byte-order mark as indentation of the first line.
  const base = source.startsWith('\uFEFF') ? 1 : 0;
  const text = source.slice(base);
  const documents: TreeNode[] = [];
  const errors: { offset: number; reason: string }[] = [];
  const parsed = parseAllDocuments(text, {
    keepSourceTokens: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  for (const document of 'empty' in parsed ? [] : parsed) {
    const error = document.errors[0];
    if (error === undefined) documents.push(createConvert(text, base)(document.contents));
    else errors.push({ offset: error.pos[0] + base, reason: describeYamlError(error.code) });
  }
  return { documents, errors };
}

type Convert = (node: unknown) => TreeNode;

/** Makes the function that turns the nodes of one document, in its order, into a tree. */
function createConvert(text: string, base: number): Convert {
  const byAnchor = new Map<string, TreeNode>();
  const convert: Convert = (node) => {
    const nothing: TreeNode = { kind: 'value', start: 0, value: null };
    if (isAlias(node)) return byAnchor.get(node.source) ?? nothing;
    if (isScalar(node)) {
      const converted = node.value === null ? nothing : convertScalar(node, text, base);
      if (node.anchor !== undefined) byAnchor.set(node.anchor, converted);
      return converted;
    }
    if (!isMap(node) && !isSeq(node)) return nothing;
    const start = base + (node.range?.[0] ?? 0);
    // Until it is whole, so that a list that holds itself comes to an end.
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
    // A merge key: the fields of another mapping, where this one has none of that name.
    if (name !== '<<') own.push({ key: name, value: child });
    else if (child.kind === 'map') merged.push(...child.entries);
  }
  if (merged.length === 0) return own;
  const names = new Set(own.map((entry) => entry.key));
  return [...own, ...merged.filter((entry) => !names.has(entry.key))];
}

/** Text of a scalar; of a number or truth value as it is written. */
function scalarText(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function convertScalar(node: Scalar, source: string, base: number): TreeText {
  const [from, to] = node.range ?? [0, 0];
  const start = from + base;
  const end = to + base;
  const text = scalarText(node);
  const { srcToken } = node;
  return {
    kind: 'text',
    start,
    end,
    text,
    segments: () => {
      const decoded = srcToken === undefined ? undefined : decodeScalarToken(srcToken, source);
      // Should yaml ever read a scalar otherwise, it is marked as a whole rather than in the wrong place.
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

/** Text and places of a scalar as yaml's parser cut it out of the source. */
export function decodeScalarToken(token: NonNullable<Scalar['srcToken']>, source: string): Decoded {
  const decoder = createDecoder();
  if (token.type === 'block-scalar') {
    // The header with its comment and line break stands before the body.
    const head = token.props.map((part) => ('source' in part ? part.source : ''));
    const start = token.offset + head.join('').length;
    decodeBlockScalar(decoder, token.source, start, readBlockHeader(head[0] ?? ''), token.indent);
  } else if (token.type === 'scalar') {
    decodePlainScalar(decoder, token.source, token.offset);
  } else if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
    const start = token.offset + 1;
    const inner = source.slice(start, token.offset + token.source.length - 1);
    if (token.type === 'single-quoted-scalar') decodeSingleQuoted(decoder, inner, start);
    else decodeDoubleQuoted(decoder, inner, start);
  }
  return decoder.done();
}
