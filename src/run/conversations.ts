import { UserError } from '../base/errors.js';
import type { Notice, Reply } from '../base/types.js';
import type { Settings } from '../config/settings.js';
import { shownPath } from '../sources/find.js';
import type { ConversationOptions, Conversations } from './open-conversations.js';
import type { RunSource } from './run-settings.js';

/** The conversations of a run; its ticket is read with the first reply that needs it. */
export interface RunConversations {
  /** A reply with what is known of its conversation. Throws UserError `input` for a ticket that cannot be read. */
  of(reply: Reply): Promise<Reply>;
  /** The last message of the brand in the ticket of the run, as a source. Throws UserError `usage` without a ticket. */
  last(): Promise<RunSource>;
  /** How the tickets were read. */
  notices(): readonly Notice[];
}

/** The options of a run that are about its conversation. */
interface TicketOptions extends Omit<ConversationOptions, 'brandDomains'> {
  readonly files: readonly string[];
}

/** Starts without having read anything. */
export function createConversations(options: TicketOptions, settings: Settings): RunConversations {
  const { ticket, thread, customer, agent, rating } = options;
  const isForAll = [ticket, thread, customer, agent, rating].some((given) => given !== undefined);
  let opened: Conversations | undefined;
  async function open(): Promise<Conversations> {
    if (opened !== undefined) return opened;
    const { contacts } = await settings.forFile(ticket ?? 'stdin');
    const { openConversations } = await import('./open-conversations.js');
    opened = await openConversations({ ...options, brandDomains: contacts?.domains });
    return opened;
  }
  return {
    of: async (reply) => (isForAll || reply.ticket !== undefined ? (await open()).of(reply) : reply),
    last: async () => lastSource(options, settings, (await open()).ticket),
    notices: () => opened?.notices ?? [],
  };
}

async function lastSource(
  { ticket: file, files, cwd }: TicketOptions,
  settings: Settings,
  ticket: Conversations['ticket'],
): Promise<RunSource> {
  if (ticket === undefined || file === undefined || files.length > 0) {
    const hint = 'Write --ticket FILE --last, and name no other file.';
    throw new UserError('usage', 'The last message of a ticket is linted alone', { hint });
  }
  const { lastReply } = await import('./open-conversations.js');
  const path = shownPath(file, cwd);
  const batch = { replies: [lastReply(path, ticket)], notices: [], leftOut: { internal: 0, blank: 0, unparsable: 0 } };
  return {
    source: { path, absolute: undefined, settingsPath: path },
    settings: await settings.forFile(path),
    read: async function* () {
      yield batch;
    },
  };
}
