import type { ScoreCategory, Scores } from '../types.js';
import type { Spread } from './types.js';

/** In the order people read a reply. */
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

/** Collects scores of replies. */
export interface Spreading {
  add(scores: Scores): void;
  /** Categories that applied to some reply. */
  spreads(): readonly Spread[];
}

/** Starts with no score. */
export function createSpreading(): Spreading {
  const open = CATEGORIES.map((category) => ({ category, sum: 0, bins: Array.from({ length: BINS }, () => 0) }));
  return {
    add(scores) {
      for (const spread of open) {
        const score = scores[spread.category];
        if (score === undefined) continue;
        spread.sum += score;
        spread.bins[binOf(score)] = (spread.bins[binOf(score)] ?? 0) + 1;
      }
    },
    spreads: () =>
      open.flatMap(({ category, sum, bins }) => {
        const replies = bins.reduce((all, some) => all + some, 0);
        return replies === 0 ? [] : [{ category, replies, mean: Math.round(sum / replies), bins }];
      }),
  };
}

/** Service is not placation: what is solved weighs as much as any three others. */
const SOLUTION_WEIGHT = 3;

/** Mean of the scores that apply, the solution weighing most, as a whole number; `undefined` when none applies. */
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
