import { lazy, pattern, matchesOf, lazySearch } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import { firstWordFrom, gapKind, type Scan } from './scan.js';

/** An entry of a lexicon, and the offset in the words where it ends. */
interface Hit {
  readonly entry: string;
  readonly at: number;
}

/** Whole words and phrases, matched on words joined by one blank. */
export interface Lexicon {
  /** The entry that ends last in ` word word `. */
  last(words: string): Hit | undefined;
  has(words: string): boolean;
  /** True when some entry occurs in a text; a cheap test before the others. */
  standsIn(scan: Scan): boolean;
  /** The first word of each entry, each once. */
  heads(): readonly string[];
}

/** Answers kept for each lexicon: in lists and tables, the same words come again and again. */
const MAX_KEPT = 64;

/** Words by language (ISO 639-1), separated by `|`; the languages are read as one list. */
export type ByLanguage = Readonly<Record<string, string>>;

/** Makes a lexicon. Entries are lower case, without punctuation ("driver s licence"), in any order. */
export function lexicon(...lists: readonly ByLanguage[]): Lexicon {
  const entries = lazy(() => [...new Set(lists.flatMap((list) => Object.values(list).join('|').split('|')))]);
  const anyEntry = lazy(() =>
    pattern(
      ` (${entries()
        .toSorted((a, b) => b.length - a.length)
        .join('|')})(?= )`,
      'g',
    ),
  );
  const kept = new Map<string, Hit | undefined>();
  const split = lazy(() => entries().map((entry): readonly string[] => entry.split(' ')));
  const heads = (): readonly string[] => [...new Set(split().map(([head = '']) => head))];
  const search = (words: string): Hit | undefined => {
    let found: Hit | undefined;
    const regex = anyEntry();
    regex.lastIndex = 0;
    for (let match = regex.exec(words); match !== null; match = regex.exec(words)) {
      const at = match.index + match[0].length;
      if (found === undefined || at > found.at || (at === found.at && (match[1] ?? '').length > found.entry.length))
        found = { entry: match[1] ?? '', at };
      regex.lastIndex = match.index + 1;
    }
    return found;
  };
  const last = (words: string): Hit | undefined => {
    if (words.length < 3) return undefined;
    if (kept.has(words)) return kept.get(words);
    if (kept.size >= MAX_KEPT) kept.clear();
    const found = search(words);
    kept.set(words, found);
    return found;
  };
  const seek = (scan: Scan): boolean => {
    const { distinct, texts } = scan.words();
    return split().some(
      (entry) => entry.every((word) => distinct.has(word)) && (entry.length === 1 || isRunOf(entry, texts)),
    );
  };
  // The same text comes many times in a row.
  let asked: { readonly scan: Scan; readonly answer: boolean } | undefined;
  const standsIn = (scan: Scan): boolean => {
    if (asked?.scan !== scan) asked = { scan, answer: seek(scan) };
    return asked.answer;
  };
  return { last, has: (words) => last(words) !== undefined, standsIn, heads };
}

/** True when some words stand side by side among others. */
function isRunOf(entry: readonly string[], texts: readonly string[]): boolean {
  const [head = ''] = entry;
  for (let at = texts.indexOf(head); at >= 0; at = texts.indexOf(head, at + 1)) {
    if (entry.every((word, index) => texts[at + index] === word)) return true;
  }
  return false;
}

/** How far before a value, in code units, its label may stand. */
const REACH = 100;
/** With at most so many words in front of a value, its sentence depends on the one before: "Charge my card. Number is 4…". */
const MAX_DEPENDENT_WORDS = 3;

/** Up to `max` words before `start`, from its sentence, or from a label or question right before it, as ` word word `. */
export function wordsBefore(scan: Scan, start: number, max = 8): string {
  const words = scan.words();
  let index = firstWordFrom(words, start) - 1;
  let joined = ' ';
  let next = start;
  let hasCrossed = false;
  for (let count = 0; count < max && index >= 0; count++, index--) {
    const end = words.ends[index] ?? 0;
    if (end > start) continue;
    if (start - end > REACH) break;
    const text = words.texts[index] ?? '';
    const gap = count === 0 ? gapKind(scan.lower, end, next, text) : (words.gaps[index + 1] ?? 'none');
    const isLabel = count === 0 && (gap === 'line' || gap === 'question' || isLabelGap(scan.lower, end, next));
    if (gap !== 'none' && !isLabel) {
      if (hasCrossed || count > MAX_DEPENDENT_WORDS || gap === 'line' || (count === 0 && gap === 'stop')) break;
      hasCrossed = true;
    }
    joined = ` ${text}${joined}`;
    next = words.starts[index] ?? 0;
  }
  return joined;
}

/** True for a gap as behind "Phone:", also with an empty line before the value. */
function isLabelGap(lower: string, from: number, to: number): boolean {
  return /^ ?[:=]\s{0,4}$/.test(lower.slice(from, Math.min(to, from + 8)));
}

/** Up to `max` words after `end`, on its line and in its sentence, as ` word word `. */
export function wordsAfter(scan: Scan, end: number, max = 3): string {
  const words = scan.words();
  let joined = ' ';
  let index = firstWordFrom(words, end);
  let previous = end;
  for (let count = 0; count < max && index < words.starts.length; count++, index++) {
    const start = words.starts[index] ?? 0;
    const gap = count === 0 ? gapKind(scan.lower, previous, start, '') : (words.gaps[index] ?? 'none');
    if (gap !== 'none' || start - end > REACH / 2) break;
    joined += `${words.texts[index] ?? ''} `;
    previous = words.ends[index] ?? 0;
  }
  return joined;
}

/** Labels around a value. */
export interface Context {
  /** The nearest label that supports it. */
  readonly word?: string;
  /** A nearer label of something else. */
  readonly against?: string;
}

/** A label of something else must be closer than so many words: "order number is". */
const AGAINST_REACH = 4;
/** "The phone on your order is": there, "order" is not a label of the value. */
const BELONGS_TO = pattern(
  ' (?:on|for|with|in|under|against|of|from|to|auf|für|zu|sur|pour|en|de|del|della|do|da|van|op' +
    ') (?:your|the|his|her|this|that|our|a|an|ihrer?|ihrem|der|dem|votre|la|le|su|sua|seu|uw|de|il) (?:[^ ]+ )?$',
);

/** Labels to look for around a value. */
interface LabelSearch {
  readonly for: Lexicon;
  readonly against?: Lexicon;
  /** Labels that support it when they stand behind it. */
  readonly after?: Lexicon;
  /** How many words behind it are searched. Default 5. */
  readonly afterReach?: number;
  /** How many words before it are searched. Default 8. */
  readonly reach?: number;
  /** True when its labels are so common ("number") that "claim number" is a label of something else. */
  readonly isCommon?: boolean;
}

function otherLabel(words: string, search: LabelSearch, label: Hit | undefined): Hit | undefined {
  const other = search.against?.last(words);
  if (other === undefined) return undefined;
  const behind = words.slice(other.at).trim();
  if (behind !== '' && behind.split(' ').length >= AGAINST_REACH) return undefined;
  if (label === undefined) return other;
  const isInside = other.at === label.at && other.entry.length > label.entry.length;
  const isCompound = search.isCommon === true && other.at + label.entry.length + 1 >= label.at;
  if (other.at <= label.at) return isInside || isCompound ? other : undefined;
  return BELONGS_TO.test(words.slice(0, other.at - other.entry.length)) ? undefined : other;
}

/**
 * Looks for a label before the value, then, for labels of `after`, behind it. A label of `against` counts when it stands
 * between label and value, or alone close before the value.
 */
export function contextOf(scan: Scan, span: Span, search: LabelSearch): Context {
  const lexicons = [search.for, search.after, search.against];
  if (!lexicons.some((list) => list?.standsIn(scan) === true)) return {};
  const before = wordsBefore(scan, span.start, search.reach ?? 8);
  const label = search.for.last(before);
  const other = otherLabel(before, search, label);
  if (label !== undefined && other === undefined) return { word: label.entry };
  const after = search.after?.last(wordsAfter(scan, span.end, search.afterReach ?? 5))?.entry;
  if (after !== undefined) return { word: after };
  return other === undefined ? {} : { against: other.entry };
}

/** A value right behind its label. */
export interface Labelled extends Span {
  /** The label as it stands there, in lower case. */
  readonly label: string;
  /** The value as it stands there. */
  readonly value: string;
  /** The text between them. */
  readonly link: string;
}

// Words and characters that may stand between a label and its value: "password for you is now: x".
const LINK_WORD =
  '(?:' +
  [
    'numbers?|no\\.?|num\\.?|nr\\.?|n[º°o]\\.?|n\\.|numéro|número|numero|nummer|code|id|is|was|as|of|to|are|being|reads?',
    'shows?|ends? up as|ist|sind|lautet|war|est|es|è|é|er|är|on|now|set|reset|changed|updated|registered|listed|recorded',
    "it's|its|it|here's|here|you|we|have|had|gave|given|provided|sent|entered|used|use|file|with|the|your|his|her|their",
    'isn.t|.s|and|du|compte|cuenta|konto|conto|temporal|temporária|for (?:the|your|our|this|his|her) \\p{L}{2,15}|not',
    'actually|date|month|year|card|cards?|karte|tarjeta|kaart|cartão|carta|carte|creditcard|kreditkarte|visa|mastercard',
    'ihrer?|ihren?|su|uw|do|da|de|del|della|van|der|des|seu|sua|votre|deiner?|tua|le|la|el|il|het|enregistrée?',
    'registrad[oa]|hinterlegt|details|still|just|again|from|field|provisional|provisoire|provvisoria|provisória|provisorio',
    'tijdelijke?|names?|new|temporary|current|old|following|will|be|for|in|our|system|account|login|log|this|that|today',
    'below|via|by|text|sms|under|against',
  ].join('|') +
  ')';
const LINK = lazy(() =>
  pattern(
    `(?:[ \\t:=#,(–-]{0,3}${LINK_WORD}(?![\\p{L}\\p{N}])){0,7}[ \\t]{0,2}` +
      `(?:[:=#→>-]{1,2}|\\(|,|\\?)?[ \\t]{0,2}(?:\\n[ \\t]{0,4})?["'“„«\`*(]{0,2}`,
    'uy',
  ),
);
/** Between two values of one label: "changed from 12 to 34". */
const BETWEEN = /(?: (?:to|and|by|but|or|und|zu|et|y|e|en|auf|à)| [&/]|,(?= ?\d))(?: now)? /uy;

/** The end of a sticky match at `at`, or -1. */
function endOf(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
}

/**
 * Makes a search for labels followed by a value, or by two. Both are regular expression sources without groups, for
 * lower-case text; labels stand as whole words. Label, link and value are matched one after the other: as one
 * expression they would be too large to compile well.
 */
export function labelled(labels: ByLanguage, value: string): (scan: Scan) => readonly Labelled[] {
  const anyLabel = lazySearch`(?<![\p{L}\p{N}_])(?:${Object.values(labels).join('|')})(?![\p{L}\p{N}_])`;
  const valueHere = lazy(() => pattern(value, 'uy'));
  return (scan) => {
    const found: Labelled[] = [];
    for (const match of matchesOf(anyLabel(), scan.lower)) {
      const labelEnd = match.index + match[0].length;
      const start = endOf(LINK(), scan.lower, labelEnd);
      const end = start === -1 ? -1 : endOf(valueHere(), scan.lower, start);
      if (end === -1) continue;
      const link = scan.lower.slice(labelEnd, start);
      found.push({ label: match[0], link, value: scan.plain.slice(start, end), start, end });
      const next = end === start ? -1 : endOf(BETWEEN, scan.lower, end);
      const nextEnd = next === -1 ? -1 : endOf(valueHere(), scan.lower, next);
      if (nextEnd !== -1)
        found.push({ label: match[0], link, value: scan.plain.slice(next, nextEnd), start: next, end: nextEnd });
    }
    return found;
  };
}
