import type { Cases } from '../src/rule.js';

/** Cases of the built-in rules by rule id, each loaded when it is asked for: what `care-lint explain` shows. */
export const caseLoaders: Readonly<Record<string, () => Promise<{ readonly default: Cases }>>> = {
  'empty-merge': () => import('./empty-merge/cases.js'),
  'message-splitting': () => import('./message-splitting/cases.js'),
  'over-limit': () => import('./over-limit/cases.js'),
  'unfilled-placeholder': () => import('./unfilled-placeholder/cases.js'),
};
