import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLParseError,
} from 'yaml';
import { UserError } from './errors.js';
import type { Locate } from './mistakes.js';
import { describeYamlError } from './yaml-errors.js';

/** A broken line often breaks the next ones: further messages tell nothing new. */
const maxSyntaxErrors = 5;

/**
 * The value of a YAML config, and where its parts stand. Throws UserError `config` with line and column of what YAML does not
 * allow.
 */
export function readYaml(path: string, text: string): { readonly value: unknown; readonly locate: Locate } {
  const lines = new LineCounter();
  // Warnings of yaml would quote the text.
  const options = { lineCounter: lines, prettyErrors: false, merge: true, logLevel: 'error' } as const;
  const document = parseDocument(text, options);
  if (document.errors.length > 0) {
    const messages = document.errors.slice(0, maxSyntaxErrors).map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return `${path}:${line}:${col} ${messageOf(error)}`;
    });
    const isBroken = document.errors.some(({ code }) => code !== TWICE);
    throw new UserError('config', [...new Set(messages)].join('\n'), isBroken ? { hint: SYNTAX_HINT } : {});
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    // An alias that repeats too much, or that has no anchor.
    throw new UserError('config', `${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  return { value: value ?? {}, locate: locateIn(document, lines) };
}

const TWICE = 'DUPLICATE_KEY';
const SYNTAX_HINT = 'Check the indentation and the quotes around there.';

const messageOf = ({ code }: YAMLParseError): string =>
  code === TWICE ? 'this key comes twice: keep one' : describeYamlError(code);

/** Finds values in the text of a JSON config. It is parsed as YAML, for the positions only. */
export function locateInJson(text: string): Locate {
  const lines = new LineCounter();
  return locateIn(parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false }), lines);
}

const startOf = (node: unknown): number | undefined =>
  isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined;

/** Makes the locator of a parsed YAML (or JSON) document. */
function locateIn(document: Document.Parsed, lines: LineCounter): Locate {
  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);

  return (keys, at) => {
    let node: unknown = document.contents satisfies Node | null;
    let offset = startOf(node);
    for (const [depth, key] of keys.entries()) {
      const inner = resolved(node);
      let next: unknown;
      if (isMap(inner)) {
        const pair = inner.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        if (pair === undefined) break;
        next = pair.value;
        offset = startOf(pair.key) ?? offset;
        if (at === 'key' && depth === keys.length - 1) break;
      } else if (isSeq(inner) && typeof key === 'number') {
        next = inner.items[key];
      } else break;
      offset = startOf(next) ?? offset;
      node = next;
    }
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}
