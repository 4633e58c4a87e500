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
  /** Whether the key itself is wrong, or its value. */
  readonly at: 'key' | 'value';
  readonly text: string;
}

/** Code units of a value that are shown. */
const longestQuote = 60;
/** Code units of a value that are masked; the rest of a longer value is not shown. */
const longestLook = 4000;

/** Control characters, and characters that change the direction of a text. */
const UNSEEN = lazySearch`[\p{Cc}\p{Cf}\u2028\u2029]`;

/** A value of a config in double quotes, safe to show: masked, shortened, and without unseen characters. */
export function quote(text: string): string {
  const masked = maskPersonalData(text.slice(0, longestLook));
  const short = masked.length > longestQuote ? `${masked.slice(0, longestQuote)}…` : masked;
  return JSON.stringify(short).replace(
    UNSEEN(),
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** A part of a text, safe to show; `undefined` when only the whole text shows that it is personal data. */
export function quotePart(part: string, whole: string): string | undefined {
  return maskPersonalData(whole.slice(0, longestLook)).includes(maskPersonalData(part)) ? quote(part) : undefined;
}

/** `"word" is not a rule; did you mean "other"?`, or the whole list when it is short and no candidate is near. */
export function unknownName(what: string, word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  const head = `${quote(word)} is not ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;
  if (near !== undefined) return `${head}; did you mean ${quote(near)}?`;
  return candidates.length > 0 && candidates.length <= 12 ? `${head}; there are ${candidates.join(', ')}` : head;
}

/** What to do about a mistyped name: `Did you mean "email"?`, or `otherwise` when no candidate is near. */
export function spellingHint(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}

/** The issues of valibot in plain words; `prefix` is where the value stands in the config. */
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
    if (issue.kind === 'schema' && issue.expected === 'never' && typeof last === 'number') {
      return { keys, at: 'value', text: 'this is one value too many: take it out' };
    }
    if (issue.kind === 'schema' && issue.received === 'undefined' && issue.expected === `"${last}"`) {
      return { keys: keys.slice(0, -1), at: 'value', text: `${issue.expected} is missing` };
    }
    return { keys, at: 'value', text: textOf(issue, schema, within, keys) };
  });
}

interface PlacedIssue {
  readonly issue: v.BaseIssue<unknown>;
  readonly within: Keys;
}

/** An issue with its path. For a union, the issues inside the options that fit in part. */
function placed(issue: v.BaseIssue<unknown>, before: Keys): readonly PlacedIssue[] {
  const own = (issue.path ?? [])
    .map(({ key }) => key)
    .filter((key) => typeof key === 'string' || typeof key === 'number');
  const within = [...before, ...own];
  const inner = issue.type === 'union' ? (issue.issues ?? []).filter(({ path = [] }) => path.length > 0) : [];
  return inner.length > 0 ? inner.flatMap((part) => placed(part, within)) : [{ issue, within }];
}

function textOf(issue: v.BaseIssue<unknown>, schema: unknown, within: Keys, keys: Keys): string {
  const words = typeof issue.input === 'string' ? knownWords(schema, within) : [];
  if (typeof issue.input === 'string' && words.length > 0) return unknownName('valid value', issue.input, words);
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.type === 'min_length' && issue.input === '') return 'this is empty';
  const expected = inWords(issue.expected ?? 'something else');
  return `expected ${expected.replaceAll('"', "'")}${butFound(keys, quoteReceived(issue))}`;
}

/** What was found instead of what is expected. A message never repeats the contact data of a config. */
const butFound = (keys: Keys, received: string): string => (keys[0] === 'contacts' ? '' : `, not ${received}`);

const quoteReceived = (issue: v.BaseIssue<unknown>): string =>
  typeof issue.input === 'string' ? quote(issue.input) : inWords(issue.received);

/** The words of valibot in those of people who write YAML: `string` is a text, `>=1` is at least 1. */
const inWords = (expected: string): string =>
  expected
    .replaceAll(/\bstring\b/g, 'text')
    .replaceAll(/\bObject\b/g, 'a map')
    .replaceAll(/\bArray\b/g, 'a list')
    .replaceAll('null', 'nothing')
    .replaceAll('>=', 'at least ')
    .replaceAll('<=', 'at most ');

/** The keys that a schema knows at a path. */
export function knownKeys(schema: unknown, keys: Keys = []): readonly string[] {
  return schemasAt(schema, keys).flatMap(({ entries }) => (isMap(entries) ? Object.keys(entries) : []));
}

/** The words that a schema allows at a path. */
function knownWords(schema: unknown, keys: Keys): readonly string[] {
  return schemasAt(schema, keys)
    .flatMap(({ options, literal }) => (Array.isArray(options) ? options : [literal]))
    .filter((word) => typeof word === 'string');
}

/** The schemas at the end of a path. */
function schemasAt(schema: unknown, keys: Keys): readonly Readonly<Record<string, unknown>>[] {
  const [key, ...rest] = keys;
  if (key === undefined) return open(schema);
  return open(schema).flatMap((part) => {
    const { entries, items, item, value } = part;
    if (isMap(entries) && Object.hasOwn(entries, key)) return schemasAt(entries[key], rest);
    if (Array.isArray(items) && typeof key === 'number') return schemasAt(items[key], rest);
    return schemasAt(item ?? value, rest);
  });
}

/** The schemas that a value may fit: those inside optional wrappers and unions. */
function open(schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isMap(schema)) return [];
  if (isMap(schema['wrapped'])) return open(schema['wrapped']);
  const { options } = schema;
  if (Array.isArray(options) && options.some(isMap)) return options.flatMap(open);
  return [schema];
}

/** True for a map of settings, not for a list. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A config, or another file with mistakes. */
interface MistakenText {
  /** As the user would write it. */
  readonly path: string;
  /** Loads what finds lines and columns in it. */
  readonly locator: () => Promise<Locate>;
}

/** A mistake and the file it stands in. */
export interface PlacedMistake extends Mistake {
  readonly source: MistakenText;
}

/** Mistakes with the file they stand in. */
export function mistakesIn(source: MistakenText, mistakes: readonly Mistake[]): readonly PlacedMistake[] {
  return mistakes.map((mistake) => ({ ...mistake, source }));
}

const NAMES_HINT =
  '`care-lint rules` and `care-lint channels` list the names; `care-lint init` writes a commented config.';
const EXTENDS_HINT =
  '`extends` takes recommended, strict, all, a package, or a path relative to the config that names it.';

/**
 * One UserError `config` for all mistakes of a config and of the files it extends, or of a file beside it. They are listed file
 * by file, each with line and column.
 */
export async function mistakesError(mistakes: readonly PlacedMistake[], ownHint?: string): Promise<UserError> {
  const isAboutExtends = mistakes.every(({ keys }) => keys[0] === 'extends');
  const hint = ownHint ?? (isAboutExtends ? EXTENDS_HINT : NAMES_HINT);
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

/** One line a mistake, in the order of the file. */
async function linesOf({ path, locator }: MistakenText, mistakes: readonly Mistake[]): Promise<readonly string[]> {
  const locate = await locator();
  const placed = mistakes.map((mistake) => ({ mistake, place: locate(mistake.keys, mistake.at) }));
  placed.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
  return placed.map(({ mistake: { keys, text }, place }) => {
    const at = place === undefined ? `${path}:` : `${path}:${place.line}:${place.column}`;
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
