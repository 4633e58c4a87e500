import { UserError } from './errors.js';
import { quote, type Keys, type Mistake } from './mistakes.js';
import { maskPersonalData } from '../personal-data/index.js';
import type { Locate } from './read-yaml.js';

/** A text with mistakes: its path as the user would write it, and what finds lines and columns in it. */
interface MistakenText {
  readonly path: string;
  readonly locator: () => Promise<Locate>;
}

/** A mistake and the file it stands in. */
export interface PlacedMistake extends Mistake {
  readonly source: MistakenText;
}

/** Mistakes of one file. */
export function mistakesIn(source: MistakenText, mistakes: readonly Mistake[]): readonly PlacedMistake[] {
  return mistakes.map((mistake) => ({ ...mistake, source }));
}

const NAMES_HINT =
  '`care-lint rules` and `care-lint channels` list the names; `care-lint init` writes a commented config.';

/**
 * One UserError `config` for all mistakes of a config, of those it extends, or of a file beside it: file by file, each with
 * line and column.
 */
export async function mistakesError(mistakes: readonly PlacedMistake[], hint = NAMES_HINT): Promise<UserError> {
  const sources = [...new Set(mistakes.map(({ source }) => source))];
  const lines = await Promise.all(
    sources.map(async (source) =>
      linesOf(
        source,
        mistakes.filter((mistake) => mistake.source === source),
      ),
    ),
  );
  return new UserError('config', [...new Set(lines.flat())].join('\n'), { hint });
}

/** In the order of the file. */
async function linesOf({ path, locator }: MistakenText, mistakes: readonly Mistake[]): Promise<readonly string[]> {
  const locate = await locator();
  const placed = mistakes.map((mistake) => ({ mistake, place: locate(mistake.keys, mistake.at) }));
  placed.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
  return placed.map(({ mistake: { keys, text }, place }) => {
    const at = place === undefined ? path : `${path}:${place.line}:${place.column}`;
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
