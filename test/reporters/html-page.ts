import { Parser } from 'htmlparser2';

/** What a page holds, read strictly: a tag that a browser would have to mend is named in `faults`. */
export interface Page {
  readonly tags: readonly string[];
  readonly ids: readonly string[];
  readonly attributes: readonly (readonly [tag: string, name: string, value: string])[];
  readonly text: string;
  readonly faults: readonly string[];
}

const VOID = new Set(['meta', 'rect', 'line']);

/** Reads a page. */
export function readPage(html: string): Page {
  const tags: string[] = [];
  const ids: string[] = [];
  const attributes: (readonly [string, string, string])[] = [];
  const faults: string[] = [];
  const open: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, values, isImplied) {
      if (isImplied) faults.push(`${name} has no opening tag`);
      tags.push(name);
      open.push(name);
      for (const [attribute, value] of Object.entries(values)) {
        attributes.push([name, attribute, value]);
        if (attribute === 'id') ids.push(value);
      }
    },
    ontext(piece) {
      if (open.at(-1) !== 'style') text += piece;
    },
    onclosetag(name, isImplied) {
      if (open.pop() !== name) faults.push(`${name} closed out of order`);
      if (isImplied && !VOID.has(name)) faults.push(`${name} not closed`);
    },
  });
  parser.end(html);
  return { tags, ids, attributes, text, faults };
}
