import * as v from 'valibot';
import { actsOf, quote } from '../../src/language/query.js';
import type { Route } from '../../src/language/reading.js';
import { defineRule } from '../../src/rule.js';

const WHAT: Partial<Record<Route, string>> = {
  phone: 'the number',
  email: 'the address',
  chat: 'the link',
  form: 'the link',
  site: 'the link',
  team: 'their number, address or link',
};
const HOURS =
  /\b(?:24\/7|24 hours|round the clock|\d{1,2}(?::\d\d)? ?(?:am|pm)?\s?(?:-|to|–|until|till)\s?\d{1,2}|hours|open|mon|monday)\b/;
const DUMMY = /\b(?:1[-. ]?800[-. ]?)?x{3}[-. ]?x{3,4}(?:[-. ]?x{4})?\b/;

export default defineRule({
  id: 'contact-without-details',
  meta: {
    description: 'Flags "call us" or "e-mail us" with no number, address or link.',
    category: 'channel',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why: 'The customer has to go and search for a number you know by heart. On a bad day that is the second failure.',
    nearMisses: [
      'A number, address or link anywhere in the reply, or a placeholder for it.',
      '"Call us back" on a phone or message channel where the number is known.',
      'A conversation where the customer already has the contact.',
    ],
    sources: ['GOV.UK content design: contact information where it is needed'],
  },
  messages: {
    'no-details': {
      message: 'Add {what} to "{request}"',
      note: 'Give the way there, with hours: "Call 555 0100, 8 to 20 CET" instead of "Call customer service".',
    },
    'no-hours': {
      message: 'Add opening hours and time zone to "{request}"',
      note: 'A number nobody answers is no help. "555 0100, 8 to 20 CET, Monday to Friday".',
    },
  },
  options: v.strictObject({
    requireHours: v.optional(v.pipe(v.boolean(), v.description('Also ask for hours beside a phone number.')), false),
  }),
  check(reading, { options, channel, report }) {
    // About the whole reply, so asked once however many acts need it.
    let mentions: boolean | undefined;
    let isDummy: boolean | undefined;
    for (const act of actsOf(reading, 'hand-off')) {
      const what = WHAT[act.route];
      if (
        what === undefined ||
        !CONTACT.test(reading.normal.slice(act.start, act.end)) ||
        /\bback\b/.test(reading.normal.slice(act.start, act.end))
      )
        continue;
      // The sender of an e-mail or a text message can be answered by the same way.
      if (channel.id === act.route || (act.route === 'phone' && channel.id === 'sms')) continue;
      const hasDetails = act.details || (mentions ??= DETAILS.test(reading.normal));
      if (!hasDetails || (isDummy ??= DUMMY.test(reading.text.toLowerCase()))) {
        report({ messageId: 'no-details', span: act, data: { what, request: quote(reading, act) } });
      } else if (options.requireHours && act.route === 'phone' && !HOURS.test(reading.normal)) {
        report({ messageId: 'no-hours', span: act, data: { request: quote(reading, act) } });
      }
    }
  },
});

/** A number, a link, an address or a placeholder anywhere in the reply. */
const DETAILS = /[\uE001\uE002]|\b(?:dial|call|text|ring) \*?\d{3,6}\b|\+?\(?\d[\d ().-]{5,18}\d/;

/** Being told to get in touch with us, not to send something or to open a page. */
const CONTACT =
  /\b(?:call|phone|ring|telephone|dial|contact|reach|get in touch|speak|talk|write|e-?mail|chat)(?:ing)?(?: out| in)?(?: to| with)? (?:us|me|our|one of our|(?:the|a|your) (?:[a-z]{3,12} )?(?:team|desk|office|line|hotline|helpline|support|care|service|services|reception|branch|department|centre|center)|customer|support|head office|this number|at)\b|\bgive us a (?:call|ring|bell|shout)|\b(?:drop|send) us an? (?:e-?mail|line|message)|\bfill (?:in|out)\b.{0,40}\bform\b|\b(?:visit|on|see|check|via) (?:our|the) (?:web ?site|site)\b/;
