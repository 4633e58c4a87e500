import { describe, expect, test } from 'vitest';
import { groupTable } from '../../src/reporters/html/page-sections.js';
import { palettes, type Palette } from '../../src/reporters/html/style-sheet.js';
import { readPage } from './html-page.js';
import { reportOf } from './library-report.js';
import { cardedResult, findingOf, libraryResults } from './library-results.js';

const html = await reportOf('html');
const page = readPage(html);

test('is as recorded', async () => {
  await expect(html).toMatchFileSnapshot('snapshots/html.html');
});

test('of nothing', async () => {
  const empty = readPage(await reportOf('html', [], { notices: [] }));
  expect(empty.text).toContain('Nothing to change.');
  expect(empty.faults).toEqual([]);
});

describe('the page', () => {
  test('is well formed, and every id is there once', () => {
    expect(page.faults).toEqual([]);
    expect(page.ids.length).toBeGreaterThan(8);
    expect(new Set(page.ids).size).toBe(page.ids.length);
  });

  test('runs nothing and loads nothing', () => {
    const known = [
      'html head meta title style body a header h1 p time nav ul li main section h2 h3 div dl dt dd span svg rect line text',
      'table caption thead tbody tr th td details summary bdi mark strong footer',
    ].flatMap((tags) => tags.split(' '));
    expect(page.tags.filter((tag) => !known.includes(tag))).toEqual([]);
    const names = new Set(page.attributes.map(([, name]) => name));
    expect([...names].filter((name) => /^(?:on|src|style|action|xlink|background|poster|ping)/.test(name))).toEqual([]);
    expect(html).not.toMatch(/@import|url\(|expression\(/);
    expect(page.attributes).toContainEqual([
      'meta',
      'content',
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    ]);
  });

  test('links only to itself and to the pages of rules', () => {
    const links = page.attributes.filter(([, name]) => name === 'href').map(([, , value]) => value);
    const inner = links.filter((link) => link.startsWith('#')).map((link) => link.slice(1));
    const outer = links.filter((link) => !link.startsWith('#'));
    expect(inner.filter((id) => !page.ids.includes(id))).toEqual([]);
    expect(outer.filter((link) => !link.startsWith('https://example.com/rules/'))).toEqual([]);
    expect(outer.length).toBeGreaterThan(4);
  });

  test('says its language, its width, its parts, and what each plot shows', () => {
    expect(page.attributes).toContainEqual(['html', 'lang', 'en']);
    expect(page.attributes).toContainEqual(['meta', 'content', 'width=device-width, initial-scale=1']);
    const counts = (tag: string): number => page.tags.filter((name) => name === tag).length;
    expect(['h1', 'main', 'nav', 'header', 'footer'].map(counts)).toEqual([1, 1, 1, 1, 1]);
    expect(counts('caption')).toBe(counts('table'));
    expect(html.match(/<svg [^>]*role="img"><title>[^<]+<\/title>/g)).toHaveLength(counts('svg'));
    expect(html.match(/<th scope="(?:col|row)">/g)).toHaveLength(counts('th'));
  });

  test('shows the worst reply first, its text marked', () => {
    expect(page.text.indexOf('drafts/lamp.txt#1')).toBeLessThan(page.text.indexOf('Return a lamp'));
    expect(html).toContain('We will be <mark>in touch soon</mark>. 🛋️ Thanks!');
    expect(page.text).toContain('3 replies');
  });

  test('shows errors only when quiet', async () => {
    const { text } = readPage(await reportOf('html', libraryResults, { quiet: true }));
    expect(text).toContain('anemic-apology');
    expect(text).not.toContain('vague-promise');
  });
});

describe('hostile text', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['the end of the style', '</style></title><img src=x onerror=alert(1)>'],
    ['the end of an attribute', '" onmouseover="alert(1)" x=\''],
    ['entities', '&lt;script&gt;&#x3c;'],
    ['a comment', '<!-- --!> -->'],
    ['controls', '\u001b[2J\u0007\u0000\u009b'],
    ['directions', 'macro\u202etxt.exe\u2066'],
    ['half a character', 'a\ud83d'],
    ['markup of our own', '${x}</bdi></h3></details>'],
    ['a very long word', 'x'.repeat(100_000)],
  ])('%s changes nothing', async (_name, text) => {
    const finding = findingOf(`Hi ${text} there`, text, { message: text, note: text, ruleId: `acme/${text}`, url: '' });
    const doubled = findingOf(text, text, { ruleId: 'duplicate-reply', data: { twin: `${text}2`, place: text } });
    const conflict = findingOf(text, text, { ruleId: 'conflicting-facts', message: text, url: `javascript:${text}` });
    const card = { id: text, title: text, owner: text, tags: [text, `${text}2`], scores: { tone: 100 } };
    const hostile = await reportOf('html', [cardedResult(card, [finding, doubled, conflict], text)], {
      notices: [{ level: 'failure', code: 'input', path: text, message: text }],
    });
    const plain = await reportOf(
      'html',
      [
        cardedResult(
          { id: 'a', title: 'a', owner: 'a', tags: ['a', 'b'], scores: { tone: 100 } },
          [{ ...finding, ruleId: 'acme/a' }, doubled, conflict],
          'a',
        ),
      ],
      { notices: [{ level: 'failure', code: 'input', path: 'a', message: 'a' }] },
    );
    const read = readPage(hostile);
    expect(read.faults).toEqual([]);
    expect(read.tags).toEqual(readPage(plain).tags);
    expect(read.attributes.map(([tag, name]) => `${tag} ${name}`)).toEqual(
      readPage(plain).attributes.map(([tag, name]) => `${tag} ${name}`),
    );
    expect(hostile).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(hostile.length).toBeLessThan(60_000);
  });
});

test('a page over 20,000 replies stays under two megabytes', async () => {
  const long = `Hi ${'very long words that never end, '.repeat(30)}bye`;
  const many = Array.from({ length: 20_000 }, (_, at) =>
    cardedResult(
      {
        id: `reply-${at}`,
        title: long,
        owner: `owner ${at}`,
        tags: [`tag ${at}`, `tag ${at + 1}`],
        scores: { tone: at % 101 },
      },
      Array.from({ length: at % 40 === 0 ? 15 : at % 3 }, () =>
        findingOf(long, long, {
          message: long,
          note: long,
          ruleId: at % 2 === 0 ? 'duplicate-reply' : 'conflicting-facts',
          data: { twin: `reply-${at % 40}` },
          suggestions: [{ message: long, edits: [], reads: '' }],
        }),
      ),
    ),
  );
  const text = await reportOf('html', many);
  expect(Buffer.byteLength(text)).toBeLessThan(2_000_000);
  expect(text).toContain('and 19960 more');
}, 120_000);

/** Contrast of two colours, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(Object.entries<Palette>(palettes))('contrast, %s', (_name, palette) => {
  const { ground, surface, mark, text, muted, accent, error, warn, info } = palette;
  test.each([
    ['ground', ground, [text, muted, accent]],
    ['surface', surface, [text, muted, accent, error, warn, info]],
    ['mark', mark, [text]],
  ] as const)('of text on %s is at least 4.5', (_ground, under, colours) => {
    for (const colour of colours) expect(contrast(colour, under)).toBeGreaterThanOrEqual(4.5);
  });

  test('known values are computed right', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

test('a table of very many tags shows the first and counts the rest', () => {
  const groups = Array.from({ length: 200_000 }, (_, at) => ({
    name: `tag ${at}`,
    url: '',
    replies: 1,
    counts: { error: 0, warn: 1, info: 0 },
  }));
  expect(groupTable(groups, 'tag', 'Findings under each tag.').html).toContain('and 199960 more');
});
