import type { LibraryEntry, LibraryRule } from '../rule.js';
import type { Finding, Notice } from '../types.js';
import { canRead, collectLibrary } from './collect.js';
import type { RuleToRun } from './check.js';
import { toFindings, type Crash, type Reported } from './findings.js';

/** An entry of a library with the rules that are on for it. */
export interface LibraryMember {
  readonly entry: LibraryEntry;
  readonly rules: readonly RuleToRun[];
}

/** What came of comparing the entries of a library. */
export interface LibraryChecked {
  readonly findings: ReadonlyMap<LibraryEntry, readonly Finding[]>;
  /** Rules that crashed. */
  readonly notices: readonly Notice[];
  /** Ids of the rules that ran. */
  readonly ran: readonly string[];
}

/** The entries that one rule compares with each other: those it is on for with the same options. */
interface Group {
  readonly rule: LibraryRule;
  readonly options: unknown;
  /** Severity may differ from entry to entry. */
  readonly active: Map<LibraryEntry, RuleToRun>;
}

/** True when some of these rules compare replies, so that the replies must be kept until all are read. */
export function comparesReplies(rules: readonly RuleToRun[]): boolean {
  return rules.some(({ rule }) => rule.checkLibrary !== undefined);
}

/** Runs the rules that compare entries, each once for all entries it is on for with the same options. */
export function checkLibrary(members: readonly LibraryMember[], now: Date): LibraryChecked {
  const reported = new Map<LibraryEntry, Reported[]>();
  const crashes: Crash[] = [];
  const groups = groupByRule(members);
  for (const { rule, options, active } of groups) {
    try {
      for (const [entry, reports] of collectLibrary(rule, [...active.keys()], { options, now })) {
        const own = active.get(entry);
        if (own === undefined) throw new Error('reported on an entry it was not given');
        const all = reported.get(entry) ?? [];
        reported.set(entry, all);
        for (const report of reports) all.push({ active: own, report });
      }
    } catch (error) {
      crashes.push({ id: rule.id, error });
    }
  }
  const findings = new Map<LibraryEntry, readonly Finding[]>();
  const notices: Notice[] = [];
  for (const [entry, reports] of reported) {
    const found = toFindings(entry.reply, reports, []);
    findings.set(entry, found.findings);
    notices.push(...found.notices);
  }
  const [first] = members;
  if (first !== undefined) notices.push(...toFindings(first.entry.reply, [], crashes).notices);
  return {
    findings,
    notices,
    ran: [...new Set(groups.flatMap(({ active }) => [...active.values()].map(({ id }) => id)))],
  };
}

function groupByRule(members: readonly LibraryMember[]): readonly Group[] {
  const groups: Group[] = [];
  const byRule = new Map<LibraryRule, Map<unknown, Group>>();
  for (const { entry, rules } of members) {
    for (const active of rules) {
      const { rule, options } = active;
      if (rule.checkLibrary === undefined || !canRead(rule, entry)) continue;
      const byOptions = byRule.get(rule) ?? new Map<unknown, Group>();
      byRule.set(rule, byOptions);
      const group = byOptions.get(options) ?? { rule, options, active: new Map<LibraryEntry, RuleToRun>() };
      if (group.active.size === 0) groups.push(group);
      byOptions.set(options, group);
      group.active.set(entry, active);
    }
  }
  return groups;
}
