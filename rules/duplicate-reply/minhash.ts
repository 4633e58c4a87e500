/** 16 bands of 4 values: two texts alike to 0.9 share a band in all but one of twenty million pairs, to 0.7 in 98 of 100. */
const BANDS = 16;
const ROWS = 4;
const VALUES = BANDS * ROWS;
/** Texts looked at for each band: keeps thousands of texts made from one template from being compared each with each. */
const MAX_PER_BAND = 32;

/** Odd factors and addends of the 64 hash functions, from a fixed start (xorshift32): every run gives the same pairs. */
function makeSeeds(): { readonly factors: Uint32Array; readonly addends: Uint32Array } {
  const factors = new Uint32Array(VALUES);
  const addends = new Uint32Array(VALUES);
  let state = 0x9e3779b9;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let i = 0; i < VALUES; i++) {
    factors[i] = next() | 1;
    addends[i] = next();
  }
  return { factors, addends };
}

const { factors, addends } = makeSeeds();

/** Remembers texts by their shingles and finds those that may be like another. */
export interface Lookup {
  /** Numbers of earlier texts that may be alike, ascending; then remembers this one under its number. */
  add(number: number, shingles: Uint32Array): readonly number[];
}

/**
 * Finds texts with many shingles in common without comparing each with each: MinHash signatures, cut into bands
 * (Broder 1997; Leskovec, Rajaraman & Ullman, Mining of Massive Datasets, chapter 3).
 */
export function createLookup(): Lookup {
  const bands = Array.from({ length: BANDS }, () => new Map<number, number[]>());
  return {
    add(number, shingles) {
      const candidates = new Set<number>();
      for (const [band, numbersByKey] of bands.entries()) {
        const key = bandKey(shingles, band);
        const numbers = numbersByKey.get(key);
        if (numbers === undefined) {
          numbersByKey.set(key, [number]);
          continue;
        }
        for (const earlier of numbers) candidates.add(earlier);
        if (numbers.length < MAX_PER_BAND) numbers.push(number);
      }
      return [...candidates].toSorted((a, b) => a - b);
    },
  };
}

/** One number for the four values of a band; two bands that share it by chance cost one comparison. */
function bandKey(shingles: Uint32Array, band: number): number {
  let key = 0;
  for (let i = band * ROWS; i < (band + 1) * ROWS; i++) key = Math.imul(key ^ smallest(shingles, i), 0x01000193);
  return key;
}

function smallest(shingles: Uint32Array, i: number): number {
  const [factor = 1, addend = 0] = [factors[i], addends[i]];
  let least = 0xffffffff;
  for (let j = 0; j < shingles.length; j++) {
    const hash = (Math.imul(shingles[j] ?? 0, factor) + addend) >>> 0;
    if (hash < least) least = hash;
  }
  return least;
}
