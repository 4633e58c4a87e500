import { isOpen } from '../base/finding-order.js';
import { fitsPattern } from '../base/name-pattern.js';
import type { Finding } from '../base/types.js';
import { isOver } from './day.js';
import { accept, type Suppression } from './suppression.js';

/** A suppression, and what a run has seen of it. */
export interface SuppressionUse {
  readonly suppression: Suppression;
  /** True when its last day is over: it hides nothing. */
  readonly isOver: boolean;
  /** True when there was a reply that it names. */
  readonly hasReply: boolean;
  /** True when it had a finding to hide. */
  readonly isUsed: boolean;
}

/** The suppressions of a run. */
export interface Suppressor {
  /** Marks the findings of a reply that are not to be shown. `names` are those of the reply: its id and its address. */
  suppress(names: readonly string[], findings: readonly Finding[]): readonly Finding[];
  /** In the order of the file. */
  uses(): readonly SuppressionUse[];
}

/** Opens suppressions for a run; `today` is a day, `2026-05-31`. Of several that fit a finding the first counts as used. */
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
        // A finding that another one covers is hidden already. It would be shown as soon as that one is mended.
        use.isUsed = true;
        return isOpen(finding) ? accept(finding, 'suppression', use.suppression) : finding;
      });
    },
    uses: () => uses,
  };
}
