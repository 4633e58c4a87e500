import * as v from 'valibot';
import { findOffer, hollownessOf } from '../../src/language/offer.js';
import { claimsOf, endOfSentence, hasAct } from '../../src/language/query.js';
import type { Act, ActKind, Reading, Sentence, TurnClass } from '../../src/language/reading.js';
import { defineRule } from '../../src/rule.js';
import { offerWithBlanks } from '../../src/templates/template-parts.js';

const COURTESY: ReadonlySet<ActKind> = new Set<ActKind>(['greeting', 'closing', 'hope', 'thanks', 'plea']);

export default defineRule({
  id: 'no-concrete-offer',
  meta: {
    description: 'Flags a reply to a problem that offers nothing concrete, with or without an apology.',
    category: 'substance',
    recommended: 'info',
    strict: 'error',
    language: 'lexicon',
    partOf: {
      'anemic-apology': 'reply',
      'vague-promise': 'words',
      'bare-dm-request': 'words',
      'channel-deflection': 'words',
      'dead-end-refusal': 'reply',
    },
    why:
      'Customers judge the outcome first: is something different now, or is there something they can do? "We hear you" and ' +
      '"thanks for the feedback" leave the problem where it was.',
    nearMisses: [
      'Replies to thanks, praise or small talk; library entries that their tags, title or id call a greeting, closing or thanks.',
      'Anything concrete: a step, a narrowing question, a fact about the case, a refusal with an alternative.',
      'A hand-off that says what happens there or what to bring.',
      'Review sites, where money must not be offered: any other act will do.',
      'Replies that anemic-apology reports as well: the two are shown as one finding.',
    ],
    sources: [
      'Davidow 2003, Journal of Service Research 6(3): redress and facilitation',
      'Gelbrich & Roschk, meta-analysis: outcome justice drives satisfaction after a complaint',
      'Einwiller & Steilen 2015, Public Relations Review 41(2): what brands answer in public',
    ],
  },
  messages: {
    'nothing-offered': {
      message: 'Add one concrete thing: what you did, will do by when, or what to do next',
      note: 'The customer cannot name one thing that is different now. "I\'ve opened a claim, ref 4471, and will write to you by Friday 5 pm" is one.',
    },
  },
  options: v.strictObject({
    mode: v.optional(
      v.pipe(
        v.picklist(['closed', 'open']),
        v.description('`closed`: only when care-lint understands the whole reply. `open`: also when it does not.'),
      ),
      'closed',
    ),
  }),
  check(reading, { options, report }) {
    const isOpen = options.mode === 'open';
    if (takesLeave(reading)) return;
    if (!isOwed(reading) && !(isOpen && reading.turn === 'problem')) return;
    if (findOffer(reading) !== undefined || (!isOpen && hollownessOf(reading) === undefined)) return;
    const { sentences } = reading;
    const sentence =
      sentences.findLast(({ acts }) => acts.some(({ kind }) => !COURTESY.has(kind))) ??
      sentences.findLast(({ acts }) => acts.length > 0) ??
      sentences.at(-1);
    if (sentence === undefined) return;
    // Where the reply apologises, anemic-apology offers the same edit.
    const suggestions = hasAct(reading, 'apology') ? [] : [offerWithBlanks(endOfSentence(reading, sentence))];
    report({ messageId: 'nothing-offered', span: sentence, suggestions });
  },
});

/** Acts that admit a problem. */
const ADMITS = ['apology', 'empathy', 'acknowledgement'] as const satisfies readonly ActKind[];
/** Acts that put off a customer who asked for something. */
const PUTS_OFF = ['commitment', 'hand-off', 'dismissal'] as const satisfies readonly ActKind[];
/** Acts of an agent who has a case to solve. */
const WORKS = [...PUTS_OFF, 'refusal', 'question', 'feedback-noted'] as const satisfies readonly ActKind[];

/** Turns that ask for nothing. */
const RESTS: ReadonlySet<TurnClass | undefined> = new Set<TurnClass>(['closing', 'praise']);

/** True when the customer is owed something: the reply, or what the customer wrote, has to show it. */
function isOwed(reading: Reading): boolean {
  const { isAboutProblem, isWaiting, reply, topic, turn } = reading;
  const hasAny = (kinds: readonly ActKind[]): boolean => kinds.some((kind) => hasAct(reading, kind));
  if ((turn === 'question' || turn === 'request') && hasAny(PUTS_OFF)) return true;
  // A customer who is sent elsewhere has asked for something.
  if (reply.kind === 'draft' && !RESTS.has(turn) && claimsOf(reading, 'hand-off').length > 0) return true;
  if (!isAboutProblem) return false;
  if (turn === undefined || topic === 'complaint' || (reply.rating ?? 5) <= 2 || hasAny(ADMITS)) return true;
  return turn === 'problem' && (isWaiting || hasAny(WORKS));
}

/** True for a reply that takes leave and regrets nothing: good wishes, "you're welcome", help for another time. */
function takesLeave(reading: Reading): boolean {
  if (ADMITS.some((kind) => hasAct(reading, kind))) return false;
  const isLeave = ({ kind }: Act, sentence: Sentence): boolean =>
    kind === 'closing' || kind === 'small-talk' || (kind === 'offer-of-help' && reading.has('leaveTaking', sentence));
  return (
    reading.sentences.some((sentence) => sentence.acts.some((act) => isLeave(act, sentence))) &&
    reading.sentences.every((sentence) =>
      sentence.acts.every((act) => COURTESY.has(act.kind) || isLeave(act, sentence)),
    )
  );
}
