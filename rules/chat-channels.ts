import type { ChannelProfile } from '../src/channels/channel.js';

/** How the ids of chats start. */
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
