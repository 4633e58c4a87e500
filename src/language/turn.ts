import type { Reply, Turn } from '../types.js';
import { featureReader } from './features.js';
import type { Label } from './labels.js';
import type { LetterPatterns } from './letter.js';
import { score, type Model } from './model.js';
import { segment } from './parse.js';
import type { Sentence, Topic, TurnClass } from './types.js';
import { lookupOf, type Vocabulary } from './vocabulary.js';

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

/** Characters of a turn that are read: what it does shows early and late, and most turns are shorter. */
const MOST_CHARS = 1500;

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

/** What a thread says of the customer: log odds of every class, or nothing without a turn of theirs. */
export function judgeThread(reader: TurnReader, thread: readonly Turn[] | undefined): Float64Array | undefined {
  const turns = thread?.filter(({ from, text }) => from === 'customer' && text.trim() !== '') ?? [];
  const last = turns.at(-1);
  if (last === undefined) return undefined;
  const scores = reader.judge(last.text);
  // "Yes, both of them": too short to say anything, so it goes on with what was said before.
  const before = turns.at(-2);
  const words = last.text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
  if (before !== undefined && words <= SHORT_TURN) {
    const earlier = reader.judge(before.text);
    for (const [kind, value] of earlier.entries()) scores[kind] = (scores[kind] ?? 0) + value * CARRIED;
  }
  return scores;
}

const SHORT_TURN = 6;
const CARRIED = 0.5;

/** The class of the customer's last turn. */
export function classOf(scores: Float64Array): TurnClass {
  return turnClasses[scores.indexOf(Math.max(...scores))] ?? 'chat';
}

/** How far what a reply does speaks for a problem of the customer, where the customer's own words leave it open. */
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

/** Without a thread something has to show that things went wrong: regret, or that we know of it and work on it. */
const PRIOR_ALONE = -0.5;
const MOST_ODDS = 3;

function oddsOf(scores: Float64Array): number {
  let others = -Infinity;
  for (const [kind, value] of scores.entries()) if (kind !== PROBLEM) others = Math.max(others, value);
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, (scores[PROBLEM] ?? 0) - others));
}

/** Stars of a review, 1 to 5, as odds that something went wrong. */
const ratingOdds = (rating: number): number => (rating <= 2 ? MOST_ODDS : rating < 4 ? 1 : -MOST_ODDS);

/** A title is a few words: it has to be clear. */
const TITLE_ODDS = 1;

/** What an entry is kept for, by its title and tags, and by its id where that is a name. */
export function topicOf(
  { kind, id, path, title, tags = [] }: Reply,
  { frameTopic, courtesyTopic }: Pick<LetterPatterns, 'frameTopic' | 'courtesyTopic'>,
  reader: TurnReader,
): Topic | undefined {
  // A number, or the place in a file, says nothing of the entry.
  if (kind !== 'library') return undefined;
  const isName = !id.startsWith(`${path}#`) && /\p{L}{3}/u.test(id);
  const topic = [title, isName ? id : '', ...tags]
    .join(' ')
    .toLowerCase()
    .replaceAll(/[_./:-]/g, ' ')
    .trim();
  if (topic === '') return undefined;
  if (frameTopic.test(topic)) return 'frame';
  const odds = oddsOf(reader.judge(topic));
  if (courtesyTopic.test(topic) && odds < MOST_ODDS) return 'courtesy';
  return odds > TITLE_ODDS ? 'complaint' : undefined;
}

/** True when something went wrong for the reader: by their words, their stars, the entry's topic, and what the reply does. */
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
