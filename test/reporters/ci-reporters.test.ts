import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/base/types.js';
import { escapeMarkup } from '../../src/reporters/escape.js';
import { exactEdits } from '../../src/reporters/reporter.js';
import { runCli } from '../cli/fake-io.js';
import { folderWith } from '../config/folder.js';
import { fc } from '../property.js';
import { report } from './report.js';
import { resultOf, results } from './results.js';

/** Outputs for machines of others: each is read here the way its reader does. */

const anemic = results[0]?.findings[1];
if (anemic === undefined) throw new Error('the fixed results have changed');

/** One finding with another path and message. */
const hostile = (text: string) => [resultOf(text, 'lamp', [{ ...anemic, path: text, message: text, replyId: text }])];

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '<',
      '&',
      '"',
      ']]>',
      '\n',
      '\r',
      '::',
      '%0A',
      ',',
      '\ud83d',
      '\ufffe',
      '\uffff',
      '\u001b',
      '😀',
      '/',
    ),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
  maxLength: 12,
});

/** A draft with an emoji before what is found, and CRLF. */
const draft = 'Hi Mara,\r\n😔 é We value your feedback. The the lamp is on its way.\r\n';

async function reportOn(files: Readonly<Record<string, string>>, reporter: string): Promise<string> {
  const { stdout } = await runCli([...Object.keys(files), '--no-config', '--reporter', reporter], {
    cwd: folderWith(files),
  });
  return stdout;
}

describe('sarif', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  // It says draft 4, and uses only what is the same in later ones.
  const { $schema: _draft, id: _id, ...schema } = sarifSchema;
  const validate = ajv.compile(schema);
  const breaches = (text: string): unknown => (validate(JSON.parse(text)) ? [] : validate.errors);

  test.each([[results], [[]]])('is as the schema of SARIF 2.1.0 wants it', async (replies) => {
    expect(breaches(await report('sarif', {}, replies))).toEqual([]);
  });

  test('is so whatever stands in a file', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(breaches(await report('sarif', {}, hostile(text)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('is so for a run, and its places and fixes are exact', async () => {
    const text = await reportOn({ 'a b.txt': draft }, 'sarif');
    expect(breaches(text)).toEqual([]);
    const [run] = JSON.parse(text).runs;
    expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    const result = run.results.find(({ ruleId }: { readonly ruleId: string }) => ruleId === 'repeated-word');
    expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: 'repeated-word',
      properties: { tags: ['hygiene'] },
    });
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b.txt' },
      region: { startLine: 2, startColumn: 30, endLine: 2, endColumn: 37 },
    });
    const [{ deletedRegion }] = result.fixes[0].artifactChanges[0].replacements;
    const line = draft.split('\n')[1] ?? '';
    const fixed = line.slice(0, deletedRegion.startColumn - 1) + line.slice(deletedRegion.endColumn - 1);
    expect(fixed).toContain('feedback. The lamp');
  });

  test('says who accepts a finding, and why', async () => {
    const files = {
      'macros/a.yaml':
        '- id: one\n  text: Sorry for any inconvenience. Your lamp left today.\n' +
        '# care-lint-ignore generic-apology -- as the court has it, Ana, until 2027-03\n' +
        '- id: two\n  text: Sorry for any inconvenience. Your shade left today.\n' +
        '- id: three\n  text: Sorry for any inconvenience. Your plug left today.\n',
      'care-lint-suppressions.yaml':
        '- reply: one\n  rule: generic-apology\n  reason: Mail tess.lund@pinewood.net first\n',
    };
    const cwd = folderWith(files);
    const options = ['macros', '--no-config', '--rule', 'relative-date:off'];
    await runCli([...options, '--write-baseline'], { cwd });
    const { stdout } = await runCli([...options, '--reporter', 'sarif'], { cwd });
    expect(breaches(stdout)).toEqual([]);
    const said = JSON.parse(stdout).runs[0].results.map((one: { readonly suppressions?: unknown }) => one.suppressions);
    expect(said).toEqual([
      [{ kind: 'external', status: 'accepted', justification: 'Mail t***@p***.net first' }],
      [{ kind: 'inSource', status: 'accepted', justification: 'as the court has it' }],
      [{ kind: 'external', status: 'accepted' }],
    ]);
  });

  test('says when the run went wrong', async () => {
    const [run] = JSON.parse(await report('sarif')).runs;
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications[1]).toMatchObject({
      level: 'error',
      locations: [{ physicalLocation: { region: { startLine: 4 } } }],
    });
  });

  test.each([
    ['macros/a.yaml', 'macros/a.yaml'],
    ['a:b/ü #?.txt', 'a%3Ab/%C3%BC%20%23%3F.txt'],
    ['/srv/a.txt', 'file:///srv/a.txt'],
    ['C:/srv/a.txt', 'file:///C:/srv/a.txt'],
    ['<stdin>', '%3Cstdin%3E'],
  ])('writes the path %s as a URI', async (path, uri) => {
    const [run] = JSON.parse(await report('sarif', {}, hostile(path))).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri });
  });

  test('makes no link of what a reply says', async () => {
    const [run] = JSON.parse(await report('sarif', {}, hostile('[refund](https://example.com)'))).runs;
    expect(run.results[0].message.text).toContain(String.raw`\[refund\](https://example.com)`);
  });
});

describe('junit and checkstyle', () => {
  /** What is no character in XML 1.0. */
  const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

  test('escape every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkup(text);
        expect(escaped).not.toMatch(NO_CHARACTER);
        expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  /** Each element as it opens and closes: `+name`, `-name`. */
  function tagsOf(xml: string): readonly string[] {
    const tags: string[] = [];
    const parser = new Parser(
      {
        onopentag: (name) => tags.push(`+${name}`),
        onclosetag: (name, isImplied) => tags.push(`${isImplied ? '!' : '-'}${name}`),
      },
      { xmlMode: true },
    );
    parser.end(xml);
    return tags;
  }

  test.each(['junit', 'checkstyle'] as const)('%s holds the same elements whatever stands in a file', async (name) => {
    const plain = tagsOf(await report(name, {}, hostile('lamp')));
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(tagsOf(await report(name, {}, hostile(text)))).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  test('junit has a suite a file and a case a reply, whose names are masked', async () => {
    const good = { id: 'kim.lindt@example.com', text: 'Hi Jo, I sent a new lamp today. You will have it by Friday.' };
    const bad = { id: 'late', text: 'We are so sorry for the inconvenience this may have caused.' };
    const files = { 'a.jsonl': `${JSON.stringify(good)}\n${JSON.stringify(bad)}\n`, 'b.txt': bad.text };
    const text = await reportOn(files, 'junit');
    expect(text.match(/<testsuite .+>/g)).toEqual([
      '<testsuite name="a.jsonl" tests="2" failures="1" errors="0">',
      '<testsuite name="b.txt" tests="1" failures="1" errors="0">',
    ]);
    expect(text).not.toContain('kim.lindt');
    expect(text).toContain('<testcase name="late" classname="a.jsonl" time="0">\n      <failure ');
  });
});

describe('github', () => {
  test('writes one command a finding, whatever stands in a file', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const [line = '', ...rest] = (await report('github', {}, hostile(text))).split('\n');
        expect(rest).toHaveLength(2);
        const [, properties = '', message = ''] = /^::error (.*?)::(.*)$/.exec(line) ?? [];
        expect(properties.split(',').map((one) => one.split('=')[0])).toEqual([
          'file',
          'line',
          'endLine',
          'col',
          'endColumn',
          'title',
        ]);
        expect(message.split('%0A')).toHaveLength(2);
      }),
      { numRuns: 50 },
    );
  });
});

describe('gitlab', () => {
  test('gives every finding a fingerprint of its own', async () => {
    const list: readonly { readonly fingerprint: string }[] = JSON.parse(
      await report('gitlab', {}, [...results, ...results]),
    );
    expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(list.length);
  });
});

describe('rdjson', () => {
  interface Diagnostic {
    readonly code?: { readonly value: string };
    readonly location: { readonly range: Range };
    readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
  }
  interface Range {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  }

  function marked({ start, end }: Range): string {
    const bytes = Buffer.from(draft.split('\n')[start.line - 1] ?? '');
    return bytes.subarray(start.column - 1, end.column - 1).toString();
  }

  test('counts bytes of UTF-8', async () => {
    const { diagnostics } = JSON.parse(await reportOn({ 'a.txt': draft }, 'rdjson'));
    const lines = (await reportOn({ 'a.txt': draft }, 'rdjsonl')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      diagnostics.map((diagnostic: object) => ({
        ...diagnostic,
        source: { name: 'care-lint', url: expect.anything() },
      })),
    );
    const found = new Map<string | undefined, Diagnostic>(
      diagnostics.map((diagnostic: Diagnostic) => [diagnostic.code?.value, diagnostic]),
    );
    const places = [...found].map(([rule, { location }]) => [rule, marked(location.range)]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['boilerplate-phrase', 'We value your feedback'],
        ['repeated-word', 'The the'],
      ]),
    );
    const [suggestion] = found.get('repeated-word')?.suggestions ?? [];
    expect(suggestion && [marked(suggestion.range), suggestion.text]).toEqual([' the', '']);
  });

  test('mentions no user and makes no link', async () => {
    const { diagnostics } = JSON.parse(await report('rdjson', {}, hostile('@ana see https://example.com')));
    expect(diagnostics[0].message).toContain('@\u200bana see https:\u200b//example.com');
  });
});

describe('a fix is handed on only when it can be applied as it is', () => {
  const span = { start: 0, end: 3 };
  const withFix = (shown: string, meant: string): Finding => ({
    ...anemic,
    fix: { edits: [{ ...span, text: shown }], reads: '' },
    repair: [{ span, text: meant }],
  });

  test.each([
    ['plain words', withFix('The lamp.', 'The lamp.'), 1],
    ['a masked name', withFix('Hi K**.', 'Hi Kim.'), 0],
    ['a masked one without a sign for it', withFix('Hi ', 'Hi Kim'), 0],
    ['a quote, which JSON escapes', withFix('"lamp"', '"lamp"'), 0],
    ['a colon, which YAML reads', withFix('Note: x', 'Note: x'), 0],
  ])('%s', (_name, finding, count) => {
    expect(exactEdits(finding)).toHaveLength(count);
  });
});
