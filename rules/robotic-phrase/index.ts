import * as v from 'valibot';
import type { Reply } from '../../src/base/types.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { quote } from '../../src/language/query.js';
import { roboticPhrases } from '../../src/language/words/en-stiff.js';
import { defineRule } from '../../src/rule.js';

const find = phraseFinder(roboticPhrases);

export default defineRule({
  id: 'robotic-phrase',
  meta: {
    description: 'Flags wording of machines and form letters: "your ticket has been logged", "dear customer".',
    category: 'clarity',
    recommended: 'warn',
    strict: 'warn',
    language: 'lexicon',
    partOf: { 'boilerplate-phrase': 'words' },
    why:
      'A customer who writes wants to know that a person has read it. "Your ticket has been logged" says that a system has, ' +
      'and "do not reply" shuts the door.',
    nearMisses: [
      'Entries whose title, tags or id call them automatic',
      'The words by which a bot says that it is one, as Meta asks: "I am the virtual assistant of the bakery"',
      '"I have opened case 4471 for you": somebody did it',
      'A form letter to many: "Dear all"',
      '"Valued customer": `boilerplate-phrase` flags it',
    ],
    sources: [
      'Complaint of a customer ("I want you to help me"): a live person answers',
      'van Noort & Willemsen 2012, Journal of Interactive Marketing: conversational human voice',
      'GOV.UK and helpdesk style guides: greet by name, begin with the answer',
    ],
    whenNotToUse: 'For texts that a system sends and nobody answers.',
  },
  messages: {
    logged: {
      message: 'Avoid "{phrase}": say who has it and what happens now',
      note: 'A log entry helps nobody. "I have it, Jo, and I am reading the log now. Sam" instead of "Your ticket has been logged".',
    },
    automated: {
      message: 'Avoid "{phrase}": write as the person who answers, and take replies',
      note: 'It says that nobody listens. "Reply here and it reaches me, Sam" instead of "This is an automated message, do not reply".',
    },
    nobody: {
      message: 'Avoid "{phrase}": greet by name, or with "Hello"',
      note: 'It shows that nobody looked at who wrote. "Hi Jo" where the name is known, "Hello" where it is not.',
    },
    filler: {
      message: 'Avoid "{phrase}": begin with the answer',
      note: 'Everybody skips the sentence. "Your chair leaves on Monday" is the better first line.',
    },
  },
  options: v.object({
    allow: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(3), v.maxLength(100))),
        v.description('Wordings that are fine in your house, as they stand in replies; case does not matter.'),
      ),
      [],
    ),
  }),
  check(reading, { options, report }) {
    const hits = find(reading);
    if (hits.length === 0 || isAutomatic(reading.reply)) return;
    const allowed = new Set(options.allow.map((phrase) => phrase.toLowerCase()));
    for (const { entry, ...span } of hits) {
      if (allowed.has(reading.text.slice(span.start, span.end).toLowerCase())) continue;
      report({ messageId: entry.kind, span, data: { phrase: quote(reading, span) } });
    }
  },
});

/** True for an entry whose id, title or tags say that a system sends it on its own. */
const isAutomatic = ({ kind, id, title = '', tags = [] }: Reply): boolean =>
  kind === 'library' && AUTOMATIC.test([id, title, ...tags].join(' ').toLowerCase());

const AUTOMATIC = /auto|\back(?:nowledg\w{1,8})?\b|out.of.office|no.?reply|\bbot\b|receipt/;
