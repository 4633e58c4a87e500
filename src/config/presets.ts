import type { Audience } from '../channels/types.js';
import type { Rule, RuleMeta, SeverityByAudience } from '../rule.js';
import type { SeveritySetting } from '../types.js';

/** The presets every set of rules has: they follow from the severities the rules declare. */
export const presetNames = ['recommended', 'strict', 'all'] as const;

/** A built-in preset. */
export type PresetName = (typeof presetNames)[number];

/** The severity for an audience; who reads an unnamed channel is unknown, which counts as private. */
export function severityFor(severity: SeverityByAudience, audience: Audience): SeveritySetting {
  if (typeof severity === 'string') return severity;
  return audience === 'unknown' ? (severity.unknown ?? severity.private) : severity[audience];
}

const onAtLeast = (severity: SeveritySetting): SeveritySetting => (severity === 'off' ? 'warn' : severity);

/** `all`: the strict severity, and `warn` wherever strict leaves the rule out. */
function everywhereOn(severity: SeverityByAudience): SeverityByAudience {
  if (typeof severity === 'string') return onAtLeast(severity);
  return {
    public: onAtLeast(severity.public),
    private: onAtLeast(severity.private),
    unknown: onAtLeast(severity.unknown ?? severity.private),
  };
}

const severityIn = {
  recommended: (meta) => meta.recommended,
  strict: (meta) => meta.strict,
  all: (meta) => everywhereOn(meta.strict),
} as const satisfies Record<PresetName, (meta: RuleMeta) => SeverityByAudience>;

/** True for `recommended`, `strict` and `all`. */
export function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(severityIn, name);
}

/** What a built-in preset sets each of these rules to, `off` included; keys are the ids given. */
export function presetSeverities(
  preset: PresetName,
  rules: Iterable<readonly [id: string, rule: Rule]>,
): ReadonlyMap<string, SeverityByAudience> {
  const severities = new Map<string, SeverityByAudience>();
  for (const [id, rule] of rules) severities.set(id, severityIn[preset](rule.meta));
  return severities;
}
