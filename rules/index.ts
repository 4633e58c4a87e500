import type { Rule } from '../src/rule.js';

/** Built-in rules by id, each loaded when it is asked for. */
export const ruleLoaders: Readonly<Record<string, () => Promise<{ readonly default: Rule }>>> = {};
