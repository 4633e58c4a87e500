import { relative, resolve } from 'node:path';
import { ruleLoaders } from '../../rules/index.js';
import { channelChoice, channelFor, channelNames } from '../channels/find-channel.js';
import type { ChannelProfile } from '../channels/channel.js';
import { UserError } from '../base/errors.js';
import { quote } from '../base/mistakes.js';
import { nearest } from '../base/name-search.js';
import type { ActiveRule, Rule } from '../rule.js';
import type { Notice } from '../base/types.js';
import { resolveSettings, type FileCascade, type Named, type ResolvedSettings } from './cascade.js';
import type { ContactData, FormatSettings } from './config.js';
import type { SettingsDescription } from './describe-settings.js';
import { localeOfPath } from './file-names.js';
import { configLoader, type ConfigOptions, type LoadedConfig } from './load-config.js';
import type { RuleLoaders } from './rule-book.js';
import type { SuppressionPolicy } from '../suppressions/suppression.js';
import { watchUse, type UseWatch } from './unused-settings.js';

/** What the command line, or the caller of the API, says about settings. */
export interface SettingsOptions extends Omit<ConfigOptions, 'loaders'>, Named {
  /** Built-in rules; the rules folder's unless a test brings its own. */
  readonly loaders?: RuleLoaders | undefined;
}

/** What holds for a reply. Frozen, and the same object for all replies that share it. */
export interface ReplySettings {
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
  /** Rules and categories whose findings no baseline accepts. */
  readonly neverInBaseline: readonly string[];
  /** What suppressions are checked with. */
  readonly suppressionPolicy: SuppressionPolicy;
  /** How to read the file, when the config says so. */
  readonly format: FormatSettings | undefined;
  /** What holds for a reply of this file. One look-up for every reply after the first of its channel and locale. */
  forReply(record: Named): ReplySettings;
  /** A rule by the id users give it, when a preset, the config or the command line names it. */
  ruleOf(id: string): Rule | undefined;
  /** What should be said about the records seen so far: names that lead to no channel, or to several, each once. */
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
  /** True for a file that holds a config of the run, one that is extended, or a plugin of it. Takes an absolute path. */
  isConfig(path: string | undefined): boolean;
  /** A failure for each mapping, override and ignored column that was of no use to the files asked for. */
  unused(): Promise<readonly Notice[]>;
}

/** Makes the settings of a run; configs are loaded as files ask for them. Throws UserError `usage`. */
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
    throw new UserError('usage', `${quote(locale)} is no locale`, { hint, cause });
  }
}

/** A file with its config. */
interface FileOfConfig extends FileCascade, Pick<FileSettings, 'configFile'> {
  readonly path: string;
  readonly config: LoadedConfig;
  readonly format: LoadedConfig['formats'][number] | undefined;
}

/** What holds for a reply, and the channel its record names that does not exist. */
type Resolver = (record: Named) => { readonly settings: ReplySettings; readonly unknownChannel: string | undefined };

/** Unknown channels told of per file: the same hostile input must not fill the report. */
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

/** Files of one config and language that the same overrides match share one resolver. */
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

/** Distinct channel and locale pairs kept per config: hostile input may name a new one in every record. */
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
