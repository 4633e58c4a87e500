import { matchesOf, lazy, lazyPattern, lazySearch } from '../../base/patterns.js';
import { lexicon, wordsBefore, labelled } from '../context.js';
import type { Candidate, Detector, Family } from '../data-types.js';
import type { Scan } from '../scan.js';
import { addressLabels, postcodeLabels } from '../words/place-words.js';
import { AFTER, CAP, NAME, POSTCODE, SMALL, UNIT, addressShapes, mayHoldAddress } from './address-shapes.js';
import { digitCount } from './digits.js';

const QUOTE = '[ \\t>?]{0,5}';
const LINE_BREAK = `[ ]?,?\\n(?:[ \\t]{0,4}\\n)?${QUOTE}`;
const TOWN = `${CAP}(?:[ -](?:${SMALL}[ ])?${CAP}){0,3}`;
const TAIL = lazy(
  () =>
    new RegExp(
      '^(?:' +
        [
          `(?:[ ]{0,2},?[ ]{0,2}|${LINE_BREAK})(?:${UNIT}(?![\\p{L}\\p{N}])|${POSTCODE}(?:[ ]${CAP}(?:[ -]${CAP}){0,2})?)`,
          `[ ]?,\\s{1,4}${TOWN}(?![\\p{L}\\p{N}])|[ ]-[ ][A-Z]{2}(?![\\p{L}])`,
          `${LINE_BREAK}(?:${TOWN}${LINE_BREAK}){0,1}${TOWN},?[ ](?:[A-Z]{2,3}[ ])?${POSTCODE}`,
        ].join('|') +
        ')',
      'u',
    ),
);
const LEADS_WITH_POSTCODE = lazyPattern`^${POSTCODE}`;
const ENDS_WITH_POSTCODE = lazyPattern`${POSTCODE}$`;
/** Words that start a sentence or a name, not a town. */
const NO_TOWN_WORDS = [
  'I|We|You|Please|Thanks|Thank|The|This|That|It|If|Our|Your|Is|Are|Can|Could|Let|Just|And|But|Or|So|Mr|Mrs|Ms|Dr|Hi',
  'Hello|Dear|Best|Kind|Regards|Phone|Tel|Mobile|Email|Fax|Name|IMEI|VIN|SSN|IBAN|BIC|PIN|PNR|CVV|Passport|Account|Order',
  'Card|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August',
  'September|October|November|December',
].join('|');
const NO_TOWN = lazyPattern`^(?:${NO_TOWN_WORDS})(?![\p{L}\p{N}])`;

const ADDRESS_LABELS = lexicon(addressLabels);
const LABELLED = lazySearch`(?<![\p{L}\p{N}_@#$€£])\d{1,6}[A-Za-z]?,?[ ](?:\d{1,6}[ ])?${NAME}(?:[ ]\d{1,5}[A-Za-z]?${AFTER})?`;
const LABELLED_NAME = lazySearch`(?<![\p{L}\p{N}_@#$€£])(?:\d{4,6}[ ])?${NAME}[ ]\d{1,4}[A-Za-z]?${AFTER}(?=\s{0,4},|\s{0,4}\n|[ ]\p{Lu}|\.?$)`;

/** Words behind a number of something: "24 Hour Drive". */
const COUNTED = [
  'Hour|Day|Minute|Step|Star|Point|Year|Month|Week|Inch|Mile|Piece|Pack|Button|Player|Person|Seat|Man|Million|Billion|GB',
  'MB|TB|AM|PM|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September',
  'October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
].join('|');
const NO_STREET_FORMS = [
  String.raw`\p{L}{2,}ring (?:19|20)\d\d`,
  '(?:During|Spring|String|Bring|Gate|Delegate|Colgate|Katie|Necktie|Market|Marketing) ',
  '1 (?:Way|Drive|Place|Point)',
  String.raw`\d{1,3} (?:${COUNTED})s?(?![\p{L}\p{N}])`,
].join('|');
/** Things that only look like a street: "24 Hour Drive", "1 Point". */
const NO_STREET = lazyPattern`^(?:${NO_STREET_FORMS})`;

/** Addresses of forms, films and sights. */
const SAMPLE_ADDRESSES = new RegExp(
  [
    '^(?:' +
      [
        '123 (?:Main|Any|Fake|Elm|Example|Sample|Your|Test)|1 Example|742 Evergreen|10 Downing|221 ?[Bb] Baker',
        String.raw`1600 Pennsylvania|4 Privet|12 Grimmauld|350 Fifth|\d{1,4} (?:Example|Sample|Any|Fake|Test|Your|Some) `,
      ].join('|') +
      ')',
    'Mustermann|Musterstraße|Musterweg',
  ].join('|'),
);

/** End of the address that begins with a street: town, postcode and unit behind it belong to it. */
function extend(text: string, end: number): number {
  let at = end;
  let hasPostcode = false;
  for (let step = 0; step < 6; step++) {
    const rest = text.slice(at, at + 90);
    const tail = TAIL().exec(rest);
    if (tail === null) break;
    const words = tail[0].replace(/^[\s,]{1,8}/, '');
    const isPostcode = LEADS_WITH_POSTCODE().test(words);
    if (NO_TOWN().test(words) || (isPostcode && hasPostcode)) break;
    hasPostcode ||= isPostcode || ENDS_WITH_POSTCODE().test(words);
    at += tail[0].length;
  }
  return at;
}

function streets(scan: Scan): readonly Candidate[] {
  return addressShapes.flatMap((shape) =>
    (shape.sign().test(scan.plain) ? matchesOf(shape.pattern(), scan.plain) : []).flatMap(
      (match): readonly Candidate[] => {
        if (NO_STREET().test(match[0])) return [];
        const start = match.index;
        const end = extend(scan.plain, start + match[0].length);
        const isLong = end > start + match[0].length + 4;
        const label = ADDRESS_LABELS.last(wordsBefore(scan, start, 8));
        if (
          / (?:exit|junction|gate|platform|line|bus|route|room|terminal|stop|page|step|chapter|level|aisle|track) $/.test(
            wordsBefore(scan, start, 2),
          )
        )
          return [];
        const isProved = isLong || label !== undefined;
        const score =
          shape.isWeak === true && !isProved
            ? 0.5
            : Math.min(0.95, 0.75 + (isLong ? 0.1 : 0) + (label === undefined ? 0 : 0.1));
        return [
          {
            type: 'postal-address',
            start,
            end,
            score,
            check: shape.name,
            ...(SAMPLE_ADDRESSES.test(match[0]) && { impersonal: 'known-fake' as const }),
            ...(label !== undefined && { context: label.entry }),
          },
        ];
      },
    ),
  );
}

/** Number and name behind "lives at", "address is": no street word needed. */
function labelledAddresses(scan: Scan): readonly Candidate[] {
  if (!ADDRESS_LABELS.standsIn(scan)) return [];
  return [LABELLED(), LABELLED_NAME()].flatMap((regex) =>
    matchesOf(regex, scan.plain).flatMap((match): readonly Candidate[] => {
      const before = wordsBefore(scan, match.index, 5);
      const label = ADDRESS_LABELS.last(before);
      if (label === undefined || before.length - label.at > 12 || NO_STREET().test(match[0])) return [];
      const end = extend(scan.plain, match.index + match[0].length);
      if (end === match.index + match[0].length && !/\d$/.test(match[0])) return [];
      return [
        {
          type: 'postal-address',
          start: match.index,
          end,
          score: 0.7,
          check: 'labelled number and name',
          context: label.entry,
        },
      ];
    }),
  );
}

/**
 * Postal addresses: a number with a street word, a post box, a unit; or a number and a name behind a label. A town,
 * postcode or country right behind belongs to the address.
 */
const findAddresses: Detector = (scan) => [...streets(scan), ...labelledAddresses(scan)];

const postcodes = labelled(
  postcodeLabels,
  [
    '[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}(?![\\p{L}\\p{N}])|[a-z]\\d[a-z] ?\\d[a-z]\\d(?![\\p{L}\\p{N}])',
    '[a-z]\\d[\\dw] ?[a-z\\d]{4}(?![\\p{L}\\p{N}])|\\d{4} ?[a-z]{2}(?![\\p{L}\\p{N}])',
    '(?:[a-z]{1,2}-)?\\d{5}-\\d{3,4}(?![\\p{L}\\p{N}])|\\d{2}-\\d{3}(?![\\p{L}\\p{N}])|\\d{3}[ -]\\d{2,4}(?![\\p{L}\\p{N}])',
    '\\d{4}-\\d{3}(?![\\p{L}\\p{N}])|(?:[a-z]{1,2}-)?\\d{3,7}(?![\\p{L}\\p{N}]|[.,:/-]\\d|%)',
  ].join('|'),
);

const LINK_WITH_VERB = lazyPattern`[:=]|(?:^|[^\p{L}])(?:is|was|est|ist|lautet|as|es|è|é|er|är|to|from|on)(?![\p{L}])`;

/** Postcodes behind their label, in the shape of some country (Universal Postal Union, addressing guides). */
const findPostcodes: Detector = (scan) =>
  postcodes(scan).flatMap(({ label, value, start, end, link }): readonly Candidate[] => {
    if (digitCount(value) < 2 || (/^(?:cp|cap|cep|pin code)$/.test(label) && digitCount(value) < 5)) return [];
    const isStated = LINK_WITH_VERB().test(link);
    const isOwned =
      / (?:your|his|her|their|my|customer s|ihre|votre|su|suo|suoi|tuo|sua|seu|uw|din|twój|billing|home|shipping|delivery) (?:[^ ]+ )?$/.test(
        wordsBefore(scan, start - link.length - label.length, 3),
      );
    const isQuote = /(?:^|\n)[ \t]{0,3}>[^\n]{0,60}$/.test(scan.text.slice(Math.max(0, start - 80), start));
    if (/(?<!on )file|attach/.test(link)) return [];
    if (!isStated && !isQuote && !isOwned && scan.perspective === 'reply') return [];
    if (digitCount(value) < 4 && /^\d+$/.test(value) && !isStated) return [];
    return [{ type: 'postcode', start, end, score: 0.7, check: 'labelled, form of a postcode', context: label }];
  });

/** Where somebody lives. */
export const addressFamilies: readonly Family[] = [
  {
    types: ['postal-address'],
    digits: 1,
    sign: mayHoldAddress,
    find: findAddresses,
  },
  {
    types: ['postcode'],
    digits: 2,
    sign: (text) => /zip|post|pin|plz|cp|c\.p|cap|cep|kod|irány|psč|eir|индекс|郵便/i.test(text),
    dependsOnPerspective: true,
    find: findPostcodes,
  },
];
