import * as v from 'valibot';
import { claimsOf, quote, sentenceOf } from '../../src/language/query.js';
import type { Act, Reading } from '../../src/language/reading.js';
import { defineRule } from '../../src/rule.js';
import { withBlanks } from './blanks.js';
import { isThreatOrBribe } from './threats.js';

/** Log odds by which a promise has to be surer than an offer of help or thanks for feedback in its sentence. */
const SURER = 1;

/** Log odds from which on an act counts as asking for something. */
const ASKS = -0.5;

/** True for an act that asks something of the customer. */
const asks = (act: Act): boolean =>
  act.score > ASKS &&
  (act.kind === 'personal-data-request' || act.kind === 'hand-off' || (act.kind === 'question' && act.narrowing));

/**
 * True for a promise that waits for the customer: "Reply with your number and we'll call you". A promise to come back waits
 * only for a request in the same sentence; one to look or to do waits for any request.
 */
function isCustomersTurn(reading: Reading, promise: Act & { readonly kind: 'commitment' }): boolean {
  const acts = promise.effort === 'come-back' ? sentenceOf(reading, promise)?.acts : reading.acts;
  return acts?.some(asks) ?? false;
}

export default defineRule({
  id: 'vague-promise',
  meta: {
    description: 'Flags a promise by us that has no time, or nobody to keep it.',
    category: 'promise',
    recommended: 'info',
    strict: 'error',
    language: 'lexicon',
    why: 'Unknown waits feel longer than known ones. Ask of each promise: on which day could the customer say that it was broken, and by whom?',
    nearMisses: [
      'A time in words: first thing tomorrow, by lunch, within 24 hours.',
      'Something that hangs on the customer\'s next message: "send the code and I\'ll reset it".',
      'Something that hangs on an event both sides will see: "I\'ll write to you once it ships".',
      'A placeholder or a gap that will hold the time.',
      'Something said or done at this very moment: "I\'m writing to you because", "I\'ll explain:", "I\'m escalating it now".',
      'Threats and bribes ("you will hear from our lawyers", "once the review is gone"): a time makes neither better.',
      '"I\'ll pass this on": a courtesy, not a promise to come back.',
      'Offers of help ("we\'ll be happy to assist").',
      'Wishes and vows ("we\'d like to look into this", "we will never sell your data"): no day could break them.',
    ],
    sources: [
      'Maister 1985, The Psychology of Waiting Lines: uncertain waits feel longer',
      'Halperin et al. 2022, Economic Journal: promises to improve can backfire',
    ],
  },
  messages: {
    'no-time': {
      message: 'Add a time to "{promise}": by when, even if it is only an update',
      note: 'The customer cannot know when to ask again. "I\'ll write to you here by 3 pm, even without news. Sam" instead of "We\'ll get back to you soon".',
    },
    'no-owner': {
      message: 'Add who and when to "{promise}"',
      note: 'Nobody has promised it, and no day is named. "Ana in refunds sends it today and confirms here by 5 pm" instead of "It will be looked into".',
    },
  },
  options: v.strictObject({
    allowTrigger: v.optional(
      v.pipe(v.boolean(), v.description('Accept "once you send it, I\'ll check" without a time.')),
      true,
    ),
  }),
  check(reading, { options, report }) {
    for (const act of claimsOf(reading, 'commitment', -SURER)) {
      const sentence = sentenceOf(reading, act) ?? act;
      if (
        act.time ||
        reading.has('noPromise', sentence) ||
        reading.has('beingDone', sentence) ||
        isThreatOrBribe(reading, act)
      )
        continue;
      if (options.allowTrigger && act.trigger && act.effort !== 'come-back') continue;
      if (options.allowTrigger && reading.has('event', sentence)) continue;
      if (options.allowTrigger && isCustomersTurn(reading, act)) continue;
      const messageId = act.owner ? 'no-time' : 'no-owner';
      report({ messageId, span: act, data: { promise: quote(reading, act) }, suggestions: [withBlanks(reading, act)] });
    }
  },
});
