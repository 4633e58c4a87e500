import { readFrontMatter } from '../yaml/front-matter.js';
import { decodeTemplate } from './html-template.js';
import { decodeHtml } from './decode-html.js';
import { isKept } from '../library/library-signs.js';
import { compose, verbatimSegments } from '../offsets.js';
import { toBatch } from '../library/parsed.js';
import { createReply } from '../reply.js';
import { createSourceLines } from '../source-map.js';
import { templateOf } from '../template-endings.js';
import { createFormat, type Batch, type ReadOptions, type SourceText } from '../format.js';

/** HTML: one draft, an e-mail as a rule; one entry of a library when it is a template that a program fills in. */
export const html = createFormat(async (source, options) => ({
  ...(await readHtml(source, options)),
  writing: () => ({ kind: 'text', syntaxes: ['html'] }),
}));

async function readHtml(source: SourceText, { mapping }: ReadOptions = {}): Promise<Batch> {
  const isTemplate = templateOf(source.path) !== undefined;
  const { fields, bodyStart, isInternal, notices } = await readFrontMatter(source);
  if (isInternal) return toBatch(source.path, [], notices, { internal: 1 });
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
  return toBatch(source.path, [reply], notices);
}
