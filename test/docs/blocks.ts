/**
 * The page with the text between `<!-- name -->` and `<!-- /name -->` replaced, on lines of its own unless the markers are
 * on one line. Throws Error when the page lacks the markers.
 */
export function withBlock(page: string, name: string, body: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name.split(' ')[0]} -->`];
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start < 0 || end < 0) throw new Error(`the page needs the markers ${opening} and ${closing}`);
  const before = page.slice(0, start + opening.length);
  const isInline = page[start + opening.length] !== '\n';
  return `${before}${isInline ? body : `\n\n${body}\n\n`}${page.slice(end)}`;
}

/** The names in the opening markers of a kind: `<!-- file a.txt -->` gives `a.txt`. */
export function namedIn(page: string, kind: string): readonly string[] {
  return [...page.matchAll(/<!-- (\S+) ([^>]+) -->/g)].flatMap(([, found, named = '']) =>
    found === kind ? [named] : [],
  );
}

/** A text in a code block of Markdown. */
export function codeBlock(text: string, language = 'text'): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** Rows as a Markdown table; the first row is its head. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
