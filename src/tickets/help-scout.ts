import { toCustomer, type Side } from '../formats/library/reply-fields.js';
import {
  firstText,
  joinTexts,
  recordsAt,
  textAt,
  toTurns,
  valueAt,
  type Helpdesk,
  type JsonRecord,
} from './helpdesk.js';

/**
 * Conversations of Help Scout with their threads, alone or embedded; line items are events, and drafts were never sent.
 * Source: developer.helpscout.com/mailbox-api, List Threads and Get Conversation.
 */
export const helpScout: Helpdesk = {
  matches: (value) =>
    threadsOf(value).some((thread) => 'type' in thread && ('createdBy' in thread || 'customer' in thread)),
  read(conversation) {
    const threads = threadsOf(conversation).filter(({ type }) => type !== 'lineitem');
    const shown = threads.filter(isShown);
    const person =
      valueAt(conversation, 'primaryCustomer') ?? valueAt(conversation, 'customer') ?? valueAt(shown[0], 'customer');
    return {
      turns: shown.flatMap((thread) =>
        toTurns({
          side: sideOfThread(thread),
          html: textAt(thread, 'body'),
          at: thread['createdAt'],
          name: nameOf(thread['createdBy']),
          email: textAt(thread, 'createdBy', 'email'),
        }),
      ),
      unseen: threads.length - shown.length,
      customer: toCustomer({
        name: nameOf(person),
        email: textAt(person, 'email'),
        phone: textAt(person, 'phone'),
      }),
      rating: valueAt(conversation, 'rating'),
    };
  },
};

function threadsOf(conversation: JsonRecord): readonly JsonRecord[] {
  const threads = recordsAt(conversation, '_embedded', 'threads');
  return threads.length > 0 ? threads : recordsAt(conversation, 'threads');
}

function isShown({ type, state }: JsonRecord): boolean {
  return !/^(?:note|forwardparent|forwardchild)$/.test(String(type)) && !/^(?:draft|hidden)$/.test(String(state));
}

/** The side that the type of a thread shows; for chats and phone calls, the type of their author. */
function sideOfThread(thread: JsonRecord): Side | undefined {
  if (thread['type'] === 'customer') return 'customer';
  if (thread['type'] === 'message' || thread['type'] === 'reply') return 'brand';
  const writer = textAt(thread, 'createdBy', 'type');
  return writer === 'customer' ? 'customer' : writer === 'user' ? 'brand' : undefined;
}

function nameOf(person: unknown): string | undefined {
  const first = firstText(person, ['first', 'firstName']);
  return joinTexts(first, firstText(person, ['last', 'lastName'])) ?? textAt(person, 'name');
}
