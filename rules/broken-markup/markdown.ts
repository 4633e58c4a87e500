import { lazyPattern } from '../../src/base/patterns.js';
import type { Edit, Span } from '../../src/base/types.js';

/** A mark of Markdown, with the edits that leave only its text. */
export interface Mark extends Span {
  readonly edits: readonly Edit[];
}

const link = /!?\[([^[\]\n]{1,300})\]\(((?:https?:\/\/|mailto:|tel:|www\.|\/)[^\s()]{1,2000})\)/g;
const bold = /(?<![\w*])\*\*(?=[^\s*])([^*\n]{1,300})(?<=\S)\*\*(?![\w*])/g;
const struck = /(?<![\w~])~~(?=[^\s~])([^~\n]{1,300})(?<=\S)~~(?![\w~])/g;
/** "# 4471" is a number. */
const heading = /(?<=^|\n)#{1,6} (?=[^\s\d#])/g;
const openLink =
  /\[[^[\]\n]{1,300}\]\((?:https?:\/\/|mailto:|www\.)[^\s()]{0,2000}[^\s().,;:!?](?=[.,;:!?]{0,3}(?:\s|$))/g;

/** Markdown, closed as it should be: links, images, bold, struck out, headings. */
export function findMarkdown(text: string): readonly Mark[] {
  if (!/[[*~#]/.test(text)) return [];
  const links = Array.from(text.matchAll(link), ({ index, 0: match, 1: label = '', 2: url = '' }) => {
    const shown = url.replace(/^(?:mailto|tel):/, '');
    return replace(index, match, label.includes(shown) ? label : `${label} (${shown})`);
  });
  const pairs = [bold, struck].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: match, 1: words = '' }) => replace(index, match, words)),
  );
  const headings = Array.from(text.matchAll(heading), ({ index, 0: match }) => replace(index, match, ''));
  return [...links, ...pairs, ...headings];
}

/** The signs around two stars that hang on one word. */
const ON_ONE_WORD = lazyPattern`^[\s("][\p{L}]$|^\p{L}[\s.,!?:;)]$`;

/** Marks whose other half is missing. */
export function findUnclosed(text: string): readonly Mark[] {
  const links = Array.from(text.matchAll(openLink), ({ index: start, 0: match }) => {
    const end = start + match.length;
    return { start, end, edits: [{ span: { start: end, end }, text: ')' }] };
  });
  const stars = [...text.matchAll(/\*{2,9}/g)];
  const [only] = stars;
  if (stars.length !== 1 || only === undefined || only[0] !== '**') return links;
  const around = `${text.charAt(only.index - 1) || ' '}${text.charAt(only.index + 2) || ' '}`;
  // "f**k" is masked, "4**" a grade, a lone "**" a line: only a mark that hangs on one word has lost its other half.
  if (!ON_ONE_WORD().test(around)) return links;
  return [...links, replace(only.index, '**', '')];
}

const replace = (start: number, match: string, text: string): Mark => ({
  start,
  end: start + match.length,
  edits: [{ span: { start, end: start + match.length }, text }],
});
