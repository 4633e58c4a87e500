import * as v from 'valibot';
import type { ActKind } from '../../src/language/reading.js';
import { openingOf } from '../../src/library/entry.js';
import { defineLibraryRule } from '../../src/rule.js';

/** Kinds of act that give the customer something to use. */
const USABLE = [
  'remedy-done',
  'compensation',
  'commitment',
  'instruction',
  'status-fact',
  'explanation',
  'question',
  'hand-off',
  'refusal',
  'personal-data-request',
] as const satisfies readonly ActKind[];

export default defineLibraryRule({
  id: 'apology-heavy-stream',
  meta: {
    description: 'Flags a library in which too many of the entries apologise.',
    category: 'library',
    recommended: 'off',
    strict: 'info',
    language: 'lexicon',
    why:
      'An apology for a fault is owed. A brand that says sorry in every second answer sounds as if everything went wrong, ' +
      'and the apology that matters is lost among the others.',
    nearMisses: [
      'A library of fewer than `minN` entries: too few to judge',
      'Entries in a language care-lint cannot read',
      'Libraries kept for complaints only, with a `maxShare` of their own',
    ],
    sources: [
      'Einwiller & Steilen 2015, Public Relations Review 41(2): regret is given more often than redress',
      'Halperin et al. 2022, Economic Journal: repeated apologies can backfire',
    ],
    whenNotToUse: 'For the answers to one incident, where each of them owes an apology.',
  },
  messages: {
    heavy: {
      message: 'Check how often you say sorry: {count} of {total} entries ({share}%), {bare} of them without any help',
      note: 'It sounds as if everything went wrong. Apologise where something did; begin the others with what you did: "I have moved your lesson to Friday."',
    },
  },
  options: v.strictObject({
    maxShare: v.optional(
      v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description('Share of entries that may apologise.')),
      0.4,
    ),
    minN: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Entries a library must have to be judged.')),
      50,
    ),
  }),
  checkLibrary(entries, { options, report }) {
    const sorry = entries.filter(({ kinds }) => kinds.has('apology'));
    const [first] = sorry;
    if (first === undefined || entries.length < options.minN) return;
    if (sorry.length <= options.maxShare * entries.length) return;
    const data = {
      count: sorry.length,
      total: entries.length,
      share: Math.round((100 * sorry.length) / entries.length),
      bare: sorry.filter(({ kinds }) => !USABLE.some((kind) => kinds.has(kind))).length,
    };
    report(first, { messageId: 'heavy', span: openingOf(first.reply.text), data });
  },
});
