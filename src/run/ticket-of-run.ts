import { UserError } from '../base/errors.js';
import type { Settings } from '../config/settings.js';
import { shownPath } from '../sources/find.js';
import type { ConversationOptions, Conversations } from './conversation.js';
import type { RunSource } from './run-settings.js';

/** What a run says of its ticket. */
interface TicketOptions extends Omit<ConversationOptions, 'brandDomains'> {
  readonly files: readonly string[];
}

/** The conversations of a run, opened when first asked for. */
export function createConversations(options: TicketOptions, configured: Settings) {
  let opened: Conversations | undefined;
  return {
    open: async (): Promise<Conversations> => {
      const { contacts } = await configured.forFile(options.ticket ?? 'stdin');
      const { openConversations } = await import('./conversation.js');
      return (opened ??= await openConversations({ ...options, brandDomains: contacts?.domains }));
    },
    notices: () => opened?.notices ?? [],
  };
}

/** The last message of the brand in the ticket of a run, as a source. Throws UserError `usage` without a ticket. */
export async function lastOf(
  options: TicketOptions,
  configured: Settings,
  { ticket }: Conversations,
): Promise<RunSource> {
  if (ticket === undefined || options.ticket === undefined || options.files.length > 0) {
    const hint = 'Write --ticket FILE --last, and name no other file.';
    throw new UserError('usage', 'The last message of a ticket is linted alone', { hint });
  }
  const { lastReply } = await import('./conversation.js');
  const path = shownPath(options.ticket, options.cwd);
  const batch = { replies: [lastReply(path, ticket)], notices: [], leftOut: { internal: 0, blank: 0, unparsable: 0 } };
  return {
    source: { path, absolute: undefined, settingsPath: path },
    settings: await configured.forFile(path),
    read: async function* () {
      yield batch;
    },
  };
}
