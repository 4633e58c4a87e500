/** How many findings the baseline does not have, has in vain, and has. */
export interface TrendCounts {
  readonly new: number;
  readonly gone: number;
  readonly same: number;
}

/** A run beside its baseline, in all and by rule; each rule has a number that is not 0. */
export interface Trend extends TrendCounts {
  /** By id. */
  readonly rules: readonly (TrendCounts & { readonly ruleId: string })[];
}
