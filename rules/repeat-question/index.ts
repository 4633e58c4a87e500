import type { Span } from '../../src/base/types.js';
import type { Act, Reading } from '../../src/language/reading.js';
import { segment } from '../../src/language/segment.js';
import { termsOf } from '../../src/language/terms.js';
import { brandTurnsOf, customerText } from '../../src/language/thread.js';
import { defineRule } from '../../src/rule.js';
import { asksSomething, factsAsked, knownFacts } from './facts-asked.js';

export default defineRule({
  id: 'repeat-question',
  meta: {
    description: 'Flags asking the customer for something they have already given or answered.',
    category: 'conversation',
    recommended: 'warn',
    strict: 'error',
    language: 'lexicon',
    needs: 'thread or customer',
    why: 'Every question costs the customer a round of writing and waiting. Asking again tells them that nobody read the answer.',
    nearMisses: [
      'Asked to confirm: "so it is the 8 pm train?", "is it still 12 Mill Lane?"',
      'Asked for another one, or because the first does not match',
      'An identity check with its reason: "for your security"',
      'A question that the customer has passed over',
      'The same words sent twice: copy-paste-in-thread reports the whole text',
    ],
    sources: [
      'Dixon, Freeman & Toman 2010, Stop Trying to Delight Your Customers: repeating information is effort',
      'Complaint of a customer about going back and forth ("I want you to help me")',
    ],
  },
  messages: {
    known: {
      message: 'Avoid asking for the {fact}: it is known already',
      note: 'The customer gave it, in this conversation or before. Use it, and show that you did: "I found your order of the two lamps; they leave on Friday."',
    },
    'asked-before': {
      message: 'Avoid asking this again: you asked before, and the customer has written back since',
      note: 'Read the answer first. If it does not help, say why: "Thanks for the code. It is one digit short, could you check it?"',
    },
  },
  check(reading, { report }) {
    const { thread = [], customer } = reading.reply;
    const told = customerText(thread);
    if (told === '' && customer === undefined) return;
    const asked = factsAsked(reading);
    const known = knownFacts(customer);
    const normal = asked.length === 0 ? '' : segment(told).normal;
    const reported: Span[] = [];
    for (const { name, given, start, end } of asked) {
      if (!known.has(name) && !given.test(normal)) continue;
      if (reported.some((span) => span.start === start)) continue;
      reported.push({ start, end });
      report({ messageId: 'known', span: { start, end }, data: { fact: name } });
    }
    for (const span of questionsAgain(reading)) {
      if (!reported.some(({ start }) => start === span.start)) report({ messageId: 'asked-before', span });
    }
  },
});

/** Share of common terms from which two questions are one. */
const SAME = 0.75;
/** Questions about fewer things are alike by chance. */
const FEWEST_TERMS = 2;

/** Questions of a reply that the brand asked before and the customer did not pass over. */
function questionsAgain(reading: Reading): readonly Span[] {
  const own = questionsOf(reading);
  if (own.length === 0) return [];
  const before = brandTurnsOf(reading)
    .filter(({ answer }) => answer !== '' && !answer.includes('?'))
    .flatMap((turn) => {
      const questions = questionsOf(turn.reading);
      // Of several questions the customer may have passed over this one.
      return questions.length === 1 && turn.reading.normal.split('?').length <= 2 ? questions : [];
    });
  return own.filter(({ terms }) => before.some((earlier) => areAlike(terms, earlier.terms)));
}

interface Question extends Span {
  readonly terms: ReadonlySet<string>;
}

const isNarrowing = (act: Act): boolean =>
  (act.kind === 'question' && act.narrowing) || act.kind === 'personal-data-request';

function questionsOf({ sentences, normal }: Reading): readonly Question[] {
  return sentences.flatMap(({ start, end, acts }): Question[] => {
    const words = normal.slice(start, end);
    const isNarrow = words.includes('?') && asksSomething(words) && acts.some(isNarrowing);
    const terms = isNarrow ? termsOf(words) : new Set<string>();
    return terms.size < FEWEST_TERMS ? [] : [{ start, end, terms }];
  });
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((term) => other.has(term)).length;
  return shared / Math.max(one.size, other.size) >= SAME;
}
