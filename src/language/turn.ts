import type { Reply, Turn } from '../types.js';
import {
  closingTurn,
  complaintTopic,
  courtesyTopic,
  praiseWords,
  problemWords,
  replyProblemCues,
  requestWords,
  suggestionWords,
} from './lexicons/en/problem.js';
import { normalise } from './normalise.js';
import { findTokens } from './tokens.js';
import type { TurnClass } from './types.js';

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** What one customer turn does, from its own words. */
export function classifyTurn(text: string): TurnClass {
  const normal = normalise(text, findTokens(text))
    .replaceAll(/[\uE003\uE001]+/g, ' ')
    .trim();
  const problems = count(normal, problemWords);
  const praise = count(normal, praiseWords);
  const asks = normal.includes('?');
  if (closingTurn.test(normal) && problems <= 1 && !asks) return 'closing';
  if (suggestionWords.test(normal) && problems <= 2 && problems <= praise + 1) return 'suggestion';
  if (problems > 0 && problems >= praise) return problems === 1 && asks && normal.length < 60 ? 'question' : 'problem';
  if (asks) return 'question';
  if (requestWords.test(normal)) return 'request';
  return problems > 0 ? 'problem' : 'chat';
}

/**
 * Class of the last customer turn. A turn too short to say anything ("Great.", a name, a number) inherits the class of
 * the customer's turn before it.
 */
export function classifyThread(thread: readonly Turn[] | undefined): TurnClass | undefined {
  const turns = thread?.filter((turn) => turn.from === 'customer') ?? [];
  for (let i = turns.length - 1; i >= 0; i--) {
    const text = turns[i]?.text ?? '';
    const own = classifyTurn(text);
    const words = text.replaceAll(/@\w+|https?:\S+/g, ' ').match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
    if (own !== 'chat' || i === 0 || words > 6) return own;
  }
  return undefined;
}

/** True when something went wrong for the reader: by the thread, the entry's tags and title, or the reply's own words. */
export function isAboutProblem(reply: Reply, normal: string, turn: TurnClass | undefined): boolean {
  if (turn !== undefined) return turn === 'problem' || turn === 'request' || turn === 'question';
  const topic = [reply.title ?? '', ...(reply.tags ?? [])].join(' ').toLowerCase();
  if (complaintTopic.test(topic)) return true;
  if (courtesyTopic.test(topic)) return false;
  return replyProblemCues.test(normal);
}
