import { dirname, resolve } from 'node:path';
import { UserError } from '../base/errors.js';
import { verbatimSegments } from '../base/offsets.js';
import type { Customer, Notice, Reply, Turn } from '../base/types.js';
import { createReply } from '../formats/reply.js';
import { createSourceLines } from '../formats/source-map.js';
import { shownPath } from '../sources/find.js';
import { readSource } from '../sources/read.js';
import { lastBrandTurn, type Ticket } from '../tickets/ticket.js';

/** What is known of the conversation that a reply belongs to. */
export interface Conversation {
  /** Oldest first. */
  readonly thread?: readonly Turn[] | undefined;
  readonly customer?: Customer | undefined;
  /** Who answers. */
  readonly agent?: { readonly name?: string } | undefined;
  /** Stars the customer gave, 1 to 5. */
  readonly rating?: number | undefined;
  /** Channel id, or a name of a channel. */
  readonly channel?: string | undefined;
}

/** Where a run takes the conversation from. */
export interface ConversationOptions extends Conversation {
  readonly cwd: string;
  /** A file with the conversation that the replies answer. */
  readonly ticket?: string;
  /** Domains of the brand's own mail addresses: turns from there are of the brand. */
  readonly brandDomains?: readonly string[] | undefined;
}

/** The conversations of a run. */
export interface Conversations {
  /** What was left out of tickets, and how doubtful ones were read. */
  readonly notices: Notice[];
  /** The ticket of the run, when it has one. */
  readonly ticket: Ticket | undefined;
  /** A reply with what is known of its conversation: its record wins, then the ticket that it names, then that of the run. */
  of(reply: Reply): Promise<Reply>;
}

/**
 * Reads the ticket of a run, and later those that replies name. It throws UserError `input` for a ticket that cannot be
 * read; so does `of`.
 */
export async function openConversations(options: ConversationOptions): Promise<Conversations> {
  const { cwd, brandDomains } = options;
  const notices: Notice[] = [];
  const tickets = new Map<string, Promise<Ticket>>();
  const read = async (source: { readonly path: string; readonly text: string }): Promise<Ticket> => {
    const { readTicket } = await import('../tickets/read-ticket.js');
    const ticket = await readTicket({ ...source, brandDomains });
    notices.push(...ticket.notices);
    return ticket;
  };
  /** Each file is read once, however many replies name it. */
  const readFile = (absolute: string): Promise<Ticket> => {
    const ticket = tickets.get(absolute) ?? read(readSource(shownPath(absolute, cwd), absolute));
    tickets.set(absolute, ticket);
    return ticket;
  };
  const ticket = options.ticket === undefined ? undefined : await readFile(resolve(cwd, options.ticket));
  const ofRun = withFallback(options, withFallback(ticket ?? {}, {}, ticket?.turns));
  return {
    notices,
    ticket,
    async of(reply) {
      if (reply.ticket === undefined) return { ...reply, ...withFallback(reply, ofRun) };
      // Several lines are the conversation itself; a single line names its file.
      const own = reply.ticket.includes('\n')
        ? await read({ path: `${reply.path} (ticket)`, text: reply.ticket })
        : await readFile(resolve(dirname(resolve(cwd, reply.path)), reply.ticket));
      return { ...reply, ...withFallback(reply, withFallback(own, ofRun, own.turns)) };
    },
  };
}

/** The fields of the first conversation, and of the second those that the first lacks; `turns` are the first's own thread. */
function withFallback(first: Conversation, second: Conversation, turns?: readonly Turn[]) {
  const thread = first.thread ?? turns ?? second.thread;
  const customer = first.customer ?? second.customer;
  const agent = first.agent ?? second.agent;
  const rating = first.rating ?? second.rating;
  const channel = first.channel ?? second.channel;
  return {
    ...(thread !== undefined && { thread }),
    ...(customer !== undefined && { customer }),
    ...(agent !== undefined && { agent }),
    ...(rating !== undefined && { rating }),
    ...(channel !== undefined && { channel }),
  };
}

/**
 * The last message of the brand, as a draft that answers the messages before it. Lines and columns count from the start of
 * that message. Throws UserError `input` for a ticket without a message of the brand.
 */
export function lastReply(path: string, ticket: Ticket): Reply {
  const last = lastBrandTurn(ticket);
  if (last === undefined) {
    const hint = 'Give the draft as a file, and the ticket with --ticket.';
    throw new UserError('input', `${path} holds no message of the brand`, { path, hint });
  }
  const { text } = last.draft;
  const { customer, agent, rating, channel } = ticket;
  return createReply({
    path,
    number: 1,
    kind: 'draft',
    fields: { id: `${path}#last`, ...withFallback({ thread: last.thread, customer, agent, rating, channel }, {}) },
    decoded: { text, segments: () => verbatimSegments(text.length, 0) },
    lines: createSourceLines({ path, text, baseOffset: 0, baseLine: 1 }),
  });
}
