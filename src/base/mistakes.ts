import type * as v from 'valibot';
import { maskPersonalData } from '../personal-data/index.js';
import { UserError } from './errors.js';
import { nearest } from './name-search.js';
import { lazySearch } from './patterns.js';

/** Where a value stands in a config or a plugin: map keys and list indexes from the outside in. */
export type Keys = readonly (string | number)[];

/** 1-based line and column of a config file. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds a value, or its key, in the config's text; the nearest outer place when the keys lead nowhere. */
export type Locate = (keys: Keys, at: 'key' | 'value') => Place | undefined;

/** One thing that is wrong in a config or a plugin. */
export interface Mistake {
  readonly keys: Keys;
  /** Whether the key itself is wrong or what it holds. */
  readonly at: 'key' | 'value';
  readonly text: string;
}

const longestQuote = 60;
/** Of a longer value nothing behind can be shown. */
const longestLook = 4000;

/** Controls and marks of direction. */
const UNSEEN = lazySearch`[\p{Cc}\p{Cf}\u2028\u2029]`;

/** A value from a config, safe to show: masked, shortened, control and direction characters written as escapes. */
export function quote(text: string): string {
  const masked = maskPersonalData(text.slice(0, longestLook));
  const short = masked.length > longestQuote ? `${masked.slice(0, longestQuote)}…` : masked;
  return JSON.stringify(short).replace(
    UNSEEN(),
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** A part of a text, safe to show; `undefined` where only the whole text tells that it is personal data. */
export function quotePart(part: string, whole: string): string | undefined {
  return maskPersonalData(whole.slice(0, longestLook)).includes(maskPersonalData(part)) ? quote(part) : undefined;
}

/** `"word" is no rule; did you mean "other"?`, or the whole list when it is short and nothing is near. */
export function unknownName(what: string, word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  const head = `${quote(word)} is no ${what}`;
  if (near !== undefined) return `${head}; did you mean ${quote(near)}?`;
  return candidates.length > 0 && candidates.length <= 12 ? `${head}; there are ${candidates.join(', ')}` : head;
}

/** What to do about a mistyped name: `Did you mean "email"?`, or `otherwise` when nothing is near. */
export function spellingHint(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The schemas a value may meet, with optional wrappers and unions opened. */
function open(schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isFields(schema)) return [];
  if (isFields(schema['wrapped'])) return open(schema['wrapped']);
  const { options } = schema;
  if (Array.isArray(options) && options.some(isFields)) return options.flatMap(open);
  return [schema];
}

/** The schemas that stand at the end of a path. */
function schemasAt(schema: unknown, keys: Keys): readonly Readonly<Record<string, unknown>>[] {
  const [key, ...rest] = keys;
  if (key === undefined) return open(schema);
  return open(schema).flatMap((part) => {
    const { entries, items, item, value } = part;
    if (isFields(entries) && Object.hasOwn(entries, key)) return schemasAt(entries[key], rest);
    if (Array.isArray(items) && typeof key === 'number') return schemasAt(items[key], rest);
    return schemasAt(item ?? value, rest);
  });
}

/** Keys a schema knows at a path. */
export function knownKeys(schema: unknown, keys: Keys = []): readonly string[] {
  return schemasAt(schema, keys).flatMap(({ entries }) => (isFields(entries) ? Object.keys(entries) : []));
}

/** Words a schema allows at a path. */
function knownWords(schema: unknown, keys: Keys): readonly string[] {
  return schemasAt(schema, keys)
    .flatMap(({ options, literal }) => (Array.isArray(options) ? options : [literal]))
    .filter((word) => typeof word === 'string');
}

/** The config's own contact data is never repeated in a message. */
const shown = (keys: Keys, received: string): string => (keys[0] === 'contacts' ? '' : `, not ${received}`);

function textOf(issue: v.BaseIssue<unknown>, schema: unknown, within: Keys, keys: Keys): string {
  const words = typeof issue.input === 'string' ? knownWords(schema, within) : [];
  if (typeof issue.input === 'string' && words.length > 0) return unknownName('value for this', issue.input, words);
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.type === 'min_length' && issue.input === '') return 'nothing stands here';
  const expected = inWords(issue.expected ?? 'something else');
  return `expected ${expected.replaceAll('"', "'")}${shown(keys, quoteReceived(issue))}`;
}

const quoteReceived = (issue: v.BaseIssue<unknown>): string =>
  typeof issue.input === 'string' ? quote(issue.input) : inWords(issue.received);

/** What valibot calls a value, as a writer of YAML would: `string` is a text, `>=1` is at least 1. */
const inWords = (expected: string): string =>
  expected
    .replaceAll(/\bstring\b/g, 'text')
    .replaceAll(/\bObject\b/g, 'a map')
    .replaceAll(/\bArray\b/g, 'a list')
    .replaceAll('null', 'nothing')
    .replaceAll('>=', 'at least ')
    .replaceAll('<=', 'at most ');

interface PlacedIssue {
  readonly issue: v.BaseIssue<unknown>;
  readonly within: Keys;
}

/** An issue with its path; for a union that nothing fits, what is wrong inside the option that got furthest. */
function placed(issue: v.BaseIssue<unknown>, before: Keys): readonly PlacedIssue[] {
  const own = (issue.path ?? [])
    .map(({ key }) => key)
    .filter((key) => typeof key === 'string' || typeof key === 'number');
  const within = [...before, ...own];
  const inner = issue.type === 'union' ? (issue.issues ?? []).filter(({ path = [] }) => path.length > 0) : [];
  return inner.length > 0 ? inner.flatMap((part) => placed(part, within)) : [{ issue, within }];
}

/** Says in plain words what valibot found, at `prefix` in the config. */
export function mistakesFrom(
  issues: readonly v.BaseIssue<unknown>[],
  schema: unknown,
  prefix: Keys = [],
): readonly Mistake[] {
  const all = issues.flatMap((issue) => placed(issue, []));
  return all.map(({ issue, within }): Mistake => {
    const keys = [...prefix, ...within];
    const last = within.at(-1);
    if (issue.kind === 'schema' && issue.expected === 'never' && typeof last === 'string') {
      return { keys, at: 'key', text: unknownName('key here', last, knownKeys(schema, within.slice(0, -1))) };
    }
    if (issue.kind === 'schema' && issue.received === 'undefined' && issue.expected === `"${last}"`) {
      return { keys: keys.slice(0, -1), at: 'value', text: `${issue.expected} is missing` };
    }
    return { keys, at: 'value', text: textOf(issue, schema, within, keys) };
  });
}

/** A text with mistakes: its path as the user would write it, and what finds lines and columns in it. */
interface MistakenText {
  readonly path: string;
  readonly locator: () => Promise<Locate>;
}

/** A mistake and the file it stands in. */
export interface PlacedMistake extends Mistake {
  readonly source: MistakenText;
}

/** Mistakes of one file. */
export function mistakesIn(source: MistakenText, mistakes: readonly Mistake[]): readonly PlacedMistake[] {
  return mistakes.map((mistake) => ({ ...mistake, source }));
}

const NAMES_HINT =
  '`care-lint rules` and `care-lint channels` list the names; `care-lint init` writes a commented config.';

/**
 * One UserError `config` for all mistakes of a config, of those it extends, or of a file beside it: file by file, each with
 * line and column.
 */
export async function mistakesError(mistakes: readonly PlacedMistake[], hint = NAMES_HINT): Promise<UserError> {
  const sources = [...new Set(mistakes.map(({ source }) => source))];
  const lines = await Promise.all(
    sources.map(async (source) =>
      linesOf(
        source,
        mistakes.filter((mistake) => mistake.source === source),
      ),
    ),
  );
  return new UserError('config', [...new Set(lines.flat())].join('\n'), { hint });
}

/** In the order of the file. */
async function linesOf({ path, locator }: MistakenText, mistakes: readonly Mistake[]): Promise<readonly string[]> {
  const locate = await locator();
  const placed = mistakes.map((mistake) => ({ mistake, place: locate(mistake.keys, mistake.at) }));
  placed.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
  return placed.map(({ mistake: { keys, text }, place }) => {
    const at = place === undefined ? path : `${path}:${place.line}:${place.column}`;
    const where = dotted(keys).replace(/^\./, '');
    return where === '' ? `${at} ${text}` : `${at} ${where}: ${text}`;
  });
}

const dotted = (keys: Keys): string =>
  keys
    .map((key) =>
      typeof key === 'number' ? `[${key}]` : `.${/^[\w$/@-]+$/.test(key) ? maskPersonalData(key) : quote(key)}`,
    )
    .join('');
