import { relative, resolve } from 'node:path';
import { ruleLoaders } from '../../rules/index.js';
import { channelIds, findChannel } from '../channels/profiles.js';
import type { ChannelProfile } from '../channels/channel.js';
import { UserError } from '../errors.js';
import { nearest } from '../nearest.js';
import type { Rule } from '../rule.js';
import type { Notice, Severity, SeveritySetting } from '../types.js';
import { configFinder } from './config-finder.js';
import type { OverrideLayer } from './layers.js';
import { quote } from './mistakes.js';
import type { SettingsDescription } from './describe.js';
import { localeOfPath } from './path-locale.js';
import type { PreparedConfig } from './prepare.js';
import type { RuleLoaders } from './rule-book.js';
import { settle, type Named, type SettledReply } from './settle.js';
import type { Config, ContactData, FormatSettings } from './types.js';
import { watchUse } from './unused.js';

/** What the command line, or the caller of the API, says about settings. */
export interface SettingsOptions {
  /** Absolute folder that relative paths start from. */
  readonly cwd: string;
  /** A config file instead of the nearest one; a config made by code; `false` for none. */
  readonly config?: string | false | Config | undefined;
  /** Channel id, wins over config and record. */
  readonly channel?: string | undefined;
  /** BCP 47 tag, wins over config and record. */
  readonly locale?: string | undefined;
  /** Rule severities that win over the config's. */
  readonly rules?: Readonly<Record<string, SeveritySetting>> | undefined;
  /** Built-in rules; the rules folder's unless a test brings its own. */
  readonly loaders?: RuleLoaders | undefined;
}

/** A rule that judges a reply, and how. */
export interface ActiveRule {
  /** As users name it: `plugin-name/rule-id` for rules of plugins. */
  readonly id: string;
  readonly rule: Rule;
  readonly severity: Severity;
  /** Checked with the rule's schema, defaults filled in. */
  readonly options: unknown;
}

/** What holds for a reply. Frozen, and the same object for all replies that share it. */
export interface RuleSettings {
  readonly channel: ChannelProfile;
  /** `undefined` when nobody names one: the text must tell. */
  readonly locale: string | undefined;
  /** Rules that are on. */
  readonly rules: readonly ActiveRule[];
}

/** Settings of one file. */
export interface FileSettings {
  /** The config that holds, as the user would write it; `undefined` without one, or when it was made by code. */
  readonly configFile: string | undefined;
  readonly contacts: ContactData | undefined;
  /** Values that library entries are judged with, by variable. */
  readonly sampleValues: Readonly<Record<string, string>>;
  /** How to read the file, when the config says so. */
  readonly format: FormatSettings | undefined;
  /** What holds for a reply of this file. One look-up for every reply after the first of its channel and locale. */
  forReply(record: Named): RuleSettings;
  /** A rule by the id users give it, when a preset, the config or the command line names it. */
  ruleOf(id: string): Rule | undefined;
  /** What should be said about the records seen so far: channels that do not exist, each once. */
  notices(): readonly Notice[];
  /** Takes note of entries of the mapping's `ignoreColumns` that the file has a column for. */
  useColumns(entries: readonly string[]): void;
}

/** Settings of a run. */
export interface Settings {
  /** Finds and checks the config of a file, which need not exist. Throws UserError `config`, `plugin`, `usage`. */
  forFile(path: string): Promise<FileSettings>;
  /** Everything set for a reply of a file, with origins: what `print-config` prints. Throws like `forFile`. */
  describe(path: string, record?: Named): Promise<SettingsDescription>;
  /** A failure for each mapping, override and ignored column that was of no use to the files asked for. */
  unused(): Promise<readonly Notice[]>;
}

function checkFlags({ channel, locale }: SettingsOptions): void {
  if (channel !== undefined && findChannel(channel) === undefined) {
    const near = nearest(channel, channelIds);
    const hint = near === undefined ? `There are ${channelIds.join(', ')}.` : `Did you mean "${near}"?`;
    throw new UserError('usage', `There is no channel ${quote(channel)}`, { hint });
  }
  if (locale === undefined) return;
  try {
    Intl.getCanonicalLocales(locale);
  } catch (cause) {
    const hint = 'Write a BCP 47 tag, such as en, en-GB or de-AT.';
    throw new UserError('usage', `${quote(locale)} is no locale`, { hint, cause });
  }
}

function freeze(settled: SettledReply): RuleSettings {
  const rules = settled.rules.flatMap(({ id, rule, severity: { value: severity }, options }) =>
    severity === 'off' ? [] : [Object.freeze({ id, rule, severity, options: options.value })],
  );
  return Object.freeze({
    channel: settled.channel.value,
    locale: settled.locale.value,
    rules: Object.freeze(rules),
  });
}

interface Cached {
  readonly settings: RuleSettings;
  readonly unknownChannel: string | undefined;
}

/** Distinct channel and locale pairs kept per config: hostile input may name a new one in every record. */
const maxCached = 1000;

/** Settles each channel and locale once. */
function cachedSettler(
  config: PreparedConfig,
  overrides: readonly OverrideLayer[],
  flags: Named,
  fileLocale: string | undefined,
) {
  const cache = new Map<string, Cached>();
  return (record: Named): Cached => {
    const key = `${record.channel ?? ''}\n${record.locale ?? ''}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const settled = settle(config, overrides, flags, record, fileLocale);
    const fresh = { settings: freeze(settled), unknownChannel: settled.unknownChannel };
    if (cache.size >= maxCached) cache.clear();
    cache.set(key, fresh);
    return fresh;
  };
}

/** Unknown channels told of per file: the same hostile input must not fill the report. */
const maxNotices = 20;

/** Makes the settings of a run; configs are read as files ask for them. Throws UserError `usage`. */
export function createSettings(options: SettingsOptions): Settings {
  checkFlags(options);
  const configOf = configFinder({ ...options, loaders: options.loaders ?? ruleLoaders });
  const settingsOf = async (path: string) => {
    const { base, prepared } = await configOf(path);
    const relativePath = relative(base, resolve(options.cwd, path));
    const overrides = prepared.overrides.filter(({ matchesFile }) => matchesFile(relativePath));
    const format = prepared.formats.findLast(({ matchesFile }) => matchesFile(relativePath))?.format;
    return { prepared, overrides, format, fileLocale: localeOfPath(relativePath) };
  };
  // Files of one config and language that the same overrides match share one cache.
  const settlers = new Map<PreparedConfig, Map<string, ReturnType<typeof cachedSettler>>>();
  const uses = watchUse();
  const settlerFor = (
    prepared: PreparedConfig,
    overrides: readonly OverrideLayer[],
    fileLocale: string | undefined,
  ) => {
    const byMatches = settlers.get(prepared) ?? new Map<string, ReturnType<typeof cachedSettler>>();
    settlers.set(prepared, byMatches);
    const matches = [fileLocale, ...overrides.map(({ index }) => index)].join();
    const settler = byMatches.get(matches) ?? cachedSettler(prepared, overrides, options, fileLocale);
    byMatches.set(matches, settler);
    return settler;
  };
  return {
    async forFile(path) {
      const { prepared, overrides, format, fileLocale } = await settingsOf(path);
      const settlerOfFile = settlerFor(prepared, overrides, fileLocale);
      uses.use(
        prepared,
        overrides.map(({ index }) => index),
        format,
      );
      const unknownChannels = new Set<string>();
      return {
        configFile: typeof options.config === 'object' ? undefined : prepared.source?.path,
        contacts: prepared.contacts,
        sampleValues: prepared.sampleValues,
        format,
        forReply(record) {
          const { settings, unknownChannel } = settlerOfFile(record);
          if (unknownChannel !== undefined && unknownChannels.size < maxNotices) unknownChannels.add(unknownChannel);
          return settings;
        },
        ruleOf: (id) => prepared.rules.get(id)?.rule,
        notices: () => [...unknownChannels].map((channel) => unknownChannelNotice(path, channel)),
        useColumns: (entries) => (format === undefined ? undefined : uses.useColumns(format, entries)),
      };
    },
    async describe(path, record = {}) {
      const { prepared, overrides, format, fileLocale } = await settingsOf(path);
      const { describe } = await import('./describe.js');
      return describe(path, prepared, format, settle(prepared, overrides, options, record, fileLocale));
    },
    unused: () => uses.notices(),
  };
}

function unknownChannelNotice(path: string, channel: string): Notice {
  const near = nearest(channel, channelIds);
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  return {
    level: 'note',
    path,
    message: `There is no channel ${quote(channel)}: judged as on no particular channel${hint}`,
  };
}
