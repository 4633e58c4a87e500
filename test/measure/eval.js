/*
 * What care-lint understands, measured: sentences of trades it was not trained on; acts, turns and rules on labelled replies of
 * real brands; how often each rule fires on unlabelled ones. The replies are kept outside the project: without them only the
 * first part runs, and the exit code is 2.
 *
 *   npm run eval -- [--errors N]
 *   npm run eval -- --write         puts the figures where the README's rule table takes them from
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { printActs } from './acts.js';
import { bin, hasShared, root, sharedFile } from './shared-data.js';

const unlabelled = [
  'data/replies/x-2017.jsonl',
  'data/replies/x-nike-2017.jsonl',
  'data/replies/email-courses.jsonl',
  'data/replies/email-synthetic-multilingual.jsonl',
];

function reportOn(file) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, '--no-config', '--reporter', 'json', file], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (stderr !== '') console.log(stderr.trimEnd());
  if (stdout === '') throw new Error(`no report on ${basename(file)}, exit code ${status}`);
  return stdout;
}

const args = process.argv.slice(2).filter((arg) => arg !== '--write');
const isWriting = process.argv.includes('--write');

function scoreLabelled(path) {
  const gold = sharedFile(path);
  console.log(`\nrules on ${path}:`);
  const folder = mkdtempSync(join(tmpdir(), 'care-lint-eval-'));
  const report = join(folder, 'report.json');
  writeFileSync(report, reportOn(gold));
  const score = (...flags) =>
    spawnSync(process.execPath, [sharedFile('tools/score-rules.mjs'), gold, report, ...flags], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  const { stdout, stderr } = score(...args);
  console.log(stdout + stderr);
  const rows = JSON.parse(score('--json').stdout);
  rmSync(folder, { recursive: true });
  return rows;
}

const wilsonLow = (hits, n, z = 1.96) =>
  n === 0
    ? 0
    : (hits / n + (z * z) / (2 * n) - z * Math.sqrt(((hits / n) * (1 - hits / n) + (z * z) / (4 * n)) / n)) /
      (1 + (z * z) / n);

/** Figures of the rules there are, over all labelled replies; labels without a rule of their name are left out. */
function writeMeasured(rows) {
  const rounded = (value) => (value === null ? null : Math.round(value * 10_000) / 10_000);
  const ruleIds = [...new Set(rows.map(({ ruleId }) => ruleId))].filter((id) => existsSync(join(root, 'rules', id)));
  const measured = ruleIds.map((ruleId) => {
    const own = rows.filter((row) => row.ruleId === ruleId);
    const sum = (key) => own.reduce((total, row) => total + row[key], 0);
    const [tp, fp, positives] = [sum('tp'), sum('fp'), sum('positives')];
    const n = tp + fp;
    return [
      ruleId,
      {
        precision: n === 0 ? null : rounded(tp / n),
        precisionLow: n === 0 ? null : rounded(wilsonLow(tp, n)),
        n,
        recall: positives === 0 ? null : rounded(tp / positives),
        positives,
      },
    ];
  });
  const sorted = Object.fromEntries(measured.toSorted(([a], [b]) => a.localeCompare(b)));
  writeFileSync(join(root, 'rules/measured.json'), `${JSON.stringify(sorted, null, 2)}\n`);
}

function countPerThousand(file) {
  const { findings, summary } = JSON.parse(reportOn(file));
  const replies = new Map();
  for (const { ruleId, replyId } of findings) {
    replies.set(ruleId, (replies.get(ruleId) ?? new Set()).add(replyId));
  }
  const rates = new Map([...replies].map(([ruleId, ids]) => [ruleId, (1000 * ids.size) / summary.replies]));
  return { name: basename(file, '.jsonl'), rates, replies: summary.replies };
}

function tableOf(columns) {
  const ruleIds = [...new Set(columns.flatMap(({ rates }) => [...rates.keys()]))].toSorted();
  const cell = (text) => String(text).padStart(14);
  const lines = [
    `${''.padEnd(34)}${columns.map(({ name }) => cell(name.slice(0, 13))).join('')}`,
    `${'replies'.padEnd(34)}${columns.map(({ replies }) => cell(replies)).join('')}`,
    ...ruleIds.map(
      (ruleId) => ruleId.padEnd(34) + columns.map(({ rates }) => cell((rates.get(ruleId) ?? 0).toFixed(1))).join(''),
    ),
  ];
  return lines.join('\n');
}

console.log('sentences of the corpus, each read by a model that saw none of its theme:\n');
const leftOut = spawnSync(process.execPath, ['dist/corpus/train/leave-out.js'], { cwd: root, encoding: 'utf8' });
console.log(leftOut.stdout + leftOut.stderr);
if (!hasShared()) {
  console.log('Nothing else measured: the labelled replies are kept outside the project, in ../shared/data.');
  process.exit(2);
}
printActs('data/acts/replies.jsonl');
const rows = ['data/gold/replies.jsonl', 'data/acts/replies.jsonl'].flatMap(scoreLabelled);
if (isWriting) writeMeasured(rows);
console.log('replies with a finding, per 1,000 unlabelled replies:');
console.log(tableOf(unlabelled.map((path) => countPerThousand(sharedFile(path)))));
