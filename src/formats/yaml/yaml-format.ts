import { parse } from 'yaml';
import { createFormat } from '../create-format.js';
import { readLibrary } from '../library/read-library.js';
import type { TreeText } from '../library/tree.js';
import { lineBreakOf, listLeaves, type Leaf } from '../write/leaves.js';
import { scanYaml } from './yaml-tree.js';

/** YAML: a library of replies, in one document or several. */
export const yaml = createFormat(async (source, options) => {
  const { documents, errors } = scanYaml(source.text);
  const part = errors.length + documents.length > 1 ? 'A document' : 'This file';
  return {
    ...(await readLibrary(source, documents, errors, options, { part })),
    writing: () => ({
      kind: 'leaves',
      leaves: listLeaves({ roots: documents, errors }, (text) => toLeaf(text, source.text)),
    }),
  };
}, 'hash');

/** A leaf for a scalar: written in the scalar's own style where that can hold the text, else in double quotes. */
function toLeaf(text: TreeText, source: string): Leaf {
  const style = source[text.start] ?? '';
  return {
    text,
    encode: (inserted, at) => encodeInStyle(style, inserted, source, text, at),
    canBe: (whole) => /["'|>]/.test(style) || !OTHER_TYPES.test(whole.trim()),
    rewrite: (whole) => rewriteDoubleQuoted(whole, source.slice(text.start, text.end)),
  };
}

function encodeInStyle(
  style: string,
  inserted: string,
  source: string,
  text: TreeText,
  at: number,
): string | undefined {
  if (style === '"') return JSON.stringify(inserted).slice(1, -1);
  // The other styles have no escapes: invisible characters cannot be written in them.
  if (/[^\P{C}\n\u{200D}]/u.test(inserted)) return undefined;
  if (style === "'") return inserted.includes('\n') ? undefined : inserted.replaceAll("'", "''");
  if (style !== '|' && style !== '>') return inserted.includes('\n') ? undefined : inserted;
  const lineBreak = lineBreakOf(source);
  const indent = ' '.repeat(indentOf(source, text));
  const lines = inserted.split('\n');
  return lines
    .map((line, i) => {
      // An empty line may lack its indentation; text that is put on it needs it.
      if (i === 0) return source[at - 1] === '\n' ? indent + line : line;
      const breaks = style === '>' ? lineBreak.repeat(2) : lineBreak;
      return line === '' && i < lines.length - 1 ? breaks : breaks + indent + line;
    })
    .join('');
}

/** Plain scalars that YAML 1.1 or 1.2 reads as a truth value, a number, a date or null. */
const OTHER_TYPES =
  /^(?:y|n|yes|no|on|off|true|false|null|~|[-+.\d:_exoEa-f]{0,40}|\d[-\d:.TtZz +]{0,40}|[-+]?\.(?:inf|nan))$/i;

/** Columns by which the lines of a block scalar are indented. */
function indentOf(source: string, text: TreeText): number {
  const first = text.segments().find((segment) => segment.verbatim && segment.decodedLength > 0);
  if (first === undefined) return 0;
  const lineStart = source.lastIndexOf('\n', first.sourceStart - 1) + 1;
  return first.sourceStart - lineStart;
}

const BLOCK_HEADER = /^[|>][-+0-9]{0,2}([ \t]+#[^\r\n]*)?/;

/** The text in double quotes, with the comment and the last line break of the block scalar it replaces. */
function rewriteDoubleQuoted(whole: string, old: string): string | undefined {
  const quoted = JSON.stringify(whole).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // Written only if yaml reads the same text back.
  if (parse(quoted) !== whole) return undefined;
  const header = BLOCK_HEADER.exec(old);
  if (header === null) return quoted;
  const comment = header[1] ?? '';
  return quoted + comment + (/\r?\n$/.exec(old)?.[0] ?? '');
}
