/** True when a name is the pattern, or fits it: `*` stands for anything. Takes time in proportion to their length. */
export function fitsPattern(name: string, wanted: string): boolean {
  const pattern = wanted.replace(/^\.\//, '');
  if (name === pattern) return true;
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined || !name.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
