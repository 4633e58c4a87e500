import { expect, test } from 'vitest';
import type { Trend } from '../../src/base/types.js';
import { readPage } from './html-page.js';
import { reportOf } from './library-report.js';
import { libraryResults } from './library-results.js';

const trend: Trend = {
  new: 3,
  gone: 5,
  same: 57,
  rules: [
    { ruleId: 'a-known', new: 0, gone: 0, same: 40 },
    { ruleId: 'b-gone', new: 0, gone: 5, same: 2 },
    { ruleId: 'c-new', new: 2, gone: 0, same: 0 },
    { ruleId: 'acme/<b>|@ana', new: 1, gone: 0, same: 15 },
  ],
};

/** From one heading to the next. */
const sectionOf = (text: string, start: string, end: string): string =>
  text.slice(text.indexOf(start), text.indexOf(end, text.indexOf(start)));

test('a comment shows what is new, gone and the same, news first', async () => {
  const comment = await reportOf('markdown', libraryResults, { trend });
  expect(sectionOf(comment, '### Since', '\n### By rule')).toBe(`### Since the baseline

| rule | new | gone | the same |
| --- | ---: | ---: | ---: |
| **all** | 3 | 5 | 57 |
| c-new | 2 | 0 | 0 |
| acme/&lt;b&gt;\\|@\u200bana | 1 | 0 | 15 |
| b-gone | 0 | 5 | 2 |
| a-known | 0 | 0 | 40 |
`);
});

test('a page shows them too', async () => {
  const page = await reportOf('html', libraryResults, { trend });
  const { text } = readPage(sectionOf(page, '<h2 id="trend"', '</section>'));
  expect(text.replace(/\s+/g, ' ')).toMatch(/^Since the baseline new3gone5the same57 /);
  const rows = [...page.matchAll(/<tr><th scope="row"><bdi>([^<]*)<\/bdi><\/th>(?:<td>(\d+)<\/td>){3}<\/tr>/g)];
  expect(rows.map(([, rule]) => rule)).toEqual(['c-new', 'acme/&lt;b&gt;|@ana', 'b-gone', 'a-known']);
  expect(page).toContain('<a href="#trend">Since the baseline</a>');
});

test.each(['html', 'markdown'] as const)('%s without a baseline says nothing of it', async (name) => {
  expect(await reportOf(name)).not.toContain('Since the baseline');
});

test.each(['html', 'markdown'] as const)('%s of very many rules counts the rest', async (name) => {
  const rules = Array.from({ length: 100 }, (_, at) => ({ ruleId: `acme/rule-${at}`, new: 1, gone: 0, same: 0 }));
  const text = await reportOf(name, [], { trend: { new: 100, gone: 0, same: 0, rules } });
  expect(text).toContain(`and ${name === 'html' ? 60 : 80} more`);
});
