import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { FORMAT_IDS, formatFor, formatIdFor } from '../../src/formats/index.js';
import { fc } from '../property.js';
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

const MARKDOWN: readonly Piece[] = [
  { spelled: 'q#z', read: 'q#z' },
  { spelled: 'q#é😀z', read: 'q#é😀z' },
  { spelled: 'q#&amp;z', read: 'q#&z' },
  { spelled: 'q#&#x1F600;z', read: 'q#😀z' },
  { spelled: String.raw`q#\*z`, read: 'q#*z' },
  { spelled: 'q#"z', read: 'q#"z' },
  { spelled: '{{q#.first_name}}z', read: '{{q#.first_name}}z' },
  { spelled: 'q#*z', read: 'q#z', after: '*' },
];

type Syntax = 'plain' | 'html' | 'markdown';
const PIECES = { plain: PLAIN, html: HTML, markdown: MARKDOWN };
const OPENING = { plain: '', html: '<p>', markdown: '**Hi** ' };

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
  markdown: [' ', '\n', '\\\n', '\n\n', '\n\n> ', '\n\n- '],
};

/** How a text is written into a file, and how a stretch of the file is read back. */
interface Embedding {
  readonly file?: string;
  readonly extension: string;
  readonly syntaxes: readonly Syntax[];
  /** False when the format has no fields, or the usual ones; else a config maps `t` to the text. */
  readonly isMapped?: false;
  /** The reply's id, `r` as a rule. */
  readonly id?: string;
  /** Pieces it cannot hold. */
  readonly without?: RegExp;
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

const MAIL = 'Subject: Your lamp\nMIME-Version: 1.0\nContent-Transfer-Encoding: 8bit\nContent-Type: ';

const EMBEDDINGS: Readonly<Record<string, Embedding>> = {
  'a JSON string': {
    extension: 'json',
    syntaxes: ['plain', 'html', 'markdown'],
    write: (text, eol) => `[${eol}\t{"id": "r", "t": "${escapeSome(text)}"}${eol}]`,
    readBack: (slice) => String(JSON.parse(`"${slice}"`)),
  },
  'a JSON Lines string': {
    extension: 'jsonl',
    isMapped: false,
    syntaxes: ['plain'],
    write: (text, eol) => `{"text": "none"}${eol}{"id": "r", "text": "${escapeSome(text)}"}${eol}`,
    readBack: (slice) => String(JSON.parse(`"${slice}"`)),
  },
  'a double-quoted YAML scalar': {
    extension: 'yaml',
    syntaxes: ['plain', 'html', 'markdown'],
    write: (text, eol) => `- id: r # é${eol}  t: "${escapeSome(text)}"${eol}`,
    readBack: (slice) => String(parseYaml(`"${slice}"`)),
  },
  'a single-quoted YAML scalar': {
    extension: 'yaml',
    syntaxes: ['plain', 'html'],
    write: (text, eol) =>
      `- id: r${eol}  t: '${text.replaceAll("'", "''").replaceAll(/ *\n */g, `${eol}${eol}    `)}'${eol}`,
    readBack: (slice) => slice.replaceAll("''", "'").replaceAll(/(?:\r?\n){2} */g, '\n'),
  },
  'a literal YAML scalar': {
    extension: 'yaml',
    syntaxes: ['plain', 'html', 'markdown'],
    write: (text, eol) => `- id: r${eol}  t: |${eol}${indent(text, eol)}${eol}`,
    readBack: (slice) => toUnix(slice).replaceAll(/\n {0,4}/g, '\n'),
  },
  'a folded YAML scalar': {
    extension: 'yaml',
    syntaxes: ['plain', 'html'],
    write: (text, eol) => `- id: r${eol}  t: >-${eol}${indent(text.replaceAll(/ *\n */g, '\n\n'), eol)}${eol}`,
    readBack: (slice) => toUnix(slice).replaceAll(/\n\n {0,4}/g, '\n'),
  },
  'a quoted CSV cell': {
    extension: 'csv',
    syntaxes: ['plain', 'html', 'markdown'],
    write: (text, eol) => `"id",t${eol}r,"${text.replaceAll('"', '""').replaceAll('\n', eol)}"${eol}`,
    readBack: (slice) => toUnix(slice.replaceAll('""', '"')),
  },
  'a quoted TSV cell': {
    extension: 'tsv',
    syntaxes: ['plain', 'html'],
    write: (text, eol) => `id\tt${eol}r\t"${text.replaceAll('"', '""').replaceAll('\n', eol)}"${eol}`,
    readBack: (slice) => toUnix(slice.replaceAll('""', '"')),
  },
  'a bare CSV cell': {
    extension: 'csv',
    syntaxes: ['plain'],
    without: /[",]/,
    write: (text, eol) => `id,t${eol}r,${text.replaceAll(/\s*\n\s*/g, ' ')}${eol}`,
    readBack: (slice) => slice,
  },
  'a plain YAML scalar': {
    extension: 'yaml',
    syntaxes: ['plain'],
    without: /[:\t]/,
    write: (text, eol) => `- id: r${eol}  t: ${text.replaceAll(/\s*\n\s*/g, `${eol}    `)}${eol}`,
    readBack: (slice) => slice,
  },
  'a YAML scalar in a flow': {
    extension: 'yml',
    syntaxes: ['plain', 'html'],
    write: (text, eol) => `[ # é${eol}  {id: r, t: "${escapeSome(text)}", u: [x, 1]},${eol}]${eol}`,
    readBack: (slice) => String(parseYaml(`"${slice}"`)),
  },
  'a YAML scalar with an anchor': {
    extension: 'yaml',
    syntaxes: ['plain', 'html'],
    write: (text, eol) => `- id: r${eol}  t: &t !!str "${escapeSome(text)}"${eol}  u: &u [x]${eol}  v: *u${eol}`,
    readBack: (slice) => String(parseYaml(`"${slice}"`)),
  },
  'one of several YAML documents': {
    extension: 'yaml',
    syntaxes: ['plain', 'html'],
    write: (text, eol) =>
      `---${eol}id: a${eol}t: Hi 😀${eol}...${eol}---${eol}id: r${eol}t: |2+${eol}${eol}${indent(text, eol)}${eol}`,
    readBack: (slice) => toUnix(slice).replaceAll(/\n {0,4}/g, '\n'),
  },
  'a part of a text file': {
    file: 'canned-replies',
    extension: 'txt',
    isMapped: false,
    syntaxes: ['plain'],
    id: 'canned-replies.txt#2',
    write: (text, eol) => `Hi 😀.${eol}---${eol}# Late${eol}${eol}${text.replaceAll('\n', eol)}${eol}`,
    readBack: toUnix,
  },
  'an HTML file': {
    extension: 'html',
    isMapped: false,
    syntaxes: ['html'],
    id: 'a.html#1',
    write: (text, eol) => `<!doctype html>${eol}<title>é</title>${text.replaceAll('\n', eol)}`,
    readBack: toUnix,
  },
  'a section of a Markdown file': {
    file: 'canned-replies',
    extension: 'md',
    isMapped: false,
    syntaxes: ['markdown'],
    write: (text, eol) =>
      `# Canned replies\n\n## 😀\n\nThanks, it left today.\n\n## Late\n\nID: r\n\n${text}\n`.replaceAll('\n', eol),
    readBack: toUnix,
  },
  'a quoted section of a Markdown file': {
    file: 'canned-replies',
    extension: 'md',
    isMapped: false,
    syntaxes: ['markdown'],
    write: (text, eol) =>
      `# Canned replies\n\n## 😀\n\nThanks, it left today.\n\n## Late\n\nID: r\n\n${text.replaceAll(/^/gm, '> ')}\n`.replaceAll(
        '\n',
        eol,
      ),
    readBack: toUnix,
  },
  'a fence of a Markdown file': {
    extension: 'md',
    isMapped: false,
    syntaxes: ['plain', 'html', 'markdown'],
    write: (text, eol) => {
      const info = text.startsWith('<p>') ? 'html' : text.startsWith('**') ? 'md' : '';
      const fences = ['Thanks, it left today.', text].map((body) => `\`\`\`\`${info}\n${body}\n\`\`\`\`\n`);
      return `---\nkind: library\n---\n\n## 😀\n\n${fences[0]}\n## Late\n\nID: r\n\n${fences[1]}`.replaceAll('\n', eol);
    },
    readBack: toUnix,
  },
  'the plain part of a mail': {
    extension: 'eml',
    isMapped: false,
    syntaxes: ['plain'],
    id: 'a.eml#1',
    write: (text, eol) => `${MAIL}text/plain; charset=utf-8\n\n${text}\n`.replaceAll('\n', eol),
    readBack: toUnix,
  },
  'the HTML part of a mail': {
    extension: 'eml',
    isMapped: false,
    syntaxes: ['html'],
    id: 'a.eml#1',
    write: (text, eol) => `${MAIL}text/html; charset=utf-8\n\n${text}\n`.replaceAll('\n', eol),
    readBack: toUnix,
  },
  'an XML element': {
    extension: 'xml',
    syntaxes: ['plain', 'html'],
    write: (text, eol) => `<all>${eol}<reply id="r"><t>${toXml(text).replaceAll('\n', eol)}</t></reply></all>`,
    readBack: (slice) => toUnix(fromXml(slice)),
  },
  'an XML element with elements in it': {
    extension: 'xml',
    syntaxes: ['html'],
    write: (text, eol) => {
      const inOrder = text.replaceAll(/<(?!\/?b>)[^<>]*>/g, '<br/>').replaceAll('\n', eol);
      return `<all>${eol}<reply id="r"><t>${eol}${inOrder}${eol}</t></reply></all>`;
    },
    readBack: toUnix,
  },
  'an XML CDATA section': {
    extension: 'xml',
    syntaxes: ['plain', 'html'],
    write: (text, eol) => `<all><reply><id>r</id><t><![CDATA[${text.replaceAll('\n', eol)}]]></t></reply></all>`,
    readBack: toUnix,
  },
};

it('every format has a place here', () => {
  const ids = Object.values(EMBEDDINGS).map(({ file = 'a', extension }) => formatIdFor(`${file}.${extension}`));
  expect(FORMAT_IDS.filter((id) => !ids.includes(id))).toEqual([]);
});

for (const [name, embedding] of Object.entries(EMBEDDINGS)) {
  describe(name, () => {
    it.each(embedding.syntaxes)(
      'every piece of a %s text leads to its spelling',
      async (syntax) => {
        const pieces = fc.array(
          fc.tuple(
            fc.constantFrom(...PIECES[syntax].filter(({ spelled }) => embedding.without?.test(spelled) !== true)),
            fc.constantFrom(...GLUES[syntax]),
          ),
          {
            minLength: 1,
            maxLength: 6,
          },
        );
        const path = `${embedding.file ?? 'a'}.${embedding.extension}`;
        const format = await formatFor(path);
        await fc.assert(
          fc.asyncProperty(pieces, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (parts, eol, bom) => {
            const named = parts.map(([piece, glue], i) => ({
              spelled: piece.spelled.replace('#', String(i + 10)),
              read: piece.read.replace('#', String(i + 10)),
              glue: (piece.after ?? '') + glue,
            }));
            const text = OPENING[syntax] + named.map(({ spelled, glue }) => spelled + glue).join('');
            const source = (bom ? '\uFEFF' : '') + embedding.write(`${text}.`, eol);
            const options =
              embedding.isMapped === false
                ? {}
                : {
                    mapping: {
                      text: 't',
                      id: 'id',
                      ...(syntax === 'markdown' ? {} : { html: syntax === 'html' }),
                      ...(embedding.extension === 'xml' ? { records: 'all.reply' } : {}),
                    },
                  };
            const { replies, notices } = await format.open({ path, text: source, baseOffset: 0, baseLine: 1 }, options);
            expect(notices).toEqual([]);
            const reply = replies.at(-1);
            if (reply === undefined) throw new Error(`no reply in ${source}`);
            expect(reply.id).toBe(embedding.id ?? 'r');
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
