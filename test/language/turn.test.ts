import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/language/language.js';
import { classOf, judgeThread, topicOf } from '../../src/language/turn.js';
import { entryOf } from '../library/entry.js';
import { readText } from './read-text.js';

const { turns, topics } = languageOf('en');

const classOfTurn = (text: string) => classOf(turns.judge(text));

describe('a customer turn', () => {
  test.each([
    ['My washer leaks and nobody calls back', 'problem'],
    ['Where is my order, it should have been here last week and I am fed up', 'problem'],
    ['great service, three hours on hold and then cut off', 'problem'],
    ['When do you open on Sunday?', 'question'],
    ['Do you sell gift cards in the shop?', 'question'],
    ['Please change my seat to an aisle one', 'request'],
    ['You should add a dark mode', 'suggestion'],
    ['Perfect, thank you!', 'closing'],
    ['All working again, thanks!', 'closing'],
    ['Five stars, the staff were lovely and the soup was divine', 'praise'],
  ])('%s is a %s', (text, kind) => {
    expect(classOfTurn(text)).toBe(kind);
  });
});

test('a word that says nothing goes on with the turn before it', () => {
  const thread = [
    { from: 'customer', text: 'The app crashes on start, every single time' },
    { from: 'brand', text: 'Which phone is it?' },
    { from: 'customer', text: 'Pixel 9' },
  ] as const;
  const scores = judgeThread(turns, thread);
  expect(scores && classOf(scores)).toBe('problem');
  expect(judgeThread(turns, [])).toBeUndefined();
});

describe('whether something went wrong', () => {
  test.each([
    ['Sorry your tent arrived torn.', {}, true],
    ["We're aware of the outage and working on a fix.", {}, true],
    ['The tent sleeps four.', {}, false],
    ['Thank you for the kind words!', {}, false],
    ['Thank you for your review.', { rating: 1 }, true],
    ['Thank you for your review.', { rating: 5 }, false],
    ['Thank you for your review.', { title: 'Late delivery' }, true],
    ['Thank you for your review.', { title: 'Thanks for five stars' }, false],
  ])('%s %j', (text, fields, isAboutProblem) => {
    expect(readText(text, fields).isAboutProblem).toBe(isAboutProblem);
  });
});

test.each([
  [{ title: 'Refund was late' }, 'complaint'],
  [{ tags: ['shipping', 'DELAY'] }, 'complaint'],
  [{ id: 'item-damaged' }, 'complaint'],
  [{ title: 'Order not received' }, 'complaint'],
  [{ id: 'greeting-apologetic' }, 'frame'],
  [{ title: 'Closing: refund' }, 'frame'],
  [{ tags: ['sign-off'] }, 'frame'],
  [{ title: 'Opening hours' }, 'courtesy'],
  [{ tags: ['csat'] }, 'courtesy'],
  [{ title: 'Size chart' }, undefined],
  [{ path: 'refund.yaml' }, undefined],
])('an entry with %j is a %s', (fields, topic) => {
  expect(topicOf(entryOf(fields).reply, topics, turns)).toBe(topic);
});
