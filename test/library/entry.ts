import type { LibraryEntry } from '../../src/rule.js';
import { replyOf } from '../formats/reply-of.js';

/** What a test says about an entry. */
export interface EntryFields {
  readonly id?: string;
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly locale?: string;
  readonly channel?: string;
  readonly path?: string;
}

/** An entry with these fields. */
export function entryOf({ path = 'macros.yaml', ...fields }: EntryFields): LibraryEntry {
  const reply = replyOf('Hello.', { path, kind: 'library', fields });
  return { reply, locale: fields.locale, language: 'en', kinds: new Set() };
}
