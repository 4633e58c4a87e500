import { expect, test } from 'vitest';
import { languageOf } from '../../src/language/language.js';

const { requests } = languageOf('en');

// Each repeats words that may lead in a request; a pattern that tries every way to part them would not come to an end.
test.each([
  'to abc ',
  'can you please just ',
  'in order to help ',
  'please kindly ',
  'you will need to ',
  'and then so ',
])('sixty times %j in front of a request are too much for one, and the search ends', (words) => {
  const text = `${words.repeat(60)}send us your full name`;
  const sentence = { start: 0, end: text.length };
  expect(requests.find(text, sentence, () => [sentence])).toEqual([]);
});

test.each([
  ['to reach the right desk please send us your full name', ['full name']],
  ['could you please just tell us your date of birth', ['of birth']],
  ['to abc to abc please call', []],
])('%s asks for %j', (text, expected) => {
  const sentence = { start: 0, end: text.length };
  expect(requests.find(text, sentence, () => [sentence]).map(({ datum }) => datum)).toEqual(expected);
});
