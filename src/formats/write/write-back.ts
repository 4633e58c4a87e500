import { countLeading } from '../../base/offsets.js';
import type { Edit, Reply } from '../../base/types.js';
import type { Format, OpenText, ReadOptions, SourceText, Writing } from '../format.js';
import { formatFor } from '../index.js';
import { loadDecoder, type Decoders } from '../library/text-syntax.js';
import { leafCandidates, textCandidates, applyEdits, overlaps } from './edits.js';
import { lineBreakOf, type Leaf } from './leaves.js';

/** Edits of one reply, in offsets of its text. */
export interface Change {
  readonly reply: Reply;
  readonly edits: readonly Edit[];
}

/** A whole source as it was read, ready to be written into and read again. */
export interface OpenSource {
  readonly source: SourceText;
  readonly batch: OpenText;
  readonly format: Format;
  readonly options: ReadOptions;
}

/** A source after its changes, and the changes that could not be written. */
export interface WrittenBack {
  readonly after: OpenSource;
  /** A reply of the source as it reads now. */
  readonly now: (reply: Reply) => Reply;
  readonly refused: readonly { readonly reply: Reply; readonly reason: string }[];
}

/** A change with the index of its reply in the source, which stays the same while places in the text move. */
interface Task {
  readonly index: number;
  readonly change: Change;
  readonly wanted: string;
  /** Replies of the same text (aliases) with the same change: writing one writes all. */
  readonly twins: Pick<Task, 'index' | 'change'>[];
  /** Index of the way to write it that is tried next. */
  way: number;
}

/** A source between two changes, with all that is needed to write into it. */
interface State {
  readonly open: OpenSource;
  readonly writing: Writing;
  /** Index of the leaf at an offset of the source's text; -1 when there is no leaf. */
  readonly leafAt: (offset: number) => number;
  readonly decoders: Decoders;
}

/** Reads a whole source. Throws UserError `format` for an unknown format. */
export async function openSource(
  source: SourceText,
  formatId?: string,
  options: ReadOptions = {},
): Promise<OpenSource> {
  const format = await formatFor(source.path, formatId);
  return { source, batch: await format.open(source, options), format, options };
}

/**
 * Writes edits of replies into their source. Each edit is encoded as its place in the file requires. The result is read
 * again, and kept only when these replies read as wanted and every other value of the file is unchanged.
 */
export async function writeBack(open: OpenSource, changes: readonly Change[]): Promise<WrittenBack> {
  const writing = open.batch.writing();
  if (writing.kind === 'closed') {
    const { reason } = writing;
    return { after: open, now: (reply) => reply, refused: changes.map(({ reply }) => ({ reply, reason })) };
  }
  const { replies } = open.batch;
  const indexByPlace = new Map(replies.map((reply, i) => [placeOf(reply), i] as const));
  const refused: { reply: Reply; reason: string }[] = [];
  const taskByText = new Map<string, Task>();
  for (const { reply, edits } of changes) {
    const index = indexByPlace.get(placeOf(reply));
    const isSame = index !== undefined && replies[index]?.text === reply.text;
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
  const decoders = { text: undefined, html: await loadDecoder('html'), markdown: await loadDecoder('markdown') };
  const written = await writeTasks(stateOf(open, decoders), [...taskByText.values()]);
  const reason = 'it cannot be written without changing something else';
  for (const task of written.refused)
    for (const { change } of [task, ...task.twins]) refused.push({ reply: change.reply, reason });
  const after = written.state.open;
  const now = (reply: Reply): Reply => after.batch.replies[indexByPlace.get(placeOf(reply)) ?? -1] ?? reply;
  return { after, now, refused };
}

function stateOf(open: OpenSource, decoders: Decoders): State {
  const writing = open.batch.writing();
  return { open, writing, leafAt: leafFinder(writing.kind === 'leaves' ? writing.leaves.leaves : []), decoders };
}

/** Limits of trying: characters that are read again in all, and how often a file is read again at least and at most. */
const MAX_CHARS_READ = 100_000_000;
const MIN_ATTEMPTS = 40;
const MAX_ATTEMPTS = 1000;

/** Does all tasks that can be done; one reading of the file checks many of them. */
async function writeTasks(
  start: State,
  tasks: readonly Task[],
): Promise<{ readonly state: State; readonly refused: readonly Task[] }> {
  const refused: Task[] = [];
  let state = start;
  let attempts = Math.max(MIN_ATTEMPTS, Math.min(MAX_CHARS_READ / start.open.source.text.length, MAX_ATTEMPTS));
  const lateFrom = attempts / 2;
  const write = async (some: readonly Task[]): Promise<void> => {
    for (let left = some; left.length > 0; attempts--) {
      // Late, only the last way is tried, which is the surest: the whole scalar anew.
      const isLate = attempts < lateFrom;
      const spelled = left.map((task) => ({ task, edits: candidateOf(state, task, isLate) }));
      const ready = spelled.flatMap(({ task, edits }) => (edits === undefined ? [] : [{ task, edits }]));
      refused.push(...spelled.flatMap(({ task, edits }) => (edits === undefined ? [task] : [])));
      left = ready.map(({ task }) => task);
      if (attempts < 0) refused.push(...left);
      if (left.length === 0 || attempts < 0) return;
      const edits = ready.flatMap((one) => one.edits);
      const { next, wrong } = await tryEdits(state, left, edits);
      state = next ?? state;
      if (next !== undefined) return;
      const failed = left.length === 1 ? left : wrong;
      for (const task of failed) task.way = isLate ? Infinity : task.way + 1;
      if (failed.length > 0) continue;
      // Unknown which task failed: the halves are tried apart.
      await write(left.slice(0, left.length >>> 1));
      left = left.slice(left.length >>> 1);
    }
  };
  await write(tasks);
  return { state, refused };
}

function placeOf(reply: Reply): string {
  return `${startOf(reply)} ${reply.id}`;
}

function startOf(reply: Reply): number {
  return reply.map.toSource({ start: 0, end: Math.min(1, reply.text.length) }).start;
}

/** The next way to write a task, as edits in offsets of the source's text; `undefined` when all were tried. */
function candidateOf(state: State, task: Task, isLate: boolean): readonly Edit[] | undefined {
  if (task.way === Infinity) return undefined;
  let way = 0;
  let last: readonly Edit[] | undefined;
  for (const candidate of candidatesOf(state, task)) {
    last = candidate;
    if (!isLate && way++ === task.way) return candidate;
  }
  return isLate ? last : undefined;
}

function candidatesOf(state: State, { index, change }: Task): Iterable<readonly Edit[]> {
  const { open, writing, decoders } = state;
  const { source, batch, options } = open;
  const reply = batch.replies[index];
  if (reply === undefined || writing.kind === 'closed') return [];
  if (writing.kind === 'text') {
    return textCandidates(reply, change.edits, source.baseOffset, lineBreakOf(source.text), writing.syntaxes);
  }
  const { leaves, lineBreak } = writing.leaves;
  const leaf = leaves[leafIndexOf(state, reply)];
  const spelling = { decoders, lineBreak, isHtml: options.mapping?.html };
  return leaf === undefined ? [] : leafCandidates(reply, change.edits, leaf, spelling);
}

function leafIndexOf({ open, leafAt }: State, reply: Reply): number {
  return leafAt(startOf(reply) - open.source.baseOffset);
}

/** Makes the search for the leaf at an offset of the text. */
function leafFinder(leaves: readonly Leaf[]): (offset: number) => number {
  const places = leaves.map(({ text: { start, end } }, index) => ({ start, end, index }));
  places.sort((a, b) => a.start - b.start || a.end - b.end);
  return (offset) => {
    const place = places[countLeading(places.length, (index) => (places[index]?.start ?? 0) <= offset) - 1];
    return place !== undefined && offset < place.end ? place.index : -1;
  };
}

/**
 * Applies edits, which are in offsets of the source's text. `next` is the source afterwards, if only the replies of the
 * tasks changed, and as wanted; `wrong` are the tasks whose reply reads otherwise.
 */
async function tryEdits(
  before: State,
  tasks: readonly Task[],
  edits: readonly Edit[],
): Promise<{ readonly next?: State; readonly wrong: readonly Task[] }> {
  if (overlaps(edits)) return { wrong: [] };
  const { format, options, source: old } = before.open;
  const source = { ...old, text: applyEdits(old.text, edits) };
  const batch = await format.open(source, options);
  const replies = { before: before.open.batch.replies, after: batch.replies };
  if (replies.after.length !== replies.before.length) return { wrong: [] };
  const taskByIndex = new Map(
    tasks.flatMap((task) => [task, ...task.twins].map(({ index }) => [index, task] as const)),
  );
  const isAsWanted = (index: number): boolean => {
    const [was, now] = [replies.before[index], replies.after[index]];
    const wanted = taskByIndex.get(index)?.wanted ?? was?.text;
    return was !== undefined && now !== undefined && now.text === wanted && fieldsOf(now) === fieldsOf(was);
  };
  const wrong = tasks.filter(({ index }) => !isAsWanted(index));
  if (wrong.length > 0 || !replies.after.every((_, index) => isAsWanted(index))) return { wrong };
  const next = stateOf({ source, batch, format, options }, before.decoders);
  return keepsLeaves(before, next, tasks) ? { next, wrong } : { wrong };
}

/** All of a reply but its text and place, for comparing. Directives in comments must stay, though they may move. */
function fieldsOf({ directives = [], ...reply }: Reply): string {
  const values = directives.map(({ value }) => (typeof value === 'string' ? value : ''));
  return JSON.stringify({ ...reply, text: '', map: undefined, values });
}

/** True when a structured file has the same keys and values as before, except those of the tasks; true for any other file. */
function keepsLeaves(before: State, after: State, tasks: readonly Task[]): boolean {
  const [a, b] = [before.writing, after.writing];
  if (a.kind !== 'leaves' || b.kind !== 'leaves') return a.kind === b.kind;
  const [old, now] = [a.leaves, b.leaves];
  if (old.leaves.length !== now.leaves.length || old.shape.length !== now.shape.length) return false;
  if (!old.shape.every((entry, i) => entry === now.shape[i])) return false;
  const touched = new Set(
    tasks.map(({ index }) => {
      const reply = before.open.batch.replies[index];
      return reply === undefined ? -1 : leafIndexOf(before, reply);
    }),
  );
  return now.leaves.every(({ text }, i) => touched.has(i) || text.text === old.leaves[i]?.text.text);
}
