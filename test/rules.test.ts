import { describe, test } from 'vitest';
import { caseLoaders } from '../rules/cases.js';
import { ruleLoaders } from '../rules/index.js';
import { testRule } from '../src/testing.js';

for (const [id, loadRule] of Object.entries(ruleLoaders)) {
  const loadCases = caseLoaders[id];
  if (loadCases === undefined) continue; // contract.test.ts names the rule without cases
  const [{ default: rule }, { default: cases }] = await Promise.all([loadRule(), loadCases()]);
  describe(id, () => {
    for (const { name, run } of testRule(rule, cases)) test(name, run);
  });
}
