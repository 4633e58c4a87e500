import { Parser } from 'htmlparser2';
import { locateAttribute } from './html-attribute.js';
import type { ReadError } from './library.js';
import { compose, createDecoder, verbatimSegments, type Decoded, type Decoder } from './offsets.js';
import type { TreeEntry, TreeNode, TreeText } from './tree.js';

interface Open {
  readonly name: string;
  readonly start: number;
  readonly entries: TreeEntry[];
  readonly decoder: Decoder;
  hasElements: boolean;
}

const CDATA = '<![CDATA[';

/**
 * Reads XML: an element that holds only text is a text, any other a map of its attributes and elements, with its own
 * text, if there is some and no element, under `text`. Blanks around a text do not count.
 */
export function scanXml(source: string): { readonly root: TreeNode; readonly errors: readonly ReadError[] } {
  const errors: ReadError[] = [];
  const top: Open = { name: '', start: 0, entries: [], decoder: createDecoder(), hasElements: false };
  const stack: Open[] = [top];
  const current = () => stack.at(-1) ?? top;
  const parser: Parser = new Parser(
    {
      onopentagname(name) {
        current().hasElements = true;
        stack.push({ name, start: parser.startIndex, entries: [], decoder: createDecoder(), hasElements: false });
      },
      onattribute(key, value) {
        const { start, length } = locateAttribute(source, value, parser.startIndex, parser.endIndex);
        current().entries.push({ key, value: attributeText(value, start, length) });
      },
      ontext(text) {
        const { startIndex, endIndex } = parser;
        const { decoder } = current();
        const raw = source.slice(startIndex, endIndex + 1);
        if (raw === text) decoder.verbatim(text, startIndex);
        else if (raw.startsWith(CDATA)) decoder.verbatim(text, startIndex + CDATA.length);
        else decoder.atomic(text, startIndex, raw.length);
      },
      onclosetag(name, isImplied) {
        const element = stack.pop();
        if (element === undefined) return;
        const isEmptyTag = source.startsWith('/>', parser.endIndex - 1);
        if (isImplied && !isEmptyTag)
          errors.push({ offset: element.start, reason: `the element ${name} is never closed` });
        current().entries.push({ key: element.name, value: toNode(element) });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  if (top.entries.length === 0) errors.push({ offset: 0, reason: 'it holds no element' });
  const error = errors.at(-1);
  return { root: { kind: 'map', start: 0, entries: top.entries }, errors: error === undefined ? [] : [error] };
}

function attributeText(value: string, start: number, length: number): TreeText {
  const verbatim = value.length === length;
  return {
    kind: 'text',
    start,
    end: start + length,
    text: value,
    segments: () => [
      { decodedStart: 0, decodedLength: value.length, sourceStart: start, sourceLength: length, verbatim },
    ],
  };
}

function toNode(element: Open): TreeNode {
  const { start, entries } = element;
  const text = element.hasElements ? undefined : toText(element.decoder.done(), start);
  if (text !== undefined && entries.length === 0) return text;
  const own = text === undefined || text.text === '' ? [] : [{ key: 'text', value: text }];
  return { kind: 'map', start, entries: [...entries, ...own] };
}

function toText(decoded: Decoded, start: number): TreeText {
  const text = decoded.text.trim();
  const skipped = decoded.text.length - decoded.text.trimStart().length;
  const first = decoded.segments[0];
  const last = decoded.segments.at(-1);
  return {
    kind: 'text',
    start: first?.sourceStart ?? start,
    end: last === undefined ? start : last.sourceStart + last.sourceLength,
    text,
    segments: () => compose(decoded.segments, verbatimSegments(text.length, skipped)),
  };
}
