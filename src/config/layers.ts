import type { Rule, SeverityByAudience } from '../rule.js';
import type { Keys } from '../mistakes.js';

/** Where a setting came from; `describe.ts` puts it in words. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'preset'; readonly name: string }
  | { readonly kind: 'config'; readonly keys: Keys }
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'record' }
  /** The name of the file. */
  | { readonly kind: 'path' };

/** What one place sets one rule to. */
export interface LayerSetting {
  readonly severity: SeverityByAudience;
  /** Checked, with defaults filled in; absent when only the severity is set. */
  readonly options?: { readonly value: unknown };
  readonly origin: Origin;
}

/** The rule settings of one place (a preset, `rules`, an override, a flag), by rule id. */
export type Layer = ReadonlyMap<string, LayerSetting>;

/** An override with its globs ready to match. */
export interface OverrideLayer {
  readonly index: number;
  readonly matchesFile: (relativePath: string) => boolean;
  readonly channels: readonly string[] | undefined;
  readonly locales: readonly string[] | undefined;
  readonly channel: string | undefined;
  readonly locale: string | undefined;
  readonly rules: Layer;
}

/** A loaded rule with the options it gets when nobody sets any. */
export interface LoadedRule {
  readonly rule: Rule;
  readonly defaults: unknown;
}
