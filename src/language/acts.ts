import { lazyPattern } from '../base/patterns.js';
import type { Span } from '../base/types.js';
import type { Label } from './labels.js';
import type { Judgement, Scored, SentenceReader } from './reader.js';
import type { Act, Sentence, SlotName, Token } from './reading.js';
import type { RequestReader } from './requests.js';
import type { ClauseReader } from './segment.js';
import type { SlotReader } from './slots.js';

/** The readers that sentences of one language need. */
export interface LanguageReader {
  readonly sentences: SentenceReader;
  readonly slots: SlotReader;
  readonly clauses: ClauseReader;
  readonly requests: RequestReader;
}

/** A text in the three forms that a sentence is read from. */
export interface Source {
  readonly text: string;
  readonly normal: string;
  readonly tokens: readonly Token[];
}

/** Reads one sentence: what it does, and the acts with their slots. */
export function readSentence(reader: LanguageReader, source: Source, span: Span): Sentence {
  const words = source.normal.slice(span.start, span.end);
  if (!/[A-Za-z\d]/.test(words) && !SAYS_SOMETHING().test(words))
    return { ...span, labels: [], concrete: NO_ODDS, mostConcrete: NO_ODDS, acts: [] };
  const { labels, concrete } = judgeSentence(reader, source, span, words);
  let most: number | undefined;
  return {
    ...span,
    labels,
    concrete,
    get mostConcrete() {
      return (most ??= Math.max(concrete, ...clauseOdds(reader, source, span)));
    },
    acts: [...labelledActs(reader, source, span, labels), ...requestsIn(reader, source, span)],
  };
}

/** A word, a number, a placeholder or a link: a sentence of emoji and quotations alone says nothing of our own. */
const SAYS_SOMETHING = lazyPattern`[\p{L}\p{N}\uE000\uE001]`;
/** Log odds of something that is surely not so. */
export const NO_ODDS = -9;

/** Labels that hold only where the words fill one of these slots, whatever the model says. */
const LABEL_WORDS: Readonly<Partial<Record<Label, readonly SlotName[]>>> = {
  'apology-named': ['sorry'],
  'apology-stock': ['sorryForStock'],
  'apology-feeling': ['sorryForFeeling'],
  'apology-condition': ['sorryIf'],
  'apology-bare': ['sorry'],
  'commitment-timed': ['time', 'trigger'],
  'dm-bare': ['message'],
  'dm-purposeful': ['message'],
};

const HAND_OFFS: ReadonlySet<Label> = new Set<Label>(['hand-off-bare', 'hand-off-purposeful']);

/** The judgement of the model, as far as the words allow it. */
function judgeSentence(reader: LanguageReader, source: Source, span: Span, words: string): Judgement {
  const has = (slot: SlotName): boolean => reader.slots.has(slot, words);
  const holds = (label: Label): boolean =>
    (LABEL_WORDS[label]?.some(has) ?? true) && !(HAND_OFFS.has(label) && has('ourPart'));
  const { labels, concrete } = reader.sentences.judge(source.text, source.normal, span.start, span.end, holds);
  const timed = withTimes(labels, () =>
    reader.slots.has('time', clauseWords(reader, source, span, 'commitment-vague')),
  );
  const promised = has('inReturn') ? asTimed(timed) : timed;
  return { labels: withoutStockAlternatives(promised, () => lastClauseOf(reader, source, span)), concrete };
}

/** A promise that hangs on the customer's part alone can be checked: they know when they have done it. */
function asTimed(labels: readonly Scored[]): readonly Scored[] {
  if (labels.some(({ label }) => label === 'commitment-timed')) return labels;
  return [...labels.filter(({ label }) => label !== 'commitment-vague'), { label: 'commitment-timed', score: 0 }];
}

/** A vague promise that names a time becomes a timed one. */
function withTimes(labels: readonly Scored[], hasTime: () => boolean): readonly Scored[] {
  if (!labels.some(({ label }) => label === 'commitment-vague') || !hasTime()) return labels;
  return labels.map((one) => (one.label === 'commitment-vague' ? { ...one, label: 'commitment-timed' } : one));
}

/** What may follow a refusal without being an alternative: "but please feel free to reach out". */
const NO_ALTERNATIVE: ReadonlySet<Label> = new Set<Label>([
  'offer-of-help',
  'closing',
  'hope',
  'thanks',
  'plea',
  'small-talk',
]);

/** A refusal that only goes on with a stock closing has no alternative. */
function withoutStockAlternatives(labels: readonly Scored[], lastClause: () => Label | undefined): readonly Scored[] {
  if (!labels.some(({ label }) => label === 'refusal-with-alternative')) return labels;
  const last = lastClause();
  if (last === undefined || !NO_ALTERNATIVE.has(last)) return labels;
  return labels.map((one) => (one.label === 'refusal-with-alternative' ? { ...one, label: 'refusal' } : one));
}

/** The surest label of the last clause; `undefined` for a sentence of one clause. */
function lastClauseOf({ sentences, clauses }: LanguageReader, { text, normal }: Source, span: Span): Label | undefined {
  const all = clauses.split(normal, span.start, span.end);
  const last = all.at(-1);
  if (last === undefined || all.length < 2) return undefined;
  return sentences.judge(text, normal, last.start, last.end, () => true).labels[0]?.label;
}

/** The acts that the labels of a sentence stand for. */
function labelledActs(reader: LanguageReader, source: Source, span: Span, labels: readonly Scored[]): readonly Act[] {
  const words = source.normal.slice(span.start, span.end);
  const own = tokensIn(source.tokens, span);
  return labels.flatMap(({ label, score }): readonly Act[] => {
    // "Sorry you waited three weeks, we will look into it": the time does not belong to the promise.
    const about = label === 'commitment-vague' ? clauseWords(reader, source, span, label) : words;
    const slots = reader.slots.fill(label, about, own);
    if (slots === undefined) return [];
    // Made when asked for: only an act that is reported needs its place.
    let place: Span | undefined;
    const placed = () => (place ??= clauseOf(reader, source, span, label));
    return [
      {
        ...slots,
        label,
        score,
        get start() {
          return placed().start;
        },
        get end() {
          return placed().end;
        },
      },
    ];
  });
}

/** Tokens that stand in a span; `tokens` are in order. */
function tokensIn(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((tokens[to]?.start ?? end) < end) to++;
  return tokens.slice(low, to);
}

/** A clause with fewer words says too little on its own. */
const FEWEST_WORDS = 4;

/** Log odds of giving something for each clause of a sentence that has several. */
function clauseOdds({ sentences, clauses }: LanguageReader, { text, normal }: Source, span: Span): readonly number[] {
  const all = clauses.split(normal, span.start, span.end);
  if (all.length < 2) return [];
  return all
    .filter(({ start, end }) => normal.slice(start, end).split(/\s+/).length >= FEWEST_WORDS)
    .map(({ start, end }) => sentences.judge(text, normal, start, end, () => true).concrete);
}

/** Code units behind the sentence in which its route may stand: "What is your number? DM it please". */
const ROUTE_REACH = 140;

function requestsIn({ requests, clauses, slots }: LanguageReader, { normal }: Source, span: Span): readonly Act[] {
  const found = requests.find(normal, span, () => clauses.split(normal, span.start, span.end));
  if (found.length === 0) return [];
  const privateRoute = slots.has('privateRoute', normal.slice(span.start, span.end + ROUTE_REACH));
  return found.map((request) => ({
    ...request,
    kind: 'personal-data-request',
    label: 'personal-data-request',
    score: -NO_ODDS,
    privateRoute,
  }));
}

/** A greeting ends at the first mark, or with the second word. */
const greetingChars = (words: string): number =>
  /^[^,.!:;\n]{1,40}[,.!:;]|^\S{1,40}(?:\s\S{1,40})?/.exec(words)?.[0].length ?? words.length;

/** Labels whose clause another label finds better: a timed promise stands where we promise, not where the time is. */
const PLACED_AS: Readonly<Partial<Record<Label, Label>>> = { 'commitment-timed': 'commitment-vague' };

/** The clause that a label of the sentence fits best. */
function clauseOf({ sentences, clauses }: LanguageReader, { text, normal }: Source, span: Span, label: Label): Span {
  if (label === 'greeting')
    return { start: span.start, end: span.start + greetingChars(normal.slice(span.start, span.end)) };
  const all = clauses.split(normal, span.start, span.end);
  let best = all[0] ?? span;
  let bestScore = -Infinity;
  for (const clause of all.length > 1 ? all : []) {
    const score = sentences.scoreOf(PLACED_AS[label] ?? label, text, normal, clause.start, clause.end);
    if (score > bestScore) [best, bestScore] = [clause, score];
  }
  return withoutNames(text, best);
}

/** The words of the clause that a label fits best. */
function clauseWords(reader: LanguageReader, source: Source, span: Span, label: Label): string {
  const { start, end } = clauseOf(reader, source, span, label);
  return source.normal.slice(start, end);
}

/** A name before or behind the words, to call somebody: "Tom, ...", "..., Ms Park". */
const NAME_BEFORE = lazyPattern`^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?,\s{1,3}(?=\p{L}{2,20}\s)`;
const NAME_BEHIND = lazyPattern`,\s(?:M(?:r|rs|s|x)\.? |Dr\.? )?\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?[.!?]{0,3}$`;

function withoutNames(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (!/,\s/.test(words)) return { start, end };
  const before = NAME_BEFORE().exec(words)?.[0].length ?? 0;
  const behind = NAME_BEHIND().exec(words.slice(-60))?.[0].length ?? 0;
  return before + behind < words.length ? { start: start + before, end: end - behind } : { start, end };
}
