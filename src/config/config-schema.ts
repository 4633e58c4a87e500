import * as v from 'valibot';
import { rulesSchema } from '../plugins/plugin-schema.js';

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const localeSchema = v.pipe(v.string(), v.check(isLocale, 'this is not a BCP 47 tag, such as en, en-GB or de-AT'));

const globsSchema = v.union(
  [v.pipe(v.string(), v.minLength(1)), v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1))],
  'name a glob, or a list of globs',
);

const isPattern = (source: string): boolean => {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
};

const texts = (description: string) => v.optional(v.pipe(v.array(v.string()), v.description(description)));
const field = (description: string) => v.optional(v.pipe(v.string(), v.minLength(1), v.description(description)));

const contactList = (description: string) => v.exactOptional(v.pipe(v.array(v.string()), v.description(description)));

const contactsSchema = v.pipe(
  v.strictObject({
    domains: contactList('Domains of your mailboxes and sites; subdomains are included.'),
    phones: contactList('Your published phone numbers, in any notation. Quote them.'),
    addresses: contactList('Your published mail addresses outside the domains, and postal addresses.'),
    ibans: contactList('Bank accounts that customers pay into.'),
    names: contactList('Names of people and teams that may be named to customers.'),
    patterns: v.exactOptional(
      v.pipe(
        v.array(v.pipe(v.string(), v.check(isPattern, 'this is not a regular expression'))),
        v.description('Regular expressions for identifiers that are safe to show, such as order numbers.'),
      ),
    ),
    regions: v.exactOptional(
      v.pipe(
        v.array(
          v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'this is not a country code in two capitals, such as GB or DE')),
        ),
        v.description('Countries (ISO 3166-1 alpha-2) whose national phone numbers are expected.'),
      ),
    ),
  }),
  v.description("The brand's own contact data: what the personal-data rules leave alone."),
);

const formatSchema = v.pipe(
  v.strictObject({
    files: v.pipe(globsSchema, v.description('Files of this shape.')),
    records: field('Path of the list of records; leave it out when the file is that list.'),
    text: v.optional(
      v.pipe(
        v.union([v.pipe(v.string(), v.minLength(1)), v.array(v.string())], 'name a field, or a list of fields'),
        v.description(
          'Field or fields that hold the reply; `*` in a path stands for any key. Leave it out when care-lint knows the names in the file.',
        ),
      ),
    ),
    id: field('Field of the id.'),
    title: field('Field of the title.'),
    channel: field('Field of the channel.'),
    locale: field('Field of the locale.'),
    tags: field('Field of the tags.'),
    thread: field('Field of the turns before the reply.'),
    owner: field('Field of the owner.'),
    customer: field('Field of the customer: a name, or a map with name, email, phone, address and order.'),
    agent: field('Field of the agent who answers: a name, or a map with name.'),
    ticket: field('Field of the conversation that is answered: its text, or the file that holds it.'),
    rating: field('Field of the stars the customer gave, 1 to 5.'),
    delimiter: v.optional(v.pipe(v.string(), v.length(1), v.description('CSV only: one character.'))),
    ignoreColumns: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.minLength(1))),
        v.description('CSV only: columns that are not read, `*` for all others. Any other column fails the run.'),
      ),
    ),
    html: v.optional(v.pipe(v.boolean(), v.description('True when the text is HTML.'))),
    kind: v.optional(
      v.pipe(
        v.picklist(['draft', 'library']),
        v.description(
          'library: kept to be sent many times; draft: about to be sent. When absent, it depends on the file.',
        ),
      ),
    ),
  }),
  v.check(
    ({ text, kind }) => text !== undefined || kind !== undefined,
    'name the field of the text, or the kind of replies',
  ),
);

const overrideSchema = v.pipe(
  v.strictObject({
    files: v.optional(
      v.pipe(
        globsSchema,
        v.description('Globs as in .gitignore, relative to this config; in a package, to the config that extends it.'),
      ),
    ),
    channels: texts('Channel ids.'),
    locales: texts('BCP 47 tags; de also stands for de-AT.'),
    channel: v.optional(v.pipe(v.string(), v.description('Channel of replies whose source names none.'))),
    locale: v.optional(v.pipe(localeSchema, v.description('Locale of replies whose source names none.'))),
    rules: v.optional(rulesSchema),
  }),
  v.check(
    (override) => override.files !== undefined || override.channels !== undefined || override.locales !== undefined,
    'say what this override is for: files, channels or locales',
  ),
);

/** A package or a file; in a JS config also a plugin. */
export const pluginReferenceSchema = v.union(
  [v.pipe(v.string(), v.minLength(1)), v.looseObject({ name: v.string() })],
  'name a package or a file',
);

/** The shape of a config. `check-config.ts` checks that the names in it exist: rules, channels, presets. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  extends: v.optional(
    v.pipe(
      v.union([v.string(), v.array(v.string())], 'name a preset, a file or a package, or a list of them'),
      v.description(
        'What to start from: presets (recommended, strict, all, plugin-name/preset), ./files, packages. Later ones win.',
      ),
    ),
  ),
  channel: v.optional(v.pipe(v.string(), v.description('Channel of replies whose source names none.'))),
  locale: v.optional(v.pipe(localeSchema, v.description('Locale (BCP 47) of replies whose source names none.'))),
  rules: v.optional(rulesSchema),
  overrides: v.optional(
    v.pipe(
      v.array(overrideSchema),
      v.description('Settings for some files, channels or locales; applied from top to bottom.'),
    ),
  ),
  plugins: v.optional(
    v.pipe(
      v.array(pluginReferenceSchema),
      v.description('Packages of rules, or files (JavaScript, YAML) relative to this config.'),
    ),
  ),
  contacts: v.optional(contactsSchema),
  formats: v.optional(
    v.pipe(v.array(formatSchema), v.description('How to read files of other shapes; the last match wins.')),
  ),
  baseline: v.optional(
    v.strictObject({
      never: texts('Rules and categories whose findings no baseline accepts, such as privacy.'),
    }),
  ),
  suppressions: v.optional(
    v.strictObject({
      requireReason: v.optional(
        v.pipe(v.boolean(), v.description('Whether each suppression needs a reason; true when absent.')),
      ),
    }),
  ),
  sampleValues: v.optional(
    v.pipe(
      v.record(v.string(), v.string()),
      v.description('Values to judge library entries with, by variable, such as ticket.requester.first_name: Maya.'),
    ),
  ),
});

/** A config of the right shape. */
export type ShapedConfig = v.InferOutput<typeof configSchema>;
