import { verbatimSegments } from '../../src/base/offsets.js';
import { createReply } from '../../src/formats/reply.js';
import { createSourceLines } from '../../src/formats/source-map.js';
import type { LibraryEntry } from '../../src/rule.js';

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
  const text = 'Hello.';
  const reply = createReply({
    path,
    number: 1,
    kind: 'library',
    fields,
    decoded: { text, segments: () => verbatimSegments(text.length, 0) },
    lines: createSourceLines({ path, text, baseOffset: 0, baseLine: 1 }),
  });
  return { reply, locale: fields.locale, language: 'en', kinds: new Set() };
}
