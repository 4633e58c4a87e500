import type { ChannelProfile } from '../src/channels/channel.js';

/** Channels on which people read while they talk, by the start of their ids. */
const CHATS = [
  'webchat',
  'chatwoot',
  'messenger',
  'whatsapp',
  'telegram',
  'discord',
  'instagram-dm',
  'x-dm',
  'bluesky-dm',
  'sms',
];

/** True for a channel of short messages back and forth. */
export const isChat = ({ id }: ChannelProfile): boolean =>
  id !== 'chatwoot-email' && CHATS.some((start) => id.startsWith(start));
