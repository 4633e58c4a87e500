import { unified } from 'unified';
import { VFile } from 'vfile';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Finding, LintResult } from '../src/base/types.js';
import careLintDefault, { careLint, parseReply } from '../src/retext.js';

const lintText = vi.hoisted(() => vi.fn<(text: string, options?: object) => Promise<Pick<LintResult, 'findings'>>>());
vi.mock('../src/run/lint.js', () => ({ lintText }));
beforeEach(() => lintText.mockReset());

const text = 'Hi,\nmail kim@example.com soon.';
const start = { offset: 9, line: 2, column: 6 };
const end = { offset: 24, line: 2, column: 21 };

const finding: Finding = {
  ruleId: 'no-personal-data',
  messageId: 'found',
  category: 'privacy',
  severity: 'error',
  message: 'Remove the e-mail address',
  note: 'Others can read it.',
  url: 'https://example.com/rules/no-personal-data',
  path: 'a.txt',
  replyId: 'a.txt#1',
  start,
  end,
  suggestions: [
    { message: 'Send it in private', edits: [{ start: 9, end: 24, text: 'us' }], reads: 'mail us soon.' },
    { message: 'Cut more', edits: [{ start: 4, end: 24, text: '' }], reads: 'soon.' },
  ],
  fingerprint: 'f',
  data: {},
  about: { description: 'Flags data about people.', why: 'Others can read it.', recommended: 'error' },
  frame: { text: 'mail k**@e**.com soon.', firstLine: 2, start: 5, end: 16 },
};

const run = async (findings: readonly Finding[], options = {}, path?: string) => {
  lintText.mockResolvedValue({ findings });
  const file = new VFile(path === undefined ? { value: text } : { value: text, path });
  const pipeline = unified().use(parseReply).use(careLint, options);
  await pipeline.run(pipeline.parse(file), file);
  return file;
};

test('a finding becomes a message with all that a message can carry, masked', async () => {
  const { messages } = await run([finding], {}, 'a.txt');
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({
    reason: 'Remove the e-mail address',
    place: { start, end },
    ruleId: 'no-personal-data',
    source: 'care-lint',
    actual: 'k**@e**.com',
    expected: ['us'],
    note: 'Others can read it.',
    url: 'https://example.com/rules/no-personal-data',
    fatal: true,
  });
});

test.each([
  ['error', true],
  ['warn', false],
  ['info', undefined],
] as const)('%s: fatal is %s', async (severity, fatal) => {
  const { messages } = await run([{ ...finding, severity }]);
  expect(messages[0]?.fatal).toBe(fatal);
});

test('a safe fix is the first thing expected, each text once', async () => {
  const fix = { edits: [{ start: 9, end: 24, text: 'us' }], reads: 'mail us soon.' };
  expect((await run([{ ...finding, fix }])).messages[0]?.expected).toEqual(['us']);
});

test('text, path and options reach care-lint', async () => {
  await run([], { channel: 'sms', config: false }, 'macros/a.txt');
  expect(lintText).toHaveBeenLastCalledWith(text, { channel: 'sms', config: false, path: 'macros/a.txt' });
  await run([]);
  expect(lintText).toHaveBeenLastCalledWith(text, {});
});

test('the default export is the same plugin', () => {
  expect(careLintDefault).toBe(careLint);
});
