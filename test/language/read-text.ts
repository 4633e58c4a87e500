import { verbatimSegments } from '../../src/base/offsets.js';
import { createReply } from '../../src/formats/reply.js';
import { createSourceLines } from '../../src/formats/source-map.js';
import { read } from '../../src/language/read-reply.js';
import type { Reading } from '../../src/language/reading.js';

/** Reads a text as the one draft of a file, or as an entry with these fields. */
export function readText(text: string, fields: { readonly title?: string; readonly rating?: number } = {}): Reading {
  const source = { path: 'draft.txt', text, baseOffset: 0, baseLine: 1 };
  const reply = createReply({
    path: source.path,
    number: 1,
    kind: fields.title === undefined ? 'draft' : 'library',
    fields,
    decoded: { text, segments: () => verbatimSegments(text.length, 0) },
    lines: createSourceLines(source),
  });
  return read(reply);
}
