import type { Locate } from '../base/mistakes.js';
import type { SeveritySetting } from '../base/types.js';
import type { Origin, Resolved, ResolvedSettings } from './cascade.js';
import { contactEntries, needsReasonEntry, neverEntries, sampleValueEntries } from './config-entries.js';
import type { FormatSettings } from './config.js';
import type { LoadedConfig } from './load-config.js';
import type { ConfigSource } from './read-config.js';
import { addressedRules } from './rule-book.js';

/** A value, and its origin in words: `preset recommended`, `care-lint.config.yaml:12`, `--channel`, `record`, `default`. */
export interface Described<Value> {
  readonly value: Value;
  readonly from: string;
}

/** The settings of one rule. */
export interface DescribedRule {
  readonly id: string;
  readonly severity: Described<SeveritySetting>;
  readonly options: Described<unknown>;
}

/** All settings of a reply of a file; plain data, ready for JSON. */
export interface SettingsDescription {
  readonly path: string;
  /** `null` without a config. */
  readonly configFile: string | null;
  /** The presets and files that the config extends; later ones win. */
  readonly extends: readonly (Described<string> & { readonly kind: 'preset' | 'file' })[];
  /** Channel id. */
  readonly channel: Described<string>;
  /** BCP 47 tag; `null` when the language is guessed from the text. */
  readonly locale: Described<string | null>;
  readonly plugins: readonly { readonly name: string; readonly from: string; readonly rules: readonly string[] }[];
  /** The entry of `formats` that the file is read with. */
  readonly format: Described<FormatSettings> | null;
  /** Entries of the config that hold for all files: contacts, sample values, baseline, suppressions. */
  readonly entries: readonly (Described<string | boolean> & { readonly name: string })[];
  /** By id, with the rules that are off. */
  readonly rules: readonly DescribedRule[];
}

/** Describes the settings of a reply; puts their origins into words. */
export async function describeSettings(
  path: string,
  config: LoadedConfig,
  format: LoadedConfig['formats'][number] | undefined,
  resolved: ResolvedSettings,
): Promise<SettingsDescription> {
  const { source, parts, presets, plugins } = config;
  const locates = new Map<ConfigSource, Locate>();
  for (const part of parts) locates.set(part.source, await part.source.locator());
  const from = (origin: Origin): string => inWords(origin, locates);
  const described = <Value>({ value, origin }: Resolved<Value>): Described<Value> => ({ value, from: from(origin) });
  const rules = resolved.rules.map(({ id, severity, options }) => ({
    id,
    severity: described(severity),
    options: described(options),
  }));
  return {
    path,
    configFile: source?.path ?? null,
    extends: [
      ...presets.map((preset) => ({ kind: 'preset' as const, ...described(preset) })),
      ...parts.flatMap(({ source: { path: value }, extendedBy: origin }) =>
        origin === undefined ? [] : [{ kind: 'file' as const, ...described({ value, origin }) }],
      ),
    ],
    channel: { value: resolved.channel.value.id, from: from(resolved.channel.origin) },
    locale: { value: resolved.locale.value ?? null, from: from(resolved.locale.origin) },
    plugins: plugins.map(({ plugin, origin }) => ({
      name: plugin.name,
      from: from(origin),
      rules: addressedRules(plugin).map(([id]) => id),
    })),
    format: format === undefined ? null : described({ value: format.format, origin: format.origin }),
    entries: entriesOf(config).map(({ name, entry }) => ({ name, ...described(entry) })),
    rules: rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

interface NamedEntry {
  readonly name: string;
  readonly entry: Resolved<string | boolean>;
}

function entriesOf({ parts }: LoadedConfig): readonly NamedEntry[] {
  const contacts = Object.entries(contactEntries(parts)).flatMap(([list, entries]) =>
    entries.map((entry) => ({ name: `contacts.${list}`, entry })),
  );
  const sampleValues = [...sampleValueEntries(parts)].map(([variable, entry]) => ({
    name: `sampleValues.${variable}`,
    entry,
  }));
  const needsReason = needsReasonEntry(parts);
  return [
    ...contacts,
    ...sampleValues,
    ...neverEntries(parts).map((entry) => ({ name: 'baseline.never', entry })),
    ...(needsReason === undefined ? [] : [{ name: 'suppressions.requireReason', entry: needsReason }]),
  ];
}

function inWords(origin: Origin, locates: ReadonlyMap<ConfigSource, Locate>): string {
  switch (origin.kind) {
    case 'default':
    case 'record':
      return origin.kind;
    case 'path':
      return 'the name of the file';
    case 'preset':
      return `preset ${origin.name}`;
    case 'flag':
      return origin.flag;
    case 'config': {
      const { source, keys } = origin;
      const place = locates.get(source)?.(keys, 'key');
      return place === undefined ? source.path : `${source.path}:${place.line}`;
    }
    default:
      return origin satisfies never;
  }
}
