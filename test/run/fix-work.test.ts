import type * as fs from 'node:fs';
import { mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type * as yaml from 'yaml';
import { runCli } from '../cli/fake-io.js';

/* How much a run that fixes reads and parses. */

vi.mock('node:fs', async (load) => {
  const real = await load<typeof fs>();
  const spied = {
    openSync: vi.fn(real.openSync),
    readdirSync: vi.fn(real.readdirSync),
    readFileSync: vi.fn(real.readFileSync),
  };
  return { ...real, ...spied };
});

vi.mock('yaml', async (load) => {
  const real = await load<typeof yaml>();
  return { ...real, parseAllDocuments: vi.fn(real.parseAllDocuments) };
});

const cwd = mkdtempSync(join(tmpdir(), 'care-lint-fix-work-'));
afterAll(() => rmSync(cwd, { recursive: true }));

/** How often a function was called for a file or folder below `cwd`; opening a file counts when it is to be read. */
function timesGiven(spy: (...given: never[]) => unknown, path: string): number {
  return vi
    .mocked(spy)
    .mock.calls.filter(
      ([given, flags]) => resolve(String(given)) === join(cwd, path) && (spy !== openSync || flags === 'r'),
    ).length;
}

test('one fix in one library: one config, one search, one read and one comparison, two parses', async () => {
  const before = '- id: a\n  text: The the parcel left Leeds today.\n';
  const after = '- id: a\n  text: The parcel left Leeds today.\n';
  mkdirSync(join(cwd, 'macros'));
  writeFileSync(join(cwd, 'care-lint.config.yaml'), 'extends: [recommended]\n');
  writeFileSync(join(cwd, 'macros/late.yaml'), before);
  vi.clearAllMocks();

  const { stderr } = await runCli(['--fix', 'macros'], { cwd });

  expect(stderr).toBe('');
  expect(timesGiven(readFileSync, 'care-lint.config.yaml')).toBe(1);
  expect(timesGiven(readdirSync, 'macros')).toBe(1);
  expect(timesGiven(openSync, 'macros/late.yaml') + timesGiven(readFileSync, 'macros/late.yaml')).toBe(2);
  // The proof reads the fixed text as a run would, and the run then judges what the proof has read.
  expect(vi.mocked(parseAllDocuments).mock.calls.map(([text]) => text)).toEqual([before, after]);
  expect(readFileSync(join(cwd, 'macros/late.yaml'), 'utf8')).toBe(after);
});
