import { messagingProfiles } from './profiles-messaging.js';
import { reviewProfiles } from './profiles-review.js';
import { socialProfiles } from './profiles-social.js';
import type { ChannelProfile, ProfileEntry } from './channel.js';

/** Every channel care-lint knows; `unspecified` stands for a reply whose channel nobody named. */
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

/** Fills in what an entry leaves out: it is no review site, mentions count, its source was last read on 21 November 2026. */
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
