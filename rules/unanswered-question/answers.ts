import type { CustomerAsk, CustomerAsks } from '../../src/language/customer-asks.js';
import type { Label } from '../../src/language/labels.js';
import type { Act, Reading, Sentence } from '../../src/language/reading.js';
import { termsOf } from '../../src/language/terms.js';
import { answersAll, answersKind, answersYesNo, type QuestionKind } from '../../src/language/words/en-questions.js';

const ALL = new RegExp(answersAll);
/** A question, but not one that advertises: "did you know?". */
const ASKS = /(?<!\bdid you know\b[^?]{0,200})\?/;
const YES_NO = new RegExp(answersYesNo);
const KINDS: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  time: new RegExp(answersKind.time),
  number: new RegExp(answersKind.number),
  amount: new RegExp(answersKind.amount),
  place: new RegExp(answersKind.place),
  way: new RegExp(answersKind.way),
};

/** Log odds from which on an act counts: lower than elsewhere, since it speaks for the reply. */
const LIKELY = -1;

/** True for an act that carries every question on: a question back, another place, somebody who will look. */
function carriesOn(act: Act): boolean {
  if (act.score < LIKELY) return false;
  switch (act.kind) {
    case 'question':
    case 'personal-data-request':
    case 'hand-off':
      return true;
    case 'commitment':
      return act.effort !== 'do';
    default:
      return false;
  }
}

/** True for a reply that leaves no question open: it asks back, sends on, says that nobody knows, or gives a link. */
export function carriesQuestionsOn({ acts, normal, tokens }: Reading): boolean {
  return (
    acts.some(carriesOn) ||
    ALL.test(normal) ||
    ASKS.test(normal) ||
    tokens.some(({ kind }) => kind === 'link' || kind === 'placeholder')
  );
}

/** Questions that a reply does not answer, as far as its words and acts show. */
export function openAsks({ text: asked, asks }: CustomerAsks, reading: Reading): readonly CustomerAsk[] {
  const charsAround = asks.reduce((chars, { start, end }) => chars - (end - start), asked.length);
  // In a complaint "why", "how can" and "are you" are mostly part of it.
  const isComplaint = reading.turn === 'problem' && charsAround > FEW_CHARS;
  const body = reading.sentences.filter((sentence) => !isFrame(sentence, reading));
  const text = body.map(({ start, end }) => reading.normal.slice(start, end)).join('\n');
  const said = termsOf(text);
  const isHollow = body.every(isHollowSentence);
  if (isHollow && YES_NO.test(text)) return [];
  const wanted = isComplaint ? asks.filter(({ kind }) => !VENTS.has(kind)) : asks;
  // A sentence with words of the question may be the reason: "We bake the buns by hand, so they are extra."
  if (isHollow) return wanted.filter(({ kind, terms }) => kind !== 'reason' || !sharesTerm(terms));
  const lacking = wanted.filter(({ kind }) => KINDS[kind] !== undefined && !isOfKind(kind));
  if (asks.length === 1 || reading.turn === 'problem') return YES_NO.test(text) ? [] : lacking;
  // Another sentence may answer any of the other questions.
  const hasSpare = body.some((sentence) => saysSomething(sentence, reading, asks));
  return asks.filter((ask) => lacking.includes(ask) || (!hasSpare && isOpen(ask)));

  function isOpen({ kind, terms }: CustomerAsk): boolean {
    return kind !== 'reason' && KINDS[kind] === undefined && terms.size > 0 && !sharesTerm(terms);
  }

  function sharesTerm(terms: ReadonlySet<string>): boolean {
    return [...terms].some((term) => said.has(term));
  }

  function isOfKind(kind: QuestionKind): boolean {
    return KINDS[kind]?.test(text) === true || (kind === 'time' && body.some((one) => reading.has('time', one)));
  }
}

/** Characters around a bare question: a greeting, a handle. */
const FEW_CHARS = 40;
/** Kinds of question that complaints are full of. */
const VENTS: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['reason', 'way', 'person', 'choice', 'yesNo']);
/** Sentences around an answer. */
const FRAME: ReadonlySet<Label> = new Set<Label>(['greeting', 'closing']);
/** Characters of a greeting or a sign-off; a longer one may hold an answer: "Hi Ruth, we have it down for 9:40." */
const FRAME_CHARS = 40;

/** True for a sentence that is a greeting or a sign-off, and nothing else. */
function isFrame({ labels: [first], start, end }: Sentence, { normal }: Reading): boolean {
  if (first === undefined || !FRAME.has(first.label) || first.score <= 0) return false;
  return (
    normal
      .slice(start, end)
      .replace(/^[^a-z]{1,200}/, '')
      .trimEnd().length <= FRAME_CHARS
  );
}

/** Sentences that tell nothing, whatever was asked. */
const HOLLOW: ReadonlySet<Label> = new Set<Label>([
  ...FRAME,
  'thanks',
  'apology-named',
  'apology-stock',
  'apology-feeling',
  'apology-condition',
  'apology-bare',
  'empathy',
  'acknowledgement',
  'values',
  'hope',
  'plea',
  'praise-request',
  'offer-of-help',
  'feedback-noted',
  'small-talk',
]);

/** Log odds of giving something; below them, a sentence without a label is an emoji or a sigh. */
const SURE_OF_NOTHING = -4;

/** True for a sentence that surely gives nothing. */
function isHollowSentence({ labels: [first], mostConcrete }: Sentence): boolean {
  if (first === undefined) return mostConcrete < SURE_OF_NOTHING;
  return first.score > 0 && HOLLOW.has(first.label) && mostConcrete < 0;
}

/** True for a sentence that is no courtesy and repeats no words of a question. */
function saysSomething(sentence: Sentence, { normal }: Reading, asks: readonly CustomerAsk[]): boolean {
  if (isHollowSentence(sentence)) return false;
  const said = termsOf(normal.slice(sentence.start, sentence.end));
  return !asks.some(({ terms }) => [...terms].some((term) => said.has(term)));
}
