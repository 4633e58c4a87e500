import { matchesOf } from '../matches.js';
import { contextOf, lexicon, wordsBefore } from './context.js';
import type { Candidate, Detector } from './types.js';

const DECIMAL =
  /(?=[-+\d])(?<![\p{L}\p{N}.])([-+]?\d{1,2}\.\d{4,15}) ?°? ?([NSns])?(?:, ?| ?[;/] ?| {1,2})([-+]?\d{1,3}\.\d{4,15})(?: ?°? ?([EWOewo])(?![\p{L}]))?(?![\p{N}]|\.\d)/gu;
const DMS =
  /(?=\d{1,2} ?°)(?<![\p{L}\p{N}.])\d{1,2} ?° ?\d{1,2}(?:\.\d{1,6})? ?['′](?: ?\d{1,2}(?:\.\d{1,6})? ?(?:["″]|''))? ?[NSns],? {0,2}\d{1,3} ?° ?\d{1,2}(?:\.\d{1,6})? ?['′](?: ?\d{1,2}(?:\.\d{1,6})? ?(?:["″]|''))? ?[EWOewo](?![\p{L}])/gu;

const LABELLED_PAIR =
  /(?<![\p{L}\p{N}])(?:lat(?:itude)?\.?|breite)[ :=]{1,3}(?:is )?([-+]?\d{1,2}\.\d{3,15})°?[ ,;]{1,3}(?:and )?(?:lon(?:g(?:itude)?)?\.?|lng|länge)[ :=]{1,3}([-+]?\d{1,3}\.\d{3,15})/giu;
const DEGREES_MINUTES =
  /(?<![\p{L}\p{N}])[NS] ?\d{1,2}° ?\d{1,2}(?:\.\d{1,6})?['′]?,? [EWO] ?\d{1,3}° ?\d{1,2}(?:\.\d{1,6})?['′]?/gu;

const PLACES = lexicon(
  'at|to|location|located|position|gps|coordinates|coords|coordinate|lat|latitude|map|pin|dropped|drop off|left|parked|seen|tracked|tracker|reported|pinged|ping|delivered|geotag|geolocation|standort|position|koordinaten|coordonnées|ubicación|coordenadas|posizione|coordinate|localização|locatie|stond|plats|sijainti|equals|home|house|address|started|ended|from|in|near|by|where',
);
const PLACES_AFTER = lexicon(
  'location|gps|map|coordinates|pin|position|house|home|address|back|front|door|flat|garden|drive',
);
const AGAINST = lexicon(
  'time|times|price|prices|rate|rates|ratio|value|values|reading|readings|sensor|fee|fees|vector|tolerance|invoice|tax|version|versions|p value|colour|color|usd|eur|gbp|took|score|weights|weight|size|sample|average|mean|from 0|between',
);
/** Landmarks and meeting points everybody may know. */
const PUBLIC = lexicon(
  'tower|mount|mountain|monument|fountain|festival|ship|ship s|vessel|turbine|station|stadium|trailhead|summit|lighthouse|island|venue|stands|landmark|museum|airport|harbour|harbor|meet the|meeting point|la sede|volcano|wind farm',
);
const UNITS =
  /^ ?(?:percent|%|seconds|secs?|ms|degrees(?! [nsew])|btc|eth|usd|eur|gbp|kg|km|mm|cm|m|volts?|v|hz)(?![a-z])/;

/** Coordinates: two numbers in range with four decimals (11 m) or more, or degrees and minutes; also inside map links. */
export const findCoordinates: Detector = (scan) => {
  const decimal = matchesOf(DECIMAL, scan.text).flatMap((match): readonly Candidate[] => {
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
    if (scan.perspective === 'reply' && PUBLIC.has(before) && !before.includes(' your '))
      return [{ ...base, score: 0.7, check: 'two decimals', dropped: 'brand-wording' }];
    const hasLetters = match[2] !== undefined && match[4] !== undefined;
    if (hasLetters || match[0].includes('°'))
      return [{ ...base, score: 0.9, check: 'latitude and longitude with hemispheres' }];
    const context = contextOf(scan, base, { for: PLACES, against: AGAINST, after: PLACES_AFTER, reach: 6 });
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
  const whole = (regex: RegExp, check: string, text: string): readonly Candidate[] =>
    matchesOf(regex, text).map((match) => ({
      type: 'geo-coordinates',
      start: match.index,
      end: match.index + match[0].length,
      score: 0.9,
      check,
    }));
  const labelledPairs = matchesOf(LABELLED_PAIR, scan.text).map((match): Candidate => {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    return {
      type: 'geo-coordinates',
      start,
      end: match.index + match[0].length,
      score: 0.9,
      check: 'labelled latitude and longitude',
    };
  });
  return [
    ...decimal,
    ...labelledPairs,
    ...whole(DMS, 'degrees, minutes, seconds', scan.text),
    ...whole(DEGREES_MINUTES, 'degrees and minutes', scan.text),
  ];
};
