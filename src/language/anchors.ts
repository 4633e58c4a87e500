/** Words in nearly every reply: as an anchor they would let nearly every reply through. */
const COMMON = new Set(
  'the that this it is are was be to for of in on at and or as a an you your we us our i my have has had do not can will with if so what there please me all any'.split(
    ' ',
  ),
);
const WORD = /^[a-z][a-z'-]{0,30}$/;
/** Stands in for what is neither a word nor a blank. */
const OTHER = '\0';

/** End of the group that opens at `start`; the phrase is balanced. */
function groupEnd(phrase: string, start: number): number {
  let depth = 0;
  for (let i = start; i < phrase.length; i++) {
    const character = phrase.charAt(i);
    if (character === '\\') i++;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return i + 1;
  }
  return phrase.length;
}

/** Cuts at a character where no group is open. */
function splitOutside(phrase: string, mark: ' ' | '|'): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < phrase.length; i++) {
    const character = phrase.charAt(i);
    if (character === '\\') i++;
    else if (character === '(') i = groupEnd(phrase, i) - 1;
    else if (character === mark) {
      parts.push(phrase.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, phrase.slice(from)];
}

/**
 * The phrase without what need not be there: optional groups, and what looks around. Blanks that a group holds at its
 * edge are moved out of it; what may be part of a word becomes `OTHER`.
 */
function withoutOptional(phrase: string): string {
  let kept = '';
  for (let i = 0; i < phrase.length; i++) {
    if (phrase.charAt(i) !== '(') {
      kept += phrase.charAt(i);
      continue;
    }
    const end = groupEnd(phrase, i);
    const group = phrase.slice(i, end);
    const [quantifier = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(phrase.slice(end)) ?? [];
    i = end + quantifier.length - 1;
    if (/^\(\?[=!<]/.test(group)) continue;
    const alternatives = splitOutside(group.slice(1, -1), '|');
    const endsWord = alternatives.every((alternative) => alternative.endsWith(' '));
    const startsWord = alternatives.every((alternative) => /^[ ,:]/.test(alternative));
    const isOptional = /^[?*]|^\{0/.test(quantifier);
    if (isOptional) kept += endsWord || startsWord ? '' : OTHER;
    else if (endsWord || startsWord) kept += ` (${alternatives.map((words) => words.trim()).join('|')}) `;
    else kept += quantifier === '' ? group : OTHER;
  }
  return kept;
}

const longestOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length)[0] ?? '';

const weight = (words: readonly string[]): number =>
  words.some((word) => COMMON.has(word)) ? 0 : Math.min(...words.map(({ length }) => length));

/**
 * Words of which at least one stands in every match of a phrase (see `Phrase`), without apostrophes: a text without them
 * need not be searched. `undefined` when there are none to be sure of.
 */
export function anchorsOf(phrase: string): readonly string[] | undefined {
  const anchors: string[] = [];
  for (const alternative of splitOutside(phrase, '|')) {
    const candidates = splitOutside(withoutOptional(alternative), ' ').flatMap((part) => {
      if (WORD.test(part)) return [[longestOf(part.replaceAll("'", '').split('-'))]];
      const isGroup = part.startsWith('(') && groupEnd(part, 0) === part.length;
      const inner = isGroup ? anchorsOf(part.slice(1, -1)) : undefined;
      return inner === undefined ? [] : [inner];
    });
    const best = candidates.toSorted((a, b) => weight(b) - weight(a))[0];
    if (best === undefined) return undefined;
    anchors.push(...best);
  }
  return [...new Set(anchors)];
}
