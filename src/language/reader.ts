import type { Span } from '../base/types.js';
import { featureReader, lookupOf, type Features, type Vocabulary } from './features.js';
import { CONCRETE, concreteLabels, labels, type Label } from './labels.js';
import { score, weightOf, type Model } from './model.js';

/** One thing a sentence does, and how sure that is. */
export interface Scored {
  readonly label: Label;
  /** Log odds: 0 is an even chance, 2 is about 7 to 1. */
  readonly score: number;
}

/** What the model says about one sentence. */
export interface Judgement {
  /** Surest first. Empty when nothing fits: an honest answer. */
  readonly labels: readonly Scored[];
  /** Log odds that the sentence gives the customer something to use. */
  readonly concrete: number;
}

/** Reads sentences with one language's weights. */
export interface SentenceReader {
  /** `holds` tells whether the words allow a label: see `LABEL_WORDS`. */
  judge(text: string, normal: string, start: number, end: number, holds: (label: Label) => boolean): Judgement;
  /** Score of one label for a stretch of text. */
  scoreOf(label: Label, text: string, normal: string, start: number, end: number): number;
  /** The words that speak for a label, the strongest first. */
  decidingWords(label: Label, text: string, normal: string, start: number, end: number): readonly DecidingWord[];
}

/** A word that speaks for a label, with its part of the log odds. */
export interface DecidingWord extends Span {
  readonly weight: number;
}

/** Log odds below which a label is not even a guess. */
const LEAST_SCORE = -2.5;
/** Log odds below which a word of apology is no apology: "no need to be sorry". */
const LEAST_APOLOGY = -2.5;
/** Log odds of a vague promise: below, a time is hardly the time of a promise. */
const LEAST_PROMISE = -3;

const names = new Set<string>(Object.values(labels));
const isLabel = (name: string | undefined): name is Label => name !== undefined && names.has(name);

/** Pairs of labels that exclude each other: only the surer one stays. */
const RIVALS: readonly (readonly [Label, Label])[] = [
  ['commitment-timed', 'commitment-vague'],
  ['question-narrowing', 'question-open'],
  ['dm-purposeful', 'dm-bare'],
  ['hand-off-purposeful', 'hand-off-bare'],
  ['refusal-with-alternative', 'refusal'],
  ['apology-named', 'apology-bare'],
  ['apology-stock', 'apology-bare'],
];

/** Makes the reader of sentences from the vocabulary and the trained model of a language. */
export function sentenceReader(vocabulary: Vocabulary, model: Model): SentenceReader {
  const read = featureReader(lookupOf(vocabulary), model.bits);
  const scores = new Float64Array(model.kinds.length);
  const concreteAt = model.kinds.indexOf(CONCRETE);
  const kindOf = new Map(model.kinds.map((name, kind) => [name, kind]));
  const label = (kind: number): Label => {
    const name = model.kinds[kind];
    return isLabel(name) ? name : 'unknown';
  };
  const isApology = model.kinds.map((name) => name.startsWith('apology-'));
  const isConcrete = model.kinds.map((name) => isLabel(name) && concreteLabels.has(name));

  const timed = kindOf.get('commitment-timed') ?? -1;
  const vague = kindOf.get('commitment-vague') ?? -1;
  /** A time alone is no promise: where nothing else sounds like one, it tells when something happens. */
  const isNoPromise = (kind: number): boolean =>
    kind === timed && (scores[timed] ?? 0) < 0 && (scores[vague] ?? 0) < LEAST_PROMISE;
  const surestFirst = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0);
  const rivals = new Set(
    RIVALS.flatMap(([one, other]) => {
      const [a, b] = [kindOf.get(one) ?? -1, kindOf.get(other) ?? -1];
      return [a * scores.length + b, b * scores.length + a];
    }),
  );
  const areRivals = (one: number, other: number): boolean => rivals.has(one * scores.length + other);
  const withoutRivals = (kinds: number[]): number[] =>
    kinds.length < 2
      ? kinds
      : kinds.filter((kind, place) => !kinds.some((surer, other) => other < place && areRivals(surer, kind)));

  /** The best kind among those that give something, or among the others; -1 when even the best is unlikely. */
  function best(concrete: boolean, holds: (label: Label) => boolean): number {
    let found = -1;
    let most = LEAST_SCORE;
    for (let kind = 0; kind < scores.length; kind++) {
      const own = scores[kind] ?? 0;
      if (own <= most || kind === concreteAt || isConcrete[kind] !== concrete || isNoPromise(kind)) continue;
      if (!holds(label(kind))) continue;
      [found, most] = [kind, own];
    }
    return found;
  }

  /** The best apology where a word of apology stands, even when the rest of the sentence outweighs it; -1 when one is seen already. */
  function bestApology(seen: readonly number[], holds: (label: Label) => boolean): number {
    if (seen.some((kind) => isApology[kind])) return -1;
    let found = -1;
    let most = LEAST_APOLOGY;
    for (let kind = 0; kind < scores.length; kind++) {
      const own = scores[kind] ?? 0;
      if (isApology[kind] === true && own > most && holds(label(kind))) [found, most] = [kind, own];
    }
    return found;
  }

  function judge(
    text: string,
    normal: string,
    start: number,
    end: number,
    holds: (label: Label) => boolean,
  ): Judgement {
    score(model, read(text, normal, start, end), scores);
    const concrete = scores[concreteAt] ?? 0;
    const seen: number[] = [];
    for (let kind = 0; kind < scores.length; kind++) {
      if (kind === concreteAt || (scores[kind] ?? 0) <= (model.threshold[kind] ?? 0)) continue;
      if (!isNoPromise(kind) && holds(label(kind))) seen.push(kind);
    }
    const gives = concrete > (model.threshold[concreteAt] ?? 0);
    if (seen.length === 0 && !gives) seen.push(best(false, holds));
    const stand = withoutRivals([...seen, bestApology(seen, holds)].filter((kind) => kind >= 0).toSorted(surestFirst));
    if (gives && !stand.some((kind) => isConcrete[kind])) {
      // What it gives stands, even beside a rival that gives nothing: "call us, and we'll trace it".
      const given = best(true, holds);
      const others = stand.filter((kind) => !areRivals(kind, given) || (scores[kind] ?? 0) > 0);
      if (given >= 0) stand.splice(0, stand.length, ...[...others, given].toSorted(surestFirst));
    }
    return { labels: stand.map((kind) => ({ label: label(kind), score: scores[kind] ?? 0 })), concrete };
  }

  return {
    judge,
    scoreOf(name, text, normal, start, end) {
      score(model, read(text, normal, start, end), scores);
      return scores[kindOf.get(name) ?? -1] ?? -Infinity;
    },
    decidingWords(name, text, normal, start, end) {
      return decidingWords(model, read(text, normal, start, end), kindOf.get(name) ?? -1);
    },
  };
}

/** Divides what each feature adds among the words it spans. */
function decidingWords(model: Model, features: Features, kind: number): readonly DecidingWord[] {
  const { buckets, ends, from, to, starts, stops, words } = features;
  const sums = new Float64Array(words);
  let at = 0;
  for (const end of ends) {
    for (let feature = at; feature < end; feature++) {
      const first = from[feature] ?? 0;
      const last = Math.max(first, to[feature] ?? 0);
      const weight = weightOf(model, buckets[feature] ?? 0, kind);
      const share = weight / Math.sqrt(end - at) / (last - first + 1);
      for (let word = first; word <= last && word < words; word++) sums[word] = (sums[word] ?? 0) + share;
    }
    at = end;
  }
  return Array.from(sums, (weight, word) => ({
    start: starts[word] ?? 0,
    end: stops[word] ?? 0,
    weight: weight * (model.scale[kind] ?? 0),
  })).toSorted((a, b) => b.weight - a.weight);
}
