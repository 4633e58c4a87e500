import { channelAliases, channelProfiles } from '../../src/channels/find-channel.js';
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

/** Other names of channels and the channels that they may mean, as a Markdown table: names of the same channels share a row. */
export function channelNameTable(): string {
  const namesByIds = new Map<string, readonly string[]>();
  for (const [name, ids] of Object.entries(channelAliases)) {
    const meant = ids.map((id) => `\`${id}\``).join(', ');
    namesByIds.set(meant, [...(namesByIds.get(meant) ?? []), `\`${name}\``]);
  }
  const rows = [...namesByIds].map(([meant, names]) => [names.join(', '), meant]);
  return markdownTable([['name', 'channel'], ...rows]);
}
