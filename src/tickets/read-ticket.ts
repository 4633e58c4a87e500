import { UserError } from '../base/errors.js';
import { beginsLikeChat, readChat } from './chat.js';
import { isJsonTicket, readJsonTicket } from './json-ticket.js';
import { holdsMailHead, isMailFile, readMailFile, readMailHistory } from './mail-history.js';
import { HOW_TO_WRITE, makeTicket, type FoundTicket, type TicketSource } from './make-ticket.js';
import type { Ticket } from './ticket.js';

/** Reads tickets of one kind. */
interface TicketReader {
  readonly matches: (source: TicketSource) => boolean;
  readonly read: (source: TicketSource) => FoundTicket | Promise<FoundTicket>;
}

/** The first that matches reads the ticket; any other text is read as a chat. */
const READERS: readonly TicketReader[] = [
  { matches: isJsonTicket, read: readJsonTicket },
  { matches: isMailFile, read: readMailFile },
  { matches: ({ text }) => !beginsLikeChat(text) && holdsMailHead(text), read: readMailHistory },
];

/**
 * Reads a conversation: JSON, the export of a helpdesk, a saved mail, a mail with its quotations, or the transcript of a
 * chat. Notices of the ticket name what was left out. Throws UserError `input` for an empty text and for one that it
 * cannot read.
 */
export async function readTicket(source: TicketSource): Promise<Ticket> {
  const text = source.text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  if (text.trim() === '') throw new UserError('input', `${source.path}:1 this ticket is empty`, { hint: HOW_TO_WRITE });
  const plain = { ...source, text };
  const read = READERS.find(({ matches }) => matches(plain))?.read ?? readChat;
  return makeTicket(plain, await read(plain));
}
