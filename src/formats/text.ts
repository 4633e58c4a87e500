import { createReply } from './reply.js';
import { createSourceLines } from './source-map.js';
import { verbatimSegments } from './offsets.js';
import type { Format, SourceText } from './types.js';

/** Plain text: the whole text is one draft. */
export const text: Format = {
  id: 'text',
  extensions: ['.txt', '.text'],
  parse(source: SourceText) {
    const start = source.text.startsWith('\uFEFF') ? 1 : 0;
    const body = source.text.slice(start);
    const reply = createReply({
      path: source.path,
      number: 1,
      kind: 'draft',
      fields: {},
      decoded: { text: body, segments: () => verbatimSegments(body.length, start) },
      lines: createSourceLines(source),
    });
    return { replies: [reply], notices: [] };
  },
};
