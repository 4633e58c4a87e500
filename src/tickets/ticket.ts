import type { Customer, Notice, Turn } from '../base/types.js';

/** A conversation that was read: what the customer and the brand wrote to each other. */
export interface Ticket {
  /** Oldest first; internal notes are never among them. */
  readonly turns: readonly Turn[];
  readonly customer?: Customer;
  /** The agent who wrote last. */
  readonly agent?: { readonly name?: string };
  /** Stars the customer gave, 1 to 5. */
  readonly rating?: number;
  /** Where the customer wrote, as the source says it: a name that leads to one channel, or may be several. */
  readonly channel?: string;
  /** What was left out, and what was taken for granted. */
  readonly notices: readonly Notice[];
}

/** Takes the last turn of the brand as the draft, with the turns before it; `undefined` when the brand wrote nothing. */
export function lastBrandTurn({
  turns,
}: Ticket): { readonly draft: Turn; readonly thread: readonly Turn[] } | undefined {
  const last = turns.findLastIndex(({ from }) => from === 'brand');
  const draft = turns[last];
  return draft === undefined ? undefined : { draft, thread: turns.slice(0, last) };
}
