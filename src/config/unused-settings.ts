import type { Keys } from '../base/mistakes.js';
import type { Notice } from '../base/types.js';
import type { ConfigOrigin } from './cascade.js';
import type { LoadedConfig } from './load-config.js';

/** An entry of `overrides` or `formats`. */
type Entry = LoadedConfig['overrides'][number] | LoadedConfig['formats'][number];

/** Watches which mappings, overrides and ignored columns of the configs of a run are of use. */
export interface UseWatch {
  /** Marks the entries of a config that hold for a file as used. */
  use(config: LoadedConfig, entries: readonly Entry[]): void;
  /** Marks entries of `ignoreColumns` as used: a file has a column for them. */
  useColumns(format: Entry, columns: readonly string[]): void;
  /**
   * A failure for each entry that no file needed. An entry of a file that several configs extend is used when one of them uses
   * it. Entries of packages are left out, because their users cannot remove them.
   */
  notices(): Promise<readonly Notice[]>;
}

/** Starts watching. */
export function watchUse(): UseWatch {
  const configs = new Set<LoadedConfig>();
  const used = new Map<string, Set<string>>();
  const columnsOf = (entry: Entry): Set<string> | undefined => used.get(addressOf(entry.origin));
  return {
    use(config, entries) {
      configs.add(config);
      for (const { origin } of entries) if (!used.has(addressOf(origin))) used.set(addressOf(origin), new Set());
    },
    useColumns(format, columns) {
      for (const column of columns) columnsOf(format)?.add(column);
    },
    async notices() {
      const reported = new Set<string>();
      const notices: Notice[] = [];
      for (const { overrides, formats } of configs) {
        for (const entry of [...overrides, ...formats]) {
          const address = addressOf(entry.origin);
          if (entry.isOfPackage || reported.has(address)) continue;
          reported.add(address);
          for (const unused of unusedIn(entry, columnsOf(entry))) notices.push(await noticeOf(entry.origin, unused));
        }
      }
      return notices;
    },
  };
}

/** Names an entry by its file and its place, whichever config extends the file. */
const addressOf = ({ source, keys }: ConfigOrigin): string => [source.path, ...keys].join('\n');

interface Unused {
  readonly keys: Keys;
  readonly message: string;
}

/** The unused parts of an entry; `columns` are those that files have, `undefined` when the entry held for no file. */
function unusedIn(entry: Entry, columns: ReadonlySet<string> | undefined): readonly Unused[] {
  const [list, index] = entry.origin.keys;
  const name = `${list}[${index}]`;
  if (columns === undefined) {
    const isFormat = 'format' in entry;
    const why = `no file of this run matches its \`files\`${isFormat ? ', or a later entry reads them' : ''}`;
    return [{ keys: [...entry.origin.keys, 'files'], message: `${name} is not used: ${why}.` }];
  }
  const ignored = 'format' in entry ? (entry.format.ignoreColumns ?? []) : [];
  return ignored.flatMap((column, at) =>
    columns.has(column)
      ? []
      : [
          {
            keys: [...entry.origin.keys, 'ignoreColumns', at],
            message: `\`${column}\` in ${name}.ignoreColumns is not used: no table of this run has such a column.`,
          },
        ],
  );
}

async function noticeOf({ source }: ConfigOrigin, { keys, message }: Unused): Promise<Notice> {
  const place = (await source.locator())(keys, 'value');
  return { level: 'failure', code: 'unused-setting', path: source.path, ...place, message };
}
