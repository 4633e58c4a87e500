import type { ChannelProfile } from './types.js';

type Defaulted = 'reviewSite' | 'leadingMentionsFree' | 'asOf';

/** A profile as written down: what most channels share may be left out. */
export type ProfileEntry = Omit<ChannelProfile, Defaulted> & Partial<Pick<ChannelProfile, Defaulted>>;

/** Fills in what an entry leaves out: no review site, mentions count, sources last read on 21 November 2026. */
export function completeProfile(entry: ProfileEntry): ChannelProfile {
  return { reviewSite: false, leadingMentionsFree: false, asOf: '2026-11-21', ...entry };
}
