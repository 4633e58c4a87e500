import type { Finding } from '../base/types.js';
import { maskPersonalData } from '../personal-data/index.js';

/** "Not this one", said beside the text, where it cannot be sent. */
export interface Suppression {
  /** Id of a reply, its address `path#id`, or a pattern of either, in which `*` stands for anything. */
  readonly reply: string;
  /** Ids of the rules that it is about. */
  readonly rules: readonly string[];
  /** Why it is accepted. */
  readonly reason: string | undefined;
  /** Who answers for it. */
  readonly owner: string | undefined;
  /** The last day, or the last month, it holds: `2027-03-31` or `2027-03`. */
  readonly until: string | undefined;
  /** Line of the file it stands in, 1-based. */
  readonly line: number;
}

/**
 * A finding that is not to be shown, and why. A reason that is a part of a longer text is left out where only the whole tells
 * that it holds personal data.
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

/** What suppressions are checked with, wherever they stand. */
export interface SuppressionPolicy {
  /** Ids of all rules. */
  readonly ruleIds: readonly string[];
  /** True when a suppression without a reason is a mistake. */
  readonly needsReason: boolean;
  /** True when one that hides nothing is a failure. */
  readonly isStrict: boolean;
}
