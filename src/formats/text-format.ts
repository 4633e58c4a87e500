import { verbatimSegments } from '../base/offsets.js';
import type { Notice } from '../base/types.js';
import { toBatch } from './batch.js';
import { createFormat } from './create-format.js';
import type { Batch, OpenText, ReadOptions, SourceText } from './format.js';
import { isKept, liesInLibrary, namesLibrary, readLikeReplies, shapeOf } from './library/library-signs.js';
import { createReply } from './reply.js';
import { createSourceLines } from './source-map.js';
import type { FrontMatter } from './yaml/front-matter.js';

/**
 * Plain text: the whole text is one draft, or a library whose replies are parted by lines of dashes. Parts are replies
 * when there are two or more in a file with the name or folder of a library (`canned-replies.txt`, `macros/late.txt`),
 * or two or more that begin with a greeting, or three or more that read like replies. A front matter is read only when
 * it holds something for care-lint.
 */
export const text = createFormat((source, options) =>
  DIRECTIVE_HEAD.test(source.text) ? openWithHead(source, options) : openText(source, options, noHead(source)),
);

/** A front matter with a directive. Any other text between lines of dashes may be a reply. */
const DIRECTIVE_HEAD = /^\uFEFF?---[ \t]*\r?\n(?:(?!---|\.\.\.)[^\n]*\n){0,400}?(?:care-lint:|# *care-lint-ignore )/;

type Head = Pick<FrontMatter, 'fields' | 'bodyStart' | 'isInternal' | 'notices'>;

const noHead = ({ text }: SourceText): Head => ({
  fields: {},
  bodyStart: text.startsWith('\uFEFF') ? 1 : 0,
  isInternal: false,
  notices: [],
});

async function openWithHead(source: SourceText, options: ReadOptions | undefined): Promise<OpenText> {
  const { readFrontMatter } = await import('./yaml/front-matter.js');
  return openText(source, options, await readFrontMatter(source));
}

function openText(source: SourceText, options: ReadOptions | undefined, head: Head): OpenText {
  return { ...readText(source, options, head), writing: () => ({ kind: 'text', syntaxes: ['text'] }) };
}

function readText(source: SourceText, { mapping }: ReadOptions = {}, head: Head): Batch {
  const lines = createSourceLines(source);
  const { bodyStart: start, isInternal, notices } = head;
  if (isInternal) return toBatch(source.path, [], notices, { internal: 1 });
  const parts = splitParts(source.text, start);
  const kind = mapping?.kind;
  const texts = parts.map((part) => part.text);
  const isLibrary = parts.length > 1 && kind !== 'draft' && (kind === 'library' || isLibraryOf(source.path, texts));
  const isDoubtful = !isLibrary && kind === undefined && shapeOf('', texts) === 'either';
  const { id: _id, title: _title, ...shared } = head.fields;
  const fields = isLibrary ? shared : head.fields;
  const bodies: readonly Part[] = isLibrary ? parts : [{ start, text: source.text.slice(start) }];
  const replies = bodies.map((body, i) =>
    createReply({
      path: source.path,
      number: i + 1,
      kind: kind ?? (isLibrary || isKept(source.path) ? 'library' : 'draft'),
      fields: body.title === undefined ? fields : { ...fields, title: body.title },
      decoded: { text: body.text, segments: () => verbatimSegments(body.text.length, body.start) },
      lines,
      extent: () => ({ start: body.start, end: body.start + body.text.length }),
    }),
  );
  const doubts = isDoubtful ? [doubtNote(source.path, parts.length)] : [];
  return toBatch(source.path, replies, [...notices, ...doubts]);
}

interface Part {
  readonly start: number;
  readonly text: string;
  readonly title?: string;
}

const SEPARATOR = /^-{3,80}[ \t]*\r?$/gm;
/** A first line `# Late parcel` names the reply below it. */
const TITLE = /^\s{0,80}#{1,6} ([^\r\n]{1,200})\r?\n/;

function splitParts(text: string, from: number): readonly Part[] {
  const parts: Part[] = [];
  let start = from;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const head = TITLE.exec(raw);
    const skipped = head?.[0].length ?? 0;
    const lead = raw.length - raw.slice(skipped).trimStart().length;
    const body = raw.slice(lead);
    // A title with nothing below it counts as a blank reply.
    if (body !== '' || head !== null)
      parts.push({ start: start + lead, text: body, ...(head?.[1] === undefined ? {} : { title: head[1] }) });
  };
  for (const match of text.matchAll(SEPARATOR)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return parts;
}

function doubtNote(path: string, count: number): Notice {
  const message =
    `Read as one draft, though its lines of dashes seem to part ${count} replies. ` +
    'If they do, write `kind: library` under `formats` in the config.';
  return { level: 'note', code: 'doubtful-reading', path, message };
}

function isLibraryOf(path: string, texts: readonly string[]): boolean {
  if (namesLibrary(path) || liesInLibrary(path) || shapeOf('', texts) === 'replies') return true;
  return texts.length > 2 && texts.every((text) => text === '' || readLikeReplies([text]));
}
