import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../cli/fake-io.js';
import { folderWith } from '../config/folder.js';

/*
 * How many functions a reader has to go through from the command to a rule, and from there to the exit code. A rule that
 * writes down the stack it is called with says so.
 */

const PLUGIN = `
import fs from 'node:fs';
const meta = { description: 'Writes down its stack.', category: 'tone', recommended: 'off', strict: 'off', language: 'any',
  why: 'It is a test.', nearMisses: [], sources: [] };
const stack = {
  id: 'stack',
  meta,
  messages: { found: { message: 'Avoid it', note: 'It is a test.' } },
  check({ text }, { report }) {
    Error.stackTraceLimit = 100;
    fs.writeFileSync(new URL('stack.txt', import.meta.url), new Error('here').stack);
    report({ messageId: 'found', span: { start: 0, end: text.length } });
  },
};
export default { name: 'way', rules: { stack } };
`;

const FILES = {
  'plugin.mjs': PLUGIN,
  'care-lint.config.yaml': 'extends: []\nplugins: [./plugin.mjs]\nrules: {way/stack: error}\n',
  'draft.txt': 'We are sorry.',
  'library.yaml': '- id: a\n  text: Hi {{ticket.requester.first_name}}, we are sorry.\n',
};

test.each(['draft.txt', 'library.yaml'])('seven own functions lead to a rule: %s', async (name) => {
  const cwd = folderWith(FILES);
  const { code, stderr } = await runCli([name], { cwd });
  expect(stderr).toBe('');
  expect(code).toBe(1);
  const frames = readFileSync(join(cwd, 'stack.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => /at (?:async )?(\S+) \(.*\/(src\/[^:]+):/.exec(line)?.slice(1, 3).join(' of ') ?? []);
  expect(frames.toReversed()).toEqual([
    'run of src/cli/run.ts',
    'lintCommand of src/cli/commands/lint-command.ts',
    'lint of src/run/lint.ts',
    'judgeSources of src/run/judge-sources.ts',
    'checkReply of src/engine/check-reply.ts',
    'runRule of src/engine/check-reply.ts',
  ]);
});
