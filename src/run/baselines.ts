import { dirname, resolve } from 'node:path';
import { UserError } from '../base/errors.js';
import type { Finding, Notice, Reply, Trend } from '../base/types.js';
import { formatBaseline, readBaseline, type Baseline, type KnownFinding } from '../baseline/baseline-file.js';
import { createKnownFindings, type KnownFindings, createTrendCounter } from '../baseline/known-findings.js';
import { isFile } from '../config/find-config.js';
import type { FileSettings } from '../config/settings.js';
import { maskPersonalData } from '../personal-data/index.js';
import { shownPath } from '../sources/find.js';
import { readSource } from '../sources/read.js';
import { openReplacement } from '../sources/write.js';
import { besideConfig, pathFrom, STDIN, type Source } from './find-sources.js';

/** Which findings a run accepts; paths are relative to `cwd` or absolute. */
export interface BaselineOptions {
  readonly cwd: string;
  /** A baseline file instead of the one beside the config; a baseline made by code; `false` for none. */
  readonly baseline?: string | false | Baseline;
  /**
   * `write` puts all findings of the run into the baseline; `prune` takes out the entries whose findings are gone. The file is
   * written at the end of a run without failures. Entries of files that the run does not read stay.
   */
  readonly updateBaseline?: 'write' | 'prune';
}

/** The baselines of a run: one for each config, or only the one that is named. */
export interface RunBaselines {
  /** Finds and reads the baseline of a source. Throws UserError `config` and `input`. */
  open(source: Source, settings: FileSettings): void;
  /** True for the file given as `baseline`, which may have any name. Takes an absolute path. */
  isBaseline(path: string | undefined): boolean;
  /** Marks the findings of a reply that its baseline accepts. */
  suppress(reply: Reply, findings: readonly Finding[]): readonly Finding[];
  /**
   * Writes the baselines when the run updates them. Returns notices: how many findings are accepted, and which entries are
   * stale. Takes the notices of the run, to tell files that were read to their end, and how many replies it judged. Throws
   * UserError `output`.
   */
  finish(notices: readonly Notice[], replies: number): readonly Notice[];
  /** Compares the run with its baselines; call it after `finish`. `undefined` without one, in a narrow run, and when it is written. */
  trend(): Trend | undefined;
}

const NAME = 'care-lint-baseline.json';

interface OpenBaseline {
  /** As the user is shown it. */
  readonly path: string;
  /** Absolute; `undefined` for a baseline made by code. */
  readonly file: string | undefined;
  /** Absolute folder that its paths are relative to. */
  readonly folder: string;
  /** What the file holds. */
  readonly text: string;
  readonly known: KnownFindings;
}

/** A file of the run and its baseline. */
interface OpenFile {
  readonly baseline: OpenBaseline;
  /** As the baseline names it. */
  readonly path: string;
  readonly mayBeKnown: (finding: Finding) => boolean;
}

/** Starts without a baseline. `isNarrow` is true for a run that looks at some replies only. Throws UserError `usage`. */
export function createBaselines(
  { cwd, baseline: option, updateBaseline: update }: BaselineOptions,
  isNarrow: boolean,
): RunBaselines {
  if (update !== undefined) checkUpdate(update, option, isNarrow);
  const byFile = new Map<string, OpenBaseline | undefined>();
  const files = new Map<string, OpenFile>();
  const trend = createTrendCounter();

  function openBaseline(file: string | undefined): OpenBaseline | undefined {
    const folder = file === undefined ? cwd : dirname(file);
    const path = file === undefined ? 'baseline' : shownPath(file, cwd);
    // A masked path has stars, and may be that of any file.
    const isThere = (name: string) => name === STDIN || name.includes('*') || isFile(resolve(folder, name));
    const opened = (baseline: Baseline, text: string): OpenBaseline => {
      const known = createKnownFindings(baseline, { isGrowing: update === 'write', isThere });
      return { path, file, folder, text, known };
    };
    if (typeof option === 'object') return opened(option, '');
    if (file === undefined) return undefined;
    if (isFile(file)) {
      const { text } = readSource(path, file);
      return opened(readBaseline(path, text), text);
    }
    if (update === 'write') return opened({ version: 1, findings: [] }, '');
    if (option === undefined && update === undefined) return undefined;
    const hint = 'Check the spelling; --write-baseline writes one.';
    throw new UserError('input', `There is no baseline ${path}`, { path, hint });
  }

  function fileOf(settings: FileSettings): string | undefined {
    if (typeof option === 'object' || option === false) return undefined;
    return option === undefined ? besideConfig(settings, cwd, NAME) : resolve(cwd, option);
  }

  return {
    open({ path }, settings) {
      const file = fileOf(settings);
      const key = file ?? '';
      if (!byFile.has(key)) byFile.set(key, openBaseline(file));
      const baseline = byFile.get(key);
      if (baseline === undefined) return;
      const { neverInBaseline: never } = settings;
      files.set(path, {
        baseline,
        path: maskPersonalData(pathFrom(baseline.folder, cwd, path)),
        mayBeKnown: ({ ruleId, category }) => !never.includes(ruleId) && !never.includes(category),
      });
    },
    isBaseline: (path) => typeof option === 'string' && path === resolve(cwd, option),
    suppress(reply, findings) {
      const file = files.get(reply.path);
      if (file === undefined) return findings;
      const judged = mark(file, reply, findings);
      trend.add(judged);
      return judged;
    },
    finish(notices, replies) {
      const failed = new Set(notices.filter(({ level }) => level === 'failure').map(({ path }) => path));
      for (const [name, { baseline, path }] of files) {
        if (!isNarrow && path !== STDIN && !failed.has(name)) baseline.known.endFile(path);
      }
      const isWhole = failed.size === 0 && replies > 0;
      return [...byFile.values()].flatMap((baseline) => {
        if (baseline === undefined) return [];
        if (update === undefined) return noticesOf(baseline, isNarrow ? [] : baseline.known.stale());
        if (isWhole) return updateFile(baseline, update);
        const message = 'It was not written, because the run could not check everything.';
        return [{ level: 'failure', code: 'baseline-unwritten', path: baseline.path, message }];
      });
    },
    trend() {
      const opened = [...byFile.values()].filter((baseline) => baseline !== undefined);
      if (opened.length === 0 || isNarrow || update === 'write') return undefined;
      return trend.finish(opened.flatMap(({ known }) => known.stale()));
    },
  };
}

function mark(
  { baseline, path, mayBeKnown }: OpenFile,
  reply: Reply,
  findings: readonly Finding[],
): readonly Finding[] {
  const hasId = !reply.id.startsWith(`${reply.path}#`);
  // Another run cannot tell replies of stdin apart, unless their records have ids.
  if (!hasId && path === STDIN) return findings;
  const id = hasId ? (findings[0]?.replyId ?? maskPersonalData(reply.id)) : undefined;
  return baseline.known.mark({ path, id }, findings, mayBeKnown);
}

function checkUpdate(update: 'write' | 'prune', option: BaselineOptions['baseline'], isNarrow: boolean): void {
  const flag = `--${update}-baseline`;
  if (option === false || typeof option === 'object') {
    const hint = 'Leave out --no-baseline, or name a file with --baseline.';
    throw new UserError('usage', `${flag} has no file to write`, { hint });
  }
  if (!isNarrow) return;
  const hint = 'Leave out --only, --tag and --owner.';
  throw new UserError('usage', `${flag} has to look at all replies of a file`, { hint });
}

function updateFile({ path, file, text, known }: OpenBaseline, update: 'write' | 'prune'): readonly Notice[] {
  const stale = known.stale();
  const after = formatBaseline(known.current());
  if (file !== undefined && after !== text) {
    const replacement = openReplacement(path, file);
    replacement.write(after);
    replacement.finish();
  }
  const accepted = areAccepted(known.marked());
  const message =
    update === 'write' ? `${accepted} now.` : `${accepted}. Taken out because they are gone: ${sumOf(stale)}.`;
  return [{ level: 'note', code: 'baseline', path, message }];
}

/** How many findings are accepted, and which entries are stale. */
function noticesOf({ path, known }: OpenBaseline, stale: readonly KnownFinding[]): readonly Notice[] {
  const marked = known.marked();
  const [first] = stale;
  const notices: Notice[] =
    marked === 0 ? [] : [{ level: 'note', code: 'baseline', path, message: `${areAccepted(marked)}.` }];
  if (first === undefined) return notices;
  const total = sumOf(stale);
  const example = `${first.path}${first.id === undefined ? '' : `#${first.id}`}, ${first.rule}`;
  const what =
    total === 1
      ? `It accepts a finding that is gone (${example})`
      : `It accepts ${total} findings that are gone (the first: ${example})`;
  return [
    ...notices,
    { level: 'note', code: 'stale-baseline', path, message: `${what}: --prune-baseline takes out what is gone.` },
  ];
}

const areAccepted = (count: number): string =>
  count === 1 ? '1 finding is in the baseline' : `${count} findings are in the baseline`;

const sumOf = (entries: readonly KnownFinding[]): number => entries.reduce((sum, { count }) => sum + count, 0);
