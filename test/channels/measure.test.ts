import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/errors.js';
import { channelProfiles } from '../../src/channels/find-channel.js';
import { measure, measureLength, mayOverflow } from '../../src/channels/measure.js';
import { fc } from '../property.js';
import { channelOf } from './channel-of.js';
import { perCharacter } from './per-character.js';

describe('measureLength', () => {
  test('says how much of the limit is used', () => {
    expect(measureLength('Gate 4, not gate 9.', 'x-post')).toEqual({
      used: 19,
      limit: 280,
      unit: 'weighted characters',
      counter: 'x-weighted',
      over: false,
    });
  });

  test('leaves reply mentions at the start of an X post out, and counts those behind it', () => {
    expect(measureLength('@jo @ann_b Fixed, @jo.', 'x-post').used).toBe(11);
    expect(measureLength('@jo @ann_b Fixed, @jo.', 'bluesky').used).toBe(22);
    expect(measureLength('@jo, fixed', 'x-post').used).toBe(10);
  });

  test('counts the overflow from the start of the text, mentions included', () => {
    const text = `@jo ${'a'.repeat(281)}`;
    expect(measureLength(text, 'x-post')).toMatchObject({ used: 281, over: true, overflowStart: 284 });
  });

  test.each([
    ['300 families are 300 graphemes but 7,500 bytes', '👨‍👩‍👧‍👦'.repeat(300), 'utf-8-bytes', 7500],
    ['301 letters break the grapheme limit', 'a'.repeat(301), 'graphemes', 301],
    ['a short text is nearest to the grapheme limit', 'abc', 'graphemes', 3],
  ])('of two limits takes the tighter: %s', (_title, text, counter, used) => {
    expect(measureLength(text, 'bluesky')).toMatchObject({ counter, used });
  });

  test('puts a broken limit of the platform before broken advice', () => {
    expect(measureLength('a'.repeat(1300), 'linkedin-comment')).toMatchObject({ limit: 1250, over: true });
    expect(measureLength('a'.repeat(3001), 'linkedin-comment')).toMatchObject({ limit: 3000, over: true });
  });

  test('knows a channel without limit', () => {
    expect(measureLength('cafe\u0301', 'unspecified')).toEqual({
      used: 4,
      limit: null,
      unit: 'characters',
      counter: 'characters',
      over: false,
    });
  });

  test('tells alphabet, messages and culprit of an SMS', () => {
    expect(measureLength(`It’s ready${'!'.repeat(125)}`, 'sms')).toEqual({
      used: 3,
      limit: 2,
      unit: 'messages',
      counter: 'sms-segments',
      over: true,
      overflowStart: 134,
      sms: { encoding: 'ucs-2', segments: 3, forcedBy: { character: '’', start: 2, end: 3 } },
    });
  });

  test.each([
    ['x-pots', 'Did you mean "x-post"?'],
    ['gogle-play', 'Did you mean "google-play"?'],
    ['whatsap', 'Did you mean "whatsapp"?'],
    ['discord', 'Say which: discord-server or discord-dm.'],
  ])('offers the nearest channel for %s', (id, hint) => {
    expect(() => measureLength('Hi', id)).toThrow(expect.objectContaining({ code: 'usage', hint }));
  });

  test('takes other names of a channel', () => {
    expect(measureLength('Hi', 'App Store')).toEqual(measureLength('Hi', 'apple-app-store'));
  });

  test('lists the channels when none is near', () => {
    expect(() => measureLength('Hi', 'carrier pigeon post')).toThrow(UserError);
    expect(() => measureLength('Hi', 'carrier pigeon post')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('x-post, ') }),
    );
  });
});

describe('overflowStart', () => {
  const unit = fc.constantFrom(
    'a',
    ' ',
    'é',
    'e\u0301',
    '漢',
    '😀',
    '👩🏽‍🚀',
    '🇳🇿',
    '❤️',
    '“',
    '…',
    '\r\n',
    '&',
    '&amp;',
    '@',
  );
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

  test.each(perCharacter)('%s: what comes before fits, one grapheme more does not', (counter) => {
    const profile = channelOf('unspecified');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const usedBy = (part: string) => measure(part, profile, [{ counter, max }]);
        const { over, overflowStart, used } = usedBy(text);
        expect(over).toBe(used > max);
        if (overflowStart === undefined) return;
        const [next] = graphemes.segment(text.slice(overflowStart));
        const before = text.slice(0, overflowStart);
        expect(usedBy(before).over).toBe(false);
        expect(graphemes.segment(text).containing(overflowStart)?.index).toBe(overflowStart);
        // Of an entity the first character alone says nothing.
        if (!text.startsWith('&amp;', overflowStart)) expect(usedBy(before + (next?.segment ?? '')).over).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('mayOverflow', () => {
  test('never says no to a text that overflows', () => {
    const unit = fc.constantFrom('a', 't.co ', 'https://a.bc ', '@a@b.cd ', '漢', '😀', '{', '’', '\u0958', '\ufb2c');
    fc.assert(
      fc.property(fc.constantFrom(...channelProfiles), fc.string({ unit, maxLength: 200 }), (profile, text) => {
        const small = profile.limits.map((limit) => ({ ...limit, max: Math.ceil(limit.max / 20) }));
        if (!mayOverflow(text, 0, small)) expect(measure(text, profile, small).over).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('spares short texts the count', () => {
    const bluesky = channelOf('bluesky').limits;
    expect([mayOverflow('Fixed 🎉', 0, bluesky), mayOverflow('x', 300, bluesky)]).toEqual([false, true]);
    const post = `@lea We’ve swapped the lamp. It leaves today: lumo.example/track/${'1'.repeat(150)}`;
    const x = channelOf('x-post').limits;
    expect([mayOverflow(post, 0, x), mayOverflow(`${post}${post}`, 0, x)]).toEqual([false, true]);
  });
});
