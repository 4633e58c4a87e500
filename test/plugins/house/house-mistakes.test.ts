import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/base/errors.js';
import { phraseFinder } from '../../../src/language/phrases.js';
import { readHousePhrase } from '../../../src/plugins/house/house-phrase.js';
import { houseKinds } from '../../../src/plugins/house/house-schema.js';
import { readHouseRules } from '../../../src/plugins/house/read-house-rules.js';
import { runCli } from '../../cli/fake-io.js';
import { folderWith, userErrorOf } from '../../config/folder.js';
import { readText } from '../../language/read-text.js';
import { fc } from '../../property.js';
import { asNobody } from '../../sources/as-nobody.js';
import { house } from './house-file.js';

const saidOf = async (text: string): Promise<string> => (await userErrorOf(() => house(text))).message;

test.each<readonly [rule: string, said: string]>([
  ['{ phrse: kindly }', '2:9 rules.it.phrse: "phrse" is not a kind of rule; did you mean "phrase"?'],
  ['{ note: kindly }', `2:3 rules.it: say what it checks: add ${houseKinds.join(', ')}`],
  ['{ phrase: a, limit: { words: 3 } }', '2:3 rules.it: phrase and limit are two rules: give each an id of its own'],
  ['kindly', `2:3 rules.it: a rule is a map that begins with one of ${houseKinds.join(', ')}`],
  ['{ phrase: a, mesage: b }', '2:20 rules.it.mesage: "mesage" is not a key here; did you mean "message"?'],
  ['{ phrase: a, channels: sms }', '2:20 rules.it.channels: write it under `when`: when: { channels: … }'],
  ['{ phrase: 24 }', '2:17 rules.it.phrase: write one, or a list'],
  ['{ phrase: }', '2:17 rules.it.phrase: there is nothing here; a text that begins with `#` needs quotes'],
  ['{ phrase: a, invalid: b }', '2:29 rules.it.invalid: write a list of replies'],
  ['{ phrase: a, when: refund }', '2:26 rules.it.when: write what must hold: { tags: refund }'],
  ['{ limit: 30 words }', '2:16 rules.it.limit: write what is limited: { words: 40 }'],
  ['{ require: apology, message: a }', '2:18 rules.it.require: write what must be there: { act: apology }'],
  ['{ forbid: apology, message: a }', '2:17 rules.it.forbid: write what must not be there: { act: refusal }'],
  ['{ phrase: [] }', '2:17 rules.it.phrase: name at least one'],
  ['{ phrase: [a, "b(c d"] }', '2:21 rules.it.phrase[1]: put a blank before "(" and behind ")"'],
  ['{ phrase: (a b }', '2:17 rules.it.phrase: each "(" needs a ")"'],
  ['{ phrase: a (b|) }', '2:17 rules.it.phrase: a word is missing beside "|", or in "()"'],
  [
    '{ phrase: (a) (b) }',
    '2:17 rules.it.phrase: some of its words must always be there: all of them may be missing now',
  ],
  ['{ phrase: a ... }', '2:17 rules.it.phrase: begin and end it with a word: `...` belongs between words'],
  [
    '{ phrase: "Hi {{name}}" }',
    '2:17 rules.it.phrase: a placeholder is never part of a phrase; `*` stands for any word',
  ],
  [`{ phrase: ${'a '.repeat(31)} }`, '2:17 rules.it.phrase: it has more than 30 words'],
  ['{ phrase: "..." }', '2:17 rules.it.phrase: write a word: marks alone are no phrase'],
  ['{ phrase: thanks 👍 }', '2:17 rules.it.phrase: "👍" cannot be found'],
  ['{ phrase: "#1" }', '2:17 rules.it.phrase: "#1" cannot be found: put a blank between words and marks'],
  [
    '{ phrase: a, message: "{word}" }',
    '2:29 rules.it.message: "word" is not a slot of this message; did you mean "words"?',
  ],
  ['{ phrase: a, message: "{instead}" }', '"instead" is not a slot of this message'],
  ['{ phrase: a, note: "{words}" }', '2:26 rules.it.note: "words" is not a slot of this note'],
  ['{ phrase: a, severity: warnin }', '"warnin" is not a valid value; did you mean "warning"?'],
  ['{ phrase: a, when: { channels: emial } }', '"emial" is not a valid value; did you mean "email"?'],
  [
    '{ phrase: a, valid: [{ text: a, txt: b }] }',
    'rules.it.valid[0].txt: "txt" is not a key here; did you mean "text"?',
  ],
  ['{ glossary: { a: b } }', '2:19 rules.it.glossary: write a list of entries: { say: …, not: … }'],
  ['{ glossary: [{ say: a }] }', 'rules.it.glossary[0]: "not" is missing'],
  ['{ require: { act: apolgy }, message: a }', '"apolgy" is not a valid value; did you mean "apology"?'],
  ['{ require: { act: apology } }', '"message" is missing'],
  ['{ require: {}, message: a }', 'rules.it.require: name an act, a phrase or a placeholder'],
  ['{ forbid: { phrase: a }, message: b }', 'a phrase and `near` go together'],
  ['{ forbid: { act: blame, placeholder: a }, message: b }', 'name an act, a phrase or a placeholder'],
  ['{ limit: { words: 3, links: 1 } }', 'each limit is a rule of its own'],
  ['{ phrase: "" }', 'rules.it.phrase: write at least a word'],
  ['{ phrase: [a, " "] }', 'rules.it.phrase[1]: write at least a word'],
  ['{ limit: { words: many } }', 'rules.it.limit.words: expected number, not "many"'],
  ['{ limit: { words: -1 } }', 'rules.it.limit.words: expected at least 0, not -1'],
])('%s', async (rule, said) => {
  const message = await saidOf(`rules:\n  it: ${rule}\n`);
  expect(message).toContain(said.startsWith('2:') ? `house.yaml:${said}` : said);
  expect(message.split('\n')).toHaveLength(1);
});

test.each<readonly [file: string, said: string]>([
  ['', 'house.yaml: "rules" is missing'],
  ['- a', 'house.yaml:1:1'],
  ['rules:\n  - phrase: a', 'house.yaml:2:3 rules: write each rule under its id: no-kindly: { phrase: kindly }'],
  ['rules: {}', 'house.yaml:1:1 rules: there is no rule in it'],
  ['nme: a\nrules: { a: { phrase: b } }', '"nme" is not a key here; did you mean "name"?'],
  ['name: A B\nrules: { a: { phrase: b } }', 'house.yaml:1:7 name: write a short name such as acme'],
  ['rules: { No_caps: { phrase: b } }', 'rules.No_caps: write the id in kebab-case, such as no-slang'],
  ['rules:\n  a: { phrase: b }\n  a: { phrase: c }', 'house.yaml:3:3 this key comes twice: keep one'],
  ['rules: [', 'house.yaml:1:'],
])('the file %j', async (file, said) => {
  expect(await saidOf(file)).toContain(said);
});

test('all mistakes are reported at once, in the order of the file, with Windows newlines too', async () => {
  const rules = ['rules:', '  b: { phrse: x }', '  a: { limit: { wrds: 1 } }', '  C: { phrase: x }', ''];
  const lines = (await saidOf(rules.join('\r\n'))).split('\n');
  expect(lines.map((line) => line.split(' ', 2).join(' '))).toEqual([
    'house.yaml:2:8 rules.b.phrse:',
    'house.yaml:3:17 rules.a.limit.wrds:',
    'house.yaml:4:3 rules.C:',
  ]);
});

test('personal data in a mistake is masked', async () => {
  const said = await saidOf('rules: { a: { phrase: b, severity: "mail kim.lindt@railo-trains.net" } }');
  expect(said).not.toContain('kim.lindt');
});

test('a long word of a phrase is not repeated as a whole', async () => {
  const said = await saidOf(`rules: { a: { phrase: "so ${'x'.repeat(900)}" } }`);
  expect(said).toMatch(/a\.phrase: "x{60}…" cannot be found/);
});

test('the file names itself', async () => {
  const nameOf = async (file: string) => {
    const folder = folderWith({ [file]: 'rules: { a: { phrase: b } }' });
    return (await readHouseRules(join(folder, file), file)).name;
  };
  expect(await nameOf('House Rules.yaml')).toBe('house-rules');
  expect(await nameOf('acme.rules.yml')).toBe('acme-rules');
  expect((await userErrorOf(() => nameOf('ルール.yaml'))).message).toContain('add a `name`');
});

test('a file that cannot be read', async () => {
  const folder = folderWith({ 'closed.yaml': 'rules: {}' });
  mkdirSync(join(folder, 'folder.yaml'));
  writeFileSync(join(folder, 'latin.yaml'), Buffer.from('rules: { a: { phrase: Gr\u00fc\u00dfe } }', 'latin1'));
  const saidBy = async (file: string) => (await userErrorOf(() => readHouseRules(join(folder, file), file))).message;
  expect(await saidBy('absent.yaml')).toContain('ENOENT');
  expect(await saidBy('folder.yaml')).toContain('EISDIR');
  expect(await saidBy('latin.yaml')).toContain('they are not UTF-8');
  chmodSync(join(folder, 'closed.yaml'), 0);
  expect(await asNobody(folder, () => saidBy('closed.yaml'))).toContain('EACCES');
});

test('a config says where a file of rules stands, and what is wrong in it', async () => {
  const cwd = folderWith({
    'macros/care-lint.config.yaml': 'plugins: [../rules/house.yaml]',
    'macros/a.txt': 'Kindly wait.',
    'rules/house.yaml': 'rules: { a: { phrse: b } }',
    'care-lint.config.yaml': 'plugins: [house.yaml]',
    'b.txt': 'Kindly wait.',
    'c.yaml': 'plugins: [./absent.yaml]',
    'd.yaml': 'plugins: [./one/house.yaml, ./two/house.yaml]',
    'one/house.yaml': 'rules: { a: { phrase: b } }',
    'two/house.yaml': 'rules: { a: { phrase: c } }',
  });
  expect((await runCli(['macros/a.txt'], { cwd })).stderr).toContain('care-lint: rules/house.yaml:1:15 rules.a.phrse');
  const bare = await runCli(['b.txt'], { cwd });
  expect([bare.code, bare.stderr]).toEqual([
    2,
    expect.stringContaining('For a file beside the config write ./house.yaml'),
  ]);
  const absent = await runCli(['b.txt', '--config', 'c.yaml'], { cwd });
  expect(absent.stderr).toContain('asked for by c.yaml:1, is not there');
  const twins = await runCli(['b.txt', '--config', 'd.yaml'], { cwd });
  expect(twins.stderr).toContain('there is already one named house');
  expect(twins.stderr).toContain('A YAML file may have a `name` of its own');
});

test('whatever is written as a phrase is found in itself, or refused with a reason', () => {
  const piece = fc.constantFrom(
    'kindly',
    'Dear',
    "don't",
    'e-mail',
    ',',
    '!',
    '...',
    '(',
    ')',
    '|',
    '*',
    '#',
    ' ',
    'Straße',
    '5',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ').trim();
      const { notation, fault } = readHousePhrase(text);
      if (notation === undefined) {
        expect(fault).not.toBe('');
        return;
      }
      const hits = phraseFinder([{ phrase: notation, source: 'test' }])(readText(text));
      // Signs stand for other words than themselves.
      if (!/[(|)*#]|\.{3}/.test(notation)) expect(hits.length, notation).toBeGreaterThan(0);
    }),
  );
});

test('whatever stands in the file, it is a plugin or a mistake', async () => {
  const key = fc.constantFrom(
    ...houseKinds,
    'message',
    'when',
    'valid',
    'invalid',
    'instead',
    'fix',
    'except',
    'note',
    'act',
    'words',
  );
  const word = fc.constantFrom('kindly', '{words}', '(a', '* b', 'apology', '', 'x-post', '\u202e');
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      word,
      fc.integer(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 2 }),
      tie('map'),
    ),
    map: fc.dictionary(key, tie('any'), { maxKeys: 3 }),
  }));
  const folder = folderWith({});
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom('a', 'no-b', 'C'), value.map, { maxKeys: 2 }), async (rules) => {
      const path = join(folder, 'house.yaml');
      writeFileSync(path, JSON.stringify({ rules }));
      const read = await readHouseRules(path, 'house.yaml').catch((error: unknown) => error);
      if (read instanceof UserError) expect(read.message).toMatch(/^house\.yaml/);
      else expect(read).toMatchObject({ name: 'house', isHouse: true });
    }),
  );
});
