import { isRecord, toCustomer } from '../formats/library/reply-fields.js';
import { recordsAt, textAt, toTurns, valueAt, type Helpdesk, type JsonRecord } from './helpdesk.js';

/**
 * Conversations of Intercom: `source` is the first message, `conversation_parts` are the others; parts without a body are
 * events. Source: developers.intercom.com, Conversation and Conversation Part.
 */
export const intercom: Helpdesk = {
  matches: (value) => Array.isArray(valueAt(value, 'conversation_parts', 'conversation_parts')),
  read(conversation) {
    const parts = recordsAt(conversation, 'conversation_parts', 'conversation_parts');
    const shown = parts.filter((part) => textAt(part, 'part_type')?.startsWith('note') !== true);
    const source = valueAt(conversation, 'source');
    const first: readonly JsonRecord[] = isRecord(source)
      ? [{ created_at: conversation['created_at'], ...source }]
      : [];
    const messages = [...first, ...shown];
    const [contact] = recordsAt(conversation, 'contacts', 'contacts');
    const author = messages.find((message) => sideOfAuthor(message) === 'customer')?.['author'];
    return {
      turns: messages.flatMap((message) =>
        toTurns({
          side: sideOfAuthor(message),
          html: textAt(message, 'body'),
          at: message['created_at'],
          name: textAt(message, 'author', 'name'),
          email: textAt(message, 'author', 'email'),
        }),
      ),
      unseen: parts.length - shown.length,
      customer: toCustomer({
        name: textAt(contact, 'name') ?? textAt(author, 'name'),
        email: textAt(contact, 'email') ?? textAt(author, 'email'),
        phone: textAt(contact, 'phone'),
      }),
      rating: valueAt(conversation, 'conversation_rating', 'rating'),
    };
  },
};

const CUSTOMERS = /^(?:user|lead|contact|visitor)$/;
const TEAM = /^(?:admin|bot|team)$/;

function sideOfAuthor(message: JsonRecord): 'customer' | 'brand' | undefined {
  const type = textAt(message, 'author', 'type') ?? '';
  return CUSTOMERS.test(type) ? 'customer' : TEAM.test(type) ? 'brand' : undefined;
}
