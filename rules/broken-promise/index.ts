import type { Span } from '../../src/base/types.js';
import { dayInWords, deadlineOf } from '../../src/language/dates.js';
import { actsOf, claimsOf, quote, sentenceOf } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { brandTurnsOf, latestCustomerText } from '../../src/language/thread.js';
import { ownsMiss, saysKept, saysMissed } from '../../src/language/words/en-times.js';
import { defineRule } from '../../src/rule.js';

const OWNS_MISS = new RegExp(ownsMiss);
const SAYS_MISSED = new RegExp(saysMissed, 'i');
const SAYS_KEPT = new RegExp(saysKept, 'i');
const DAY_MS = 86_400_000;
/** The clock of the writer is not known. Unless the customer complains, a promise holds this much longer. */
const LEEWAY_MS = DAY_MS / 4;
/** A conversation that has rested longer is history: the time of the run says nothing about it. */
const LONGEST_REST_MS = 14 * DAY_MS;

export default defineRule({
  id: 'broken-promise',
  meta: {
    description: 'Flags a reply that ignores a promise of ours that is overdue.',
    category: 'conversation',
    recommended: 'info',
    strict: 'error',
    language: 'lexicon',
    partOf: { 'vague-promise': 'words' },
    why:
      'A missed promise that is not mentioned is broken twice. Customers believe once more if you own the miss and say what ' +
      'happens now. They do not if you promise again as if nothing had happened.',
    nearMisses: [
      'The miss is owned: "I said 3 pm and missed it"',
      'The brand wrote again before the time was over',
      'The customer says that it was kept, or says goodbye',
      'A promise whose time is still to come; a promise without a time (vague-promise reports those)',
      'A conversation without times, unless the customer says that nothing came',
    ],
    sources: [
      'Complaint of a customer about a series of broken promises (two experiences on Twitter)',
      'Maister 1985, The Psychology of Waiting Lines',
    ],
  },
  messages: {
    passed: {
      message: 'Add a word on the promise you missed: it was due on {due}',
      note: 'The customer has counted the hours. "I said 3 pm and missed it. Ana will ring you at 5" owns the miss and says what happens now.',
    },
    again: {
      message: 'Check "{promise}": you promised before, the customer got nothing, and the reply does not say so',
      note: 'A second promise in the same words is not believed. "You should have had the call yesterday, and that is on us. Ana rings at 5 today" is.',
    },
  },
  check(reading, { now, report }) {
    const { thread } = reading.reply;
    if (thread?.some(({ from }) => from === 'brand') !== true) return;
    const latest = latestCustomerText(thread);
    if (latest === '' || SAYS_KEPT.test(latest)) return;
    if (OWNS_MISS.test(reading.normal) || reading.turn === 'closing' || reading.turn === 'praise') return;
    const promise = claimsOf(reading, 'commitment')[0];
    if (promise !== undefined && SAYS_MISSED.test(latest) && hasPromised(reading)) {
      report({ messageId: 'again', span: promise, data: { promise: quote(reading, promise) } });
      return;
    }
    const leewayMs = SAYS_MISSED.test(latest) || reading.turn === 'problem' ? 0 : LEEWAY_MS;
    const due = overdueSince(reading, now.getTime(), leewayMs);
    if (due === undefined) return;
    const span = bodyOf(reading);
    if (span !== undefined) report({ messageId: 'passed', span, data: { due: dayInWords(Math.floor(due / DAY_MS)) } });
  },
});

/** True when the latest turn of the brand promised something. */
const hasPromised = (reading: Reading): boolean => {
  const last = brandTurnsOf(reading).at(-1);
  return last !== undefined && claimsOf(last.reading, 'commitment').length > 0;
};

/** When the promise of the latest turn of the brand was due, in ms since 1970; `undefined` where it may still be kept. */
function overdueSince(reading: Reading, nowMs: number, leewayMs: number): number | undefined {
  const { thread = [] } = reading.reply;
  const last = brandTurnsOf(reading).at(-1);
  const saidMs = last?.at === undefined ? Number.NaN : Date.parse(last.at);
  if (last === undefined || Number.isNaN(saidMs)) return undefined;
  const ats = thread.flatMap(({ at }) => (at === undefined ? [] : Date.parse(at)));
  const latestMs = Math.max(...ats.filter((at) => !Number.isNaN(at)));
  const lastMessage = thread.findLast(({ from }) => from === 'brand')?.text ?? '';
  const momentMs = nowMs > latestMs && nowMs - latestMs < LONGEST_REST_MS ? nowMs : latestMs;
  return actsOf(last.reading, 'commitment')
    .flatMap((act) => {
      const { start, end } = sentenceOf(last.reading, act) ?? act;
      // The last message may have kept a promise that stands before it.
      const isLatest = lastMessage.includes(last.reading.text.slice(start, end).trim());
      return act.time && isLatest ? (deadlineOf(last.reading.normal.slice(start, end), saidMs) ?? []) : [];
    })
    .find((dueMs) => dueMs + leewayMs < momentMs);
}

/** Where a word on the miss would stand: the first sentence that is no greeting. */
function bodyOf({ sentences }: Reading): Span | undefined {
  return sentences.find(({ acts }) => !acts.every(({ kind }) => kind === 'greeting')) ?? sentences[0];
}
