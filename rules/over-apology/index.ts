import * as v from 'valibot';
import type { Edit, Span } from '../../src/base/types.js';
import { phraseFinder } from '../../src/language/phrases.js';
import { actsOf, quote } from '../../src/language/query.js';
import type { Act, Reading } from '../../src/language/reading.js';
import { defineRule } from '../../src/rule.js';
import { apologyPhrases } from './lexicon.js';

const find = phraseFinder(apologyPhrases);

/** Longest short reply, in UTF-16 code units: one post on X. */
const SHORT_CHARS = 280;

const maxApologies = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20), v.description(description));

export default defineRule({
  id: 'over-apology',
  meta: {
    description: 'Flags more apologies than one reply can carry, stacked intensifiers and pleas for forgiveness.',
    category: 'apology',
    recommended: 'info',
    strict: 'warn',
    language: 'lexicon',
    why:
      'One apology that names the fault does the work; each further one takes room from what happens next, and a stream ' +
      'of them reads as incompetence. Asking for forgiveness makes the customer do the work.',
    nearMisses: [
      'Two faults, each named: "sorry for the wait, and for the wrong size"',
      'An apology in front and "sorry again" at the end of a longer reply',
      '"So sorry", "very sorry": one intensifier',
      'Apologies in quoted text',
      '"No need to apologise", "I beg your pardon?"',
    ],
    sources: [
      'Marinova, Singh & Singh 2018, Journal of Marketing Research: relational work and solving work',
      'Lewicki, Polin & Lount 2016: the request for forgiveness matters least',
      'Halperin et al. 2022: repeated apologies can backfire',
    ],
  },
  messages: {
    many: {
      message: 'Shorten: {count} apologies, {max} at most; keep the one that names the fault',
      note: 'Each further apology takes room from what happens next. "Sorry, we lost your bag tag. The bag is found and flies at 14:00" needs one.',
    },
    stacked: {
      message: 'Shorten "{phrase}": one plain word of regret is enough',
      note: 'Piled up, it sounds like theatre. "I am sorry we missed the slot. Ana comes today at 4" is believed.',
    },
    forgiveness: {
      message: 'Avoid "{phrase}": offer a repair instead of asking for pardon',
      note: 'The customer owes nothing. "Sorry the cake came late. The 30 euros are back on your card" asks for nothing.',
    },
  },
  options: v.object({
    max: v.optional(maxApologies('Apologies one reply may hold.'), 2),
    maxShort: v.optional(maxApologies('Apologies a reply of up to 280 characters may hold.'), 1),
  }),
  check(reading, { options, report }) {
    const phrases = find(reading);
    for (const { entry, ...span } of phrases) {
      const fix = entry.kind === 'stacked' ? oneOfTwins(reading, span) : undefined;
      const data = { phrase: quote(reading, span) };
      report({ messageId: entry.kind, span, data, ...(fix === undefined ? {} : { fix }) });
    }
    const max = reading.text.length <= SHORT_CHARS ? Math.min(options.max, options.maxShort) : options.max;
    const apologies = countable(actsOf(reading, 'apology'), reading);
    const surplus = apologies
      .slice(max)
      .findLast((act) => !phrases.some(({ start, end }) => start < act.end && act.start < end));
    if (surplus === undefined) return;
    const span = withoutMarks(reading, surplus);
    report({ messageId: 'many', span, data: { count: apologies.length, max } });
  },
});

/** Apologies that count. Of those that name a new fault only the first does: two faults may have one each. */
function countable(apologies: readonly Extract<Act, { readonly kind: 'apology' }>[], { normal }: Reading) {
  const isNew = ({ object, start, end }: Act & { readonly kind: 'apology' }) =>
    object === 'named' && !/\b(?:again|once more)\b/.test(normal.slice(start, end));
  // One sentence may be read as two kinds of apology.
  const surest = apologies.filter(
    (apology) => !apologies.some(({ start, score }) => start === apology.start && score > apology.score),
  );
  const first = surest.find(isNew);
  return surest.filter((apology) => apology === first || !isNew(apology));
}

function withoutMarks({ text }: Reading, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(/[\s.,;!]{1,10}$/, '').length };
}

/** "So so sorry" means what "so sorry" means. */
function oneOfTwins({ text, normal }: Reading, span: Span): readonly Edit[] | undefined {
  const twins = /^([a-z]{2,12})((?:,?[ \n]{1,3}\1){1,5})(?=[ \n,])/.exec(normal.slice(span.start, span.end));
  if (twins === null) return undefined;
  const [both, word = ''] = twins;
  return [
    {
      span: { start: span.start, end: span.start + both.length },
      text: text.slice(span.start, span.start + word.length),
    },
  ];
}
