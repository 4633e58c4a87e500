import { Parser } from 'htmlparser2';
import { compose, createDecoder, verbatimSegments, type Decoded, type Decoder } from '../../base/offsets.js';
import { createFormat } from '../create-format.js';
import { escapeMarkup, locateAttribute } from '../html/html-tags.js';
import { readLibrary } from '../library/read-library.js';
import { isContainerKey } from '../library/record-keys.js';
import type { ReadError, TreeText, TreeEntry, TreeNode } from '../library/tree.js';
import { lineBreakOf, listLeaves, type Leaves } from '../write/leaves.js';

/** XML: a library such as Thunderbird's Quicktext or Salesforce's quick texts. */
export const xml = createFormat(async (source, options) => {
  const scan = scanXml(source.text);
  const { root, errors } = scan;
  return {
    ...(await readLibrary(source, errors.length === 0 ? [root] : [], errors, options, { isLoose: true })),
    writing: () => ({ kind: 'leaves', leaves: listXmlLeaves(scan, source.text) }),
  };
}, 'markup');

/** Leaves of XML: elements with text only, and attributes. */
function listXmlLeaves({ root, errors }: XmlScan, source: string): Leaves {
  return listLeaves({ roots: [root], errors, lineBreak: lineBreakOf(source) }, (text) => ({
    text,
    encode: (inserted, at) =>
      encodeXml(inserted, source.slice(Math.max(0, text.start - CDATA.length), at), isMarkupText(text, source)),
    rewrite: () => undefined,
  }));
}

/** Characters that XML 1.0 cannot hold, even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ud800-\udfff\ue000-\ufffd]/;

const CDATA = '<![CDATA[';

/** True for a text that is HTML as it stands in the source, with elements. */
function isMarkupText({ text, start }: TreeText, source: string): boolean {
  return text.includes('<') && source.startsWith(text, start);
}

/** Text as it is written in an element; `before` is the source in front of it. `undefined` when XML cannot hold it. */
function encodeXml(inserted: string, before: string, isHtml: boolean): string | undefined {
  if (FORBIDDEN.test(inserted)) return undefined;
  if (before.lastIndexOf(CDATA) > before.lastIndexOf(']]>')) return inserted.replaceAll(']]>', ']]]]><![CDATA[>');
  if (isHtml) return inserted.replaceAll('<br>', '<br/>');
  return escapeMarkup(inserted);
}

/** An XML text as a tree, and the last error in it. */
interface XmlScan {
  readonly root: TreeNode;
  readonly errors: readonly ReadError[];
}

interface Element extends TreeEntry {
  /** True when it holds a text, alone or with attributes. */
  readonly isText: boolean;
}

/** An element that is not closed yet. */
interface OpenElement {
  readonly name: string;
  readonly start: number;
  /** Where its content begins. */
  bodyStart: number;
  readonly attributes: TreeEntry[];
  readonly elements: Element[];
  readonly decoder: Decoder;
  /** False when it holds, at any depth, CDATA or an element that is not one of HTML. */
  isMarkup: boolean;
}

function openElement(name: string, start: number): OpenElement {
  return { name, start, bodyStart: start, attributes: [], elements: [], decoder: createDecoder(), isMarkup: true };
}

/** Elements of HTML that occur in texts; as names of fields they are unusual. */
const MARKUP: ReadonlySet<string> = new Set(
  'a b big blockquote br center code div em font h1 h2 h3 h4 h5 h6 hr i img li ol p pre s small span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);

/**
 * Reads XML as a tree. An element that holds only text is a text; with attributes it is a map, which holds the text under
 * `text`. Any other element is a map of its attributes and elements. A text with elements of HTML stays as it is written.
 * Blanks around a text do not count. For `<text lang="en">` in a record, `lang` becomes a field of the record.
 */
function scanXml(source: string): XmlScan {
  const errors: ReadError[] = [];
  const top = openElement('', 0);
  const stack: OpenElement[] = [top];
  const current = () => stack.at(-1) ?? top;
  const parser: Parser = new Parser(
    {
      onopentagname(name) {
        stack.push(openElement(name, parser.startIndex));
      },
      onopentag() {
        current().bodyStart = parser.endIndex + 1;
      },
      onattribute(key, value) {
        const { start, length } = locateAttribute(source, value, parser.startIndex, parser.endIndex);
        current().attributes.push({ key: key.replace(/^xml:/, ''), value: attributeText(value, start, length) });
      },
      ontext(text) {
        const { startIndex, endIndex } = parser;
        const { decoder } = current();
        const raw = source.slice(startIndex, endIndex + 1);
        if (raw === text) decoder.verbatim(text, startIndex);
        else if (raw.startsWith(CDATA)) {
          decoder.verbatim(text, startIndex + CDATA.length);
          current().isMarkup = false;
        } else decoder.atomic(text, startIndex, raw.length);
      },
      onclosetag(name, isImplied) {
        const element = stack.pop();
        if (element === undefined) return;
        const isEmptyTag = source.startsWith('/>', parser.endIndex - 1);
        if (isImplied && !isEmptyTag)
          errors.push({ offset: element.start, reason: `the element ${name} is never closed` });
        const parent = current();
        parent.isMarkup &&= element.isMarkup && MARKUP.has(name.toLowerCase());
        parent.elements.push({
          key: name,
          value: toNode(element, source, parser.startIndex),
          isText: holdsText(element),
        });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  if (top.elements.length === 0) errors.push({ offset: 0, reason: 'it holds no element' });
  const error = errors.at(-1);
  return { root: { kind: 'map', start: 0, entries: top.elements }, errors: error === undefined ? [] : [error] };
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

/** The tree of an element; `bodyEnd` is where its closing tag begins. */
function toNode(element: OpenElement, source: string, bodyEnd: number): TreeNode {
  const { start, bodyStart, attributes, elements } = element;
  if (!holdsText(element)) return { kind: 'map', start, entries: [...attributes, ...liftTraits(element)] };
  const text = toText(elements.length === 0 ? element.decoder.done() : asWritten(source, bodyStart, bodyEnd), start);
  if (attributes.length === 0) return text;
  return { kind: 'map', start, entries: text.text === '' ? attributes : [...attributes, { key: 'text', value: text }] };
}

function holdsText({ name, elements, isMarkup }: OpenElement): boolean {
  return elements.length === 0 || (isMarkup && !isContainerKey(name));
}

/** Elements that hold the text of a record. */
const TEXT_NAME = /(?:text|body|content|message|response|reply|answer|html)$/i;
/** Attributes that describe a text and do not name it. */
const TRAIT = /^(?:channel|class|encoding|format|html|lang|language|locale|space|type)$/i;

/** The elements of a record; the attributes of its text become fields of the record, if it has just one text of that name. */
function liftTraits({ name, attributes, elements }: OpenElement): readonly TreeEntry[] {
  if (attributes.length + elements.length < 2 || isContainerKey(name)) return elements;
  const keys = [...attributes, ...elements].map(({ key }) => key);
  return elements.flatMap((element): readonly TreeEntry[] => {
    const { key, value, isText } = element;
    if (!isText || value.kind !== 'map' || !TEXT_NAME.test(key)) return [element];
    const text = value.entries.at(-1);
    const traits = value.entries.slice(0, -1);
    const isOne = keys.indexOf(key) === keys.lastIndexOf(key);
    if (!isOne || text?.key !== 'text' || !traits.every((trait) => TRAIT.test(trait.key))) return [element];
    return [...traits.filter((trait) => !keys.includes(trait.key)), { key, value: text.value }];
  });
}

function asWritten(source: string, start: number, end: number): Decoded {
  const text = source.slice(start, end);
  return { text, segments: verbatimSegments(text.length, start) };
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
