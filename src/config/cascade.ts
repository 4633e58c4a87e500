import type { Keys } from '../base/mistakes.js';
import type { SeveritySetting } from '../base/types.js';
import type { Audience, ChannelProfile } from '../channels/channel.js';
import { channelIdOf, findChannel } from '../channels/find-channel.js';
import type { Rule, SeverityByAudience } from '../rule.js';
import type { ConfigSource } from './read-config.js';

/*
 * The cascade: presets, then `rules`, then the overrides from top to bottom, then the command line. Each of them is a layer
 * of rule settings, and a later layer wins over the earlier ones.
 */

/** A place in a config, or in a config that it extends. */
export interface ConfigOrigin {
  readonly kind: 'config';
  readonly source: ConfigSource;
  readonly keys: Keys;
}

/** Where a setting came from; `describe-settings.ts` puts it in words. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'preset'; readonly name: string }
  | ConfigOrigin
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'record' }
  /** The name of the file. */
  | { readonly kind: 'path' };

/** What a layer sets for one rule. */
export interface LayerSetting {
  readonly severity: SeverityByAudience;
  /** Checked, and completed with defaults; absent when only the severity is set. */
  readonly options?: { readonly value: unknown };
  readonly origin: Origin;
}

/** The rule settings of one place (a preset, `rules`, an override, the command line), by rule id. */
export type Layer = ReadonlyMap<string, LayerSetting>;

/** An override, its globs ready to match. */
export interface OverrideLayer {
  /** Its place in the list of all overrides that are loaded. */
  readonly index: number;
  readonly origin: ConfigOrigin;
  /** True when it comes from the config of a package. */
  readonly isOfPackage: boolean;
  /** Takes an absolute path. */
  readonly matchesFile: (path: string) => boolean;
  readonly channels: readonly string[] | undefined;
  readonly locales: readonly string[] | undefined;
  readonly channel: string | undefined;
  readonly locale: string | undefined;
  readonly rules: Layer;
}

/** A rule with the options it has when no layer sets any. */
export interface RuleWithDefaults {
  readonly rule: Rule;
  readonly defaults: unknown;
}

/** The part of a config that the cascade of every reply starts from. */
export interface ConfigCascade {
  readonly channel: Resolved<string> | undefined;
  readonly locale: Resolved<string> | undefined;
  /** Rules that a layer names. */
  readonly rules: ReadonlyMap<string, RuleWithDefaults>;
  /** Presets, then `rules`. */
  readonly layers: readonly Layer[];
  /** The layer of the command line. */
  readonly flags: Layer;
}

/** Channel and locale as a record or the command line names them. */
export interface Named {
  readonly channel?: string | undefined;
  readonly locale?: string | undefined;
}

/** The settings of all replies of a file, before their records are looked at. */
export interface FileCascade {
  readonly config: ConfigCascade;
  /** Overrides whose globs match the file. */
  readonly overrides: readonly OverrideLayer[];
  /** The locale in the name of the file. */
  readonly fileLocale: string | undefined;
  /** From the command line. */
  readonly named: Named;
}

/** A value and where it came from. */
export interface Resolved<Value> {
  readonly value: Value;
  readonly origin: Origin;
}

/** The settings of one rule for one reply; the rule may be `off`. */
export interface ResolvedRule {
  readonly id: string;
  readonly rule: Rule;
  readonly severity: Resolved<SeveritySetting>;
  readonly options: Resolved<unknown>;
}

/** All settings of one reply, each with its origin. */
export interface ResolvedSettings {
  readonly channel: Resolved<ChannelProfile>;
  /** A name in the record that means no channel, or several: the reply counts as on no particular channel. */
  readonly unknownChannel: string | undefined;
  readonly locale: Resolved<string | undefined>;
  readonly rules: readonly ResolvedRule[];
}

/**
 * Runs through the cascade for one reply. Channel and locale come from the first of these that names one: command line,
 * record, the last override that fits, config, default. A locale in the name of the file goes before that of the config.
 */
export function resolveSettings(file: FileCascade, record: Named): ResolvedSettings {
  const { config, named } = file;
  const recordId = record.channel ? channelIdOf(record.channel) : undefined;
  const unknownChannel = record.channel && recordId === undefined ? record.channel : undefined;
  const givenChannel =
    resolved(named.channel, { kind: 'flag', flag: '--channel' }) ??
    resolved(unknownChannel === undefined ? recordId : 'unspecified', { kind: 'record' });
  const givenLocale =
    resolved(named.locale, { kind: 'flag', flag: '--locale' }) ??
    resolved(record.locale ? canonical(record.locale) : undefined, { kind: 'record' });
  let channel = givenChannel ?? config.channel ?? { value: 'unspecified', origin: { kind: 'default' } };
  let locale: Resolved<string | undefined> = givenLocale ??
    resolved(file.fileLocale, { kind: 'path' }) ??
    config.locale ?? { value: undefined, origin: { kind: 'default' } };
  const layers = [...config.layers];
  for (const override of file.overrides) {
    if (!isFor(override, channel.value, locale.value)) continue;
    const from = (key: string): Origin => ({ ...override.origin, keys: [...override.origin.keys, key] });
    channel = givenChannel ?? resolved(override.channel, from('channel')) ?? channel;
    locale = givenLocale ?? resolved(override.locale, from('locale')) ?? locale;
    layers.push(override.rules);
  }
  layers.push(config.flags);
  const profile = profileOf(channel.value);
  return {
    channel: { value: profile, origin: channel.origin },
    unknownChannel: named.channel === undefined ? unknownChannel : undefined,
    locale,
    rules: resolveRules(config.rules, layers, profile.audience),
  };
}

const resolved = (value: string | undefined, origin: Origin): Resolved<string> | undefined =>
  value === undefined ? undefined : { value, origin };

function profileOf(id: string): ChannelProfile {
  const profile = findChannel(id);
  if (profile === undefined) throw new Error(`channel ${JSON.stringify(id)} was not checked`);
  return profile;
}

/** Records write `en_US` as often as `en-US`. */
function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? locale;
  } catch {
    return locale;
  }
}

function isFor({ channels, locales }: OverrideLayer, channel: string, locale: string | undefined): boolean {
  if (channels !== undefined && !channels.includes(channel)) return false;
  return locales === undefined || locales.some((wanted) => isLocaleWithin(locale, wanted));
}

/** True when a locale is the named one or a narrower one: `de` holds for `de-AT` and `de_AT`. */
function isLocaleWithin(locale: string | undefined, wanted: string): boolean {
  return locale !== undefined && `${tagOf(locale)}-`.startsWith(`${tagOf(wanted)}-`);
}

const tagOf = (locale: string): string => locale.replaceAll('_', '-').toLowerCase();

function resolveRules(
  rules: ConfigCascade['rules'],
  layers: readonly Layer[],
  audience: Audience,
): readonly ResolvedRule[] {
  const byId = new Map<string, ResolvedRule>();
  for (const layer of layers) {
    for (const [id, { severity, options, origin }] of layer) {
      const known = rules.get(id);
      if (known === undefined) continue;
      // A preset sets a rule completely: options of an earlier preset do not stay.
      const before = origin.kind === 'preset' ? undefined : byId.get(id)?.options;
      const kept = before ?? { value: known.defaults, origin: { kind: 'default' } as const };
      byId.set(id, {
        id,
        rule: known.rule,
        severity: { value: severityFor(severity, audience), origin },
        options: options === undefined ? kept : { value: options.value, origin },
      });
    }
  }
  return [...byId.values()];
}

/** The severity for an audience. Without a named channel the audience is unknown, which counts as private. */
function severityFor(severity: SeverityByAudience, audience: Audience): SeveritySetting {
  if (typeof severity === 'string') return severity;
  return audience === 'unknown' ? (severity.unknown ?? severity.private) : severity[audience];
}
