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
  const messages = [...(parts.length === 0 ? [] : [`${parts.join(' and ')} left out.`]), ...sharedIds(replies)];
  const notes = messages.map((message): Notice => ({ level: 'note', path, message }));
  return { replies, notices: [...notices, ...notes], leftOut: { internal, blank, unparsable } };
}

/** Ids shown of many. */
const MAX_SHOWN = 3;

/** Says which entries of a library cannot be told apart by their address; one id in several languages or channels is meant. */
function sharedIds(replies: readonly Reply[]): readonly string[] {
  const byAddress = new Map<string, Reply[]>();
  for (const reply of replies) {
    if (reply.kind !== 'library') continue;
    const address = JSON.stringify([reply.id, reply.locale, reply.channel]);
    const same = byAddress.get(address);
    if (same === undefined) byAddress.set(address, [reply]);
    else same.push(reply);
  }
  const shared = [...byAddress.values()].filter((same) => same.length > 1);
  if (shared.length === 0) return [];
  const shown = shared.slice(0, MAX_SHOWN).map((same) => `\`${same[0]?.id}\` (lines ${linesOf(same)})`);
  const more = shared.length > MAX_SHOWN ? `, and ${shared.length - MAX_SHOWN} more` : '';
  return [`Several replies share one id, and so one address: ${shown.join(', ')}${more}.`];
}

function linesOf(replies: readonly Reply[]): string {
  const lines = replies.slice(0, MAX_SHOWN).map(({ map }) => map.point(map.toSource({ start: 0, end: 1 }).start).line);
  return replies.length > MAX_SHOWN ? `${lines.join(', ')} and more` : lines.join(', ');
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
