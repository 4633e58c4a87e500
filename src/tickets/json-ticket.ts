import { UserError } from '../base/errors.js';
import { isRecord } from '../formats/library/reply-fields.js';
import { scanJson } from '../formats/json/json-scan.js';
import { freshdesk } from './freshdesk.js';
import { front } from './front.js';
import { gorgias } from './gorgias.js';
import { helpScout } from './help-scout.js';
import type { Helpdesk } from './helpdesk.js';
import { intercom } from './intercom.js';
import { readJsonTurns, turnsKeyOf } from './json-turns.js';
import type { JsonRecord } from './json-values.js';
import { HOW_TO_WRITE, type FoundTicket, type TicketSource } from './make-ticket.js';
import { zendesk } from './zendesk.js';

/** Each knows its own exports by fields that no other writes. */
const HELPDESKS: readonly Helpdesk[] = [zendesk, freshdesk, intercom, helpScout, front, gorgias];

/** Objects that exports put around a ticket. */
const WRAPPERS = ['ticket', 'conversation', 'data', 'item'];

/** True for a file of JSON, by its ending or its first signs; a chat may begin with `[09:14]`. */
export function isJsonTicket({ path, text }: TicketSource): boolean {
  return /\.(?:json|jsonl|ndjson)$/i.test(path) || /^\s{0,1000}(?:\{\s{0,1000}["}]|\[\s{0,1000}[{\]])/.test(text);
}

/**
 * Reads a ticket of JSON or JSON Lines: the export of a helpdesk, a list of turns, an object that holds one, or a record
 * of a reply with its `thread`. Throws UserError `input` for text that is no JSON, and for JSON that is no ticket.
 */
export function readJsonTicket({ path, text }: TicketSource): FoundTicket {
  const scan = scanJson(text);
  if (!scan.ok) return readLines(path, text, scan);
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) {
    // An answer of an API that is the list alone: what stands in it shows whose it is.
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
  return new UserError('input', `${path}:${line}:${column} This is no JSON: ${reason}`, { hint });
}

function notATicket(path: string, line: number): UserError {
  const hint =
    'Give a list of {"from": "customer", "text": "…"}, or an export of Zendesk, Freshdesk, Intercom, Help Scout, Front or Gorgias.';
  return new UserError('input', `${path}:${line} this JSON is no ticket that care-lint knows`, { hint });
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
