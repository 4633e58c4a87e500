import { dialects } from './dialects.js';
import { tools, type Tool } from './tools.js';
import type { DialectId, Template } from './types.js';

/** Ids that name a helpdesk or a dialect in options. */
export const dialectNames: readonly string[] = [
  ...new Set([...tools.map(({ id }) => id), ...dialects.map(({ id }) => id)]),
];

/** The helpdesk of an id; `undefined` when the id names a dialect only. */
export function findTool(id: string | undefined): Tool | undefined {
  return tools.find((tool) => tool.id === id);
}

/** Dialects that are never meant for each other: Liquid and Handlebars differ only in their tags. */
export function familyOf(dialect: DialectId): DialectId {
  return dialect === 'handlebars' || dialect === 'intercom' ? 'liquid' : dialect;
}

const LOCAL =
  /\{%-? {0,3}(?:(?:assign|capture|set|increment|decrement) {1,3}([A-Za-z_]\w{0,60})|(?:for|tablerow) {1,3}([A-Za-z_]\w{0,60}) {1,3}in\b)/g;

/** Names that the tags of a template give a value themselves: `{% assign days = 3 %}`. */
export function localNames({ text }: Template): ReadonlySet<string> {
  const names = new Set<string>();
  if (!text.includes('{%')) return names;
  for (const [, assigned, looped] of text.matchAll(LOCAL)) names.add(assigned ?? looped ?? '');
  return names;
}

/** True when a name is one of a pattern; `*` is any run of characters. Compares without regular expressions, so that no pattern can be slow. */
export function matchesPattern(name: string, pattern: string): boolean {
  const [head = '', ...parts] = pattern.split('*');
  const tail = parts.pop();
  if (tail === undefined) return name === pattern;
  if (!name.startsWith(head)) return false;
  let at = head.length;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - tail.length >= at && name.endsWith(tail);
}
