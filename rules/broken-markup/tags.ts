import type { Edit, Span } from '../../src/base/types.js';

/** A tag, or the two tags of an element, with the edits that leave only its text. */
export interface Mark extends Span {
  readonly edits: readonly Edit[];
  /** False for a tag whose other half is missing. */
  readonly isWhole: boolean;
}

/** Elements that editors and helpdesks write. Names people use for slots are left out. */
const tag =
  /<(\/?)(a|b|i|u|em|strong|span|font|p|div|br|hr|ul|ol|li|blockquote|h[1-6]|table|tbody|tr|td|img)(?=[\s/>])([^<>]{0,500})>/gi;
/** Elements that need no end tag. */
const alone = /^(?:br|hr|img|p|li|tr|td|tbody)$/;
const target = /\bhref\s{0,3}=\s{0,3}["']?([^"'\s>]{1,2000})/i;

interface Tag extends Span {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
}

/** The HTML in a text: one mark for each element, at its start tag. */
export function findTags(text: string): readonly Mark[] {
  if (!text.includes('<')) return [];
  const tags: readonly Tag[] = Array.from(
    text.matchAll(tag),
    ({ index, 0: match, 1: slash, 2: name, 3: attributes }) => ({
      start: index,
      end: index + match.length,
      name: (name ?? '').toLowerCase(),
      isEnd: slash === '/',
      attributes: attributes ?? '',
    }),
  );
  const marks: Mark[] = [];
  const open: Tag[] = [];
  for (const one of tags) {
    if (!one.isEnd) {
      open.push(one);
      continue;
    }
    const at = open.findLastIndex(({ name }) => name === one.name);
    const [first] = at < 0 ? [] : open.splice(at, 1);
    if (first === undefined) marks.push({ ...spanOf(one), edits: [cut(text, one)], isWhole: alone.test(one.name) });
    else marks.push({ ...spanOf(first), edits: [cut(text, first), close(text, first, one)], isWhole: true });
  }
  for (const one of open) marks.push({ ...spanOf(one), edits: [cut(text, one)], isWhole: alone.test(one.name) });
  return marks.toSorted((a, b) => a.start - b.start);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A line break stays one, an item gets its dash, every other tag goes. */
function cut(text: string, { start, end, name, isEnd }: Tag): Edit {
  const isLast = end === text.length || text[end] === '\n';
  const lineBreak = name === 'br' || (isEnd && name === 'p') ? (isLast ? '' : '\n') : '';
  return { span: { start, end }, text: name === 'li' && !isEnd ? '- ' : lineBreak };
}

/** The end of a link says where it led, unless its words do. */
function close(text: string, first: Tag, last: Tag): Edit {
  const url = first.name === 'a' ? target.exec(first.attributes)?.[1]?.replace(/^(?:mailto|tel):/i, '') : undefined;
  if (url === undefined || text.slice(first.end, last.start).includes(url)) return cut(text, last);
  return { span: spanOf(last), text: ` (${url})` };
}
