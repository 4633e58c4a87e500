import * as v from 'valibot';
import { isMoreThanGuess } from '../../src/language/offer.js';
import { hasAct, claimsOf, quote } from '../../src/language/query.js';
import type { Act } from '../../src/language/reading.js';
import { latestCustomerText } from '../../src/language/thread.js';
import { asksForContact, staysHere } from '../../src/language/words/en-contact.js';
import { defineRule } from '../../src/rule.js';

/** True for an act that already helps where the customer asked: the other channel is an addition. */
function helpsHere(act: Act): boolean {
  if (!isMoreThanGuess(act)) return false;
  switch (act.kind) {
    case 'remedy-done':
    case 'compensation':
    case 'instruction':
    case 'status-fact':
    case 'explanation':
    case 'personal-data-request':
      return true;
    case 'commitment':
      return act.time || (act.trigger && act.effort === 'do');
    case 'question':
      return act.narrowing;
    default:
      return false;
  }
}

export default defineRule({
  id: 'channel-deflection',
  meta: {
    description: 'Flags a reply that only sends the customer to another channel to start again.',
    category: 'channel',
    recommended: 'info',
    strict: { public: 'error', private: 'warn' },
    language: 'lexicon',
    why:
      'The customer has explained the problem once. "Please call us" makes them queue and explain again, and in public ' +
      'everybody sees that asking here does not work.',
    nearMisses: [
      'A private message: bare-dm-request looks after those.',
      'Naming what to bring ("with your order number"), or why only that channel can help.',
      'Anything done, asked or explained here beside it.',
      'A link to steps or to an article about this problem.',
      'The way to a desk, where the customer asked whom to contact.',
      'An answer to this very message: "reply to this email".',
      'Words in another sense: "another form of payment", "ring the bell".',
    ],
    sources: [
      'Einwiller & Steilen 2015: redirecting does not appease',
      'Golmohammadi et al. 2021: long public exchanges publicise the complaint, so a purposeful hand-off is fine',
    ],
  },
  messages: {
    'start-again': {
      message: 'Add what you did, or why they must go there: "{place}" makes them start again',
      note: 'Help here, or hand over: "I\'ve logged line 3 as down. Only billing can credit you: 555 0100, 8 to 20 CET; quote F-212, they see my note."',
    },
  },
  options: v.strictObject({
    routes: v.optional(
      v.pipe(v.array(v.string()), v.description('Routes that are our own channel, such as `chat`: never flagged.')),
      [],
    ),
  }),
  check(reading, { options, report }) {
    if (!hasAct(reading, 'hand-off') || reading.turn === 'closing') return;
    // A private message is no deflection: bare-dm-request looks after it.
    if (reading.has('directMessage', { start: 0, end: reading.text.length })) return;
    const handOffs = claimsOf(reading, 'hand-off').filter(
      (act) => act.route !== 'dm' && !staysHere(reading.normal.slice(act.start, act.end)),
    );
    if (reading.sentences.some(({ acts }) => acts.some(helpsHere))) return;
    const bare = handOffs.find(({ purpose, route }) => !purpose && !options.routes.includes(route));
    if (bare === undefined || handOffs.some(({ purpose }) => purpose)) return;
    // Asked whom to contact, or where, the way there is the answer.
    if (reading.turn === 'question' && asksForContact(latestCustomerText(reading.reply.thread ?? []))) return;
    report({ messageId: 'start-again', span: bare, data: { place: quote(reading, bare) } });
  },
});
