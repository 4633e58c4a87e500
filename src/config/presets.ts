import type { Audience } from '../channels/channel.js';
import type { RuleMeta, SeverityByAudience } from '../rule.js';
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
} as const satisfies Record<PresetName, (meta: RuleMeta<unknown>) => SeverityByAudience>;

/** True for `recommended`, `strict` and `all`. */
export function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(severityIn, name);
}

/** What a built-in preset sets a rule to, `off` included. */
export function presetSeverity(preset: PresetName, meta: RuleMeta<unknown>): SeverityByAudience {
  return severityIn[preset](meta);
}

/** The options a built-in preset gives a rule, as the rule declares them; `undefined` when it leaves the defaults. */
export function presetOptions(preset: PresetName, { strictOptions }: RuleMeta<unknown>): unknown {
  return preset === 'recommended' ? undefined : strictOptions;
}
