import { expect, test } from 'vitest';
import { channelIds, channelProfiles, findChannel } from '../../src/channels/find-channel.js';

test('every id is kebab-case and there once', () => {
  expect(new Set(channelIds).size).toBe(channelIds.length);
  for (const id of channelIds) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('every profile names its source and limits that can be met', () => {
  for (const profile of channelProfiles) {
    expect(profile.source, profile.id).not.toBe('');
    expect(profile.asOf, profile.id).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(profile.maxParts, profile.id).toBeGreaterThan(0);
    for (const { max } of profile.limits) expect(max, profile.id).toBeGreaterThan(0);
  }
});

test('finds a channel by its id only', () => {
  expect(findChannel('google-play')).toMatchObject({ audience: 'public', reviewSite: true });
  expect(findChannel('unspecified')).toMatchObject({ audience: 'unknown', limits: [] });
  expect(findChannel('Google Play')).toBeUndefined();
  expect(findChannel('constructor')).toBeUndefined();
});

test.each([
  ['x-post', 'public', 280],
  ['x-classic-140', 'public', 140],
  ['x-dm', 'private', 10_000],
  ['bluesky', 'public', 300],
  ['mastodon', 'public', 500],
  ['threads', 'public', 500],
  ['instagram-comment', 'public', 2200],
  ['tiktok-comment', 'public', 150],
  ['whatsapp-template', 'private', 1024],
  ['sms', 'private', 2],
  ['telegram-group', 'public', 4096],
  ['discord-dm', 'private', 2000],
  ['reddit-comment', 'public', 10_000],
  ['apple-app-store', 'public', 5970],
  ['google-play', 'public', 350],
  ['google-business', 'public', 4096],
] as const)('%s is %s and takes %i', (id, audience, max) => {
  const profile = findChannel(id);
  expect(profile?.audience).toBe(audience);
  expect(profile?.limits[0]?.max).toBe(max);
});
