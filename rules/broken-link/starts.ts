import type { Edit, Span } from '../../src/base/types.js';

/** An address whose beginning no browser understands. */
export interface BadStart extends Span {
  /** What is wrong with it, as the end of a sentence. */
  readonly fault: string;
  readonly fix: Edit;
}

/** "https://https://", "http://https//", "httpshttps://"; an address inside another stands after a slash. */
const doubled = /(?<![A-Za-z0-9+./-])https?[:;]?\/{0,2}(https?):?\/{1,2}(?=\w)/gi;
/** "htps://", "ttps://", "hhttp://": the letters of http, mistyped. */
const mistyped = /(?<![A-Za-z0-9+./-])([htps]{3,8}):\/\/(?=[\w-]{1,63}\.)/gi;
/** "https//", "https:/", "https;//", "https:\\", "https:// shop.example": the signs after http, mistyped. */
const signs =
  /(?<![\w./?=&-])(https?)(?:\/\/|:\/(?!\/)|:\/{3,5}|[;.,]\/\/|:\\{1,2}| :\/\/|: \/\/|:\/\/ |:(?=www\.))(?=[A-Za-z0-9-]{1,63}\.[A-Za-z])/gi;
/** "herehttps://": no tool sees an address that begins inside a word. */
const glued = /(?<=[A-Za-z0-9])https?:\/\/(?=[\w-]{1,63}\.)/gi;

/** A cheap look: without one of these no address begins, well or badly. */
export const mayHoldAddress = /:\/\/|www|https?[:;.,/ ]|:\\/i;

/** Beginnings of addresses that are broken, each with the edit that mends it, in no order. */
export function findBadStarts(text: string): readonly BadStart[] {
  const found: BadStart[] = [];
  const add = (at: Span, fault: string, fix: Edit) => {
    if (!found.some(({ start, end }) => at.start < end && start < at.end)) found.push({ ...at, fault, fix });
  };
  const replace = (pattern: RegExp, fault: string) => {
    for (const { index, 0: match, 1: letters = '' } of text.matchAll(pattern)) {
      const scheme = letters.toLowerCase();
      if (pattern === mistyped && (/^https?$/.test(scheme) || !scheme.includes('t'))) continue;
      const span = { start: index, end: index + match.length };
      add(span, fault, { span, text: scheme.endsWith('s') ? 'https://' : 'http://' });
    }
  };
  replace(doubled, 'begins twice');
  replace(mistyped, 'begins with a typing error');
  replace(signs, 'begins with a typing error');
  for (const { index, 0: match } of text.matchAll(glued)) {
    const before =
      text
        .slice(Math.max(0, index - 200), index)
        .split(/\s/)
        .at(-1) ?? '';
    // Inside another address it is part of that one.
    if (/[:/?=&]/.test(before)) continue;
    const at = { start: index, end: index };
    add({ start: index - before.length, end: index + match.length }, 'runs into the word before it', {
      span: at,
      text: ' ',
    });
  }
  return found;
}
