import { BLOCK_WEIGHTS, BLOCKS, featureReader, lookupOf, type Vocabulary } from '../../src/language/features.js';
import { CONCRETE, concreteLabels, labels } from '../../src/language/labels.js';
import { pack, type Model } from '../../src/language/model.js';
import { segment } from '../../src/language/segment.js';
import { turnClasses } from '../../src/language/turn.js';
import { train, type Example } from './logistic.js';
import type { Line } from './read.js';

/** What one model learns: its kinds, how many buckets it has, and which kinds a line's codes make it. */
export interface Task {
  readonly kinds: readonly string[];
  readonly bits: number;
  readonly kindsOf: (codes: readonly string[]) => readonly string[];
  /** Score from which on a kind counts as seen, by its name. */
  readonly thresholdOf: (kind: string) => number;
}

const names: ReadonlyMap<string, string> = new Map(Object.entries(labels));
const nameOf = (code: string): string => names.get(code) ?? '';
const concreteNames: ReadonlySet<string> = concreteLabels;

/**
 * Unseen text scores lower than the corpus: thresholds are chosen on sentences of other brands. Kinds that are easily taken for
 * each other, and `unknown`, have to be surer; a reason may be less sure, since it stands beside what it explains.
 */
const THRESHOLDS: Readonly<Record<string, number>> = {
  [CONCRETE]: -0.9,
  explanation: -2,
  'hand-off-purposeful': -1.5,
  'hand-off-bare': -0.5,
  'question-narrowing': -0.5,
  'question-open': -0.5,
  'dm-bare': 0,
  'personal-data-request': 0,
  unknown: 0,
};

/** Sentences of replies: what they do. */
export const acts: Task = {
  kinds: [...Object.values(labels), CONCRETE],
  bits: 15,
  kindsOf: (codes) => {
    const names = codes.map(nameOf);
    return names.some((name) => concreteNames.has(name)) ? [...names, CONCRETE] : names;
  },
  thresholdOf: (kind) => THRESHOLDS[kind] ?? -1,
};

/** Turns of customers: which class they are of. */
export const turns: Task = { kinds: turnClasses, bits: 16, kindsOf: (codes) => codes, thresholdOf: () => 0 };

/** Makes an example of a line as the reader will see it: tokens found, text normalised, one stretch. */
function exampleMaker(
  vocabulary: Vocabulary,
  { kinds, bits, kindsOf }: Task,
): (line: Pick<Line, 'codes' | 'text'>) => Example {
  const read = featureReader(lookupOf(vocabulary), bits);
  return ({ codes, text: written }) => {
    const text = written.replaceAll(/@(?:MENTION|BRAND)\b/g, '@someone');
    const { buckets, ends } = read(text, segment(text).normal, 0, text.length);
    const count = ends[BLOCKS.length - 1] ?? 0;
    const worth = new Float32Array(count);
    let at = 0;
    for (const [block, end] of ends.entries()) {
      worth.fill((BLOCK_WEIGHTS[block] ?? 0) / Math.sqrt(Math.max(1, end - at)), at, end);
      at = end;
    }
    const wanted = new Set(kindsOf(codes));
    return {
      buckets: buckets.slice(0, count),
      worth,
      kinds: Uint8Array.from(kinds, (kind) => (wanted.has(kind) ? 1 : 0)),
    };
  };
}

/** Trains one model on some lines. */
export function modelOf(lines: readonly Line[], vocabulary: Vocabulary, task: Task): Model {
  const { kinds, bits } = task;
  const { weights, bias } = train(lines.map(exampleMaker(vocabulary, task)), {
    kinds: kinds.length,
    buckets: 2 ** bits,
  });
  return {
    kinds,
    bits,
    bias: Array.from(bias, (value) => Math.round(value * 1e5) / 1e5),
    threshold: kinds.map(task.thresholdOf),
    ...pack(weights, kinds.length),
  };
}
