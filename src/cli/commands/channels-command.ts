import type { ChannelProfile } from '../../channels/channel.js';
import { counters } from '../../channels/counters.js';
import { channelProfiles } from '../../channels/find-channel.js';
import { safeJson } from '../../reporters/escape.js';
import type { Execute } from '../io.js';
import { table } from '../layout.js';

/** `care-lint channels`: where replies can be sent, and how long they may be there. */
export const channelsCommand: Execute = async (_args, raw, io) => {
  if (raw['json'] === true) {
    io.stdout.write(`${safeJson(channelProfiles)}\n`);
    return 0;
  }
  const rows = channelProfiles.map((profile) => [profile.id, profile.name, profile.audience, limitsText(profile)]);
  io.stdout.write(table([['channel', 'name', 'read by', 'limit'], ...rows]));
  return 0;
};

/** Every limit of a channel in its unit, in words. */
export function limitsText({ limits }: ChannelProfile): string {
  if (limits.length === 0) return 'no limit known';
  return limits
    .map(({ counter, max, advisory }) => `${max} ${counters[counter].unit}${advisory === true ? ' (advice)' : ''}`)
    .join(', ');
}
