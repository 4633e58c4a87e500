/** Joins pairs of names to clusters (union-find): by size, largest first, then as they came. */
export function clustersOf(pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    // Everything on the way now hangs on the root, so that the next walk is short.
    for (let at = name; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [one, other] of pairs) {
    for (const name of [one, other]) if (!parents.has(name)) parents.set(name, name);
    parents.set(rootOf(other), rootOf(one));
  }
  const clusters = new Map<string, string[]>();
  for (const name of parents.keys()) {
    const root = rootOf(name);
    const members = clusters.get(root) ?? [];
    clusters.set(root, members);
    members.push(name);
  }
  return [...clusters.values()].filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length);
}
