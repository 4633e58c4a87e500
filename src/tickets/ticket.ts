import type { Notice, Turn } from '../types.js';

/** One message of a ticket. */
export interface TicketTurn extends Turn {
  /** Who wrote it, when the ticket names a person. */
  readonly name?: string;
}

/** What a ticket says about its customer. */
export interface TicketCustomer {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  /** As the ticket writes it, on one line or several. */
  readonly address?: string;
  /** Number of the order that the ticket is about. */
  readonly order?: string;
}

/** A conversation that was read: what the customer and the brand wrote to each other. */
export interface Ticket {
  /** Oldest first; internal notes are never among them. */
  readonly turns: readonly TicketTurn[];
  readonly customer?: TicketCustomer;
  /** The agent who wrote last. */
  readonly agent?: { readonly name?: string };
  /** Stars the customer gave, 1 to 5. */
  readonly rating?: number;
  /** What was left out, and what was taken for granted. */
  readonly notices: readonly Notice[];
}

/** Takes the last turn of the brand as the draft, with the turns before it; `undefined` when the brand wrote nothing. */
export function lastBrandTurn({
  turns,
}: Ticket): { readonly draft: TicketTurn; readonly thread: readonly TicketTurn[] } | undefined {
  const last = turns.findLastIndex(({ from }) => from === 'brand');
  const draft = turns[last];
  return draft === undefined ? undefined : { draft, thread: turns.slice(0, last) };
}
