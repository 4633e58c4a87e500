import { describe, expect, test } from 'vitest';
import { classifyThread, classifyTurn } from '../../src/language/turn.js';
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
