import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { read } from '../../src/language/read-reply.js';
import { contractBreaches } from '../../src/plugins/plugin-schema.js';
import { retextRule } from '../../src/plugins/retext-rule.js';
import { channelOf } from '../channels/channel-of.js';
import { testMeta } from '../config/rules.js';
import { replyOf } from '../formats/reply-of.js';

const meta = testMeta('no-very');
const context = { options: {}, channel: channelOf('email'), contacts: undefined, now: new Date(0) };

/** Flags each `very`, as retext plugins do: with place, actual and expected. */
const noVery: Plugin<[{ readonly expected?: readonly string[] }?], Root> = ({ expected = ['most'] } = {}) => {
  return (tree, file) => {
    visit(tree, 'WordNode', (node) => {
      const [first] = node.children;
      if (first?.type !== 'TextNode' || first.value !== 'very' || node.position === undefined) return;
      const message = file.message('Unexpected `very`', { place: node.position, ruleId: 'very', source: 'no-very' });
      message.actual = 'very';
      message.expected = [...expected];
      message.note = 'It says nothing.';
      first.value = 'changed';
    });
  };
};

function reportsOf(rule: ReturnType<typeof retextRule>, text: string): readonly object[] {
  const reports: object[] = [];
  rule.check(read(replyOf(text)), {
    ...context,
    report: (report) => reports.push(report),
  });
  return reports;
}

test('messages become reports at the same offsets, expected words suggestions', () => {
  const rule = retextRule({ id: 'no-very', plugin: noVery, meta });
  const text = '🙂 We are very sorry. It was very late.';
  const [first, second] = reportsOf(rule, text);
  const start = text.indexOf('very');
  expect(first).toEqual({
    messageId: 'message',
    span: { start, end: start + 4 },
    data: { reason: 'Unexpected `very`', note: 'It says nothing.' },
    suggestions: [{ message: 'Write "most"', edits: [{ span: { start, end: start + 4 }, text: 'most' }] }],
  });
  expect(second).toMatchObject({ span: { start: text.lastIndexOf('very') } });
});

test('options reach the plugin; an empty replacement removes', () => {
  const rule = retextRule({ id: 'no-very', plugin: noVery, options: { expected: ['', 'so'] }, meta });
  expect(reportsOf(rule, 'We are very sorry.')).toMatchObject([
    { suggestions: [{ message: 'Remove it' }, { message: 'Write "so"' }] },
  ]);
});

test('what a plugin writes on the tree is not there for the next rule', () => {
  const rule = retextRule({ id: 'no-very', plugin: noVery, meta });
  const reading = read(replyOf('We are very sorry.'));
  const before = JSON.stringify(reading.tree);
  rule.check(reading, { ...context, report: () => undefined });
  expect(JSON.stringify(reading.tree)).toBe(before);
});

const aboutFile: Plugin<[], Root> = () => (_tree, file) => {
  file.message('Too long');
  file.message('Here', { line: 1, column: 4, offset: 3 });
};

test('a message without a place is about the whole text, one at a point about what stands there', () => {
  expect(reportsOf(retextRule({ id: 'about-file', plugin: aboutFile, meta }), 'We wait.')).toMatchObject([
    { span: { start: 0, end: 8 }, data: { reason: 'Too long', note: meta.why }, suggestions: [] },
    { span: { start: 3, end: 4 }, suggestions: [] },
  ]);
});

test('an adapted plugin keeps the contract of plugins', () => {
  const rule = retextRule({ id: 'no-very', plugin: noVery, meta });
  expect(contractBreaches({ name: 'acme', rules: { 'no-very': rule } })).toEqual([]);
});
