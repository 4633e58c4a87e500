/*
 * Figures of acts and turns on labelled replies of other brands, sentence by sentence, with those of the last release beside.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, root, sharedFile } from './shared-data.js';

const lastRelease = JSON.parse(readFileSync(join(root, 'test/measure/last-release.json'), 'utf8'));

const run = (args) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 });

/** Scores `explain --acts --json` on a file of labelled replies. */
function scoreActs(path) {
  const gold = sharedFile(path);
  const folder = mkdtempSync(join(tmpdir(), 'care-lint-acts-'));
  const predicted = join(folder, 'acts.jsonl');
  writeFileSync(predicted, run([bin, 'explain', '--acts', gold, '--json', '--locale', 'en']).stdout);
  const { stdout, stderr } = run([sharedFile('tools/score-acts.mjs'), gold, predicted, '--json']);
  rmSync(folder, { recursive: true });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const figure = (value) => (value === undefined ? '    ' : value.toFixed(2)).padStart(6);

/** Prints a row for each label, then the sums. */
export function printActs(path) {
  const { rows, macro, weighted, turns, problemRight } = scoreActs(path);
  const before = lastRelease.acts;
  console.log(`acts of ${path}${' '.repeat(14)}n     P     R    F1   F1 of ${lastRelease.version}`);
  for (const { kind, n, p, r, f } of rows) {
    if (n > 0)
      console.log(
        `${kind.padEnd(30)}${String(n).padStart(6)}${figure(p)}${figure(r)}${figure(f)}${figure(before.kinds[kind]?.f1)}`,
      );
  }
  const sum = (name, value, old) => console.log(`${name.padEnd(30)}${' '.repeat(18)}${figure(value)}${figure(old)}`);
  sum('macro F1 (n >= 10)', macro, before.macro);
  sum('weighted F1', weighted, before.weighted);
  sum('problem or not', problemRight / turns, before.problemOrNot);
}
