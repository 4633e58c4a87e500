import type { Paragraph, Root, RootContent, Sentence, SentenceContent } from 'nlcst';
import type { Plugin } from 'unified';
import type { Position } from 'unist';
import { lazy } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import type { Token } from './reading.js';
import { segment } from './segment.js';

declare module 'nlcst' {
  interface SourceData {
    kind?: Token['kind'];
  }
}

const NON_ASCII = /[^\0-\x7f]/;
const PARAGRAPH_BREAK = /\n[^\S\n]{0,40}\n/;

/** Parses one text into an nlcst tree: paragraphs, sentences, words; tokens are SourceNodes with `data.kind`. */
export function parseText(text: string): Root {
  const { tokens, sentences } = segment(text);
  const at = positions(text);
  const word = NON_ASCII.test(text) ? WORD() : ASCII_WORD;
  const children: RootContent[] = [];
  let paragraph: Sentence[] = [];
  let gaps: Span[] = [];
  let token = 0;
  let previous = 0;
  const close = () => {
    const first = paragraph[0];
    const last = paragraph.at(-1);
    if (first?.position === undefined || last?.position === undefined) return;
    const node: Paragraph = {
      type: 'ParagraphNode',
      children: paragraph.flatMap((sentence, i) => {
        const gap = gaps[i];
        if (gap === undefined || gap.end <= gap.start || i === 0) return [sentence];
        return [{ type: 'WhiteSpaceNode' as const, value: text.slice(gap.start, gap.end) }, sentence];
      }),
      position: { start: first.position.start, end: last.position.end },
    };
    children.push(node);
    paragraph = [];
    gaps = [];
  };
  for (const span of sentences) {
    const gap = { start: previous, end: span.start };
    if (PARAGRAPH_BREAK.test(text.slice(gap.start, gap.end))) {
      close();
      if (children.length > 0) children.push({ type: 'WhiteSpaceNode', value: text.slice(gap.start, gap.end) });
    }
    while (tokens[token] !== undefined && (tokens[token]?.end ?? 0) <= span.start) token++;
    const content = leavesOf(text, span, tokens, token, word, at);
    const first = content[0]?.position;
    const last = content.at(-1)?.position;
    if (first === undefined || last === undefined) continue;
    gaps.push(gap);
    paragraph.push({ type: 'SentenceNode', children: content, position: { start: first.start, end: last.end } });
    previous = span.end;
  }
  close();
  return {
    type: 'RootNode',
    children,
    position: { start: { line: 1, column: 1, offset: 0 }, end: at(text.length, text.length).end },
  };
}

/**
 * unified plugin: parses replies to nlcst, as retext-english does for essays. care-lint itself calls `parseText`, the
 * same parser, without unified: few rules look at the tree.
 */
export const parseReply: Plugin<[], string, Root> = function () {
  this.parser = parseText;
};

const WORD = lazy(
  () => new RegExp(String.raw`[\p{L}\p{N}\p{M}]{1,200}(?:['’&.-][\p{L}\p{N}\p{M}]{1,200}){0,20}`, 'uy'),
);
const ASCII_WORD = /[A-Za-z0-9]{1,200}(?:['&.-][A-Za-z0-9]{1,200}){0,20}/y;
const BLANK = /\s{1,1000}/y;

/** The words, blanks, marks and tokens of one sentence; `from` is the first token that may stand in it. */
function leavesOf(
  text: string,
  span: Span,
  tokens: readonly Token[],
  from: number,
  word: RegExp,
  at: ReturnType<typeof positions>,
): SentenceContent[] {
  const children: SentenceContent[] = [];
  let token = from;
  for (let offset = span.start; offset < span.end;) {
    while (tokens[token] !== undefined && (tokens[token]?.end ?? 0) <= offset) token++;
    const next = tokens[token];
    if (next !== undefined && next.start <= offset) {
      const end = Math.min(next.end, span.end);
      children.push({
        type: 'SourceNode',
        value: text.slice(offset, end),
        data: { kind: next.kind },
        position: at(offset, end),
      });
      offset = end;
      continue;
    }
    const limit = Math.min(span.end, next?.start ?? span.end);
    word.lastIndex = offset;
    BLANK.lastIndex = offset;
    const matched = word.exec(text) ?? BLANK.exec(text);
    const end = matched === null ? offset + 1 : Math.min(offset + matched[0].length, limit);
    const value = text.slice(offset, end);
    const position = at(offset, end);
    if (matched === null) children.push({ type: 'PunctuationNode', value, position });
    else if (value.trim() === '') children.push({ type: 'WhiteSpaceNode', value, position });
    else children.push({ type: 'WordNode', children: [{ type: 'TextNode', value, position }], position });
    offset = end;
  }
  return children;
}

/** Makes positions in one text. Ask for them in ascending order, since lines are counted on the way. */
function positions(text: string): (start: number, end: number) => Position {
  let line = 1;
  let lineStart = 0;
  let next = text.indexOf('\n');
  const point = (offset: number) => {
    while (next >= 0 && next < offset) {
      line++;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1, offset };
  };
  return (start, end) => ({ start: point(start), end: point(end) });
}
