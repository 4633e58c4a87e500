import type { Reply, Turn } from '../types.js';
import {
  closingTurn,
  complaintTopic,
  courtesyTopic,
  frameTopic,
  praiseWords,
  strongProblemWords,
  weakProblemWords,
  requestWords,
  suggestionWords,
} from './lexicons/en/problem.js';
import { normalise } from './normalise.js';
import type { Act, ActKind, TurnClass } from './types.js';

/** Names and links say nothing about what a turn does. */
const ADDRESSES = /@\w{1,30}|https?:\S{1,2000}/g;

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** Whatever went wrong before, this asks where to turn. */
const ASKS_FOR_CONTACT =
  /\b(?:how|where) (?:can|do|could|should) (?:i|we) (?:contact|reach|call|phone|e-?mail|get (?:hold of|in touch))|\bwho (?:can|do|should) (?:i|we) (?:contact|call|speak|talk|e-?mail|write)|\bis there (?:an?|any) (?:phone |e-?mail |contact )(?:number|address|line)/;

/** What one customer turn does, from its own words. */
export function classifyTurn(text: string): TurnClass {
  const normal = normalise(text, []).replace(ADDRESSES, ' ').trim();
  const problems = 2 * count(normal, strongProblemWords) + count(normal, weakProblemWords);
  const praise = 2 * count(normal, praiseWords);
  const asks = normal.includes('?');
  if (closingTurn.test(normal) && problems <= 2 && !asks) return 'closing';
  if (suggestionWords.test(normal) && problems <= 2 && problems <= praise + 1) return 'suggestion';
  if (asks && ASKS_FOR_CONTACT.test(normal)) return 'question';
  if (problems >= 2 && problems >= praise) return problems === 2 && asks && normal.length < 50 ? 'question' : 'problem';
  if (asks) return 'question';
  if (requestWords.test(normal)) return 'request';
  return problems > 0 && praise === 0 ? 'problem' : 'chat';
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

/** What a library entry is kept for. `frame`: a greeting or closing, to be sent around an answer. */
type Topic = 'frame' | 'complaint' | 'courtesy';

/** What a reply is kept for, by its tags and title, and by the id of a library entry, where they say so. */
export function topicOf({ kind, id, path, title, tags = [] }: Reply): Topic | undefined {
  // A number, or the place in a file, says nothing of the entry.
  const isName = kind === 'library' && !id.startsWith(`${path}#`);
  const names = [title, isName ? id : undefined, ...tags];
  const topic = names
    .join(' ')
    .toLowerCase()
    .replace(/[_./:-]/g, ' ');
  if (frameTopic.test(topic)) return 'frame';
  if (complaintTopic.test(topic)) return 'complaint';
  return courtesyTopic.test(topic) ? 'courtesy' : undefined;
}

/**
 * True when something went wrong for the reader: the customer's turn says so, or the entry's tags and title, or the
 * reply's own words: it apologises, it feels with the customer, or (to a turn that says little) it offers help.
 */
export function isAboutProblem(
  reply: Reply,
  normal: string,
  acts: readonly Act[],
  kinds: ReadonlySet<ActKind>,
  turn: TurnClass | undefined,
): boolean {
  const regrets = kinds.has('apology') || kinds.has('empathy');
  switch (turn) {
    case 'closing':
      return false;
    case 'problem':
      return (
        regrets ||
        ((ANSWERS_A_PROBLEM.some((kind) => kinds.has(kind)) || comesBack(acts) || soothes(normal, kinds)) &&
          !(isFarewell(acts, kinds) || CELEBRATES.test(normal)))
      );
    case 'question':
    case 'request':
      return regrets || acts.some((act) => act.evidence === 'acknowledgement/aware');
    case 'suggestion':
    case 'chat':
      return (
        regrets ||
        SIGNS_OF_PROBLEM.some((kind) => kinds.has(kind)) ||
        comesBack(acts) ||
        (!isPraise(reply) && soothes(normal, kinds))
      );
    case undefined: {
      const topic = topicOf(reply);
      return topic === 'complaint' || (topic === undefined && (regrets || owns(acts)));
    }
  }
}

/** Without one of these a reply is small talk, whatever the customer's words look like. */
const ANSWERS_A_PROBLEM = [
  'hand-off',
  'refusal',
  'commitment',
  'offer-of-help',
  'question',
  'plea',
  'acknowledgement',
  'praise-request',
] as const satisfies readonly ActKind[];

/** What a reply does only when something is the matter, however little the customer's words say. */
const SIGNS_OF_PROBLEM = ['hand-off', 'refusal'] as const satisfies readonly ActKind[];

/** True when the customer's words praise: then thanks are thanks. */
function isPraise(reply: Reply): boolean {
  const last = reply.thread?.findLast((turn) => turn.from === 'customer')?.text ?? '';
  return count(normalise(last, []).replace(ADDRESSES, ' '), praiseWords) > 0;
}

/** Thanks and values that brands answer complaints with. */
const SOOTHING =
  /\bthank(?:s| you)[^.!?]{0,30}\b(?:feedback|comments?|review|getting in touch|contacting|reaching out|letting (?:us|me) know|bringing|flagging|report|reporting|message|e-?mail|patience|understanding|taking the time|raising|sharing (?:this|your)|writing|heads up)|\bfeedback\b/;

function soothes(normal: string, kinds: ReadonlySet<ActKind>): boolean {
  return kinds.has('values') || kinds.has('feedback-noted') || SOOTHING.test(normal);
}

/** True when a reply owns up to a problem without a word of regret: "we are aware", "we are looking into it". */
function owns(acts: readonly Act[]): boolean {
  return acts.some(({ evidence }) => evidence === 'acknowledgement/aware' || evidence === 'acknowledgement/being-done');
}

/** True when somebody will look into it or be in touch. */
function comesBack(acts: readonly Act[]): boolean {
  return owns(acts) || acts.some((act) => act.kind === 'commitment' && act.effort !== 'do');
}

/** Nobody cheers at a problem. */
const CELEBRATES =
  /\b(?:well (?:played|done)|woo+(?:hoo)?|delish|love it|true story|yeah,? (?:buddy|man|friend)|high five|can't wait|so excited|enjoy (?:that|it|your|the)|party|cheers to|congrat\w*|yum\w*)\b/;

/** True when a reply takes leave or rejoices: "Glad that's sorted!", "You're welcome". */
function isFarewell(acts: readonly Act[], kinds: ReadonlySet<ActKind>): boolean {
  if (!kinds.has('closing') || kinds.has('hand-off')) return false;
  return acts.some(({ evidence }) => evidence === 'closing/welcome' || evidence === 'closing/anything-else');
}
