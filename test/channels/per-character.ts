/** Counters that go through a text character by character; those of SMS count messages. */
export const perCharacter = [
  'x-weighted',
  'x-classic',
  'mastodon',
  'characters',
  'code-points',
  'graphemes',
  'utf-16',
  'utf-8-bytes',
  'threads',
] as const;
