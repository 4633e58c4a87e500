import { isRecord, type Side } from '../formats/library/reply-fields.js';
import type { FoundTicket } from './make-ticket.js';
import type { RawTurn } from './speakers.js';
import { readIso } from './stamps.js';

/** Reads the export of one helpdesk. */
export interface Helpdesk {
  /** True for a value with fields that only this helpdesk writes. */
  matches(value: JsonRecord): boolean;
  /** `path` is for notices. */
  read(value: JsonRecord, path: string): FoundTicket;
}

/** What an export says of one message. */
interface MessageParts {
  readonly side: Side | undefined;
  readonly text?: string | undefined;
  /** Read where there is no plain text. */
  readonly html?: string | undefined;
  /** As the export writes it. */
  readonly at?: unknown;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** One message of an export, as a list: empty for an event, which has no text. */
export function toTurns({ side, text, html, at, name, email }: MessageParts): readonly RawTurn[] {
  const body = text ?? html;
  if (body === undefined) return [];
  const time = readIso(at);
  return [
    {
      text: body,
      isHtml: text === undefined,
      ...(side !== undefined && { side }),
      ...(time !== undefined && { at: time }),
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
    },
  ];
}

/** The first text under one of some keys; `undefined` when there is no text under any. */
export function firstText(value: unknown, keys: readonly string[]): string | undefined {
  return keys.map((key) => textAt(value, key)).find((text) => text !== undefined);
}

/** A JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value at a path of keys; `undefined` where a key is missing. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return found;
}

/** The text at a path of keys, a number as text too; `undefined` for a blank text and for any other value. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** The objects in the list at a path of keys; empty when the value there is not a list. */
export function recordsAt(value: unknown, ...keys: readonly string[]): readonly JsonRecord[] {
  const found = valueAt(value, ...keys);
  return Array.isArray(found) ? found.filter((one: unknown) => isRecord(one)) : [];
}

/** The texts that are there, joined by a blank, as a first and a last name; `undefined` when all are missing. */
export function joinTexts(...texts: readonly (string | undefined)[]): string | undefined {
  const there = texts.flatMap((text) => text ?? []);
  return there.length === 0 ? undefined : there.join(' ');
}
