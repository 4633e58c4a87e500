import { UserError } from '../base/errors.js';
import { isMap } from '../base/mistakes.js';

/** Accepted findings of one reply that say the same about the same words. */
export interface KnownFinding {
  /** The file of the reply, relative to the folder of the baseline, with `/`; masked. */
  readonly path: string;
  /** The record's own id, masked; absent for a reply that has no id. */
  readonly id?: string;
  readonly rule: string;
  /** Hash of the message id and of the masked words that it is about. */
  readonly wording: string;
  /** How many of them are accepted, 1 or more. */
  readonly count: number;
}

/** What `care-lint-baseline.json` holds. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly KnownFinding[];
}

/** Reads the text of a baseline; `path` is what the user is shown. Throws UserError `config`. */
export function readBaseline(path: string, text: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const line = text.split('\n').findIndex((one) => /^(?:<{7}|={7}|>{7})/.test(one)) + 1;
    if (line > 0) throw wrong(`${path}:${line}`, 'holds an unfinished merge', { cause });
    throw wrong(path, 'is not valid JSON', { cause });
  }
  if (!isMap(value) || value['version'] !== 1 || !Array.isArray(value['findings'])) {
    throw wrong(path, 'is not a baseline of version 1');
  }
  const findings = value['findings'].map((entry: unknown, index) => {
    if (isKnownFinding(entry)) return entry;
    throw wrong(path, `has an entry that cannot be read: number ${index + 1}`);
  });
  return { version: 1, findings };
}

/** The text of a baseline: sorted, and one line an entry, so that changes of two branches can be merged. */
export function formatBaseline({ version, findings }: Baseline): string {
  const lines = findings.toSorted(byAddress).map(({ path, id, rule, wording, count }) => {
    const entry = JSON.stringify({ path, ...(id !== undefined && { id }), rule, wording, count });
    // An id may hold characters that turn or hide the text beside them.
    return `    ${entry.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escape)}`;
  });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${list}\n}\n`;
}

function byAddress(a: KnownFinding, b: KnownFinding): number {
  return order(a.path, b.path) || order(a.id ?? '', b.id ?? '') || order(a.rule, b.rule) || order(a.wording, b.wording);
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const escape = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

function isKnownFinding(entry: unknown): entry is KnownFinding {
  if (!isMap(entry)) return false;
  const { path, id, rule, wording, count } = entry;
  const texts = [path, rule, wording, id ?? ''].every((text) => typeof text === 'string');
  return texts && typeof count === 'number' && Number.isInteger(count) && count > 0;
}

function wrong(place: string, what: string, options: { readonly cause?: unknown } = {}): UserError {
  const hint = 'Take it from your history, or write it anew with --write-baseline.';
  return new UserError('config', `The baseline ${place} ${what}`, { hint, ...options });
}
