import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { channelIds } from '../../src/channels/find-channel.js';
import { folderWith } from '../config/folder.js';
import { bytesOf, runCli } from './fake-io.js';

describe('channels', () => {
  test('lists every channel once', async () => {
    const { code, stdout } = await runCli(['channels']);
    expect(code).toBe(0);
    const listed = stdout
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(' ')[0]);
    expect(listed).toEqual(channelIds);
  });
  test('says limit and unit', async () => {
    expect((await runCli(['channels'])).stdout).toMatch(/^x-post +X post +public +280 weighted characters$/m);
  });
  test('as JSON', async () => {
    const profiles = JSON.parse((await runCli(['channels', '--json'])).stdout);
    expect(profiles[0]).toMatchObject({ id: 'x-post', limits: [{ counter: 'x-weighted', max: 280 }] });
  });
});

describe('explain', () => {
  test.each([[[]], [['anemic-apology', '--personal-data', 'draft.txt']]])('wants one thing: %j', async (args) => {
    const { code, stderr } = await runCli(['explain', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain('explain needs one of');
  });
  test.each([['over-limit'], ['--personal-data', '-']])('prints no JSON for %s', async (...argv) => {
    const { code, stdout, stderr } = await runCli(['explain', '--json', ...argv], { stdin: 'Hi Ana' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('explain prints JSON only with --acts');
  });
  test('an unknown rule', async () => {
    const { code, stderr } = await runCli(['explain', 'constructor']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no rule "constructor"');
  });
});

describe('explain --personal-data', () => {
  const reply =
    'Card 4716 0281 9357 2640, order number 88213-4471, mail ola.brandt@postnest.net or jo@lumo.shop, call us on 0161 715 3308.';

  test('lists what is reported, what is not, and why, masked', async () => {
    const cwd = folderWith({ 'care-lint.config.yaml': 'contacts:\n  domains: [lumo.shop]\n' });
    const { code, stdout } = await runCli(['explain', '--personal-data', '-'], { cwd, stdin: reply });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^ +1:6 +card number +\*\*\*\* \*\*\*\* \*\*\*\* 2640 +no: its form or its check digits are wrong +0\.65 /m,
    );
    expect(stdout).toMatch(/^ +1:40 +order or case number .* no: only with include: \[order-number\]/m);
    expect(stdout).toMatch(/^ +1:57 +e-mail address +o\*\*\*@p\*\*\*\.net +reported /m);
    expect(stdout).toMatch(/^ +1:84 +e-mail address +j\*\*\*@l\*\*\*\.shop +no: under contacts in the config /m);
    expect(stdout).toMatch(/^ +1:109 +phone number .* no: the words around it show that it is ours/m);
    expect(stdout).not.toMatch(/4716|88213|brandt|0161/);
  });
  test('says so where there is nothing', async () => {
    const { stdout } = await runCli(['explain', '--personal-data', '-'], { stdin: 'The new lamp left today.' });
    expect(stdout).toContain('nothing that could be personal data');
  });
});

describe('init', () => {
  test('writes a config once', async () => {
    const cwd = folderWith({});
    expect((await runCli(['init'], { cwd })).stdout).toContain('Wrote care-lint.config.yaml');
    expect(readFileSync(join(cwd, 'care-lint.config.yaml'), 'utf8')).toMatch(/^extends: recommended$/m);
    const again = await runCli(['init'], { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('There is a config already: care-lint.config.yaml');
  });
  test('respects a config of another kind', async () => {
    const cwd = folderWith({ 'care-lint.config.json': '{}' });
    expect((await runCli(['init'], { cwd })).code).toBe(2);
    expect(existsSync(join(cwd, 'care-lint.config.yaml'))).toBe(false);
  });
});

describe('print-config', () => {
  test('says what holds and who says so', async () => {
    const cwd = folderWith({ 'care-lint.config.yaml': '# ours\nchannel: sms\n' });
    const { code, stdout } = await runCli(['print-config', 'macros/refund.txt', '--locale', 'en-GB'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^channel +sms \(care-lint\.config\.yaml:2\)$/m);
    expect(stdout).toMatch(/^locale +en-GB \(--locale\)$/m);
  });
  test.each([
    ['names', 'Mara Lindt'],
    ['names', 'Ines'],
    ['phones', '020 7946 0018'],
    ['phones', '+44 20 7946 0018'],
    ['addresses', '4 Quay Row, Lumo'],
    ['ibans', 'GB00 LUMO 0000 1234'],
  ])('masks contact data: %s: %s', async (list, value) => {
    const config = `contacts: {${list}: ["${value}"], domains: [lumo.example]}\n`;
    const cwd = folderWith({ 'care-lint.config.yaml': config });
    for (const argv of [[], ['--json']]) {
      const { stdout } = await runCli(['print-config', 'a.txt', ...argv], { cwd });
      expect(stdout).toContain(`contacts.${list}`);
      expect(stdout).toContain('lumo.example');
      expect(stdout).not.toContain(value);
    }
  });
  test('needs a file', async () => {
    const { code, stderr } = await runCli(['print-config']);
    expect(code).toBe(2);
    expect(stderr).toContain('<file> is missing');
  });
  test('a config that is not there', async () => {
    expect((await runCli(['print-config', 'a.txt', '--config', 'no.yaml'])).code).toBe(2);
  });
});

describe('mask', () => {
  const text = 'Hi Ana,\r\nyour card 4111 1111 1111 1111 is on file.\n';

  test('masks and leaves the rest as it is', async () => {
    const { code, stdout } = await runCli(['mask'], { stdin: text });
    expect(code).toBe(0);
    expect(stdout).not.toContain('4111 1111 1111');
    expect(stdout.startsWith('Hi Ana,\r\nyour card ')).toBe(true);
    expect(stdout.endsWith(' is on file.\n')).toBe(true);
  });
  test('nothing in, nothing out', async () => {
    expect(await runCli(['mask'], { stdin: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
  test('spans as JSON Lines with their place, without the value', async () => {
    const { stdout } = await runCli(['mask', '--json'], { stdin: `${text}Or write to ana.lutz@postnest.net.\n` });
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(rows).toMatchObject([
      { type: 'payment-card', start: { offset: 19, line: 2, column: 11 }, end: { offset: 38, line: 2, column: 30 } },
      { type: 'email', start: { line: 3, column: 13 }, masked: 'a***@p***.net' },
    ]);
    expect(stdout).not.toMatch(/4111 1111|lutz/);
  });
  test('writes what is done before all is read', async () => {
    const written: string[] = [];
    const seen: number[] = [];
    async function* endless(): AsyncIterable<Uint8Array> {
      for (let at = 0; at < 40; at++) {
        seen.push(written.length);
        yield Buffer.from(text.repeat(40));
      }
    }
    const { stdout } = await runCli(['mask'], { stdin: endless(), onWrite: (piece) => written.push(piece) });
    expect(stdout.length).toBe(text.length * 1600);
    expect(stdout).not.toContain('4111 1111');
    expect(seen.at(-1)).toBeGreaterThan(5);
    expect(Math.max(...written.map((piece) => piece.length))).toBeLessThan(20_000);
  });
  test('stops when its reader leaves', async () => {
    let given = 0;
    async function* endless(): AsyncIterable<Uint8Array> {
      for (; given < 1000; given++) yield Buffer.from(text.repeat(300));
    }
    await runCli(['mask'], { stdin: endless(), closesAfter: 1 });
    expect(given).toBeLessThan(10);
  });
  test.each(['\ufeffGrüße 👍\r\nmira@postnest.net\r\n\r\n', 'no end of line', '\n\n', '\ufeff'])(
    'keeps %j, whatever the bytes come in',
    async (kept) => {
      async function* bytewise(): AsyncIterable<Uint8Array> {
        for (const byte of Buffer.from(kept)) yield Uint8Array.of(byte);
      }
      const { code, stdout } = await runCli(['mask'], { stdin: bytewise() });
      expect([code, stdout]).toEqual([0, kept.replace('mira@postnest.net', 'm***@p***.net')]);
    },
  );
  test('does not act on a terminal', async () => {
    expect((await runCli(['mask'], { stdin: '\u001b[2Jhi\n', columns: 80 })).stdout).toBe('\\u{1b}[2Jhi\n');
  });
  test.each([
    ['a byte that is no UTF-8', [0x66, 0x0a, 0xff], ':2 is not UTF-8: byte 2'],
    ['a character cut off', [0x66, 0xc3], 'is not UTF-8'],
    ['UTF-16', [0xff, 0xfe, 0x66, 0], 'UTF-16'],
    ['a NUL byte', [0x66, 0], 'NUL'],
  ])('%s', async (_, bytes, said) => {
    async function* stdin(): AsyncIterable<Uint8Array> {
      yield Uint8Array.from(bytes);
    }
    const { code, stderr } = await runCli(['mask'], { stdin: stdin() });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});

test('an option of a command is suggested too', async () => {
  const { code, stderr } = await runCli(['channels', '--jsn'], { stdin: bytesOf('') });
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean --json?');
});

test('every command has help', async () => {
  for (const name of ['rules', 'explain', 'test', 'channels', 'print-config', 'init', 'mask']) {
    const { code, stdout } = await runCli([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: care-lint ${name}`);
  }
});

describe('explain what is seen in a reply', () => {
  const draft =
    'Hi Mara, we are sorry the shade was cracked. We sent a new one to mara.lindt@mail-lindt.net on Friday.';

  test('what each sentence does and by which words, personal data masked', async () => {
    const { code, stdout } = await runCli(['explain', '--acts', '-'], { stdin: draft });
    expect(code).toBe(0);
    expect(stdout).toMatch(/apology-named +\d+ % +object: named +by: .*sorry/);
    expect(stdout).toMatch(/like: “/);
    expect(stdout).toMatch(/remedy-done/);
    expect(stdout).not.toContain('mara.lindt@');
  });
  test('each reply as one line of JSON', async () => {
    const { code, stdout } = await runCli(['explain', '--acts', '-', '--json'], { stdin: draft });
    expect(code).toBe(0);
    const [line = '', ...more] = stdout.trimEnd().split('\n');
    expect(more).toEqual([]);
    const reply: unknown = JSON.parse(line);
    expect(reply).toMatchObject({
      id: '<stdin>#1',
      turn: 'problem',
      sentences: [{ start: 0 }, { acts: ['remedy-done'] }],
    });
    expect(stdout).not.toContain('mara.lindt');
  });
  test('a language without corpus', async () => {
    const { stdout } = await runCli(['explain', '--acts', '-', '--locale', 'fi'], { stdin: draft });
    expect(stdout).toContain('no corpus');
  });
  test('personal data, masked, with the reason', async () => {
    const { code, stdout } = await runCli(['explain', '--personal-data', '-'], { stdin: draft });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}1:\d+ +e-mail address +\S*\*\S* +reported +0\.\d\d/m);
    expect(stdout).not.toContain('mara.lindt');
  });
  test('replies of a library by their ids', async () => {
    const stdin = '{"id":"refund","text":"We refunded 20 EUR today."}\n{"id":"wait","text":"We are sorry."}\n';
    const { stdout } = await runCli(['explain', '--acts', '-', '--format', 'jsonl'], { stdin });
    expect(stdout).toMatch(/^refund$/m);
    expect(stdout).toMatch(/^wait$/m);
  });
  test('nothing to explain', async () => {
    const { code, stderr } = await runCli(['explain', '--acts', '-', '--format', 'jsonl'], { stdin: '{"id":"x"}\n' });
    expect(code).toBe(2);
    expect(stderr).toContain('<stdin> holds no reply');
  });
});
