import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { channelIds } from '../../src/channels/profiles.js';
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
  test('an unknown rule', async () => {
    const { code, stderr } = await runCli(['explain', 'constructor']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no rule "constructor"');
  });
});

describe('init', () => {
  test('writes a config once', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'care-lint-'));
    expect((await runCli(['init'], { cwd })).stdout).toContain('Wrote care-lint.config.yaml');
    expect(readFileSync(join(cwd, 'care-lint.config.yaml'), 'utf8')).toMatch(/^extends: recommended$/m);
    const again = await runCli(['init'], { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('There is a config already: care-lint.config.yaml');
  });
  test('respects a config of another kind', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'care-lint-'));
    writeFileSync(join(cwd, 'care-lint.config.json'), '{}');
    expect((await runCli(['init'], { cwd })).code).toBe(2);
    expect(existsSync(join(cwd, 'care-lint.config.yaml'))).toBe(false);
  });
});

describe('print-config', () => {
  test('says what holds and who says so', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'care-lint-'));
    writeFileSync(join(cwd, 'care-lint.config.yaml'), '# ours\nchannel: sms\n');
    const { code, stdout } = await runCli(['print-config', 'macros/refund.txt', '--locale', 'en-GB'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^channel +sms \(care-lint\.config\.yaml:2\)$/m);
    expect(stdout).toMatch(/^locale +en-GB \(--locale\)$/m);
  });
  test('needs a file', async () => {
    const { code, stderr } = await runCli(['print-config']);
    expect(code).toBe(2);
    expect(stderr).toContain("missing required argument 'file'");
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
  test('spans as JSON, without the value', async () => {
    const { stdout } = await runCli(['mask', '--json'], { stdin: text });
    expect(JSON.parse(stdout)).toMatchObject([{ type: 'payment-card', start: 19, end: 38 }]);
    expect(stdout).not.toContain('4111 1111');
  });
  test('does not act on a terminal', async () => {
    expect((await runCli(['mask'], { stdin: '\u001b[2Jhi\n', columns: 80 })).stdout).toBe('\\u{1b}[2Jhi\n');
  });
  test('no text', async () => {
    async function* bytes(): AsyncIterable<Uint8Array> {
      yield new Uint8Array([0x66, 0xff]);
    }
    const { code, stderr } = await runCli(['mask'], { stdin: bytes() });
    expect(code).toBe(2);
    expect(stderr).toContain('UTF-8');
  });
});

test('an option of a command is suggested too', async () => {
  const { code, stderr } = await runCli(['channels', '--jsn'], { stdin: bytesOf('') });
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean --json?');
});

test('every command has help', async () => {
  for (const name of ['rules', 'explain', 'channels', 'print-config', 'init', 'mask']) {
    const { code, stdout } = await runCli([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: care-lint ${name}`);
  }
});

describe('explain what is seen in a reply', () => {
  const draft =
    'Hi Mara, we are sorry the shade was cracked. We sent a new one to mara.lindt@mail-lindt.net on Friday.';

  test('acts with their evidence, personal data masked', async () => {
    const { code, stdout } = await runCli(['explain', '--acts', '-'], { stdin: draft });
    expect(code).toBe(0);
    expect(stdout).toMatch(/apology +“.*cracked.*” +object: named/);
    expect(stdout).toMatch(/remedy-done/);
    expect(stdout).not.toContain('mara.lindt@');
  });
  test('a language without lexicon', async () => {
    const { stdout } = await runCli(['explain', '--acts', '-', '--locale', 'fi'], { stdin: draft });
    expect(stdout).toContain('no lexicon');
  });
  test('personal data, masked, with the reason', async () => {
    const { code, stdout } = await runCli(['explain', '--personal-data', '-'], { stdin: draft });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}1:\d+ +e-mail address +\S*\*\S* +reported \(0\.\d\d\)/m);
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
