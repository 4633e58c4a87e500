import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBack } from '../../src/formats/write-back.js';
import type { FormatMapping, ParseOptions } from '../../src/formats/types.js';
import { parseAs } from './parse.js';
import { RUNS, SLOW } from './runs.js';

/** Replaces the first `old` of the reply `index` by `text`, and gives the file after that. */
async function replace(
  path: string,
  source: string,
  changes: readonly (readonly [index: number, old: string, text: string])[],
  options?: ParseOptions,
): Promise<{ readonly text: string; readonly reasons: readonly string[] }> {
  const { replies } = await parseAs(path, source, options);
  const { text, refused } = await writeBack(
    { path, text: source, baseOffset: 0, baseLine: 1 },
    changes.map(([index, old, wanted]) => {
      const reply = replies[index];
      if (reply === undefined) throw new Error('no reply');
      const start = reply.text.indexOf(old);
      if (start < 0) throw new Error(`no ${old} in ${reply.text}`);
      return { reply, edits: [{ span: { start, end: start + old.length }, text: wanted }] };
    }),
    undefined,
    options,
  );
  return { text, reasons: refused.map(({ reason }) => reason) };
}

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
      source: '<r><text><![CDATA[Hi Sam]]></text></r>',
      edit: ['Sam', 'a < ]]>'],
      after: '<r><text><![CDATA[Hi a < ]]]]><![CDATA[>]]></text></r>',
    },
  ])('$path $source', async ({ path, source, index = 0, edit: [old = '', text = ''], after }) => {
    expect(await replace(path, source, [[index, old, text]])).toEqual({ text: after, reasons: [] });
  });

  it('many replies at once, and one that cannot be does not keep the others back', async () => {
    const source = '<replies><reply>Hi Ana</reply><reply>Hi Bo</reply><reply>Hi Cy</reply></replies>';
    expect(
      await replace('a.xml', source, [
        [0, 'Ana', 'A'],
        [1, 'Bo', 'B\u0001'],
        [2, 'Cy', 'C'],
      ]),
    ).toEqual({
      text: '<replies><reply>Hi A</reply><reply>Hi Bo</reply><reply>Hi C</reply></replies>',
      reasons: ['it cannot be written there without changing more'],
    });
  });

  it('a line break that a tag makes cannot be taken away', async () => {
    const source = '<p>Hi Sam,</p><p>bye</p>';
    expect(await replace('a.html', source, [[0, ',\n\nb', ' b']])).toEqual({
      text: source,
      reasons: ['it cannot be written there without changing more'],
    });
  });

  it('edits that overlap, and replies of another text, are refused', async () => {
    const source = { path: 'a.txt', text: 'Hi Sam', baseOffset: 0, baseLine: 1 };
    const [reply] = (await parseAs('a.txt', 'Hi Sam')).replies;
    const [other] = (await parseAs('a.txt', 'Hi Jo')).replies;
    if (reply === undefined || other === undefined) throw new Error('no reply');
    const edit = { span: { start: 0, end: 3 }, text: 'Yo' };
    const twice = await writeBack(source, [{ reply, edits: [edit, { span: { start: 2, end: 4 }, text: '' }] }]);
    expect(twice).toMatchObject({ text: 'Hi Sam', refused: [{ reason: 'two edits touch the same words' }] });
    expect(await writeBack(source, [{ reply: other, edits: [edit] }])).toMatchObject({
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

const FILES: Readonly<
  Record<
    string,
    {
      readonly path: string;
      readonly write: (values: readonly string[], eol: string) => string;
      readonly mapping?: FormatMapping;
    }
  >
> = {
  JSON: {
    path: 'a.json',
    write: (values, eol) =>
      `[${values.map((t, i) => `{"id":"r${i}",${eol} "t": ${JSON.stringify(t)}, "n": 1.50}`).join(',')}]`,
  },
  'JSON Lines': {
    path: 'a.jsonl',
    write: (values, eol) => values.map((t, i) => JSON.stringify({ id: `r${i}`, t })).join(eol),
  },
  CSV: {
    path: 'a.csv',
    write: (values, eol) =>
      `id,t,u${eol}${values.map((t, i) => `r${i},"${t.replaceAll('"', '""').replaceAll('\n', eol)}",é${eol}`).join('')}`,
  },
  'bare CSV': {
    path: 'a.csv',
    write: (values, eol) =>
      `id,t,u${eol}${values.map((t, i) => `r${i},${t.replaceAll(/[",\n]/g, '')},é${eol}`).join('')}`,
  },
  'double-quoted YAML': { path: 'a.yaml', write: yaml((value) => JSON.stringify(value)) },
  'single-quoted YAML': {
    path: 'a.yaml',
    write: yaml((value, eol) => `'${value.replaceAll("'", "''").replaceAll(/[ \t]*\n[ \t\n]*/g, `${eol}${eol}    `)}'`),
  },
  'literal YAML': { path: 'a.yaml', write: yaml((value, eol) => `|- # why${eol}${indent(value, eol)}`) },
  'folded YAML': {
    path: 'a.yaml',
    write: yaml((value, eol) => `>-${eol}${indent(value.replaceAll(/[ \t]*\n[ \t\n]*/g, '\n\n'), eol)}`),
  },
  'plain YAML': { path: 'a.yaml', write: yaml((value) => value.replaceAll(/[^a-zé0-9 ]/g, '')) },
};

describe('random edits', () => {
  it.each(Object.entries(FILES))(
    '%s reads back as wanted, with everything else as it was',
    async (_, { path, write }) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(text, { minLength: 1, maxLength: 3 }),
          words,
          fc.nat(),
          fc.nat(),
          fc.nat(),
          fc.constantFrom('\n', '\r\n'),
          fc.boolean(),
          async (values, inserted, pick, a, b, eol, bom) => {
            const options: ParseOptions = { mapping: { text: 't', id: 'id', html: false, ignoreColumns: ['*'] } };
            const source = (bom ? '\uFEFF' : '') + write(values, eol);
            const before = await parseAs(path, source, options);
            expect(before.notices).toEqual([]);
            const index = pick % before.replies.length;
            const reply = before.replies[index];
            if (reply === undefined) throw new Error('no reply');
            const letters = Array.from(reply.text);
            const [from = 0, to = 0] = [a % (letters.length + 1), b % (letters.length + 1)].toSorted((x, y) => x - y);
            const span = { start: letters.slice(0, from).join('').length, end: letters.slice(0, to).join('').length };
            const wanted = (reply.text.slice(0, span.start) + inserted + reply.text.slice(span.end)).trimEnd();
            fc.pre(wanted.trim() !== '');
            const { text: after, refused } = await writeBack(
              { path, text: source, baseOffset: 0, baseLine: 1 },
              [{ reply, edits: [{ span, text: inserted }] }],
              undefined,
              options,
            );
            expect(refused.map(({ reason }) => reason)).toEqual([]);
            const again = await parseAs(path, after, options);
            expect(again.notices).toEqual([]);
            expect(again.replies.map((one) => one.text)).toEqual(
              before.replies.map((one, i) => (i === index ? wanted : one.text)),
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
        RUNS,
      );
    },
    SLOW,
  );
});
