import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/base/types.js';
import type { FormatMapping, ReadOptions } from '../../src/formats/format.js';
import { FORMAT_IDS, formatIdFor } from '../../src/formats/index.js';
import { unquoteAll } from '../../src/formats/reply.js';
import { fc } from '../property.js';
import { parseAs, replaceIn, writeInto } from './parse.js';
import { FEW_RUNS, RUNS, SLOW } from './runs.js';

describe('an edit is spelled as its place asks', () => {
  it.each([
    {
      path: 'a.txt',
      source: '\uFEFFHi Sam,\r\nsorry.\r\n',
      edit: ['sorry', 'we\nare sorry'],
      after: '\uFEFFHi Sam,\r\nwe\r\nare sorry.\r\n',
    },
    {
      path: 'a.md',
      source: '---\nid: a\n---\nHi **Sam**, fish &amp; *chips*.\n',
      edit: ['Sam, fish & ', 'Jo, '],
      after: '---\nid: a\n---\nHi **Jo,** *chips*.\n',
    },
    { path: 'a.md', source: 'Hi Sam\n', edit: ['Sam', 'Sam * Jo *'], after: 'Hi Sam * Jo *\n' },
    { path: 'a.md', source: 'Hi Sam\n', edit: ['Sam', '*Sam*'], after: 'Hi \\*Sam\\*\n' },
    {
      path: 'a.html',
      source: '<p>Hi <b>Sam</b>,</p>\n<p>a &amp; b</p>',
      edit: ['a & b', 'c < d\ne'],
      after: '<p>Hi <b>Sam</b>,</p>\n<p>c &lt; d<br>e</p>',
    },
    {
      path: 'a.json',
      source: '[ {"id":1, "text":"Hi \\u0053am\\n\\"ok\\""} ]',
      edit: ['Sam', 'Jo "J"\n'],
      after: '[ {"id":1, "text":"Hi Jo \\"J\\"\\n\\n\\"ok\\""} ]',
    },
    {
      path: 'a.json',
      source: '[{"text":"<p>Hi Sam &amp; Jo</p>"}]',
      edit: ['Sam & Jo', '"S" & <J>'],
      after: '[{"text":"<p>Hi &quot;S&quot; &amp; &lt;J&gt;</p>"}]',
    },
    {
      path: 'a.jsonl',
      source: '{"text":"Hi 1"}\r\n{"text":"Hi 2"}\r\n',
      index: 1,
      edit: ['Hi', 'Yo\t'],
      after: '{"text":"Hi 1"}\r\n{"text":"Yo\\t 2"}\r\n',
    },
    {
      path: 'a.csv',
      source: 'id,text\n1,Hi Sam\n2,"Hi ""Jo"""\n',
      edit: ['Sam', 'Sam, "ok"'],
      after: 'id,text\n1,"Hi Sam, ""ok"""\n2,"Hi ""Jo"""\n',
    },
    {
      path: 'a.csv',
      source: 'id,text\r\n2,"Hi ""Jo""\r\nbye"\r\n',
      edit: ['"Jo"', 'Jo\n"J"'],
      after: 'id,text\r\n2,"Hi Jo\r\n""J""\r\nbye"\r\n',
    },
    {
      path: 'a.yaml',
      source: 'r: # note\n  text: |- # why\n    Hi Sam,\n\n    bye\n  tags: [a]\n',
      edit: ['Sam', 'Sam and Jo'],
      after: 'r: # note\n  text: |- # why\n    Hi Sam and Jo,\n\n    bye\n  tags: [a]\n',
    },
    {
      path: 'a.yaml',
      source: 'r:\n  text: |\r\n    Hi Sam\r\n'.replaceAll(/(?<!\r)\n/g, '\r\n'),
      edit: ['Sam', 'Sam,\n\nsorry'],
      after: 'r:\r\n  text: |\r\n    Hi Sam,\r\n\r\n    sorry\r\n',
    },
    {
      path: 'a.yaml',
      source: 'r:\n  text: >-\n    Hi Sam,\n    all is\n    well\n',
      edit: ['all is', 'all\nis'],
      after: 'r:\n  text: >-\n    Hi Sam,\n    all\n\n    is\n    well\n',
    },
    {
      path: 'a.yaml',
      source: "r:\n  text: 'it''s ok'\n",
      edit: ['ok', "Sam's"],
      after: "r:\n  text: 'it''s Sam''s'\n",
    },
    { path: 'a.yaml', source: "r:\n  text: 'ok then'\n", edit: ['ok', 'a\nb'], after: 'r:\n  text: "a\\nb then"\n' },
    {
      path: 'a.yaml',
      source: 'r:\n  text: Hi Sam # keep\n',
      edit: ['Sam', 'Sam: bye'],
      after: 'r:\n  text: "Hi Sam: bye" # keep\n',
    },
    { path: 'a.yaml', source: 'r:\n  text: Hi Sam\n', edit: ['Hi Sam', 'yes'], after: 'r:\n  text: "yes"\n' },
    {
      path: 'a.xml',
      source: '<r><text>Hi &lt;Sam&gt;</text></r>',
      edit: ['<Sam>', 'A & B'],
      after: '<r><text>Hi A &amp; B</text></r>',
    },
    {
      path: 'a.xml',
      source: '<r><text>Hi <b>Sam</b> &amp; Bo</text></r>',
      edit: ['Bo', 'A & B'],
      after: '<r><text>Hi <b>Sam</b> &amp; A &amp; B</text></r>',
    },
    {
      path: 'a.xml',
      source: '<r><text><![CDATA[Hi Sam]]></text></r>',
      edit: ['Sam', 'a < ]]>'],
      after: '<r><text><![CDATA[Hi a < ]]]]><![CDATA[>]]></text></r>',
    },
  ])('$path $source', async ({ path, source, index = 0, edit: [old = '', text = ''], after }) => {
    expect(await replaceIn(path, source, [[index, old, text]])).toEqual({ text: after, reasons: [] });
  });

  it('many replies change at once, and an edit that cannot be made keeps no other edit back', async () => {
    const source = '<replies><reply>Hi Ana</reply><reply>Hi Bo</reply><reply>Hi Cy</reply></replies>';
    expect(
      await replaceIn('a.xml', source, [
        [0, 'Ana', 'A'],
        [1, 'Bo', 'B\u0001'],
        [2, 'Cy', 'C'],
      ]),
    ).toEqual({
      text: '<replies><reply>Hi A</reply><reply>Hi Bo</reply><reply>Hi C</reply></replies>',
      reasons: ['it cannot be written without changing something else'],
    });
  });

  it('a few edits that cannot be made, among very many, keep no other edit back', async () => {
    const lines = (word: string, odd: string) =>
      Array.from({ length: 400 }, (_, i) => `Hi ${i % 90 === 7 ? odd : word} ${i}\n`).join('---\n');
    const source = lines('Ana', 'Ana');
    const edits = Array.from({ length: 400 }, (_, i) => [i, 'Ana', i % 90 === 7 ? '\n---\n' : 'Bo'] as const);
    const { text, reasons } = await replaceIn('canned-replies.txt', source, edits);
    expect(text).toBe(lines('Bo', 'Ana'));
    expect(reasons).toHaveLength(5);
  });

  it('a line break that a tag makes cannot be taken away', async () => {
    const source = '<p>Hi Sam,</p><p>bye</p>';
    expect(await replaceIn('a.html', source, [[0, ',\n\nb', ' b']])).toEqual({
      text: source,
      reasons: ['it cannot be written without changing something else'],
    });
  });

  it('a text that two records share changes when both ask for the same', async () => {
    const source = '- id: a\n  text: &t Hi Sam\n- {id: b, text: *t}\n';
    const both = await replaceIn('a.yaml', source, [
      [0, 'Sam', 'Jo'],
      [1, 'Sam', 'Jo'],
    ]);
    expect(both).toEqual({ text: source.replace('Sam', 'Jo'), reasons: [] });
    const one = await replaceIn('a.yaml', source, [[1, 'Sam', 'Jo']]);
    expect(one).toEqual({ text: source, reasons: ['it cannot be written without changing something else'] });
  });

  it('a text whose HTML says the same is not changed alone', async () => {
    const source = '[{"content":"Hi Sam","content_html":"<p>Hi Sam</p>"}]';
    expect((await replaceIn('a.json', source, [[0, 'Sam', 'Jo']])).text).toBe(source);
  });

  it('edits that overlap, and replies of another text, are refused', async () => {
    const [reply] = (await parseAs('a.txt', 'Hi Sam')).replies;
    const [other] = (await parseAs('a.txt', 'Hi Jo')).replies;
    if (reply === undefined || other === undefined) throw new Error('no reply');
    const edit = { span: { start: 0, end: 3 }, text: 'Yo' };
    const twice = await writeInto('a.txt', 'Hi Sam', [
      { reply, edits: [edit, { span: { start: 2, end: 4 }, text: '' }] },
    ]);
    expect(twice).toMatchObject({ text: 'Hi Sam', refused: [{ reason: 'two edits touch the same words' }] });
    expect(await writeInto('a.txt', 'Hi Sam', [{ reply: other, edits: [edit] }])).toMatchObject({
      text: 'Hi Sam',
      refused: [{ reason: 'the file has changed' }],
    });
  });
});

const piece = fc.constantFrom(
  'Hi',
  ' ',
  'é',
  '😀',
  '"',
  "'",
  '\\',
  ',',
  ': ',
  ' #',
  '- ',
  '\n',
  '\n\n',
  '\t',
  '&',
  '<',
  '>',
  '{',
  ']',
  'x',
  '|',
  '%',
  '\u00a0',
  '12',
  'no',
);
const words = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
const text = words.map((inner) => `q${inner}z`);

const indent = (value: string, eol: string) =>
  value
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join(eol);
const yaml = (write: (value: string, eol: string) => string) => (values: readonly string[], eol: string) =>
  values.map((value, i) => `- id: r${i} # n${i}${eol}  t: ${write(value, eol)}${eol}  u: &a${i} [x, 1]${eol}`).join('');

interface File {
  readonly path: string;
  readonly write: (values: readonly string[], eol: string) => string;
  readonly mapping?: FormatMapping;
  /**
   * True where not every text can be spelled, or not without touching a tag, a link or a list: an edit may be refused,
   * and then all stays. In markup edits are small.
   */
  readonly mayRefuse?: 'some' | 'markup';
}

const FIELDS: FormatMapping = { text: 't', id: 'id', ignoreColumns: ['*'] };
const NAMED: FormatMapping = { ...FIELDS, html: false };
const AS_HTML: FormatMapping = { ...NAMED, html: true };
const escapeXml = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const quoteCsv = (value: string) => `"${value.replaceAll('"', '""')}"`;
const withEol = (value: string, eol: string) => value.replaceAll('\n', eol);
const toHtml = (value: string) => `<p>Hi&nbsp;<b>Ana</b>, ${escapeXml(value).replaceAll('\n', '<br>')}</p>\n<p>bye</p>`;
const toMarkdown = (value: string) => {
  const escaped = value.replaceAll(/[\\*_[\]<>&|#{}-]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
  return `Hi **Ana**, your parcel is late, and so is [its bill](https://example.com/).\n\n${escaped}`;
};
const toXmlFile = (spell: (value: string) => string) => (values: readonly string[], eol: string) =>
  `<all>${eol}${values.map((t, i) => `<r id="r${i}"><t>${withEol(spell(t), eol)}</t><u>x</u></r>${eol}`).join('')}</all>`;

const MAIL = 'Subject: Your lamp\nMIME-Version: 1.0\nContent-Transfer-Encoding: 8bit\nContent-Type: ';

const FILES: Readonly<Record<string, File>> = {
  JSON: {
    path: 'a.json',
    mapping: NAMED,
    write: (values, eol) =>
      `[${values.map((t, i) => `{"id":"r${i}",${eol} "t": ${JSON.stringify(t)}, "n": 1.50}`).join(',')}]`,
  },
  'JSON Lines': {
    path: 'a.jsonl',
    mapping: NAMED,
    write: (values, eol) => values.map((t, i) => JSON.stringify({ id: `r${i}`, t })).join(eol),
  },
  CSV: {
    path: 'a.csv',
    mapping: NAMED,
    write: (values, eol) =>
      `id,t,u${eol}${values.map((t, i) => `r${i},${quoteCsv(withEol(t, eol))},é${eol}`).join('')}`,
  },
  'bare CSV': {
    path: 'a.csv',
    mapping: NAMED,
    write: (values, eol) =>
      `id,t,u${eol}${values.map((t, i) => `r${i},${t.replaceAll(/[",\n]/g, '')},é${eol}`).join('')}`,
  },
  TSV: {
    path: 'a.tsv',
    mapping: NAMED,
    write: (values, eol) =>
      `id\tt\tu${eol}${values.map((t, i) => `r${i}\t${quoteCsv(withEol(t, eol))}\té${eol}`).join('')}`,
  },
  'double-quoted YAML': { path: 'a.yaml', mapping: NAMED, write: yaml((value) => JSON.stringify(value)) },
  'single-quoted YAML': {
    path: 'a.yaml',
    mapping: NAMED,
    write: yaml((value, eol) => `'${value.replaceAll("'", "''").replaceAll(/[ \t]*\n[ \t\n]*/g, `${eol}${eol}    `)}'`),
  },
  'literal YAML': {
    path: 'a.yaml',
    mapping: NAMED,
    write: yaml((value, eol) => `|- # why${eol}${indent(value, eol)}`),
  },
  'folded YAML': {
    path: 'a.yaml',
    mapping: NAMED,
    write: yaml((value, eol) => `>-${eol}${indent(value.replaceAll(/[ \t]*\n[ \t\n]*/g, '\n\n'), eol)}`),
  },
  'plain YAML': {
    path: 'a.yaml',
    mapping: NAMED,
    write: yaml((value) => value.replaceAll(/[^a-zé0-9 ]/g, '')),
  },
  'YAML flow': {
    path: 'a.yaml',
    mapping: NAMED,
    write: (values, eol) =>
      `[ # all${eol}${values.map((t, i) => `  {id: r${i}, t: ${JSON.stringify(t)}, u: [x, 1]},${eol}`).join('')}]${eol}`,
  },
  'YAML with anchors': {
    path: 'a.yaml',
    mapping: NAMED,
    write: (values, eol) =>
      values
        .map((t, i) => `- id: r${i}${eol}  t: &t${i} ${JSON.stringify(t)}${eol}  u: &u${i} [x]${eol}  v: *u${i}${eol}`)
        .join(''),
  },
  'YAML documents': {
    path: 'a.yaml',
    mapping: NAMED,
    write: (values, eol) =>
      values.map((t, i) => `---${eol}id: r${i}${eol}t: |-${eol}${indent(t, eol)}${eol}u: x${eol}`).join(''),
  },
  'XML text': {
    path: 'a.xml',
    mapping: { ...NAMED, records: 'all.r' },
    mayRefuse: 'some',
    write: toXmlFile(escapeXml),
  },
  'XML CDATA': {
    path: 'a.xml',
    mapping: { ...NAMED, records: 'all.r' },
    mayRefuse: 'some',
    write: toXmlFile((value) => `<![CDATA[${value}]]>`),
  },
  'plain text': { path: 'a.txt', write: ([value = ''], eol) => withEol(value, eol) },
  'text cut by dashes': {
    path: 'canned-replies.txt',
    mayRefuse: 'some',
    write: (values, eol) =>
      [...values, 'qlastz'].map((t, i) => `# Reply ${i}${eol}${withEol(t, eol)}${eol}`).join(`---${eol}`),
  },
  mail: {
    path: 'a.eml',
    write: ([value = ''], eol) => withEol(`${MAIL}text/plain; charset=utf-8\n\n${value}`, eol),
  },
  'HTML mail': {
    path: 'a.eml',
    mayRefuse: 'markup',
    write: ([value = ''], eol) => withEol(`${MAIL}text/html; charset=utf-8\n\n${toHtml(value)}`, eol),
  },
  'HTML file': { path: 'a.html', mayRefuse: 'markup', write: ([value = ''], eol) => withEol(toHtml(value), eol) },
  'HTML in JSON': {
    path: 'a.json',
    mapping: AS_HTML,
    mayRefuse: 'markup',
    write: (values) => JSON.stringify(values.map((t, i) => ({ id: `r${i}`, t: toHtml(t), u: [1] }))),
  },
  'HTML in YAML': {
    path: 'a.yaml',
    mapping: AS_HTML,
    mayRefuse: 'markup',
    write: yaml((value, eol) => `|-${eol}${indent(toHtml(value), eol)}`),
  },
  'HTML in CSV': {
    path: 'a.csv',
    mapping: AS_HTML,
    mayRefuse: 'markup',
    write: (values, eol) =>
      `id,t,u${eol}${values.map((t, i) => `r${i},${quoteCsv(withEol(toHtml(t), eol))},é${eol}`).join('')}`,
  },
  'Markdown file': {
    path: 'a.md',
    mayRefuse: 'markup',
    write: ([value = ''], eol) => withEol(`---\nid: r0 # é\n---\n\n${toMarkdown(value)}\n\n- one\n- two\n`, eol),
  },
  'Markdown by headings': {
    path: 'canned-replies.md',
    mayRefuse: 'markup',
    write: (values, eol) =>
      withEol(
        `# Canned replies\n\n${[...values, 'Thanks!'].map((t, i) => `## R${i}\n\nID: r${i}\n\n${toMarkdown(t)}\n\n`).join('')}`,
        eol,
      ),
  },
  'Markdown fences': {
    path: 'canned-replies.md',
    mayRefuse: 'some',
    write: (values, eol) =>
      withEol(
        `---\nkind: library\n---\n${[...values, 'Thanks!'].map((t, i) => `## R${i}\n\nID: r${i}\n\n\`\`\`\n${t}\n\`\`\`\n\nAside.\n\n`).join('')}`,
        eol,
      ),
  },
  'Markdown in JSON': {
    path: 'a.json',
    mapping: FIELDS,
    mayRefuse: 'markup',
    write: (values) => JSON.stringify(values.map((t, i) => ({ id: `r${i}`, t: toMarkdown(t), u: 1 }))),
  },
  'Markdown in YAML': {
    path: 'a.yaml',
    mapping: FIELDS,
    mayRefuse: 'markup',
    write: yaml((value, eol) => `|-${eol}${indent(toMarkdown(value), eol)}`),
  },
  'Markdown in CSV': {
    path: 'a.csv',
    mapping: FIELDS,
    mayRefuse: 'markup',
    write: (values, eol) =>
      `id,t,u${eol}${values.map((t, i) => `r${i},${quoteCsv(withEol(toMarkdown(t), eol))},é${eol}`).join('')}`,
  },
};

/** A random stretch of a text, whole characters. */
function pickSpan(text: string, a: number, b: number, most: number): Span {
  const letters = Array.from(text);
  const [from = 0, to = 0] = [a % (letters.length + 1), b % (letters.length + 1)].toSorted((x, y) => x - y);
  const end = Math.min(to, from + most);
  return { start: letters.slice(0, from).join('').length, end: letters.slice(0, end).join('').length };
}

it('every format has a file here', () => {
  const ids = Object.values(FILES).map(({ path }) => formatIdFor(path));
  expect(FORMAT_IDS.filter((id) => !ids.includes(id))).toEqual([]);
});

describe('random edits', () => {
  it.each(Object.entries(FILES))(
    '%s reads back as wanted, with everything else as it was',
    async (name, { path, write, mapping, mayRefuse }) => {
      let written = 0;
      let refusals = 0;
      const options: ReadOptions = { mapping };
      await fc.assert(
        fc.asyncProperty(
          fc.array(text, { minLength: 1, maxLength: 3 }),
          fc.oneof(words, fc.constant('')),
          fc.nat(),
          fc.nat(),
          fc.nat(),
          fc.constantFrom('\n', '\r\n'),
          fc.boolean(),
          async (values, drawn, pick, a, b, eol, bom) => {
            const inserted = mayRefuse === 'markup' ? drawn.replaceAll(/\s/g, '') : drawn;
            const source = (bom ? '\uFEFF' : '') + write(values, eol);
            const before = await parseAs(path, source, options);
            expect(before.notices).toEqual([]);
            const index = pick % before.replies.length;
            const reply = before.replies[index];
            if (reply === undefined) throw new Error('no reply');
            const span = pickSpan(reply.text, a, b, mayRefuse === 'markup' ? 8 : Infinity);
            const wanted = (reply.text.slice(0, span.start) + inserted + reply.text.slice(span.end)).trimEnd();
            fc.pre(wanted.trim() !== '');
            // What makes a text a quotation, or of one something else, changes what its marks mean, and is refused.
            fc.pre(unquoteAll(wanted) === undefined && values.every((value) => unquoteAll(value) === undefined));
            const { text: after, refused } = await writeInto(
              path,
              source,
              [{ reply, edits: [{ span, text: inserted }] }],
              options,
            );
            if (mayRefuse !== undefined && refused.length > 0) {
              expect(after).toBe(source);
              refusals++;
              return;
            }
            written++;
            expect(refused.map(({ reason }) => reason)).toEqual([]);
            const again = await parseAs(path, after, options);
            expect(again.notices).toEqual([]);
            expect(again.replies.map((one) => [one.id, one.text])).toEqual(
              before.replies.map((one, i) => [one.id, i === index ? wanted : one.text]),
            );
            // Byte for byte the rest is as it was.
            const place = reply.map.toSource({ start: 0, end: reply.text.length });
            const head = source.slice(0, source.lastIndexOf('\n', place.start) + 1);
            expect(
              after.startsWith(head.slice(0, head.lastIndexOf('t:') < 0 ? undefined : head.lastIndexOf('t:'))),
            ).toBe(true);
            const tail = source.slice(source.indexOf('\n', place.end) + 1);
            if (source.includes('\n', place.end)) expect(after.endsWith(tail)).toBe(true);
          },
        ),
        mayRefuse === 'markup' ? FEW_RUNS : RUNS,
      );
      expect(written).toBeGreaterThan(refusals);
    },
    SLOW,
  );
});
