import { matchesOf, lazy, lazySearch } from '../../base/patterns.js';
import { contextOf, lexicon, wordsBefore } from '../context.js';
import type { Candidate, Detector, Family } from '../data-types.js';
import type { Scan } from '../scan.js';
import { noPlace, publicPlaces } from '../words/other-senses.js';
import { placeLabels, placesAfter } from '../words/place-words.js';

/** Coordinates: two numbers in range with four decimals (11 m) or more, or degrees and minutes; also inside map links. */
const findCoordinates: Detector = (scan) => [
  ...decimalPairs(scan),
  ...labelledPairs(scan),
  ...wholeMatches(DEGREES_TO_SECONDS(), 'degrees, minutes, seconds', scan.text),
  ...wholeMatches(DEGREES_MINUTES(), 'degrees and minutes', scan.text),
];

const LATITUDE = String.raw`([-+]?\d{1,2}\.\d{4,15}) ?°? ?([NSns])?`;
const LONGITUDE = String.raw`([-+]?\d{1,3}\.\d{4,15})(?: ?°? ?([EWOewo])(?![\p{L}]))?`;
const DECIMAL_PAIR = lazySearch`(?=[-+\d])(?<![\p{L}\p{N}.])${LATITUDE}(?:, ?| ?[;/] ?| {1,2})${LONGITUDE}(?![\p{N}]|\.\d)`;

const PLACES = lexicon(placeLabels);
const PLACES_AFTER = lexicon(placesAfter);
const NO_PLACE = lexicon(noPlace);
/** Landmarks and meeting points everybody may know. */
const PUBLIC_PLACES = lexicon(publicPlaces);
const UNITS =
  /^ ?(?:percent|%|seconds|secs?|ms|degrees(?! [nsew])|btc|eth|usd|eur|gbp|kg|km|mm|cm|m|volts?|v|hz)(?![a-z])/;

function decimalPairs(scan: Scan): readonly Candidate[] {
  return matchesOf(DECIMAL_PAIR(), scan.text).flatMap((match): readonly Candidate[] => {
    const latitude = Math.abs(Number(match[1]));
    const longitude = Math.abs(Number(match[3]));
    const end = match.index + match[0].trimEnd().length;
    if (latitude > 90 || longitude > 180 || latitude < 0.01 || longitude < 0.01) return [];
    if (
      /^,? ?-?\d{1,3}\.\d/.test(scan.text.slice(end, end + 8)) ||
      UNITS.test(scan.text.slice(end, end + 12).toLowerCase())
    )
      return [];
    const base = { type: 'geo-coordinates', start: match.index, end } as const;
    const before = wordsBefore(scan, match.index, 9);
    if (scan.perspective === 'reply' && PUBLIC_PLACES.has(before) && !before.includes(' your '))
      return [{ ...base, score: 0.7, check: 'two decimals', dropped: 'brand-wording' }];
    const hasLetters = match[2] !== undefined && match[4] !== undefined;
    if (hasLetters || match[0].includes('°'))
      return [{ ...base, score: 0.9, check: 'latitude and longitude with hemispheres' }];
    const context = contextOf(scan, base, { for: PLACES, against: NO_PLACE, after: PLACES_AFTER, reach: 6 });
    if (context.against !== undefined)
      return [{ ...base, score: 0.4, check: 'two decimals', context: context.against, dropped: 'other-context' }];
    const isFine =
      (match[1] ?? '').split('.')[1]?.length === (match[3] ?? '').split('.')[1]?.length || Number(match[3]) < 0;
    if (context.word !== undefined)
      return [{ ...base, score: 0.8, check: 'latitude and longitude in range', context: context.word }];
    return [
      {
        ...base,
        score: isFine && /\.\d{5}/.test(match[1] ?? '') ? 0.65 : 0.4,
        check: 'latitude and longitude in range',
      },
    ];
  });
}

const LABELLED_LATITUDE = String.raw`(?:lat(?:itude)?\.?|breite)[ :=]{1,3}(?:is )?([-+]?\d{1,2}\.\d{3,15})°?`;
const LABELLED_LONGITUDE = String.raw`(?:lon(?:g(?:itude)?)?\.?|lng|länge)[ :=]{1,3}([-+]?\d{1,3}\.\d{3,15})`;
const LABELLED_PAIR = lazy(
  () => new RegExp(String.raw`(?<![\p{L}\p{N}])${LABELLED_LATITUDE}[ ,;]{1,3}(?:and )?${LABELLED_LONGITUDE}`, 'giu'),
);

function labelledPairs(scan: Scan): readonly Candidate[] {
  return matchesOf(LABELLED_PAIR(), scan.text).map((match): Candidate => {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    return {
      type: 'geo-coordinates',
      start,
      end: match.index + match[0].length,
      score: 0.9,
      check: 'labelled latitude and longitude',
    };
  });
}

const MINUTES = String.raw` ?° ?\d{1,2}(?:\.\d{1,6})? ?['′]`;
const SECONDS = String.raw`(?: ?\d{1,2}(?:\.\d{1,6})? ?(?:["″]|''))?`;
const SOUTH_OR_NORTH = String.raw`\d{1,2}${MINUTES}${SECONDS} ?[NSns]`;
const EAST_OR_WEST = String.raw`\d{1,3}${MINUTES}${SECONDS} ?[EWOewo]`;
const DEGREES_TO_SECONDS = lazySearch`(?=\d{1,2} ?°)(?<![\p{L}\p{N}.])${SOUTH_OR_NORTH},? {0,2}${EAST_OR_WEST}(?![\p{L}])`;
const DEGREES_MINUTES = lazySearch`(?<![\p{L}\p{N}])[NS] ?\d{1,2}° ?\d{1,2}(?:\.\d{1,6})?['′]?,? [EWO] ?\d{1,3}° ?\d{1,2}(?:\.\d{1,6})?['′]?`;

function wholeMatches(pattern: RegExp, check: string, text: string): readonly Candidate[] {
  return matchesOf(pattern, text).map((match) => ({
    type: 'geo-coordinates',
    start: match.index,
    end: match.index + match[0].length,
    score: 0.9,
    check,
  }));
}

/** Coordinates of a place. */
export const coordinateFamilies: readonly Family[] = [
  {
    types: ['geo-coordinates'],
    digits: 0,
    marks: '.°',
    sign: (text) => /\.\d{4}|°/.test(text),
    dependsOnPerspective: true,
    find: findCoordinates,
  },
];
