import { lazy, matchesOf } from '../base/patterns.js';
import type { Span, Turn } from '../base/types.js';
import { segment } from './segment.js';
import { termsOf } from './terms.js';
import { latestCustomerText } from './thread.js';
import {
  asksBack,
  asksIndirectly,
  asksNothing,
  asksPolitely,
  commonInQuestions,
  leadsToQuestion,
  nextQuestion,
  questionKinds,
  type QuestionKind,
} from './words/en-questions.js';

/** One thing that the customer wants to know; the span is one of `CustomerAsks.text`. */
export interface CustomerAsk extends Span {
  readonly kind: QuestionKind;
  /** What it is about, without words that any question may have. */
  readonly terms: ReadonlySet<string>;
}

/** What the customer asks since the brand last wrote. */
export interface CustomerAsks {
  readonly text: string;
  readonly asks: readonly CustomerAsk[];
}

/** Characters that are read, from the end. */
const MOST_CHARS = 3000;

const known = new WeakMap<readonly Turn[], CustomerAsks>();

/** The questions of the customer's latest turns, in text order; read when a rule first asks. */
export function customerAsks(thread: readonly Turn[]): CustomerAsks {
  const before = known.get(thread);
  if (before !== undefined) return before;
  const text = latestCustomerText(thread).slice(-MOST_CHARS);
  const { normal, sentences } = segment(text);
  const asks = sentences.flatMap((sentence) => asksIn(normal, sentence));
  const found = { text, asks };
  known.set(thread, found);
  return found;
}

/** A question of fewer words is a remark: "Really?", "And?". */
const FEWEST_WORDS = 3;

function asksIn(normal: string, { start, end }: Span): readonly CustomerAsk[] {
  const { kinds, politely, next, indirect, nothing, back, common } = patterns();
  const sentence = normal.slice(start, end);
  const isQuestion = sentence.includes('?');
  if ((!isQuestion && !indirect.test(sentence)) || nothing.test(sentence) || back.test(sentence)) return [];
  const cuts = [0, ...matchesOf(next, sentence).map(({ index, 0: joint }) => index + joint.length), sentence.length];
  return cuts.slice(1).flatMap((to, place): CustomerAsk[] => {
    const from = cuts[place] ?? 0;
    const clause = sentence.slice(from, to);
    if ((clause.match(/[a-z0-9']{1,40}/g)?.length ?? 0) < FEWEST_WORDS) return [];
    const kind = kindOf(clause.replace(politely, ''), kinds);
    // "It says cancelled?": a remark. Before a question a clause tells how things are: "I paid twice, and when do I get it back?"
    if (kind === undefined) return [];
    const terms = new Set([...termsOf(clause)].filter((term) => !common.has(term)));
    return [{ start: start + from, end: start + to, kind, terms }];
  });
}

const patterns = lazy(() => ({
  kinds: [
    ['time', new RegExp(questionKinds.time)],
    ['number', new RegExp(questionKinds.number)],
    ['amount', new RegExp(questionKinds.amount)],
    ['place', new RegExp(questionKinds.place)],
    ['person', new RegExp(questionKinds.person)],
    ['reason', new RegExp(questionKinds.reason)],
    ['way', new RegExp(questionKinds.way)],
    ['choice', new RegExp(questionKinds.choice)],
    ['yesNo', new RegExp(questionKinds.yesNo)],
  ] as const satisfies readonly KindPattern[],
  politely: new RegExp(asksPolitely),
  next: new RegExp(nextQuestion, 'g'),
  indirect: new RegExp(asksIndirectly),
  nothing: new RegExp(asksNothing),
  back: new RegExp(asksBack),
  common: termsOf(commonInQuestions),
}));

type KindPattern = readonly [QuestionKind, RegExp];

/** The kind whose words come first: "where do I leave the key when I go?" asks for a place. */
function kindOf(clause: string, kinds: readonly KindPattern[]): QuestionKind | undefined {
  let first: { readonly kind: QuestionKind; readonly at: number } | undefined;
  for (const [kind, pattern] of kinds) {
    const at = clause.search(pattern);
    if (at !== -1 && opensQuestion(clause, at) && (first === undefined || at < first.at)) first = { kind, at };
  }
  return first?.kind;
}

/** Characters before the words of a question; further on they tell how things are: "an e-mail at 9 when the shop is closed?". */
const LEAD_CHARS = 40;
const LEADS = new RegExp(`${leadsToQuestion}$`);
const opensQuestion = (clause: string, at: number): boolean =>
  at <= LEAD_CHARS || LEADS.test(clause.slice(at - 12, at));
