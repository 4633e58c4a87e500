import { describe, expect, test } from 'vitest';
import { classifyThread, classifyTurn, topicOf } from '../../src/language/turn.js';
import { entryOf } from '../library/entry.js';
import { readText } from './read-text.js';

describe('a customer turn', () => {
  test.each([
    ['My washer leaks and nobody calls back', 'problem'],
    ['Where is my order, it should have been here last week and I am fed up', 'problem'],
    ['When do you open on Sunday?', 'question'],
    ['Your form never works and my order is late. How can I reach you?', 'question'],
    ['Please change my seat to an aisle one', 'request'],
    ['You should add a dark mode', 'suggestion'],
    ['Perfect, thank you!', 'closing'],
    ['All working again, thanks!', 'closing'],
    ['Love the new mugs', 'chat'],
  ])('%s is a %s', (text, kind) => {
    expect(classifyTurn(text)).toBe(kind);
  });
});

test('a word that says nothing inherits the turn before it', () => {
  const thread = [
    { from: 'customer', text: 'The app crashes on start' },
    { from: 'brand', text: 'Which phone is it?' },
    { from: 'customer', text: 'Pixel 9' },
  ] as const;
  expect(classifyThread(thread)).toBe('problem');
  expect(classifyThread([])).toBeUndefined();
});

test('without a thread the reply itself shows that something went wrong', () => {
  expect(readText('Sorry your tent arrived torn.').isAboutProblem).toBe(true);
  expect(readText('The tent sleeps four.').isAboutProblem).toBe(false);
});

test.each([
  [{ title: 'Refund status' }, 'complaint'],
  [{ tags: ['shipping', 'DELAY'] }, 'complaint'],
  [{ id: 'ack_delay' }, 'complaint'],
  [{ id: 'item-damaged' }, 'complaint'],
  [{ title: 'Order not received' }, 'complaint'],
  [{ tags: ['cancellation'] }, 'complaint'],
  [{ id: 'greeting-apologetic' }, 'frame'],
  [{ title: 'Closing: refund' }, 'frame'],
  [{ tags: ['sign-off'] }, 'frame'],
  [{ title: 'Opening hours' }, 'courtesy'],
  [{ title: 'Follow-up, two days later' }, 'courtesy'],
  [{ tags: ['csat'] }, 'courtesy'],
  [{ title: 'Size chart' }, undefined],
  [{ id: 'latest-news' }, undefined],
  [{ path: 'refund.yaml' }, undefined],
])('an entry with %j is a %s', (fields, topic) => {
  expect(topicOf(entryOf(fields).reply)).toBe(topic);
});
