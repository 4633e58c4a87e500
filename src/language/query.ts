import { lazyPattern } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import { languageOf } from './language.js';
import type { Act, ActKind, Reading, Sentence } from './reading.js';

type ActOf<Kind extends ActKind> = Act extends infer One
  ? One extends { readonly kind: infer Kinds }
    ? Kind extends Kinds
      ? One
      : never
    : never
  : never;

function isKind<Kind extends ActKind>(act: Act, kind: Kind): act is ActOf<Kind> {
  return act.kind === kind;
}

/** All acts of one kind, in text order. */
export function actsOf<Kind extends ActKind>(reading: Reading, kind: Kind): readonly ActOf<Kind>[] {
  return reading.kinds.has(kind) ? reading.acts.flatMap((act) => (isKind(act, kind) ? [act] : [])) : [];
}

/**
 * Acts of one kind that are sure enough to hold against a reply, and surer than a milder act of the same sentence. With `slack`,
 * in log odds, the milder act may be surer by as much.
 */
export function claimsOf<Kind extends ActKind>(reading: Reading, kind: Kind, slack = 0): readonly ActOf<Kind>[] {
  if (!reading.kinds.has(kind)) return [];
  return reading.sentences.flatMap(({ acts }) => {
    const milder = kind === 'refusal' ? undefined : acts.find((act) => MILDER.has(act.kind));
    const best = (milder?.score ?? -Infinity) - slack;
    return acts.flatMap((act) => (isKind(act, kind) && act.score > Math.max(CLAIM, best) ? [act] : []));
  });
}

/** Log odds that such a claim needs: chosen on labelled replies, for precision rather than recall. */
const CLAIM = -0.3;
/** Acts that are easily mistaken for promises and hand-offs. Beside a refusal they are only stock closings. */
const MILDER: ReadonlySet<ActKind> = new Set<ActKind>(['feedback-noted', 'offer-of-help', 'small-talk']);

/** The first act of one kind. */
export function findAct<Kind extends ActKind>(reading: Reading, kind: Kind): ActOf<Kind> | undefined {
  return actsOf(reading, kind)[0];
}

/** True when a reply holds an act of this kind. */
export function hasAct(reading: Reading, kind: ActKind): boolean {
  return reading.kinds.has(kind);
}

/** Index in `reading.sentences` of the sentence that holds the whole span; -1 when no sentence does. */
export function sentenceIndexOf({ sentences }: Reading, { start, end }: Span): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && end <= (sentences[low - 1]?.end ?? 0) ? low - 1 : -1;
}

/** The sentence an act or another stretch stands in. */
export function sentenceOf(reading: Reading, span: Span): Sentence | undefined {
  return reading.sentences[sentenceIndexOf(reading, span)];
}

/** True for a stretch that stands in a question. */
export function isAsked(reading: Reading, span: Span): boolean {
  const sentence = sentenceOf(reading, span);
  return sentence !== undefined && reading.normal[endOfSentence(reading, sentence) - 1] === '?';
}

/** Where a sentence ends, without blanks at its end. */
export function endOfSentence({ text }: Reading, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** The words of a span as they stand in the reply, on one line and cut short, for a message. */
export function quote(reading: Reading, span: Span, maxChars = 40): string {
  const words = reading.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  if (words.length <= maxChars) return words;
  const cut = words.lastIndexOf(' ', maxChars - 1);
  return `${words.slice(0, cut > 8 ? cut : maxChars - 1)}…`;
}

/** A name, or what stands for one: a placeholder, a mention. */
const NAME = lazyPattern`^[\p{Lu}\p{Lo}{%[<@#$]`;

/** Whether a reply begins by greeting somebody by name, greeting anybody, or not at all. */
export function greetingOf({ language, normal, text }: Reading): 'named' | 'anybody' | undefined {
  if (language === undefined) return undefined;
  const { opening, anybody } = languageOf(language).letters;
  const words = opening().exec(normal)?.[0];
  if (words === undefined) return undefined;
  const name = text.slice(words.length, words.length + 20);
  return NAME().test(name) && !anybody.test(name) ? 'named' : 'anybody';
}

const NAMES = String.raw`\p{Lu}[\p{L}'’-]{0,20}(?:[.,]{0,2} [\p{L}&|/][\p{L}'’-]{0,20}){0,5}`;
const BETWEEN_BRACKETS = String.raw`[{%[<][^\n.!?]{1,60}[\]}>]`;
/** A last line that is no sentence: a name, a team, a placeholder for one. */
const SIGNATURE = lazyPattern`\n[ \t]{0,9}(?:[-–—~^] ?)?(?:${NAMES}|${BETWEEN_BRACKETS})\s{0,9}$`;

/** True for a reply that ends with a complimentary close, a name or a team. */
export function isSigned({ language, normal, text }: Reading): boolean {
  return SIGNATURE().test(text) || (language !== undefined && languageOf(language).letters.farewell.test(normal));
}
