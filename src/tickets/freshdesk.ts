import { toCustomer, type Side } from '../formats/library/reply-fields.js';
import { recordsAt, textAt, toTurns, valueAt, type Helpdesk } from './helpdesk.js';

/** The `source` of a conversation that did not go to the customer. */
const FORWARD = 8;
/** The `source` of a ticket that an agent began. */
const OUTBOUND_EMAIL = 10;

/**
 * Tickets of Freshdesk with `include=conversations,requester`: the description is the first message. Its satisfaction
 * ratings go from -103 to 103 and give no stars. Source: developers.freshdesk.com/api, View a Ticket.
 */
export const freshdesk: Helpdesk = {
  matches: (value) =>
    textAt(value, 'description_text') !== undefined ||
    recordsAt(value, 'conversations').some((one) => 'incoming' in one || 'body_text' in one),
  read(ticket) {
    const conversations = recordsAt(ticket, 'conversations');
    const shown = conversations.filter((one) => one['private'] !== true && one['source'] !== FORWARD);
    const name = textAt(ticket, 'requester', 'name');
    const email = textAt(ticket, 'requester', 'email');
    const first: Side = ticket['source'] === OUTBOUND_EMAIL ? 'brand' : 'customer';
    return {
      turns: [
        ...toTurns({
          side: first,
          text: textAt(ticket, 'description_text'),
          html: textAt(ticket, 'description'),
          at: ticket['created_at'],
          ...(first === 'customer' && { name, email }),
        }),
        ...shown.flatMap((one) => {
          const isRequester = one['incoming'] === true && one['user_id'] === ticket['requester_id'];
          return toTurns({
            side: one['incoming'] === true ? 'customer' : one['incoming'] === false ? 'brand' : undefined,
            text: textAt(one, 'body_text'),
            html: textAt(one, 'body'),
            at: one['created_at'],
            ...(isRequester && { name, email }),
          });
        }),
      ],
      unseen: conversations.length - shown.length,
      customer: toCustomer({
        name,
        email: email ?? textAt(ticket, 'email'),
        phone: textAt(ticket, 'requester', 'mobile') ?? textAt(ticket, 'requester', 'phone') ?? textAt(ticket, 'phone'),
        address: textAt(ticket, 'requester', 'address'),
      }),
      rating: valueAt(ticket, 'rating'),
    };
  },
};
