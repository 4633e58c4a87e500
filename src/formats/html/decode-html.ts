import { Parser } from 'htmlparser2';
import { type Decoded, createDecoder } from '../../base/offsets.js';
import { locateAttribute, type Attribute, createTypedTagTest } from './html-tags.js';

/** Elements that begin a new line, with the number of line breaks before them. */
const BLOCK_LINES: ReadonlyMap<string, number> = new Map([
  ...'p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table pre hr figure'.split(' ').map((name) => [name, 2] as const),
  ...'address article aside body dd details div dt fieldset figcaption footer form header li main nav section summary tbody td tfoot th thead tr'
    .split(' ')
    .map((name) => [name, 1] as const),
]);

/** Line breaks before an element; `undefined` for one in a line. Elements of MJML all begin a block. */
function blockLines(name: string): number | undefined {
  return BLOCK_LINES.get(name) ?? (name.startsWith('mj-') ? 2 : undefined);
}

/** Elements whose text is not shown. */
const HIDDEN = new Set('head script style template title noframes object mj-attributes mj-style mj-title'.split(' '));

/** In a text without one of these tags, line breaks of the source are line breaks. */
const LAYOUT = /<(?:br|p|div|li|tr|td|h[1-6]|table|blockquote|pre|ul|ol|body|mj-\w{1,20})\b/i;

/** What may be a typed placeholder rather than a tag: `<first name>`. */
const TYPED_PLACEHOLDER = /^<[A-Za-z][\w .'-]{0,80}>$/;

const LINKS = new Set(['a', 'mj-button', 'mj-navbar-link']);

/** Link targets that are left out of the text. */
const HIDDEN_TARGET = /^(?:#|javascript:|cid:|data:|$)/i;

/**
 * HTML as plain text, as a reader sees it: blocks and `<br>` on lines of their own, list items with a marker, quoted
 * lines with `> `, links as `label <target>`, images as their description; entities decoded, scripts and comments left
 * out. Intercom's `<attribute key default/>` reads as its text form, `{{key|fallback:"default"}}`.
 */
export function decodeHtml(html: string): Decoded {
  const flow = createFlow(!LAYOUT.test(html));
  const isTyped = createTypedTagTest(html);
  const lists: { next: number | undefined }[] = [];
  const links: { target: Attribute | undefined; label: string }[] = [];
  let attributes = new Map<string, Attribute>();
  let hidden = 0;
  let entity = { text: '', start: 0, end: 0 };
  const closeEntity = () => {
    if (entity.text !== '') flow.entity(entity.text, entity.start, entity.end - entity.start);
    entity = { text: '', start: 0, end: 0 };
  };
  const addText = (text: string, start: number, end: number) => {
    // An entity of two code points comes in two calls; the second has an empty source.
    if (start === end && entity.text !== '') entity.text += text;
    else {
      closeEntity();
      if (html.slice(start, end) === text) flow.text(text, start);
      else entity = { text, start, end };
    }
    for (const link of links) link.label += text;
  };
  const parser: Parser = new Parser({
    ontext(text) {
      if (hidden === 0) addText(text, parser.startIndex, parser.endIndex + 1);
    },
    onattribute(name, value) {
      if (!attributes.has(name)) attributes.set(name, locateAttribute(html, value, parser.startIndex, parser.endIndex));
    },
    onopentagname() {
      attributes = new Map();
    },
    onopentag(name) {
      closeEntity();
      if (HIDDEN.has(name)) hidden++;
      if (hidden > 0) return;
      const tag = { name, start: parser.startIndex, raw: html.slice(parser.startIndex, parser.endIndex + 1) };
      if (LINKS.has(name)) links.push({ target: attributes.get('href'), label: '' });
      openTag(flow, tag, attributes, lists, isTyped);
    },
    onclosetag(name) {
      closeEntity();
      if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1);
      if (hidden > 0) return;
      if (LINKS.has(name)) addTarget(flow, links.pop());
      if (name === 'ul' || name === 'ol') lists.pop();
      if (name === 'blockquote') flow.quote(-1);
      if (name === 'pre' || name === 'textarea') flow.keepBlanks(-1);
      const lines = blockLines(name);
      if (lines !== undefined) flow.block(lists.length > 0 ? 1 : lines);
    },
  });
  parser.end(html);
  closeEntity();
  return flow.done();
}

interface Tag {
  readonly name: string;
  readonly start: number;
  readonly raw: string;
}

function openTag(
  flow: Flow,
  tag: Tag,
  attributes: ReadonlyMap<string, Attribute>,
  lists: { next: number | undefined }[],
  isTyped: (name: string, tag: string) => boolean,
): void {
  const { name } = tag;
  const lines = blockLines(name);
  if (lines !== undefined) flow.block(lists.length > 0 ? 1 : lines);
  if (name === 'br') flow.lineBreak();
  else if (name === 'ul') lists.push({ next: undefined });
  else if (name === 'ol') lists.push({ next: 1 });
  else if (name === 'li') flow.mark(nextMarker(lists.at(-1)));
  else if (name === 'blockquote') flow.quote(1);
  else if (name === 'pre' || name === 'textarea') flow.keepBlanks(1);
  else if (name === 'img' || name === 'mj-image') addValue(flow, attributes.get('alt'));
  else if (name === 'attribute') addIntercomAttribute(flow, tag, attributes);
  else if (TYPED_PLACEHOLDER.test(tag.raw) && isTyped(name, tag.raw)) flow.text(tag.raw, tag.start);
}

function nextMarker(list: { next: number | undefined } | undefined): string {
  return list?.next === undefined ? '- ' : `${list.next++}. `;
}

function addIntercomAttribute(flow: Flow, tag: Tag, attributes: ReadonlyMap<string, Attribute>): void {
  const key = attributes.get('key')?.value;
  if (key === undefined) return;
  const fallback = attributes.get('default')?.value ?? '';
  const text = fallback === '' ? `{{${key}}}` : `{{${key}|fallback:"${fallback}"}}`;
  flow.insert(text, tag.start, tag.raw.length);
}

function addTarget(flow: Flow, link: { target: Attribute | undefined; label: string } | undefined): void {
  const target = link?.target;
  if (link === undefined || target === undefined || HIDDEN_TARGET.test(target.value)) return;
  const shown = target.value.replace(/^(?:mailto|tel):/i, '');
  if (shown === '' || link.label.includes(shown)) return;
  const skipped = target.value.length - shown.length;
  flow.insert(' <', target.start, 0);
  addValue(flow, { value: shown, start: target.start + skipped, length: target.length - skipped });
  flow.insert('>', target.start + target.length, 0);
}

/** Adds the value of an attribute; a value with entities is one piece. */
function addValue(flow: Flow, attribute: Attribute | undefined): void {
  if (attribute === undefined || attribute.value === '') return;
  const { value, start, length } = attribute;
  if (value.length === length) flow.text(value, start);
  else flow.insert(value, start, length);
}

/** Lays out the text of HTML as a browser would: blanks collapse, blocks stand on lines of their own. */
interface Flow {
  /** Text as it stands in the source. */
  text(text: string, at: number): void;
  /** One or two characters, written as an entity. */
  entity(text: string, at: number, length: number): void;
  /** Text that the source does not spell; `length` is that of the source it replaces, often 0. */
  insert(text: string, at: number, length: number): void;
  /** A block begins or ends: what comes next is `lines` line breaks further down. */
  block(lines: number): void;
  /** A `<br>`. */
  lineBreak(): void;
  /** Begins the next line with the marker of a list item. */
  mark(marker: string): void;
  /** Opens (+1) or closes (-1) a quotation. */
  quote(change: number): void;
  /** Opens (+1) or closes (-1) a stretch in which blanks count. */
  keepBlanks(change: number): void;
  done(): Decoded;
}

const RUN = /[ \t\r\n\f]{1,65536}|[^ \t\r\n\f]{1,65536}/g;
const BLANK = /^[ \t\r\n\f]/;
/** At most one empty line between blocks, however many `<br>` there are. */
const MAX_BREAKS = 2;

/** Starts a layout. `keepsBlanks` for a text without any layout tag: its line breaks and blanks stay. */
function createFlow(keepsBlanks: boolean): Flow {
  const decoder = createDecoder();
  let breaks = 0;
  let quotes = 0;
  let kept = keepsBlanks ? 1 : 0;
  let marker = '';
  let blank: { readonly text: string; readonly at: number; readonly length: number } | undefined;
  let isLineStart = true;
  let lastEnd = 0;
  /** Writes line breaks, marks of quotation, the marker and the blank that are due before the character at `at`. */
  const writeDue = (at: number) => {
    if (breaks > 0 && decoder.length() > 0) decoder.atomic('\n'.repeat(breaks), lastEnd, 0);
    if (breaks > 0 || decoder.length() === 0) isLineStart = true;
    if (isLineStart) decoder.atomic('> '.repeat(quotes) + marker, at, 0);
    else if (blank?.text === ' ' && blank.length === 1) decoder.verbatim(' ', blank.at);
    else if (blank !== undefined) decoder.atomic(' ', blank.at, blank.length);
    blank = undefined;
    marker = '';
    breaks = 0;
    isLineStart = false;
  };
  const holdBlank = (text: string, at: number, length: number) => {
    blank ??= { text, at, length };
  };
  return {
    text(text, at) {
      if (kept > 0) {
        writeDue(at);
        decoder.verbatim(text, at);
        lastEnd = at + text.length;
        return;
      }
      for (const { 0: run, index } of text.matchAll(RUN)) {
        if (BLANK.test(run)) holdBlank(run, at + index, run.length);
        else {
          writeDue(at + index);
          decoder.verbatim(run, at + index);
          lastEnd = at + index + run.length;
        }
      }
    },
    entity(text, at, length) {
      if (kept === 0 && BLANK.test(text)) {
        holdBlank(text, at, length);
        return;
      }
      writeDue(at);
      decoder.atomic(text, at, length);
      lastEnd = at + length;
    },
    insert(text, at, length) {
      writeDue(at);
      decoder.atomic(text, at, length);
    },
    block(lines) {
      breaks = Math.max(breaks, lines);
    },
    lineBreak() {
      breaks = Math.min(MAX_BREAKS, breaks + 1);
    },
    mark(text) {
      marker = text;
    },
    quote(change) {
      quotes = Math.max(0, quotes + change);
    },
    keepBlanks(change) {
      kept = Math.max(0, kept + change);
    },
    done: decoder.done,
  };
}
