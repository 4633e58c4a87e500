import { UserError } from '../base/errors.js';
import type { Notice, Customer, Turn } from '../base/types.js';
import { channelsNamed } from '../channels/find-channel.js';
import type { Side } from '../formats/library/reply-fields.js';
import { personIn, type Spoken, isRobot, isSignedByTeam, sideOfEmail, sideOfName } from './speakers.js';
import type { Ticket } from './ticket.js';

/** A ticket to read. */
export interface TicketSource {
  readonly path: string;
  /** Decoded text of the file; a byte-order mark may stand in front. */
  readonly text: string;
  /** Domains of the brand's own addresses: who writes from there is on its side. */
  readonly brandDomains?: readonly string[] | undefined;
}

/** What a reader finds in a source, before sides, order and HTML are settled. */
export interface FoundTicket {
  /** Oldest first, or in the order of the source where times tell more. */
  readonly spoken: readonly Spoken[];
  /** True when the order holds whatever the times say. */
  readonly isInOrder?: boolean;
  /** How many internal notes, drafts and forwards were found, which the customer never saw. */
  readonly unseen?: number;
  readonly customer?: Customer | undefined;
  readonly agent?: string | undefined;
  readonly rating?: unknown;
  /** As the source says it: a helpdesk has words that are no channel, such as `web` and `api`. */
  readonly channel?: string | undefined;
  readonly notices?: readonly Notice[];
}

/** How a ticket can be written by hand, for hints. */
export const HOW_TO_WRITE = 'Begin each message on a new line, with `Customer:` or `Agent:` in front.';

/** Makes a ticket of what was found. Throws UserError `input` when no message of it is left, unless all were internal. */
export async function makeTicket({ path, brandDomains }: TicketSource, found: FoundTicket): Promise<Ticket> {
  const spoken = (await withoutHtml(found.spoken))
    .map((one) => ({ ...one, text: one.text.trim() }))
    .filter(({ text }) => text !== '');
  const { turns, notices } = takeSides(path, found.isInOrder === true ? spoken : byTime(spoken), brandDomains ?? []);
  const unseen = found.unseen ?? 0;
  const [lost] = notices;
  if (turns.length === 0 && unseen === 0) {
    const where = lost?.line === undefined ? path : `${path}:${lost.line}`;
    const what = lost === undefined ? 'there is no message in this ticket' : 'this ticket does not say who wrote it';
    throw new UserError('input', `${where} ${what}`, { path, hint: HOW_TO_WRITE });
  }
  const customer = customerOf(turns, found.customer);
  const agent =
    found.agent ?? turns.findLast(({ side, name }) => side === 'brand' && personIn(name) !== undefined)?.name;
  const agentName = personIn(agent);
  const rating = starsOf(found.rating);
  const { channel } = found;
  return {
    turns: turns.map(toTurn),
    ...(customer !== undefined && { customer }),
    ...(agentName !== undefined && { agent: { name: agentName } }),
    ...(rating !== undefined && { rating }),
    ...(channel !== undefined && channelsNamed(channel).length > 0 && { channel }),
    notices: [...(found.notices ?? []), ...notices, ...unseenNotes(path, unseen)],
  };
}

async function withoutHtml(spoken: readonly Spoken[]): Promise<readonly Spoken[]> {
  if (!spoken.some(({ isHtml }) => isHtml === true)) return spoken;
  const { decodeHtml } = await import('../formats/html/decode-html.js');
  return spoken.map((one) => (one.isHtml === true ? { ...one, text: decodeHtml(one.text).text } : one));
}

/** Oldest first: by time where every message has one, else as they stand. A day without a time orders nothing. */
function byTime(spoken: readonly Spoken[]): readonly Spoken[] {
  const times = spoken.map(({ at = '' }) => (at.includes('T') ? Date.parse(at) : Number.NaN));
  if (times.some((time) => Number.isNaN(time))) return spoken;
  const order = [...spoken.keys()].toSorted((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  return order.flatMap((i) => spoken[i] ?? []);
}

function toTurn({ side, text, at, name }: SidedTurn): Turn {
  const person = personIn(name);
  return { from: side, text, ...(at !== undefined && { at }), ...(person !== undefined && { name: person }) };
}

/** What the source says of the customer, and where it is silent, the name and the address of the customer's messages. */
function customerOf(turns: readonly SidedTurn[], said: Customer | undefined): Customer | undefined {
  const own = turns.filter(({ side }) => side === 'customer');
  const name = own.map((turn) => personIn(turn.name)).find((one) => one !== undefined);
  const email = own.map((turn) => turn.email).find((one) => one !== undefined);
  const customer = { ...(name !== undefined && { name }), ...(email !== undefined && { email }), ...said };
  return Object.keys(customer).length === 0 ? undefined : customer;
}

/** Stars from 1 to 5; words such as `good` are no stars. */
function starsOf(value: unknown): number | undefined {
  const stars = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof stars === 'number' && stars >= 1 && stars <= 5 ? stars : undefined;
}

function unseenNotes(path: string, unseen: number): readonly Notice[] {
  if (unseen === 0) return [];
  const what = unseen === 1 ? '1 message of this ticket is' : `${unseen} messages of this ticket are`;
  const message = `${what} left out: internal notes, drafts or forwards, which the customer never saw.`;
  return [{ level: 'note', code: 'ticket-left-out', path, message }];
}

/** A message whose side is known. */
export interface SidedTurn extends Spoken {
  readonly side: Side;
}

interface Person {
  side: Side | undefined;
}

/**
 * Finds the side of each message, oldest first. Known are the words in names (`Agent`, `Mara (customer)`, `Lampwerk
 * Support`), the addresses of `brandDomains` and of teams (`support@`), and signatures with the name of a team. Of two
 * people without such signs, the one who speaks first is the customer; where one side is known, the one other person is
 * the other side. Who speaks beside a customer and a robot is the brand. Other messages are left out. Notices
 * say what was left out and what was taken for granted.
 */
export function takeSides(
  path: string,
  spoken: readonly Spoken[],
  brandDomains: readonly string[],
): { readonly turns: readonly SidedTurn[]; readonly notices: readonly Notice[] } {
  const personOf = meet(spoken);
  const people = [...new Set(personOf.flatMap((person) => person ?? []))];
  for (const [i, one] of spoken.entries()) {
    const person = personOf[i];
    if (person !== undefined) person.side ??= one.side ?? signOf(one, brandDomains);
  }
  const known = spoken.flatMap((one, i) => (isRobot(one.name ?? '') ? [] : (one.side ?? personOf[i]?.side ?? [])));
  const notices = settle(path, people, new Set(known));
  const turns: SidedTurn[] = [];
  const lost: Spoken[] = [];
  for (const [i, one] of spoken.entries()) {
    const before = turns.at(-1);
    const answer = one.isAnswer === true && before !== undefined ? otherSide(before.side) : undefined;
    const side = one.side ?? personOf[i]?.side ?? answer;
    if (side === undefined) lost.push(one);
    else turns.push({ ...one, side });
    if (side !== undefined && side === answer && personOf[i]?.side === undefined) notices.push(answerNote(path, side));
  }
  return { turns, notices: [...notices, ...lostNotes(path, lost)] };
}

/** The person who wrote each message, known by address or by name; `undefined` where it says neither. */
function meet(spoken: readonly Spoken[]): readonly (Person | undefined)[] {
  const people = new Map<string, Person>();
  return spoken.map(({ name, email }) => {
    const keys = [email, name].flatMap((key) => key?.toLowerCase() ?? []);
    if (keys.length === 0) return undefined;
    const person = keys.map((key) => people.get(key)).find((one) => one !== undefined) ?? { side: undefined };
    for (const key of keys) people.set(key, person);
    return person;
  });
}

function signOf({ name, email, text }: Spoken, brandDomains: readonly string[]): Side | undefined {
  const named = name === undefined ? undefined : sideOfName(name);
  const addressed = email === undefined ? undefined : sideOfEmail(email, brandDomains);
  return named ?? addressed ?? (isSignedByTeam(text) ? 'brand' : undefined);
}

/** Gives a side to people without a sign of one, where the others leave only one. */
function settle(path: string, people: readonly Person[], known: ReadonlySet<Side>): Notice[] {
  const unknown = people.filter(({ side }) => side === undefined);
  const [first, second] = unknown;
  if (first === undefined || known.size === 2 || (known.size === 1 && unknown.length > 1)) return [];
  if (known.size === 1) {
    first.side = known.has('brand') ? 'customer' : 'brand';
    return [];
  }
  first.side = 'customer';
  if (second !== undefined && unknown.length === 2) second.side = 'brand';
  const message =
    'The ticket does not say who the customer is: the one who speaks first is taken. Write `Customer:` or `Agent:` to say it.';
  return [{ level: 'note', code: 'ticket-guess', path, message }];
}

const otherSide = (side: Side): Side => (side === 'customer' ? 'brand' : 'customer');

function answerNote(path: string, side: Side): Notice {
  const who = side === 'customer' ? 'the customer' : 'the brand';
  const taken = `The text at the top names no writer: it is taken for an answer of ${who}.`;
  const message = `${taken} Write \`From:\` and \`Date:\` lines above it to say it.`;
  return { level: 'note', code: 'ticket-guess', path, line: 1, message };
}

function lostNotes(path: string, lost: readonly Spoken[]): readonly Notice[] {
  const [first] = lost;
  if (first === undefined) return [];
  const what = lost.length === 1 ? '1 message is' : `${lost.length} messages are`;
  const why = `as the ticket does not say which side wrote ${lost.length === 1 ? 'it' : 'them'}`;
  const message = `${what} left out, ${why}. Write \`Customer:\` or \`Agent:\` as the name.`;
  return [
    { level: 'note', code: 'ticket-left-out', path, ...(first.line !== undefined && { line: first.line }), message },
  ];
}
