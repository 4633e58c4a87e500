import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'valibot';
import { personalDataTypes } from '../../src/personal-data/index.js';
import type { Rule } from '../../src/rule.js';
import { runCli } from '../cli/fake-io.js';
import { shellWords } from '../cli/shell-words.js';
import { actTable } from './act-table.js';
import { actionInputTable } from './action-table.js';
import { codeBlock, namedIn, withBlock } from './blocks.js';
import { channelNameTable, channelTable } from './channel-table.js';
import { dialectTable } from './dialect-table.js';
import { exitCodeTable } from './exit-code-table.js';
import { formatTable } from './format-table.js';
import { noticeCodeTable } from './notice-code-table.js';
import { commandTable, optionTable } from './option-table.js';
import { measuredSchema, precisionTable, ruleTable, type Measured } from './rule-table.js';

/** Absolute path of the project. */
export const root = resolve(import.meta.dirname, '../..');

/** Paths of all pages, from the root: the README, CONTRIBUTING and everything in `docs/`. */
export const pagePaths: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .toSorted()
    .map((name) => `docs/${name}`),
];

/** The text of a page. */
export function readPage(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The figures of the last evaluation. */
export function readMeasured(): Measured {
  return parse(measuredSchema, JSON.parse(readPage('rules/measured.json')));
}

/** Makers of what comes from the code, by the name of the block that shows it. */
export const generated: Readonly<Record<string, (rules: readonly Rule[]) => string | Promise<string>>> = {
  rules: (rules) => ruleTable(rules, readMeasured()),
  precision: () => precisionTable(['anemic-apology', 'generic-apology', 'no-concrete-offer'], readMeasured()),
  options: optionTable,
  commands: commandTable,
  'exit-codes': exitCodeTable,
  'notice-codes': noticeCodeTable,
  formats: formatTable,
  channels: channelTable,
  'channel-names': channelNameTable,
  dialects: dialectTable,
  acts: actTable,
  'personal-data-types': typeList,
  report: sampleFinding,
  'action-inputs': actionInputTable,
};

/** A page with all its blocks that come from the code written anew. */
export async function withGenerated(page: string, rules: readonly Rule[]): Promise<string> {
  const own = Object.entries(generated).filter(([name]) => page.includes(`<!-- ${name} -->`));
  const blocks = await Promise.all([
    ...own.map(async ([name, body]) => [name, await body(rules)] as const),
    ...namedIn(page, 'file').map(async (path) => [`file ${path}`, codeBlock(readPage(path))] as const),
    ...namedIn(page, '$').map(async (line) => [`$ ${line}`, await transcript(line)] as const),
  ]);
  return blocks.reduce((text, [name, body]) => withBlock(text, name, body), page);
}

function typeList(): string {
  return Object.keys(personalDataTypes)
    .map((type) => `\`${type}\``)
    .join(' ');
}

const draft = 'fixtures/drafts/anemic.txt';

async function sampleFinding(): Promise<string> {
  const { stdout } = await runCli([draft, '--no-config', '--reporter', 'json'], { cwd: root });
  const report: { readonly findings: readonly unknown[] } = JSON.parse(stdout);
  return codeBlock(JSON.stringify({ ...report, findings: report.findings.slice(0, 1) }, null, 2), 'json');
}

async function transcript(line: string): Promise<string> {
  // As on a terminal of 80 columns.
  const { stdout } = await runCli(shellWords(line.replace(/^npx care-lint /, '')), {
    cwd: root,
    columns: 80,
    env: { NO_COLOR: '1' },
  });
  return codeBlock(`$ ${line}\n${stdout}`);
}
