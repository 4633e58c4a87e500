import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { formatFor } from '../../src/formats/index.js';
import { RUNS, SLOW } from './runs.js';

/** A piece of a reply: as its syntax spells it, as a reader gets it. `#` is a number that names the piece. */
interface Piece {
  readonly spelled: string;
  readonly read: string;
  /** Markup that closes what the piece opens. */
  readonly after?: string;
}

const PLAIN: readonly Piece[] = ['q#z', 'q#é😀z', 'q#"z', "q#'z", 'q#\\z', 'q#,;z', 'q#: z', 'q#\tz', 'q#{{x.y}}z'].map(
  (text) => ({
    spelled: text,
    read: text,
  }),
);

const HTML: readonly Piece[] = [
  ...PLAIN.filter(({ read }) => !/[\t]/.test(read)),
  { spelled: 'q#&amp;z', read: 'q#&z' },
  { spelled: 'q#&#x1F600;z', read: 'q#😀z' },
  { spelled: 'q#&NotEqualTilde;z', read: 'q#≂̸z' },
  { spelled: 'q#&lt;b&gt;z', read: 'q#<b>z' },
  { spelled: 'q#&nbsp;z', read: 'q#\u00a0z' },
  { spelled: 'q#  \n z', read: 'q# z' },
  { spelled: 'q#<b>z', read: 'q#z', after: '</b>' },
];

/** How a text is written into a file, and how a stretch of the file is read back. */
interface Embedding {
  readonly extension: string;
  readonly write: (text: string, eol: string) => string;
  readonly readBack: (slice: string, eol: string) => string;
}

const indent = (text: string, eol: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join(eol);
const toXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&#62;');
const fromXml = (text: string) => text.replaceAll('&#62;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
const toUnix = (text: string) => text.replaceAll('\r\n', '\n');
/** Every third character as a JSON escape. */
const escapeSome = (text: string) =>
  JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[q\d,😀]/g, (unit) =>
      text.length % 3 === 0 ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : unit,
    );

const EMBEDDINGS: Readonly<Record<string, Embedding>> = {
  'a JSON string': {
    extension: 'json',
    write: (text, eol) => `[${eol}\t{"id": "r", "t": "${escapeSome(text)}"}${eol}]`,
    readBack: (slice) => String(JSON.parse(`"${slice}"`)),
  },
  'a JSON Lines string': {
    extension: 'jsonl',
    write: (text, eol) => `{"text": "none"}${eol}{"id": "r", "text": "${escapeSome(text)}"}${eol}`,
    readBack: (slice) => String(JSON.parse(`"${slice}"`)),
  },
  'a double-quoted YAML scalar': {
    extension: 'yaml',
    write: (text, eol) => `- id: r # é${eol}  t: "${escapeSome(text)}"${eol}`,
    readBack: (slice) => String(parseYaml(`"${slice}"`)),
  },
  'a single-quoted YAML scalar': {
    extension: 'yaml',
    write: (text, eol) =>
      `- id: r${eol}  t: '${text.replaceAll("'", "''").replaceAll(/ *\n */g, `${eol}${eol}    `)}'${eol}`,
    readBack: (slice) => slice.replaceAll("''", "'").replaceAll(/(?:\r?\n){2} */g, '\n'),
  },
  'a literal YAML scalar': {
    extension: 'yaml',
    write: (text, eol) => `- id: r${eol}  t: |${eol}${indent(text, eol)}${eol}`,
    readBack: (slice) => toUnix(slice).replaceAll(/\n {0,4}/g, '\n'),
  },
  'a folded YAML scalar': {
    extension: 'yaml',
    write: (text, eol) => `- id: r${eol}  t: >-${eol}${indent(text.replaceAll(/ *\n */g, '\n\n'), eol)}${eol}`,
    readBack: (slice) => toUnix(slice).replaceAll(/\n\n {0,4}/g, '\n'),
  },
  'a quoted CSV cell': {
    extension: 'csv',
    write: (text, eol) => `"id",t${eol}r,"${text.replaceAll('"', '""').replaceAll('\n', eol)}"${eol}`,
    readBack: (slice) => toUnix(slice.replaceAll('""', '"')),
  },
  'an XML element': {
    extension: 'xml',
    write: (text, eol) => `<all>${eol}<reply id="r"><t>${toXml(text).replaceAll('\n', eol)}</t></reply></all>`,
    readBack: (slice) => toUnix(fromXml(slice)),
  },
  'an XML CDATA section': {
    extension: 'xml',
    write: (text, eol) => `<all><reply><id>r</id><t><![CDATA[${text.replaceAll('\n', eol)}]]></t></reply></all>`,
    readBack: toUnix,
  },
};

const GLUES = {
  plain: [' ', '\n', '.\n\n', ' '],
  html: [
    ' ',
    '\n',
    '<br>',
    '</p><p>',
    '</p>\n<ul><li>',
    '<blockquote>',
    '</p><div>',
    '<!-- x -->',
    ' <a href="https://example.com/?a=1&amp;b">',
  ],
};

for (const [name, embedding] of Object.entries(EMBEDDINGS)) {
  describe(name, () => {
    it.each(embedding.extension === 'jsonl' ? (['plain'] as const) : (['plain', 'html'] as const))(
      'every piece of a %s text leads to its spelling',
      async (syntax) => {
        const pieces = fc.array(
          fc.tuple(fc.constantFrom(...(syntax === 'html' ? HTML : PLAIN)), fc.constantFrom(...GLUES[syntax])),
          {
            minLength: 1,
            maxLength: 6,
          },
        );
        const format = await formatFor(`a.${embedding.extension}`);
        await fc.assert(
          fc.asyncProperty(pieces, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (parts, eol, bom) => {
            const named = parts.map(([piece, glue], i) => ({
              spelled: piece.spelled.replace('#', String(i + 10)),
              read: piece.read.replace('#', String(i + 10)),
              glue: (piece.after ?? '') + glue,
            }));
            const text = (syntax === 'html' ? '<p>' : '') + named.map(({ spelled, glue }) => spelled + glue).join('');
            const source = (bom ? '\uFEFF' : '') + embedding.write(`${text}.`, eol);
            const options =
              embedding.extension === 'jsonl'
                ? {}
                : {
                    mapping: {
                      text: 't',
                      id: 'id',
                      html: syntax === 'html',
                      ...(embedding.extension === 'xml' ? { records: 'all.reply' } : {}),
                    },
                  };
            const { replies, notices } = await format.parse(
              { path: 'a', text: source, baseOffset: 0, baseLine: 1 },
              options,
            );
            expect(notices).toEqual([]);
            const reply = replies.at(-1);
            if (reply === undefined) throw new Error(`no reply in ${source}`);
            expect(reply.id).toBe('r');
            for (const { spelled, read } of named) {
              const start = reply.text.indexOf(read);
              expect(start, `${read} in ${reply.text}`).toBeGreaterThanOrEqual(0);
              const span = { start, end: start + read.length };
              const place = reply.map.toSource(span);
              const slice = source.slice(place.start, place.end);
              const isFolded = /folded|single/.test(name);
              expect(embedding.readBack(slice, eol)).toBe(isFolded ? spelled.replaceAll(/ *\n */g, '\n') : spelled);
              expect(reply.map.isVerbatim(span)).toBe(slice === read);
              const { line, column } = reply.map.point(place.start);
              const rest = source.split('\n')[line - 1]?.slice(column - 1);
              expect(rest?.startsWith(slice.split('\n')[0] ?? '')).toBe(true);
            }
          }),
          RUNS,
        );
      },
      SLOW,
    );
  });
}
