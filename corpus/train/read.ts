import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One line of the corpus. */
export interface Line {
  /** File name without its ending: a trade, a theme or a confusion. */
  readonly theme: string;
  /** 1-based. */
  readonly number: number;
  readonly codes: readonly string[];
  readonly text: string;
}

/** Reads `codes|text` lines of every `.txt` file of a folder, files by name. Blank lines and `#` comments are left out. */
export function readCorpus(folder: string): readonly Line[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, at) => {
          if (line.trim() === '' || line.startsWith('#')) return [];
          const bar = line.indexOf('|');
          const codes = line.slice(0, Math.max(0, bar)).trim().split(/\s+/);
          return [{ theme: basename(name, '.txt'), number: at + 1, codes, text: line.slice(bar + 1).trim() }];
        }),
    );
}
