import type { Notice } from '../../types.js';
import { mappedPaths } from '../library/field-watch.js';
import { isInternalColumn } from '../library/internal-notes.js';
import type { FormatMapping } from '../format.js';

/** The columns of a table that its mapping does not read. */
export interface OtherColumns {
  /** A failure when some are not named as ignored either: no column is renamed or added in silence. */
  readonly notices: readonly Notice[];
  /** Entries of `ignoreColumns` that some column answers to. */
  readonly ignored: readonly string[];
}

/** Names shown of many. */
const MAX_SHOWN = 5;

/** Finds the columns of a table, whose header stands on a line, that its mapping does not read. */
export function findOtherColumns(
  path: string,
  line: number,
  columns: readonly string[],
  mapping: FormatMapping,
): OtherColumns {
  const read = new Set(mappedPaths(mapping));
  const others = [...new Set(columns)].filter((name) => name !== '' && !read.has(name) && !isInternalColumn(name));
  const entries = mapping.ignoreColumns ?? [];
  const unknown = entries.includes('*') ? [] : others.filter((name) => !entries.includes(name));
  return {
    notices: unknown.length === 0 ? [] : [unknownNotice(path, line, unknown)],
    ignored: entries.filter((entry) => (entry === '*' ? others.length > 0 : others.includes(entry))),
  };
}

/** A failure for a table without a column that is known to hold a text. */
export function noTextNotice(path: string, columns: readonly string[]): Notice {
  const message = `No column of ${listed(columns)} is known to hold a text: name it under \`formats\` in the config.`;
  return { level: 'failure', path, message, allowance: 'unknown-columns' };
}

function unknownNotice(path: string, line: number, unknown: readonly string[]): Notice {
  const columns = `the column${unknown.length === 1 ? '' : 's'} ${listed(unknown)}`;
  const message = `Nothing reads ${columns}: name them in the mapping of the config, or in its \`ignoreColumns\`.`;
  return { level: 'failure', path, line, message, allowance: 'unknown-columns' };
}

function listed(columns: readonly string[]): string {
  const more = columns.length > MAX_SHOWN ? ` and ${columns.length - MAX_SHOWN} more` : '';
  return (
    columns
      .slice(0, MAX_SHOWN)
      .map((name) => `\`${name}\``)
      .join(', ') + more
  );
}
