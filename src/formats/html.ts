import { decodeHtml } from './html-text.js';
import { compose, verbatimSegments } from './offsets.js';
import { toParsed } from './parsed.js';
import { createReply } from './reply.js';
import { createSourceLines } from './source-map.js';
import type { Format } from './types.js';

/** HTML: one draft, an e-mail as a rule. */
export const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm'],
  parse(source, { mapping } = {}) {
    const start = source.text.startsWith('\uFEFF') ? 1 : 0;
    const { text, segments } = decodeHtml(source.text.slice(start));
    const reply = createReply({
      path: source.path,
      number: 1,
      kind: mapping?.kind ?? 'draft',
      fields: {},
      decoded: { text, segments: () => compose(verbatimSegments(source.text.length - start, start), segments) },
      lines: createSourceLines(source),
    });
    return toParsed(source.path, [reply]);
  },
};
