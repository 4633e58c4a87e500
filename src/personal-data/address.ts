import { lexicon, wordsBefore } from './context.js';
import { STREET_AFTER, STREET_BEFORE, STREET_BEFORE_WEAK, STREET_SUFFIX, STREET_SUFFIX_WEAK } from './street-words.js';
import { matchesOf } from './matches.js';
import type { Candidate, Detector, Scan } from './types.js';

/** A word of a name: "Juniper", "O'Neill's", "St.", "3rd", or a small word between two of them. */
const CAP = "(?:\\p{Lu}[\\p{L}\\p{M}'.’-]{0,24}|\\d{1,3}(?:st|nd|rd|th))";
const SMALL =
  "(?:de la|de las|de los|de l'|of the|de|del|della|delle|dei|degli|des|di|du|da|das|do|dos|la|le|les|las|los|el|al|of|the|van|van de|van den|van der|von|vom|der|den|het|zum|zur|am|an|ter|ten|i|y|e|och|og|à|sur|sous|saint|st)";
const NAME = `${CAP}(?:[ -](?:${SMALL}[ ])?${CAP}){0,4}`;
const NUMBER = '\\d{1,5}(?:[ ]?[A-Za-z](?![\\p{L}\\p{N}]))?(?:[-/]\\d{1,4}[A-Za-z]?)?';
const COMMA = '[ ]?,?[ ]{1,2}';
const BEFORE = '(?<![\\p{L}\\p{N}_@#$€£.,:/-])';
const AFTER = '(?![\\p{L}\\p{N}_@%])';

function anyCase(words: string): string {
  const capital = words.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => `${bar}${letter.toUpperCase()}`);
  return `(?:${words}|${capital})`;
}

const UNIT =
  '(?:(?:Apt|Apartment|Apto|apto|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm|Bldg|Building|Lot|Appt|Appartement|Bât|Piso|Puerta|Interno|Int|Scala|Wohnung|Whg|apt|apartment|suite|unit|flat|floor)\\.?[ ]?#?[ ]?(?:[A-Za-z]?\\d{1,5}[A-Za-z]?|[A-Z])|\\d{1,2}\\.?[ºª°o][ ]?(?:[A-Z]|Esq|Dto|Dcha|Izq|Izda|Dir|esq|dto)\\.?|\\d{1,2}\\.[ ]?(?:tv|th|mf|sal|OG|Stock|Etage|OG|kerros|em)\\.?)';
const POSTCODE =
  '(?:[A-Z]{1,2}\\d[A-Z\\d]?[ ]?\\d[A-Z]{2}|[A-Z]\\d[A-Z][ ]?\\d[A-Z]\\d|(?:[A-Z]{1,2}-)?\\d{4,6}(?:[- ]\\d{2,4})?|\\d{4}[ ]?[A-Z]{2}|\\d{3}[ ]\\d{2}|\\d{2}-\\d{3})(?![\\p{L}\\p{N}]|[ ]?(?:%|kg|km|euro|EUR|USD))';

interface Shape {
  readonly name: string;
  readonly source: string;
  /** True when the words alone prove little: then town, postcode, unit or a label must stand beside it. */
  readonly isWeak?: boolean;
}

const LEAD_UNIT = '(?:(?:Unit|Flat|Apt|Apartment|Suite|Ste|Room|Level)\\.?[ ]#?\\d{0,5}[A-Za-z]?,?[ ])?';
const IN_WORD = `(?<![\\p{L}\\p{N}_@])(?:${CAP}[ -]){0,3}\\p{Lu}[\\p{L}\\p{M}.-]{0,24}?`;
const BEHIND = `[ ]\\d{1,4}[ ]?[a-zA-Z]?${AFTER}(?:[-/]\\d{1,4}[a-z]?)?`;
const NUMBER_SIGN = '(?:[ ]?,)?[ ]{1,2}(?:n[º°.o]{1,2}[ ]?|nr\\.?[ ]?|#[ ]?)?';
const OF = `(?:${SMALL}[ ]){0,1}(?:[dl]')?`;

/** How streets are written. Each is bounded, and starts at a digit or a capital. */
const SHAPES: readonly Shape[] = [
  {
    name: 'number and street',
    source: `${BEFORE}${LEAD_UNIT}${NUMBER}${COMMA}(?:[NSEW]{1,2}\\.?[ ])?(?:${NAME}[ ])(?:${anyCase(STREET_AFTER)})${AFTER}\\.?(?:[ ](?:[NSEW]{1,2}|North|South|East|West)${AFTER})?`,
  },
  {
    name: 'number and street',
    source: `${BEFORE}${NUMBER}(?:[ ]?(?:bis|ter|quater))?${COMMA}(?:${anyCase(STREET_BEFORE)}|Place|Route|Passage|Square|Cours|place|route|cours)[ ]?${OF}${NAME}`,
  },
  {
    name: 'street and number',
    source: `(?<![\\p{L}\\p{N}_@])(?:${anyCase(STREET_BEFORE)})[ ]${OF}${NAME}${NUMBER_SIGN}\\d{1,4}[ ]?[A-Za-z]?${AFTER}(?:[-/]\\d{1,4})?`,
  },
  {
    name: 'street and number',
    isWeak: true,
    source: `(?<![\\p{L}\\p{N}_@])(?:${STREET_BEFORE_WEAK})[ ]${OF}${NAME}${NUMBER_SIGN}\\d{1,4}[ ]?[A-Za-z]?${AFTER}(?:[-/]\\d{1,4})?`,
  },
  { name: 'street and number', source: `${IN_WORD}(?:${STREET_SUFFIX})${BEHIND}` },
  { name: 'street and number', isWeak: true, source: `${IN_WORD}(?:${STREET_SUFFIX_WEAK})${BEHIND}` },
  {
    name: 'street and number',
    source: `(?<![\\p{L}\\p{N}_@])${NAME}[ ](?:straße|strasse|Straße|Strasse|Str\\.|Allee|Platz|Weg|Ring|Damm|utca|u\\.|út|útja|tér|körút|sokak|sokağı|caddesi|cad\\.|gate|gata|gatan|katu|tie|vej|vei|gade|plads|terrasse|Street|Road|Avenue|Lane|Drive)[ ](?:no\\.?[ ]?|no:[ ]?)?\\d{1,4}${AFTER}\\.?`,
  },
  {
    name: 'post box',
    source: `(?<![\\p{L}\\p{N}])(?:P\\.?[ ]?O\\.?[ ]?[Bb]ox|p\\.?o\\.? box|Post Office Box|PSC[ ]\\d{1,5},?[ ]Box|Unit[ ]\\d{1,5},?[ ]Box|GPO Box|Postfach|Postbus|Postboks|Apartado(?: de Correos)?|Casella Postale|Caixa Postal)[ ]?#?\\d{2,6}${AFTER}`,
  },
  { name: 'military post', source: `(?<![\\p{L}\\p{N}])(?:APO|FPO|DPO),?[ ]A[AEP],?[ ]\\d{5}(?:-\\d{4})?${AFTER}` },
  {
    name: 'number, name and unit',
    source: `(?<![\\p{L}\\p{N}_@#$€£])(?:\\d{1,6}[ ])?${NAME}[ ]\\d{1,5}\\.?,?\\s{1,4}(?:Apt|Suite|Ste|Unit|Flat)\\.?[ ]#?\\d{1,5}[A-Za-z]?${AFTER}`,
  },
  {
    name: 'unit and street number',
    source: `(?<![\\p{L}\\p{N}_@])(?:Apt|Suite|Ste|Unit|Flat)\\.?[ ]#?\\d{1,5}[A-Za-z]?,?[ ]\\d{1,6}[ ]${NAME}`,
  },
  {
    name: 'two street names',
    source: `(?<![\\p{L}\\p{N}_@])[Cc]orner of (?:\\d{1,5}[ ])?${NAME}(?:[ ]\\d{1,5}\\.?)? (?:and|&) ${NAME}`,
  },
];

/** Town, region, postcode, unit and country that follow, on the line or the next ones. */
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
  /^(?:I|We|You|Please|Thanks|Thank|The|This|That|It|If|Our|Your|Is|Are|Can|Could|Let|Just|And|But|Or|So|Mr|Mrs|Ms|Dr|Hi|Hello|Dear|Best|Kind|Regards|Phone|Tel|Mobile|Email|Fax|Name|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}\p{N}])/u;

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
  compiled ??= SHAPES.map((shape) => ({ shape, regex: new RegExp(shape.source, 'gu') }));
  return compiled.flatMap(({ shape, regex }) =>
    matchesOf(regex, scan.plain).flatMap((match): readonly Candidate[] => {
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
          ...(SAMPLES.test(match[0]) && { impersonal: 'known-fake' as const }),
          ...(label !== undefined && { context: label.entry }),
        },
      ];
    }),
  );
}

/** Number and name behind "lives at", "address is": no street word needed. */
function labelledAddresses(scan: Scan): readonly Candidate[] {
  if (!LABELS.has(` ${scan.words().texts.join(' ')} `)) return [];
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
