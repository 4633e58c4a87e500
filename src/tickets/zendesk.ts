import type { Notice } from '../base/types.js';
import type { Side } from '../formats/library/reply-fields.js';
import { toCustomer } from '../formats/library/reply-fields.js';
import { recordsAt, textAt, toTurns, valueAt, type Helpdesk, type JsonRecord } from './helpdesk.js';

/**
 * Tickets of Zendesk Support: `ticket` or its fields, `comments` and, side-loaded, `users`. The requester is the customer,
 * as are end users in copy; agents and admins are the brand. A satisfaction of `good` or `bad` gives no stars.
 * Source: developer.zendesk.com, Ticket Comments and Users.
 */
export const zendesk: Helpdesk = {
  matches: (value) =>
    commentsOf(value).some((comment) => 'author_id' in comment && ('public' in comment || 'plain_body' in comment)) ||
    (valueAt(value, 'ticket', 'requester_id') !== undefined && textAt(value, 'ticket', 'description') !== undefined),
  read(value, path) {
    const ticket = valueAt(value, 'ticket') ?? value;
    const users = [...recordsAt(value, 'users'), ...recordsAt(ticket, 'users')];
    const userById = new Map(users.map((user) => [textAt(user, 'id'), user]));
    const requesterId = textAt(ticket, 'requester_id') ?? textAt(ticket, 'requester', 'id');
    const requester = userById.get(requesterId) ?? valueAt(ticket, 'requester');
    const comments = commentsOf(value);
    const shown = comments.filter((comment) => valueAt(comment, 'public') !== false);
    const sideOf = (id: string | undefined): Side | undefined => {
      if (id === undefined) return undefined;
      if (id === requesterId) return 'customer';
      const role = textAt(userById.get(id), 'role');
      if (role !== undefined) return role === 'end-user' ? 'customer' : 'brand';
      return id === textAt(ticket, 'assignee_id') || (requesterId !== undefined && users.length === 0)
        ? 'brand'
        : undefined;
    };
    const turns = shown.flatMap((comment) => {
      const id = textAt(comment, 'author_id');
      const user = userById.get(id) ?? (id === requesterId ? requester : undefined);
      return toTurns({
        side: sideOf(id),
        text: textAt(comment, 'plain_body') ?? textAt(comment, 'body'),
        html: textAt(comment, 'html_body'),
        at: valueAt(comment, 'created_at'),
        name: textAt(user, 'name'),
        email: textAt(user, 'email'),
      });
    });
    const isGuessed = users.length === 0 && turns.some(({ side }) => side === 'brand');
    return {
      turns: comments.length > 0 ? turns : firstTurn(ticket),
      unseen: comments.length - shown.length,
      customer: toCustomer({
        name: textAt(requester, 'name'),
        email: textAt(requester, 'email'),
        phone: textAt(requester, 'phone'),
      }),
      rating: valueAt(ticket, 'satisfaction_rating', 'score'),
      channel: channelOf(ticket),
      notices: isGuessed ? [guessNote(path)] : [],
    };
  },
};

function commentsOf(value: JsonRecord): readonly JsonRecord[] {
  const comments = recordsAt(value, 'comments');
  return comments.length > 0 ? comments : recordsAt(value, 'ticket', 'comments');
}

/** The channel of the ticket; for X, also whether the post was public. Source: developer.zendesk.com, Via object reference. */
function channelOf(ticket: unknown): string | undefined {
  const channel = textAt(ticket, 'via', 'channel');
  const kind = textAt(ticket, 'via', 'source', 'rel');
  if (kind === 'direct_message') return `${channel} dm`;
  return channel === 'twitter' && kind === 'mention' ? 'tweet' : channel;
}

/** The description repeats the first comment: it is read where the comments were not exported. */
function firstTurn(ticket: unknown): ReturnType<typeof toTurns> {
  return toTurns({ side: 'customer', text: textAt(ticket, 'description'), at: valueAt(ticket, 'created_at') });
}

function guessNote(path: string): Notice {
  const message =
    'This export has no `users`: everyone but the requester is taken for the brand. Export it with `include=users` to be sure.';
  return { level: 'note', code: 'ticket-guess', path, message };
}
