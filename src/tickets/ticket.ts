import type { Customer, Notice, Turn } from '../base/types.js';

/** A conversation: what the customer and the brand wrote to each other. */
export interface Ticket {
  /** Oldest first, without internal notes. */
  readonly turns: readonly Turn[];
  readonly customer?: Customer;
  /** The agent who wrote last. */
  readonly agent?: { readonly name?: string };
  /** Stars the customer gave, 1 to 5. */
  readonly rating?: number;
  /** Where the customer wrote, as the source names it: a name of one channel or of several. */
  readonly channel?: string;
  /** What was left out, and what was guessed. */
  readonly notices: readonly Notice[];
}

/** The last turn of the brand as the draft, and the turns before it; `undefined` when the brand wrote nothing. */
export function lastBrandTurn({
  turns,
}: Ticket): { readonly draft: Turn; readonly thread: readonly Turn[] } | undefined {
  const last = turns.findLastIndex(({ from }) => from === 'brand');
  const draft = turns[last];
  return draft === undefined ? undefined : { draft, thread: turns.slice(0, last) };
}
