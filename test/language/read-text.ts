import { verbatimSegments } from '../../src/formats/offsets.js';
import { createReply } from '../../src/formats/reply.js';
import { createSourceLines } from '../../src/formats/source-map.js';
import { read } from '../../src/language/read.js';
import type { Reading } from '../../src/language/types.js';

/** Reads a text as the one draft of a file. */
export function readText(text: string): Reading {
  const source = { path: 'draft.txt', text, baseOffset: 0, baseLine: 1 };
  return read(
    createReply({
      path: source.path,
      number: 1,
      kind: 'draft',
      fields: {},
      decoded: { text, segments: () => verbatimSegments(text.length, 0) },
      lines: createSourceLines(source),
    }),
  );
}
