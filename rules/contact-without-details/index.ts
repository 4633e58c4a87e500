import * as v from 'valibot';
import { actsOf, quote } from '../../src/language/query.js';
import type { Route } from '../../src/language/reading.js';
import { asksToContact, contactDetails, dummyNumber, openingHours } from '../../src/language/words/en-contact.js';
import { defineRule } from '../../src/rule.js';

const WHAT: Partial<Record<Route, string>> = {
  phone: 'the number',
  email: 'the address',
  chat: 'the link',
  form: 'the link',
  site: 'the link',
  team: 'their number, address or link',
};

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
      note: 'A number nobody answers is no help: write "555 0100, 8 to 20 CET, Monday to Friday".',
    },
  },
  options: v.strictObject({
    requireHours: v.optional(v.pipe(v.boolean(), v.description('Also ask for hours beside a phone number.')), false),
  }),
  check(reading, { options, channel, report }) {
    // Both are about the whole reply: tested once, however many acts ask for it.
    let mentions: boolean | undefined;
    let isDummy: boolean | undefined;
    for (const act of actsOf(reading, 'hand-off')) {
      const what = WHAT[act.route];
      if (
        what === undefined ||
        !asksToContact.test(reading.normal.slice(act.start, act.end)) ||
        /\bback\b/.test(reading.normal.slice(act.start, act.end))
      )
        continue;
      // An e-mail or a text message can be answered the way it came.
      if (channel.id === act.route || (act.route === 'phone' && channel.id === 'sms')) continue;
      const hasDetails = act.details || (mentions ??= contactDetails.test(reading.normal));
      if (!hasDetails || (isDummy ??= dummyNumber.test(reading.text.toLowerCase()))) {
        report({ messageId: 'no-details', span: act, data: { what, request: quote(reading, act) } });
      } else if (options.requireHours && act.route === 'phone' && !openingHours.test(reading.normal)) {
        report({ messageId: 'no-hours', span: act, data: { request: quote(reading, act) } });
      }
    }
  },
});
