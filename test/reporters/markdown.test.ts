import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { htmlText, markdownText } from '../../src/reporters/escape.js';
import { readPage } from './html-page.js';
import { reportOf } from './library-report.js';
import { cardedResult, findingOf } from './library-results.js';

/** As GitHub reads it, before it looks for names and references in the text. */
function rendered(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

test('is as recorded', async () => {
  await expect(await reportOf('markdown')).toMatchFileSnapshot('snapshots/markdown.md');
});

test('reads as tables, lists and folded replies', async () => {
  const page = readPage(rendered(await reportOf('markdown')));
  const counts = (tag: string): number => page.tags.filter((name) => name === tag).length;
  expect(['h2', 'table', 'details', 'summary'].map(counts)).toEqual([1, 5, 7, 7]);
  expect(counts('blockquote')).toBe(9);
});

test('of nothing', async () => {
  expect(await reportOf('markdown', [], { notices: [] })).toContain('Nothing to change.');
});

test('a failure stands before any number of notes', async () => {
  const notes = Array.from(
    { length: 30 },
    (_, at) => ({ level: 'note', code: 'no-replies', path: `a${at}.txt`, message: 'odd' }) as const,
  );
  const failure = {
    level: 'failure',
    code: 'unparsable-rows',
    path: 'broken.jsonl',
    line: 4,
    message: 'no field',
  } as const;
  const comment = await reportOf('markdown', [], { notices: [...notes, failure] });
  expect(comment).toContain('### Notices\n\n- failure: broken.jsonl:4: no field\n- note: a0.txt: odd\n');
  expect(comment).toContain('and 21 more');
});

const hostile = [
  ['a script', '<script>alert(1)</script>'],
  ['an image', '![x](https://evil.example/x.png)'],
  ['a link', '[click](https://evil.example) <https://evil.example>'],
  ['an address', 'https://evil.example www.evil.example ana@evil.example'],
  ['a mention', '@octocat @acme/team'],
  ['a reference', '#12 acme/lamps#12 GH-12'],
  ['a commit', 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'],
  ['an emoji code', ':tada: :+1:'],
  ['a formula', '$x$ $$y$$'],
  ['the end of a fold', '</details></summary>'],
  ['a cell', 'a | b\n| --- |'],
  ['a heading', '# big\n\n## bigger'],
  ['a list', '- [x] done'],
  ['a numbered list', '1. one'],
  ['code', '`x` ```y```\n    z'],
  ['a rule', '---\n***'],
  ['emphasis', '*a* **b** _c_ ~~d~~ \\*e'],
  ['a footnote', '[^1] [x]: https://evil.example'],
  ['an entity', '&lt;b&gt; &commat;octocat'],
  ['a comment', '<!-- x'],
  ['controls', '\u001b[2J\u202e\u0000'],
] as const;

describe('hostile text', () => {
  test.each(hostile)('%s shows as it is, in Markdown and in HTML', (_name, text) => {
    const visible = text.replaceAll(/[\u0000-\u001f\u202e]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
    for (const [written, element] of [
      [`${markdownText(text)}\n`, 'p'],
      [`<div>${htmlText(text)}</div>\n`, 'div'],
    ] as const) {
      const page = readPage(rendered(written));
      expect(page.tags.filter((tag) => tag !== 'span')).toEqual([element]);
      expect(page.text.replaceAll('\u200b', '').trim()).toBe(visible);
      expect(page.text).not.toMatch(/@\w|#\d|https?:\/\/|www\.|GH-|:\w+:|[0-9a-f]{7}/);
    }
  });

  test.each(hostile)('%s changes nothing in the comment', async (_name, text) => {
    const shape = async (word: string): Promise<readonly string[]> => {
      const finding = findingOf(`Hi ${word} there`, word, { message: word, ruleId: 'acme/rule', url: '' });
      const doubled = findingOf(word, word, { ruleId: 'duplicate-reply', data: { twin: `${word}2`, place: word } });
      const conflict = findingOf(word, word, { ruleId: 'conflicting-facts', message: word });
      const card = { id: word, title: word, owner: word, tags: [word], scores: { tone: 100 } };
      const comment = await reportOf('markdown', [cardedResult(card, [finding, doubled, conflict], word)], {
        notices: [{ level: 'failure', code: 'input', path: word, message: word }],
      });
      const page = readPage(rendered(comment));
      const said = page.attributes.filter(([, name]) => name !== 'align' && name !== 'class');
      expect(said.filter(([, , value]) => !value.startsWith('https://example.com/rules/'))).toEqual([]);
      return page.tags.filter((tag) => tag !== 'span');
    };
    expect(await shape(text)).toEqual(await shape('word'));
  });
});

test.each([
  ['plain words', 'very long words that never end, '],
  ['signs that take more room', '$<@#*|'],
])(
  'fits GitHub whatever the library: %s',
  async (_name, words) => {
    const long = words.repeat(60);
    const many = Array.from({ length: 2000 }, (_, at) =>
      cardedResult(
        { id: `${at} ${long}`, title: long, owner: `${at} ${long}`, tags: [`${at} ${long}`], scores: { tone: 100 } },
        Array.from({ length: 12 }, (_finding, number) =>
          findingOf(long, long, {
            message: long,
            ruleId: number % 2 === 0 ? 'duplicate-reply' : 'conflicting-facts',
            data: { twin: `${at % 300} ${long}` },
          }),
        ),
      ),
    );
    const notices = many.map(
      ({ path }) => ({ level: 'note', code: 'no-replies', path: path + long, message: long }) as const,
    );
    const comment = await reportOf('markdown', many, { notices });
    expect(comment.length).toBeLessThanOrEqual(65_000);
    expect(comment).toMatch(/Replies to look at first\n\n<details>/);
    expect(comment).toMatch(/and \d+ more/);
  },
  120_000,
);
