import type { Notice, Reply } from '../types.js';
import type { LeftOut, Parsed } from './types.js';

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
  const note: Notice = { level: 'note', path, message: `${parts.join(' and ')} left out.` };
  return {
    replies,
    notices: parts.length === 0 ? notices : [...notices, note],
    leftOut: { internal, blank, unparsable },
  };
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
