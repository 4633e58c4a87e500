const CHANNELS: ReadonlySet<string> = new Set(
  (
    'x-post x-post-premium x-classic-140 x-dm bluesky bluesky-dm mastodon threads facebook-comment instagram-comment ' +
    'instagram-dm linkedin-comment youtube-comment tiktok-comment messenger whatsapp whatsapp-template sms chatwoot-sms ' +
    'apple-app-store google-play google-business tripadvisor trustpilot yelp-public yelp-message amazon'
  ).split(' '),
);

/** True for channels that show every sign as typed. WhatsApp has marks of its own (`*bold*`), no Markdown. */
export function showsAsTyped(channelId: string): boolean {
  return CHANNELS.has(channelId);
}
