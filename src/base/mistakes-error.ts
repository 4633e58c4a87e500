import { UserError } from './errors.js';
import { quote, type Keys, type Mistake } from './mistakes.js';
import { maskPersonalData } from '../personal-data/index.js';
import type { Locate } from './read-yaml.js';

/** A text with mistakes: its path as the user would write it, and what finds lines and columns in it. */
interface MistakenText {
  readonly path: string;
  readonly locator: () => Promise<Locate>;
}

const NAMES_HINT =
  '`care-lint rules` and `care-lint channels` list the names; `care-lint init` writes a commented config.';

/**
 * One UserError `config` for all mistakes of a config, or of a file beside it, each with line and column, in the order of
 * the file.
 */
export async function mistakesError(
  { path, locator }: MistakenText,
  mistakes: readonly Mistake[],
  hint = NAMES_HINT,
): Promise<UserError> {
  const locate = await locator();
  const placed = mistakes.map((mistake) => ({ mistake, place: locate(mistake.keys, mistake.at) }));
  placed.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
  const lines = placed.map(({ mistake: { keys, text }, place }) => {
    const at = place === undefined ? path : `${path}:${place.line}:${place.column}`;
    const where = dotted(keys).replace(/^\./, '');
    return where === '' ? `${at} ${text}` : `${at} ${where}: ${text}`;
  });
  return new UserError('config', [...new Set(lines)].join('\n'), { hint });
}

const dotted = (keys: Keys): string =>
  keys
    .map((key) =>
      typeof key === 'number' ? `[${key}]` : `.${/^[\w$/@-]+$/.test(key) ? maskPersonalData(key) : quote(key)}`,
    )
    .join('');
