import type { Notice } from '../base/types.js';
import type { Keys } from '../base/mistakes.js';
import type { OverrideLayer } from './cascade.js';
import type { FormatSettings } from './config.js';
import type { LoadedConfig } from './load-config.js';

/** Watches which mappings, overrides and ignored columns of the configs of a run are of use. */
export interface UseWatch {
  /** Takes note of what a config gives to a file: overrides, and the mapping it is read by. */
  use(config: LoadedConfig, overrides: readonly OverrideLayer[], format: FormatSettings | undefined): void;
  /** Takes note of entries of the mapping's `ignoreColumns` that a file has a column for. */
  useColumns(format: FormatSettings, entries: readonly string[]): void;
  /** A failure for each entry that was of no use to any file. */
  notices(): Promise<readonly Notice[]>;
}

/** Starts watching. */
export function watchUse(): UseWatch {
  const overridesByConfig = new Map<LoadedConfig, Set<number>>();
  const columnsByFormat = new Map<FormatSettings, Set<string>>();
  return {
    use(config, overrides, format) {
      const used = overridesByConfig.get(config) ?? new Set();
      overridesByConfig.set(config, used);
      for (const { index } of overrides) used.add(index);
      if (format !== undefined && !columnsByFormat.has(format)) columnsByFormat.set(format, new Set());
    },
    useColumns(format, entries) {
      for (const entry of entries) columnsByFormat.get(format)?.add(entry);
    },
    async notices() {
      const found = [...overridesByConfig].map(([config, used]) =>
        unusedIn(config, [...unusedOverrides(config, used), ...unusedFormats(config, columnsByFormat)]),
      );
      return (await Promise.all(found)).flat();
    },
  };
}

interface Unused {
  readonly keys: Keys;
  readonly message: string;
}

function unusedOverrides({ overrides }: LoadedConfig, used: ReadonlySet<number>): readonly Unused[] {
  return overrides
    .filter(({ index }) => !used.has(index))
    .map(({ index }) => ({
      keys: ['overrides', index, 'files'],
      message: `overrides[${index}] is not used: no file of this run matches its \`files\`.`,
    }));
}

function unusedFormats(
  { formats }: LoadedConfig,
  columnsByFormat: ReadonlyMap<FormatSettings, ReadonlySet<string>>,
): readonly Unused[] {
  return formats.flatMap(({ format }, index): readonly Unused[] => {
    const columns = columnsByFormat.get(format);
    if (columns === undefined) {
      const why = 'no file of this run matches its `files`, or a later entry reads them';
      return [{ keys: ['formats', index, 'files'], message: `formats[${index}] is not used: ${why}.` }];
    }
    return (format.ignoreColumns ?? []).flatMap((entry, at) =>
      columns.has(entry)
        ? []
        : [
            {
              keys: ['formats', index, 'ignoreColumns', at],
              message: `\`${entry}\` in formats[${index}].ignoreColumns is not used: no table of this run has such a column.`,
            },
          ],
    );
  });
}

async function unusedIn({ source }: LoadedConfig, unused: readonly Unused[]): Promise<readonly Notice[]> {
  if (source === undefined || unused.length === 0) return [];
  const locate = await source.locator();
  return unused.map(({ keys, message }) => {
    const place = locate(keys, 'value');
    return { level: 'failure', path: source.path, ...(place === undefined ? {} : { line: place.line }), message };
  });
}
