/** A longer word is not a typing mistake; without this limit, a hostile one would cost much time. */
const longestWord = 80;

/**
 * The candidate that a mistyped word most likely means, for "did you mean"; `undefined` when no candidate is near. Near means
 * at most two edits in five characters, or that one is the start of the other (`warning`, `warn`). Ignores case.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word === '' || word.length > longestWord) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const isStart = Math.min(wanted.length, other.length) > 2 && (wanted.startsWith(other) || other.startsWith(wanted));
    const farthest = Math.max(1, Math.floor(Math.max(wanted.length, other.length) * 0.4));
    const distance = isStart ? 1.5 : editDistance(wanted, other);
    if ((distance <= farthest || isStart) && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The number of edits (insert, delete, replace, swap neighbours) from one word to the other: optimal string alignment. */
export function editDistance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
        swapped && column > 1 && row > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

/** True when a name fits a pattern; `*` is any run of characters. Without regular expressions, so that no pattern can be slow. */
export function fitsPattern(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
