import type { Edit, Reply } from '../../types.js';
import type { Format, OpenText, ReadOptions, SourceText, Writing } from '../format.js';
import { formatFor } from '../index.js';
import { loadDecoder, type Decoders } from '../library/text-syntax.js';
import { leafCandidates, textCandidates, applyEdits, overlaps } from './edits.js';
import { lineBreakOf, type Leaf } from './leaves.js';

/** Edits of one reply, in offsets of its text; the reply is one that the source's format gave. */
export interface Change {
  readonly reply: Reply;
  readonly edits: readonly Edit[];
}

/** A source that is open to be written into, as it stands between two changes. */
export interface OpenSource {
  readonly source: SourceText;
  readonly replies: readonly Reply[];
  readonly writing: Writing;
  /** Index among the leaves of the one that holds an offset of the source's text; -1 when no leaf does. */
  readonly leafAt: (offset: number) => number;
  /** What it was read with, and is read with again. */
  readonly tools: Tools;
}

interface Tools {
  readonly format: Format;
  readonly options: ReadOptions;
  readonly decoders: Decoders;
}

/** A source with its changes in, and those that could not be written without touching anything else. */
export interface WrittenBack {
  readonly after: OpenSource;
  /** A reply of the source as it reads now. */
  readonly now: (reply: Reply) => Reply;
  readonly refused: readonly { readonly reply: Reply; readonly reason: string }[];
}

/** A change by the place of its reply among those of the source: places in the text move, this does not. */
interface Task {
  readonly index: number;
  readonly change: Change;
  readonly wanted: string;
  /** Replies that read the same text, by an alias, and ask for the same: they are written with it. */
  readonly twins: Pick<Task, 'index' | 'change'>[];
  /** Which of the ways to spell it is tried next. */
  way: number;
}

/** Reads a source to write into it. Throws UserError `format` for a format there is not. */
export async function openSource(
  source: SourceText,
  formatId?: string,
  options: ReadOptions = {},
): Promise<OpenSource> {
  const format = await formatFor(source.path, formatId);
  const decoders = { text: undefined, html: await loadDecoder('html'), markdown: await loadDecoder('markdown') };
  return read(source, { format, options, decoders });
}

async function read(source: SourceText, tools: Tools): Promise<OpenSource> {
  const { replies, writing: makeWriting }: OpenText = await tools.format.open(source, tools.options);
  const writing = makeWriting();
  const leaves = writing.kind === 'leaves' ? writing.leaves.leaves : [];
  return { source, replies, writing, leafAt: leafFinder(leaves), tools };
}

/**
 * Writes edits of replies into the source they come from. Each is spelled as its place in the file asks for; the result
 * is read again, and taken only when these replies read as wanted and every other value of the file is what it was.
 */
export async function writeBack(before: OpenSource, changes: readonly Change[]): Promise<WrittenBack> {
  if (before.writing.kind === 'closed') {
    const { reason } = before.writing;
    return { after: before, now: (reply) => reply, refused: changes.map(({ reply }) => ({ reply, reason })) };
  }
  const indexByPlace = new Map(before.replies.map((reply, i) => [placeOf(reply), i] as const));
  const refused: { reply: Reply; reason: string }[] = [];
  const taskByText = new Map<string, Task>();
  for (const { reply, edits } of changes) {
    const index = indexByPlace.get(placeOf(reply));
    const isSame = index !== undefined && before.replies[index]?.text === reply.text;
    if (!isSame || overlaps(edits)) {
      refused.push({ reply, reason: isSame ? 'two edits touch the same words' : 'the file has changed' });
      continue;
    }
    const wanted = applyEdits(reply.text, edits).trimEnd();
    const key = `${startOf(reply)} ${wanted}`;
    const task = taskByText.get(key);
    if (task === undefined) taskByText.set(key, { index, change: { reply, edits }, wanted, twins: [], way: 0 });
    else task.twins.push({ index, change: { reply, edits } });
  }
  const written = await writeTasks(before, [...taskByText.values()]);
  const reason = 'it cannot be written there without changing more';
  for (const task of written.refused)
    for (const { change } of [task, ...task.twins]) refused.push({ reply: change.reply, reason });
  const { after } = written;
  const now = (reply: Reply): Reply => after.replies[indexByPlace.get(placeOf(reply)) ?? -1] ?? reply;
  return { after, now, refused };
}

/** Characters that are read again at most to find out what cannot be written, and how often at least. */
const READ_AGAIN = 100_000_000;
const MIN_ATTEMPTS = 40;
const MAX_ATTEMPTS = 1000;

/** Does all tasks that can be done: one reading of the file checks many. */
async function writeTasks(
  before: OpenSource,
  tasks: readonly Task[],
): Promise<{ readonly after: OpenSource; readonly refused: readonly Task[] }> {
  const refused: Task[] = [];
  let after = before;
  let attempts = Math.max(MIN_ATTEMPTS, Math.min(READ_AGAIN / before.source.text.length, MAX_ATTEMPTS));
  const lateFrom = attempts / 2;
  const write = async (some: readonly Task[]): Promise<void> => {
    for (let left = some; left.length > 0; attempts--) {
      // The last way is the surest: the whole scalar anew.
      const isLate = attempts < lateFrom;
      const spelled = left.map((task) => ({ task, edits: candidateOf(after, task, isLate) }));
      const ready = spelled.flatMap(({ task, edits }) => (edits === undefined ? [] : [{ task, edits }]));
      refused.push(...spelled.flatMap(({ task, edits }) => (edits === undefined ? [task] : [])));
      left = ready.map(({ task }) => task);
      if (attempts < 0) refused.push(...left);
      if (left.length === 0 || attempts < 0) return;
      const edits = ready.flatMap((one) => one.edits);
      const { next, wrong } = await accept(after, left, edits);
      after = next ?? after;
      if (next !== undefined) return;
      const blamed = left.length === 1 ? left : wrong;
      for (const task of blamed) task.way = isLate ? Infinity : task.way + 1;
      if (blamed.length > 0) continue;
      // Nobody knows which one it was.
      await write(left.slice(0, left.length >>> 1));
      left = left.slice(left.length >>> 1);
    }
  };
  await write(tasks);
  return { after, refused };
}

function placeOf(reply: Reply): string {
  return `${startOf(reply)} ${reply.id}`;
}

function startOf(reply: Reply): number {
  return reply.map.toSource({ start: 0, end: Math.min(1, reply.text.length) }).start;
}

/** The next way to spell a task, in offsets of the source's text; `undefined` when all were tried. */
function candidateOf(open: OpenSource, task: Task, isLate: boolean): readonly Edit[] | undefined {
  if (task.way === Infinity) return undefined;
  let way = 0;
  let last: readonly Edit[] | undefined;
  for (const candidate of candidatesOf(open, task)) {
    last = candidate;
    if (!isLate && way++ === task.way) return candidate;
  }
  return isLate ? last : undefined;
}

function candidatesOf(open: OpenSource, { index, change }: Task): Iterable<readonly Edit[]> {
  const { source, writing, tools } = open;
  const reply = open.replies[index];
  if (reply === undefined || writing.kind === 'closed') return [];
  if (writing.kind === 'text') {
    return textCandidates(reply, change.edits, source.baseOffset, lineBreakOf(source.text), writing.syntaxes);
  }
  const { leaves, lineBreak } = writing.leaves;
  const leaf = leaves[leafIndexOf(open, reply)];
  const spelling = { decoders: tools.decoders, lineBreak, isHtml: tools.options.mapping?.html };
  return leaf === undefined ? [] : leafCandidates(reply, change.edits, leaf, spelling);
}

function leafIndexOf({ source, leafAt }: OpenSource, reply: Reply): number {
  return leafAt(startOf(reply) - source.baseOffset);
}

/** Makes the search for the leaf at an offset of the text. */
function leafFinder(leaves: readonly Leaf[]): (offset: number) => number {
  const places = leaves.map(({ text: { start, end } }, index) => ({ start, end, index }));
  places.sort((a, b) => a.start - b.start || a.end - b.end);
  return (offset) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const place = places[low - 1];
    return place !== undefined && offset < place.end ? place.index : -1;
  };
}

/**
 * The source after some edits, in offsets of its text, when nothing but the replies of the tasks reads differently; else
 * whose reply reads wrong.
 */
async function accept(
  before: OpenSource,
  tasks: readonly Task[],
  edits: readonly Edit[],
): Promise<{ readonly next?: OpenSource; readonly wrong: readonly Task[] }> {
  if (overlaps(edits)) return { wrong: [] };
  const after = await read({ ...before.source, text: applyEdits(before.source.text, edits) }, before.tools);
  if (after.replies.length !== before.replies.length) return { wrong: [] };
  const taskByIndex = new Map(
    tasks.flatMap((task) => [task, ...task.twins].map(({ index }) => [index, task] as const)),
  );
  const isAsWanted = (index: number): boolean => {
    const [old, now] = [before.replies[index], after.replies[index]];
    const wanted = taskByIndex.get(index)?.wanted ?? old?.text;
    return old !== undefined && now !== undefined && now.text === wanted && fieldsOf(now) === fieldsOf(old);
  };
  const wrong = tasks.filter(({ index }) => !isAsWanted(index));
  const isKept = wrong.length === 0 && after.replies.every((_, index) => isAsWanted(index));
  return isKept && keepsLeaves(before, after, tasks) ? { next: after, wrong } : { wrong };
}

/** What a reply is beside its text and place. */
function fieldsOf(reply: Reply): string {
  return JSON.stringify({ ...reply, text: '', map: undefined });
}

/** True when a structured file holds the same keys and values as before, those of the tasks apart; a text has none. */
function keepsLeaves(before: OpenSource, after: OpenSource, tasks: readonly Task[]): boolean {
  const [a, b] = [before.writing, after.writing];
  if (a.kind !== 'leaves' || b.kind !== 'leaves') return a.kind === b.kind;
  const [old, now] = [a.leaves, b.leaves];
  if (old.leaves.length !== now.leaves.length || old.shape.length !== now.shape.length) return false;
  if (!old.shape.every((entry, i) => entry === now.shape[i])) return false;
  const touched = new Set(
    tasks.map(({ index }) => {
      const reply = before.replies[index];
      return reply === undefined ? -1 : leafIndexOf(before, reply);
    }),
  );
  return now.leaves.every(({ text }, i) => touched.has(i) || text.text === old.leaves[i]?.text.text);
}
