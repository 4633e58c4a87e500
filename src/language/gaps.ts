import { lazy, lazyPattern, lazySearch, matchesOf } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import {
  elementTalk,
  greetedBefore,
  halfGreeting,
  joinsRest,
  onCondition,
  openQuestion,
  namesOwner,
  screenBefore,
  screenBehind,
  tellsPerson,
  titleOrPronoun,
  unit,
} from './words/en-gaps.js';
import * as known from './words/gap-words.js';

/** A few words between brackets. */
interface Bracketed extends Span {
  /** The opening bracket; two when the writer doubled it. */
  readonly open: string;
  readonly inside: string;
  readonly close: string;
}

/** How surely brackets hold a gap to fill by hand; `beside-others`: only where the text has a sure one of the same kind. */
type Certainty = 'sure' | 'beside-others' | 'no';

/** A cheap test: a text without one of these has no gap. */
const MAY_BE_BRACKETED = /[[<{【［\]}]/;
/** Brackets with a few words between them. They need not match: one may be doubled, or of another kind. */
const BRACKETS = /(\[{1,2}|<{1,2}|\{{1,2}|【|［)([^[\]{}<>【】［］\n]{1,120})(\]{1,2}|\}{1,2}|>{1,2}|】|］)/g;
const CLOSING: ReadonlyMap<string, string> = new Map(
  ['[]', '<>', '{}', '【】', '［］'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Finds gaps between brackets, which a person has to fill, in order. */
export function findGaps(text: string): readonly Span[] {
  if (!MAY_BE_BRACKETED.test(text)) return [];
  const found = matchesOf(BRACKETS, text).flatMap(
    ({ index, 0: whole, 1: open = '', 2: inside = '', 3: close = '' }) => {
      const mark = withoutOuter(text, { start: index, end: index + whole.length, open, inside, close });
      const certainty = isCode(text, mark) || isNamedLink(text, mark) ? 'no' : judge(text, mark);
      return certainty === 'no' ? [] : [{ ...mark, certainty }];
    },
  );
  const sure = new Set(found.filter(({ certainty }) => certainty === 'sure').map(({ open }) => open));
  const gaps: Span[] = found.filter(({ certainty, open }) => certainty === 'sure' || sure.has(open));
  for (const { index: start, 0: half } of matchesOf(halfGreeting, text)) {
    const end = start + half.length;
    if (isNoun(wordsOf(half)) && !gaps.some((gap) => gap.start < end && start < gap.end)) gaps.push({ start, end });
  }
  return gaps;
}

/** True for words between the brackets of a template that tell a person what to write: no helpdesk fills those. */
export function isInstruction(inside: string): boolean {
  const [first = '', second] = wordsOf(inside);
  return (
    second !== undefined &&
    (known.INSTRUCTIONS.has(first) || (known.INSTRUCTIONS_OR_BUTTONS.has(first) && !isButton(inside)))
  );
}

const WORD = lazySearch`\p{L}{1,30}`;

/** The words of a text, in lower case. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD()) ?? [];

/** Leaves out a bracket that belongs to another pair around this one. */
function withoutOuter(text: string, mark: Bracketed): Bracketed {
  const { start, end, open, close } = mark;
  if (open.length < close.length && /[[<{][^\]>}\n]{0,120}$/.test(text.slice(Math.max(0, start - 120), start)))
    return { ...mark, end: end - 1, close: close.slice(1) };
  if (open.length > close.length && /^[^[<{\n]{0,120}[\]>}]/.test(text.slice(end, end + 120)))
    return { ...mark, start: start + 1, open: open.slice(1) };
  return mark;
}

function judge(text: string, mark: Bracketed): Certainty {
  const { start, end, open, inside, close } = mark;
  const content = inside.trim();
  const words = wordsOf(inside);
  if (known.EDITED.test(content)) return 'no';
  if (close !== (CLOSING.get(open.charAt(0)) ?? '').repeat(open.length) || open.length > 1) {
    // With a brace too few or too many it is a broken placeholder of a helpdesk.
    return !/\{\{|\}\}/.test(open + close) && isPlain(content) && isNoun(words) ? 'sure' : 'no';
  }
  if (open === '{') return judgeBraces(inside, words);
  // In Japanese and Chinese such brackets at the start of a line hold a heading; the value stands behind them.
  if (open === '【' && isAtLineStart(text, start)) return 'no';
  if (isUnit(content, text.slice(Math.max(0, start - 3), start), text.slice(end, end + 20))) return 'sure';
  // A tag of HTML: with attributes, or a closing one.
  if (open === '<' && /[="&/]|^[!?]/.test(inside)) return isChoice(text, start, content) ? 'sure' : 'no';
  if (/[^\0-\u024f]/.test(content)) return known.OTHER_SCRIPTS().test(content) ? 'sure' : 'no';
  if (isSure(text, start, content, words)) return 'sure';
  return open === '<' && !/^[A-Z][a-z]| /.test(content) ? 'no' : mayBe(content, words);
}

function isSure(text: string, start: number, content: string, words: readonly string[]): boolean {
  const low = content.toLowerCase();
  return (
    (isPlain(content) && isNoun(words)) ||
    known.FOREIGN.test(low) ||
    (/^[a-z]{2,15}(?:_[a-z]{2,15}){1,4}$/.test(low) && !low.startsWith('err')) ||
    namesOwner.test(low) ||
    (known.INSTRUCTIONS.has(words[0] ?? '') && /^[a-z]/.test(low)) ||
    isInstruction(content) ||
    openQuestion.test(low) ||
    onCondition.test(low) ||
    isChoice(text, start, content)
  );
}

/** Letters, blanks and what joins words; digits only as in "last 4 digits". */
const isPlain = (content: string): boolean => /^[a-z](?:[a-z _/&.,'’-]|[2-6] (?=digits)){1,60}$/i.test(content);
const isAtLineStart = (text: string, start: number): boolean =>
  start === 0 || /\n\s{0,3}$/.test(text.slice(Math.max(0, start - 4), start));

/** True for a noun that names a value of replies, with the words that go with it. */
export function isNoun(all: readonly string[]): boolean {
  const words = known.LEADERS.has(all[0] ?? '') ? all.slice(1) : all;
  // "[the Seller]" is how contracts and editors write.
  if (all[0] === 'the' && words.length === 1 && hasWord(known.PARTIES, words[0] ?? '')) return false;
  const last = words.findLast((word) => !known.JOINERS.has(word));
  if (last === undefined || words.length > 9 || known.JOINERS.has(words[0] ?? '')) return false;
  // "reason for the delay", "date of the visit": what follows may be anything.
  const of = words.findIndex((word) => joinsRest.test(word));
  const head = of > 0 ? words.slice(0, of) : [];
  if (head.length > 0 && head.every(isPart) && hasWord(known.NOUNS, head.at(-1) ?? '')) return true;
  return words.every(isPart) && (hasWord(known.NOUNS, last) || (hasWord(known.BEHIND, last) && words.length > 1));
}

const isPart = (word: string): boolean =>
  known.JOINERS.has(word) ||
  known.LEADERS.has(word) ||
  [known.NOUNS, known.BEFORE, known.BEHIND].some((set) => hasWord(set, word));
const hasWord = (set: ReadonlySet<string>, word: string): boolean =>
  set.has(word) || (word.endsWith('s') && set.has(word.slice(0, -1)));

/** A button says "Add order", a person "add the order here". */
function isButton(inside: string): boolean {
  return !tellsPerson.test(`${inside} `);
}

const CHOICE = lazyPattern`^\p{L}[\p{L} ,.'’/|-]{1,100}[\p{L}.]$`;

/** `[refund / replacement]`: words on both sides of a slash; not `and/or` and other pairs that always stand so. */
function isChoice(text: string, start: number, content: string): boolean {
  if (!/[/|]/.test(content) || !CHOICE().test(content)) return false;
  if (/ [/|] /.test(content) || titleOrPronoun.test(content)) return true;
  if (known.FIXED_PAIRS.has(content.toLowerCase()) || /\.|\/\//.test(content)) return false;
  const parts = content.split(/[/|]/);
  return content === content.toLowerCase() && parts.every((part) => part.length > 1) && !isAtLineStart(text, start);
}

const QUANTITY = '(?:x{1,3}|n|#{1,3}|y)';
const RANGE = `${QUANTITY}(?: ?(?:-|–|to) ?${QUANTITY})?(?: ?\\+)?`;
const WITH_UNIT = new RegExp(`^${RANGE} ?${unit}$`, 'i');
const ALONE = new RegExp(`^${RANGE}$`, 'i');
const UNIT_BEHIND = lazy(() => new RegExp(String.raw`^ ?${unit}(?![\p{L}\p{N}])`, 'iu'));

/** `[X days]`, `[X] days`, `£[X]`. */
function isUnit(content: string, before: string, after: string): boolean {
  return WITH_UNIT.test(content) || (ALONE.test(content) && (UNIT_BEHIND().test(after) || /[£$€] ?$/.test(before)));
}

const IN_BRACES = lazyPattern`^ ?\p{L}[\p{L}\p{M} _/'’.-]{1,80}$`;

/** Braces with a blank in them: a placeholder of a template has none, and code has other signs too. */
function judgeBraces(inside: string, words: readonly string[]): Certainty {
  if (!inside.includes(' ') || !IN_BRACES().test(inside)) return 'no';
  return words.length > 1 || isNoun(words) ? 'sure' : 'no';
}

const FEW_WORDS = lazyPattern`^\p{L}[\p{L} '’&/-]{2,50}$`;

/** A few words may be a gap where they are no label, key or aside. */
function mayBe(content: string, words: readonly string[]): Certainty {
  const isLong = words.length > 5 || words.some((word) => word.length === 1);
  return !isLong && FEW_WORDS().test(content) && !known.LABEL.test(content) ? 'beside-others' : 'no';
}

/** `f(x)[i]`, `import { name }`, elements of HTML and markup of forums. */
function isCode(text: string, { start, end, open, inside }: Bracketed): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  // An index has no blank and begins with a small letter.
  const isIndex = open.startsWith('{') || /^[a-z_$][\w$]{0,40}$/.test(inside);
  if (isIndex && /[\w)\]]$/.test(before) && !greetedBefore.test(before)) return true;
  if (open.startsWith('{')) return CODE_BEFORE.test(before);
  if (!open.startsWith('<')) return FORUM_MARKUP.test(text.slice(start, end + 260));
  const element = text.slice(start, end);
  return ELEMENT().test(element) || (NAMED_ELEMENT.test(element) && elementTalk.test(text.slice(end, end + 60)));
}

const CODE_BEFORE = /(?:[$%#\\/=]|=>|\b(?:import|export|const|let|var|return)) ?$/;
/** `[code]…[/code]` and the like. */
const FORUM_MARKUP = /^\[(?:code|url|email)\](?=[^[\]]{0,200}\[\/)/i;
const NAMES_OF_ELEMENTS =
  'a|b|i|p|img|input|select|option|textarea|button|form|video|audio|dialog|script|style|ol|ul|li|table|td|th|tr|div|span|iframe|track';
/** Attributes that stand without a value. */
const BARE_ATTRIBUTES =
  'alt|multiple|disabled|required|checked|readonly|selected|open|controls|autoplay|loop|muted|hidden|async|defer|reversed|default|' +
  'autofocus';
const ELEMENT = lazy(() => new RegExp(`^<(?:${NAMES_OF_ELEMENTS})(?: (?:${BARE_ATTRIBUTES})){0,4}>$`, 'i'));
/** Elements that read like gaps: only `elementTalk` behind them shows that an element is meant. */
const NAMED_ELEMENT = /^<(?:title|code|link|address|time|details|subject)>$/i;

/** True for the words of a link, and the name of a button or a key. */
function isNamedLink(text: string, { start, end, open }: Bracketed): boolean {
  const after = text.slice(end, end + 40);
  if (open.startsWith('[') && /^[([]/.test(after)) return true;
  return (
    !open.startsWith('<') && (screenBefore.test(text.slice(Math.max(0, start - 40), start)) || screenBehind.test(after))
  );
}
