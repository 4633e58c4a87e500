/** The known id closest to a mistyped one, at most a third of its letters away; undefined when none is. */
export function nearestId(typed: string, known: readonly string[]): string | undefined {
  const wanted = typed.slice(0, 64).toLowerCase().replaceAll('_', '-');
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const id of known) {
    const distance = editDistance(wanted, id);
    if (distance >= bestDistance) continue;
    best = id;
    bestDistance = distance;
  }
  return best ?? known.find((id) => wanted.length >= 2 && (id.startsWith(`${wanted}-`) || wanted.startsWith(`${id}-`)));
}

/** Levenshtein distance, one row at a time. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(left).entries()) {
    const next = [index + 1];
    for (let column = 1; column <= right.length; column += 1) {
      const kept = (row[column - 1] ?? 0) + (right[column - 1] === letter ? 0 : 1);
      next.push(Math.min(kept, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? right.length;
}
