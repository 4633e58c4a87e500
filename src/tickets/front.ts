import { toCustomer } from '../formats/library/reply-fields.js';
import { joinTexts, recordsAt, textAt, toTurns, valueAt, type Helpdesk, type JsonRecord } from './helpdesk.js';

/**
 * Conversations of Front: messages in `_results` (as the API lists them, newest first) or `messages`, and `comments`, which
 * are talk among teammates. Source: dev.frontapp.com, Messages and Conversations.
 */
export const front: Helpdesk = {
  matches: (value) => messagesOf(value).some((message) => 'is_inbound' in message),
  read(conversation) {
    const messages = messagesOf(conversation);
    // The list of a conversation may contain comments, which have no direction.
    const sent = messages.filter((message) => 'is_inbound' in message && message['is_draft'] !== true);
    const inbound = sent.find((message) => message['is_inbound'] === true);
    const recipient = valueAt(conversation, 'recipient');
    const writer = senderOf(inbound);
    const handle = textAt(recipient, 'handle') ?? writer.handle;
    return {
      turns: sent.flatMap((message) => {
        const isInbound = message['is_inbound'] === true;
        const sender = senderOf(message);
        const author = joinTexts(textAt(message, 'author', 'first_name'), textAt(message, 'author', 'last_name'));
        return toTurns({
          side: isInbound ? 'customer' : 'brand',
          text: textAt(message, 'text'),
          html: textAt(message, 'body'),
          at: message['created_at'],
          name: isInbound ? sender.name : (author ?? sender.name),
          email: sender.handle?.includes('@') === true ? sender.handle : undefined,
        });
      }),
      unseen: messages.length - sent.length + recordsAt(conversation, 'comments').length,
      customer: toCustomer({
        name: textAt(recipient, 'name') ?? writer.name,
        email: handle?.includes('@') === true ? handle : undefined,
        phone: handle !== undefined && /^\+?\d[\d ()-]{5,20}$/.test(handle) ? handle : undefined,
      }),
      rating: valueAt(conversation, 'rating'),
    };
  },
};

function messagesOf(conversation: JsonRecord): readonly JsonRecord[] {
  const messages = recordsAt(conversation, '_results');
  return messages.length > 0 ? messages : recordsAt(conversation, 'messages');
}

function senderOf(message: JsonRecord | undefined): {
  readonly name: string | undefined;
  readonly handle: string | undefined;
} {
  const sender = recordsAt(message, 'recipients').find(({ role }) => role === 'from');
  return { name: textAt(sender, 'name'), handle: textAt(sender, 'handle') };
}
