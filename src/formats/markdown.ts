import { readFrontMatter } from './front-matter.js';
import { decodeMarkdown } from './markdown-text.js';
import { createReply } from './reply.js';
import { createSourceLines } from './source-map.js';
import type { Format } from './types.js';

/** Markdown: one draft, described by its front matter. */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  async parse(source) {
    const { fields, bodyStart, notices } = await readFrontMatter(source);
    const decoded = decodeMarkdown(source.text.slice(bodyStart), bodyStart);
    const reply = createReply({
      path: source.path,
      number: 1,
      kind: 'draft',
      fields,
      decoded: { text: decoded.text, segments: () => decoded.segments },
      lines: createSourceLines(source),
    });
    return { replies: [reply], notices };
  },
};
