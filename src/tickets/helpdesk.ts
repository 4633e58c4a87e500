import type { Side } from '../formats/sides.js';
import { textAt, type JsonRecord } from './json-values.js';
import type { FoundTicket } from './make-ticket.js';
import type { Spoken } from './speakers.js';
import { readIso } from './stamps.js';
import type { Customer } from '../base/types.js';

/** Reads the export of one helpdesk. */
export interface Helpdesk {
  /** True for a value that only this helpdesk writes so. */
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

/** One message of an export, as a list: empty when it has no text, as events have none. */
export function toSpoken({ side, text, html, at, name, email }: MessageParts): readonly Spoken[] {
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

/** A customer out of what is known of one; `undefined` when that is nothing. */
export function toCustomer(parts: { readonly [Key in keyof Customer]: string | undefined }): Customer | undefined {
  const { name, email, phone, address, order } = parts;
  const customer = {
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(address !== undefined && { address }),
    ...(order !== undefined && { order }),
  };
  return Object.keys(customer).length === 0 ? undefined : customer;
}

/** The first text that is there under one of some keys. */
export function firstText(value: unknown, keys: readonly string[]): string | undefined {
  return keys.map((key) => textAt(value, key)).find((text) => text !== undefined);
}
