import type { Notice, Reply } from '../../types.js';
import { createIdWatch } from './shared-ids.js';
import type { LeftOut, Parsed } from '../format.js';

/**
 * The outcome of reading a source: replies that turn out to hold no word are left out and counted, and one note says
 * what is missing. `leftOut` counts what never became a reply.
 */
export function toParsed(
  path: string,
  found: readonly Reply[],
  notices: readonly Notice[] = [],
  leftOut: Partial<LeftOut> = {},
): Parsed {
  const replies = found.filter((reply) => reply.text !== '');
  const { internal = 0, unparsable = 0 } = leftOut;
  const blank = (leftOut.blank ?? 0) + found.length - replies.length;
  const parts = [
    ...(internal === 0 ? [] : [count(internal, 'internal note')]),
    ...(blank === 0 ? [] : [`${count(blank, 'record')} without a text`]),
  ];
  const message = `${parts.join(' and ')} left out.`;
  const notes: readonly Notice[] = parts.length === 0 ? [] : [{ level: 'note', path, message }];
  return {
    replies,
    notices: [...notices, ...notes, ...sharedIds(path, replies)],
    leftOut: { internal, blank, unparsable },
  };
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
