import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { palettes } from '../../src/reporters/html/style-sheet.js';
import { findBrowser, startBrowser, type Browser, type Tab, type View } from './browser.js';
import { reportOf } from './library-report.js';
import { cardedResult, findingOf, libraryResults } from './library-results.js';

/*
 * Looks at the page in a Chromium, where there is one. `SCREENSHOTS=folder` keeps what it sees for people to look at.
 */

const path = findBrowser();
const found = path === undefined ? ' (skipped: no Chromium on the path, nor at CHROME_PATH)' : '';
const folder = mkdtempSync(join(tmpdir(), 'care-lint-page-'));
const url = pathToFileURL(join(folder, 'report.html')).href;

/** Names as long as they come, which no blank breaks. */
const long = 'Rückerstattungsantragsformular'.repeat(12);
const hostile = cardedResult(
  { id: long, title: long, owner: long, tags: [long, `${long}2`], scores: { tone: 50, clarity: 100 } },
  Array.from({ length: 12 }, () => findingOf(`Hi ${long} there`, long, { message: long, severity: 'error' })),
  `macros/${long}.yaml`,
);

const views: readonly (readonly [name: string, view: View])[] = (['light', 'dark'] as const).flatMap((scheme) => [
  [`phone-${scheme}`, { width: 360, height: 740, scheme }] as const,
  [`desk-${scheme}`, { width: 1280, height: 900, scheme }] as const,
]);

describe.skipIf(path === undefined)(`in a browser${found}`, () => {
  let browser: Browser | undefined;

  beforeAll(async () => {
    writeFileSync(join(folder, 'report.html'), await reportOf('html', [...libraryResults, hostile]));
    browser = await startBrowser(path ?? '');
  }, 120_000);

  afterAll(async () => browser?.close(), 120_000);

  async function open(view: View): Promise<Tab> {
    if (browser === undefined) throw new Error('no browser');
    return browser.open(url, view);
  }

  test.each(views)('%s: all of it is there, nothing sticks out', async (name, view) => {
    const tab = await open(view);
    expect(await tab.evaluate('innerWidth')).toBe(view.width);
    const page = 'document.documentElement';
    expect(await tab.evaluate(`${page}.scrollWidth - ${page}.clientWidth`)).toBe(0);
    const beyond = `[...document.querySelectorAll('main *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > innerWidth + 1 || left < -1);
    }).map((element) => element.outerHTML.slice(0, 80))`;
    expect(await tab.evaluate(beyond)).toEqual([]);
    const empty = `[...document.querySelectorAll('h2, table, svg')].filter((element) =>
      element.checkVisibility() && !(element.getBoundingClientRect().height > 3)).length`;
    expect(await tab.evaluate(empty)).toBe(0);
    expect(await tab.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe(
      rgbOf(palettes[view.scheme].ground),
    );
    const png = await tab.screenshot();
    expect(png.readUInt32BE(16)).toBe(view.width);
    expect(png.readUInt32BE(20)).toBeGreaterThan(view.height);
    keep(`${name}.png`, png);
  });

  test('it asks for nothing but itself, and the browser complains of nothing', async () => {
    const tab = await open({ width: 800, height: 600, scheme: 'light' });
    expect(tab.requests).toEqual([url]);
    expect(tab.complaints).toEqual([]);
  });

  test('keys lead to the report, and open a reply', async () => {
    const tab = await open({ width: 800, height: 600, scheme: 'light' });
    await tab.press('Tab');
    expect(await tab.evaluate('document.activeElement.textContent')).toBe('Skip to the report');
    expect(await tab.evaluate('document.activeElement.getBoundingClientRect().top >= 0')).toBe(true);
    await tab.evaluate(`document.querySelector('#reply-2 summary').focus()`);
    expect(await tab.evaluate(`document.querySelector('#reply-2').open`)).toBe(false);
    await tab.evaluate(`document.activeElement.click()`);
    expect(await tab.evaluate(`document.querySelector('#reply-2').open`)).toBe(true);
  });

  test('on paper it is light, and no reply is folded away', async () => {
    const tab = await open({ width: 800, height: 600, scheme: 'dark', media: 'print' });
    expect(await tab.evaluate(`getComputedStyle(document.body).color`)).toBe(rgbOf(palettes.light.text));
    const folded = `[...document.querySelectorAll('details:not([open]) .reply')].filter((reply) =>
      reply.getBoundingClientRect().height === 0).length`;
    expect(await tab.evaluate(folded)).toBe(0);
    const pdf = await tab.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    keep('paper.pdf', pdf);
  });
});

function rgbOf(colour: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;
}

function keep(name: string, bytes: Buffer): void {
  const { SCREENSHOTS } = process.env;
  if (SCREENSHOTS === undefined) return;
  mkdirSync(resolve(SCREENSHOTS), { recursive: true });
  writeFileSync(resolve(SCREENSHOTS, name), bytes);
}
