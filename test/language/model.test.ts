import { describe, expect, test } from 'vitest';
import { BLOCK_WEIGHTS, featureReader, lookupOf } from '../../src/language/features.js';
import { pack, score, weightOf, type Model } from '../../src/language/model.js';
import { segment } from '../../src/language/segment.js';
import { fc } from '../property.js';

const BITS = 8;
const read = featureReader(
  lookupOf({ functionWords: 'the a is', classes: { fix: 'mend repair' }, endings: ['ing', 's'] }),
  BITS,
);

const featuresOf = (text: string) => {
  const { buckets, ends, words } = read(text, segment(text).normal, 0, text.length);
  return { buckets: buckets.slice(0, ends[2]), ends: ends.slice(), words };
};

describe('features', () => {
  test('the same text has the same', () => {
    expect(featuresOf('We mend the lid.')).toEqual(featuresOf('We mend the lid.'));
  });

  test.each([
    ["We're here", 'Were here'],
    ['So sooooorry', 'So soorry'],
    ['@ana_p @jo_k hi', '@x hi'],
    ['See https://example.com/a', 'See https://example.com/b/c?d'],
    ['It is 12 euros', 'It is 99 euros'],
  ])('“%s” reads like “%s”', (one, other) => {
    const words = (text: string) => featuresOf(text).buckets.slice(0, featuresOf(text).ends[0]);
    expect(words(one)).toEqual(words(other));
  });

  test('words of one class have one shape', () => {
    const shapes = (text: string) => {
      const { buckets, ends } = featuresOf(text);
      return buckets.slice(ends[0], ends[1]);
    };
    expect(shapes('the mend is')).toEqual(shapes('the repair is'));
    expect(shapes('the mend is')).not.toEqual(shapes('the lid is'));
  });

  test('no text breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const { buckets, ends } = featuresOf(text);
        expect(buckets.length).toBe(ends[2]);
        expect(buckets.every((bucket) => bucket >= 0 && bucket < 2 ** BITS)).toBe(true);
      }),
    );
  });
});

describe('a packed model', () => {
  const kinds = ['one', 'two', 'three'];
  const weights = Float32Array.from({ length: 2 ** BITS * kinds.length }, (_, at) => Math.sin(at * 7) * (1 + (at % 3)));
  const model: Model = { kinds, bits: BITS, bias: [0.5, -1, 0], threshold: [0, 0, 0], ...pack(weights, kinds.length) };

  test('a weight is within a step of what was trained', () => {
    for (const at of weights.keys()) {
      const kind = at % kinds.length;
      const most = (model.scale[kind] ?? 0) * 49;
      const kept = weightOf(model, Math.floor(at / kinds.length), kind) * (model.scale[kind] ?? 0);
      expect(Math.abs(kept - (weights[at] ?? 0))).toBeLessThan(most * 0.14);
    }
  });

  test('the score is the sum of the weights of the features', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 40 }), (text) => {
        const { buckets, ends, words } = featuresOf(text);
        const scores = new Float64Array(kinds.length);
        const none = new Uint8Array(0);
        const places = new Int32Array(0);
        score(model, { buckets, ends, from: none, to: none, starts: places, stops: places, words }, scores);
        for (const kind of kinds.keys()) {
          let sum = model.bias[kind] ?? 0;
          for (const [block, end] of ends.entries()) {
            const start = block === 0 ? 0 : (ends[block - 1] ?? 0);
            const worth = (BLOCK_WEIGHTS[block] ?? 0) / Math.sqrt(Math.max(1, end - start));
            for (const bucket of buckets.slice(start, end))
              sum += weightOf(model, bucket, kind) * (model.scale[kind] ?? 0) * worth;
          }
          expect(scores[kind]).toBeCloseTo(sum, 6);
        }
      }),
    );
  });
});
