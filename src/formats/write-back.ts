import type { Edit, Reply } from '../types.js';
import { loadDecoder, type TextSyntax } from './body.js';
import { applyEdits, overlaps, toSourceEdits, type SourceEdit } from './edits.js';
import { formatFor } from './index.js';
import {
  lineBreakOf,
  readCsvLeaves,
  readJsonLeaves,
  readJsonLinesLeaves,
  type Leaves,
  type ReadLeaves,
} from './leaves.js';
import type { Format, ParseOptions, SourceText } from './types.js';
import { leafCandidates, textCandidates, type Decoders } from './write-candidates.js';

/** Edits of one reply, in offsets of its text; the reply is one that the source's format gave. */
export interface Change {
  readonly reply: Reply;
  readonly edits: readonly Edit[];
}

/** A source with its changes in, and those that could not be written without touching anything else. */
export interface WrittenBack {
  readonly text: string;
  readonly refused: readonly { readonly reply: Reply; readonly reason: string }[];
}

/** A source as it stands between two changes. */
interface State {
  readonly source: SourceText;
  readonly replies: readonly Reply[];
  readonly leaves: Leaves | undefined;
}

/** A change by the place of its reply among those of the source: places in the text move, this does not. */
interface Task {
  readonly index: number;
  readonly change: Change;
}

/** Readings of the file spent on finding out which of many changes cannot be spliced in, before all are spelled anew. */
const MAX_GENTLE_ATTEMPTS = 40;

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
  const refused: { reply: Reply; reason: string }[] = [];
  let state = await readState(source, tools);
  const indexByPlace = new Map(state.replies.map((reply, i) => [placeOf(reply), i] as const));
  const tasks = changes.flatMap((change): Task[] => {
    const index = indexByPlace.get(placeOf(change.reply));
    const isSame = index !== undefined && state.replies[index]?.text === change.reply.text;
    if (isSame && !overlaps(toSourceEdits(change.edits))) return [{ index, change }];
    refused.push({ reply: change.reply, reason: isSame ? 'two edits touch the same words' : 'the file has changed' });
    return [];
  });
  let attempts = 0;
  /** Writes as many at once as can be written at once: one reading of the file checks them all. */
  const write = async (some: readonly Task[]): Promise<void> => {
    const next = await tryTasks(state, some, tools, attempts++ > MAX_GENTLE_ATTEMPTS);
    if (next !== undefined) state = next;
    else if (some.length > 1) {
      const half = some.length >>> 1;
      await write(some.slice(0, half));
      await write(some.slice(half));
    } else {
      for (const { change } of some)
        refused.push({ reply: change.reply, reason: 'it cannot be written there without changing more' });
    }
  };
  await write(tasks);
  return { text: state.source.text, refused };
}

function placeOf(reply: Reply): string {
  return `${reply.map.toSource({ start: 0, end: Math.min(1, reply.text.length) }).start} ${reply.id}`;
}

async function readState(source: SourceText, { format, options, readLeaves }: Tools): Promise<State> {
  const { replies } = await format.parse(source, options);
  return { source, replies, leaves: readLeaves?.(source.text) };
}

async function loadReadLeaves(id: string, text: string, options: ParseOptions): Promise<ReadLeaves | undefined> {
  if (id === 'json') return readJsonLeaves;
  if (id === 'jsonl') return readJsonLinesLeaves;
  if (id === 'yaml') return (await import('./yaml-leaves.js')).readYamlLeaves;
  if (id === 'xml') return (await import('./xml-leaves.js')).readXmlLeaves;
  if (id !== 'csv' && id !== 'tsv') return undefined;
  const { DELIMITERS, findTable } = await import('./csv.js');
  const { start, delimiter } = findTable(text, options.mapping?.delimiter ?? (id === 'tsv' ? '\t' : DELIMITERS));
  return readCsvLeaves(start, delimiter);
}

/** The state with all of some tasks done, or `undefined` when they cannot be, not all and not so. */
async function tryTasks(
  state: State,
  tasks: readonly Task[],
  tools: Tools,
  isLate: boolean,
): Promise<State | undefined> {
  const [task] = tasks;
  if (task === undefined) return state;
  if (tasks.length > 1) {
    // The last way is the surest: the whole scalar anew.
    const chosen = tasks.map((one) => [...candidatesOf(state, one, tools)].at(isLate ? -1 : 0));
    const edits = chosen.flatMap((one) => one ?? []);
    return chosen.includes(undefined) || overlaps(edits) ? undefined : accept(state, tasks, edits, tools);
  }
  for (const edits of candidatesOf(state, task, tools)) {
    const next = await accept(state, tasks, edits, tools);
    if (next !== undefined) return next;
  }
  return undefined;
}

const SYNTAXES: Readonly<Record<string, readonly TextSyntax[]>> = {
  html: ['html'],
  markdown: ['text', 'markdown', 'html'],
};

function candidatesOf(state: State, { index, change }: Task, tools: Tools): Iterable<readonly SourceEdit[]> {
  const { source, leaves } = state;
  const reply = state.replies[index];
  if (reply === undefined) return [];
  const base = source.baseOffset;
  if (tools.readLeaves === undefined) {
    const lineBreak = lineBreakOf(source.text);
    return textCandidates(reply, change.edits, base, lineBreak, SYNTAXES[tools.format.id] ?? ['text']);
  }
  const leaf = leaves?.leaves[leafIndexOf(leaves, reply, base)];
  // A line break inside a JSON string or a YAML scalar is none of the file's.
  const lineBreak = /^(?:csv|tsv|xml)$/.test(tools.format.id) ? lineBreakOf(source.text) : '\n';
  return leaf === undefined
    ? []
    : leafCandidates(reply, change.edits, leaf, tools.decoders, lineBreak, tools.options.mapping?.html);
}

function leafIndexOf(leaves: Leaves, reply: Reply, base: number): number {
  const at = reply.map.toSource({ start: 0, end: Math.min(1, reply.text.length) }).start - base;
  return leaves.leaves.findIndex(({ text }) => text.start <= at && at < text.end);
}

/** The state after some edits, when nothing but the replies of the tasks reads differently. */
async function accept(
  before: State,
  tasks: readonly Task[],
  edits: readonly SourceEdit[],
  tools: Tools,
): Promise<State | undefined> {
  const after = await readState({ ...before.source, text: applyEdits(before.source.text, edits) }, tools);
  const wanted = new Map(
    tasks.map(
      ({ index, change }) => [index, applyEdits(change.reply.text, toSourceEdits(change.edits)).trimEnd()] as const,
    ),
  );
  const isKept =
    after.replies.length === before.replies.length &&
    after.replies.every((reply, i) => {
      const old = before.replies[i];
      return old !== undefined && reply.text === (wanted.get(i) ?? old.text) && fieldsOf(reply) === fieldsOf(old);
    });
  if (!isKept || !keepsLeaves(before, after, tasks)) return undefined;
  return after;
}

/** What a reply is beside its text and place. */
function fieldsOf(reply: Reply): string {
  return JSON.stringify({ ...reply, text: '', map: undefined });
}

/** True when a structured file holds the same keys and values as before, those of the tasks apart. */
function keepsLeaves(before: State, after: State, tasks: readonly Task[]): boolean {
  const [old, now] = [before.leaves, after.leaves];
  if (old === undefined || now === undefined) return old === now;
  if (old.leaves.length !== now.leaves.length || old.shape.join('\n') !== now.shape.join('\n')) return false;
  const touched = new Set(
    tasks.map(({ index }) => {
      const reply = before.replies[index];
      return reply === undefined ? -1 : leafIndexOf(old, reply, before.source.baseOffset);
    }),
  );
  return now.leaves.every(({ text }, i) => touched.has(i) || text.text === old.leaves[i]?.text.text);
}
