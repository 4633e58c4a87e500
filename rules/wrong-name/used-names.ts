import { matchesOf } from '../../src/base/patterns.js';
import { languageOf } from '../../src/language/language.js';
import { nameAt, type UsedName } from '../../src/language/names.js';
import { MASK } from '../../src/language/normal-text.js';
import type { Reading } from '../../src/language/reading.js';
import { addresses, greetsShortly } from '../../src/language/words/en-names.js';

/** The names by which a reply addresses somebody. */
export interface UsedNames {
  /** In the greeting; several for several people. */
  readonly greeted: readonly UsedName[];
  /** Later: "thanks for waiting, Ben". */
  readonly later: readonly UsedName[];
  /** Where a name in the greeting would begin; `undefined` without a greeting. */
  readonly start: number | undefined;
}

const GREETS_SHORTLY = new RegExp(greetsShortly);
const ADDRESSES = new RegExp(addresses, 'g');
/** Between two people who are greeted. */
const AND = /^(?:,? (?:and|&)|,|\/| ?&) ?(?=\p{Lu})/u;

/** Finds the names by which a reply addresses somebody. */
export function usedNames({ text, normal, language }: Reading): UsedNames {
  const opening = language === undefined ? undefined : openingOf(languageOf(language).letters.opening(), text, normal);
  const greeted: UsedName[] = [];
  let next = opening?.length;
  while (next !== undefined && greeted.length < 4) {
    const one = nameAt(text, next);
    // A gap for a name: unfilled-placeholder reports it.
    if (one === undefined || normal.charAt(one.start) === MASK.placeholder) break;
    greeted.push(one);
    const and = AND.exec(text.slice(one.end, one.end + 7))?.[0];
    // Behind a comma the sentence begins, unless another comma follows a name.
    next = and === undefined || /^,? ?$/.test(and) ? undefined : one.end + and.length;
  }
  const lastLine = text.trimEnd().lastIndexOf('\n');
  const later = matchesOf(ADDRESSES, normal).flatMap(({ index, 0: words }) => {
    const one = nameAt(text, index + words.length);
    if (one === undefined || !/^\p{Lu}/u.test(one.name) || (lastLine !== -1 && index > lastLine)) return [];
    // At the very end it may be the writer's name: "Thanks, Sam".
    return /^[,.!?;:]/.test(text.slice(one.end)) && text.slice(one.end).trim().length > 1 ? [one] : [];
  });
  return { greeted, later, start: opening?.length };
}

/** The words of a greeting up to the name. */
function openingOf(pattern: RegExp, text: string, normal: string): string | undefined {
  const usual = pattern.exec(normal)?.[0];
  if (usual !== undefined) return usual;
  const short = GREETS_SHORTLY.exec(normal)?.[0];
  const name = short === undefined ? undefined : nameAt(text, short.length);
  return name !== undefined && /^[,!.\n]/.test(text.slice(name.end)) ? short : undefined;
}
