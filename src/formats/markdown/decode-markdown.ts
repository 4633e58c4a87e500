import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { createDecoder, type Decoded, type Decoder } from '../../base/offsets.js';
import { createTypedTagTest } from '../html/html-tags.js';

const OPTIONS = { extensions: [gfm()] };

/** The events of micromark for a text of Markdown (CommonMark and GFM): entering and leaving each token, in order. */
export function readMarkdownEvents(text: string): ReturnType<typeof postprocess> {
  return postprocess(
    parse(OPTIONS)
      .document()
      .write(preprocess()(maskForMarkdown(text), undefined, true)),
  );
}

/** Blocks whose text customers read, each on lines of its own. */
const BLOCKS = new Set(['paragraph', 'atxHeadingText', 'setextHeadingText', 'tableData', 'tableHeader']);

/** Tokens that are left out: code blocks and markup. */
const SKIPPED = new Set([
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'htmlFlow',
  'reference',
  'resourceTitle',
]);

/** Tokens whose text is taken as it stands. */
const VERBATIM = new Set([
  'autolinkEmail',
  'autolinkProtocol',
  'codeTextData',
  'data',
  'literalAutolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
  'taskListCheck',
]);

/** The start of a link target that is left out of the text. */
const SCHEME = /^(?:mailto|tel):/i;

/**
 * Markdown as plain text, as a reader sees it: a blank line between paragraphs, list items with their marker and
 * table cells on lines of their own, quoted lines with `> `, links as `label <target>`, images as their description.
 * Code blocks are left out, HTML blocks read by `decodeHtml` where it is given. Positions are those in `text` plus `base`.
 */
export function decodeMarkdown(text: string, base: number, decodeHtml?: (html: string) => Decoded): Decoded {
  const decoder = createDecoder();
  const state = createBlocks(decoder, base);
  let skippedUntil: unknown;
  let images = 0;
  let label = '';
  for (const [kind, token] of readMarkdownEvents(text)) {
    const start = token.start.offset;
    const slice = () => text.slice(start, token.end.offset);
    if (skippedUntil !== undefined) {
      if (kind === 'exit' && token === skippedUntil) skippedUntil = undefined;
      continue;
    }
    if (kind === 'exit') {
      if (token.type === 'image') images--;
      else state.leave(token.type, token.end.offset);
      continue;
    }
    if (token.type === 'htmlFlow' && decodeHtml !== undefined) state.add(decodeHtml(slice()), start, token.end.offset);
    if (SKIPPED.has(token.type) || (token.type === 'resource' && images > 0)) skippedUntil = token;
    else if (token.type === 'image') images++;
    else if (token.type === 'labelText') label = slice();
    else if (token.type === 'listItemPrefix') state.mark(slice(), start);
    else if (token.type === 'resourceDestinationString') {
      skippedUntil = token;
      if (state.inBlock()) addTarget(decoder, slice(), label, start + base);
    } else if (!state.inBlock() || !addText(decoder, token.type, slice, start + base)) {
      state.enter(token.type, start, slice);
    }
  }
  return decoder.done();
}

/** Adds a token that holds text; returns false for any other token. */
function addText(decoder: Decoder, type: string, slice: () => string, at: number): boolean {
  if (VERBATIM.has(type)) decoder.verbatim(slice(), at);
  else if (type === 'characterEscape') decoder.atomic(slice().slice(1), at, slice().length);
  else if (type === 'characterReference') {
    const source = slice();
    decoder.atomic(decodeReference(source), at, source.length);
  } else if (type === 'htmlText' && /^<br\b/i.test(slice())) decoder.atomic('\n', at, slice().length);
  else return false;
  return true;
}

function decodeReference(source: string): string {
  const name = source.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || source;
  const isHex = name[1] === 'x' || name[1] === 'X';
  return decodeNumericCharacterReference(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
}

/** Adds the target of a link, unless its label contains it. */
function addTarget(decoder: Decoder, target: string, label: string, at: number): void {
  const skip = SCHEME.exec(target)?.[0].length ?? 0;
  const shown = target.slice(skip);
  if (shown === '' || label.includes(shown)) return;
  decoder.atomic(' <', at + skip, 0);
  decoder.verbatim(shown, at + skip);
  decoder.atomic('>', at + target.length, 0);
}

interface Blocks {
  inBlock(): boolean;
  /** Remembers the marker of a list item for the block that comes next. */
  mark(prefix: string, start: number): void;
  enter(type: string, start: number, slice: () => string): void;
  /** Adds a block of HTML that is decoded already. */
  add(decoded: Decoded, start: number, end: number): void;
  leave(type: string, end: number): void;
}

/** Lays out blocks with their list markers and marks of quotation. */
function createBlocks(decoder: Decoder, base: number): Blocks {
  let open = 0;
  let quotes = 0;
  let lists = 0;
  let end = 0;
  let isTightNext = false;
  let marker: { readonly text: string; readonly start: number } | undefined;
  const startLine = (at: number) => decoder.atomic('> '.repeat(quotes), at + base, 0);
  const startBlock = (at: number, isTight: boolean) => {
    if (decoder.length() > 0) decoder.atomic(isTight ? '\n' : '\n\n', end + base, 0);
    startLine(marker?.start ?? at);
    if (marker === undefined) return;
    const sign = marker.text.trimEnd();
    const blanks = marker.text.slice(sign.length);
    decoder.verbatim(sign, marker.start + base);
    if (blanks === ' ') decoder.verbatim(blanks, marker.start + base + sign.length);
    else decoder.atomic(' ', marker.start + base + sign.length, blanks.length);
    marker = undefined;
  };
  return {
    inBlock: () => open > 0,
    mark(prefix, start) {
      marker = { text: prefix, start };
    },
    enter(type, start, slice) {
      if (BLOCKS.has(type)) {
        startBlock(start, isTightNext && (marker !== undefined || type === 'tableData' || type === 'tableHeader'));
        open++;
      } else if (type === 'lineEnding' && open > 0) {
        const source = slice();
        if (source === '\n') decoder.verbatim(source, start + base);
        else decoder.atomic('\n', start + base, source.length);
        startLine(start + source.length);
      } else if (type === 'blockQuote') quotes++;
      else if (type === 'listOrdered' || type === 'listUnordered') lists++;
      else if (type === 'table') isTightNext = false;
    },
    add({ text, segments }, start, blockEnd) {
      if (text.trim() === '') return;
      startBlock(start, false);
      for (const { decodedStart, decodedLength, sourceStart, sourceLength, verbatim } of segments) {
        const piece = text.slice(decodedStart, decodedStart + decodedLength);
        if (verbatim) decoder.verbatim(piece, sourceStart + start + base);
        else decoder.atomic(piece, sourceStart + start + base, sourceLength);
      }
      end = blockEnd;
      isTightNext = false;
    },
    leave(type, at) {
      if (BLOCKS.has(type)) {
        open--;
        end = at;
        isTightNext = lists > 0 || type === 'tableData' || type === 'tableHeader';
      } else if (type === 'blockQuote') quotes--;
      else if (type === 'listOrdered' || type === 'listUnordered') {
        lists--;
        if (lists === 0) isTightNext = false;
        marker = undefined;
      }
    },
  };
}

/**
 * Placeholders that Markdown would read as markup: Liquid and Handlebars, osTicket, Zammad, Mailchimp's `*|FNAME|*`,
 * `__FIRST_NAME__`, Intercom's `<attribute key="user.name"/>`, and names in angle brackets, one or two.
 */
const PLACEHOLDER = new RegExp(
  [
    String.raw`\{\{\{?[^{}\n]{0,200}\}\}\}?|\{%[^%\n]{0,200}%\}|[%#$]\{[^{}\n]{1,120}\}|\*\|[A-Z0-9_:]{1,60}\|\*`,
    String.raw`__[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){1,4}__|<<[A-Za-z][A-Za-z0-9_. ]{1,40}>>|<attribute key="[^"<>\n]{1,80}"[^<>\n]{0,80}>`,
    "<([A-Za-z][A-Za-z0-9_]{0,60})(?:[ .'-][A-Za-z0-9_ .'-]{0,60})?>",
  ].join('|'),
  'g',
);

/** A line break, blanks, and another one. */
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]{0,1000}(?=[\r\n])/g;

/** UTF-16 code units without a blank line; nobody writes longer paragraphs. */
const LONG = 8000;
/** The same for a stretch that is mostly punctuation. */
const LONG_PUNCTUATION = 1000;

/**
 * The text with letters in place of what Markdown must not see; its length stays the same. Masked are placeholders, which
 * look like markup, and stretches that no person writes: on those micromark takes time that grows with the square of
 * their length.
 */
function maskForMarkdown(text: string): string {
  const isTyped = createTypedTagTest(text);
  const masked = text.replace(PLACEHOLDER, (placeholder: string, tag: string | undefined) =>
    tag !== undefined && !isTyped(tag, placeholder) ? placeholder : 'x'.repeat(placeholder.length),
  );
  return masked.length < LONG_PUNCTUATION ? masked : maskLongBlocks(masked);
}

function maskLongBlocks(text: string): string {
  let masked = '';
  let start = 0;
  const add = (end: number) => {
    const block = text.slice(start, end);
    masked += isHostile(block) ? maskLines(block) : block;
    start = end;
  };
  for (const match of text.matchAll(BLANK_LINE)) add(match.index);
  add(text.length);
  return masked;
}

function isHostile(block: string): boolean {
  if (block.length <= LONG_PUNCTUATION) return false;
  if (block.length > LONG) return true;
  const visible = block.replace(/\s+/g, '').length;
  const punctuation = block.replace(/[^!-/:-@[-`{-~]+/g, '').length;
  return punctuation * 20 >= visible * 9;
}

/** Letters for everything but line breaks and fences, whose ends must be found. */
function maskLines(block: string): string {
  return block.replace(/[^\r\n]+/g, (line) => (/^ {0,3}(?:`{3}|~{3})/.test(line) ? line : 'x'.repeat(line.length)));
}
