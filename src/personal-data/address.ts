import { lexicon, wordsBefore } from './context.js';
import { matchesOf } from '../matches.js';
import { AFTER, CAP, NAME, POSTCODE, SMALL, UNIT, addressShapes } from './address-shapes.js';
import type { Shape } from './address-shapes.js';
import type { Candidate, Detector, Scan } from './types.js';

const QUOTE = '[ \\t>?]{0,5}';
const LINE_BREAK = `[ ]?,?\\n(?:[ \\t]{0,4}\\n)?${QUOTE}`;
const TOWN = `${CAP}(?:[ -](?:${SMALL}[ ])?${CAP}){0,3}`;
const TAIL = new RegExp(
  `^(?:(?:[ ]{0,2},?[ ]{0,2}|${LINE_BREAK})(?:${UNIT}(?![\\p{L}\\p{N}])|${POSTCODE}(?:[ ]${CAP}(?:[ -]${CAP}){0,2})?)|` +
    `[ ]?,\\s{1,4}${TOWN}(?![\\p{L}\\p{N}])|[ ]-[ ][A-Z]{2}(?![\\p{L}])|${LINE_BREAK}(?:${TOWN}${LINE_BREAK}){0,1}${TOWN},?[ ](?:[A-Z]{2,3}[ ])?${POSTCODE})`,
  'u',
);
const LEADS_WITH_POSTCODE = new RegExp(`^${POSTCODE}`, 'u');
const ENDS_WITH_POSTCODE = new RegExp(`${POSTCODE}$`, 'u');
/** Words that start a sentence or a name, not a town. */
const NO_TOWN =
  /^(?:I|We|You|Please|Thanks|Thank|The|This|That|It|If|Our|Your|Is|Are|Can|Could|Let|Just|And|But|Or|So|Mr|Mrs|Ms|Dr|Hi|Hello|Dear|Best|Kind|Regards|Phone|Tel|Mobile|Email|Fax|Name|IMEI|VIN|SSN|IBAN|BIC|PIN|PNR|CVV|Passport|Account|Order|Card|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}\p{N}])/u;

const LABELS = lexicon(
  'address|addresses|adresse|anschrift|lieferadresse|rechnungsadresse|dirección|direccion|domicilio|indirizzo|endereço|morada|adres|adress|osoite|lives at|live at|living at|lived at|lives on|lived in|moved to|deliver to|delivered to|' +
    'delivery to|ship to|shipped to|sent to|send to|send it to|sent it to|mailed to|returned to|dispatched to|reside at|resides at|resident at|residence|meet me at|meet you at|located at|return to|office is at|restaurant is at|taxi to|to the same|wohnt in|wohnhaft|habite|vive en|abita in|mora na|woont op|bor på',
);
const LABELLED = new RegExp(
  `(?<![\\p{L}\\p{N}_@#$€£])\\d{1,6}[A-Za-z]?,?[ ](?:\\d{1,6}[ ])?${NAME}(?:[ ]\\d{1,5}[A-Za-z]?${AFTER})?`,
  'gu',
);
const LABELLED_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}_@#$€£])(?:\\d{4,6}[ ])?${NAME}[ ]\\d{1,4}[A-Za-z]?${AFTER}(?=\\s{0,4},|\\s{0,4}\\n|[ ]\\p{Lu}|\\.?$)`,
  'gu',
);

/** "1 installed", "24 Hour Drive", "Star Trek 5 Way": what looks like a street and is none. */
const NO_STREET =
  /^(?:\p{L}{2,}ring (?:19|20)\d\d|(?:During|Spring|String|Bring|Gate|Delegate|Colgate|Katie|Necktie|Market|Marketing) |1 (?:Way|Drive|Place|Point)|\d{1,3} (?:Hour|Day|Minute|Step|Star|Point|Year|Month|Week|Inch|Mile|Piece|Pack|Button|Player|Person|Seat|Man|Million|Billion|GB|MB|TB|AM|PM|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?(?![\p{L}\p{N}]))/u;

/** Addresses of forms, films and sights. */
const SAMPLES =
  /^(?:123 (?:Main|Any|Fake|Elm|Example|Sample|Your|Test)|1 Example|742 Evergreen|10 Downing|221 ?[Bb] Baker|1600 Pennsylvania|4 Privet|12 Grimmauld|350 Fifth|\d{1,4} (?:Example|Sample|Any|Fake|Test|Your|Some) )|Mustermann|Musterstraße|Musterweg/;

let compiled: readonly { readonly shape: Shape; readonly regex: RegExp }[] | undefined;

function extend(text: string, end: number): number {
  let at = end;
  let hasPostcode = false;
  for (let step = 0; step < 6; step++) {
    const rest = text.slice(at, at + 90);
    const tail = TAIL.exec(rest);
    if (tail === null) break;
    const words = tail[0].replace(/^[\s,]{1,8}/, '');
    const isPostcode = LEADS_WITH_POSTCODE.test(words);
    if (NO_TOWN.test(words) || (isPostcode && hasPostcode)) break;
    hasPostcode ||= isPostcode || ENDS_WITH_POSTCODE.test(words);
    at += tail[0].length;
  }
  return at;
}

function streets(scan: Scan): readonly Candidate[] {
  compiled ??= addressShapes.map((shape) => ({ shape, regex: new RegExp(shape.source, 'gu') }));
  return compiled.flatMap(({ shape, regex }) =>
    (shape.sign.test(scan.plain) ? matchesOf(regex, scan.plain) : []).flatMap((match): readonly Candidate[] => {
      if (NO_STREET.test(match[0])) return [];
      const start = match.index;
      const end = extend(scan.plain, start + match[0].length);
      const isLong = end > start + match[0].length + 4;
      const label = LABELS.last(wordsBefore(scan, start, 8));
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
          ...(SAMPLES.test(match[0]) && { impersonal: 'known-fake' as const }),
          ...(label !== undefined && { context: label.entry }),
        },
      ];
    }),
  );
}

/** Number and name behind "lives at", "address is": no street word needed. */
function labelledAddresses(scan: Scan): readonly Candidate[] {
  if (!LABELS.standsIn(scan)) return [];
  return [LABELLED, LABELLED_NAME].flatMap((regex) =>
    matchesOf(regex, scan.plain).flatMap((match): readonly Candidate[] => {
      const before = wordsBefore(scan, match.index, 5);
      const label = LABELS.last(before);
      if (label === undefined || before.length - label.at > 12 || NO_STREET.test(match[0])) return [];
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

/** Postal addresses: a number with a street word, a post box, a unit; or number and name behind a label. Town, postcode and country that follow belong to it. */
export const findAddresses: Detector = (scan) => [...streets(scan), ...labelledAddresses(scan)];
