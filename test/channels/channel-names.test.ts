import { describe, expect, test } from 'vitest';
import {
  channelAliases,
  channelChoice,
  channelIdOf,
  channelMistake,
  channelNames,
  channelsNamed,
  channelIds,
  channelProfiles,
} from '../../src/channels/find-channel.js';
import { fc } from '../property.js';

const plain = (name: string): string => name.replace(/[^a-z0-9]/g, '');

describe('other names of channels', () => {
  test.each(Object.entries(channelAliases))('%s leads to channels that exist', (alias, ids) => {
    expect(alias).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(channelsNamed(alias).map(({ id }) => id)).toEqual(ids);
  });

  test('each is there once, and differs from the id of every channel', () => {
    const all = [...channelIds, ...Object.keys(channelAliases)].map(plain);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test.each(channelProfiles)('$id is found by its id and by its name', ({ id, name }) => {
    expect([id, id.toUpperCase(), id.replaceAll('-', '_'), ` ${name} `].map(channelIdOf)).toEqual([id, id, id, id]);
  });

  test.each([
    ['E-Mail', 'email'],
    ['e mail', 'email'],
    ['AppStore', 'apple-app-store'],
    ['Google Play Store', 'google-play'],
    ['Google Reviews', 'google-business'],
    ['Facebook Messenger', 'messenger'],
    ['Live-Chat', 'webchat'],
    ['Text Message', 'sms'],
    ['What\u2019sApp', 'whatsapp'],
    ['Whats App\r\n', 'whatsapp'],
    ['📧 e-mail', 'email'],
  ])('%j is %s', (name, id) => {
    expect(channelIdOf(name)).toBe(id);
  });

  test.each([
    '',
    ' ',
    '-',
    '📧',
    'fax',
    'carrier pigeon',
    'constructor',
    '__proto__',
    'xx',
    'googl',
    'x'.repeat(100_000),
  ])('%j is not a channel', (name) => {
    expect(channelsNamed(name)).toEqual([]);
    expect(channelMistake(name)).toContain(' is not a channel');
  });

  test.each([
    ['google', 'google-business or google-play'],
    ['Twitter', 'x-post or x-dm'],
    ['review', 'google-business, google-play, apple-app-store, trustpilot, tripadvisor or yelp-public'],
  ])('%s may mean several channels, and the message asks which', (name, choice) => {
    expect([channelIdOf(name), channelChoice(name)]).toEqual([undefined, choice]);
    expect(channelMistake(name)).toBe(`"${name}" may mean ${choice}: say which`);
  });

  test('signs and capitals never change what is meant', () => {
    const signs = fc.array(fc.constantFrom(' ', '-', '_', '.', '/', '\u00a0', '(', ')'), { maxLength: 3 });
    const spelling = fc.array(fc.tuple(fc.boolean(), signs), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...channelNames()), spelling, (name, spelled) => {
        const odd = [...plain(name)].map((letter, index) => {
          const [isCapital, between] = spelled[index] ?? [false, []];
          return between.join('') + (isCapital ? letter.toUpperCase() : letter);
        });
        expect(channelsNamed(odd.join(''))).toEqual(channelsNamed(name));
      }),
    );
  });
});
