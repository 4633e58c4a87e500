import type { Finding, Notice } from '../base/types.js';
import type { ActiveRule, LibraryEntry, LibraryRule } from '../rule.js';
import { canRead } from './check-reply.js';
import { byPlace, toFindings, toRawFinding, type Crash, type RawFinding } from './findings.js';

/** An entry of a library, with its active rules. */
export interface LibraryMember {
  readonly entry: LibraryEntry;
  readonly rules: readonly ActiveRule[];
}

/** The result of comparing the entries of a library. */
interface CheckedLibrary {
  readonly findings: ReadonlyMap<LibraryEntry, readonly Finding[]>;
  /** One for each rule that crashed. */
  readonly notices: readonly Notice[];
  /** Ids of the rules that ran. */
  readonly ran: readonly string[];
}

/** A rule and the entries it compares: those for which it is active with the same options. */
interface LibraryRun {
  readonly rule: LibraryRule;
  readonly options: unknown;
  /** Severity may differ from entry to entry. */
  readonly active: ReadonlyMap<LibraryEntry, ActiveRule>;
}

/** True when some of these rules compare replies, so that the replies must be kept until all are read. */
export function comparesReplies(rules: readonly ActiveRule[]): boolean {
  return rules.some(({ rule }) => rule.checkLibrary !== undefined);
}

/** Runs the rules that compare entries: each rule once for all entries that give it the same options. */
export function checkLibrary(members: readonly LibraryMember[], now: Date): CheckedLibrary {
  const found = new Map<LibraryEntry, RawFinding[]>();
  const crashes: Crash[] = [];
  const runs = groupByRule(members);
  for (const run of runs) {
    try {
      for (const [entry, own] of runLibraryRule(run, now)) found.set(entry, [...(found.get(entry) ?? []), ...own]);
    } catch (error) {
      crashes.push({ id: run.rule.id, error });
    }
  }
  const findings = new Map<LibraryEntry, readonly Finding[]>();
  const notices: Notice[] = [];
  for (const [entry, own] of found) {
    const made = toFindings(entry.reply, own, []);
    findings.set(entry, made.findings);
    notices.push(...made.notices);
  }
  const [first] = members;
  if (first !== undefined) notices.push(...toFindings(first.entry.reply, [], crashes).notices);
  return {
    findings,
    notices,
    ran: [...new Set(runs.flatMap(({ active }) => [...active.values()].map(({ id }) => id)))],
  };
}

/** What one rule finds in each of its entries, in text order. Callers ask `canRead` first. */
export function runLibraryRule(
  { rule, options, active }: LibraryRun,
  now: Date,
): ReadonlyMap<LibraryEntry, readonly RawFinding[]> {
  const found = new Map<LibraryEntry, RawFinding[]>();
  rule.checkLibrary([...active.keys()], {
    options,
    now,
    report(entry, report) {
      const own = active.get(entry);
      if (own === undefined) throw new Error('reported on an entry it was not given');
      const all = found.get(entry) ?? [];
      found.set(entry, all);
      all.push(toRawFinding(own, report));
    },
  });
  for (const all of found.values()) all.sort(byPlace);
  return found;
}

function groupByRule(members: readonly LibraryMember[]): readonly LibraryRun[] {
  const runs: LibraryRun[] = [];
  const byRule = new Map<LibraryRule, Map<unknown, Map<LibraryEntry, ActiveRule>>>();
  for (const { entry, rules } of members) {
    for (const one of rules) {
      const { rule, options } = one;
      if (rule.checkLibrary === undefined || !canRead(rule, entry)) continue;
      const byOptions = byRule.get(rule) ?? new Map<unknown, Map<LibraryEntry, ActiveRule>>();
      byRule.set(rule, byOptions);
      const active = byOptions.get(options) ?? new Map<LibraryEntry, ActiveRule>();
      if (active.size === 0) runs.push({ rule, options, active });
      byOptions.set(options, active);
      active.set(entry, one);
    }
  }
  return runs;
}
