import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defineLibraryRule, defineRule, type Cases, type LibraryCases, type RuleMeta } from '../src/rule.js';
import { runCase, runCases, testRule } from '../src/testing.js';

const meta = {
  description: 'Flags the word soon, and offers to cut it.',
  category: 'promise',
  recommended: 'warn',
  strict: 'warn',
  language: 'lexicon',
  why: 'Nobody knows when soon is.',
  nearMisses: ['"as soon as"'],
  sources: ['ours'],
} as const satisfies RuleMeta;

const rule = defineRule({
  id: 'no-soon',
  meta,
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
    [
      'a text that is not there',
      { invalid: [{ text, findings: [{ ...soon, marked: 'late' }] }] },
      /is not in the text/,
    ],
    [
      'a fix that is not expected',
      { invalid: [{ text, findings: [{ messageId: 'soon', marked: 'soon' }] }] },
      /no `fixed`/,
    ],
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

describe('cases of a library', () => {
  const sameStart = defineLibraryRule({
    id: 'same-start',
    meta: { ...meta, description: 'Flags two entries that begin with one word.' },
    messages: { again: { message: 'Check "{word}": {place} begins like this too', note: 'A start of its own helps.' } },
    options: v.object({ ignore: v.optional(v.array(v.string()), ['Hi']) }),
    checkLibrary(entries, { options, report }) {
      const seen = new Map<string, string>();
      for (const entry of entries) {
        const { text, map } = entry.reply;
        const word = text.split(' ', 1)[0] ?? '';
        const span = { start: 0, end: word.length };
        const place = seen.get(word);
        if (place === undefined) seen.set(word, `line ${map.point(map.toSource(span).start).line}`);
        else if (!options.ignore.includes(word)) report(entry, { messageId: 'again', span, data: { word, place } });
      }
    },
  });
  const entries = [
    { id: 'a', text: 'Your lamp\nhas left.' },
    { id: 'b', text: 'Our truck is full.' },
    { id: 'c', text: 'Our truck broke down.', tags: ['truck'] },
  ];
  const finding = { id: 'c', messageId: 'again', marked: 'Our' };
  const failures = (part: Partial<LibraryCases>): readonly string[] =>
    runCases(sameStart, { valid: [], invalid: [], ...part }).map(({ message }) => message);

  test('are run as one library', () => {
    const options = { ignore: ['Our'] };
    expect(failures({ valid: [{ entries, options }], invalid: [{ entries, findings: [finding] }] })).toEqual([]);
    expect(runCase(sameStart, { entries })).toEqual([
      {
        ...finding,
        message: 'Check "Our": line 3 begins like this too',
        note: 'A start of its own helps.',
      },
    ]);
  });

  test('entries in another language are left out where a lexicon is needed', () => {
    const german = entries.map((entry) => ({ ...entry, locale: 'de' }));
    expect(failures({ valid: [{ entries: german }] })).toEqual([]);
  });

  test.each<readonly [string, Partial<LibraryCases>, RegExp]>([
    ['a finding on a valid case', { valid: [{ entries }] }, /^unexpected again on "Our" of c$/],
    ['another entry', { invalid: [{ entries, findings: [{ ...finding, id: 'b' }] }] }, /"Our" of b, found .* of c$/],
    ['an entry that is not there', { invalid: [{ entries, findings: [{ ...finding, id: 'd' }] }] }, /not in the text/],
    ['one finding too many', { invalid: [{ entries, findings: [finding, finding] }] }, /^missing again/],
    ['the same library twice', { valid: [{ entries: [] }, { entries: [], title: 'Again' }] }, /^twice: ""$/],
    ['an unknown channel', { valid: [{ entries: [{ id: 'a', text: 'Hi.', channel: 'pigeon-post' }] }] }, /no channel/],
    ['blanks at the end', { valid: [{ entries: [{ id: 'a', text: 'Hi. ' }] }] }, /blanks/],
  ])('says so: %s', (_, part, message) => {
    const messages = failures(part);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
  });

  test('a case of the other kind of rule fails', () => {
    expect(runCases(rule, { valid: [{ entries }], invalid: [] })[0]?.message).toMatch(/need a `text`/);
    expect(runCases(sameStart, { valid: [{ text: 'Hi.' }], invalid: [] })[0]?.message).toMatch(/need `entries`/);
  });
});
