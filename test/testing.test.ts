import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defineRule, type Cases } from '../src/rule.js';
import { runCases, testRule } from '../src/testing.js';

const rule = defineRule({
  id: 'no-soon',
  meta: {
    description: 'Flags the word soon, and offers to cut it.',
    category: 'promise',
    recommended: 'warn',
    strict: 'warn',
    language: 'lexicon',
    why: 'Nobody knows when soon is.',
    nearMisses: ['"as soon as"'],
    sources: ['ours'],
  },
  messages: { soon: { message: 'Avoid "{word}": name the day.', note: 'Nobody knows when {word} is.' } },
  options: v.object({ words: v.optional(v.array(v.string()), ['soon']) }),
  check({ normal, text }, { options, report }) {
    for (const word of options.words) {
      const start = normal.indexOf(word);
      if (start < 0) continue;
      const span = { start, end: start + word.length };
      report({
        messageId: 'soon',
        span,
        data: { word: text.slice(span.start, span.end) },
        fix: [{ span: { start: Math.max(0, start - 1), end: span.end }, text: '' }],
      });
    }
  },
});

const cases = (part: Partial<Cases>): Cases => ({ valid: [], invalid: [], ...part });
const messagesOf = (part: Partial<Cases>): readonly string[] =>
  runCases(rule, cases(part)).map(({ message }) => message);

describe('runCases', () => {
  test('is silent when the rule does as the cases say', () => {
    expect(
      messagesOf({
        valid: [
          { text: 'You will have it on Friday.' },
          { text: 'Bald kommt die Lieferung, versprochen: soon.', title: 'Another language' },
          { text: 'Your order is soon there.', options: { words: [] } },
        ],
        invalid: [
          {
            text: '🎒 You will have it soon.',
            findings: [{ messageId: 'soon', marked: 'soon', fixed: '🎒 You will have it.' }],
            better: 'You will have it on Friday.',
          },
        ],
      }),
    ).toEqual([]);
  });

  const soon = { messageId: 'soon', marked: 'soon', fixed: 'You will have it.' };
  const text = 'You will have it soon.';

  test.each<readonly [string, Partial<Cases>, RegExp]>([
    ['a finding on a valid case', { valid: [{ text }] }, /^unexpected soon on "soon"$/],
    [
      'no finding',
      { invalid: [{ text: 'You have soot.', findings: [{ messageId: 'soon', marked: 'soot' }] }] },
      /missing/,
    ],
    ['no finding named', { invalid: [{ text, findings: [] }] }, /at least one finding/],
    ['one finding too many', { invalid: [{ text, findings: [soon, soon] }] }, /^missing soon on "soon"$/],
    [
      'another place',
      { invalid: [{ text, findings: [{ ...soon, marked: 'it soon' }] }] },
      /expected soon on "it soon"/,
    ],
    ['another message', { invalid: [{ text, findings: [{ ...soon, messageId: 'late' }] }] }, /expected late/],
    ['a text that is not there', { invalid: [{ text, findings: [{ ...soon, marked: 'late' }] }] }, /does not stand/],
    ['a fix nobody expects', { invalid: [{ text, findings: [{ messageId: 'soon', marked: 'soon' }] }] }, /no `fixed`/],
    ['another fix', { invalid: [{ text, findings: [{ ...soon, fixed: text }] }] }, /the fix of soon gives/],
    [
      'a better reply that is not',
      { invalid: [{ text, findings: [soon], better: 'As soon as I can.' }] },
      /unexpected/,
    ],
    ['the same case twice', { valid: [{ text: 'Hi.' }, { text: 'Hi.', title: 'Again' }] }, /^twice: "Hi\."$/],
    ['an unknown channel', { valid: [{ text: 'Hi.', channel: 'pigeon-post' }] }, /no channel pigeon-post/],
    ['an unknown option', { valid: [{ text: 'Hi.', options: { word: 'x' } }] }, /no option word/],
    ['a wrong option', { valid: [{ text: 'Hi.', options: { words: 'x' } }] }, /^options: /],
    ['blanks at the end', { valid: [{ text: 'Hi. ' }] }, /blanks/],
    ['two threads', { valid: [{ text: 'Hi.', customer: 'Hm?', thread: [] }] }, /not both/],
  ])('says so: %s', (_, part, message) => {
    const messages = messagesOf(part);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
  });

  test('checks what every finding must keep to', () => {
    const broken = defineRule({
      ...rule,
      options: v.object({}),
      check({ text: reply }, context) {
        context.report({
          messageId: 'soon',
          span: { start: reply.length, end: reply.length + 2 },
          data: { word: 'x' },
        });
      },
    });
    expect(runCases(broken, cases({ valid: [{ text: 'Hi there.' }] }))[0]?.message).toMatch(/marks nothing/);
  });

  test('a rule that throws fails its case only', () => {
    const throwing = defineRule({
      ...rule,
      options: v.object({}),
      check() {
        throw new Error('broken rule');
      },
    });
    const failures = runCases(throwing, cases({ valid: [{ text: 'Hi there.' }, { text: 'Bye for now.' }] }));
    expect(failures.map(({ message }) => message)).toEqual(['broken rule', 'broken rule']);
  });
});

describe('testRule', () => {
  test('gives one named check for each case, which throws', () => {
    const checks = testRule(rule, cases({ valid: [{ text: 'You will have it soon.', title: 'Wrong' }] }));
    expect(checks.map(({ name }) => name)).toEqual(['no case twice', 'valid 1: Wrong']);
    expect(checks[0]?.run).not.toThrow();
    expect(checks[1]?.run).toThrow('no-soon, valid 1: Wrong:\nunexpected soon on "soon"');
  });
});
