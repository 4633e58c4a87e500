import * as v from 'valibot';
import { lazySearch } from '../../src/base/patterns.js';
import type { Span } from '../../src/base/types.js';
import { quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { defineRule } from '../../src/rule.js';
import { LABEL_BEFORE, LEGAL, ORDERS } from './lexicon.js';
import { inSentenceCase, isEmphatic, isRaised, joinRuns, shoutedWords, spanOf } from './runs.js';

const ANY_WORD = lazySearch`\p{L}[\p{L}'’-]{0,40}`;

/** From here on, capitals are no longer emphasis on a word but the tone of a reply. */
const SHARE = 0.3;
const MIN_SHARE_WORDS = 3;

export default defineRule({
  id: 'shouting',
  meta: {
    description: 'Flags two or more words in a row in capitals, and replies with a third of their words in capitals.',
    category: 'tone',
    recommended: 'warn',
    strict: 'warn',
    language: 'lexicon',
    why:
      'Capitals read as shouting, and to an upset customer as being told off. They are also slower to read, and a screen ' +
      'reader may spell them out.',
    nearMisses: [
      'Acronyms, brands and codes: "DHCP, NAT", "SAP ERP", "LAS JFK"',
      'One word in capitals: "it does NOT charge you"',
      'Names of buttons and code words: "tap BUY NOW", "text STOP NOW to 4471"',
      'Headings and labels: "ORDER NUMBER:", a short line of its own',
      'Legal notices, which some laws want in capitals',
      'Placeholders, initials, quoted words and code',
      'Words that the team allows (`allow`), a slogan for instance',
    ],
    sources: [
      'Microsoft Writing Style Guide: no capitals for emphasis',
      'W3C, Understanding WCAG 3.1.5: capitals are harder to read',
    ],
  },
  messages: {
    run: {
      message: 'Avoid the capitals of "{words}": they read as shouting',
      note: 'Say what to do in plain letters. "Replies here are not read; write to care@example.com" instead of "DO NOT REPLY TO THIS".',
    },
    share: {
      message: 'Avoid capitals for emphasis: {count} of {total} words shout',
      note: 'Where everything is stressed, nothing is. "Please sign today, then we can ship tomorrow" is clear without capitals.',
    },
  },
  options: v.object({
    allow: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(100))),
        v.description('Words that are always written in capitals, as they stand in replies: slogans, titles.'),
      ),
      [],
    ),
  }),
  check(reading, { options, report }) {
    const shouted = shoutedWords(reading, options.allow);
    if (shouted.length < 2) return;
    const own = joinRuns(reading, shouted).filter(({ words }) => !isLabel(reading, spanOf(words)));
    const runs = own.filter(({ words }) => isRaised(words));
    for (const { words: run, isWhole } of runs) {
      const span = spanOf(run);
      const edits = [{ span, text: inSentenceCase(reading, run) }];
      // Every word is known and none is left over, so no name or acronym loses its capitals.
      const isSafe = isWhole && run.every(({ weight }) => weight !== 'unknown');
      report({
        messageId: 'run',
        span,
        data: { words: quote(reading, span) },
        ...(isSafe ? { fix: edits } : { suggestions: [{ message: 'Write it in small letters', edits }] }),
      });
    }
    if (runs.length > 0) return;
    const emphatic = own.flatMap(({ words }) => words).filter(isEmphatic);
    if (emphatic.length < MIN_SHARE_WORDS) return;
    const total = reading.normal.match(ANY_WORD())?.length ?? 0;
    if (emphatic.length < total * SHARE) return;
    report({ messageId: 'share', span: spanOf(emphatic), data: { count: emphatic.length, total } });
  },
});

/** True for the name of a button, a heading, the label of a field, a legal notice. */
function isLabel({ text }: Reading, { start, end }: Span): boolean {
  // Headings are short: a window keeps a text of one long line linear.
  const [before = ''] = text
    .slice(Math.max(0, start - 200), start)
    .split('\n')
    .slice(-1);
  const [after = ''] = text.slice(end, end + 200).split('\n', 1);
  if (LABEL_BEFORE.test(before.slice(-40)) || LEGAL.test(text.slice(Math.max(0, start - 300), end + 300))) return true;
  if (ORDERS.test(text.slice(start, end + 1).toLowerCase())) return false;
  const isAlone = after.trim() === '' && end - start + before.length + after.length < text.length;
  return /^[ \t#*\d.)-]{0,8}$/.test(before) && (isAlone || /^[ *]{0,3}:/.test(after));
}
