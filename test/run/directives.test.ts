import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { lint, type LintOptions } from '../../src/run/lint.js';
import { runCli } from '../cli/fake-io.js';
import { folderWith } from '../config/folder.js';

const STOCK = 'Please be advised that I sent the lamp; it will reach you by Friday 8 May.';
const WHY = 'boilerplate-phrase -- Legal wants it, Ana, until 2027-03';
const COMMENT = `care-lint-ignore ${WHY}`;
const FIELD = `{ignore: {boilerplate-phrase: "Legal wants it, Ana, until 2027-03"}}`;
/** Only the rule that these tests are about. */
const config: Config = { extends: [], rules: { 'boilerplate-phrase': 'warn' } };

async function run(files: Readonly<Record<string, string>>, options: Partial<LintOptions> = {}) {
  const cwd = folderWith(files);
  const now = new Date('2026-03-09T09:00:00Z');
  const { findings, notices, summary } = await lint({ cwd, files: ['.'], now, config, ...options });
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  return {
    open: open.map(({ replyId }) => replyId),
    said: notices.map(({ level, code, path, line, message }) => `${level} ${code ?? ''} ${path}:${line} ${message}`),
    notices,
    suppressed: summary.suppressed,
  };
}

describe('a field of a record', () => {
  test.each<[string, string, string]>([
    ['YAML', 'a.yaml', `- id: x\n  care-lint: ${FIELD}\n  text: ${STOCK}\n- id: y\n  text: ${STOCK}\n`],
    ['YAML, below the text', 'a.yaml', `- id: x\n  text: ${STOCK}\n  care-lint: ${FIELD}\n- id: y\n  text: ${STOCK}\n`],
    [
      'YAML, as a structure',
      'a.yaml',
      `- id: x\n  care-lint:\n    ignore:\n      boilerplate-phrase: {reason: law, until: 2027-03}\n  text: ${STOCK}\n- id: y\n  text: ${STOCK}\n`,
    ],
    [
      'YAML, by an alias',
      'a.yaml',
      `law: &law ${FIELD}\nreplies:\n  - {id: x, care-lint: *law, text: "${STOCK}"}\n  - {id: y, text: "${STOCK}"}\n`,
    ],
    [
      'YAML, keyed',
      'a.yaml',
      `replies:\n  x:\n    text: ${STOCK}\n    care-lint: ${FIELD}\n  y:\n    text: ${STOCK}\n`,
    ],
    [
      'JSON',
      'a.json',
      `[{"id":"x","text":"${STOCK}","care-lint":{"ignore":{"boilerplate-phrase":"law"}}},{"id":"y","text":"${STOCK}"}]`,
    ],
    ['JSON, as a text', 'a.json', `[{"id":"x","care-lint":"${WHY}","text":"${STOCK}"},{"id":"y","text":"${STOCK}"}]`],
    ['JSONL', 'a.jsonl', `{"id":"x","text":"${STOCK}","care-lint":"${WHY}"}\n{"id":"y","text":"${STOCK}"}\n`],
    ['CSV', 'a.csv', `id,text,care-lint\nx,"${STOCK}","${WHY}"\ny,"${STOCK}",\n`],
    ['TSV', 'a.tsv', `id\tcare-lint\ttext\nx\t${WHY}\t${STOCK}\ny\t\t${STOCK}\n`],
    [
      'XML',
      'a.xml',
      `<r><m id="x"><care-lint>${WHY}</care-lint><body>${STOCK}</body></m><m id="y"><body>${STOCK}</body></m></r>`,
    ],
    [
      'XML, by elements',
      'a.xml',
      `<r><m id="x"><body>${STOCK}</body><care-lint><ignore><boilerplate-phrase>law</boilerplate-phrase></ignore></care-lint></m>` +
        `<m id="y"><body>${STOCK}</body></m></r>`,
    ],
  ])('in %s hides the finding of that record', async (_name, file, text) => {
    expect(await run({ [file]: text })).toMatchObject({ open: ['y'], said: [], suppressed: 1 });
    const windows = text.replaceAll('\n', '\r\n');
    expect(await run({ [file]: windows })).toMatchObject({ open: ['y'], said: [], suppressed: 1 });
  });

  test.each<[string, Record<string, string>]>([
    ['with a mapping', { 'a.csv': `key,body,care-lint\nx,"${STOCK}","${WHY}"\ny,"${STOCK}",\n` }],
    [
      'of JSON Lines',
      { 'a.jsonl': `{"key":"x","body":"${STOCK}","care-lint":"${WHY}"}\n{"key":"y","body":"${STOCK}"}\n` },
    ],
  ])('is heard %s', async (_name, files) => {
    const formats = [{ files: ['a.*'], text: 'body', id: 'key' }];
    expect(await run(files, { config: { ...config, formats } })).toMatchObject({ open: ['y'], said: [] });
  });

  test('holds for all texts of the record, and for its translations', async () => {
    const texts = `- id: x\n  care-lint: ${FIELD}\n  text: {en: "${STOCK}", en-GB: "${STOCK}"}\n- id: y\n  text: ${STOCK}\n`;
    expect(await run({ 'a.yaml': texts })).toMatchObject({ open: ['y'], said: [], suppressed: 2 });
  });

  test('is no reply itself', async () => {
    const { open, said } = await run({ 'a.yaml': `replies:\n  care-lint: ${WHY}\n  x: ${STOCK}\n` });
    expect(open).toEqual(['x']);
    expect(said).toEqual([
      'note directive-lost a.yaml:2 The directive does nothing: it is not in a record with a reply.',
    ]);
  });
});

describe('a front matter', () => {
  test.each<[string, string]>([
    ['a.md', `---\ncare-lint: ${FIELD}\n---\n${STOCK}\n`],
    ['a.md', `---\ntitle: Late\n# ${COMMENT}\n---\n${STOCK}\n`],
    ['a.md', `---\n# ${COMMENT}\n---\n${STOCK}\n`],
    ['a.md', `---\ncare-lint: ${FIELD}\n---\n# Macros\n\n## Late\n\nHi. ${STOCK}\n\n## Lost\n\nHello. ${STOCK}\n`],
    ['a.txt', `---\ncare-lint: ${FIELD}\nchannel: email\n---\n${STOCK}\n`],
    ['a.txt', `---\n# ${COMMENT}\n---\n${STOCK}\n`],
    ['macros/a.txt', `---\ncare-lint: ${FIELD}\n---\nHi, one. ${STOCK}\n---\nHi, two. ${STOCK}\n`],
    ['a.html', `---\ncare-lint: ${FIELD}\n---\n<p>${STOCK}</p>\n`],
  ])('of %s holds for all of its replies: %j', async (file, text) => {
    for (const written of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      const { open, said, suppressed } = await run({ [file]: written });
      expect([open, said, suppressed > 0]).toEqual([[], [], true]);
    }
  });

  test('of plain text without a directive stays what it was', async () => {
    const { open } = await run({ 'a.txt': `---\nchannel: email\n---\n${STOCK}\n` });
    expect(open).toEqual(['a.txt#1']);
  });
});

describe('a comment', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['above a record', 'a.yaml', `# ${COMMENT}\n- id: x\n  text: ${STOCK}\n- id: y\n  text: ${STOCK}\n`, ['y']],
    ['between records', 'a.yaml', `- id: x\n  text: ${STOCK}\n# ${COMMENT}\n- id: y\n  text: ${STOCK}\n`, ['x']],
    ['above the text', 'a.yaml', `- id: x\n  # ${COMMENT}\n  text: ${STOCK}\n- id: y\n  text: ${STOCK}\n`, ['y']],
    ['below the text', 'a.yaml', `- id: x\n  text: ${STOCK}\n  # ${COMMENT}\n- id: y\n  text: ${STOCK}\n`, ['y']],
    ['behind the text', 'a.yaml', `- id: x\n  text: ${STOCK} # ${COMMENT}\n- id: y\n  text: ${STOCK}\n`, ['y']],
    ['behind a block', 'a.yaml', `- id: x\n  text: | # ${COMMENT}\n    ${STOCK}\n- id: y\n  text: ${STOCK}\n`, ['y']],
    ['below a block', 'a.yaml', `- id: x\n  text: |\n    ${STOCK}\n# ${COMMENT}\n- id: y\n  text: ${STOCK}\n`, ['x']],
    [
      'deep below a block',
      'a.yaml',
      `- id: x\n  text: |\n    ${STOCK}\n  # ${COMMENT}\n- id: y\n  text: ${STOCK}\n`,
      ['y'],
    ],
    ['behind an id', 'a.yaml', `- id: x # ${COMMENT}\n  text: ${STOCK}\n- id: y\n  text: ${STOCK}\n`, ['y']],
    ['above a key', 'a.yaml', `replies:\n  # ${COMMENT}\n  x: ${STOCK}\n  y: ${STOCK}\n`, ['y']],
    ['in brackets', 'a.yaml', `- {id: x, text: "${STOCK}"} # ${COMMENT}\n- {id: y, text: "${STOCK}"}\n`, ['y']],
    [
      'in the second document',
      'a.yaml',
      `---\nid: x\ntext: ${STOCK}\n---\n# ${COMMENT}\nid: y\ntext: ${STOCK}\n`,
      ['x'],
    ],
    [
      'above all translations',
      'a.yaml',
      `- id: x\n  text: ${STOCK}\n# ${COMMENT}\n- id: y\n  translations:\n    en: ${STOCK}\n    en-GB: ${STOCK}\n`,
      ['x'],
    ],
    [
      'above one translation',
      'a.yaml',
      `- id: x\n  text:\n    en: ${STOCK}\n    # ${COMMENT}\n    en-GB: ${STOCK}\n- id: y\n  text: ${STOCK}\n`,
      ['x', 'y'],
    ],
    [
      'above a record in a record',
      'a.yaml',
      `- id: x\n  text: ${STOCK}\n  variants:\n    # ${COMMENT}\n    - id: y\n      text: ${STOCK}\n- id: z\n  text: ${STOCK}\n`,
      ['x', 'z'],
    ],
    [
      'of XML',
      'a.xml',
      `<r><!-- ${COMMENT} --><m id="x"><body>${STOCK}</body></m><m id="y"><body>${STOCK}</body></m></r>`,
      ['y'],
    ],
    [
      'of XML, in a record',
      'a.xml',
      `<r><m id="x"><body>${STOCK}</body><!-- ${COMMENT} --></m><m id="y"><body>${STOCK}</body></m></r>`,
      ['y'],
    ],
    [
      'of XML, between',
      'a.xml',
      `<r><m id="x"><body>${STOCK}</body></m><!--\n ${COMMENT}\n --><m id="y"><body>${STOCK}</body></m></r>`,
      ['x'],
    ],
    ['of Markdown', 'a.md', `<!-- ${COMMENT} -->\n\n${STOCK}\n`, []],
    [
      'of a Markdown library',
      'macros.md',
      `# Macros\n\n## Late\n\n<!-- ${COMMENT} -->\n**Short code:** x\n\nHi. ${STOCK}\n\n## Lost\n\n**Short code:** y\n\nHello. ${STOCK}\n`,
      ['y'],
    ],
    [
      'above a fence',
      'macros.md',
      `# Macros\n\n## Late\n\n<!-- ${COMMENT} -->\n\n\`\`\`\nHi. ${STOCK}\n\`\`\`\n\n## Lost\n\n\`\`\`\nHello. ${STOCK}\n\`\`\`\n`,
      ['Lost'],
    ],
    [
      'of Liquid in an entry',
      'a.yaml',
      `- id: x\n  text: "{% comment %} ${COMMENT} {% endcomment %}${STOCK}"\n- id: y\n  text: ${STOCK}\n`,
      ['y'],
    ],
    ['of Liquid', 'a.liquid', `{%- comment -%}\n${COMMENT}\n{%- endcomment -%}\n<p>${STOCK}</p>\n`, []],
    ['of Handlebars', 'a.hbs', `<p>${STOCK}</p>{{!-- ${COMMENT} --}}\n`, []],
    ['of Mustache', 'a.mustache', `{{! ${COMMENT} }}<p>${STOCK}</p>\n`, []],
    ['of Jinja', 'a.j2', `<p>${STOCK}</p>{# ${COMMENT} #}\n`, []],
    ['of ERB', 'a.erb', `<%# ${COMMENT} %><p>${STOCK}</p>\n`, []],
    ['of ERB, in plain text', 'a.txt.erb', `<%# ${COMMENT} %>${STOCK}\n`, []],
  ])('%s', async (_name, file, text, open) => {
    const expected = file === 'macros.md' && open[0] === 'Lost' ? ['macros.md#2'] : open;
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      const found = await run({ [file]: written });
      expect([found.open, found.said, found.suppressed > 0]).toEqual([expected, [], true]);
    }
  });

  test.each<[string, string, string, string]>([
    ['with nothing after it', 'a.yaml', `- text: ${STOCK}\n# ${COMMENT}\n`, 'a.yaml:2 no reply comes after it'],
    ['in Markdown, at the end', 'a.md', `${STOCK}\n\n<!-- ${COMMENT} -->\n`, 'a.md:3 no reply comes after it'],
    [
      'behind other words',
      'a.yaml',
      `# TODO ${COMMENT}\n- text: ${STOCK}\n`,
      'a.yaml:1 the comment must begin with `care-lint-ignore`',
    ],
    [
      'in the words of another linter',
      'a.yaml',
      `# care-lint-disable-next-line boilerplate-phrase\n- text: ${STOCK}\n`,
      'a.yaml:1 its first word must be `care-lint-ignore`',
    ],
  ])('that does nothing is reported: %s', async (_name, file, text, expected) => {
    const [place, ...reason] = expected.split(' ');
    const message = `directive-lost ${place} The directive does nothing: ${reason.join(' ')}.`;
    const { open, said } = await run({ [file]: text });
    expect([open, said]).toEqual([[`${file}#1`], [`note ${message}`]]);
    const strict = await run({ [file]: text }, { reportUnusedSuppressions: true });
    expect(strict.said).toEqual([`failure ${message}`]);
  });

  test.each<[string, string]>([
    ['a.yaml', `- note: "# ${COMMENT}"\n  text: Your lamp left today.\n`],
    ['a.yaml', `# See the page on care-lint-ignore.\n- text: Your lamp left today.\n`],
    ['a.json', `[{"note": "${COMMENT}", "text": "Your lamp left today."}]`],
    ['a.md', 'Your lamp left today.\n\n```\n<!-- care-lint -->\n```\n'],
  ])('is not seen in what only looks like one: %s %j', async (file, text) => {
    const { said } = await run({ [file]: text });
    expect(said.filter((line) => line.includes('irective'))).toEqual([]);
  });
});

describe('a directive in the text of a reply', () => {
  const sent =
    'A directive is in the text of this reply, and would be sent with it: ' +
    'move it out of the text, or write it into care-lint-suppressions.yaml.';
  test.each<[string, string, number]>([
    ['a.txt', `${STOCK}\n${COMMENT}\n`, 2],
    ['a.txt', `<!-- ${COMMENT} -->\n${STOCK}\n`, 1],
    ['a.txt', `${STOCK}\n{% comment %}${COMMENT}{% endcomment %}\n`, 2],
    ['a.html', `<p>${STOCK}</p>\n<!-- ${COMMENT} -->\n`, 2],
    ['a.html', `<!-- ${COMMENT} -->\n<p>${STOCK}</p>\n`, 1],
    ['a.liquid', `<p>${STOCK}</p>\n<!-- ${COMMENT} -->\n`, 2],
    ['a.md', `Hi.\n\n<!-- ${COMMENT} -->\n\n${STOCK}\n`, 3],
    ['a.yaml', `- text: |\n    ${STOCK}\n    # ${COMMENT}\n`, 3],
    ['a.yaml', `- html: "<p>${STOCK}</p><!-- ${COMMENT} -->"\n`, 1],
    ['a.yaml', `- text: |\n    <!-- ${COMMENT} -->\n    ${STOCK}\n`, 2],
    ['a.yaml', `- text: "{# ${COMMENT} #} ${STOCK}"\n`, 1],
    ['a.json', `[{"body": "<!-- ${COMMENT} --><p>${STOCK}</p>"}]`, 1],
    ['a.jsonl', `\n{"text": "${STOCK} ${COMMENT}"}\n`, 2],
    ['a.csv', `id,text\na,"${STOCK} <!-- ${COMMENT} -->"\n`, 2],
    ['a.xml', `<r><m><body>${STOCK} <!-- ${COMMENT} --> Bye.</body></m></r>`, 1],
    ['a.eml', `Subject: Lamp\n\n${STOCK}\n${COMMENT}\n`, 4],
    ['a.eml', `Content-Type: text/html\n\n<p>${STOCK}</p>\n<!-- ${COMMENT} -->\n`, 4],
    [
      'a.eml',
      `Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`${STOCK} ${COMMENT}`).toString('base64')}\n`,
      4,
    ],
  ])('%s %j is a failure, and hides nothing', async (file, text, line) => {
    const { open, said } = await run({ [file]: text });
    expect(open).toHaveLength(1);
    expect(said).toEqual([`failure directive-sent ${file}:${line} ${sent}`]);
  });

  test('is found in a ticket too', async () => {
    const ticket = `Customer: Where is my lamp?\nAgent: ${STOCK} ${COMMENT}\n`;
    const { said } = await run({ 'ticket.txt': ticket }, { files: [], ticket: 'ticket.txt', last: true });
    expect(said.filter((line) => line.includes('directive-sent'))).toHaveLength(1);
  });
});

describe('what a directive says', () => {
  const library = (said: string) => ({ 'a.yaml': `# care-lint-ignore ${said}\n- id: x\n  text: ${STOCK}\n` });
  const lineOf = async (said: string, options?: Partial<LintOptions>) => {
    const { open, said: told, suppressed } = await run(library(said), options);
    return [...told.map((one) => one.replace(' a.yaml:1', '')), ...(open.length === 0 ? [`hidden ${suppressed}`] : [])];
  };

  test.each<[string, readonly string[]]>([
    [
      'boilerplate-phrase',
      [
        'failure directive-mistake The directive gives no reason for boilerplate-phrase: add one, such as "legal text, Ana, until 2027-03".',
      ],
    ],
    [
      'boilerplte-phrase -- law',
      ['failure unknown-rule "boilerplte-phrase" is not a rule; did you mean "boilerplate-phrase"?'],
    ],
    [
      'boilerplate-phrase -- law, until 2027-13',
      [
        'failure directive-mistake The directive cannot be read: "2027-13" is neither a day nor a month: write 2027-03-31 or 2027-03.',
      ],
    ],
    [
      'boilerplate-phrase: law',
      [
        'failure directive-mistake The directive cannot be read: ' +
          'write the rule, two hyphens and the reason: `vague-promise -- legal text, Ana, until 2027-03`.',
      ],
    ],
    [
      'boilerplate-phrase -- law, Ana, until 2026-02',
      [
        'note suppression-over The directive ended with 2026-02, and hides nothing any more (boilerplate-phrase on "x", owner "Ana").',
      ],
    ],
    ['boilerplate-phrase -- law, until 2026-03', ['hidden 1']],
    ['boilerplate-phrase -- law, until 2026-03-09', ['hidden 1']],
    [
      'boilerplate-phrase, over-limit -- law',
      ['note suppression-unused The directive hides nothing (over-limit on "x").', 'hidden 1'],
    ],
    [
      'boilerplate-phrase -- law; boilerplte-phrase -- law',
      ['failure unknown-rule "boilerplte-phrase" is not a rule; did you mean "boilerplate-phrase"?', 'hidden 1'],
    ],
  ])('%s', async (said, lines) => expect(await lineOf(said)).toEqual(lines));

  test('may do without a reason where the config says so', async () => {
    const free = { ...config, suppressions: { requireReason: false } };
    expect(await lineOf('boilerplate-phrase', { config: free })).toEqual(['hidden 1']);
  });

  test.each<[string, Partial<LintOptions>, 'note' | 'failure']>([
    ['by itself', {}, 'note'],
    ['when asked', { reportUnusedSuppressions: true }, 'failure'],
    ['with the preset strict', { config: { ...config, extends: ['strict'], rules: {} } }, 'failure'],
  ])('that hides nothing is reported %s', async (_name, options, level) => {
    const files = { 'a.jsonl': '{"id":"x","text":"Your lamp left today.","care-lint":"over-limit -- law"}\n' };
    const { said } = await run(files, options);
    expect(said).toEqual([`${level} suppression-unused a.jsonl:1 The directive hides nothing (over-limit on "x").`]);
  });

  test('is not called unused by a run that looks at some replies only', async () => {
    expect((await lineOf('over-limit -- law', { only: ['x'] })).filter((line) => line.includes('unused'))).toEqual([]);
  });

  test('carries no personal data into what is said of it', async () => {
    const [line] = await lineOf('boilerplate-phrase -- law, ana.ruiz@example.com, until 2026-01');
    expect(line).toContain('owner "a***@');
    expect(line).not.toContain('ruiz');
  });
});

describe('the preset strict', () => {
  test('fails entries beside the config that hide nothing in replies it sees', async () => {
    const files = {
      'a.yaml': `- id: x\n  text: Your lamp left today.\n`,
      'care-lint-suppressions.yaml': ['x', 'elsewhere.yaml#y']
        .map((reply) => `- {reply: ${reply}, rule: over-limit, reason: law}\n`)
        .join(''),
      'care-lint.config.yaml': 'extends: strict\n',
    };
    const cwd = folderWith(files);
    const { notices } = await lint({ cwd, files: ['a.yaml'] });
    expect(notices.map(({ level, line, message }) => `${level} ${line} ${message}`)).toEqual([
      'failure 1 It hides nothing (over-limit on "x").',
    ]);
  });
});

test('a field that is nested without end is a mistake, and no crash', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const cwd = folderWith({ 'a.jsonl': `{"id":"x","text":"${STOCK}","care-lint":{"ignore":${deep}}}\n` });
  const { code, stderr } = await runCli(['--fix', 'a.jsonl'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('care-lint: a.jsonl:1: The directive cannot be read: name a rule below `ignore`.\n');
});

test('fixes go around directives', async () => {
  const text = `# ${COMMENT}\n- id: x\n  text: ${STOCK}\n- id: y\n  care-lint: ${FIELD}\n  text: ${STOCK}\n- id: z\n  text: ${STOCK} # why\n`;
  const cwd = folderWith({ 'a.yaml': text });
  const { stdout } = await runCli(['--fix', '--now', '2026-03-09', 'a.yaml'], { cwd });
  expect(stdout).toContain('1 fixed');
  const at = text.lastIndexOf('Please be advised that I');
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(
    `${text.slice(0, at)}${text.slice(at).replace('Please be advised that ', '')}`,
  );
});
