import type { Finding, ReplyCard, ReplyResult, Summary } from '../../src/base/types.js';
import { resultOf, results } from './results.js';

/** One fixed library that the reports over many replies are shown; its cards are masked, as they arrive. */

const path = 'macros/lamps.yaml';

/** A finding in a text, marked where `marked` stands. */
export function findingOf(text: string, marked: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(marked);
  return {
    ruleId: 'vague-promise',
    messageId: 'noTime',
    category: 'promise',
    severity: 'warn',
    message: `Add when: “${marked}” names no time.`,
    note: 'The customer cannot tell a late answer from a forgotten one. Better: “by Friday, 5 pm”.',
    url: 'https://example.com/rules/vague-promise',
    path,
    replyId: 'late',
    start: { offset: 40 + start, line: 3, column: start + 1 },
    end: { offset: 40 + start + marked.length, line: 3, column: start + marked.length + 1 },
    fingerprint: '00c0ffee',
    data: {},
    about: { description: 'Flags a promise without a day.', why: 'The customer waits.', recommended: 'warn' },
    frame: { text, firstLine: 3, start, end: start + marked.length },
    ...more,
  };
}

/** A result with its card. */
export function cardedResult(card: ReplyCard, findings: readonly Finding[], file = path): ReplyResult {
  return { ...resultOf(file, card.id, findings), card };
}

const twin = findingOf('Your lamp ships on Friday.', 'Your lamp ships', {
  ruleId: 'duplicate-reply',
  message: 'Check this entry: it is 96% the same as “ship” (macros/lamps.yaml:3)',
  data: { similarity: 96, twin: 'ship', place: 'macros/lamps.yaml:3' },
  url: 'https://example.com/rules/duplicate-reply',
});

const conflict = findingOf('You have 14 days to send it back.', '14 days', {
  ruleId: 'conflicting-facts',
  severity: 'error',
  message: 'Check “14 days”: “return-lamp” says 30 days.',
  url: 'https://example.com/rules/conflicting-facts',
});

const scores = { greeting: 100, empathy: 50, solution: 25, closing: 100, tone: 100, clarity: 75, privacy: 100 };

export const libraryResults: readonly ReplyResult[] = [
  ...results.map((result, at) => ({
    ...result,
    card: { id: result.replyId, tags: at === 2 ? ['refund'] : [], scores: { clarity: 100 - 25 * at, privacy: 100 } },
  })),
  cardedResult({ id: 'ship', title: 'Lamp ships', owner: 'Tomas', tags: ['lamp', 'delivery'], scores }, []),
  cardedResult({ id: 'ship-2', title: 'Lamp ships (old)', owner: 'Tomas', tags: ['lamp'], scores }, [twin]),
  cardedResult({ id: 'ship-3', owner: 'Ines', tags: ['lamp', 'delivery'], scores }, [
    { ...twin, data: { ...twin.data, twin: 'ship-2' } },
    findingOf('We will be in touch soon. 🛋️ Thanks!', 'in touch soon'),
  ]),
  cardedResult({ id: 'return', title: 'Return a lamp', tags: ['return'], scores: { tone: 75 } }, [conflict]),
  cardedResult({ id: 'm***@e***.com', title: 'إرجاع المصباح', tags: [], scores: {} }, [
    findingOf('سنعود إليك قريبا مع الحل.', 'قريبا'),
  ]),
];

export const librarySummary: Summary = {
  files: 5,
  replies: 9,
  rules: 34,
  errors: 3,
  warnings: 5,
  infos: 1,
  suppressed: 2,
  skipped: { internal: 2, blank: 1, unparsable: 1, unselected: 3, ignored: 2 },
  leftOut: { unknown: { '.ts': 10, '.py': 2 }, project: { README: 1 } },
};
