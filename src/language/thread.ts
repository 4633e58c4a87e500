import type { Turn } from '../base/types.js';
import { read } from './read-reply.js';
import type { Reading } from './reading.js';

/** Something one side sent; messages of one side in a row are one turn. */
interface JoinedTurn {
  readonly from: Turn['from'];
  /** The messages, one a line. */
  readonly text: string;
  /** When the last of the messages was sent, as the source says it. */
  readonly at: string | undefined;
}

/** Something the brand sent before the reply, read as replies are. */
export interface BrandTurn {
  readonly reading: Reading;
  readonly at: string | undefined;
  /** What the customer sent then, before the next turn of the brand; may be empty. */
  readonly answer: string;
}

/** The turns of both sides, oldest first. */
function joinTurns(thread: readonly Turn[]): readonly JoinedTurn[] {
  const joined: JoinedTurn[] = [];
  for (const { from, text, at } of thread) {
    const before = joined.at(-1);
    if (before?.from === from)
      joined[joined.length - 1] = { from, text: `${before.text}\n${text}`, at: at ?? before.at };
    else joined.push({ from, text, at });
  }
  return joined;
}

/** Kept by thread: all rules ask about one thread in turn. */
const known = new WeakMap<readonly Turn[], readonly BrandTurn[]>();

/** The turns of the brand before a reply, oldest first; made when a rule first asks. Empty without a thread. */
export function brandTurnsOf({ reply, language }: Reading): readonly BrandTurn[] {
  const { thread, ...own } = reply;
  if (thread === undefined) return [];
  const before = known.get(thread);
  if (before !== undefined) return before;
  const turns = joinTurns(thread).flatMap(({ from, text, at }, place, all): BrandTurn[] => {
    if (from !== 'brand') return [];
    const next = all[place + 1];
    return [{ reading: read({ ...own, text: text.trim() }, language), at, answer: next?.text ?? '' }];
  });
  known.set(thread, turns);
  return turns;
}

/** What the customer sent since the brand last wrote; empty when the brand had the last word. */
export function latestCustomerText(thread: readonly Turn[]): string {
  const last = joinTurns(thread).at(-1);
  return last?.from === 'customer' ? last.text : '';
}

/** All that the customer wrote, oldest first, one message a line. */
export function customerText(thread: readonly Turn[]): string {
  return thread.flatMap(({ from, text }) => (from === 'customer' ? [text] : [])).join('\n');
}
