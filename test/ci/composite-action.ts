import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { writeFiles } from '../config/folder.js';

/** Absolute path of the project. */
export const root = resolve(import.meta.dirname, '../..');

const texts = v.record(v.string(), v.string());
const step = v.strictObject({
  name: v.string(),
  id: v.optional(v.string()),
  if: v.optional(v.string()),
  shell: v.optional(v.string()),
  run: v.optional(v.string()),
  uses: v.optional(v.string()),
  with: v.optional(texts),
  env: v.optional(texts),
});
const action = v.strictObject({
  name: v.string(),
  description: v.string(),
  author: v.string(),
  branding: v.strictObject({ icon: v.string(), color: v.string() }),
  inputs: v.record(
    v.string(),
    v.strictObject({ description: v.string(), required: v.optional(v.boolean()), default: v.optional(v.string()) }),
  ),
  outputs: v.record(v.string(), v.strictObject({ description: v.string(), value: v.string() })),
  runs: v.strictObject({ using: v.literal('composite'), steps: v.array(step) }),
});

/** `action.yml`; an Error when it is not as GitHub wants a composite action. */
export const careLintAction = v.parse(action, parse(readFileSync(join(root, 'action.yml'), 'utf8')));

/** What a run of the action left. */
export interface ActionRun {
  /** Each step that ran, by its name, with the exit code of its script; `uses` for a step that is an action of others. */
  readonly steps: Readonly<Record<string, number | 'uses' | null>>;
  /** All that was printed. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** `GITHUB_STEP_SUMMARY`. */
  readonly summary: string;
  /** Folder of the repository. */
  readonly workspace: string;
}

/** Programs on the path of the runner, by name, as scripts of a shell. */
type Programs = Readonly<Record<string, string>>;

/**
 * Runs the steps of the action as a runner of GitHub does: expressions are filled in, each script gets its variables and the files
 * of `GITHUB_*`, and a failed step skips those that do not say otherwise. `files` are put into the repository first.
 */
export function runAction(
  inputs: Readonly<Record<string, string>>,
  { files = {}, programs = {}, pullRequest = '' }: ActionSurroundings = {},
): ActionRun {
  const home = mkdtempSync(join(tmpdir(), 'care-lint-action-'));
  const [workspace, temp, bin] = [join(home, 'my replies'), join(home, 'temp'), join(home, 'bin')];
  for (const folder of [workspace, temp, bin]) mkdirSync(folder);
  writeFiles(workspace, files);
  writeFiles(bin, programs);
  for (const name of Object.keys(programs)) chmodSync(join(bin, name), 0o755);
  const [output, summary] = [join(home, 'output'), join(home, 'summary')];
  for (const file of [output, summary]) writeFileSync(file, '');

  const given = Object.entries(careLintAction.inputs).map(([name, input]) => [
    name,
    inputs[name] ?? input.default ?? '',
  ]);
  const values = new Map([
    ...given.map(([name, value]) => [`inputs.${name}`, value ?? ''] as const),
    ['github.token', 'a-token'],
    ['github.event.pull_request.number', pullRequest],
  ]);
  const steps: Record<string, number | 'uses' | null> = {};
  let log = '';
  let hasFailed = false;
  for (const { name, id, run, env = {}, if: condition } of careLintAction.runs.steps) {
    if (condition === undefined ? hasFailed : !isMet(condition, values)) continue;
    if (run === undefined) {
      steps[name] = 'uses';
      continue;
    }
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        PATH: [bin, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
        HOME: home,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: root,
        GITHUB_JOB: 'care-lint',
        GITHUB_OUTPUT: output,
        GITHUB_REPOSITORY: 'acme/replies',
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_WORKFLOW: 'Replies',
        RUNNER_TEMP: temp,
        ...Object.fromEntries(Object.entries(env).map(([key, value]) => [key, filled(value, values)])),
      },
    });
    steps[name] = status;
    hasFailed ||= status !== 0;
    log += stdout + stderr;
    for (const [, key = '', value = ''] of readFileSync(output, 'utf8').matchAll(/^([\w-]+)=(.*)$/gm))
      values.set(`steps.${id}.outputs.${key}`, value);
    writeFileSync(output, '');
  }
  const outputs = Object.entries(careLintAction.outputs).map(([name, { value }]) => [name, filled(value, values)]);
  return { steps, log, outputs: Object.fromEntries(outputs), summary: readFileSync(summary, 'utf8'), workspace };
}

interface ActionSurroundings {
  readonly files?: Readonly<Record<string, string>>;
  readonly programs?: Programs;
  /** Number of the pull request; empty on a push. */
  readonly pullRequest?: string;
}

function filled(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_whole, name: string) => values.get(name) ?? '');
}

/** Conditions of `a == 'b'` and `a != 'b'`, with `&&` between them. */
function isMet(condition: string, values: ReadonlyMap<string, string>): boolean {
  const [, inner = ''] = /^\$\{\{ (.+) \}\}$/.exec(condition) ?? [];
  return inner.split(' && ').every((part) => {
    if (part === '!cancelled()') return true;
    const [, name = '', sign, wanted] = /^([\w.-]+) (==|!=) '(.*)'$/.exec(part) ?? [];
    if (sign === undefined) throw new Error(`cannot judge the condition ${part}`);
    return ((values.get(name) ?? '') === wanted) === (sign === '==');
  });
}
