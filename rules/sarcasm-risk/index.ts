import { matchesOf } from '../../src/base/patterns.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { hasAct, quote } from '../../src/language/query.js';
import type { Reading } from '../../src/language/reading.js';
import { doubtedWords, mockingPhrases, quotedWords } from '../../src/language/words/en-mockery.js';
import { defineRule } from '../../src/rule.js';

const find = phraseFinder(mockingPhrases);

export default defineRule({
  id: 'sarcasm-risk',
  meta: {
    description: "Flags mock praise, quote marks that doubt the customer's word, and a wink at a problem.",
    category: 'tone',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    partOf: { 'serious-emoji': 'words' },
    why:
      'Irony needs a friendly ear, and somebody with a problem does not have one. What was meant as a joke is read as ' +
      'contempt, and shared as proof of it.',
    nearMisses: [
      'Names of products, plans, buttons and messages in quotes',
      'Praise for a success: "congratulations on the new shop", "well done on the marathon"',
      'Jokes with a customer who is happy',
      'A wink where the customer used one first, or where nothing went wrong',
      'A wink beside an apology or a refusal: `serious-emoji` flags it',
    ],
    sources: [
      'Béal & Grégoire 2022, Journal of Service Research: laughing with the customer, or at them',
      'Li, Chan & Kim 2019, Journal of Consumer Research: service with emoticons',
    ],
    whenNotToUse: 'Where teasing is the voice of the brand, and its customers know it.',
  },
  messages: {
    mock: {
      message: 'Avoid "{phrase}": it reads as making fun of the customer',
      note: 'A joke at their cost is what gets shared. "The box was short of two screws; they left today" answers, "Nice try, Sherlock" does not.',
    },
    applause: {
      message: 'Avoid "{phrase}": beside a problem, praise reads as irony',
      note: 'The customer hears the opposite. "You found the bug before we did; 4.2 fixes it on Monday" says what is meant instead of "Bravo".',
    },
    doubt: {
      message: 'Avoid quote marks on "{phrase}": they say that you do not believe it',
      note: 'Quote marks call it a lie. "Thanks for the review: I have passed the crash to Noor" instead of "Thanks for your \'review\'".',
    },
    wink: {
      message: 'Avoid {phrase} on a problem: it reads as a smirk',
      note: 'Whoever lost money sees somebody laugh. "The driver comes back at 4" needs no wink.',
    },
  },
  check(reading, { report }) {
    const isGood = reading.turn === 'praise' || (reading.reply.rating ?? 0) > 3;
    const wentWrong = !isGood && (reading.turn === 'problem' || reading.isAboutProblem);
    for (const { entry, ...span } of find(reading)) {
      if (entry.kind === 'applause' ? !wentWrong : isGood) continue;
      report({ messageId: entry.kind, span, data: { phrase: quote(reading, span) } });
    }
    if (isGood) return;
    for (const { index, 1: before = '', 2: words = '' } of matchesOf(quotedWords, reading.text)) {
      if (!words.split(/[ -]/).some((word) => doubtedWords.has(word))) continue;
      const start = index + before.length;
      report({ messageId: 'doubt', span: { start, end: start + words.length + 2 }, data: { phrase: words } });
    }
    const face = FACE.exec(reading.text);
    if (face === null || customerDidFirst(reading)) return;
    const isSerious = hasAct(reading, 'apology') || hasAct(reading, 'refusal');
    if (!SMIRK.test(face[0]) && (isSerious || !wentWrong)) return;
    const span = { start: face.index, end: face.index + face[0].length };
    report({ messageId: 'wink', span, data: { phrase: face[0] } });
  },
});

/** Faces that wink, smirk or roll their eyes. */
const FACE = /🙄|😏|🙃|🤡|😒|😉|😜|(?<![\w:;=])[;][-^]?[)D](?![\w)])/u;
const SMIRK = /🙄|😏|🤡|😒/u;

const customerDidFirst = ({ reply: { thread = [] } }: Reading): boolean =>
  thread.some(({ from, text }) => from === 'customer' && FACE.test(text));
