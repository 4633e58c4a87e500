import { parseTemplate } from '../templates/parse.js';
import { renderings } from '../templates/render.js';
import type { SampleValues } from '../templates/types.js';
import type { Reply } from '../types.js';
import { createSubject, type Subject } from './views.js';

/** A library entry with the texts customers may get of it: its placeholders filled with sample values. */
export function renderReply(reply: Reply, locale: string | undefined, sampleValues: SampleValues): Subject {
  const template = parseTemplate(reply.text);
  const hasConditions = template.parts.some(({ kind }) => kind === 'condition');
  return createSubject(reply, locale, renderings(template, sampleValues), hasConditions);
}
