import type { Keys } from '../base/mistakes.js';
import type { ConfigOrigin, Resolved } from './cascade.js';
import type { ConfigPart } from './config-chain.js';
import type { ShapedConfig } from './config-schema.js';
import type { ContactData } from './config.js';

/* What all files of a chain say together, each value with its place in its file. */

/** A value of a config, and its place there. */
interface ConfigEntry<Value> extends Resolved<Value> {
  readonly origin: ConfigOrigin;
}

type Parts = readonly Pick<ConfigPart, 'source' | 'config'>[];

/** The contact data of all files of a chain, by list. */
export function contactEntries(parts: Parts): Readonly<Record<keyof ContactData, readonly ConfigEntry<string>[]>> {
  const list = (name: keyof ContactData) => listEntries(parts, ['contacts', name], ({ contacts }) => contacts?.[name]);
  return {
    domains: list('domains'),
    phones: list('phones'),
    addresses: list('addresses'),
    ibans: list('ibans'),
    names: list('names'),
    patterns: list('patterns'),
    regions: list('regions'),
  };
}

/** The sample values of all files of a chain, by variable; later files win. */
export function sampleValueEntries(parts: Parts): ReadonlyMap<string, ConfigEntry<string>> {
  const byVariable = new Map<string, ConfigEntry<string>>();
  for (const { value: values, origin } of allEntries(parts, ['sampleValues'], (config) => config.sampleValues)) {
    for (const [variable, value] of Object.entries(values)) {
      byVariable.set(variable, { value, origin: { ...origin, keys: ['sampleValues', variable] } });
    }
  }
  return byVariable;
}

/** Rules and categories whose findings no baseline accepts. */
export function neverEntries(parts: Parts): readonly ConfigEntry<string>[] {
  return listEntries(parts, ['baseline', 'never'], ({ baseline }) => baseline?.never);
}

/** Whether suppressions need a reason. */
export function needsReasonEntry(parts: Parts): ConfigEntry<boolean> | undefined {
  return lastEntry(parts, ['suppressions', 'requireReason'], ({ suppressions }) => suppressions?.requireReason);
}

/** The value in the last file of a chain that has one. */
export function lastEntry<Value>(
  parts: Parts,
  keys: Keys,
  valueIn: (config: ShapedConfig) => Value | undefined,
): ConfigEntry<Value> | undefined {
  return allEntries(parts, keys, valueIn).at(-1);
}

/** The entries of a list in all files of a chain, file by file. */
function listEntries<Value>(
  parts: Parts,
  keys: Keys,
  listIn: (config: ShapedConfig) => readonly Value[] | undefined,
): readonly ConfigEntry<Value>[] {
  return allEntries(parts, keys, listIn).flatMap(({ value: list, origin }) =>
    list.map((value, index) => ({ value, origin: { ...origin, keys: [...keys, index] } })),
  );
}

function allEntries<Value>(
  parts: Parts,
  keys: Keys,
  valueIn: (config: ShapedConfig) => Value | undefined,
): readonly ConfigEntry<Value>[] {
  return parts.flatMap(({ config, source }) => {
    const value = valueIn(config);
    return value === undefined ? [] : [{ value, origin: { kind: 'config', source, keys } }];
  });
}
