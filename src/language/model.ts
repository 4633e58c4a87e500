import { BLOCK_WEIGHTS, BLOCKS, type Features } from './features.js';

/** A linear model that scores several kinds, each against the rest. `npm run train` writes it, `weights.ts` reads it. */
export interface Model {
  /** Names of the kinds, in the order of all other lists. */
  readonly kinds: readonly string[];
  /** There are `2 ** bits` buckets. */
  readonly bits: number;
  readonly bias: readonly number[];
  /** What one step of a kind's weights is worth. */
  readonly scale: readonly number[];
  /** Score above which a kind counts as seen. */
  readonly threshold: readonly number[];
  /**
   * Two weights a byte, bucket by bucket, kind by kind; with an odd number of kinds the last half byte of a bucket is empty.
   * A weight is a step from -7 to 7 that is squared, since most weights are small. On unseen brands four bits read as well as
   * 32.
   */
  readonly weights: Uint8Array;
}

const STEPS = 7;
const levelOf = (step: number): number => (step - 8) * Math.abs(step - 8);
/** Weights are added two at a time, in the halves of one number. This much is added to each to keep it positive. */
const LIFT = STEPS ** 2;
/** For every byte its two weights, each with `LIFT` added. */
const LIFTED = Int32Array.from(
  { length: 256 },
  (_, byte) => levelOf(byte & 15) + LIFT + ((levelOf(byte >> 4) + LIFT) << 16),
);
/** As many such weights can be added before half a number overflows. */
const MOST_AT_ONCE = Math.floor(0x7fff / (2 * LIFT));

const rowBytes = (kinds: number): number => (kinds + 1) >> 1;

/** Packs trained weights, bucket by bucket and kind by kind. */
export function pack(weights: Float32Array, kinds: number): Pick<Model, 'scale' | 'weights'> {
  const most = new Float64Array(kinds);
  for (const [at, weight] of weights.entries()) most[at % kinds] = Math.max(most[at % kinds] ?? 0, Math.abs(weight));
  const bytes = new Uint8Array((weights.length / kinds) * rowBytes(kinds)).fill(0x88);
  for (const [at, weight] of weights.entries()) {
    const kind = at % kinds;
    const byte = Math.floor(at / kinds) * rowBytes(kinds) + (kind >> 1);
    const step = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / (most[kind] || 1)) * STEPS) + 8;
    const old = bytes[byte] ?? 0;
    bytes[byte] = kind & 1 ? (old & 0x0f) | (step << 4) : (old & 0xf0) | step;
  }
  return { scale: Array.from(most, (value) => Number((value / STEPS ** 2).toPrecision(5))), weights: bytes };
}

/** The weight of one kind in one bucket, in steps. */
export function weightOf({ kinds, weights }: Model, bucket: number, kind: number): number {
  const byte = weights[bucket * rowBytes(kinds.length) + (kind >> 1)] ?? 0x88;
  return levelOf(kind & 1 ? byte >> 4 : byte & 15);
}

const MOST_BYTES = 32;
const pairs = new Int32Array(MOST_BYTES);
const sums = new Float64Array(2 * MOST_BYTES);

/** Adds the weights of some features to `sums`. */
function addWeights(weights: Uint8Array, width: number, buckets: Int32Array, start: number, end: number): void {
  for (let from = start; from < end; from += MOST_AT_ONCE) {
    const to = Math.min(end, from + MOST_AT_ONCE);
    pairs.fill(0);
    for (let at = from; at < to; at++) {
      const row = (buckets[at] ?? 0) * width;
      for (let i = 0; i < width; i++) pairs[i] = (pairs[i] ?? 0) + (LIFTED[weights[row + i] ?? 0] ?? 0);
    }
    const lift = (to - from) * LIFT;
    for (let i = 0; i < width; i++) {
      const pair = pairs[i] ?? 0;
      sums[2 * i] = (sums[2 * i] ?? 0) + (pair & 0xffff) - lift;
      sums[2 * i + 1] = (sums[2 * i + 1] ?? 0) + (pair >>> 16) - lift;
    }
  }
}

/** Writes the log odds of every kind into `scores`: 0 is an even chance. */
export function score({ kinds, bias, scale, weights }: Model, { buckets, ends }: Features, scores: Float64Array): void {
  const count = kinds.length;
  scores.fill(0);
  let start = 0;
  for (let block = 0; block < BLOCKS.length; block++) {
    const end = ends[block] ?? 0;
    if (end === start) continue;
    sums.fill(0);
    addWeights(weights, rowBytes(count), buckets, start, end);
    const worth = (BLOCK_WEIGHTS[block] ?? 0) / Math.sqrt(end - start);
    for (let kind = 0; kind < count; kind++) scores[kind] = (scores[kind] ?? 0) + (sums[kind] ?? 0) * worth;
    start = end;
  }
  for (let kind = 0; kind < count; kind++) scores[kind] = (scores[kind] ?? 0) * (scale[kind] ?? 0) + (bias[kind] ?? 0);
}
