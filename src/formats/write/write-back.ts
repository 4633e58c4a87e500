import type { Edit, Reply } from '../../types.js';
import { loadDecoder, type TextSyntax } from '../library/text-syntax.js';
import { applyEdits, overlaps, toSourceEdits, type SourceEdit } from './edits.js';
import { formatFor } from '../index.js';
import {
  lineBreakOf,
  readCsvLeaves,
  readJsonLeaves,
  readJsonLinesLeaves,
  type Leaf,
  type Leaves,
  type ReadLeaves,
} from './leaves.js';
import type { Format, ParseOptions, SourceText } from '../format.js';
import { leafCandidates, textCandidates, type Decoders } from './write-candidates.js';

/** Edits of one reply, in offsets of its text; the reply is one that the source's format gave. */
export interface Change {
  readonly reply: Reply;
  readonly edits: readonly Edit[];
}

/** A source with its changes in, and those that could not be written without touching anything else. */
export interface WrittenBack {
  readonly text: string;
  /** A reply of the source as it reads now. */
  readonly now: (reply: Reply) => Reply;
  readonly refused: readonly { readonly reply: Reply; readonly reason: string }[];
}

/** A source as it stands between two changes. */
interface State {
  readonly source: SourceText;
  readonly replies: readonly Reply[];
  readonly leaves: Leaves | undefined;
  /** Index of the leaf at an offset of the text; -1 for none. */
  readonly leafAt: (offset: number) => number;
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

/** What a source is read with. */
interface Tools {
  readonly format: Format;
  readonly options: ParseOptions;
  readonly readLeaves: ReadLeaves | undefined;
  readonly decoders: Decoders;
}

/**
 * Writes edits of replies into the source they come from. Each is spelled as its place in the file asks for; the result
 * is read again, and taken only when these replies read as wanted and every other value of the file is what it was.
 */
export async function writeBack(
  source: SourceText,
  changes: readonly Change[],
  formatId?: string,
  options: ParseOptions = {},
): Promise<WrittenBack> {
  const format = await formatFor(source.path, formatId);
  const decoders = { text: undefined, html: await loadDecoder('html'), markdown: await loadDecoder('markdown') };
  const tools: Tools = { format, options, decoders, readLeaves: await loadReadLeaves(format.id, source.text, options) };
  const { unwritable, ...start } = await readState(source, tools);
  if (unwritable !== undefined) {
    const refused = changes.map(({ reply }) => ({ reply, reason: unwritable }));
    return { text: source.text, now: (reply) => reply, refused };
  }
  const indexByPlace = new Map(start.replies.map((reply, i) => [placeOf(reply), i] as const));
  const refused: { reply: Reply; reason: string }[] = [];
  const taskByText = new Map<string, Task>();
  for (const { reply, edits } of changes) {
    const index = indexByPlace.get(placeOf(reply));
    const isSame = index !== undefined && start.replies[index]?.text === reply.text;
    const plain = toSourceEdits(edits);
    if (!isSame || overlaps(plain)) {
      refused.push({ reply, reason: isSame ? 'two edits touch the same words' : 'the file has changed' });
      continue;
    }
    const wanted = applyEdits(reply.text, plain).trimEnd();
    const key = `${startOf(reply)} ${wanted}`;
    const task = taskByText.get(key);
    if (task === undefined) taskByText.set(key, { index, change: { reply, edits }, wanted, twins: [], way: 0 });
    else task.twins.push({ index, change: { reply, edits } });
  }
  const written = await writeTasks(start, [...taskByText.values()], tools);
  const reason = 'it cannot be written there without changing more';
  for (const task of written.refused)
    for (const { change } of [task, ...task.twins]) refused.push({ reply: change.reply, reason });
  const { source: after, replies } = written.state;
  const now = (reply: Reply): Reply => replies[indexByPlace.get(placeOf(reply)) ?? -1] ?? reply;
  return { text: after.text, now, refused };
}

/** Characters that are read again at most to find out what cannot be written, and how often at least. */
const READ_AGAIN = 100_000_000;
const MIN_ATTEMPTS = 40;
const MAX_ATTEMPTS = 1000;

/** Does all tasks that can be done: one reading of the file checks many. */
async function writeTasks(
  start: State,
  tasks: readonly Task[],
  tools: Tools,
): Promise<{ readonly state: State; readonly refused: readonly Task[] }> {
  const refused: Task[] = [];
  let state = start;
  let attempts = Math.max(MIN_ATTEMPTS, Math.min(READ_AGAIN / start.source.text.length, MAX_ATTEMPTS));
  const lateFrom = attempts / 2;
  const write = async (some: readonly Task[]): Promise<void> => {
    for (let left = some; left.length > 0; attempts--) {
      // The last way is the surest: the whole scalar anew.
      const isLate = attempts < lateFrom;
      const spelled = left.map((task) => ({ task, edits: candidateOf(state, task, tools, isLate) }));
      const ready = spelled.flatMap(({ task, edits }) => (edits === undefined ? [] : [{ task, edits }]));
      refused.push(...spelled.flatMap(({ task, edits }) => (edits === undefined ? [task] : [])));
      left = ready.map(({ task }) => task);
      if (attempts < 0) refused.push(...left);
      if (left.length === 0 || attempts < 0) return;
      const edits = ready.flatMap((one) => one.edits);
      const { next, wrong } = await accept(state, left, edits, tools);
      state = next ?? state;
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
  return { state, refused };
}

function placeOf(reply: Reply): string {
  return `${startOf(reply)} ${reply.id}`;
}

function startOf(reply: Reply): number {
  return reply.map.toSource({ start: 0, end: Math.min(1, reply.text.length) }).start;
}

async function readState(
  source: SourceText,
  { format, options, readLeaves }: Tools,
): Promise<State & { readonly unwritable: string | undefined }> {
  const { replies, unwritable } = await format.parse(source, options);
  const leaves = readLeaves?.(source.text);
  return { source, replies, leaves, leafAt: leafFinder(leaves?.leaves ?? []), unwritable };
}

async function loadReadLeaves(id: string, text: string, options: ParseOptions): Promise<ReadLeaves | undefined> {
  if (id === 'json') return readJsonLeaves;
  if (id === 'jsonl') return readJsonLinesLeaves;
  if (id === 'yaml') return (await import('../yaml/yaml-leaves.js')).readYamlLeaves;
  if (id === 'xml') return (await import('../xml/xml-leaves.js')).readXmlLeaves;
  if (id !== 'csv' && id !== 'tsv') return undefined;
  const { DELIMITERS, findTable } = await import('../csv/csv-format.js');
  const { start, delimiter } = findTable(text, options.mapping?.delimiter ?? (id === 'tsv' ? '\t' : DELIMITERS));
  return readCsvLeaves(start, delimiter);
}

const SYNTAXES: Readonly<Record<string, readonly TextSyntax[]>> = {
  html: ['html'],
  eml: ['text', 'html'],
  markdown: ['text', 'markdown', 'html'],
};

/** The next way to spell a task, `undefined` when all were tried. */
function candidateOf(state: State, task: Task, tools: Tools, isLate: boolean): readonly SourceEdit[] | undefined {
  if (task.way === Infinity) return undefined;
  let way = 0;
  let last: readonly SourceEdit[] | undefined;
  for (const candidate of candidatesOf(state, task, tools)) {
    last = candidate;
    if (!isLate && way++ === task.way) return candidate;
  }
  return isLate ? last : undefined;
}

function candidatesOf(state: State, { index, change }: Task, tools: Tools): Iterable<readonly SourceEdit[]> {
  const { source, leaves } = state;
  const reply = state.replies[index];
  if (reply === undefined) return [];
  const base = source.baseOffset;
  if (tools.readLeaves === undefined) {
    const lineBreak = lineBreakOf(source.text);
    return textCandidates(reply, change.edits, base, lineBreak, SYNTAXES[tools.format.id] ?? ['text']);
  }
  const leaf = leaves?.leaves[leafIndexOf(state, reply)];
  // A line break inside a JSON string or a YAML scalar is none of the file's.
  const lineBreak = /^(?:csv|tsv|xml)$/.test(tools.format.id) ? lineBreakOf(source.text) : '\n';
  return leaf === undefined
    ? []
    : leafCandidates(reply, change.edits, leaf, tools.decoders, lineBreak, tools.options.mapping?.html);
}

function leafIndexOf({ source, leafAt }: State, reply: Reply): number {
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

/** The state after some edits, when nothing but the replies of the tasks reads differently; else whose reply reads wrong. */
async function accept(
  before: State,
  tasks: readonly Task[],
  edits: readonly SourceEdit[],
  tools: Tools,
): Promise<{ readonly next?: State; readonly wrong: readonly Task[] }> {
  if (overlaps(edits)) return { wrong: [] };
  const after = await readState({ ...before.source, text: applyEdits(before.source.text, edits) }, tools);
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

/** True when a structured file holds the same keys and values as before, those of the tasks apart. */
function keepsLeaves(before: State, after: State, tasks: readonly Task[]): boolean {
  const [old, now] = [before.leaves, after.leaves];
  if (old === undefined || now === undefined) return old === now;
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
