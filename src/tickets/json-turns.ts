import { isRecord } from '../formats/library/reply-fields.js';
import { isInternalNote } from '../formats/library/helpdesks.js';
import { UserError } from '../base/errors.js';
import { firstText, toCustomer } from './helpdesk.js';
import { textAt, valueAt, type JsonRecord } from './json-values.js';
import type { FoundTicket } from './make-ticket.js';
import { readAddress, sideOfName, type Spoken } from './speakers.js';
import { readIso } from './stamps.js';

/** Keys of the list of turns in an object, and keys inside a turn: ours first, then those of common exports. */
const LISTS = ['thread', 'turns', 'messages', 'conversation'];
const FROM = ['from', 'role', 'sender', 'author', 'speaker'];
const TEXT = ['text', 'body', 'content', 'message'];
const AT = ['at', 'created_at', 'createdAt', 'timestamp', 'date', 'time'];

const SHAPE = 'Write each turn as {"from": "customer", "text": "…"}, or "from": "brand".';

/** The key of the list of turns in an object; `undefined` when it has no such list. */
export function turnsKeyOf(value: JsonRecord): string | undefined {
  return LISTS.find((key) => Array.isArray(value[key]));
}

/**
 * Reads turns as care-lint writes them, `{from, text, at?, name?}`: a list of them, or an object with a list under one
 * of `LISTS`. In a record of a reply, `text` is what the brand answered last. `lines` are those of the turns in their
 * file. Throws UserError `input` for a turn that is no object or has no text.
 */
export function readJsonTurns(
  path: string,
  value: JsonRecord,
  turns: readonly unknown[],
  lines: readonly number[],
): FoundTicket {
  const spoken: Spoken[] = [];
  let unseen = 0;
  for (const [i, turn] of turns.entries()) {
    const line = lines[i];
    const where = line === undefined ? path : `${path}:${line}`;
    if (!isRecord(turn)) throw new UserError('input', `${where} turn ${i + 1} is no object`, { hint: SHAPE });
    const text = firstText(turn, TEXT);
    if (text === undefined && TEXT.every((key) => typeof turn[key] !== 'string')) {
      throw new UserError('input', `${where} turn ${i + 1} has no \`text\``, { hint: SHAPE });
    }
    if (isInternalNote(Object.entries(turn))) unseen++;
    else if (text !== undefined) spoken.push(readTurn(turn, text, line));
  }
  const answer = textAt(value, 'text');
  const customer = valueAt(value, 'customer');
  const agent = valueAt(value, 'agent');
  return {
    spoken: answer === undefined ? spoken : [...spoken, { side: 'brand', text: answer }],
    unseen,
    customer: toCustomer({
      name: textAt(customer, 'name') ?? textAt(value, 'customer'),
      email: textAt(customer, 'email'),
      phone: textAt(customer, 'phone'),
      address: textAt(customer, 'address'),
      order: textAt(customer, 'order') ?? textAt(value, 'order'),
    }),
    agent: textAt(agent, 'name') ?? textAt(value, 'agent'),
    channel: textAt(value, 'channel'),
    rating: valueAt(value, 'rating') ?? valueAt(value, 'satisfaction_rating'),
  };
}

function readTurn(turn: JsonRecord, text: string, line: number | undefined): Spoken {
  const key = FROM.find((one) => turn[one] !== undefined);
  const from = key === undefined ? undefined : (textAt(turn, key) ?? firstText(turn[key], ['type', 'role', 'name']));
  const speaker = from === undefined ? {} : readAddress(from);
  const side = sideOfName(speaker.name ?? '');
  const at = AT.map((one) => readIso(turn[one])).find((time) => time !== undefined);
  const name = textAt(turn, 'name') ?? (key === undefined ? undefined : textAt(turn, key, 'name'));
  return {
    text,
    ...speaker,
    ...(side !== undefined && { side }),
    ...(name !== undefined && { name }),
    ...(at !== undefined && { at }),
    ...(line !== undefined && { line }),
  };
}
