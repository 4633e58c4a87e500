import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Category } from '../../src/base/types.js';
import type { Config } from '../../src/config/config.js';
import { definePlugin } from '../../src/plugins/plugin.js';
import { defineRule, type Rule } from '../../src/rule.js';
import type { FixedSource } from '../../src/run/fix.js';
import { lint, type LintOptions } from '../../src/run/lint.js';
import { folderWith } from '../config/folder.js';
import { testMeta } from '../config/rules.js';

/** A rule that reports every match of a pattern and replaces it; without a replacement it only reports. */
function replacing(id: string, pattern: RegExp, by?: string, category: Category = 'tone'): Rule {
  return defineRule({
    id,
    meta: { ...testMeta(id, { recommended: 'off', strict: 'off' }), category },
    messages: { found: { message: 'Avoid it', note: 'It is a test.' } },
    check({ text }, { report }) {
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const edits = [{ span, text: match[0].replace(pattern, by ?? 'suggested') }];
        const offer = by === undefined ? { suggestions: [{ message: 'Say this', edits }] } : { fix: edits };
        report({ messageId: 'found', span, ...offer });
      }
    },
  });
}

/** The rules as warnings; `c` is an error. */
function configOf(...rules: readonly Rule[]): Config {
  const plugin = definePlugin({ name: 'test', rules: Object.fromEntries(rules.map((rule) => [rule.id, rule])) });
  const settings = Object.fromEntries(rules.map(({ id }) => [`test/${id}`, id === 'c' ? 'error' : 'warn'] as const));
  return { extends: [], plugins: [plugin], rules: settings };
}

let cwd = '';
beforeEach(() => {
  cwd = folderWith({});
});

interface FixOptions extends Omit<Partial<LintOptions>, 'cwd' | 'stdin'> {
  readonly stdinText?: string;
  readonly fixTypes?: readonly string[];
}

/** The sources that have fixes, which are not written, and what else was said. */
async function fixAll({ stdinText, fixTypes, files = [], ...options }: FixOptions) {
  const sources: FixedSource[] = [];
  async function* stdin() {
    yield new TextEncoder().encode(stdinText);
  }
  const { notices } = await lint(
    { cwd, files: stdinText === undefined ? files : [...files, '-'], stdin: stdin(), ...options },
    {
      types: fixTypes,
      writes: false,
      take: async (source) => {
        sources.push(source);
        return [];
      },
    },
  );
  return { sources, notices };
}

/** Fixes one text and gives it, with how many findings were fixed and what was refused. */
async function fixText(text: string, config: Config, more: FixOptions = {}) {
  const { sources, notices } = await fixAll({ stdinText: text, config, ...more });
  const { after = text, fixed = 0 } = sources[0] ?? {};
  const refused = notices.filter(({ message }) => message.startsWith('The fix'));
  return { text: after, fixed, refused: refused.map(({ message }) => message) };
}

describe('which fixes are made', () => {
  test.each<readonly [string, string, readonly Rule[], Awaited<ReturnType<typeof fixText>>]>([
    ['all of them', 'one two one', [replacing('a', /one/g, '1')], { text: '1 two 1', fixed: 2, refused: [] }],
    ['no suggestion', 'one two', [replacing('a', /one/g)], { text: 'one two', fixed: 0, refused: [] }],
    [
      'the first of two that touch; then the other, if it is still there',
      'one two three',
      [replacing('a', /one two/g, '1'), replacing('b', /two three/g, '2')],
      { text: '1 three', fixed: 1, refused: [] },
    ],
    [
      'one after the other, where they stand side by side',
      'onetwothree',
      [replacing('a', /one/g, '1'), replacing('b', /two/g, '2'), replacing('d', /three/g, '3')],
      { text: '123', fixed: 3, refused: [] },
    ],
    [
      'no more than ten times, when they go in circles',
      'tick',
      [replacing('a', /tick/g, 'tock'), replacing('b', /tock/g, 'tick')],
      { text: 'tick', fixed: 10, refused: [] },
    ],
    [
      'no fix that does not help',
      'one two',
      [replacing('a', /one/g, 'one one'), replacing('b', /two/g, '2')],
      { text: 'one 2', fixed: 1, refused: ['The fix of test/a was not made: it would not help.'] },
    ],
    [
      'no fix that brings an error',
      'one two',
      [replacing('a', /one/g, '1'), replacing('b', /two/g, 'bad'), replacing('c', /bad/g)],
      { text: '1 two', fixed: 1, refused: ['The fix of test/b was not made: it would bring a new error, test/c.'] },
    ],
  ])('%s', async (_, text, rules, expected) => {
    expect(await fixText(text, configOf(...rules))).toEqual(expected);
  });

  test.each<readonly [readonly string[], string]>([
    [['test/a'], '1 two three'],
    [['clarity'], 'one 2 three'],
    [['test/a', 'hygiene'], '1 two 3'],
    [['substance'], 'one two three'],
  ])('only those of %j', async (fixTypes, text) => {
    const rules = [
      replacing('a', /one/g, '1'),
      replacing('b', /two/g, '2', 'clarity'),
      replacing('c', /three/g, '3', 'hygiene'),
    ];
    expect((await fixText('one two three', configOf(...rules), { fixTypes })).text).toBe(text);
  });

  test.each<readonly [string, string]>([
    ['hygeine', 'Did you mean "hygiene"?'],
    ['repeated-words', 'Did you mean "repeated-word"?'],
    ['test/z', 'Categories: substance, apology, promise,'],
  ])('a type that does not exist is refused: %s', async (type, hint) => {
    await expect(fixText('one', configOf(replacing('a', /one/g, '1')), { fixTypes: [type] })).rejects.toMatchObject({
      code: 'usage',
      message: `There is no rule and no category "${type}" to fix`,
      hint: expect.stringContaining(hint),
    });
  });
});

describe('files', () => {
  const config = configOf(replacing('a', /one/g, 'a "1"'));

  test.each<readonly [string, string, string]>([
    ['a.txt', '\uFEFFone\r\ntwo', '\uFEFFa "1"\r\ntwo'],
    ['a.json', '[{"id": "x", "text": "\\u006fne two"}]', '[{"id": "x", "text": "a \\"1\\" two"}]'],
    ['a.jsonl', '\uFEFF{"text":"two"}\r\n{"text":"one"}\r\n', '\uFEFF{"text":"two"}\r\n{"text":"a \\"1\\""}\r\n'],
    ['a.csv', 'id,text\nx,one\n', 'id,text\nx,"a ""1"""\n'],
    ['a.yaml', '- id: x # why\n  text: >-\n    one\n    two\n', '- id: x # why\n  text: >-\n    a "1"\n    two\n'],
    ['a.html', '<p><b>one</b> two</p>', '<p><b>a &quot;1&quot;</b> two</p>'],
    ['a.md', '# Late\n\n*one* two\n', '# Late\n\n*a "1"* two\n'],
  ])('%s is fixed as its format asks, and not written', async (name, before, after) => {
    writeFileSync(join(cwd, name), before);
    const { sources, notices } = await fixAll({ files: [name], config });
    expect(sources).toMatchObject([{ path: name, absolute: join(cwd, name), before, after, fixed: 1 }]);
    expect(notices).toEqual([]);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(before);
  });

  test('each on its own, and only those that have something to fix', async () => {
    for (const [name, text] of Object.entries({ a: 'one', b: 'two', c: 'one one' })) {
      writeFileSync(join(cwd, `${name}.txt`), text);
    }
    const { sources } = await fixAll({ files: ['.'], config, stdinText: 'one' });
    expect(sources.map(({ path, fixed, absolute }) => [path, fixed, absolute === undefined])).toEqual([
      ['a.txt', 1, false],
      ['c.txt', 2, false],
      ['<stdin>', 1, true],
    ]);
  });

  test('what cannot be written into a file is said, and keeps nothing else back', async () => {
    const text = '<replies><reply>one</reply><reply>two</reply></replies>';
    const rules = configOf(replacing('a', /one/g, '\u0001'), replacing('b', /two/g, '2'));
    expect(await fixText(text, rules, { stdinFilename: 'macros/a.xml' })).toEqual({
      text: '<replies><reply>one</reply><reply>2</reply></replies>',
      fixed: 1,
      refused: ['The fix of test/a was not made: it cannot be written without changing something else.'],
    });
  });

  test('stdin is fixed as the file it stands for', async () => {
    const fixed = await fixText('text,id\none,x\n', config, { stdinFilename: 'a.csv' });
    expect(fixed).toEqual({ text: 'text,id\n"a ""1""",x\n', fixed: 1, refused: [] });
  });
});
