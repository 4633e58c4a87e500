import * as v from 'valibot';
import { phraseFinder } from '../../src/language/phrases.js';
import { isAsked, quote, sentenceOf } from '../../src/language/query.js';
import type { Reading, Token } from '../../src/language/reading.js';
import { nextUpdates, noticePhrases } from '../../src/language/words/en-notices.js';
import { defineRule } from '../../src/rule.js';

const findNotice = phraseFinder(noticePhrases);
const findUpdate = phraseFinder(nextUpdates);

export default defineRule({
  id: 'incomplete-service-notice',
  meta: {
    description: 'Flags news of an outage or a known fault with no way round it, no end and no next update.',
    category: 'substance',
    recommended: 'info',
    strict: 'warn',
    strictOptions: { require: 'next-update' },
    language: 'lexicon',
    partOf: { 'vague-promise': 'words' },
    why:
      '"We\'re aware of issues" repeats what customers told you. They can plan, and need not ask again, once they know what ' +
      'is hit, what works meanwhile and when they will hear more.',
    nearMisses: [
      'A link: a status page carries the rest.',
      'A way round it, or a step to try.',
      'A question that narrows the fault: it is about one case, not a notice to all.',
      'A fault that is over: "the outage has been fixed".',
      'vague-promise may report "we\'re working on a fix"; this rule says what a notice needs.',
    ],
    sources: [
      'Maister 1985, The Psychology of Waiting Lines: unexplained and uncertain waits feel longer',
      'Complaint of community managers: tell people before it hits them',
    ],
  },
  messages: {
    bare: {
      message: 'Add what works meanwhile, an end or the next update to "{notice}"',
      note: 'Customers know that it is broken. "Card payments in the iOS app have failed since 9:10. The website works. Next update at 11:00" lets them plan.',
    },
    'no-next-update': {
      message: 'Add when it ends or when you write next to "{notice}"',
      note: 'Without a time, people check every five minutes. "Next update here at 11:00, even if nothing is new" lets them go.',
    },
  },
  options: v.strictObject({
    require: v.optional(
      v.pipe(
        v.picklist(['one', 'next-update']),
        v.description('`one`: a way round it, an end or a next update. `next-update`: an end or a next update.'),
      ),
      'one',
    ),
  }),
  check(reading, { options, report }) {
    const hits = findNotice(reading);
    const notice = hits.find((hit) => hit.entry.kind === 'notice' && !isAsked(reading, hit));
    if (notice === undefined || hits.some(({ entry }) => entry.kind === 'over')) return;
    if (reading.tokens.some((token) => token.kind === 'link' || isBlank(reading, token))) return;
    const span = { start: notice.start, end: notice.end };
    const hasTime = reading.has('time', { start: 0, end: reading.text.length });
    if ((hasTime && findUpdate(reading).length > 0) || narrows(reading)) return;
    const isHelped = hasTime || givesStep(reading);
    if (isHelped && options.require === 'one') return;
    report({ messageId: isHelped ? 'no-next-update' : 'bare', span, data: { notice: quote(reading, span) } });
  },
});

/** True for a placeholder that may hold a time: one in a greeting holds a name. */
const isBlank = (reading: Reading, token: Token): boolean =>
  token.kind === 'placeholder' && sentenceOf(reading, token)?.labels[0]?.label !== 'greeting';

/** Log odds: an act below is only the best guess at a sentence. */
const BEST_GUESS = -0.7;

/** True when a question about this one case stands in the reply. */
const narrows = ({ acts }: Reading): boolean =>
  acts.some(
    (act) =>
      (act.kind === 'question' && act.narrowing && act.score > BEST_GUESS) || act.kind === 'personal-data-request',
  );

const givesStep = ({ acts }: Reading): boolean =>
  acts.some(
    ({ kind, score }) =>
      score > BEST_GUESS && (kind === 'instruction' || kind === 'remedy-done' || kind === 'compensation'),
  );
