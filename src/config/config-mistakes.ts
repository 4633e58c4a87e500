import { UserError } from '../base/errors.js';
import { quote, type Keys, type Mistake } from '../base/mistakes.js';
import { maskPersonalData } from '../personal-data/index.js';
import type { ConfigSource } from './read-config.js';

/** A mistake and the file it stands in. */
export interface ConfigMistake extends Mistake {
  readonly source: ConfigSource;
}

/** Mistakes of one file. */
export function mistakesIn(source: ConfigSource, mistakes: readonly Mistake[]): readonly ConfigMistake[] {
  return mistakes.map((mistake) => ({ ...mistake, source }));
}

/**
 * One UserError `config` for all mistakes of a config, of those it extends, or of a file beside it: file by file, each with
 * line and column.
 */
export async function mistakesError(mistakes: readonly ConfigMistake[]): Promise<UserError> {
  const sources = [...new Set(mistakes.map(({ source }) => source))];
  const lines = await Promise.all(
    sources.map(async (source) =>
      linesOf(
        source,
        mistakes.filter((mistake) => mistake.source === source),
      ),
    ),
  );
  return new UserError('config', [...new Set(lines.flat())].join('\n'), {
    hint: '`care-lint rules` and `care-lint channels` list the names; `care-lint init` writes a commented config.',
  });
}

/** In the order of the file. */
async function linesOf(source: ConfigSource, mistakes: readonly Mistake[]): Promise<readonly string[]> {
  const locate = await source.locator();
  const placed = mistakes.map((mistake) => ({ mistake, place: locate(mistake.keys, mistake.at) }));
  placed.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
  return placed.map(({ mistake: { keys, text }, place }) => {
    const at = place === undefined ? source.path : `${source.path}:${place.line}:${place.column}`;
    const where = dotted(keys).replace(/^\./, '');
    return where === '' ? `${at} ${text}` : `${at} ${where}: ${text}`;
  });
}

const dotted = (keys: Keys): string =>
  keys
    .map((key) =>
      typeof key === 'number' ? `[${key}]` : `.${/^[\w$/@-]+$/.test(key) ? maskPersonalData(key) : quote(key)}`,
    )
    .join('');
