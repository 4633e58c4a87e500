import { greetingOf } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { defineRule } from '../../src/rule.js';
import { firstWords, greetingToAnybody } from './lexicon.js';

export default defineRule({
  id: 'missing-greeting',
  meta: {
    description: 'Flags an e-mail or an answer to a review that begins without a greeting.',
    category: 'hygiene',
    recommended: 'off',
    strict: 'info',
    language: 'lexicon',
    why: 'A letter without a greeting reads as an order or a form. One word and a name show that it was written to this person.',
    nearMisses: [
      'A follow-up in a thread that we have answered before',
      'Chats, posts, comments and text messages',
      'A name as the first word, with or without thanks: "Jo, it left today", "Thank you, Jo"',
      'Entries of a library: they may be a part of a letter',
      'A reply that nobody signed: `missing-signature` reports that',
    ],
    sources: [
      'Comments of community managers (2009): respect, caring, courtesy',
      'Guffey & Loewy, Business Communication: salutation of letters and e-mails',
    ],
  },
  messages: {
    none: {
      message: 'Add a greeting with the name before "{words}"',
      note: 'Two words turn a notice into a letter: "Hi Jo, I have reset your password."',
    },
  },
  check(reading, { channel, report }) {
    const { reply, text } = reading;
    // A saved reply may be a part of a letter.
    if (reply.kind === 'library' || reading.language === undefined) return;
    if (!(channel.id.endsWith('email') || channel.reviewSite)) return;
    if ((reply.thread ?? []).some(({ from }) => from === 'brand')) return;
    const start = text.length - text.trimStart().length;
    const words = /^\S{1,60}(?:[ \t]\S{1,30}){0,3}/.exec(text.slice(start))?.[0];
    if (words === undefined || greetingOf(reading) !== undefined || namesReader(reading, text.slice(start))) return;
    report({ messageId: 'none', span: { start, end: start + words.length }, data: { words } });
  },
});

/** A name or a placeholder, then a mark: "Jo, …", "Thank you so much, Jo!", "{{name}}:". */
const NAMED =
  /^(?:[^.!?\n,:]{1,40}, ?)?(?:\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,3}|[{%[<][^\n]{1,60}?[\]}>%]{1,2}) ?[,!:–—-]/u;
const NO_NAME = new RegExp(`^(?:${firstWords})\\b`, 'i');

/** True where the first sentence speaks to somebody by name. */
function namesReader({ reply }: Reading, text: string): boolean {
  const first = text.slice(0, 120);
  if (greetingToAnybody.test(first)) return true;
  const name = reply.customer?.name?.split(' ')[0];
  if (name !== undefined && name.length > 1 && first.includes(name)) return true;
  const isThanks = /^(?:many )?thank/i.test(first);
  return NAMED.test(first) && (isThanks ? /^[^.!?\n,]{1,40}, ?\p{Lu}/u.test(first) : !NO_NAME.test(first));
}
