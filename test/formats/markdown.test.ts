import { describe, expect, it, vi } from 'vitest';
import type { OpenText } from '../../src/formats/format.js';
import { markdown } from '../../src/formats/markdown/markdown-format.js';
import { fc } from '../property.js';
import { RUNS, SLOW } from './runs.js';

async function parse(text: string): Promise<OpenText> {
  return markdown.open({ path: 'reply.md', text, baseOffset: 0, baseLine: 1 });
}

async function textOf(source: string): Promise<string | undefined> {
  return (await parse(source)).replies[0]?.text;
}

describe('what a reader gets of Markdown', () => {
  it.each([
    { source: 'Hi *Ana*, **sorry** about ~~this~~.', text: 'Hi Ana, sorry about this.' },
    { source: 'Fish &amp; chips &#x1F600; &#65; &nosuch; 3 \\* 4', text: 'Fish & chips 😀 A &nosuch; 3 * 4' },
    { source: 'One\ntwo\r\nthree  \nfour\\\nfive', text: 'One\ntwo\nthree\nfour\nfive' },
    { source: 'One\n\n\n\ntwo\n', text: 'One\n\ntwo' },
    { source: '# Late\n\nWe are\n=====\nlate', text: 'Late\n\nWe are\n\nlate' },
    { source: '> You wrote\n> this\nand that\n\nYes.', text: '> You wrote\n> this\n> and that\n\nYes.' },
    { source: 'Hi\n\n> > deep', text: 'Hi\n\n> > deep' },
    {
      source: 'Do:\n\n- one\n- two\n  more\n\n  again\n- - three\n\nDone',
      text: 'Do:\n\n- one\n- two\nmore\n\nagain\n- three\n\nDone',
    },
    { source: '3. a\n4.\tb\n\n- [x] done', text: '3. a\n4. b\n\n- [x] done' },
    { source: '| a | b |\n|---|---|\n| 1 \\| 2 | c |\n\nend', text: 'a\nb\n1 | 2\nc\n\nend' },
    { source: 'Before\n\n```\nlog &amp;\n```\n\n    more log\n\nafter', text: 'Before\n\nafter' },
    { source: 'Run `npm i` now', text: 'Run npm i now' },
    { source: 'See [our page](https://example.com/a "t").', text: 'See our page <https://example.com/a>.' },
    {
      source: '[https://example.com](https://example.com) <https://example.org>',
      text: 'https://example.com https://example.org',
    },
    {
      source: '[write](mailto:help@example.com) or help@example.com',
      text: 'write <help@example.com> or help@example.com',
    },
    { source: '![a parcel](p.png) [the list][l]\n\n[l]: https://example.com', text: 'a parcel the list' },
    {
      source: 'Hi\n\n<div>\n<p>Fish &amp; <b>chips</b></p>\n</div>\n\n<!-- no -->\n\nbye',
      text: 'Hi\n\nFish & chips\n\nbye',
    },
    { source: 'see <link> or `<code>` <time>now</time>', text: 'see <link> or <code> now' },
    { source: 'one<br>two <b>three</b> <!-- four -->five', text: 'one\ntwo three five' },
    { source: 'Hi <first_name>, <Customer Name>', text: 'Hi <first_name>, <Customer Name>' },
    {
      source: '{{contact.first_name}} *|FNAME|* __FIRST_NAME__ %{ticket.a_b_c}',
      text: '{{contact.first_name}} *|FNAME|* __FIRST_NAME__ %{ticket.a_b_c}',
    },
    { source: 'Hi [NAME], [Customer Name]', text: 'Hi [NAME], [Customer Name]' },
    { source: 'Wait[^1].\n\n[^1]: A note.', text: 'Wait.\n\nA note.' },
  ])('$source', async ({ source, text }) => {
    expect(await textOf(source)).toBe(text);
  });

  it('long lists and tables are still read as such', async () => {
    expect(await textOf('- an *item* of a list\n'.repeat(300))).toBe('- an item of a list\n'.repeat(300).trimEnd());
  });

  it('reads hostile text in fair time', async () => {
    for (const unit of ['> ', '*a ', '[a](', '{{<a', '](', '**a', 'a*b_', '===\n', '=\n', '1. ', '*|A', '`a', '<a ']) {
      expect(await textOf(unit.repeat(10_000))).toContain(unit.trim());
    }
  });
});

describe('front matter', () => {
  it('describes the reply', async () => {
    const source =
      '\uFEFF---\nid: 007\ntitle: Late parcel\nchannel: x-post\nlocale: en-GB\ntags: [late, parcel]\nowner: Ana\n' +
      'customer:\n  name: No\nthread:\n  - from: customer\n    text: Where is it?\n---\r\nSorry!\n';
    const { replies, notices } = await parse(source);
    expect(notices).toEqual([]);
    expect(replies[0]).toMatchObject({
      id: '007',
      title: 'Late parcel',
      channel: 'x-post',
      locale: 'en-GB',
      tags: ['late', 'parcel'],
      owner: 'Ana',
      customer: { name: 'No' },
      thread: [{ from: 'customer', text: 'Where is it?' }],
      kind: 'draft',
      text: 'Sorry!',
    });
    expect(replies[0]?.map.point(source.indexOf('Sorry'))).toMatchObject({ line: 14, column: 1 });
  });

  it.each([
    { source: '---\n\nHello\n\n---\n', text: 'Hello', title: 'two rules around a text are no front matter' },
    { source: '---\nHello', text: 'Hello', title: 'one rule is no front matter' },
    { source: 'Hi\n---\nid: x\n---\n', text: 'Hi\n\nid: x', title: 'it stands at the top' },
  ])('$title', async ({ source, text }) => {
    expect(await textOf(source)).toBe(text);
  });

  it('that is no YAML is a failure with its line; the body is still read', async () => {
    const { replies, notices } = await parse('---\nid: x\nowner: [Ana\n---\nSorry!');
    expect(replies[0]?.text).toBe('Sorry!');
    expect(notices).toMatchObject([{ level: 'failure', path: 'reply.md', line: 4 }]);
    expect(notices[0]?.message).toMatch(/^The front matter could not be read: .*\.$/);
  });

  it('with a placeholder that lacks its quotes warns nobody, because the warning would quote it', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    await parse('---\ntitle: {{mara.lindt@example.com}}\n---\nSorry!');
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it.each([
    [
      'an alias without an anchor',
      'id: x\ntitle: *late*',
      3,
      'an alias names no anchor; a text that begins with * needs quotes',
    ],
    [
      'aliases that grow without bound',
      ['a: &a [1]', ...[...'bcdefgh'].map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i]},`.repeat(9)}]`)].join('\n'),
      2,
      'its aliases repeat too much',
    ],
  ])('%s is a failure too', async (_, head, line, reason) => {
    const { replies, notices } = await parse(`---\n${head}\n---\nSorry!`);
    expect(replies[0]?.text).toBe('Sorry!');
    expect(notices).toMatchObject([
      { level: 'failure', line, message: `The front matter could not be read: ${reason}.` },
    ]);
  });
});

/** Pieces a text is made of: as Markdown spells them, as a reader gets them. `#` is a number that names the piece. */
const SPELLINGS = [
  ['q#z', 'q#z'],
  ['q#é😀z', 'q#é😀z'],
  ['q#&amp;z', 'q#&z'],
  ['q#&#x1F600;z', 'q#😀z'],
  ['q#&ngE;z', 'q#\u2267\u0338z'],
  ['q#\\*z', 'q#*z'],
  ['q#\\\\z', 'q#\\z'],
  ['{{q#.first_name}}z', '{{q#.first_name}}z'],
] as const;
const WRAPS = [
  ['', ''],
  ['*', '*'],
  ['**', '**'],
  ['[', '](https://example.com)'],
  ['`` ``', ''],
  ['<i>', '</i>'],
] as const;

const word = fc.record({ spelling: fc.constantFrom(...SPELLINGS), wrap: fc.constantFrom(...WRAPS) });
const line = fc.array(word, { minLength: 1, maxLength: 4 });
const block = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  /** First line's prefix, and that of the lines below. */
  prefix: fc.constantFrom(
    ['', ''],
    ['# ', undefined],
    ['> ', '> '],
    ['> ', ''],
    ['- ', '  '],
    ['-\t', '\t'],
    ['10. ', '    '],
    ['> 1. ', '>    '],
    ['  ', ' '],
  ),
});

describe('positions', () => {
  it(
    'every piece of a text leads to its spelling in the file',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(block, { minLength: 1, maxLength: 5 }),
          fc.constantFrom('\n', '\r\n'),
          fc.boolean(),
          fc.boolean(),
          async (blocks, eol, bom, head) => {
            const pieces: { readonly source: string; readonly text: string }[] = [];
            const body = blocks.map(({ lines, prefix: [first, rest] }) =>
              lines
                .slice(0, rest === undefined ? 1 : undefined)
                .map((words, i) => {
                  const parts = words.map(({ spelling, wrap }) => {
                    const name = String(pieces.length + 100);
                    const [source, text] = [spelling[0].replace('#', name), spelling[1].replace('#', name)];
                    pieces.push({ source, text });
                    return `${wrap[0]}${source}${wrap[1]}`;
                  });
                  return `${i === 0 ? first : rest}${parts.join(' ')}`;
                })
                .join(eol),
            );
            // A heading and a quotation alone are the title and the text of an entry.
            const source =
              (bom ? '\uFEFF' : '') + (head ? `---${eol}id: r${eol}---${eol}` : '') + ['Hi', ...body].join(eol + eol);
            const reply = (await parse(source)).replies[0];
            if (reply === undefined) throw new Error('no reply');
            for (const piece of pieces) {
              const start = reply.text.indexOf(piece.text);
              expect(start, `${piece.text} in ${reply.text}`).toBeGreaterThanOrEqual(0);
              const span = { start, end: start + piece.text.length };
              const place = reply.map.toSource(span);
              expect(source.slice(place.start, place.end)).toBe(piece.source);
              expect(reply.map.isVerbatim(span)).toBe(piece.source === piece.text);
              expect(reply.map.lines(place).text).toContain(piece.source);
            }
          },
        ),
        RUNS,
      );
    },
    SLOW,
  );
});
