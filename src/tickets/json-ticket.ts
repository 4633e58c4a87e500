import { UserError } from '../base/errors.js';
import { scanJson } from '../formats/json/json-scan.js';
import { isInternalNote } from '../formats/library/helpdesks.js';
import { isRecord, toCustomer } from '../formats/library/reply-fields.js';
import { freshdesk } from './freshdesk.js';
import { front } from './front.js';
import { gorgias } from './gorgias.js';
import { helpScout } from './help-scout.js';
import { firstText, textAt, valueAt, type Helpdesk, type JsonRecord } from './helpdesk.js';
import { intercom } from './intercom.js';
import { HOW_TO_WRITE, type FoundTicket, type TicketSource } from './make-ticket.js';
import { readAddress, sideOfName, type RawTurn } from './speakers.js';
import { readIso } from './stamps.js';
import { zendesk } from './zendesk.js';

/** Each knows its own exports by fields that only this helpdesk writes. */
const HELPDESKS: readonly Helpdesk[] = [zendesk, freshdesk, intercom, helpScout, front, gorgias];

/** Keys under which exports put the ticket. */
const WRAPPERS = ['ticket', 'conversation', 'data', 'item'];

/** True for a file of JSON, by its ending or its first signs; a chat may begin with `[09:14]`. */
export function isJsonTicket({ path, text }: TicketSource): boolean {
  return /\.(?:json|jsonl|ndjson)$/i.test(path) || /^\s{0,1000}(?:\{\s{0,1000}["}]|\[\s{0,1000}[{\]])/.test(text);
}

/**
 * Reads a ticket of JSON or JSON Lines: the export of a helpdesk, a list of turns, an object with such a list, or a record
 * of a reply with its `thread`. Throws UserError `input` for text that is not JSON, and for JSON that is not a ticket.
 */
export function readJsonTicket({ path, text }: TicketSource): FoundTicket {
  const scan = scanJson(text);
  if (!scan.ok) return readLines(path, text, scan);
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) {
    // An API may answer with the bare list: the fields of its items show which helpdesk it is.
    const list = { comments: value, conversations: value, messages: value, threads: value };
    return readExport(path, list) ?? readJsonTurns(path, {}, value, linesOf(text, undefined));
  }
  const found = isRecord(value) ? (readExport(path, value) ?? readOwn(path, value, text)) : undefined;
  if (found === undefined) throw notATicket(path, 1);
  return found;
}

function readExport(path: string, value: JsonRecord): FoundTicket | undefined {
  for (const one of [value, ...WRAPPERS.map((key) => value[key])]) {
    if (!isRecord(one)) continue;
    const helpdesk = HELPDESKS.find(({ matches }) => matches(one));
    if (helpdesk !== undefined) return helpdesk.read(one, path);
  }
  return undefined;
}

function readOwn(path: string, value: JsonRecord, text: string): FoundTicket | undefined {
  const key = turnsKeyOf(value);
  const turns = key === undefined ? undefined : value[key];
  return Array.isArray(turns) ? readJsonTurns(path, value, turns, linesOf(text, key)) : undefined;
}

/** Why a text is not JSON, and where. */
interface NoJson {
  readonly offset: number;
  readonly reason: string;
}

/** JSON Lines: one record with its thread, or a turn on each line. */
function readLines(path: string, text: string, { offset, reason }: NoJson): FoundTicket {
  const rows = text.split('\n').flatMap((row, i) => (row.trim() === '' ? [] : { text: row, line: i + 1 }));
  const scans = rows.map((row) => ({ ...row, scan: scanJson(row.text) }));
  const broken = scans.find(({ scan }) => !scan.ok || scan.node.kind !== 'map');
  if (rows.length < 2 || scans[0] === broken) {
    const before = text.slice(0, offset).split('\n');
    throw noJson(path, before.length, (before.at(-1)?.length ?? 0) + 1, reason);
  }
  if (broken !== undefined) {
    const { scan, line } = broken;
    throw scan.ok ? notATicket(path, line) : noJson(path, line, scan.offset + 1, scan.reason);
  }
  const values: readonly unknown[] = rows.map((row): unknown => JSON.parse(row.text));
  const isTicket = (value: unknown): boolean =>
    isRecord(value) && (turnsKeyOf(value) !== undefined || readExport(path, value) !== undefined);
  if (values.some(isTicket)) {
    const hint = 'Keep the one conversation that the draft answers in the file.';
    throw new UserError('input', `${path} holds ${values.length} records, and a ticket is one conversation`, {
      path,
      hint,
    });
  }
  return readJsonTurns(
    path,
    {},
    values,
    rows.map(({ line }) => line),
  );
}

function noJson(path: string, line: number, column: number, reason: string): UserError {
  const hint = `Correct it there, or save the ticket as text. ${HOW_TO_WRITE}`;
  return new UserError('input', `${path}:${line}:${column} this is not valid JSON: ${reason}`, { hint });
}

function notATicket(path: string, line: number): UserError {
  const hint =
    'Give a list of {"from": "customer", "text": "…"}, or an export of Zendesk, Freshdesk, Intercom, Help Scout, Front or Gorgias.';
  return new UserError('input', `${path}:${line} this JSON is not a ticket that care-lint knows`, { hint });
}

/** The 1-based lines of the items of a list, at the top or under a key. */
function linesOf(text: string, key: string | undefined): readonly number[] {
  const scan = scanJson(text);
  if (!scan.ok) return [];
  const { node } = scan;
  const list = node.kind === 'map' ? node.entries.findLast((entry) => entry.key === key)?.value : node;
  if (list?.kind !== 'list') return [];
  let line = 1;
  let at = 0;
  return list.items.map(({ start }) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < start; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return line;
  });
}

/** Keys of the list of turns in an object, and keys inside a turn: ours first, then those of common exports. */
const LISTS = ['thread', 'turns', 'messages', 'conversation'];
const FROM = ['from', 'role', 'sender', 'author', 'speaker'];
const TEXT = ['text', 'body', 'content', 'message'];
const AT = ['at', 'created_at', 'createdAt', 'timestamp', 'date', 'time'];

/** How a turn is written, for hints. */
const TURN_SHAPE = 'Write each turn as {"from": "customer", "text": "…"}, or "from": "brand".';

/** The key of the list of turns in an object; `undefined` when it has no such list. */
function turnsKeyOf(value: JsonRecord): string | undefined {
  return LISTS.find((key) => Array.isArray(value[key]));
}

/**
 * Reads turns as care-lint writes them, `{from, text, at?, name?}`. `value` is the object around them: in a record of a
 * reply, its `text` is the brand's last answer. `lines` are the 1-based lines of the turns in their file. Throws UserError
 * `input` for a turn that is not an object or has no text.
 */
function readJsonTurns(
  path: string,
  value: JsonRecord,
  turns: readonly unknown[],
  lines: readonly number[],
): FoundTicket {
  const rawTurns: RawTurn[] = [];
  let unseen = 0;
  for (const [i, turn] of turns.entries()) {
    const line = lines[i];
    const where = line === undefined ? `${path}:` : `${path}:${line}`;
    if (!isRecord(turn)) throw new UserError('input', `${where} turn ${i + 1} is not an object`, { hint: TURN_SHAPE });
    const text = firstText(turn, TEXT);
    if (text === undefined && TEXT.every((key) => typeof turn[key] !== 'string')) {
      throw new UserError('input', `${where} turn ${i + 1} has no \`text\``, { hint: TURN_SHAPE });
    }
    if (isInternalNote(Object.entries(turn))) unseen++;
    else if (text !== undefined) rawTurns.push(readTurn(turn, text, line));
  }
  const answer = textAt(value, 'text');
  const customer = valueAt(value, 'customer');
  const agent = valueAt(value, 'agent');
  return {
    turns: answer === undefined ? rawTurns : [...rawTurns, { side: 'brand', text: answer }],
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

function readTurn(turn: JsonRecord, text: string, line: number | undefined): RawTurn {
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
