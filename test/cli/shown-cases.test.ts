import { expect, test } from 'vitest';
import { shownCases } from '../../src/cli/commands/explain-rule.js';

const finding = { messageId: 'soon', marked: 'soon' };

test('shows all of a few, in their order', () => {
  const cases = [{ text: 'b' }, { text: 'a' }];
  expect(shownCases(cases)).toEqual(cases);
});

test('cases with a title and a better reply come first, one of each title', () => {
  const cases = [
    { text: 'plain', findings: [finding] },
    { text: 'titled', title: 'x', findings: [finding] },
    { text: 'of the same kind', title: 'x', findings: [finding] },
    { text: 'better', title: 'y', findings: [finding], better: 'z' },
    { text: 'with options', title: 'z', options: { a: 1 }, findings: [finding] },
  ];
  expect(shownCases(cases).map(({ text }) => text)).toEqual(['titled', 'better', 'with options']);
});

test('another message and another channel go before more of the same', () => {
  const cases = [
    { text: 'a', channel: 'sms', findings: [finding] },
    { text: 'b', channel: 'sms', findings: [finding] },
    { text: 'c', channel: 'x-post', findings: [finding] },
    { text: 'd', channel: 'sms', findings: [{ messageId: 'later', marked: 'd' }] },
  ];
  expect(shownCases(cases).map(({ text }) => text)).toEqual(['a', 'c', 'd']);
});

test('of two alike the shorter one is shown', () => {
  const cases = ['a', 'b', 'c'].map((mark) => ({ text: mark.repeat(100) }));
  expect(shownCases([...cases, { text: 'short' }]).map(({ text }) => text[0])).toEqual(['a', 'b', 's']);
});

test('a library is shown like a reply', () => {
  const library = { title: 'x', entries: [{ id: 'a', text: 'a' }] };
  expect(shownCases([library])).toEqual([library]);
});
