/*
 * Logistic regression, one kind against the rest, by AdaGrad (Duchi, Hazan & Singer 2011). Deterministic: a fixed seed, a
 * fixed order, and one thread.
 */

/** One example as the model sees it. */
export interface Example {
  /** Bucket of each feature, and what it is worth. */
  readonly buckets: Int32Array;
  readonly worth: Float32Array;
  /** 1 for each kind the example is of, 0 for the others. */
  readonly kinds: Uint8Array;
}

/** What training gives. */
export interface Trained {
  /** Bucket by bucket, kind by kind. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** How many kinds and buckets there are. */
export interface Sizes {
  readonly kinds: number;
  readonly buckets: number;
}

const EPOCHS = 10;
const RATE = 0.25;
/** Steps start small, so that rare features do not learn one example by heart: macro F1 on unseen brands .54, without it .51. */
const FIRST_SQUARE = 0.1;
/** From this epoch on, the weights of all epochs are averaged (Polyak & Juditsky 1992): one order of examples decides less. */
const FIRST_AVERAGED = 3;
/** Share of labels that may be wrong: 2 of 100. Macro F1 without it .55, with it .57. */
const DOUBT = 0.02;
/** Smaller slopes change nothing that is kept. */
const LEAST_SLOPE = 0.003;

/** Numbers from 0 up to 1, the same on every run: a linear congruence of Numerical Recipes. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

function addShare(sums: Float32Array, values: Float32Array, share: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (values[i] ?? 0) * share;
}

/** Trains all kinds at once. */
export function train(examples: readonly Example[], { kinds, buckets }: Sizes): Trained {
  const weights = new Float32Array(buckets * kinds);
  const squares = new Float32Array(buckets * kinds).fill(FIRST_SQUARE);
  const bias = new Float32Array(kinds);
  const biasSquares = new Float32Array(kinds).fill(FIRST_SQUARE);
  const random = randomNumbers(7);
  const order = Int32Array.from(examples.keys());
  const slopes = new Float64Array(kinds);

  function learn({ buckets: features, worth, kinds: wanted }: Example): void {
    for (let kind = 0; kind < kinds; kind++) slopes[kind] = bias[kind] ?? 0;
    for (let i = 0; i < features.length; i++) {
      const row = (features[i] ?? 0) * kinds;
      const value = worth[i] ?? 0;
      for (let kind = 0; kind < kinds; kind++) slopes[kind] = (slopes[kind] ?? 0) + (weights[row + kind] ?? 0) * value;
    }
    for (let kind = 0; kind < kinds; kind++) {
      const target = wanted[kind] === 1 ? 1 - DOUBT : DOUBT;
      const slope = 1 / (1 + Math.exp(-(slopes[kind] ?? 0))) - target;
      slopes[kind] = slope;
      biasSquares[kind] = (biasSquares[kind] ?? 0) + slope * slope;
      bias[kind] = (bias[kind] ?? 0) - (RATE * slope) / Math.sqrt(biasSquares[kind] ?? 1);
    }
    for (let i = 0; i < features.length; i++) {
      const row = (features[i] ?? 0) * kinds;
      const value = worth[i] ?? 0;
      for (let kind = 0; kind < kinds; kind++) {
        const slope = slopes[kind] ?? 0;
        if (slope < LEAST_SLOPE && slope > -LEAST_SLOPE) continue;
        const step = slope * value;
        const square = (squares[row + kind] ?? 0) + step * step;
        squares[row + kind] = square;
        weights[row + kind] = (weights[row + kind] ?? 0) - (RATE * step) / Math.sqrt(square);
      }
    }
  }

  const mean = { weights: new Float32Array(weights.length), bias: new Float32Array(kinds) };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) learn(example);
    }
    if (epoch < FIRST_AVERAGED) continue;
    addShare(mean.weights, weights, 1 / (EPOCHS - FIRST_AVERAGED));
    addShare(mean.bias, bias, 1 / (EPOCHS - FIRST_AVERAGED));
  }
  return mean;
}
