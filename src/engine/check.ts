import type { ChannelProfile } from '../channels/types.js';
import type { Reading } from '../language/types.js';
import type { BrandContacts } from '../personal-data/index.js';
import type { Rule } from '../rule.js';
import type { Finding, Notice, Severity } from '../types.js';
import { canRead, collect } from './collect.js';
import { toFindings, type Crash, type Reported } from './findings.js';

/** A rule that is on for a reply. */
export interface RuleToRun {
  /** As users name it: `plugin-name/rule-id` for rules of plugins. */
  readonly id: string;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
}

/** What holds for one reply. */
export interface CheckSettings {
  readonly channel: ChannelProfile;
  readonly rules: readonly RuleToRun[];
  readonly contacts: (BrandContacts & { readonly regions?: readonly string[] }) | undefined;
  readonly now: Date;
}

/** What came of one reply. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Rules that crashed on it. */
  readonly notices: readonly Notice[];
  /** Ids of the rules that ran. */
  readonly ran: readonly string[];
}

/** Runs the rules of one reply; one that throws becomes a notice, and the others still run. */
export function check(reading: Reading, settings: CheckSettings): Checked {
  const reported: Reported[] = [];
  const crashes: Crash[] = [];
  const ran: string[] = [];
  const seen = new Set<string>();
  for (const active of settings.rules) {
    const { id, rule, options } = active;
    if (rule.check === undefined || !canRead(rule, reading)) continue;
    ran.push(id);
    try {
      for (const report of collect(rule, reading, { ...settings, options })) {
        const key = `${id} ${report.messageId} ${report.span.start} ${report.span.end}`;
        if (seen.has(key)) continue;
        seen.add(key);
        reported.push({ active, report });
      }
    } catch (error) {
      crashes.push({ id, error });
    }
  }
  return { ...toFindings(reading.reply, reported, crashes), ran };
}
