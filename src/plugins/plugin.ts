import type { SeverityName } from '../base/severity.js';
import type { Cases, LibraryCases, Rule } from '../rule.js';

/** What a config sets a rule to: a severity, or a severity with the rule's options. */
export type RuleSetting =
  | SeverityName
  | readonly [severity: SeverityName]
  | readonly [severity: SeverityName, options: Readonly<Record<string, unknown>> | undefined];

/** Rule settings by rule id; rules of plugins are addressed `plugin-name/rule-id`. */
export type RuleSettingsById = Readonly<Record<string, RuleSetting>>;

/** A third-party package of rules: the default export of its module. */
export interface Plugin {
  /** Goes before the rule ids: `acme` gives `acme/no-slang`. May be a scoped package name. */
  readonly name: string;
  /** Rules by id, without the plugin's name. */
  readonly rules: Readonly<Record<string, Rule>>;
  /**
   * Named rule settings, used as `extends: plugin-name/preset`. A plugin that names no `recommended`, `strict` or `all`
   * gets them from the severities its rules declare.
   */
  readonly presets?: Readonly<Record<string, { readonly rules: RuleSettingsById }>> | undefined;
  /** Examples by rule id: what `care-lint test` runs, and `care-lint explain` shows. */
  readonly cases?: Readonly<Record<string, Cases | LibraryCases>> | undefined;
  /**
   * True for a YAML file, which care-lint reads itself: its rules are active wherever it is named, and its examples need not
   * name the marked words.
   */
  readonly isHouse?: true | undefined;
}

/** Returns the plugin as it is: for its types. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}
