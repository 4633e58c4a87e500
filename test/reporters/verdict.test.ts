import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/fake-io.js';

const EMPTY = 'Hi Mara, we are so sorry for the inconvenience. We understand how frustrating this must be.';
const GOOD = 'Hi Mara, the lamp left today with DHL, number 4471. It is there by Thursday. Tomas';

describe('the verdict on one reply', () => {
  test.each<readonly [string, string, readonly string[], string, number]>([
    ['an error stops it', EMPTY, [], 'stop: 1 error', 1],
    ['a warning asks for a change', EMPTY, ['--rule', 'anemic-apology:warn'], 'fix: 1 warning', 0],
    ['a hint lets it go', 'We will look into it. We will look into it.', [], 'send: ', 0],
    ['a warning asks for it, quiet or not', EMPTY, ['--rule', 'anemic-apology:warn', '--quiet'], 'fix: 1 warning', 0],
    ['nothing found', GOOD, [], 'send\n', 0],
    ['no reply at all', '', [], 'stop: not everything could be checked\n', 2],
  ])('%s', async (_, stdin, argv, start, exitCode) => {
    const { stdout, code } = await runCli(['--verdict', ...argv], { stdin });
    expect(stdout.startsWith(start) ? start : stdout).toBe(start);
    expect(stdout.split('\n').length).toBeLessThanOrEqual(6);
    expect(code).toBe(exitCode);
  });

  test('five lines, the one change that matters most first', async () => {
    const { stdout } = await runCli(['--verdict'], { stdin: EMPTY });
    expect(stdout).toBe(
      'stop: 1 error, the first at 1:10, anemic-apology\n' +
        'Add what the customer gets: "we are so sorry for the inconvenience." names no\n' +
        'fault and repairs nothing\n' +
        'Try: “Hi Mara, we are so sorry for the inconvenience. Here is what we do:\n' +
        '{{action}}, by {{date}}. {{owner}}”\n',
    );
  });
});

test('of several replies those that are held back, and the counts', async () => {
  const lines = [
    { id: 'a', text: GOOD },
    { id: 'b', text: EMPTY },
    { id: 'c', text: GOOD },
  ];
  const stdin = lines.map((line) => JSON.stringify(line)).join('\n');
  const { stdout } = await runCli(['--verdict', '--format', 'jsonl'], { stdin });
  expect(stdout).toMatch(/^stop {2}<stdin>#b: Add what the customer gets: [^\n]+\n1 stop, 2 send\n$/);
});

describe('the verdict in JSON', () => {
  test.each([
    ['block', EMPTY, [], ['anemic-apology']],
    ['review', EMPTY, ['--rule', 'anemic-apology:warn', '--rule', 'generic-apology:off'], ['anemic-apology']],
    ['pass', GOOD, [], []],
  ] as const)('%s', async (verdict, stdin, argv, ruleIds) => {
    const { stdout } = await runCli(['--reporter', 'json', ...argv], { stdin });
    const report = JSON.parse(stdout);
    expect(report.verdict).toBe(verdict);
    expect(report.reasons.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(ruleIds);
  });

  test('a run that could not check all is no pass', async () => {
    const { stdout } = await runCli(['--reporter', 'json', '--format', 'jsonl'], {
      stdin: `{"text":"${GOOD}"}\n{broken\n`,
    });
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'block', reasons: [{ path: '<stdin>' }] });
  });
});
