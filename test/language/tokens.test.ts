import { expect, test } from 'vitest';
import { findTokens } from '../../src/language/tokens.js';

const tokensOf = (text: string) => findTokens(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test.each([
  ['Hi @jo_9, see https://shop.example/a?b=1.', ['mention: @jo_9', 'link: https://shop.example/a?b=1']],
  ['Write to help@shop.example', ['email-address: help@shop.example']],
  ['Fixed now. ^AB', ['signature: ^AB']],
  ['Fixed now. -Maya', ['signature: -Maya']],
  ['It works! *TLM', ['signature: *TLM']],
  ['Hope that helps. Marta', ['signature: Marta']],
  ['Thanks for waiting. Sorry', []],
  ['(1/2) Please open Settings', ['part-marker: (1/2)']],
  ['Please open Settings 2/2', ['part-marker: 2/2']],
  ['Open on 1/2 and 3/4 of the days', []],
  ['Hi {{ticket.name}}, thanks', ['placeholder: {{ticket.name}}']],
  ['Love it 😍', ['emoji: 😍']],
  ['Sad :( about it', ['emoji: :(']],
  ['You wrote "never again" today', ['quote: "never again"']],
  ['> the old mail\nYes.', ['quote: > the old mail']],
  ['See #Winter2026 deals', ['hashtag: #Winter2026']],
  ['Order #4471 is on its way', []],
  ['Well-known, e.g. ours', []],
])('%j', (text, expected) => {
  expect(tokensOf(text)).toEqual(expected);
});
