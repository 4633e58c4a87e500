import { UserError } from '../base/errors.js';
import type { Customer, Notice, Turn } from '../base/types.js';
import { channelsNamed } from '../channels/find-channel.js';
import type { Side } from '../formats/library/reply-fields.js';
import { isRobot, isSignedByTeam, personIn, sideOfEmail, sideOfName, type RawTurn } from './speakers.js';
import type { Ticket } from './ticket.js';

/** A ticket to read. */
export interface TicketSource {
  readonly path: string;
  /** Decoded text of the file; may begin with a byte-order mark. */
  readonly text: string;
  /** Domains of the brand's own addresses: who writes from there is on its side. */
  readonly brandDomains?: readonly string[] | undefined;
}

/** What a reader finds in a source: sides, order and HTML are left to `makeTicket`. */
export interface FoundTicket {
  /** Oldest first, or in the order of the source when each has a time. */
  readonly turns: readonly RawTurn[];
  /** True when the turns are in order, whatever their times. */
  readonly isInOrder?: boolean;
  /** How many internal notes, drafts and forwards were found: the customer never saw them. */
  readonly unseen?: number;
  readonly customer?: Customer | undefined;
  readonly agent?: string | undefined;
  readonly rating?: unknown;
  /** As the source names it; helpdesks have names that are no channel of ours, such as `web` and `api`. */
  readonly channel?: string | undefined;
  readonly notices?: readonly Notice[];
}

/** How a ticket can be written by hand, for hints. */
export const HOW_TO_WRITE = 'Begin each message on a new line, with `Customer:` or `Agent:` in front.';

/** Makes a ticket of what was found. Throws UserError `input` when no turn is left, unless all were internal. */
export async function makeTicket({ path, brandDomains }: TicketSource, found: FoundTicket): Promise<Ticket> {
  const raw = (await withoutHtml(found.turns))
    .map((turn) => ({ ...turn, text: turn.text.trim() }))
    .filter(({ text }) => text !== '');
  const { turns, notices } = assignSides(path, found.isInOrder === true ? raw : byTime(raw), brandDomains ?? []);
  const unseen = found.unseen ?? 0;
  const [first] = notices;
  if (turns.length === 0 && unseen === 0) {
    const where = first?.line === undefined ? `${path}:` : `${path}:${first.line}`;
    const what = first === undefined ? 'there is no message in this ticket' : 'this ticket does not say who wrote it';
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

async function withoutHtml(turns: readonly RawTurn[]): Promise<readonly RawTurn[]> {
  if (!turns.some(({ isHtml }) => isHtml === true)) return turns;
  const { decodeHtml } = await import('../formats/html/decode-html.js');
  return turns.map((turn) => (turn.isHtml === true ? { ...turn, text: decodeHtml(turn.text).text } : turn));
}

/** Oldest first: by time where every turn has one, else in the given order. A day without a time does not count. */
function byTime(turns: readonly RawTurn[]): readonly RawTurn[] {
  const times = turns.map(({ at = '' }) => (at.includes('T') ? Date.parse(at) : Number.NaN));
  if (times.some((time) => Number.isNaN(time))) return turns;
  const order = [...turns.keys()].toSorted((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  return order.flatMap((i) => turns[i] ?? []);
}

function toTurn({ side, text, at, name }: SidedTurn): Turn {
  const person = personIn(name);
  return { from: side, text, ...(at !== undefined && { at }), ...(person !== undefined && { name: person }) };
}

/** What the source states of the customer; a name or address that it leaves out is taken from the customer's turns. */
function customerOf(turns: readonly SidedTurn[], stated: Customer | undefined): Customer | undefined {
  const own = turns.filter(({ side }) => side === 'customer');
  const name = own.map((turn) => personIn(turn.name)).find((one) => one !== undefined);
  const email = own.map((turn) => turn.email).find((one) => one !== undefined);
  const customer = { ...(name !== undefined && { name }), ...(email !== undefined && { email }), ...stated };
  return Object.keys(customer).length === 0 ? undefined : customer;
}

/** Stars from 1 to 5; `undefined` for any other value, such as `good`. */
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

/** A turn whose side is known. */
interface SidedTurn extends RawTurn {
  readonly side: Side;
}

/** A writer of turns. */
interface Person {
  side: Side | undefined;
}

/**
 * Finds the side of each turn, oldest first. A side is known by words in a name (`Agent`, `Mara (customer)`, `Lampwerk
 * Support`), by an address of `brandDomains` or of a team (`support@`), and by a signature with the name of a team. Of two
 * people without such signs, the first to write is the customer. Where one side is known, the one other person is the other
 * side; a robot does not count as a known side. Other turns are left out. Notices say what was left out and what was guessed.
 */
function assignSides(
  path: string,
  raw: readonly RawTurn[],
  brandDomains: readonly string[],
): { readonly turns: readonly SidedTurn[]; readonly notices: readonly Notice[] } {
  const personOf = identifyPeople(raw);
  const people = [...new Set(personOf.flatMap((person) => person ?? []))];
  for (const [i, one] of raw.entries()) {
    const person = personOf[i];
    if (person !== undefined) person.side ??= one.side ?? sideShownBy(one, brandDomains);
  }
  const known = raw.flatMap((one, i) => (isRobot(one.name ?? '') ? [] : (one.side ?? personOf[i]?.side ?? [])));
  const notices = inferSides(path, people, new Set(known));
  const turns: SidedTurn[] = [];
  const sideless: RawTurn[] = [];
  for (const [i, one] of raw.entries()) {
    const before = turns.at(-1);
    const answer = one.isAnswer === true && before !== undefined ? otherSide(before.side) : undefined;
    const side = one.side ?? personOf[i]?.side ?? answer;
    if (side === undefined) sideless.push(one);
    else turns.push({ ...one, side });
    if (side !== undefined && side === answer && personOf[i]?.side === undefined) notices.push(answerNote(path, side));
  }
  return { turns, notices: [...notices, ...sidelessNotes(path, sideless)] };
}

/** The person who wrote each turn, identified by address or name; `undefined` for a turn without both. */
function identifyPeople(turns: readonly RawTurn[]): readonly (Person | undefined)[] {
  const people = new Map<string, Person>();
  return turns.map(({ name, email }) => {
    const keys = [email, name].flatMap((key) => key?.toLowerCase() ?? []);
    if (keys.length === 0) return undefined;
    const person = keys.map((key) => people.get(key)).find((one) => one !== undefined) ?? { side: undefined };
    for (const key of keys) people.set(key, person);
    return person;
  });
}

/** The side that a turn itself shows, by the name, the address or the signature of its writer. */
function sideShownBy({ name, email, text }: RawTurn, brandDomains: readonly string[]): Side | undefined {
  const named = name === undefined ? undefined : sideOfName(name);
  const addressed = email === undefined ? undefined : sideOfEmail(email, brandDomains);
  return named ?? addressed ?? (isSignedByTeam(text) ? 'brand' : undefined);
}

/** Gives a side to people who show none, where only one side is left for them; returns a notice of a guess. */
function inferSides(path: string, people: readonly Person[], known: ReadonlySet<Side>): Notice[] {
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
    'The ticket does not say who the customer is: the first to write is taken as the customer. Write `Customer:` or `Agent:` as the name.';
  return [{ level: 'note', code: 'ticket-guess', path, message }];
}

const otherSide = (side: Side): Side => (side === 'customer' ? 'brand' : 'customer');

function answerNote(path: string, side: Side): Notice {
  const who = side === 'customer' ? 'the customer' : 'the brand';
  const taken = `The text at the top names no writer: it is taken for an answer of ${who}.`;
  const message = `${taken} Write \`From:\` and \`Date:\` lines above it to name the writer.`;
  return { level: 'note', code: 'ticket-guess', path, line: 1, message };
}

function sidelessNotes(path: string, sideless: readonly RawTurn[]): readonly Notice[] {
  const [first] = sideless;
  if (first === undefined) return [];
  const what = sideless.length === 1 ? '1 message is' : `${sideless.length} messages are`;
  const why = `as the ticket does not say which side wrote ${sideless.length === 1 ? 'it' : 'them'}`;
  const message = `${what} left out, ${why}. Write \`Customer:\` or \`Agent:\` as the name.`;
  return [
    { level: 'note', code: 'ticket-left-out', path, ...(first.line !== undefined && { line: first.line }), message },
  ];
}
