import { expect, test } from 'vitest';
import { languageOf } from '../../src/language/language.js';

const { requests } = languageOf('en');

// Each repeats what a request may be led in by; a pattern that tries every way to part them would not end.
// Each repeats what may lead a request in; a pattern that tries every way to part the words would not come to an end.
test.each([
  'to abc ',
  'can you please just ',
  'in order to help ',
  'please kindly ',
  'you will need to ',
  'and then so ',
])('a request led in by %j time and again is read to its end', (words) => {
  const text = `${words.repeat(60)}send us your full name`;
  const sentence = { start: 0, end: text.length };
  const found = requests.find(text, sentence, () => [sentence]);
  expect(found.map(({ datum }) => datum)).toEqual(found.map(() => 'full name'));
});

test.each([
  ['to reach the right desk please send us your full name', ['full name']],
  ['could you please just tell us your date of birth', ['of birth']],
  ['to abc to abc please call', []],
])('%s asks for %j', (text, expected) => {
  const sentence = { start: 0, end: text.length };
  expect(requests.find(text, sentence, () => [sentence]).map(({ datum }) => datum)).toEqual(expected);
});
