import { UserError } from '../base/errors.js';
import { spellingHint } from '../base/mistakes.js';
import { findingSeverityNames, severityByName, severityNames } from '../base/severity.js';
import type { SeveritySetting } from '../base/types.js';
import { isReporterName, reporters } from '../reporters/index.js';
import type { Limits } from '../run/exit-code.js';
import type { LintOptions } from '../run/lint.js';
import { ALLOWANCES } from '../run/notices.js';

/** Options as commander hands them over. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** The value of an option; `undefined` when it was not given. Throws UserError `usage` for an empty one. */
export function stringOption(raw: RawOptions, name: string): string | undefined {
  const value = raw[name];
  if (typeof value !== 'string') return undefined;
  if (value.trim() !== '') return value;
  throw emptyError(name);
}

function emptyError(name: string): UserError {
  const flag = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new UserError('usage', `--${flag} is empty`, {
    hint: 'Leave it out, or check the variable that it comes from.',
  });
}

/** `--config` and `--no-config`: a path, or `false` for none. */
export function configOption(raw: RawOptions): string | false | undefined {
  return raw['config'] === false ? false : stringOption(raw, 'config');
}

/** The given name, if it is known. Throws UserError `usage` with the nearest name. */
function oneOf<Name extends string>(flag: string, given: string, known: readonly Name[]): Name {
  const found = known.find((name) => name === given);
  if (found !== undefined) return found;
  throw new UserError('usage', `${flag} cannot be "${given}"`, { hint: hintOf(given, known) });
}

const hintOf = (given: string, known: readonly string[]): string =>
  spellingHint(given, known, `One of: ${known.join(', ')}.`);

/** A report that the command line asks for. */
export interface ReportRequest {
  /** Name of a built-in reporter, or path of a module. */
  readonly reporter: string;
  /** Where it goes; `undefined` for the stream of the command. */
  readonly file?: string | undefined;
}

/**
 * Every `--reporter`, and `--output` for a single one. Without any, GitHub Actions gets its annotations beside the report for
 * people. Throws UserError `usage`.
 */
export function readReports(
  raw: RawOptions,
  env: Readonly<Record<string, string | undefined>>,
): readonly ReportRequest[] {
  const file = stringOption(raw, 'output');
  const given = listOption(raw, 'reporter').map(reportRequest);
  const isOnGitHub = env['GITHUB_ACTIONS'] === 'true' && file === undefined;
  if (given.length === 0 && raw['verdict'] === true) return [{ reporter: 'verdict', file }];
  if (given.length === 0) return [{ reporter: 'pretty', file }, ...(isOnGitHub ? [{ reporter: 'github' }] : [])];
  if (file !== undefined) {
    const [only, second] = given;
    if (only !== undefined && second === undefined && only.file === undefined) return [{ ...only, file }];
    throw new UserError('usage', '--output goes with one reporter that has no file of its own', { hint: fileHint });
  }
  const [first, second] = given.filter((request) => request.file === undefined);
  if (first === undefined || second === undefined) return given;
  throw new UserError('usage', `Only one report can go to stdout, not both ${first.reporter} and ${second.reporter}`, {
    hint: fileHint,
  });
}

const fileHint = 'Give each of the others its file, like --reporter json:report.json.';

/** A name or a path, then perhaps a colon and a file. A colon after a single letter belongs to a Windows path. */
const REPORT = /^((?:[a-z]:[\\/])?[^:]*)(?::(.*))?$/is;

function reportRequest(given: string): ReportRequest {
  const [, reporter = '', file] = REPORT.exec(given) ?? [];
  if (file === '') {
    throw new UserError('usage', `--reporter "${given}" names no file after the colon`, {
      hint: 'Write it like --reporter json:report.json.',
    });
  }
  if (isReporterName(reporter) || isModulePath(reporter)) return { reporter, file };
  const hint = /\.[cm]?js$/.test(reporter)
    ? `Write ./${reporter} for a module of your own.`
    : hintOf(reporter, Object.keys(reporters));
  throw new UserError('usage', `--reporter cannot be "${reporter}"`, { hint });
}

const isModulePath = (name: string): boolean => /^(?:\.{1,2}[\\/]|[\\/]|[a-z]:[\\/])/i.test(name);

/** `--fail-on` and `--max-warnings`. Throws UserError `usage`. */
export function readLimits(raw: RawOptions): Limits {
  const failOn = severityByName[oneOf('--fail-on', stringOption(raw, 'failOn') ?? 'error', findingSeverityNames)];
  const given = stringOption(raw, 'maxWarnings');
  if (given === undefined) return { failOn };
  if (!/^\d{1,9}$/.test(given)) {
    throw new UserError('usage', `--max-warnings cannot be "${given}"`, { hint: 'Give a whole number, 0 or more.' });
  }
  return { failOn, maxWarnings: Number(given) };
}

/** `--now`: a day or a moment, ISO 8601. Throws UserError `usage`. */
export function readNow(raw: RawOptions): Date | undefined {
  const given = stringOption(raw, 'now');
  if (given === undefined) return undefined;
  // A day without a time means its noon in UTC, which is that day in nearly every time zone.
  const now = new Date(given.length === 10 ? `${given}T12:00:00Z` : given);
  // JavaScript reads 30 February as 2 March.
  const isDay = /^\d{4}-\d{2}-\d{2}(?:$|T)/.test(given) && given.startsWith(dayOf(given));
  if (isDay && !Number.isNaN(now.getTime())) return now;
  throw new UserError('usage', `--now cannot be "${given}"`, { hint: 'Write a day like 2026-05-31.' });
}

/** The day that a date begins with; empty when the calendar has no such day. */
function dayOf(date: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}

/** Every `--rule id:severity`; the last one for a rule wins. Throws UserError `usage`. */
export function readRules(raw: RawOptions): Readonly<Record<string, SeveritySetting>> {
  const rules = new Map<string, SeveritySetting>();
  for (const given of listOption(raw, 'rule')) {
    const colon = given.lastIndexOf(':');
    if (colon < 1) {
      throw new UserError('usage', `--rule cannot be "${given}"`, {
        hint: 'Write it like --rule generic-apology:off.',
      });
    }
    rules.set(
      given.slice(0, colon),
      severityByName[oneOf('The severity of --rule', given.slice(colon + 1), severityNames)],
    );
  }
  return Object.fromEntries(rules);
}

/** `--only`, `--tag`, `--owner`, `--allow` and `--report-unused`. Throws UserError `usage`. */
export function readSelection(
  raw: RawOptions,
): Pick<LintOptions, 'only' | 'tags' | 'owners' | 'allow' | 'reportUnused' | 'reportUnusedSuppressions'> {
  const only = listOption(raw, 'only');
  const tags = listOption(raw, 'tag');
  const owners = listOption(raw, 'owner');
  const allow = listOption(raw, 'allow').map((given) => oneOf('--allow', given, ALLOWANCES));
  return {
    ...(only.length > 0 && { only }),
    ...(tags.length > 0 && { tags }),
    ...(owners.length > 0 && { owners }),
    ...(allow.length > 0 && { allow }),
    ...(raw['reportUnused'] === true && { reportUnused: true }),
    ...(raw['reportUnusedSuppressions'] === true && { reportUnusedSuppressions: true }),
  };
}

/** All values of an option that may be repeated. Throws UserError `usage` for an empty one. */
function listOption(raw: RawOptions, name: string): readonly string[] {
  const given = Array.isArray(raw[name]) ? raw[name].map(String) : [];
  if (given.every((one) => one.trim() !== '')) return given;
  throw emptyError(name);
}

/** What to fix and how. */
export interface FixSettings {
  /** Print a patch, write nothing. */
  readonly isDiff: boolean;
  /** Rules and categories; `undefined` for all. */
  readonly types: readonly string[] | undefined;
}

/** `--fix`, `--diff` and `--fix-type`; `undefined` when nothing is to be fixed. Throws UserError `usage`. */
export function readFix(raw: RawOptions): FixSettings | undefined {
  const given = Array.isArray(raw['fixType']) ? raw['fixType'].map(String) : undefined;
  const types = given?.flatMap((list) => list.split(',')).map((type) => type.trim());
  const isDiff = raw['diff'] === true;
  if (raw['fix'] === true || isDiff) return { isDiff, types };
  if (types === undefined) return undefined;
  throw new UserError('usage', '--fix-type needs --fix or --diff', {
    hint: 'Add --fix to write the fixes, or --diff to look at them first.',
  });
}

/** Whether to colour a report: by the flag, by NO_COLOR and FORCE_COLOR (no-color.org, force-color.org), else on a terminal. */
export function wantsColor(
  raw: RawOptions,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (typeof raw['color'] === 'boolean') return raw['color'];
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Whether to show how far the run is: only to a person who waits at a terminal. */
export function wantsProgress(
  raw: RawOptions,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const isInCi = !['', '0', 'false'].includes(env['CI'] ?? '');
  return isTerminal && !isInCi && env['TERM'] !== 'dumb' && raw['quiet'] !== true && raw['debug'] !== true;
}

/** `--baseline`, `--no-baseline`, `--write-baseline` and `--prune-baseline`. Throws UserError `usage`. */
export function readBaselineOptions(raw: RawOptions): Pick<LintOptions, 'baseline' | 'updateBaseline'> {
  const baseline = raw['baseline'] === false ? false : stringOption(raw, 'baseline');
  const isWritten = raw['writeBaseline'] === true;
  const isPruned = raw['pruneBaseline'] === true;
  if (isWritten && isPruned) {
    const hint = 'Use --write-baseline alone: it also takes out findings that are gone.';
    throw new UserError('usage', '--write-baseline and --prune-baseline do not go together', { hint });
  }
  if (raw['diff'] === true && (isWritten || isPruned)) {
    const hint = 'Write the baseline in a run of its own.';
    throw new UserError('usage', '--diff writes nothing, not even the baseline', { hint });
  }
  return {
    ...(baseline !== undefined && { baseline }),
    ...(isWritten && { updateBaseline: 'write' }),
    ...(isPruned && { updateBaseline: 'prune' }),
  };
}
