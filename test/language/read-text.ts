import { read } from '../../src/language/read-reply.js';
import type { Reading } from '../../src/language/reading.js';
import { replyOf } from '../formats/reply-of.js';

/** Reads a text as the one draft of a file, or as an entry with these fields. */
export function readText(text: string, fields: { readonly title?: string; readonly rating?: number } = {}): Reading {
  return read(replyOf(text, { kind: fields.title === undefined ? 'draft' : 'library', fields }));
}
