import type { FormatMapping } from '../formats/format.js';
import type { BrandContacts } from '../personal-data/data-types.js';
import type { Plugin, RuleSettingsById } from '../plugins/plugin.js';

/** The brand's own contact data, which the personal-data rules leave alone. */
export interface ContactData extends BrandContacts {
  /** ISO 3166-1 alpha-2 codes of the countries whose phone numbers are known without `+`. */
  readonly regions?: readonly string[];
}

/** Where the replies are in files whose shape care-lint does not know: paths of fields in a record. */
export interface FormatSettings extends FormatMapping {
  /** Globs, as in `.gitignore` with `{a,b}`. */
  readonly files: string | readonly string[];
}

/** Settings for some replies only. Every condition must hold; one entry of a list is enough. */
export interface Override {
  /** Globs, as in `.gitignore` with `{a,b}`, relative to the config file. */
  readonly files?: string | readonly string[] | undefined;
  /** Channel ids. */
  readonly channels?: readonly string[] | undefined;
  /** BCP 47 tags; `de` also stands for `de-AT`. */
  readonly locales?: readonly string[] | undefined;
  readonly channel?: string | undefined;
  readonly locale?: string | undefined;
  readonly rules?: RuleSettingsById | undefined;
}

/** The findings that a baseline may not accept. */
export interface BaselineSettings {
  /** Rules and categories whose findings are always shown. */
  readonly never?: readonly string[] | undefined;
}

/** What suppressions must hold, in `care-lint-suppressions.yaml` and in directives. */
export interface SuppressionSettings {
  /** Whether each needs a reason. True when absent. */
  readonly requireReason?: boolean | undefined;
}

/** What `care-lint.config.yaml` (or `.json`, `.js`) holds. Everything is optional. */
export interface Config {
  /** For editors; ignored. */
  readonly $schema?: string | undefined;
  /**
   * Presets (`recommended`, `strict`, `all`, `plugin-name/preset`), config files and packages to start from; later ones win.
   * `recommended` when absent.
   */
  readonly extends?: string | readonly string[] | undefined;
  /** Channel of replies whose source names none. */
  readonly channel?: string | undefined;
  /** BCP 47 tag of replies whose source names none. */
  readonly locale?: string | undefined;
  readonly rules?: RuleSettingsById | undefined;
  /** Applied from top to bottom. The conditions of each see the channel and locale that the ones before it set. */
  readonly overrides?: readonly Override[] | undefined;
  /** Packages, files relative to the config, or in JS configs plugin objects. */
  readonly plugins?: readonly (string | Plugin)[] | undefined;
  readonly contacts?: ContactData | undefined;
  /** The last entry that matches a file wins. */
  readonly formats?: readonly FormatSettings[] | undefined;
  /** What stays out of the baseline. */
  readonly baseline?: BaselineSettings | undefined;
  readonly suppressions?: SuppressionSettings | undefined;
  /** Values to judge library entries with, by variable as the template names it: `ticket.requester.first_name`. */
  readonly sampleValues?: Readonly<Record<string, string>> | undefined;
}

/** Gives a JS config its types. */
export function defineConfig(config: Config): Config {
  return config;
}
