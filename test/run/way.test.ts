import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../cli/fake-io.js';
import { folderWith } from '../config/folder.js';

/*
 * How many functions a reader has to go through from the command to a rule, and from what it found to the report and the exit
 * code. A rule and a reporter that write down the stack they are called with say so.
 */

const WRITE_STACK = `
import fs from 'node:fs';
const writeStack = () => {
  Error.stackTraceLimit = 100;
  fs.writeFileSync(new URL('stack.txt', import.meta.url), new Error('here').stack);
};
`;

/** A plugin with one rule, which has this function. */
const pluginWith = (judge: string): string => `${WRITE_STACK}
const meta = { description: 'Writes down its stack.', category: 'tone', recommended: 'off', strict: 'off', language: 'any',
  why: 'It is a test.', nearMisses: [], sources: [] };
const stack = { id: 'stack', meta, messages: { found: { message: 'Avoid it', note: 'It is a test.' } }, ${judge} };
export default { name: 'way', rules: { stack } };
`;

const FILES = {
  'rule.mjs': pluginWith(`check({ text }, { report }) {
    writeStack();
    report({ messageId: 'found', span: { start: 0, end: text.length } });
  }`),
  'library-rule.mjs': pluginWith(`checkLibrary([entry], { report }) {
    writeStack();
    report(entry, { messageId: 'found', span: { start: 0, end: entry.reply.text.length } });
  }`),
  'silent-rule.mjs': pluginWith(`check({ text }, { report }) {
    report({ messageId: 'found', span: { start: 0, end: text.length } });
  }`),
  'reporter.mjs': `${WRITE_STACK}
export default () => ({ begin: () => '', reply: () => { writeStack(); return ''; }, end: () => '' });
`,
  'draft.txt': 'We are sorry.',
  'library.yaml': '- id: a\n  text: Hi {{ticket.requester.first_name}}, we are sorry.\n',
};

/** Own functions on the stack that was written down, from the outside in. */
async function way(plugin: string, name: string, ...options: readonly string[]): Promise<readonly string[]> {
  const config = `extends: []\nplugins: [./${plugin}]\nrules: {way/stack: error}\n`;
  const cwd = folderWith({ ...FILES, 'care-lint.config.yaml': config });
  const { code, stderr } = await runCli([name, ...options], { cwd });
  expect(stderr).toBe('');
  expect(code).toBe(1);
  return readFileSync(join(cwd, 'stack.txt'), 'utf8')
    .split('\n')
    .flatMap(
      (line) => /at (?:async )?(?:Object\.)?(\S+) \(.*\/(src\/[^:]+):/.exec(line)?.slice(1, 3).join(' of ') ?? [],
    )
    .toReversed();
}

const TO_LINT = ['run of src/cli/run.ts', 'lintCommand of src/cli/commands/lint-command.ts', 'lint of src/run/lint.ts'];

test.each(['draft.txt', 'library.yaml'])('seven own functions lead to a rule, with its check: %s', async (name) => {
  expect(await way('rule.mjs', name)).toEqual([
    ...TO_LINT,
    'judgeSources of src/run/judge-sources.ts',
    'checkReply of src/engine/check-reply.ts',
    'runRule of src/engine/check-reply.ts',
  ]);
});

test('to a rule that compares the entries of a library there is one more', async () => {
  expect(await way('library-rule.mjs', 'library.yaml')).toEqual([
    ...TO_LINT,
    'finish of src/run/tally.ts',
    'compare of src/run/tally.ts',
    'checkLibrary of src/engine/check-library.ts',
    'runLibraryRule of src/engine/check-library.ts',
  ]);
});

test('four own functions lead from the findings of a reply to its report, with the reporter', async () => {
  const frames = await way('silent-rule.mjs', 'draft.txt', '--reporter', './reporter.mjs');
  const back = [
    ...TO_LINT,
    'judgeSources of src/run/judge-sources.ts',
    'add of src/run/tally.ts',
    'handOn of src/run/tally.ts',
    'add of src/cli/reports.ts',
  ];
  // What follows wraps a reporter of a user.
  expect(frames.slice(0, back.length)).toEqual(back);
});
