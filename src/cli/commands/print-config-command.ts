import type { Described, SettingsDescription } from '../../config/describe-settings.js';
import { createSettings } from '../../config/settings.js';
import { maskDatum, maskPersonalData, type PersonalDataType } from '../../personal-data/index.js';
import { safeJson } from '../../reporters/escape.js';
import type { Execute } from '../io.js';
import { table } from '../layout.js';
import { configOption, stringOption } from '../read-options.js';
import { severityText } from './rules-command.js';

/** `care-lint print-config FILE`: the settings of the file, and where each comes from. Throws UserError `config`. */
export const printConfigCommand: Execute = async ([file = ''], raw, io) => {
  const config = configOption(raw);
  const settings = createSettings({
    cwd: io.cwd,
    ...(config === undefined ? {} : { config }),
    channel: stringOption(raw, 'channel'),
    locale: stringOption(raw, 'locale'),
  });
  const described = await settings.describe(file);
  const description = withoutPersonalData({ ...described, entries: described.entries.map(maskedContact) });
  io.stdout.write(raw['json'] === true ? `${safeJson(description)}\n` : settingsText(description));
  return 0;
};

function settingsText(description: SettingsDescription): string {
  const { path, configFile, channel, locale, plugins, format, entries, rules } = description;
  const facts = [
    ['file', path],
    ['config', configFile ?? 'none'],
    ...description.extends.map(({ kind, value, from }) => [
      'extends',
      valueText({ value: kind === 'preset' ? `preset ${value}` : value, from }),
    ]),
    ['channel', valueText(channel)],
    ['locale', valueText({ value: locale.value ?? 'guessed from the text', from: locale.from })],
    ...plugins.map((plugin) => ['plugin', `${plugin.name} (${plugin.from})`]),
    ...(format === null ? [] : [['format', valueText({ value: JSON.stringify(format.value), from: format.from })]]),
    ...entries.map(({ name, value, from }) => [name, valueText({ value: String(value), from })]),
  ];
  const rows = rules.map(({ id, severity, options }) => [
    id,
    severityText(severity.value),
    severity.from,
    options.from === 'default' ? '' : `${JSON.stringify(options.value)} (${options.from})`,
  ]);
  return `${table(facts)}\n${table([['rule', 'severity', 'set by', 'options'], ...rows])}`;
}

function valueText({ value, from }: Described<string>): string {
  return from === 'default' ? value : `${value} (${from})`;
}

/** Contact data that is not recognised by its form: a name alone, a number without its country. */
const CONTACTS = new Map<string, PersonalDataType>([
  ['contacts.names', 'person-name'],
  ['contacts.phones', 'phone'],
  ['contacts.addresses', 'postal-address'],
  ['contacts.ibans', 'iban'],
]);

type Entry = SettingsDescription['entries'][number];

function maskedContact(entry: Entry): Entry {
  const type = CONTACTS.get(entry.name);
  return type === undefined ? entry : { ...entry, value: maskDatum(type, String(entry.value)) };
}

/** The same with every text in it masked: options may name people, and users share what they print. */
function withoutPersonalData<Value>(value: Value): Value;
function withoutPersonalData(value: unknown): unknown {
  if (typeof value === 'string') return maskPersonalData(value);
  if (Array.isArray(value)) return value.map((item: unknown) => withoutPersonalData(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [maskPersonalData(key), withoutPersonalData(item)]),
  );
}
