import type { Category, Finding, ReplyCard, ScoreCategory, Scores, Severity } from '../base/types.js';
import type { ChannelProfile } from '../channels/channel.js';
import { givesSomething, isUnderstood } from '../language/offer.js';
import { greetingOf, hasAct, isSigned } from '../language/query.js';
import type { ActKind, Reading } from '../language/reading.js';
import type { ActiveRule } from '../rule.js';
import type { CheckSettings } from './check-reply.js';
import { conversationData } from './conversation-data.js';
import { createMasker } from './masking.js';

/** What a report over many replies shows of one: its scores and its names, in which data of the reply are masked too. */
export function createCard(reading: Reading, findings: readonly Finding[], settings: CheckSettings): ReplyCard {
  const { id, text, title, owner, thread, customer, tags = [] } = reading.reply;
  const hasNames = title !== undefined || owner !== undefined || tags.length > 0;
  // An id repeats no words of its reply: without other names the text need not be searched.
  const hasConversation = hasNames && (thread !== undefined || customer !== undefined);
  const masker = createMasker(hasNames ? text : '', [], hasConversation ? conversationData(reading.reply) : undefined);
  const words = (name: string): string => masker.words(name, { start: 0, end: 0 });
  return {
    id: words(id),
    ...(title !== undefined && { title: words(title) }),
    ...(owner !== undefined && { owner: words(owner) }),
    tags: tags.map(words),
    scores: scoreReply(reading, findings, settings),
  };
}

/**
 * Scores of a reply: what it does gives 0, 50 or 100 points, and its findings take points off. `docs/report.md` says what
 * each score means and when it does not apply.
 */
function scoreReply(
  reading: Reading,
  findings: readonly Finding[],
  { channel, rules }: { readonly channel: ChannelProfile; readonly rules: readonly ActiveRule[] },
): Scores {
  const judged = new Set(rules.map(({ rule }) => SCORE_BY_CATEGORY[rule.meta.category]));
  const start = (category: ScoreCategory, score: number | undefined): Scores =>
    score === undefined ? {} : { [category]: score };
  const isRead = reading.language !== undefined;
  const hasForms = isRead && expectsForms(reading, channel);
  const starts: Scores = {
    ...start('greeting', hasForms ? greeting(reading) : undefined),
    ...start('empathy', isRead ? empathy(reading) : undefined),
    ...start('solution', isRead ? solution(reading) : undefined),
    ...start('closing', hasForms ? closing(reading) : undefined),
    ...start('tone', isRead && judged.has('tone') ? 100 : undefined),
    ...start('clarity', judged.has('clarity') ? 100 : undefined),
    ...start('privacy', judged.has('privacy') ? 100 : undefined),
  };
  return lessCosts(starts, findings, rules);
}

/**
 * Scores after these findings: each takes 50 (error), 25 (warning) or 10 (hint) points off its category, down to 0. A
 * category without a score starts at 100.
 */
export function lessCosts(starts: Scores, findings: readonly Finding[], rules: readonly ActiveRule[]): Scores {
  const categoryByRule = new Map(rules.map(({ id, rule }) => [id, SCORE_BY_CATEGORY[rule.meta.category]]));
  const scores = { ...starts };
  for (const { ruleId, severity } of findings) {
    const category = categoryByRule.get(ruleId);
    if (category !== undefined) scores[category] = Math.max(0, (scores[category] ?? 100) - COST[severity]);
  }
  return scores;
}

/** The score that the findings of a category of rules lower. */
const SCORE_BY_CATEGORY = {
  substance: 'solution',
  promise: 'solution',
  channel: 'solution',
  conversation: 'solution',
  apology: 'empathy',
  tone: 'tone',
  clarity: 'clarity',
  length: 'clarity',
  hygiene: 'clarity',
  privacy: 'privacy',
  library: 'clarity',
} as const satisfies Record<Category, ScoreCategory>;

/** Points that one finding takes off. */
const COST = { error: 50, warn: 25, info: 10 } as const satisfies Record<Severity, number>;

/** A channel with a limit up to this many characters is for posts and short texts, not for letters. */
const SHORT_CHARACTERS = 500;

/** True where a reply should greet and close: the first reply of a thread, with room for it, and no public post or comment. */
function expectsForms({ reply }: Reading, { audience, reviewSite, limits }: ChannelProfile): boolean {
  if (audience === 'public' && !reviewSite) return false;
  if (limits.some(({ counter, max }) => counter === 'sms-segments' || max <= SHORT_CHARACTERS)) return false;
  return reply.thread?.some(({ from }) => from === 'brand') !== true;
}

function greeting(reading: Reading): number | undefined {
  const greeted = greetingOf(reading);
  if (greeted === undefined) return isCourtesy(reading) ? undefined : 0;
  return greeted === 'named' ? 100 : 50;
}

/** Acts that close a reply when they come last. */
const CLOSING_ACTS = ['thanks', 'hope', 'offer-of-help'] as const satisfies readonly ActKind[];

function closing(reading: Reading): number | undefined {
  if (isSigned(reading) || hasAct(reading, 'closing')) return 100;
  const last = reading.sentences.at(-1)?.acts ?? [];
  if (last.some(({ kind }) => CLOSING_ACTS.some((closingAct) => closingAct === kind))) return 100;
  return isCourtesy(reading) ? undefined : 0;
}

const EMPATHY_ACTS = ['empathy', 'apology', 'acknowledgement'] as const satisfies readonly ActKind[];

function empathy(reading: Reading): number | undefined {
  if (!reading.isAboutProblem) return undefined;
  return EMPATHY_ACTS.some((kind) => hasAct(reading, kind)) ? 100 : 0;
}

/** Acts of half an answer: it leads somewhere, without a time, a reason or a next step. */
const HALF_ANSWERS = [
  'commitment',
  'hand-off',
  'question',
  'refusal',
  'offer-of-help',
] as const satisfies readonly ActKind[];

function solution(reading: Reading): number | undefined {
  if (givesSomething(reading)) return 100;
  if (reading.turn === 'closing' || reading.turn === 'chat' || isCourtesy(reading)) return undefined;
  // The answer may be in the sentences that care-lint does not understand.
  if (!isUnderstood(reading)) return undefined;
  return HALF_ANSWERS.some((kind) => hasAct(reading, kind)) ? 50 : 0;
}

const COURTESIES: ReadonlySet<ActKind> = new Set<ActKind>([
  'greeting',
  'thanks',
  'hope',
  'values',
  'small-talk',
  'praise-request',
  'feedback-noted',
  'closing',
]);

/** True for a text that is only a greeting, thanks or a closing, by its topic or by all its acts. */
function isCourtesy(reading: Reading): boolean {
  const { acts, topic } = reading;
  if (topic === 'courtesy' || topic === 'frame') return true;
  return acts.length > 0 && acts.every(({ kind }) => COURTESIES.has(kind)) && isUnderstood(reading);
}
