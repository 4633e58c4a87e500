import type { FileSettings, ReplySettings } from '../config/settings.js';
import type { CheckSettings } from '../engine/check-reply.js';
import { createViews, type ReplyViews } from '../engine/views.js';
import type { Reply } from '../base/types.js';
import type { RunSettings } from './run-settings.js';

/** A reply with all that its rules need. */
export interface OpenedReply {
  /** As its source gave it. */
  readonly reply: Reply;
  /** The same with its conversation. */
  readonly whole: Reply;
  /** Of the reply with its conversation. */
  readonly views: ReplyViews;
  readonly settings: CheckSettings & ReplySettings;
}

/** Gives a reply its settings and its views. Library entries are judged as they will arrive; what fills them in is loaded with the first. */
export async function openReply(
  reply: Reply,
  fileSettings: FileSettings,
  { now, conversations, isTold }: Pick<RunSettings, 'now' | 'conversations' | 'isTold'>,
): Promise<OpenedReply> {
  const whole = isTold || reply.ticket !== undefined ? await (await conversations()).of(reply) : reply;
  const settings = { ...fileSettings.forReply(whole), contacts: fileSettings.contacts, now };
  if (reply.kind !== 'library') return { reply, whole, views: createViews(whole, settings.locale), settings };
  const { parseTemplate } = await import('../templates/parse-template.js');
  const { renderings } = await import('../templates/render.js');
  const filled = renderings(parseTemplate(reply.text), fileSettings.sampleValues);
  return { reply, whole, views: createViews(whole, settings.locale, filled), settings };
}
