import { matchesOf } from '../../src/base/patterns.js';
import { canBeSamePerson, isPersonName, nameAt, nameParts, type UsedName } from '../../src/language/names.js';
import type { Reading } from '../../src/language/reading.js';
import { closesLetter, thanksForChoosing, usualOfFirms } from '../../src/language/words/en-names.js';

/** Names of the house, from the options. */
export interface HouseNames {
  /** The brand and what else the house goes by. */
  readonly brand: readonly string[];
  /** Colleagues who write; the one who answers is among them. */
  readonly agents: readonly string[];
}

const CLOSES = new RegExp(closesLetter);
const MARKS_OFF = /\s[-–—^~*] ?(?=\p{Lu}\p{Ll}[\p{L}'’-]{1,30}\s{0,9}$)/u;

/** The name a reply is signed with, if nobody of the house has it. `undefined` when `agents` is empty. */
export function foreignSignature({ text, normal }: Reading, { brand, agents }: HouseNames): UsedName | undefined {
  if (agents.length === 0) return undefined;
  const from = Math.max(0, text.length - 200);
  const close = CLOSES.exec(normal.slice(from)) ?? MARKS_OFF.exec(text.slice(from));
  const signed = close === null ? undefined : nameAt(text, from + close.index + close[0].length);
  if (signed === undefined || !isPersonName(signed.name)) return undefined;
  return [...agents, ...brand].some((one) => canBeSamePerson(signed.name, one)) ? undefined : signed;
}

const THANKS = new RegExp(thanksForChoosing, 'g');
/** Up to four capitalised words, as names of brands are, with a mark behind. */
const BRAND =
  /^\p{Lu}[\p{L}\p{M}\p{N}'’&-]{1,30}(?: (?:(?:&|and|of) )?\p{Lu}[\p{L}\p{M}\p{N}'’&-]{0,30}){0,3}(?=[.,!?\n]|$)/u;
const USUAL = new RegExp(usualOfFirms);

/** The name of another brand that a reply thanks for choosing. `undefined` when `brand` is empty. */
export function foreignBrand({ text, normal }: Reading, { brand, agents }: HouseNames): UsedName | undefined {
  if (brand.length === 0) return undefined;
  for (const { index, 0: words } of matchesOf(THANKS, normal)) {
    const start = index + words.length;
    const name = BRAND.exec(text.slice(start, start + 160))?.[0];
    if (name === undefined || nameParts(name).every((part) => USUAL.test(part))) continue;
    const isOurs = brand.some((one) => isBrand(name, one)) || agents.some((one) => canBeSamePerson(name, one));
    if (!isOurs) return { name, start, end: start + name.length };
  }
  return undefined;
}

/** True for a brand, also with more behind it or written as one word: "Larkfield", "Larkfield Bakery". */
function isBrand(name: string, brand: string): boolean {
  const [one, other] = [nameParts(name).join(''), nameParts(brand).join('')];
  return one.startsWith(other) || other.startsWith(one);
}

/** True for the full name of a brand. */
export const isNameOfBrand = (name: string, brand: readonly string[]): boolean =>
  brand.some((one) => nameParts(one).join('') === nameParts(name).join(''));
