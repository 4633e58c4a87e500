import * as v from 'valibot';
import { actsOf, quote, sentenceOf } from '../../src/language/query.js';
import type { Act, Reading } from '../../src/language/types.js';
import { defineRule } from '../../src/rule.js';
import { withBlanks } from './blanks.js';
import { isThreatOrBribe } from './threats.js';

/** True for an act that asks the customer for something; a question only counts where the promise is more than to come back. */
const asks = (act: Act, countsQuestions: boolean): boolean =>
  act.kind === 'personal-data-request' ||
  (act.kind === 'hand-off' && act.facts) ||
  (countsQuestions && act.kind === 'question' && act.narrowing);

/**
 * Tells whether the ball is in the customer's court: "Reply with your number and we'll call you". A promise to come back
 * hangs only on what is asked in the same breath; one to look or to do, on any question.
 */
function courtOf(reading: Reading): (promise: Act & { readonly kind: 'commitment' }) => boolean {
  let isAsked: boolean | undefined;
  return (promise) =>
    promise.effort === 'come-back'
      ? (sentenceOf(reading, promise)?.acts.some((act) => asks(act, false)) ?? false)
      : (isAsked ??= reading.acts.some((act) => asks(act, true)));
}

/** "I'll let you know once it ships": an event that both sides will see, and not that we know more or have news. */
const EVENT =
  /\b(?:once|as soon as|the moment|when)\s(?!(?:we|i|they|he|she|someone|somebody|there|possible|you|any|more|further|our|my|the (?:team|agent|issue|problem|matter|case|request))\b)(?:it|the|your|this|that)\b[^.!?,;]{0,40}\b(?:ships?|arrives?|lands?|reaches|leaves?|(?:is|'s|are) (?:back|here|in stock|available|live|out|ready|shipped|on its way|posted|printed)|comes? (?:in|back)|goes (?:out|live)|clears?|opens|departs?)\b/;

function hangsOnEvent(reading: Reading, act: Act): boolean {
  const sentence = sentenceOf(reading, act);
  return sentence !== undefined && EVENT.test(reading.normal.slice(sentence.start, sentence.end));
}

export default defineRule({
  id: 'vague-promise',
  meta: {
    description: 'Flags a promise by us that has no time, or nobody to keep it.',
    category: 'promise',
    recommended: 'warn',
    strict: 'error',
    language: 'lexicon',
    why: 'Unknown waits feel longer than known ones, and a promise without a date can only be broken slowly. Test: on which day could the customer say it was broken, and by whom?',
    nearMisses: [
      'A time in words: first thing tomorrow, by lunch, within 24 hours.',
      'Something that hangs on the customer\'s next message: "send the code and I\'ll reset it".',
      'Something that hangs on an event both sides will see: "I\'ll write to you once it ships".',
      'A placeholder or a gap that will hold the time.',
      'What is said or done as it is read: "I\'m writing to you because", "I\'ll explain:", "I\'m escalating it now".',
      'Threats and bribes ("you will hear from our lawyers", "once the review is gone"): a time makes neither better.',
      '"I\'ll pass this on": a courtesy, not a promise to come back.',
      'Offers of help ("we\'ll be happy to assist").',
    ],
    sources: [
      'Maister 1985, The Psychology of Waiting Lines: uncertain waits feel longer',
      'Halperin et al. 2022, Economic Journal: promises to improve can backfire',
    ],
  },
  messages: {
    'no-time': {
      message: 'Add a time to "{promise}": by when, even if it is only an update',
      note: 'Without a time the customer cannot know when to ask again. "I\'ll message you here by 3 pm today, even if it\'s only a status. Sam" instead of "We\'ll get back to you soon".',
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
    const isCustomersTurn = courtOf(reading);
    for (const act of actsOf(reading, 'commitment')) {
      if (act.time || isThreatOrBribe(reading, act)) continue;
      if (options.allowTrigger && act.trigger && act.effort !== 'come-back') continue;
      if (options.allowTrigger && hangsOnEvent(reading, act)) continue;
      if (options.allowTrigger && isCustomersTurn(act)) continue;
      const messageId = act.owner ? 'no-time' : 'no-owner';
      report({ messageId, span: act, data: { promise: quote(reading, act) }, suggestions: [withBlanks(reading, act)] });
    }
  },
});
