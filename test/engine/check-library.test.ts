import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkLibrary, type LibraryMember } from '../../src/engine/check-library.js';
import { defineLibraryRule, type ActiveRule, type LibraryEntry, type LibraryRule } from '../../src/rule.js';
import { testMeta, testRule } from '../config/rules.js';
import { replyOf } from '../formats/reply-of.js';

const now = new Date('2026-05-04');

function entryOf(id: string, text: string): LibraryEntry {
  const reply = replyOf(text, { path: 'macros.yaml', kind: 'library', fields: { id } });
  return { reply, locale: undefined, language: 'en', kinds: new Set() };
}

/** Says how many entries it was given, on each that is longer than `min`. */
const counting = defineLibraryRule({
  id: 'counting',
  meta: { ...testMeta('counting'), category: 'library' },
  messages: { seen: { message: 'Check {count} entries, {text}', note: 'There may be too many.' } },
  options: v.object({ min: v.optional(v.number(), 0) }),
  checkLibrary(entries, { options, now: day, report }) {
    for (const entry of entries) {
      if (entry.reply.text.length <= options.min) continue;
      const data = { count: entries.length, text: `${day.getUTCFullYear()} ${entry.reply.text}` };
      report(entry, { messageId: 'seen', span: { start: 0, end: 2 }, data });
    }
  },
});

const active = (rule: LibraryRule, options: unknown, severity: ActiveRule['severity'] = 'warn'): ActiveRule => ({
  id: rule.id,
  rule,
  severity,
  options,
});

function run(members: readonly LibraryMember[]) {
  const { findings, notices, ran } = checkLibrary(members, now);
  const told = members.flatMap(({ entry }) =>
    (findings.get(entry) ?? []).map(({ replyId, severity, message }) => `${replyId} ${severity} ${message}`),
  );
  return { told, notices: notices.map(({ message }) => message), ran };
}

describe('rules that compare entries', () => {
  test('run once for all entries they are on for, with the severity of each', () => {
    const options = { min: 0 };
    const { told, ran } = run([
      { entry: entryOf('a', 'One.'), rules: [active(counting, options, 'error')] },
      { entry: entryOf('b', 'Two.'), rules: [active(counting, options, 'info')] },
      { entry: entryOf('c', 'Three.'), rules: [] },
    ]);
    expect(told).toEqual(['a error Check 2 entries, 2026 One.', 'b info Check 2 entries, 2026 Two.']);
    expect(ran).toEqual(['counting']);
  });

  test('compare only entries with the same options', () => {
    const { told } = run([
      { entry: entryOf('a', 'One.'), rules: [active(counting, { min: 0 })] },
      { entry: entryOf('b', 'Two.'), rules: [active(counting, { min: 1 })] },
    ]);
    expect(told).toEqual(['a warn Check 1 entries, 2026 One.', 'b warn Check 1 entries, 2026 Two.']);
  });

  test('leave out languages without a lexicon when they need one, and rules of single replies', () => {
    const { id, messages, checkLibrary: compare } = counting;
    const meta = { ...counting.meta, language: 'lexicon' as const };
    const { told, ran } = run([
      {
        entry: { ...entryOf('a', 'Uno.'), language: undefined },
        rules: [active({ id, meta, messages, checkLibrary: compare }, {})],
      },
      { entry: entryOf('b', 'Two.'), rules: [{ id: 'x', rule: testRule('x'), severity: 'warn', options: {} }] },
    ]);
    expect([told, ran]).toEqual([[], []]);
  });

  test('mask what they quote of other entries', () => {
    const { told } = run([
      { entry: entryOf('a', 'Write to maya.lindqvist@example.com.'), rules: [active(counting, { min: 0 })] },
    ]);
    expect(told.join('\n')).not.toContain('maya.lindqvist');
  });

  test('that throw are reported, and the others still run', () => {
    const broken = defineLibraryRule({
      ...counting,
      id: 'broken',
      checkLibrary: () => {
        throw new Error('out of ideas');
      },
    });
    const options = { min: 0 };
    const rules = [active(broken, options), active(counting, options)];
    const { told, notices } = run([{ entry: entryOf('a', 'One.'), rules }]);
    expect(told).toEqual(['a warn Check 1 entries, 2026 One.']);
    expect(notices).toEqual([expect.stringMatching(/^The rule broken crashed on a: Error: out of ideas/)]);
  });
});
