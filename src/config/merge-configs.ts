import type { ConfigOrigin, Resolved } from './cascade.js';
import type { ConfigPart } from './config-chain.js';
import type { ContactData } from './config.js';
import type { ShapedConfig } from './config-schema.js';
import type { Keys } from '../base/mistakes.js';

/** A value of a config, and the place that says it. */
export interface Said<Value> extends Resolved<Value> {
  readonly origin: ConfigOrigin;
}

type Parts = readonly Pick<ConfigPart, 'source' | 'config'>[];

/** What the file says that comes last in a chain, of those that say anything. */
export function lastSaid<Value>(
  parts: Parts,
  keys: Keys,
  valueIn: (config: ShapedConfig) => Value | undefined,
): Said<Value> | undefined {
  return allSaid(parts, keys, valueIn).at(-1);
}

/** The entries of a list in all files of a chain, one list after the other. */
function joined<Value>(
  parts: Parts,
  keys: Keys,
  listIn: (config: ShapedConfig) => readonly Value[] | undefined,
): readonly Said<Value>[] {
  return allSaid(parts, keys, listIn).flatMap(({ value: list, origin }) =>
    list.map((value, index) => ({ value, origin: { ...origin, keys: [...keys, index] } })),
  );
}

function allSaid<Value>(
  parts: Parts,
  keys: Keys,
  valueIn: (config: ShapedConfig) => Value | undefined,
): readonly Said<Value>[] {
  return parts.flatMap(({ config, source }) => {
    const value = valueIn(config);
    return value === undefined ? [] : [{ value, origin: { kind: 'config', source, keys } }];
  });
}

/** Contact data of all files of a chain, list by list. */
export function saidContacts(parts: Parts): Readonly<Record<keyof ContactData, readonly Said<string>[]>> {
  const list = (name: keyof ContactData) => joined(parts, ['contacts', name], ({ contacts }) => contacts?.[name]);
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

/** Sample values of all files of a chain, by variable. */
export function saidSampleValues(parts: Parts): ReadonlyMap<string, Said<string>> {
  const byVariable = new Map<string, Said<string>>();
  for (const { value: values, origin } of allSaid(parts, ['sampleValues'], (config) => config.sampleValues)) {
    for (const [variable, value] of Object.entries(values)) {
      byVariable.set(variable, { value, origin: { ...origin, keys: ['sampleValues', variable] } });
    }
  }
  return byVariable;
}

/** Rules and categories that the baseline of a chain never accepts. */
export function saidNever(parts: Parts): readonly Said<string>[] {
  return joined(parts, ['baseline', 'never'], ({ baseline }) => baseline?.never);
}

/** Whether suppressions need a reason. */
export function saidNeedsReason(parts: Parts): Said<boolean> | undefined {
  return lastSaid(parts, ['suppressions', 'requireReason'], ({ suppressions }) => suppressions?.requireReason);
}
