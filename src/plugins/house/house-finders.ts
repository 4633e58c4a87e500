import { fitsPattern } from '../../base/name-search.js';
import type { Edit, Span } from '../../base/types.js';
import { outside } from '../../channels/rewrite.js';
import { phraseFinder } from '../../language/phrases.js';
import { findPlaceholders } from '../../language/placeholders.js';
import { claimsOf, hasAct, sentenceIndexOf } from '../../language/query.js';
import type { ActKind, Reading } from '../../language/reading.js';
import { parseTemplate } from '../../templates/parse-template.js';
import { readHousePhrase, replacementEdits } from './house-phrase.js';
import type { HouseShape } from './house-schema.js';

/** A place that a rule reports. */
export interface HouseHit {
  readonly span: Span;
  /** Values of slots other than `words`. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly suggestions?: readonly { readonly message: string; readonly edits: readonly Edit[] }[];
  readonly fix?: readonly Edit[];
}

/** Finds the places of one rule in a reading, in text order. */
export type HouseFinder = (reading: Reading) => readonly HouseHit[];

/** Finds the places of phrases in a reading, each with the index of its phrase. */
type PhraseSpans = (reading: Reading) => readonly (Span & { readonly index: number })[];

/** Finds phrases as the file writes them; they were checked before. */
function phraseSpans(phrases: readonly string[]): PhraseSpans {
  const entries = phrases.map((written, index) => {
    const { notation, fault } = readHousePhrase(written);
    if (notation === undefined) throw new Error(`the phrase was not checked: ${fault}`);
    return { phrase: notation, index, source: 'the house' };
  });
  const find = phraseFinder(entries);
  return (reading) => find(reading).map(({ entry: { index }, start, end }) => ({ start, end, index }));
}

/** Finds phrases that overlap no exception. */
function phrasesExcept(phrases: readonly string[], except: readonly string[] = []): PhraseSpans {
  const find = phraseSpans(phrases);
  if (except.length === 0) return find;
  const findFine = phraseSpans(except);
  return (reading) => {
    const hits = find(reading);
    if (hits.length === 0) return hits;
    return outside(findFine(reading), hits);
  };
}

/** Finds words that must not be in a reply, with what to write instead. */
export function findWords({ phrase, instead = [], except, fix }: HouseShape<'phrase'>): HouseFinder {
  const find = phrasesExcept(phrase, except);
  return (reading) => find(reading).map((span) => toHit(reading, span, instead, fix));
}

/** Finds words for which the glossary has others, also the right ones with other capitals. */
export function findTerms({ glossary, except, fix }: HouseShape<'glossary'>): HouseFinder {
  const terms = glossary.flatMap(({ say, not }) => not.map((term) => ({ say, term })));
  const find = phrasesExcept(
    terms.map(({ term }) => term),
    except,
  );
  return (reading) =>
    find(reading).flatMap((hit) => {
      const say = terms[hit.index]?.say ?? '';
      return reading.text.slice(hit.start, hit.end) === say ? [] : [toHit(reading, hit, [say], fix)];
    });
}

/** A hit with what to write instead: as a fix where that is asked for and safe, else as suggestions. */
function toHit(reading: Reading, { start, end }: Span, instead: readonly string[], fix: boolean): HouseHit {
  const span = { start, end };
  const offers = instead.map((words) => replacementEdits(reading.text, span, words));
  const [first] = offers;
  return {
    span,
    data: { instead: instead.join('" or "') },
    ...(fix && first?.isSafe === true
      ? { fix: first.edits }
      : { suggestions: offers.map(({ edits, words }) => ({ message: `Write "${words}"`, edits })) }),
  };
}

/** Finds a reply that has nothing of what is required: one place, at the act that asks for it or at the first sentence. */
export function findMissing({ require: { act = [], phrase, placeholder }, when }: HouseShape<'require'>): HouseFinder {
  const find = phrase === undefined ? undefined : phraseSpans(phrase);
  return (reading) => {
    // In a draft the placeholders are filled in already.
    if (placeholder !== undefined && reading.reply.kind !== 'library') return [];
    if (act.some((kind) => hasAct(reading, kind))) return [];
    if (find !== undefined && find(reading).length > 0) return [];
    if (placeholder !== undefined && placeholdersIn(reading, placeholder).length > 0) return [];
    const span = claimsIn(reading, when?.acts ?? [])[0] ?? countedSentences(reading)[0];
    return span === undefined ? [] : [{ span: withoutBlanks(reading, span) }];
  };
}

/** Finds what must not be in a reply: an act, a phrase near an act, or a placeholder. */
export function findForbidden({ forbid: { act, phrase, near = [], placeholder } }: HouseShape<'forbid'>): HouseFinder {
  if (act !== undefined) {
    return (reading) => claimsIn(reading, act).map((span) => ({ span: withoutBlanks(reading, span) }));
  }
  if (placeholder !== undefined) return (reading) => placeholdersIn(reading, placeholder).map((span) => ({ span }));
  const find = phraseSpans(phrase ?? []);
  return (reading) => {
    const hits = find(reading);
    if (hits.length === 0) return [];
    const acts = claimsIn(reading, near).map((span) => sentenceIndexOf(reading, span));
    const nearby = new Set(acts.flatMap((index) => [index - 1, index, index + 1]));
    return hits
      .filter((hit) => {
        const index = sentenceIndexOf(reading, hit);
        return index >= 0 && nearby.has(index);
      })
      .map(({ start, end }) => ({ span: { start, end } }));
  };
}

/** Finds a reply over its limit: one place, from the first thing too many to the last. */
export function findExcess({ limit }: HouseShape<'limit'>): HouseFinder {
  const [unit, max] = limitOf(limit);
  return (reading) => {
    const counted = measures[unit](reading);
    const first = counted[max];
    if (first === undefined) return [];
    const end = counted.at(-1)?.end ?? first.end;
    return [{ span: withoutBlanks(reading, { start: first.start, end }), data: { count: counted.length, max } }];
  };
}

/** The unit of a limit, and how many it allows. */
export function limitOf(limit: HouseShape<'limit'>['limit']): readonly [unit: keyof typeof measures, max: number] {
  const { words, sentences, questions, links } = limit;
  if (words !== undefined) return ['words', words];
  if (sentences !== undefined) return ['sentences', sentences];
  return questions === undefined ? ['links', links ?? 0] : ['questions', questions];
}

/** Acts of these kinds that are certain enough to report, in text order. */
export function claimsIn(reading: Reading, kinds: readonly ActKind[]): readonly Span[] {
  const found = kinds.flatMap((kind) => claimsOf(reading, kind));
  return found.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function withoutBlanks({ text }: Reading, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: start + words.trimEnd().length };
}

/** Placeholders whose variable or whole text fits one of the patterns; a pattern `{{name}}` means `name`. */
function placeholdersIn({ text }: Reading, patterns: readonly string[]): readonly Span[] {
  const wanted = patterns.map((pattern) => /^\{\{\s{0,9}(.*?)\s{0,9}\}\}$/.exec(pattern)?.[1] ?? pattern);
  const fits = (name: string): boolean =>
    wanted.some((pattern) => fitsPattern(name.toLowerCase(), pattern.toLowerCase()));
  const variables = parseTemplate(text).slots.filter(({ variable }) => fits(variable));
  const byHand = findPlaceholders(text).filter(({ origin, start, end }) => {
    return origin === 'hand-made' && fits(text.slice(start, end));
  });
  return [...variables, ...byHand].map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
}

/** A word, or a whole token such as a link or a placeholder. Mentions (E003) do not count. */
const WORD = /[\uE000-\uE002\uE004-\uE006]{1,2500}|[\p{L}\p{N}](?:[\p{L}\p{N}'.,-]{0,60}[\p{L}\p{N}])?/gu;

/** Acts of sentences that a limit does not count. */
const UNCOUNTED: ReadonlySet<ActKind> = new Set<ActKind>(['greeting', 'closing']);

/** What a limit may count, in text order. */
const measures = {
  words: ({ normal }: Reading): readonly Span[] =>
    Array.from(normal.matchAll(WORD), ({ index: start, 0: word }) => ({ start, end: start + word.length })),
  sentences: countedSentences,
  questions: (reading: Reading): readonly Span[] =>
    stretchesOf(reading).filter(({ start, end }) => /[?？]["'”’)\s]{0,9}$/.test(reading.text.slice(start, end))),
  links: ({ tokens }: Reading): readonly Span[] => tokens.filter(({ kind }) => kind === 'link'),
} as const;

/** The sentences without greeting and sign-off; all sentences where no other is left. */
function countedSentences(reading: Reading): readonly Span[] {
  const { sentences } = reading;
  const inside = sentences.filter(({ acts }) => acts.length === 0 || acts.some(({ kind }) => !UNCOUNTED.has(kind)));
  return inside.length > 0 ? inside : stretchesOf(reading);
}

/** The sentences; in a language without a corpus, stretches up to an end mark or a line. */
function stretchesOf({ sentences, text }: Reading): readonly Span[] {
  if (sentences.length > 0) return sentences;
  const found = Array.from(text.matchAll(/[^.!?\n。！？]{1,2000}[.!?。！？]{0,9}/g), ({ index: start, 0: part }) => ({
    start,
    end: start + part.length,
    isBlank: part.trim() === '',
  }));
  return found.filter(({ isBlank }) => !isBlank);
}
