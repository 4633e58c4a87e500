import type { Counts } from '../overview/types.js';
import type { ScoreCategory, Severity } from '../types.js';

/** A number and its noun: `1 reply`, `2 replies`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Words and a shape for each severity: nobody has to tell colours apart. */
export const severityWords = {
  error: { one: 'error', many: 'errors', shape: '✕' },
  warn: { one: 'warning', many: 'warnings', shape: '▲' },
  info: { one: 'hint', many: 'hints', shape: '●' },
} as const satisfies Record<Severity, { readonly one: string; readonly many: string; readonly shape: string }>;

/** Severities, worst first. */
export const severities = ['error', 'warn', 'info'] as const satisfies readonly Severity[];

/** Counts in words, those that are not 0: `2 errors, 1 hint`. */
export function countsInWords(counts: Counts): string {
  const parts = severities.flatMap((severity) => {
    const { one, many } = severityWords[severity];
    return counts[severity] === 0 ? [] : [count(counts[severity], one, many)];
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** What each score looks at. */
export const scoreWords = {
  greeting: 'greets, and by name',
  empathy: 'sees what went wrong for the customer',
  solution: 'gives the customer something to use',
  closing: 'takes leave',
  tone: 'does not blame, order about or belittle',
  clarity: 'plain words, whole, short enough',
  privacy: 'shows and asks for nothing others must not read',
} as const satisfies Record<ScoreCategory, string>;
