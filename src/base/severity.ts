import type { Severity, SeveritySetting } from './types.js';

/** Severities, worst first. */
export const severities = ['error', 'warn', 'info'] as const satisfies readonly Severity[];

/** What a rule can be set to, the mildest first. */
export const severitySettings = ['off', 'info', 'warn', 'error'] as const satisfies readonly SeveritySetting[];

/** Words for the severity of a finding: those that reports show, and the short ones of JSON. */
export const findingSeverityNames = ['hint', 'warning', 'error', 'info', 'warn'] as const;

/** Words by which a config and the command line set a rule. */
export const severityNames = ['off', ...findingSeverityNames] as const;

/** One of those words. */
export type SeverityName = (typeof severityNames)[number];

/** What each word means. */
export const severityByName = {
  off: 'off',
  hint: 'info',
  warning: 'warn',
  error: 'error',
  info: 'info',
  warn: 'warn',
} as const satisfies Readonly<Record<SeverityName, SeveritySetting>>;
