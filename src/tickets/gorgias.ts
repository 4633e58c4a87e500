import { toCustomer } from '../formats/library/reply-fields.js';
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
 * Tickets of Gorgias with their `messages`, or the list of messages alone (`data`). Source: developers.gorgias.com, The
 * TicketMessage object and The Ticket object.
 */
export const gorgias: Helpdesk = {
  matches: (value) => messagesOf(value).some((message) => 'from_agent' in message),
  read(ticket) {
    const messages = messagesOf(ticket);
    const shown = messages.filter((one) => one['public'] !== false && one['channel'] !== 'internal-note');
    const writer = shown.find((one) => one['from_agent'] === false)?.['sender'];
    const customer = valueAt(ticket, 'customer') ?? writer;
    const channels = recordsAt(customer, 'channels');
    return {
      turns: shown.flatMap((message) =>
        toTurns({
          side: message['from_agent'] === true ? 'brand' : message['from_agent'] === false ? 'customer' : undefined,
          text: textAt(message, 'body_text'),
          html: textAt(message, 'body_html'),
          at: firstText(message, ['sent_datetime', 'created_datetime']),
          name: nameOf(message['sender']),
          email: textAt(message, 'sender', 'email'),
        }),
      ),
      unseen: messages.length - shown.length,
      customer: toCustomer({
        name: nameOf(customer),
        email: textAt(customer, 'email'),
        phone: textAt(
          channels.find(({ type }) => type === 'phone'),
          'address',
        ),
      }),
      rating: valueAt(ticket, 'satisfaction_survey', 'score'),
      channel: textAt(ticket, 'channel'),
    };
  },
};

function messagesOf(ticket: JsonRecord): readonly JsonRecord[] {
  const messages = recordsAt(ticket, 'messages');
  return messages.length > 0 ? messages : recordsAt(ticket, 'data');
}

function nameOf(person: unknown): string | undefined {
  return textAt(person, 'name') ?? joinTexts(textAt(person, 'firstname'), textAt(person, 'lastname'));
}
