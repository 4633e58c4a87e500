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

/** Mean of the scores that apply, as a whole number; `undefined` when none does. */
export function meanScore(scores: Scores): number | undefined {
  const known = CATEGORIES.flatMap((category) => scores[category] ?? []);
  return known.length === 0 ? undefined : Math.round(known.reduce((sum, score) => sum + score, 0) / known.length);
}
