import { messagingProfiles } from './profiles-messaging.js';
import { reviewProfiles } from './profiles-review.js';
import { socialProfiles } from './profiles-social.js';
import type { ChannelProfile } from './types.js';

/** Every channel care-lint knows; `unspecified` stands for a reply whose channel nobody named. */
export const channelProfiles: readonly ChannelProfile[] = [...socialProfiles, ...reviewProfiles, ...messagingProfiles];

/** The ids of all channels, in the order of the documentation. */
export const channelIds: readonly string[] = channelProfiles.map(({ id }) => id);

const profileById: ReadonlyMap<string, ChannelProfile> = new Map(
  channelProfiles.map((profile) => [profile.id, profile]),
);

/** The channel of that id; `unspecified` is one, an unknown id is none. */
export function findChannel(id: string): ChannelProfile | undefined {
  return profileById.get(id);
}
