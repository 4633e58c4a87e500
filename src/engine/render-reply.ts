import { parseTemplate } from '../templates/parse-template.js';
import { renderings } from '../templates/render.js';
import type { SampleValues } from '../templates/template-parts.js';
import type { Reply } from '../types.js';
import { createSubject, type Subject } from './views.js';

/** A library entry with the texts customers may get of it: its placeholders filled with sample values. */
export function renderReply(reply: Reply, locale: string | undefined, sampleValues: SampleValues): Subject {
  return createSubject(reply, locale, renderings(parseTemplate(reply.text), sampleValues));
}
