import type { SeveritySetting } from '../base/types.js';
import type { Origin, Resolved, ResolvedSettings } from './cascade.js';
import type { FormatSettings } from './config.js';
import type { LoadedConfig } from './load-config.js';
import type { Locate } from '../base/read-yaml.js';
import { addressedRules } from './rule-book.js';

/**
 * A value and, in words, where it came from: `preset recommended`, `care-lint.config.yaml:12`, `--channel`, `record`,
 * `default`.
 */
export interface Described<Value> {
  readonly value: Value;
  readonly from: string;
}

/** What one rule is set to. */
export interface DescribedRule {
  readonly id: string;
  readonly severity: Described<SeveritySetting>;
  readonly options: Described<unknown>;
}

/** Everything set for a reply of a file; plain data, ready for JSON. */
export interface SettingsDescription {
  readonly path: string;
  /** `null` without a config. */
  readonly configFile: string | null;
  /** Channel id. */
  readonly channel: Described<string>;
  /** BCP 47 tag; `null` when the text must tell. */
  readonly locale: Described<string | null>;
  readonly plugins: readonly { readonly name: string; readonly from: string; readonly rules: readonly string[] }[];
  /** How the file is read, when the config says so. */
  readonly format: FormatSettings | null;
  /** By id; rules that are off are in it too. */
  readonly rules: readonly DescribedRule[];
}

/** Puts the settings of a reply into words. */
export async function describeSettings(
  path: string,
  { source, plugins }: LoadedConfig,
  format: FormatSettings | undefined,
  resolved: ResolvedSettings,
): Promise<SettingsDescription> {
  const locate = (await source?.locator()) ?? (() => undefined);
  const from = (origin: Origin): string => inWords(origin, source?.path, locate);
  const described = <Value>({ value, origin }: Resolved<Value>): Described<Value> => ({ value, from: from(origin) });
  const rules = resolved.rules.map(({ id, severity, options }) => ({
    id,
    severity: described(severity),
    options: described(options),
  }));
  return {
    path,
    configFile: source?.path ?? null,
    channel: { value: resolved.channel.value.id, from: from(resolved.channel.origin) },
    locale: { value: resolved.locale.value ?? null, from: from(resolved.locale.origin) },
    plugins: plugins.map((plugin, index) => ({
      name: plugin.name,
      from: from({ kind: 'config', keys: ['plugins', index] }),
      rules: addressedRules(plugin).map(([id]) => id),
    })),
    format: format ?? null,
    rules: rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function inWords(origin: Origin, file: string | undefined, locate: Locate): string {
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
      const place = locate(origin.keys, 'key');
      const name = file ?? 'config';
      return place === undefined ? name : `${name}:${place.line}`;
    }
    default:
      return origin satisfies never;
  }
}
