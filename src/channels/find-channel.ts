import { UserError } from '../base/errors.js';
import { quote, spellingHint, unknownName } from '../base/mistakes.js';
import { lazy } from '../base/patterns.js';
import type { ChannelProfile, ProfileEntry } from './channel.js';
import { messagingProfiles } from './profiles-messaging.js';
import { reviewProfiles } from './profiles-review.js';
import { socialProfiles } from './profiles-social.js';

/** Every channel care-lint knows; `unspecified` is for a reply that names no channel. */
export const channelProfiles: readonly ChannelProfile[] = [
  ...socialProfiles,
  ...reviewProfiles,
  ...messagingProfiles,
].map(completeProfile);

/** The ids of all channels, in the order of the documentation. */
export const channelIds: readonly string[] = channelProfiles.map(({ id }) => id);

const profileById: ReadonlyMap<string, ChannelProfile> = new Map(
  channelProfiles.map((profile) => [profile.id, profile]),
);

/** The channel with that id, `unspecified` included; `undefined` for an unknown id. */
export function findChannel(id: string): ChannelProfile | undefined {
  return profileById.get(id);
}

/** Fills in what an entry leaves out: no review site, mentions count, source last read on 21 November 2026. */
function completeProfile(entry: ProfileEntry): ChannelProfile {
  return { reviewSite: false, leadingMentionsFree: false, asOf: '2026-11-21', ...entry };
}

const shownAsTyped: ReadonlySet<string> = new Set(
  (
    'x-post x-post-premium x-classic-140 x-dm bluesky bluesky-dm mastodon threads facebook-comment instagram-comment ' +
    'instagram-dm linkedin-comment youtube-comment tiktok-comment messenger whatsapp whatsapp-template sms chatwoot-sms ' +
    'apple-app-store google-play google-business tripadvisor trustpilot yelp-public yelp-message amazon'
  ).split(' '),
);

/** True for channels that show every sign as typed, without Markdown. WhatsApp has its own marks (`*bold*`). */
export function showsAsTyped(channelId: string): boolean {
  return shownAsTyped.has(channelId);
}

/** Other names that people and exports use, each with the channels that it may mean. */
export const channelAliases = {
  mail: ['email'],
  twitter: ['x-post', 'x-dm'],
  x: ['x-post', 'x-dm'],
  tweet: ['x-post'],
  'twitter-dm': ['x-dm'],
  'twitter-direct-message': ['x-dm'],
  'x-premium': ['x-post-premium'],
  'twitter-blue': ['x-post-premium'],
  facebook: ['facebook-comment', 'messenger'],
  fb: ['facebook-comment', 'messenger'],
  'facebook-post': ['facebook-comment'],
  'fb-comment': ['facebook-comment'],
  'facebook-dm': ['messenger'],
  'fb-dm': ['messenger'],
  'fb-messenger': ['messenger'],
  instagram: ['instagram-comment', 'instagram-dm'],
  insta: ['instagram-comment', 'instagram-dm'],
  ig: ['instagram-comment', 'instagram-dm'],
  'instagram-post': ['instagram-comment'],
  'insta-comment': ['instagram-comment'],
  'ig-comment': ['instagram-comment'],
  'insta-dm': ['instagram-dm'],
  'ig-dm': ['instagram-dm'],
  'instagram-direct-message': ['instagram-dm'],
  linkedin: ['linkedin-comment'],
  youtube: ['youtube-comment'],
  yt: ['youtube-comment'],
  tiktok: ['tiktok-comment'],
  reddit: ['reddit-comment'],
  bsky: ['bluesky'],
  toot: ['mastodon'],
  'app-store': ['apple-app-store'],
  apple: ['apple-app-store'],
  itunes: ['apple-app-store'],
  ios: ['apple-app-store'],
  play: ['google-play'],
  'play-store': ['google-play'],
  'google-play-store': ['google-play'],
  android: ['google-play'],
  google: ['google-business', 'google-play'],
  'google-reviews': ['google-business'],
  'google-review': ['google-business'],
  'google-maps': ['google-business'],
  'google-my-business': ['google-business'],
  gmb: ['google-business'],
  gbp: ['google-business'],
  'app-review': ['apple-app-store', 'google-play'],
  review: ['google-business', 'google-play', 'apple-app-store', 'trustpilot', 'tripadvisor', 'yelp-public'],
  reviews: ['google-business', 'google-play', 'apple-app-store', 'trustpilot', 'tripadvisor', 'yelp-public'],
  yelp: ['yelp-public', 'yelp-message'],
  chat: ['webchat'],
  'live-chat': ['webchat'],
  'website-chat': ['webchat'],
  'chat-widget': ['webchat'],
  text: ['sms'],
  'text-message': ['sms'],
  txt: ['sms'],
  wa: ['whatsapp'],
  'whatsapp-business': ['whatsapp'],
  discord: ['discord-server', 'discord-dm'],
  dm: ['x-dm', 'instagram-dm', 'messenger', 'bluesky-dm', 'discord-dm'],
  'direct-message': ['x-dm', 'instagram-dm', 'messenger', 'bluesky-dm', 'discord-dm'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Names are compared by their letters and digits alone, so `E-Mail`, `App Store` and `x_post` are found. */
const nameKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** No channel has a longer name; the cap limits the cost of hostile input. */
const MAX_NAME_CHARS = 80;

const channelsByName = lazy((): ReadonlyMap<string, readonly ChannelProfile[]> => {
  const byName = new Map<string, readonly ChannelProfile[]>();
  for (const [alias, ids] of Object.entries(channelAliases)) {
    byName.set(
      nameKey(alias),
      ids.flatMap((id) => findChannel(id) ?? []),
    );
  }
  for (const profile of channelProfiles)
    byName.set(nameKey(profile.name), [profile]).set(nameKey(profile.id), [profile]);
  return byName;
});

/** The channels that a name may mean: the name is an id, a display name or an alias. Empty for an unknown name. */
export function channelsNamed(name: string): readonly ChannelProfile[] {
  const exact = findChannel(name);
  if (exact !== undefined) return [exact];
  return name.length > MAX_NAME_CHARS ? [] : (channelsByName().get(nameKey(name)) ?? []);
}

/** The id of the one channel that a name means; `undefined` for a name of several channels and for an unknown name. */
export function channelIdOf(name: string): string | undefined {
  const [only, second] = channelsNamed(name);
  return second === undefined ? only?.id : undefined;
}

/** All ids and aliases, for "did you mean". */
export const channelNames = lazy((): readonly string[] => [...channelIds, ...Object.keys(channelAliases)]);

/** The channels of a name that fits several, in words: `x-post or x-dm`; `undefined` for any other name. */
export function channelChoice(name: string): string | undefined {
  const ids = channelsNamed(name).map(({ id }) => id);
  const last = ids.at(-1);
  return ids.length < 2 || last === undefined ? undefined : `${ids.slice(0, -1).join(', ')} or ${last}`;
}

/** What is wrong with the name of a channel, in one line; `undefined` for a name that means one channel. */
export function channelMistake(name: string): string | undefined {
  if (channelIdOf(name) !== undefined) return undefined;
  const choice = channelChoice(name);
  return choice === undefined
    ? unknownName('channel', name, channelNames())
    : `${quote(name)} may mean ${choice}: say which`;
}

/** The one channel that a name means. Throws UserError `usage` with the channels it may mean, or the nearest name. */
export function channelFor(name: string): ChannelProfile {
  const [only, second] = channelsNamed(name);
  if (only !== undefined && second === undefined) return only;
  const choice = channelChoice(name);
  if (choice !== undefined) {
    throw new UserError('usage', `${quote(name)} may mean more than one channel`, { hint: `Say which: ${choice}.` });
  }
  const hint = spellingHint(name, channelNames(), `There are ${channelIds.join(', ')}.`);
  throw new UserError('usage', `There is no channel ${quote(name)}`, { hint });
}
