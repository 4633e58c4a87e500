import type { Reading } from '../language/reading.js';
import type { Finding, ReplyCard } from '../base/types.js';
import type { CheckSettings } from './check-reply.js';
import { createMasker } from './masking.js';
import { scoreReply } from './score.js';
import { toldData } from './told-data.js';

/** What a report over many replies shows of one: its names, masked also by what the reply says, and its scores. */
export function createCard(reading: Reading, findings: readonly Finding[], settings: CheckSettings): ReplyCard {
  const { id, text, title, owner, thread, customer, tags = [] } = reading.reply;
  const hasNames = title !== undefined || owner !== undefined || tags.length > 0;
  // An id repeats no words of its reply: without other names there is no need to look through the text.
  const isTold = hasNames && (thread !== undefined || customer !== undefined);
  const masker = createMasker(hasNames ? text : '', [], isTold ? toldData(reading.reply) : undefined);
  const words = (name: string): string => masker.words(name, { start: 0, end: 0 });
  return {
    id: words(id),
    ...(title !== undefined && { title: words(title) }),
    ...(owner !== undefined && { owner: words(owner) }),
    tags: tags.map(words),
    scores: scoreReply(reading, findings, settings),
  };
}
