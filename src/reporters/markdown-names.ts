import type { ReplyName } from '../overview/overview.js';
import type { Finding } from '../types.js';
import { shorten } from './excerpt.js';
import { markdownText } from './escape.js';

const NAME = 80;

/** A name of the library, cut short. */
export function short(name: string): string {
  return markdownText(shorten(name, NAME));
}

/** A reply's id, and its title and place where they are known. */
export function nameOf({ id, title, place }: ReplyName): string {
  const parts = [title, place].flatMap((part) => (part === undefined ? [] : `, ${short(part)}`));
  return `<strong>${short(id)}</strong>${parts.join('')}`;
}

/** A rule and the link to its page; a tag, an owner and a rule of a plugin have none. */
export function linked(name: string, url: string): string {
  if (!url.startsWith('https://')) return short(name);
  return `[${short(name)}](${encodeURI(url).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
}

/** Where something stands: path and 1-based line. */
export function place(path: string, line: number | undefined): string {
  return markdownText(`${shorten(path, NAME)}${line === undefined ? '' : `:${line}`}`);
}

/** What a finding says, cut short. */
export function messageOf({ message }: Finding): string {
  return markdownText(shorten(message, 300));
}
