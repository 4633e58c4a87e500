import type { Edit, Reply } from '../../types.js';
import { detectSyntax, type Decoders, type DecodeText, type TextSyntax } from '../library/text-syntax.js';
import { createDecoder, verbatimSegments, type LazyDecoded, type Segment } from '../offsets.js';
import { normaliseText } from '../reply.js';
import { applyEdits, projectEdits } from './edits.js';
import type { Leaf } from './leaves.js';

/** Ways to spell text inside a text of some syntax, the plainest first. */
function spellings(syntax: TextSyntax, lineBreak: string): readonly ((text: string) => string)[] {
  if (syntax === 'html') {
    const escape = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    return [(text) => escape(text).replaceAll('\n', '<br>'), (text) => escape(text).replaceAll('\n', lineBreak)];
  }
  const plain = (text: string) => text.replaceAll('\n', lineBreak);
  if (syntax === 'text') return [plain];
  return [plain, (text) => plain(text.replaceAll(/[\\`*_[\]<>#|~&!+-]/g, String.raw`\$&`))];
}

/**
 * Ways to write the edits of a reply, in offsets of its text, where it is a leaf of a structured file: in place, else the
 * leaf anew; as edits in offsets of the file's text. What they are read back as is still to be checked. `isHtml` is what
 * the config says about the text.
 */
export function* leafCandidates(
  reply: Reply,
  edits: readonly Edit[],
  leaf: Leaf,
  { decoders, lineBreak: fileLineBreak, isHtml }: LeafSpelling,
): Generator<readonly Edit[]> {
  const old = leaf.text.text;
  const wanted = applyEdits(reply.text, edits).trimEnd();
  const rewrites: Edit[] = [];
  const known = isHtml === undefined ? detectSyntax(old) : isHtml ? 'html' : 'text';
  // A field that is HTML by its name may hold none.
  for (const syntax of known === 'text' ? [known] : [known, 'text' as const]) {
    const read = (text: string) => readAs(text, decoders[syntax]);
    const inner = read(old);
    if (inner.text !== reply.text) continue;
    const lineBreak = old.includes('\r\n') || !old.includes('\n') ? fileLineBreak : '\n';
    for (const spell of spellings(syntax, lineBreak)) {
      const leafEdits = projectEdits(reply.text, inner.segments(), edits, spell);
      if (leafEdits === undefined) continue;
      const whole = applyEdits(old, leafEdits);
      if (read(whole).text !== wanted) continue;
      const inPlace = leaf.canBe?.(whole) === false ? undefined : encodeInPlace(leaf, leafEdits);
      if (inPlace !== undefined) yield inPlace;
      const text = leaf.rewrite(whole);
      if (text !== undefined) rewrites.push({ span: { start: leaf.text.start, end: leaf.text.end }, text });
    }
  }
  for (const rewrite of rewrites) yield [rewrite];
}

/** How texts of a file are spelled, whichever leaf they are. */
interface LeafSpelling {
  readonly decoders: Decoders;
  readonly lineBreak: string;
  readonly isHtml: boolean | undefined;
}

function readAs(text: string, decode: DecodeText | undefined): LazyDecoded {
  const decoded = decode?.(text);
  return normaliseText(
    decoded === undefined
      ? { text, segments: () => verbatimSegments(text.length, 0) }
      : { text: decoded.text, segments: () => decoded.segments },
  );
}

/** Edits of a leaf's text as edits of the file's; `undefined` when its style cannot hold one. */
function encodeInPlace(leaf: Leaf, leafEdits: readonly Edit[]): readonly Edit[] | undefined {
  let canHold = true;
  const edits = projectEdits(leaf.text.text, leaf.text.segments(), leafEdits, (text, at) => {
    const encoded = text === '' ? '' : leaf.encode(text, at);
    canHold &&= encoded !== undefined;
    return encoded ?? '';
  });
  return canHold ? edits : undefined;
}

/**
 * Ways to write the edits of a reply, in offsets of its text, that stands in a file where nothing wraps it; as edits in
 * offsets of the file's text, which begins at `base` of the reply's map.
 */
export function* textCandidates(
  reply: Reply,
  edits: readonly Edit[],
  base: number,
  lineBreak: string,
  syntaxes: readonly TextSyntax[],
): Generator<readonly Edit[]> {
  const segments = segmentsOf(reply, base);
  for (const syntax of syntaxes) {
    for (const spell of spellings(syntax, lineBreak)) {
      const candidate = projectEdits(reply.text, segments, edits, spell);
      if (candidate !== undefined) yield candidate;
    }
  }
}

/** The segments of a reply, found by asking its map for every character. */
function segmentsOf(reply: Reply, base: number): readonly Segment[] {
  const decoder = createDecoder();
  let start = 0;
  let before = -1;
  for (const character of reply.text) {
    const span = { start, end: start + character.length };
    const place = reply.map.toSource(span);
    const at = place.start - base;
    // Characters of one escape lead to the same place: the first stands for it, the others for nothing.
    if (reply.map.isVerbatim(span)) decoder.verbatim(character, at);
    else decoder.atomic(character, at, at === before ? 0 : place.end - place.start);
    before = reply.map.isVerbatim(span) || place.end === place.start ? -1 : at;
    start = span.end;
  }
  return decoder.done().segments;
}
