import type { ScoreCategory, Scores } from '../base/types.js';

/** How the scores of one category spread over the replies it applies to. */
export interface ScoreHistogram {
  readonly category: ScoreCategory;
  readonly replies: number;
  /** Whole number, 0 to 100. */
  readonly mean: number;
  /** Replies scored 0 to 19, 20 to 39, 40 to 59, 60 to 79, 80 to 100. */
  readonly bins: readonly number[];
}

/** In the order in which people read a reply. */
const CATEGORIES = [
  'greeting',
  'empathy',
  'solution',
  'closing',
  'tone',
  'clarity',
  'privacy',
] as const satisfies readonly ScoreCategory[];

const BINS = 5;
const binOf = (score: number): number => Math.min(BINS - 1, Math.floor(score / (100 / BINS)));

/** Collects the scores of replies. */
interface ScoreCounter {
  /** Adds the scores of one reply. */
  add(scores: Scores): void;
  /** One for each category that applied to a reply. */
  histograms(): readonly ScoreHistogram[];
}

/** Makes a counter without scores. */
export function createScoreCounter(): ScoreCounter {
  const open = CATEGORIES.map((category) => ({ category, sum: 0, bins: Array.from({ length: BINS }, () => 0) }));
  return {
    add(scores) {
      for (const histogram of open) {
        const score = scores[histogram.category];
        if (score === undefined) continue;
        histogram.sum += score;
        histogram.bins[binOf(score)] = (histogram.bins[binOf(score)] ?? 0) + 1;
      }
    },
    histograms: () =>
      open.flatMap(({ category, sum, bins }) => {
        const replies = bins.reduce((all, some) => all + some, 0);
        return replies === 0 ? [] : [{ category, replies, mean: Math.round(sum / replies), bins }];
      }),
  };
}

/** Service is not placation: the solution weighs as much as three other categories. */
const SOLUTION_WEIGHT = 3;

/** Weighted mean of the scores that apply, as a whole number; `undefined` when none applies. */
export function meanScore(scores: Scores): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const category of CATEGORIES) {
    const score = scores[category];
    const weight = category === 'solution' ? SOLUTION_WEIGHT : 1;
    if (score === undefined) continue;
    sum += score * weight;
    weights += weight;
  }
  return weights === 0 ? undefined : Math.round(sum / weights);
}
