import * as v from 'valibot';
import { defineRule } from '../../src/rule.js';
import { isGroup, isSignedByPerson } from './person.js';

/** Channels that show the brand and no person, by the start of their ids. */
const FACELESS = /^(?:email|chatwoot-email|x-|facebook-comment)/;

export default defineRule({
  id: 'missing-signature',
  meta: {
    description: 'Flags a reply that does not say who wrote it, on channels that show only the brand.',
    category: 'hygiene',
    recommended: 'off',
    strict: 'info',
    language: 'any',
    why:
      'A first name makes the writer answerable, and gives the customer somebody to ask for. Signed replies are answered ' +
      'more often and settled sooner.',
    nearMisses: [
      'Chats, messengers and text messages: the profile shows who writes',
      'Initials: ^AB, *SR, /RT, - Jo',
      '"I\'m Sam", "this is Sam from repairs"',
      'A follow-up by e-mail in a thread that we have answered before',
      'Saved replies: the helpdesk adds the signature',
    ],
    sources: ['Gao, Rui & Sun 2023: a first name raises engagement and resolution'],
  },
  messages: {
    none: {
      message: 'Add a first name or initials after "{words}"',
      note: 'The reader cannot tell who wrote it. "Fixed at 9:40. Sam", or "^Sam" where space is short.',
    },
    brand: {
      message: 'Add a first name to "{words}"',
      note: 'Customers can ask for a person, not for a team. "Sam, customer care" instead of "Your customer care team".',
    },
  },
  options: v.object({
    pattern: v.optional(
      v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(100),
        v.description('How your house signs, as text: `^`, `~`, `Yours,`.'),
      ),
    ),
  }),
  check(reading, { options, channel, report }) {
    const { reply, text } = reading;
    if (reply.kind === 'library' || !(FACELESS.test(channel.id) || channel.reviewSite)) return;
    const isLetter = channel.id.endsWith('email');
    if (isLetter && (reply.thread ?? []).some(({ from }) => from === 'brand')) return;
    const end = text.trimEnd().length;
    if (end === 0 || isSignedByPerson(reading, options.pattern)) return;
    const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, text.lastIndexOf(' ', end - 24) + 1, 0);
    const words = text.slice(start, end);
    report({ messageId: isGroup(words) ? 'brand' : 'none', span: { start, end }, data: { words } });
  },
});
