import { expect, test } from 'vitest';
import { findOverflow } from '../../src/channels/measure.js';
import { channelOf } from './channel-of.js';

function overflowOf(text: string, channelId: string, reserve = 0, slot?: { start: number; end: number; text: string }) {
  const channel = channelOf(channelId);
  const overflow = findOverflow(text, slot === undefined ? [] : [slot], { channel, limits: channel.limits, reserve });
  return overflow === undefined ? undefined : { start: overflow.start, over: overflow.over };
}

test('a text that fits does not overflow', () => {
  expect(overflowOf('a'.repeat(150), 'tiktok-comment')).toBeUndefined();
  expect(overflowOf('a'.repeat(151), 'tiktok-comment')).toEqual({ start: 150, over: 1 });
});

test('a filled placeholder counts by its filling, and offsets are those of the text as written', () => {
  const slot = { start: 3, end: 23, text: 'xxxxx' };
  const text = `Hi ${'{'.repeat(20)}${'a'.repeat(143)}`;
  expect(overflowOf(text, 'tiktok-comment', 0, slot)).toEqual({ start: 165, over: 1 });
  expect(overflowOf(text.slice(0, -1), 'tiktok-comment', 0, slot)).toBeUndefined();
});

test('reserved room marks the end of the text', () => {
  expect(overflowOf('a'.repeat(140), 'tiktok-comment', 10)).toBeUndefined();
  expect(overflowOf('a'.repeat(141), 'tiktok-comment', 10)).toEqual({ start: 140, over: 1 });
});

test('reserved room leaves reply mentions free', () => {
  expect(overflowOf(`@jo ${'a'.repeat(270)}`, 'x-post', 10)).toBeUndefined();
  expect(overflowOf(`@jo ${'a'.repeat(271)}`, 'x-post', 10)).toEqual({ start: 274, over: 1 });
});

test('SMS says how many characters to cut', () => {
  expect(overflowOf('a'.repeat(310), 'sms')).toEqual({ start: 306, over: 4 });
  expect(overflowOf(`${'a'.repeat(134)}🎉🎉`, 'sms')).toEqual({ start: 134, over: 2 });
});
