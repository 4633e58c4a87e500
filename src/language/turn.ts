import { lazyPattern, lazySearch } from '../base/patterns.js';
import type { Reply, Turn } from '../base/types.js';
import { featureReader, lookupOf, type Vocabulary } from './features.js';
import type { Label } from './labels.js';
import { score, type Model } from './model.js';
import type { Sentence, Topic, TurnClass } from './reading.js';
import { segment } from './segment.js';

/** All classes of turns, in the order of the trained model. */
export const turnClasses: readonly TurnClass[] = [
  'problem',
  'request',
  'question',
  'suggestion',
  'closing',
  'praise',
  'chat',
];
const PROBLEM = turnClasses.indexOf('problem');

/** Reads what turns of customers do. */
export interface TurnReader {
  /** Log odds of every class, in the order of `turnClasses`. */
  judge(text: string): Float64Array;
}

/** Code units of a turn that are read; most turns are shorter. */
const MOST_CHARS = 1500;

/** Makes the reader of turns from the vocabulary and the trained model of a language. */
export function turnReader(vocabulary: Vocabulary, model: Model): TurnReader {
  const read = featureReader(lookupOf(vocabulary), model.bits);
  return {
    judge(text) {
      const scores = new Float64Array(turnClasses.length);
      const { normal } = segment(text.slice(0, MOST_CHARS));
      score(model, read(text, normal, 0, normal.length), scores);
      return scores;
    },
  };
}

/** What the customer's last turn does, as log odds of every class; `undefined` without a turn of theirs. */
export function judgeThread(reader: TurnReader, thread: readonly Turn[] | undefined): Float64Array | undefined {
  const turns = thread?.filter(({ from, text }) => from === 'customer' && text.trim() !== '') ?? [];
  const last = turns.at(-1);
  if (last === undefined) return undefined;
  const scores = reader.judge(last.text);
  // "Yes, both of them": too short to say anything on its own, so the turn before counts as well.
  const before = turns.at(-2);
  const words = last.text.match(WORD())?.length ?? 0;
  if (before !== undefined && words <= SHORT_TURN) {
    const earlier = reader.judge(before.text);
    for (const [kind, value] of earlier.entries()) scores[kind] = (scores[kind] ?? 0) + value * CARRIED;
  }
  return scores;
}

const WORD = lazySearch`[\p{L}\p{N}]{2,}`;
/** A turn of so few words is read together with the one before. */
const SHORT_TURN = 6;
/** How much the turn before counts. */
const CARRIED = 0.5;

/** The class of the customer's last turn. */
export function classOf(scores: Float64Array): TurnClass {
  return turnClasses[scores.indexOf(Math.max(...scores))] ?? 'chat';
}

/** Log odds by which a turn that waits for something has to outweigh one that waits for nothing. */
const SURELY_WAITS = 2;
const WAITS: readonly TurnClass[] = ['problem', 'request', 'question'];

/** True when the customer surely waits for something: they report a problem, ask for something or ask a question. */
export function isWaiting(scores: Float64Array): boolean {
  const most = { waits: -Infinity, rests: -Infinity };
  for (const [kind, value] of scores.entries()) {
    const side = WAITS.some((name) => turnClasses[kind] === name) ? 'waits' : 'rests';
    most[side] = Math.max(most[side], value);
  }
  return most.waits - most.rests > SURELY_WAITS;
}

/** Log odds that each act of the reply adds: an apology shows that something went wrong, small talk that nothing did. */
const EVIDENCE: Readonly<Partial<Record<Label, number>>> = {
  'apology-named': 2,
  'apology-stock': 2,
  'apology-feeling': 2,
  'apology-condition': 2,
  'apology-bare': 2,
  empathy: 2,
  acknowledgement: 2,
  plea: 0.5,
  'commitment-vague': 1,
  'remedy-done': 0.5,
  // Asked for facts: there is a case to solve.
  'question-narrowing': 2,
  'question-open': 1,
  'dm-bare': 1,
  'dm-purposeful': 0.5,
  'personal-data-request': 0.5,
  'hand-off-bare': 0.5,
  'feedback-noted': 0.5,
  values: 0.5,
  'status-fact': -1,
  'praise-request': -1,
  'small-talk': -3,
  closing: -0.5,
  hope: -0.5,
};

/** Log odds without a thread: the reply itself has to show that something went wrong. */
const PRIOR_ALONE = -0.5;
const MOST_ODDS = 3;

function oddsOf(scores: Float64Array): number {
  let others = -Infinity;
  for (const [kind, value] of scores.entries()) if (kind !== PROBLEM) others = Math.max(others, value);
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, (scores[PROBLEM] ?? 0) - others));
}

/** Stars of a review, 1 to 5, as log odds that something went wrong. */
const ratingOdds = (rating: number): number => (rating <= 2 ? MOST_ODDS : rating < 4 ? 1 : -MOST_ODDS);

/** Log odds that a title needs: it has only a few words, so they have to be clear. */
const TITLE_ODDS = 1;

/** What entries of a library are called in one language, over titles, tags and ids in lower case. */
export interface TopicPatterns {
  /** Entries that open or close a conversation: blocks that are sent around an answer. */
  readonly frame: RegExp;
  /** Entries that thank, ask for an opinion, or answer while the team is away. */
  readonly courtesy: RegExp;
}

const THREE_LETTERS = lazyPattern`\p{L}{3}`;

/** What an entry is kept for, by its title and tags, and by its id where that is a name. */
export function topicOf(
  { kind, id, path, title, tags = [] }: Reply,
  { frame, courtesy }: TopicPatterns,
  reader: TurnReader,
): Topic | undefined {
  if (kind !== 'library') return undefined;
  // An id that is a number or a place in a file says nothing about the entry.
  const isName = !id.startsWith(`${path}#`) && THREE_LETTERS().test(id);
  const topic = [title, isName ? id : '', ...tags]
    .join(' ')
    .toLowerCase()
    .replaceAll(/[_./:-]/g, ' ')
    .trim();
  if (topic === '') return undefined;
  if (frame.test(topic)) return 'frame';
  const odds = oddsOf(reader.judge(topic));
  if (courtesy.test(topic) && odds < MOST_ODDS) return 'courtesy';
  return odds > TITLE_ODDS ? 'complaint' : undefined;
}

/** True when something went wrong for the reader, by their words or the entry's topic, their stars, and what the reply does. */
export function isAboutProblem(
  { rating }: Reply,
  thread: Float64Array | undefined,
  sentences: readonly Sentence[],
  topic: Topic | undefined,
): boolean {
  let odds = 0;
  if (thread !== undefined) odds += oddsOf(thread);
  else if (topic === 'complaint') odds += MOST_ODDS;
  else if (rating === undefined && topic !== undefined) return false;
  else if (rating === undefined) odds += PRIOR_ALONE;
  if (rating !== undefined) odds += ratingOdds(rating);
  const seen = new Set(sentences.flatMap(({ labels }) => labels.map(({ label }) => label)));
  for (const label of seen) odds += EVIDENCE[label] ?? 0;
  return odds > 0;
}
