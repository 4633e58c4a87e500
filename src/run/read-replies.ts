import type { Reply } from '../base/types.js';
import type { FileSettings, ReplySettings } from '../config/settings.js';
import type { CheckSettings } from '../engine/check-reply.js';
import { createViews, type ReplyViews } from '../engine/views.js';
import type { Batch, FormatMapping, SourceText } from '../formats/format.js';
import { formatFor } from '../formats/index.js';
import { readFileText, readSource, readStream, readStreamText } from '../sources/read.js';
import type { Source } from './find-sources.js';
import type { RunSettings } from './run-settings.js';

/** How a source is read. */
export interface SourceOptions {
  /** Format id; wins over the file name. */
  readonly format?: string | undefined;
  readonly mapping?: FormatMapping | undefined;
  /** Bytes of stdin. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

/** The replies of a source, as many at a time as its format reads at once. Throws UserError `input` and `format`. */
export async function* readReplies(
  { path, absolute }: Source,
  { format: formatId, mapping, stdin }: SourceOptions,
): AsyncGenerator<Batch> {
  const format = await formatFor(path, formatId);
  const chunks = absolute === undefined ? readStreamText(path, stdin ?? nothing()) : readFileText(path, absolute);
  yield* format.read({ path, chunks }, { mapping });
}

/** The whole text of a source. Throws UserError `input`. */
export async function readText(
  { path, absolute }: Source,
  stdin: AsyncIterable<Uint8Array> | undefined,
): Promise<SourceText> {
  return absolute === undefined ? readStream(path, stdin ?? nothing()) : readSource(path, absolute);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** A reply with all that its rules need. */
export interface OpenedReply {
  /** As it was read from its source. */
  readonly reply: Reply;
  /** The same with its conversation. */
  readonly whole: Reply;
  /** Made from `whole`. */
  readonly views: ReplyViews;
  readonly settings: CheckSettings & ReplySettings;
}

/**
 * Gives a reply its conversation, its settings and its views. Library entries are judged as they will arrive: the code that
 * fills in their placeholders is loaded with the first one.
 */
export async function openReply(
  reply: Reply,
  fileSettings: FileSettings,
  { now, conversations }: Pick<RunSettings, 'now' | 'conversations'>,
): Promise<OpenedReply> {
  const whole = await conversations.of(reply);
  const settings = { ...fileSettings.forReply(whole), contacts: fileSettings.contacts, now };
  if (reply.kind !== 'library') return { reply, whole, views: createViews(whole, settings.locale), settings };
  const { parseTemplate } = await import('../templates/parse-template.js');
  const { renderings } = await import('../templates/render.js');
  const filled = renderings(parseTemplate(reply.text), fileSettings.sampleValues);
  return { reply, whole, views: createViews(whole, settings.locale, filled), settings };
}
