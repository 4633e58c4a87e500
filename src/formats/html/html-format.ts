import { readFrontMatter } from '../yaml/front-matter.js';
import { decodeTemplate } from './html-template.js';
import { decodeHtml } from './decode-html.js';
import { isKept } from '../library/library-signs.js';
import { compose, verbatimSegments } from '../offsets.js';
import { toParsed } from '../library/parsed.js';
import { createReply } from '../reply.js';
import { createSourceLines } from '../source-map.js';
import { TEMPLATE_ENDINGS, templateOf } from '../template-endings.js';
import type { Format } from '../format.js';

/** HTML: one draft, an e-mail as a rule; one entry of a library when it is a template that a program fills in. */
export const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml', ...TEMPLATE_ENDINGS],
  async parse(source, { mapping } = {}) {
    const isTemplate = templateOf(source.path) !== undefined;
    const { fields, bodyStart, isInternal, notices } = await readFrontMatter(source);
    if (isInternal) return toParsed(source.path, [], notices, { internal: 1 });
    const body = source.text.slice(bodyStart);
    const { text, segments } = isTemplate ? decodeTemplate(body) : decodeHtml(body);
    const reply = createReply({
      path: source.path,
      number: 1,
      kind: mapping?.kind ?? (isKept(source.path) ? 'library' : 'draft'),
      fields,
      decoded: { text, segments: () => compose(verbatimSegments(body.length, bodyStart), segments) },
      lines: createSourceLines(source),
    });
    return toParsed(source.path, [reply], notices);
  },
};
