import { matchesOf } from '../matches.js';
import type { Span } from '../types.js';
import type { Clause, Entry, LexiconPack, Slots } from './lexicons/types.js';
import type { Act, Sentence } from './types.js';

/** An entry ready to be tried: its pattern is made when the first clause needs it, for a draft needs few of them. */
interface Trial {
  readonly entry: Entry;
  readonly needs: RegExp | undefined;
  pattern: RegExp | undefined;
}

const trialsByPack = new WeakMap<LexiconPack, readonly Trial[]>();

function trialsOf(pack: LexiconPack): readonly Trial[] {
  const known = trialsByPack.get(pack);
  if (known !== undefined) return known;
  const trials = pack.entries.map((entry) => ({
    entry,
    needs: entry.needs === undefined ? undefined : new RegExp(entry.needs),
    pattern: undefined,
  }));
  trialsByPack.set(pack, trials);
  return trials;
}

/** Where an entry matches a clause core. */
function tryOn(trial: Trial, core: string): RegExpExecArray | null {
  if (trial.needs !== undefined && !trial.needs.test(core)) return null;
  trial.pattern ??= new RegExp(trial.entry.at === 'head' ? `^(?:${trial.entry.pattern})` : trial.entry.pattern);
  return trial.pattern.exec(core);
}

function splitClauses(sentence: string, boundary: RegExp): readonly Span[] {
  const clauses: Span[] = [];
  let from = 0;
  for (const match of matchesOf(boundary, sentence)) {
    if (match.index > from) clauses.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  if (from < sentence.length) clauses.push({ start: from, end: sentence.length });
  return clauses;
}

const MAX_CORE = 500;
const VOCATIVE_FIRST = /^(?:[A-Z][\p{L}'’.-]{1,15} ){0,2}[A-Z][\p{L}'’.-]{1,15}[,!:-]\s{1,2}(?=\S)/u;
const TRAILING_NAME =
  /(?:,[ ]{1,2}|(?<=\b(?:that|this|it|here|there|sorry|thanks|you|again|back|day|evening|well|indeed)) )(?:(?:Mr|Mrs|Ms|Dr|Miss)\.? )?[A-Z]\p{Ll}[\p{L}'’-]{0,15}[\s!.,?]{0,4}$/u;
/** True for a capital at an offset, of any alphabet that has them. */
function startsUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return text.charAt(at) !== text.charAt(at).toLowerCase();
}

/** True for what ends a word: a blank or ASCII punctuation. */
const isGap = (code: number): boolean => code <= 0x40 || code === 0x5c || code === 0x5d;

/** True when the last word before an offset starts with a capital: a cheap look for a name. */
function endsInCapital(text: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && end - at < 24 && isGap(text.charCodeAt(at))) at--;
  while (at > 0 && end - at < 24 && text.charCodeAt(at - 1) > 0x20) at--;
  return startsUpper(text, at);
}

/** One to three words that are none of a reply's own. */
const NAME_ONLY =
  /^(?!(?:sorry|apolog|thank|cheers|regards|best|kind|warm|hi\b|hello|hey|dear|yes|no\b|ok|great|awesome|done|fixed|success|bummer|yikes|oops|ouch|wow|whoa|oh\b|noted|understood|absolutely|correct|sure|enjoy|welcome|sincerely|respectfully|please|cheers|ugh|perfect|refunded|unfortunately|anything|really|what|when|where|which|who|how|why|better|hope|customer|team|take|see|have|good|safe|happy|congrat|stay|keep|let|call|dm|email|contact|send|try|check))/;
const CAPITALISED_START = /^(?:[A-Z][\p{L}'’.-]{1,15})(?: [A-Z][\p{L}'’.-]{1,15}){0,2}[\s,.!:-]{0,3}$/u;

/** Where the clause's own words begin: after a name it addresses and after words like "please" and "and". */
function coreStart(text: string, normal: string, clause: Span, leadIn: RegExp): number {
  let start = clause.start;
  for (let round = 0; round < 2; round++) {
    leadIn.lastIndex = start;
    const lead = leadIn.exec(normal);
    if (lead !== null && lead.index === start && start + lead[0].length <= clause.end) start += lead[0].length;
    const name = startsUpper(text, start)
      ? VOCATIVE_FIRST.exec(text.slice(start, Math.min(clause.end, start + 60)))
      : null;
    if (name === null || round > 0) break;
    if (!/^(?:Sorry|Apologies|Thanks|Yes|No|Unfortunately|However|Currently|Great|Please)\b/.test(name[0]))
      start += name[0].length;
  }
  return Math.min(start, clause.end);
}

function actOf(slots: Slots, span: Span, evidence: string): Act {
  return { ...slots, start: span.start, end: span.end, evidence };
}

function plainSlots(entry: Entry): Slots {
  switch (entry.act) {
    case 'apology':
    case 'compensation':
    case 'commitment':
    case 'question':
    case 'hand-off':
    case 'refusal':
    case 'personal-data-request':
      throw new Error(`lexicon entry ${entry.id} needs slots`);
    default:
      return { kind: entry.act };
  }
}

const WORD = /[a-z][a-z'-]{1,40}/g;

function unknownWordsOf(
  text: string,
  normal: string,
  covered: readonly Span[],
  { functionWords }: LexiconPack,
): readonly Span[] {
  const unknown: Span[] = [];
  for (const match of matchesOf(WORD, normal.slice(0, text.length))) {
    const start = match.index;
    const end = start + match[0].length;
    if (covered.some((span) => span.start <= start && end <= span.end)) continue;
    if (functionWords.has(match[0].replaceAll("'", ''))) continue;
    const isName = start > 0 && /^[A-Z][a-z]/.test(text.slice(start, start + 2));
    if (!isName) unknown.push({ start, end });
  }
  return unknown;
}

/**
 * Gives one sentence its acts and the words no act accounts for, as offsets from its start. `normal` is its normalised
 * text and the one character behind it, if any: what shows where a word ends.
 */
export function readSentence(
  text: string,
  normal: string,
  isFollowedBy: Clause['isFollowedBy'],
  pack: LexiconPack,
): Sentence {
  const span = { start: 0, end: text.length };
  const sentence = normal.slice(0, span.end);
  const asked = /\?["')\]\s\uE001\uE005]{0,6}$/.test(sentence) || sentence.endsWith('?');
  const acts: Act[] = [];
  const covered: Span[] = [];
  for (const clause of splitClauses(sentence, pack.clauseBoundary)) {
    const start = coreStart(text, normal, clause, pack.leadIn);
    if (start > clause.start) {
      const lead = { start: clause.start, end: start };
      covered.push(lead);
      if (pack.greeting.test(normal.slice(lead.start, lead.end)))
        acts.push(actOf({ kind: 'greeting' }, lead, 'greeting/lead'));
    }
    let end = clause.end;
    if (endsInCapital(text, end)) {
      const name = TRAILING_NAME.exec(text.slice(Math.max(start, end - 40), end));
      if (name !== null) end = Math.max(start, end - 40) + name.index;
    }
    if (start >= end) continue;
    const context: Clause = {
      // What a clause does shows in its first words: the cut keeps a text without full stops linear.
      core: normal.slice(start, Math.min(end, start + MAX_CORE)),
      sentence,
      rest: sentence.slice(start),
      polite: pack.politeness.test(normal.slice(clause.start, start)),
      asked,
      isFollowedBy,
    };
    if (
      end - start < 60 &&
      startsUpper(text, start) &&
      CAPITALISED_START.test(text.slice(start, end)) &&
      NAME_ONLY.test(context.core)
    ) {
      covered.push({ start, end });
      continue;
    }
    for (const trial of trialsOf(pack)) {
      const { entry } = trial;
      const match = tryOn(trial, context.core);
      if (match === null) continue;
      const slots = entry.slots === undefined ? plainSlots(entry) : entry.slots(match[0], context);
      if (slots === undefined) continue;
      if (acts.some((act) => act.kind === slots.kind && act.start >= clause.start && act.end <= clause.end)) continue;
      const at = entry.wholeClause
        ? { start, end }
        : { start: start + match.index, end: start + match.index + match[0].length };
      acts.push(actOf(slots, at, entry.id));
      covered.push(entry.wholeClause ? { start, end: clause.end } : at);
      if (entry.final) break;
    }
  }
  let unknown: readonly Span[] | undefined;
  return {
    start: span.start,
    end: span.end,
    acts,
    get unknownWords() {
      return (unknown ??= unknownWordsOf(text, normal, covered, pack));
    },
  };
}
