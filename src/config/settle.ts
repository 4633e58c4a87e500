import { findChannel } from '../channels/profiles.js';
import type { ChannelProfile } from '../channels/channel.js';
import type { Rule } from '../rule.js';
import type { SeveritySetting } from '../types.js';
import type { Origin, OverrideLayer } from './layers.js';
import type { PreparedConfig } from './prepare.js';
import { severityFor } from './presets.js';

/** A value and where it came from. */
export interface Settled<Value> {
  readonly value: Value;
  readonly origin: Origin;
}

/** What one rule is set to for one reply, `off` included. */
export interface SettledRule {
  readonly id: string;
  readonly rule: Rule;
  readonly severity: Settled<SeveritySetting>;
  readonly options: Settled<unknown>;
}

/** Everything that is set for one reply, each value with its origin. */
export interface SettledReply {
  readonly channel: Settled<ChannelProfile>;
  /** Channel the record names that does not exist: the reply counts as on no particular channel. */
  readonly unknownChannel: string | undefined;
  readonly locale: Settled<string | undefined>;
  readonly rules: readonly SettledRule[];
}

/** Channel and locale as somebody names them. */
export interface Named {
  readonly channel?: string | undefined;
  readonly locale?: string | undefined;
}

/** Records write `en_US` as often as `en-US`. */
function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? locale;
  } catch {
    return locale;
  }
}

const tagOf = (locale: string): string => locale.replaceAll('_', '-').toLowerCase();

/** True when a locale is the named one or a narrower one: `de` holds for `de-AT` and `de_AT`. */
function isLocaleWithin(locale: string | undefined, wanted: string): boolean {
  return locale !== undefined && `${tagOf(locale)}-`.startsWith(`${tagOf(wanted)}-`);
}

function profileOf(id: string): ChannelProfile {
  const profile = findChannel(id);
  if (profile === undefined) throw new Error(`channel ${JSON.stringify(id)} was not checked`);
  return profile;
}

/** Exports write `SMS` or `Email` as often as the id. */
function recordChannel(name: string): string | undefined {
  return (findChannel(name) ?? findChannel(name.trim().toLowerCase()))?.id;
}

const named = (value: string | undefined, origin: Origin): Settled<string> | undefined =>
  value === undefined ? undefined : { value, origin };

function isFor({ channels, locales }: OverrideLayer, channel: string, locale: string | undefined): boolean {
  if (channels !== undefined && !channels.includes(channel)) return false;
  return locales === undefined || locales.some((wanted) => isLocaleWithin(locale, wanted));
}

/**
 * Settles what holds for one reply: presets, then `rules`, then the overrides of the file from top to bottom, then
 * the command line. Channel and locale: command line, record, override, config, default; before the locale of the
 * config comes `fileLocale`, the one that the name of the file says.
 */
export function settle(
  config: PreparedConfig,
  fileOverrides: readonly OverrideLayer[],
  flags: Named,
  record: Named,
  fileLocale?: string,
): SettledReply {
  const recordId = record.channel ? recordChannel(record.channel) : undefined;
  const unknownChannel = record.channel && recordId === undefined ? record.channel : undefined;
  const fixedChannel =
    named(flags.channel, { kind: 'flag', flag: '--channel' }) ??
    named(unknownChannel === undefined ? recordId : 'unspecified', { kind: 'record' });
  const fixedLocale =
    named(flags.locale, { kind: 'flag', flag: '--locale' }) ??
    named(record.locale ? canonical(record.locale) : undefined, { kind: 'record' });
  let channel: Settled<string> = fixedChannel ??
    named(config.channel, { kind: 'config', keys: ['channel'] }) ?? {
      value: 'unspecified',
      origin: { kind: 'default' },
    };
  let locale: Settled<string | undefined> = fixedLocale ??
    named(fileLocale, { kind: 'path' }) ??
    named(config.locale, { kind: 'config', keys: ['locale'] }) ?? { value: undefined, origin: { kind: 'default' } };
  const layers = [...config.layers];
  for (const override of fileOverrides) {
    if (!isFor(override, channel.value, locale.value)) continue;
    const from = (key: string): Origin => ({ kind: 'config', keys: ['overrides', override.index, key] });
    channel = fixedChannel ?? named(override.channel, from('channel')) ?? channel;
    locale = fixedLocale ?? named(override.locale, from('locale')) ?? locale;
    layers.push(override.rules);
  }
  layers.push(config.flags);
  const profile = profileOf(channel.value);
  return {
    channel: { value: profile, origin: channel.origin },
    unknownChannel: flags.channel === undefined ? unknownChannel : undefined,
    locale,
    rules: settleRules(config, layers, profile),
  };
}

function settleRules(
  { rules }: PreparedConfig,
  layers: PreparedConfig['layers'],
  { audience }: ChannelProfile,
): readonly SettledRule[] {
  const settled = new Map<string, SettledRule>();
  for (const layer of layers) {
    for (const [id, { severity, options, origin }] of layer) {
      const loaded = rules.get(id);
      if (loaded === undefined) continue;
      // A preset says all about a rule: what an earlier one gave it does not stay.
      const before = origin.kind === 'preset' ? undefined : settled.get(id)?.options;
      const kept = before ?? { value: loaded.defaults, origin: { kind: 'default' } as const };
      settled.set(id, {
        id,
        rule: loaded.rule,
        severity: { value: severityFor(severity, audience), origin },
        options: options === undefined ? kept : { value: options.value, origin },
      });
    }
  }
  return [...settled.values()];
}
