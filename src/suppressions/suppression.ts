import { fitsPattern } from '../base/name-search.js';
import { isOpen } from '../base/results.js';
import type { Finding } from '../base/types.js';
import { maskPersonalData } from '../personal-data/index.js';

/** An entry of `care-lint-suppressions.yaml`: it hides findings without a word in the text. */
export interface Suppression {
  /** Id of a reply, its address `path#id`, or a pattern of either, in which `*` stands for anything. */
  readonly reply: string;
  /** Ids of the rules whose findings it hides. */
  readonly rules: readonly string[];
  /** Why the findings are accepted. */
  readonly reason: string | undefined;
  /** Who answers for it. */
  readonly owner: string | undefined;
  /** The last day or the last month that it holds: `2027-03-31` or `2027-03`. */
  readonly until: string | undefined;
  /** Line of the file it stands in, 1-based. */
  readonly line: number;
}

/**
 * Marks a finding as accepted, with the reason. A reason that is a part of a longer text (`whole`) is left out when only that
 * text shows that it holds personal data.
 */
export function accept(
  finding: Finding,
  suppressed: 'suppression' | 'directive',
  { reason, whole }: { readonly reason: string | undefined; readonly whole?: string | undefined },
): Finding {
  const masked = reason === undefined ? undefined : maskPersonalData(reason);
  const isSafe = masked !== undefined && (whole === undefined || maskPersonalData(whole).includes(masked));
  return { ...finding, suppressed, ...(isSafe && { reason: masked }) };
}

/** What suppressions and directives are checked with. */
export interface SuppressionPolicy {
  /** Ids of all rules. */
  readonly ruleIds: readonly string[];
  /** True when a suppression without a reason is a mistake. */
  readonly needsReason: boolean;
  /** True when a suppression that hides nothing is a failure. */
  readonly isStrict: boolean;
}

/** A suppression, and what the run found for it. */
export interface SuppressionUse {
  readonly suppression: Suppression;
  /** True when its last day is over: then it hides nothing. */
  readonly isOver: boolean;
  /** True when the run judged a reply that it names. */
  readonly hasReply: boolean;
  /** True when it had a finding to hide. */
  readonly isUsed: boolean;
}

/** The suppressions of a run. */
export interface Suppressor {
  /** Marks the findings of a reply that a suppression hides. `names` are the id and the address of the reply. */
  suppress(names: readonly string[], findings: readonly Finding[]): readonly Finding[];
  /** In the order of the file. */
  uses(): readonly SuppressionUse[];
}

/** Opens suppressions for a run; `today` is a day, `2026-05-31`. When several fit a finding, the first counts as used. */
export function createSuppressor(suppressions: readonly Suppression[], today: string): Suppressor {
  const uses = suppressions.map((suppression) => ({
    suppression,
    isOver: isOver(suppression.until, today),
    hasReply: false,
    isUsed: false,
  }));
  return {
    suppress(names, findings) {
      const own = uses.filter(({ suppression: { reply } }) => names.some((name) => fitsPattern(name, reply)));
      for (const use of own) use.hasReply = true;
      if (own.length === 0) return findings;
      return findings.map((finding) => {
        const use = own.find(({ suppression, isOver: over }) => !over && suppression.rules.includes(finding.ruleId));
        if (use === undefined) return finding;
        // A finding that another one covers is hidden already. It would show up when that other one is fixed.
        use.isUsed = true;
        return isOpen(finding) ? accept(finding, 'suppression', use.suppression) : finding;
      });
    },
    uses: () => uses,
  };
}

/** True for a day or a month of the calendar: `2027-03-31`, `2027-03`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return false;
  const date = new Date(text);
  // JavaScript reads 30 February as 2 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** True when a day, or the month it names, is over; `today` is a day. Without a day it never is. */
export function isOver(until: string | undefined, today: string): boolean {
  return until !== undefined && today.slice(0, until.length) > until;
}
