import type { Line } from './read.js';

/** Lines that repeat an earlier one: the same words, or more than half of their runs of five words. */
export function findRepeats(lines: readonly Line[]): readonly (readonly [Line, Line])[] {
  const repeats: (readonly [Line, Line])[] = [];
  const byWords = new Map<string, Line>();
  const byRun = new Map<string, Line[]>();
  for (const line of lines) {
    const words = wordsOf(line.text);
    const key = words.join(' ');
    const same = key === '' ? undefined : byWords.get(key);
    if (same === undefined) byWords.set(key, line);
    else repeats.push([line, same]);
    const runs = runsOf(words);
    const shared = new Map<Line, number>();
    for (const other of runs.flatMap((run) => byRun.get(run) ?? [])) shared.set(other, (shared.get(other) ?? 0) + 1);
    const near = [...shared].find(([, count]) => runs.length >= FEWEST_RUNS && count / runs.length > MOST_SHARED);
    if (near !== undefined && same === undefined) repeats.push([line, near[0]]);
    for (const run of new Set(runs)) byRun.set(run, [...(byRun.get(run) ?? []), line]);
  }
  return repeats;
}

/** Words in a run. */
const RUN = 5;
/** Lines with fewer runs are not compared: short sentences are much alike. */
const FEWEST_RUNS = 3;
/** Share of runs of five words that two lines may have in common. */
const MOST_SHARED = 0.5;

function runsOf(words: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at++) runs.push(words.slice(at, at + RUN).join(' '));
  return runs;
}

/** How many different words there are, and the share of lines that begin with the commonest two words. */
export function varietyOf(lines: readonly Line[]): { readonly words: number; readonly commonestStart: number } {
  const words = new Set<string>();
  const starts = new Map<string, number>();
  for (const { text } of lines) {
    const own = wordsOf(text);
    for (const word of own) words.add(word);
    const start = own.slice(0, 2).join(' ');
    starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  return { words: words.size, commonestStart: Math.max(...starts.values()) / lines.length };
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .match(/[\p{L}\p{N}@]+/gu) ?? [];
