import { describe, expect, it } from 'vitest';
import { isScalar, parseAllDocuments, visit, type Scalar } from 'yaml';
import { decodeScalarToken } from '../../src/formats/yaml/yaml-scalars.js';
import { scanYaml } from '../../src/formats/yaml/yaml-tree.js';
import { fc } from '../property.js';
import { RUNS, SLOW } from './runs.js';

/** Every scalar of a stream that yaml finds in order. */
function scalarsOf(source: string): readonly Scalar[] {
  const scalars: Scalar[] = [];
  const parsed = parseAllDocuments(source, {
    keepSourceTokens: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  for (const document of 'empty' in parsed ? [] : parsed) {
    if (document.errors.length > 0) continue;
    visit(document, (_, node) => {
      if (isScalar(node)) scalars.push(node);
    });
  }
  return scalars;
}

/** Checks the text of every scalar, and that every segment stands for what it says. Gives how many there were. */
function checkScalars(source: string): number {
  const scalars = scalarsOf(source);
  for (const scalar of scalars) {
    if (scalar.srcToken === undefined) continue;
    const { text, segments } = decodeScalarToken(scalar.srcToken, source);
    expect(text, JSON.stringify(source)).toBe(scalar.source);
    let decodedEnd = 0;
    let sourceEnd = scalar.range?.[0] ?? 0;
    for (const segment of segments) {
      expect(segment.decodedStart).toBe(decodedEnd);
      expect(segment.sourceStart).toBeGreaterThanOrEqual(sourceEnd);
      decodedEnd = segment.decodedStart + segment.decodedLength;
      sourceEnd = segment.sourceStart + segment.sourceLength;
      const decoded = text.slice(segment.decodedStart, decodedEnd);
      const slice = source.slice(segment.sourceStart, sourceEnd);
      if (segment.verbatim) expect(slice).toBe(decoded);
      else if (slice.startsWith('\\')) expect(scalarsOf(`"${slice}"`)[0]?.value).toBe(decoded);
      else if (slice === "''") expect(decoded).toBe("'");
      else {
        // A fold: blanks on both sides.
        expect(slice).toMatch(/^\s*$/);
        expect(decoded).toMatch(/^[\n ]+$/);
      }
    }
    expect(decodedEnd).toBe(text.length);
    expect(sourceEnd).toBeLessThanOrEqual(scalar.range?.[1] ?? 0);
  }
  return scalars.length;
}

const word = fc.constantFrom('a', 'Hi', 'é', '😀', "it's", 'x:y', 'a#b', '-', '\t', '  ', ' ', '%', '&amp;');
const line = fc.array(word, { maxLength: 4 }).map((words) => words.join(''));
const lines = fc.array(line, { minLength: 1, maxLength: 6 });
const eols = fc.constantFrom('\n', '\r\n');

describe('scalars', () => {
  it(
    'block scalars read as yaml reads them',
    () => {
      let seen = 0;
      fc.assert(
        fc.property(
          lines,
          fc.constantFrom('|', '>'),
          fc.constantFrom('', '-', '+', '2', '2-', '3+', '-2', '1', ' # why', '- # why'),
          fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 }),
          eols,
          fc.constantFrom('key: ', '- ', '- key: ', 'a:\n  b: ', '- - ', '&x ', 'key: !!str &x ', '--- '),
          fc.constantFrom('', '\nend: 1', '\n', '\n\n\n', '\n...\n'),
          (texts, style, flags, indents, eol, head, tail) => {
            const body = texts.map((text, i) => ' '.repeat((indents[i] ?? 0) + 2) + text).join('\n');
            seen += checkScalars(`${head}${style}${flags}\n${body}${tail}`.replaceAll('\n', eol));
          },
        ),
        RUNS,
      );
      expect(seen).toBeGreaterThan(RUNS.numRuns / 4);
    },
    SLOW,
  );

  it(
    'plain and quoted scalars read as yaml reads them',
    () => {
      let seen = 0;
      const piece = fc.oneof(
        word,
        fc.constantFrom(
          '\n',
          '\n  ',
          '\n\n  ',
          ' \n \t ',
          '\\\n  ',
          "''",
          '\\n',
          '\\t',
          '\\"',
          '\\\\',
          '\\x41',
          '\\u00e9',
          '\\ud83d\\ude00',
          '\\U0001F600',
          '\\ ',
          '\\_',
          '\\N',
          '\\/',
          '\r',
          '"',
          "'",
        ),
      );
      fc.assert(
        fc.property(
          fc.array(piece, { maxLength: 12 }),
          fc.constantFrom('"', "'", ''),
          eols,
          fc.constantFrom('key: ', '- ', '- key: ', '[', '&x ', '--- '),
          fc.constantFrom('', '\nend: 1', ' # why', ']', ', b]', '\n'),
          fc.boolean(),
          (pieces, quote, eol, head, tail, bom) => {
            const source = `${head}${quote}${pieces.join('')}${quote}${tail}`.replaceAll('\n', eol);
            seen += checkScalars((bom ? '\uFEFF' : '') + source);
          },
        ),
        RUNS,
      );
      expect(seen).toBeGreaterThan(RUNS.numRuns / 4);
    },
    SLOW,
  );
});

describe('scanYaml', () => {
  const texts = (source: string) => {
    const found: string[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null || !('kind' in node)) return;
      if ('text' in node && typeof node.text === 'string') found.push(node.text);
      if ('items' in node && Array.isArray(node.items)) node.items.forEach(walk);
      if ('entries' in node && Array.isArray(node.entries))
        node.entries.forEach((entry: { value: unknown }) => walk(entry.value));
    };
    scanYaml(source).documents.forEach(walk);
    return found;
  };

  it('keeps numbers and truth values as they are written, and leaves nothing out', () => {
    expect(texts('id: 007\nok: yes\nno: ~\nfloat: 1.50\nempty: ""\n')).toEqual(['007', 'yes', '1.50', '']);
  });

  it('reads every document that is in order', () => {
    const { documents, errors } = scanYaml('a: x\n---\nb: [1\n---\nc: y\n');
    expect(documents).toHaveLength(2);
    expect(errors).toEqual([{ offset: 15, reason: 'the indentation is wrong, or a bracket is never closed' }]);
  });

  it('an alias is the node of its anchor', () => {
    const { documents } = scanYaml('a: &s Sorry\nb: *s\nc: &s Thanks\nd: *s\n');
    const [document] = documents;
    if (document?.kind !== 'map') throw new Error('no map');
    const [a, b, c, d] = document.entries.map((entry) => entry.value);
    expect(a).toBe(b);
    expect(c).toBe(d);
    expect(a).not.toBe(c);
  });

  it('an alias without an anchor is an error, in its document only', () => {
    const { documents, errors } = scanYaml('\uFEFFa: x\n---\nb: *Hello*\nc: *d\n');
    expect(documents).toHaveLength(1);
    const reason = 'an alias names no anchor; a text that begins with * needs quotes';
    expect(errors).toEqual([{ offset: 13, reason }]);
  });

  it('a merge key lends its fields', () => {
    expect(texts('base: &b {channel: email, text: old}\nr:\n  <<: *b\n  text: new\n')).toEqual([
      'email',
      'old',
      'new',
      'email',
    ]);
  });

  it('comes to an end when a list holds itself, or aliases grow without bound', () => {
    expect(texts('&a [x, *a]')).toEqual(['x']);
    const bomb = [
      'a0: &a0 [x]',
      ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ].join('\n');
    expect(scanYaml(bomb).documents).toHaveLength(1);
  });
});
