import type { Cases, InvalidCase, LibraryCases, Rule } from '../rule.js';
import { runCases, type CaseFailure } from '../testing.js';
import { edited, markedBy } from './differences.js';
import { judge } from './judge.js';

/**
 * What is wrong with a rule and its cases: every case with another result than it expects; when there is no such case,
 * every message that no invalid case shows.
 */
export function tryRule(rule: Rule, cases: Cases | LibraryCases): readonly CaseFailure[] {
  const failures = runCases(rule, cases);
  if (failures.length > 0) return failures;
  const shown = new Set(cases.invalid.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
  return Object.keys(rule.messages)
    .filter((messageId) => !shown.has(messageId))
    .map((messageId) => ({ name: `message ${messageId}`, message: 'no invalid example shows it: add one' }));
}

/** Completes the cases of a YAML file by what the rule finds: which words are marked, and what a fix writes. */
export function completeCases(rule: Rule, cases: Cases | LibraryCases): Cases | LibraryCases {
  if (!areOfReplies(cases)) return cases;
  return { valid: cases.valid, invalid: cases.invalid.map((one) => ({ ...one, findings: findingsOf(rule, one) })) };
}

const areOfReplies = (cases: Cases | LibraryCases): cases is Cases => !cases.invalid.some((one) => 'entries' in one);

function findingsOf(rule: Rule, one: InvalidCase): InvalidCase['findings'] {
  const found = judge(rule, one).map((reported) => {
    const { fix, messageId } = reported.finding;
    const fixed = fix === undefined ? {} : { fixed: edited(reported.text, fix) };
    return { messageId, marked: markedBy(reported), ...fixed };
  });
  if (one.findings.length === 0) return found;
  return one.findings.map((expected) => ({ ...found.find(({ marked }) => marked === expected.marked), ...expected }));
}
