import { UserError } from '../base/errors.js';
import { beginsLikeChat, readChat } from './chat.js';
import { isJsonTicket, readJsonTicket } from './json-ticket.js';
import { isMailFile, readMailFile, holdsMailHead, readMailHistory } from './mail-history.js';
import { HOW_TO_WRITE, makeTicket, type FoundTicket, type TicketSource } from './make-ticket.js';
import type { Ticket } from './ticket.js';

/** Reads tickets that are written in one way. */
interface TicketReader {
  matches(source: TicketSource): boolean;
  read(source: TicketSource): FoundTicket | Promise<FoundTicket>;
}

/** The first that matches reads the ticket. */
const READERS: readonly TicketReader[] = [
  { matches: isJsonTicket, read: readJsonTicket },
  { matches: isMailFile, read: readMailFile },
  {
    matches: ({ text }) => !beginsLikeChat(text) && holdsMailHead(text),
    read: (source) => readMailHistory(source),
  },
  { matches: () => true, read: readChat },
];

/**
 * Reads a conversation: JSON, the export of a helpdesk, a saved mail, a mail with its quotations, or the transcript of a
 * chat. Throws UserError `input` when it is empty or cannot be understood; what was left out is told in notices.
 */
export async function readTicket(source: TicketSource): Promise<Ticket> {
  const text = source.text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  if (text.trim() === '') throw new UserError('input', `${source.path}:1 this ticket is empty`, { hint: HOW_TO_WRITE });
  const plain = { ...source, text };
  const reader = READERS.find(({ matches }) => matches(plain));
  if (reader === undefined) throw new UserError('input', `${source.path}:1 this is no ticket`, { hint: HOW_TO_WRITE });
  return makeTicket(plain, await reader.read(plain));
}
