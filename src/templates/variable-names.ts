import { editDistance } from '../base/name-search.js';
import type { Template } from './template-parts.js';
import { tools, type Tool } from './tools.js';

/** The documented name that a misspelled one stands for, and how they differ. */
export interface Correction {
  readonly name: string;
  readonly difference: 'case' | 'separator' | 'letters';
}

/** Looks up the names that one or several tools document. */
export interface VariableNames {
  has(name: string): boolean;
  /** The documented name that was surely meant; `undefined` when the name may belong to another tool. */
  surelyMeant(name: string): Correction | undefined;
  /** The same where it is known that the name belongs to one of these tools. */
  nearest(name: string): Correction | undefined;
}

const fold = (name: string): string => name.toLowerCase().replaceAll('_', '');
const withoutDigits = (text: string): string => text.replaceAll(/\d/g, '');

/** Names of fields that tools which are not listed here have too. */
const COMMON = 'mail title titles type types label site role roles state states';
const knownWords = new Set([
  ...COMMON.split(' '),
  ...tools.flatMap(({ variables }) => variables.flatMap((name) => name.split('.'))),
]);
const isPlausible = (word: string): boolean => knownWords.has(word) || knownWords.has(word.replace(/s$/, ''));

/** Edits between words that differ by a slip: at most one in four letters, two in eight; else `undefined`. A digit is no slip. */
function slipsIn(word: string, known: string): number | undefined {
  const shorter = Math.min(word.length, known.length);
  if (shorter < 4 || withoutDigits(word) !== word || withoutDigits(known) !== known) return undefined;
  const edits = editDistance(word, known);
  return edits <= (shorter < 8 ? 1 : 2) ? edits : undefined;
}

/** The one word in which two paths differ, when all others are the same. */
function oddWord(
  name: readonly string[],
  known: readonly string[],
): readonly [word: string, known: string] | undefined {
  if (name.length !== known.length) return undefined;
  const odd = name.flatMap((word, index) => (word === known[index] ? [] : [[word, known[index] ?? ''] as const]));
  return odd.length === 1 ? odd[0] : undefined;
}

/** True for `Contact.FirstName`: another tool may write its names so. */
const isPascal = (name: string): boolean => name.split('.').every((word) => /^[A-Z]/.test(word));

/** Makes the look-up for the variables of some tools. */
export function variableNamesOf(chosen: readonly Tool[]): VariableNames {
  const names = new Set(chosen.flatMap(({ variables }) => variables));
  const inLowerCase = new Set(
    chosen.flatMap(({ variables, isCaseSensitive }) =>
      isCaseSensitive ? [] : variables.map((each) => each.toLowerCase()),
    ),
  );
  const byFold = new Map<string, string[]>();
  for (const name of names) byFold.set(fold(name), [...(byFold.get(fold(name)) ?? []), name]);

  const sameWhenFolded = (name: string): Correction | undefined => {
    const [known, ...more] = byFold.get(fold(name)) ?? [];
    if (known === undefined || more.length > 0) return undefined;
    return { name: known, difference: known.toLowerCase() === name.toLowerCase() ? 'case' : 'separator' };
  };
  const nearestSlip = (name: string): Correction | undefined => {
    const path = name.split('.');
    if (path.length < 2 || name.length > 80) return undefined;
    let near: readonly string[] = [];
    let fewest = Infinity;
    for (const known of names) {
      const [word = '', right = ''] = oddWord(path, known.split('.')) ?? [];
      const slips = isPlausible(word) ? undefined : slipsIn(word, right);
      if (slips === undefined || slips > fewest) continue;
      near = slips < fewest ? [known] : [...near, known];
      fewest = slips;
    }
    const [known, ...more] = near;
    return known === undefined || more.length > 0 ? undefined : { name: known, difference: 'letters' };
  };

  return {
    has: (name) => names.has(name) || inLowerCase.has(name.toLowerCase()),
    surelyMeant(name) {
      const folded = sameWhenFolded(name);
      if (folded !== undefined) return folded.difference === 'case' && !isPascal(name) ? folded : undefined;
      return nearestSlip(name);
    },
    nearest: (name) => sameWhenFolded(name) ?? nearestSlip(name),
  };
}

const LOCAL =
  /\{%-? {0,3}(?:(?:assign|capture|set|increment|decrement) {1,3}([A-Za-z_]\w{0,60})|(?:for|tablerow) {1,3}([A-Za-z_]\w{0,60}) {1,3}in\b)/g;

/** Names that the template itself gives a value: `{% assign days = 3 %}`. */
export function localNames({ text }: Template): ReadonlySet<string> {
  const names = new Set<string>();
  if (!text.includes('{%')) return names;
  for (const [, assigned, looped] of text.matchAll(LOCAL)) names.add(assigned ?? looped ?? '');
  return names;
}
