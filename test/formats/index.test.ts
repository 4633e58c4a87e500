import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/base/errors.js';
import type { Reply } from '../../src/base/types.js';
import { FORMAT_IDS, formatFor, formatIdFor, KNOWN_EXTENSIONS } from '../../src/formats/index.js';
import { jsonl } from '../../src/formats/json/json-format.js';
import { text } from '../../src/formats/text-format.js';

describe('choosing a format', () => {
  it.each([
    ['draft.txt', 'text'],
    ['a/b.c/Draft.MD', 'markdown'],
    ['box.ndjson', 'jsonl'],
    ['late.mjml', 'html'],
    ['Late.HBS', 'html'],
    ['late.en.liquid', 'html'],
    ['late.html.erb', 'html'],
    ['late.v2.njk', 'html'],
    ['late.mustache', 'html'],
    ['late.txt.erb', 'text'],
    ['late.md.liquid', 'markdown'],
    ['macros.yml.j2', 'yaml'],
    ['sent.eml', 'eml'],
    ['late.emltpl', 'eml'],
  ])('%s is read as %s', async (path, id) => {
    expect(formatIdFor(path)).toBe(id);
    expect(await formatFor(path)).toBe(await formatFor('draft', id));
  });

  it.each([
    'draft',
    'draft.reply',
    '<stdin>',
    'icons.ts',
    'late.txt.bak',
    'folder.txt/draft',
    '.env',
    'main.js.erb',
    'theme.css.liquid',
    'nginx.conf.j2',
    'hbs',
  ])('%s has no known ending, and is read as plain text', async (path) => {
    expect(formatIdFor(path)).toBe(undefined);
    expect(await formatFor(path)).toBe(text);
  });

  it('an explicit id wins', async () => {
    expect(await formatFor('draft.txt', 'jsonl')).toBe(jsonl);
  });

  it.each([
    ['markdwon', 'Did you mean markdown?'],
    ['ndjson', 'Did you mean jsonl?'],
    ['sgml2', 'Formats: text, markdown'],
  ])('%s is refused', async (id, hint) => {
    const error: unknown = await formatFor('draft.txt', id).catch((reason: unknown) => reason);
    if (!(error instanceof UserError)) throw new Error('expected a UserError');
    expect(error.code).toBe('format');
    expect(error.message).toBe(`There is no format "${id}"`);
    expect(error.hint).toContain(hint);
  });

  it('every id is a format of its own, and every ending leads to one of them', async () => {
    const formats = await Promise.all(FORMAT_IDS.map((id) => formatFor('draft', id)));
    expect(new Set(formats).size).toBe(FORMAT_IDS.length);
    expect(new Set(KNOWN_EXTENSIONS.map((ending) => formatIdFor(`a${ending}`)))).toEqual(new Set(FORMAT_IDS));
  });
});

describe('plain text', () => {
  it('is one draft; byte-order mark and CRLF count in offsets only', async () => {
    const { replies } = await text.open({
      path: 'd.txt',
      text: '\uFEFFHi,\r\nsorry.\r\n',
      baseOffset: 0,
      baseLine: 1,
    });
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ id: 'd.txt#1', kind: 'draft', path: 'd.txt', text: 'Hi,\nsorry.' });
    expect(replies[0]?.map.toSource({ start: 4, end: 9 })).toEqual({ start: 6, end: 11 });
    expect(replies[0]?.map.toSource({ start: 2, end: 4 })).toEqual({ start: 3, end: 6 });
    expect(replies[0]?.map.isVerbatim({ start: 2, end: 5 })).toBe(false);
    expect(replies[0]?.map.point(6)).toEqual({ offset: 6, line: 2, column: 1 });
  });
});

it.each<readonly [path: string, text: string, kind: Reply['kind']]>([
  ['draft.txt', 'Hi Jo, your lamp ships today.', 'draft'],
  ['macros/refund.txt', 'Hi Jo, your lamp ships today.', 'library'],
  ['support\\Canned Responses\\refund.md', 'Hi Jo, your lamp ships today.', 'library'],
  ['/srv/saved_replies/en/refund.md', 'Hi Jo, your lamp ships today.', 'library'],
  ['macros/refund.html', '<p>Hi Jo, your lamp ships today.</p>', 'library'],
  ['macros/refund.eml', 'Subject: Refund\n\nHi Jo, your lamp ships today.', 'library'],
  ['refund.html', '<p>Hi Jo, your lamp ships today.</p>', 'draft'],
  ['refund.eml', 'Subject: Refund\n\nHi Jo, your lamp ships today.', 'draft'],
  ['refund.emltpl', 'Subject: Refund\n\nHi Jo, your lamp ships today.', 'library'],
  ['refund.mjml', '<mjml>Hi Jo, your lamp ships today.</mjml>', 'library'],
  ['refund.txt.erb', 'Hi <%= name %>, your lamp ships today.', 'library'],
  ['refund.md.hbs', 'Hi {{name}}, your lamp ships today.', 'library'],
  ['macros.txt', 'Hi Jo, your lamp ships today.', 'draft'],
  ['contemplates/refund.txt', 'Hi Jo, your lamp ships today.', 'draft'],
  ['macros/refund.md', '---\nkind: draft\n---\nHi Jo, your lamp ships today.', 'draft'],
  ['refund.md', '---\ntitle: Refund\ntags: [refund]\n---\nHi Jo, your lamp ships today.', 'library'],
  ['refund.md', '---\ntitle: Refund\ncustomer: Jo\n---\nHi Jo, your lamp ships today.', 'draft'],
])('%s: %j is a %s', async (path, text, kind) => {
  const format = await formatFor(path);
  const { replies } = await format.open({ path, text, baseOffset: 0, baseLine: 1 });
  expect(replies.map((reply) => reply.kind)).toEqual([kind]);
});

it('what the config says of a file wins over its folder', async () => {
  const format = await formatFor('macros/refund.txt');
  const source = { path: 'macros/refund.txt', text: 'Hi Jo.', baseOffset: 0, baseLine: 1 };
  const { replies } = await format.open(source, { mapping: { kind: 'draft' } });
  expect(replies[0]?.kind).toBe('draft');
});
