import { lazy, lazyPattern, lazySearch } from '../../base/patterns.js';
import {
  STREET_AFTER,
  STREET_BEFORE,
  STREET_BEFORE_WEAK,
  STREET_SUFFIX,
  STREET_SUFFIX_WEAK,
} from '../words/place-words.js';

/** A word of a name: "Juniper", "O'Neill's", "St.", "3rd". */
export const CAP = "(?:\\p{Lu}[\\p{L}\\p{M}'.’-]{0,24}|\\d{1,3}(?:st|nd|rd|th))";
/** A small word between two words of a name. */
export const SMALL =
  '(?:' +
  [
    "de la|de las|de los|de l'|of the|de|del|della|delle|dei|degli|des|di|du|da|das|do|dos|la|le|les|las|los|el|al|of|the",
    'van|van de|van den|van der|von|vom|der|den|het|zum|zur|am|an|ter|ten|i|y|e|och|og|à|sur|sous|saint|st',
  ].join('|') +
  ')';
export const NAME = `${CAP}(?:[ -](?:${SMALL}[ ])?${CAP}){0,4}`;
const NUMBER = '\\d{1,5}(?:[ ]?[A-Za-z](?![\\p{L}\\p{N}]))?(?:[-/]\\d{1,4}[A-Za-z]?)?';
const COMMA = '[ ]?,?[ ]{1,2}';
const BEFORE = '(?<![\\p{L}\\p{N}_@#$€£.,:/-])';
export const AFTER = '(?![\\p{L}\\p{N}_@%])';

function anyCase(words: string): string {
  const capitals = words.split('|').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `(?:${words}|${capitals.join('|')})`;
}

export const UNIT =
  '(?:' +
  [
    '(?:' +
      [
        'Apt|Apartment|Apto|apto|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm|Bldg|Building|Lot|Appt|Appartement|Bât|Piso|Puerta',
        'Interno|Int|Scala|Wohnung|Whg|apt|apartment|suite|unit|flat|floor',
      ].join('|') +
      ')\\.?[ ]?#?[ ]?(?:[A-Za-z]?\\d{1,5}[A-Za-z]?|[A-Z])',
    '\\d{1,2}\\.?[ºª°o][ ]?(?:[A-Z]|Esq|Dto|Dcha|Izq|Izda|Dir|esq|dto)\\.?',
    '\\d{1,2}\\.[ ]?(?:tv|th|mf|sal|OG|Stock|Etage|OG|kerros|em)\\.?',
  ].join('|') +
  ')';
export const POSTCODE =
  '(?:' +
  [
    '[A-Z]{1,2}\\d[A-Z\\d]?[ ]?\\d[A-Z]{2}|[A-Z]\\d[A-Z][ ]?\\d[A-Z]\\d|(?:[A-Z]{1,2}-)?\\d{4,6}(?:[- ]\\d{2,4})?',
    '\\d{4}[ ]?[A-Z]{2}|\\d{3}[ ]\\d{2}|\\d{2}-\\d{3}',
  ].join('|') +
  ')(?![\\p{L}\\p{N}]|[ ]?(?:%|kg|km|euro|EUR|USD))';

/** One way to write a street. */
export interface Shape {
  /** For `check`, as `explain` prints it. */
  readonly name: string;
  /** What a text must hold for the shape to be tried. */
  readonly sign: () => RegExp;
  readonly pattern: () => RegExp;
  /** True when the words alone prove little: a town, postcode, unit or label must stand beside the street. */
  readonly isWeak?: boolean;
}

const LEAD_UNIT = '(?:(?:Unit|Flat|Apt|Apartment|Suite|Ste|Room|Level)\\.?[ ]#?\\d{0,5}[A-Za-z]?,?[ ])?';
const IN_WORD = `(?<![\\p{L}\\p{N}_@])(?:${CAP}[ -]){0,3}\\p{Lu}[\\p{L}\\p{M}.-]{0,24}?`;
const BEHIND = `[ ]\\d{1,4}[ ]?[a-zA-Z]?${AFTER}(?:[-/]\\d{1,4}[a-z]?)?`;
const NUMBER_SIGN = '(?:[ ]?,)?[ ]{1,2}(?:n[º°.o]{1,2}[ ]?|nr\\.?[ ]?|#[ ]?)?';
const OF = `(?:${SMALL}[ ]){0,1}(?:[dl]')?`;

/** A number and a name behind it, which begins with a capital or an ordinal. */
const NUMBER_AND_NAME = lazyPattern`\d(?: ?[A-Za-z])? ?,? {1,2}(?:[NSEW]{1,2}\.? )?(?:\p{Lu}|\d{1,3}(?:st|nd|rd|th))`;
const NUMBER_AND_STREET = lazy(() => new RegExp(`\\d[A-Za-z]? ?(?:bis|ter|quater)? ?,? {1,2}(?:${ANY_STREET_BEFORE})`));
const STREET_AND_NAME = lazy(() => new RegExp(`(?<![A-Za-z])(?:${anyCase(STREET_BEFORE)}) `));
const WEAK_STREET_AND_NAME = lazy(() => new RegExp(`(?<![A-Za-z])(?:${STREET_BEFORE_WEAK}) `));
const COMMON_STREETS = [
  String.raw`[Ss]traße|[Ss]trasse|Str\.|Allee|Platz|Weg|Ring|Damm|u\.|út|útja|tér|körút|sokak|sokağı|caddesi|cad\.`,
  'Street|Road|Avenue|Lane|Drive',
].join('|');
const STREET_AND_DIGIT = lazyPattern`(?:${STREET_SUFFIX}|${STREET_SUFFIX_WEAK}|${COMMON_STREETS}) (?:no[.:]? ?)?\d`;

/** Words of streets with the number behind them. */
const STREET_WITH_NUMBER = [
  String.raw`straße|strasse|Straße|Strasse|Str\.|Allee|Platz|Weg|Ring|Damm|utca|u\.|út|útja|tér|körút|sokak|sokağı|caddesi|cad\.`,
  'gate|gata|gatan|katu|tie|vej|vei|gade|plads|terrasse|Street|Road|Avenue|Lane|Drive',
].join('|');
const POST_BOX = [
  String.raw`P\.?[ ]?O\.?[ ]?[Bb]ox|p\.?o\.? box|Post Office Box|PSC[ ]\d{1,5},?[ ]Box|Unit[ ]\d{1,5},?[ ]Box|GPO Box`,
  'Postfach|Postbus|Postboks|Apartado(?: de Correos)?|Casella Postale|Caixa Postal',
].join('|');
const QUARTER = String.raw`(?:[ ](?:[NSEW]{1,2}|North|South|East|West)${AFTER})?`;
/** Words of streets before the name, with those that are everyday words. */
const ANY_STREET_BEFORE = `${anyCase(STREET_BEFORE)}|Place|Route|Passage|Square|Cours|place|route|cours`;

/** How streets are written. Each pattern has bounded repeats. */
export const addressShapes: readonly Shape[] = [
  {
    name: 'number and street',
    sign: NUMBER_AND_NAME,
    pattern: lazySearch`${BEFORE}${LEAD_UNIT}${NUMBER}${COMMA}(?:[NSEW]{1,2}\.?[ ])?(?:${NAME}[ ])(?:${anyCase(STREET_AFTER)})${AFTER}\.?${QUARTER}`,
  },
  {
    name: 'number and street',
    sign: NUMBER_AND_STREET,
    pattern: lazySearch`${BEFORE}${NUMBER}(?:[ ]?(?:bis|ter|quater))?${COMMA}(?:${ANY_STREET_BEFORE})[ ]?${OF}${NAME}`,
  },
  {
    name: 'street and number',
    sign: STREET_AND_NAME,
    pattern: lazySearch`(?<![\p{L}\p{N}_@])(?:${anyCase(STREET_BEFORE)})[ ]${OF}${NAME}${NUMBER_SIGN}\d{1,4}[ ]?[A-Za-z]?${AFTER}(?:[-/]\d{1,4})?`,
  },
  {
    name: 'street and number',
    sign: WEAK_STREET_AND_NAME,
    isWeak: true,
    pattern: lazySearch`(?<![\p{L}\p{N}_@])(?:${STREET_BEFORE_WEAK})[ ]${OF}${NAME}${NUMBER_SIGN}\d{1,4}[ ]?[A-Za-z]?${AFTER}(?:[-/]\d{1,4})?`,
  },
  { name: 'street and number', sign: STREET_AND_DIGIT, pattern: lazySearch`${IN_WORD}(?:${STREET_SUFFIX})${BEHIND}` },
  {
    name: 'street and number',
    sign: STREET_AND_DIGIT,
    isWeak: true,
    pattern: lazySearch`${IN_WORD}(?:${STREET_SUFFIX_WEAK})${BEHIND}`,
  },
  {
    name: 'street and number',
    sign: STREET_AND_DIGIT,
    pattern: lazySearch`(?<![\p{L}\p{N}_@])${NAME}[ ](?:${STREET_WITH_NUMBER})[ ](?:no\.?[ ]?|no:[ ]?)?\d{1,4}${AFTER}\.?`,
  },
  {
    name: 'post box',
    sign: () => /[Bb]ox|Post|Apartado|Casella|Caixa/,
    pattern: lazySearch`(?<![\p{L}\p{N}])(?:${POST_BOX})[ ]?#?\d{2,6}${AFTER}`,
  },
  {
    name: 'military post',
    sign: () => /[AFD]PO/,
    pattern: lazySearch`(?<![\p{L}\p{N}])(?:APO|FPO|DPO),?[ ]A[AEP],?[ ]\d{5}(?:-\d{4})?${AFTER}`,
  },
  {
    name: 'number, name and unit',
    sign: () => /Apt|Suite|Ste|Unit|Flat/,
    pattern: lazySearch`(?<![\p{L}\p{N}_@#$€£])(?:\d{1,6}[ ])?${NAME}[ ]\d{1,5}\.?,?\s{1,4}(?:Apt|Suite|Ste|Unit|Flat)\.?[ ]#?\d{1,5}[A-Za-z]?${AFTER}`,
  },
  {
    name: 'unit and street number',
    sign: () => /Apt|Suite|Ste|Unit|Flat/,
    pattern: lazySearch`(?<![\p{L}\p{N}_@])(?:Apt|Suite|Ste|Unit|Flat)\.?[ ]#?\d{1,5}[A-Za-z]?,?[ ]\d{1,6}[ ]${NAME}`,
  },
  {
    name: 'two street names',
    sign: () => /orner of/,
    pattern: lazySearch`(?<![\p{L}\p{N}_@])[Cc]orner of (?:\d{1,5}[ ])?${NAME}(?:[ ]\d{1,5}\.?)? (?:and|&) ${NAME}`,
  },
];

/** A name before a number: "Lindenweg 4", "Calle Mayor, n.º 12". */
const NAME_AND_NUMBER = lazyPattern`(?:\p{Lu}[\p{L}\p{M}'.’-]{0,40}|\d(?:st|nd|rd|th))(?: \p{L}{1,10}\.?)? ?,? {1,2}(?:n\S{1,3} ?|# ?)?\d`;
const BOX_OR_CORNER = /[Bb]ox|BOX|Post|Apartado|Casella|Caixa|[AFD]PO|orner of/;

/**
 * False for a text that cannot hold an address: it has neither a post box nor a corner, no number before a name or a street
 * word, and no name before a number. One pattern for all of these would take ten times as long to make.
 */
export function mayHoldAddress(text: string): boolean {
  if (BOX_OR_CORNER.test(text)) return true;
  if (!text.includes(' ')) return false;
  return NUMBER_AND_NAME().test(text) || NAME_AND_NUMBER().test(text) || NUMBER_AND_STREET().test(text);
}
