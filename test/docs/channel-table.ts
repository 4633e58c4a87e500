import { channelProfiles } from '../../src/channels/profiles.js';
import { limitsText } from '../../src/cli/commands/channels-command.js';
import { markdownTable } from './blocks.js';

/** Every channel with who reads it and its limits, as a Markdown table. */
export function channelTable(): string {
  const rows = channelProfiles.map((profile) => [
    `\`${profile.id}\``,
    profile.name,
    profile.audience,
    limitsText(profile),
    profile.asOf,
  ]);
  return markdownTable([['channel', 'name', 'read by', 'limit', 'as of'], ...rows]);
}
