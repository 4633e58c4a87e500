import type { ChannelProfile } from '../../src/channels/channel.js';
import { findChannel } from '../../src/channels/find-channel.js';

/** The profile of a channel; an Error when there is no channel of this id. */
export function channelOf(id: string): ChannelProfile {
  const channel = findChannel(id);
  if (channel === undefined) throw new Error(`there is no channel ${id}`);
  return channel;
}
