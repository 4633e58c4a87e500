import { relative, resolve } from 'node:path';
import { ruleLoaders } from '../../rules/index.js';
import { UserError } from '../base/errors.js';
import { quote } from '../base/mistakes.js';
import { nearest } from '../base/name-search.js';
import type { Notice } from '../base/types.js';
import type { ChannelProfile } from '../channels/channel.js';
import { channelChoice, channelFor, channelNames } from '../channels/find-channel.js';
import type { ActiveRule, Rule } from '../rule.js';
import type { SuppressionPolicy } from '../suppressions/suppression.js';
import { resolveSettings, type FileCascade, type Named, type ResolvedSettings } from './cascade.js';
import type { ContactData, FormatSettings } from './config.js';
import type { SettingsDescription } from './describe-settings.js';
import { localeOfPath } from './file-names.js';
import { configLoader, type ConfigOptions, type LoadedConfig } from './load-config.js';
import type { RuleLoaders } from './rule-book.js';
import { watchUse, type UseWatch } from './unused-settings.js';

/** The settings that the command line, or a caller of the API, gives. */
export interface SettingsOptions extends Omit<ConfigOptions, 'loaders'>, Named {
  /** The built-in rules; a test may bring its own. */
  readonly loaders?: RuleLoaders | undefined;
}

/** The settings of a reply. Frozen, and the same object for all replies that share them. */
export interface ReplySettings {
  readonly channel: ChannelProfile;
  /** `undefined` without one: then the language is guessed from the text. */
  readonly locale: string | undefined;
  /** Rules that are on. */
  readonly rules: readonly ActiveRule[];
}

/** The settings of one file. */
export interface FileSettings {
  /** The config, as the user would write it; `undefined` without one, or when it was made by code. */
  readonly configFile: string | undefined;
  readonly contacts: ContactData | undefined;
  /** Values that library entries are judged with, by variable. */
  readonly sampleValues: Readonly<Record<string, string>>;
  /** Rules and categories whose findings no baseline accepts. */
  readonly neverInBaseline: readonly string[];
  /** What suppressions are checked with. */
  readonly suppressionPolicy: SuppressionPolicy;
  /** The entry of `formats` to read the file with. */
  readonly format: FormatSettings | undefined;
  /** The settings of a reply. They are resolved once for each channel and locale. */
  forReply(record: Named): ReplySettings;
  /** A rule by its id, if a preset, the config or the command line names it. */
  ruleOf(id: string): Rule | undefined;
  /** A notice for each name in the records so far that means no channel, or several. */
  notices(): readonly Notice[];
  /** Marks entries of `ignoreColumns` as used: the file has a column for them. */
  useColumns(entries: readonly string[]): void;
}

/** The settings of a run. */
export interface Settings {
  /** Finds and checks the config of a file, which need not exist. Throws UserError `config`, `plugin`, `usage`. */
  forFile(path: string): Promise<FileSettings>;
  /** All settings of a reply of a file, with their origins, for `print-config`. Throws like `forFile`. */
  describe(path: string, record?: Named): Promise<SettingsDescription>;
  /** True for a config of the run, a file that it extends, or a plugin of it. Takes an absolute path. */
  isConfig(path: string | undefined): boolean;
  /** A failure for each mapping, override and ignored column that no file needed. */
  unused(): Promise<readonly Notice[]>;
}

/** Makes the settings of a run; configs are loaded with the first file that needs them. Throws UserError `usage`. */
export function createSettings(options: SettingsOptions): Settings {
  const named = readNamed(options);
  const configOf = configLoader({ ...options, loaders: options.loaders ?? ruleLoaders });
  const resolverOf = sharedResolvers();
  const uses = watchUse();
  const configFiles = new Set<string>();
  const cascadeOf = async (path: string): Promise<FileOfConfig> => {
    const config = await configOf(path);
    for (const { file } of [...config.parts, ...config.plugins]) if (file !== undefined) configFiles.add(file);
    const absolute = resolve(options.cwd, path);
    return {
      path,
      config,
      configFile: typeof options.config === 'object' ? undefined : config.source?.path,
      overrides: config.overrides.filter(({ matchesFile }) => matchesFile(absolute)),
      fileLocale: localeOfPath(relative(config.base, absolute)),
      named,
      format: config.formats.findLast(({ matchesFile }) => matchesFile(absolute)),
    };
  };
  return {
    async forFile(path) {
      const file = await cascadeOf(path);
      uses.use(file.config, [...file.overrides, ...(file.format === undefined ? [] : [file.format])]);
      return fileSettings(file, resolverOf(file), uses);
    },
    async describe(path, record = {}) {
      const file = await cascadeOf(path);
      const { describeSettings } = await import('./describe-settings.js');
      return describeSettings(path, file.config, file.format, resolveSettings(file, record));
    },
    isConfig: (path) => path !== undefined && configFiles.has(path),
    unused: () => uses.notices(),
  };
}

/** Channel and locale of the command line, checked; the channel by its id. */
function readNamed({ channel, locale }: SettingsOptions): Named {
  const named = { channel: channel === undefined ? undefined : channelFor(channel).id, locale };
  if (locale === undefined) return named;
  try {
    Intl.getCanonicalLocales(locale);
    return named;
  } catch (cause) {
    const hint = 'Write a BCP 47 tag, such as en, en-GB or de-AT.';
    throw new UserError('usage', `${quote(locale)} is not a locale`, { hint, cause });
  }
}

/** A file with its config. */
interface FileOfConfig extends FileCascade, Pick<FileSettings, 'configFile'> {
  readonly path: string;
  readonly config: LoadedConfig;
  readonly format: LoadedConfig['formats'][number] | undefined;
}

/** Gives the settings of a reply, and the unknown channel that its record names. */
type Resolver = (record: Named) => { readonly settings: ReplySettings; readonly unknownChannel: string | undefined };

/** The most notices of a file about unknown channels: hostile input must not fill the report. */
const maxNotices = 20;

function fileSettings(file: FileOfConfig, resolver: Resolver, uses: UseWatch): FileSettings {
  const { path, config, configFile, format } = file;
  const unknownChannels = new Set<string>();
  return {
    configFile,
    contacts: config.contacts,
    sampleValues: config.sampleValues,
    suppressionPolicy: config.suppressionPolicy,
    neverInBaseline: config.neverInBaseline,
    format: format?.format,
    forReply(record) {
      const { settings, unknownChannel } = resolver(record);
      if (unknownChannel !== undefined && unknownChannels.size < maxNotices) unknownChannels.add(unknownChannel);
      return settings;
    },
    ruleOf: (id) => config.rules.get(id)?.rule,
    notices: () => [...unknownChannels].map((channel) => unknownChannelNotice(path, channel)),
    useColumns: (entries) => (format === undefined ? undefined : uses.useColumns(format, entries)),
  };
}

function unknownChannelNotice(path: string, channel: string): Notice {
  const choice = channelChoice(channel);
  const near = choice === undefined ? nearest(channel, channelNames()) : undefined;
  const what =
    choice === undefined ? `There is no channel ${quote(channel)}` : `The channel ${quote(channel)} may be ${choice}`;
  const hint = choice === undefined ? (near === undefined ? '' : `; did you mean "${near}"?`) : '; say which';
  return {
    level: 'note',
    code: 'unknown-channel',
    path,
    message: `${what}: judged as on no particular channel${hint}`,
  };
}

/** Files share a resolver when they have the same config, the same language, and the same overrides match them. */
function sharedResolvers(): (file: FileOfConfig) => Resolver {
  const byConfig = new Map<LoadedConfig, Map<string, Resolver>>();
  return (file) => {
    const byMatches = byConfig.get(file.config) ?? new Map<string, Resolver>();
    byConfig.set(file.config, byMatches);
    const matches = [file.fileLocale, ...file.overrides.map(({ index }) => index)].join();
    const resolver = byMatches.get(matches) ?? cachedResolver(file);
    byMatches.set(matches, resolver);
    return resolver;
  };
}

/** The most pairs of channel and locale that are kept: hostile input may name a new one in every record. */
const maxCached = 1000;

/** Resolves each channel and locale once. */
function cachedResolver(file: FileCascade): Resolver {
  const cache = new Map<string, ReturnType<Resolver>>();
  return (record) => {
    const key = `${record.channel ?? ''}\n${record.locale ?? ''}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const resolved = resolveSettings(file, record);
    const fresh = { settings: withoutOrigins(resolved), unknownChannel: resolved.unknownChannel };
    if (cache.size >= maxCached) cache.clear();
    cache.set(key, fresh);
    return fresh;
  };
}

function withoutOrigins({ channel, locale, rules }: ResolvedSettings): ReplySettings {
  const active = rules.flatMap(({ id, rule, severity: { value: severity }, options }) =>
    severity === 'off' ? [] : [Object.freeze({ id, rule, severity, options: options.value })],
  );
  return Object.freeze({ channel: channel.value, locale: locale.value, rules: Object.freeze(active) });
}
