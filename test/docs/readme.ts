import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { personalDataTypes } from '../../src/personal-data/index.js';
import type { Rule } from '../../src/rule.js';
import { runCli } from '../cli/fake-io.js';
import { shellWords } from '../cli/shell-words.js';
import { codeBlock, namedIn, withBlock } from './blocks.js';
import { channelTable } from './channel-table.js';
import { dialectTable } from './dialect-table.js';
import { exitCodeTable } from './exit-code-table.js';
import { commandTable, optionTable } from './option-table.js';
import { ruleTable, type Measured } from './rule-table.js';

const root = resolve(import.meta.dirname, '../..');

/** The README with everything in it that is known elsewhere written anew. */
export async function withGenerated(readme: string, rules: readonly Rule[], measured: Measured): Promise<string> {
  const blocks: readonly (readonly [name: string, body: string])[] = [
    ['rules', ruleTable(rules, measured)],
    ['options', optionTable()],
    ['commands', commandTable()],
    ['exit-codes', exitCodeTable()],
    ['channels', channelTable()],
    ['dialects', dialectTable()],
    ['personal-data-types', typeList()],
    ['report', codeBlock(await sampleFinding(), 'json')],
    ...namedIn(readme, 'file').map(
      (path) => [`file ${path}`, codeBlock(readFileSync(join(root, path), 'utf8'))] as const,
    ),
    ...(await Promise.all(namedIn(readme, '$').map(async (line) => [`$ ${line}`, await transcript(line)] as const))),
  ];
  return blocks.reduce((text, [name, body]) => withBlock(text, name, body), readme);
}

const typeList = (): string =>
  Object.keys(personalDataTypes)
    .map((type) => `\`${type}\``)
    .join(' ');

const draft = 'fixtures/drafts/anemic.txt';

async function sampleFinding(): Promise<string> {
  const { stdout } = await runCli([draft, '--no-config', '--reporter', 'json'], { cwd: root });
  const report: { readonly findings: readonly unknown[] } = JSON.parse(stdout);
  return JSON.stringify({ ...report, findings: report.findings.slice(0, 1) }, null, 2);
}

async function transcript(line: string): Promise<string> {
  const { stdout } = await runCli(shellWords(line.replace(/^npx care-lint /, '')), { cwd: root });
  return codeBlock(`$ ${line}\n${stdout}`);
}
