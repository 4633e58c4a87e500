import { verbatimSegments } from '../../src/base/offsets.js';
import type { Reply } from '../../src/base/types.js';
import { createReply } from '../../src/formats/reply.js';
import { createSourceLines } from '../../src/formats/source-map.js';

type Fields = Parameters<typeof createReply>[0]['fields'];

/** A reply whose text is all that stands in its file. */
export function replyOf(
  text: string,
  {
    path = 'a.txt',
    kind = 'draft',
    fields = {},
  }: { readonly path?: string; readonly kind?: Reply['kind']; readonly fields?: Fields } = {},
): Reply {
  return createReply({
    path,
    number: 1,
    kind,
    fields,
    decoded: { text, segments: () => verbatimSegments(text.length, 0) },
    lines: createSourceLines({ path, text, baseOffset: 0, baseLine: 1 }),
  });
}
