import type { Notice, Reply } from '../../types.js';
import { createIdWatch } from './shared-ids.js';
import type { Batch, LeftOut } from '../format.js';

/**
 * The outcome of reading a source: replies that turn out to hold no word are left out and counted, and one note says
 * what is missing. `leftOut` counts what never became a reply.
 */
export function toBatch(
  path: string,
  found: readonly Reply[],
  notices: readonly Notice[] = [],
  leftOut: Partial<LeftOut> = {},
): Batch {
  const replies = found.filter((reply) => reply.text !== '');
  const { internal = 0, unparsable = 0 } = leftOut;
  const blank = (leftOut.blank ?? 0) + found.length - replies.length;
  const counts = { internal, blank, unparsable };
  return {
    replies,
    notices: [...notices, ...leftOutNotes(path, counts), ...sharedIds(path, replies)],
    leftOut: counts,
  };
}

/** A note that says what of a source was left out, if anything. */
export function leftOutNotes(path: string, { internal, blank }: LeftOut): readonly Notice[] {
  const parts = [
    ...(internal === 0 ? [] : [count(internal, 'internal note')]),
    ...(blank === 0 ? [] : [`${count(blank, 'record')} without a text`]),
  ];
  const message = `${parts.join(' and ')} left out.`;
  return parts.length === 0 ? [] : [{ level: 'note', path, message }];
}

function sharedIds(path: string, replies: readonly Reply[]): readonly Notice[] {
  const ids = createIdWatch(path);
  for (const reply of replies) {
    const { kind, map } = reply;
    if (kind === 'library') ids.see(reply, () => map.point(map.toSource({ start: 0, end: 1 }).start).line);
  }
  return ids.notices();
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
