import * as v from 'valibot';
import { findingSeverityNames } from '../../base/severity.js';
import { CATEGORIES } from '../../base/types.js';
import { channelIds } from '../../channels/find-channel.js';
import { actKinds } from '../../language/act-kinds.js';
import type { ActKind } from '../../language/reading.js';
import { readHousePhrase } from './house-phrase.js';

/** What a rule of a file checks: each is a key of the rule, beside its message. */
export const houseKinds = ['phrase', 'glossary', 'require', 'forbid', 'limit'] as const;

/** One of those keys. */
export type HouseKind = (typeof houseKinds)[number];

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'write at least a word'), v.maxLength(2000));
const described = (description: string) => v.pipe(text, v.description(description));

/** One item, or a list of them; read as a list. */
function oneOrMore<Text extends string>(item: v.GenericSchema<Text, Text>, description: string) {
  const list = v.pipe(v.array(item), v.minLength(1, 'name at least one'));
  return v.pipe(
    v.union([item, list], ({ input }) =>
      input === null ? 'there is nothing here; a text that begins with `#` needs quotes' : 'write one, or a list',
    ),
    v.description(description),
    v.transform((given): readonly Text[] => (typeof given === 'string' ? [given] : given)),
  );
}

const textList = (description: string) => oneOrMore(text, description);

const phrase = v.pipe(
  text,
  v.check(
    // An empty phrase has its own mistake already.
    (written) => written === '' || readHousePhrase(written).fault === undefined,
    ({ input }) => readHousePhrase(input).fault ?? '',
  ),
);
const phraseList = (description: string) => oneOrMore(phrase, description);

const channel = v.picklist(channelIds);

const isActKind = (name: string): name is ActKind => Object.hasOwn(actKinds, name);
const act = v.picklist(Object.keys(actKinds).filter(isActKind));
const actList = (description: string) => oneOrMore(act, description);

/** The conditions under which a rule looks at a reply. */
export const whenSchema = v.pipe(
  v.strictObject(
    {
      channels: v.optional(oneOrMore(channel, 'Only on these channels, by id.')),
      tags: v.optional(textList('Only replies with one of these tags; `*` is any run of characters.')),
      title: v.optional(textList('Only replies with one of these words or phrases in their title.')),
      acts: v.optional(actList('Only replies with a sentence of one of these kinds.')),
    },
    'write what must hold: { tags: refund }',
  ),
  v.description('The rule looks only at replies for which all of this holds.'),
);

const exampleFields = {
  text: described('The reply.'),
  why: v.optional(described('Why it is here, when that is not plain.')),
  title: v.optional(described('Title of the entry.')),
  /** The first one the rule names when left out. */
  channel: v.optional(channel),
  tags: v.optional(textList('Tags; the first one the rule names when left out.')),
  customer: v.optional(described('What the customer wrote last.')),
  kind: v.optional(v.pipe(v.picklist(['draft', 'library']), v.description('draft, unless the rule is for a library.'))),
};

const validSchema = v.union([text, v.strictObject(exampleFields)], 'write a reply, or a map with its text');

const invalidSchema = v.union(
  [
    text,
    v.strictObject({
      ...exampleFields,
      marked: v.optional(textList('The exact words that are marked, in text order.')),
      better: v.optional(described('A better reply, which must pass.')),
    }),
  ],
  'write a reply, or a map with its text',
);

const common = {
  note: v.optional(described('Why it matters to the customer, with a better sentence.')),
  severity: v.optional(
    v.pipe(v.picklist(findingSeverityNames), v.description('hint, warning (the default) or error.')),
    'warning',
  ),
  category: v.optional(v.pipe(v.picklist(CATEGORIES), v.description('The heading it counts under.'))),
  source: v.optional(textList('Where it is written down: a style guide, a law.')),
  when: v.optional(whenSchema),
  valid: v.optional(v.pipe(v.array(validSchema, 'write a list of replies'), v.description('Replies that pass.')), []),
  invalid: v.optional(
    v.pipe(v.array(invalidSchema, 'write a list of replies'), v.description('Replies that the rule must find.')),
    [],
  ),
};

const message = described('One line: what is wrong, and what to do.');
const except = v.optional(phraseList('Phrases in which the words are fine.'));
const fix = v.optional(
  v.pipe(v.boolean(), v.description('True when --fix may write the other words without asking.')),
  false,
);
const max = (what: string) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.description(`Most ${what} a reply may have.`)));

/** How many of some keys have a value. */
const countNamed = (given: Readonly<Record<string, unknown>>, keys: readonly string[]): number =>
  keys.filter((key) => given[key] !== undefined).length;

/** Schemas that several kinds share: a JSON Schema defines each once. */
export const sharedSchemas = { act, channel };

/** The shape of a rule, by its kind. */
export const houseSchemas = {
  phrase: v.strictObject({
    phrase: phraseList('Words that must not be in a reply.'),
    instead: v.optional(textList('What to write in their place; the first one is what --fix writes.')),
    fix,
    except,
    message: v.optional(message),
    ...common,
  }),
  glossary: v.strictObject({
    glossary: v.pipe(
      v.array(
        v.strictObject({ say: described('What we say.'), not: phraseList('What we do not say in its place.') }),
        'write a list of entries: { say: …, not: … }',
      ),
      v.minLength(1, 'name at least one entry: { say: …, not: … }'),
    ),
    fix,
    except,
    message: v.optional(message),
    ...common,
  }),
  require: v.strictObject({
    require: v.pipe(
      v.strictObject(
        {
          act: v.optional(actList('A sentence of one of these kinds.')),
          phrase: v.optional(phraseList('One of these phrases.')),
          placeholder: v.optional(textList('One of these variables; only in a library, where they are still there.')),
        },
        'write what must be there: { act: apology }',
      ),
      v.check(
        (given) => countNamed(given, ['act', 'phrase', 'placeholder']) > 0,
        'name an act, a phrase or a placeholder',
      ),
      v.description('What a reply must have: one of all that is named.'),
    ),
    message,
    ...common,
  }),
  forbid: v.strictObject({
    forbid: v.pipe(
      v.strictObject(
        {
          act: v.optional(actList('A sentence of one of these kinds.')),
          phrase: v.optional(phraseList('A phrase near an act.')),
          near: v.optional(actList('An act in the same sentence as the phrase, or in the one before or behind it.')),
          placeholder: v.optional(textList('A variable; `*` is any run of characters.')),
        },
        'write what must not be there: { act: refusal }',
      ),
      v.check(
        (given) => countNamed(given, ['act', 'phrase', 'placeholder']) === 1,
        'name an act, a phrase or a placeholder',
      ),
      v.check(
        ({ phrase, near }) => (phrase === undefined) === (near === undefined),
        'a phrase and `near` go together; a phrase that never fits is a rule of the kind phrase',
      ),
    ),
    message,
    ...common,
  }),
  limit: v.strictObject({
    limit: v.pipe(
      v.strictObject(
        {
          words: max('words'),
          sentences: max('sentences, not counting a greeting and a sign-off,'),
          questions: max('questions'),
          links: max('links'),
        },
        'write what is limited: { words: 40 }',
      ),
      v.check(
        (given) => countNamed(given, Object.keys(given)) === 1,
        'name one of words, sentences, questions and links: each limit is a rule of its own',
      ),
    ),
    message: v.optional(message),
    ...common,
  }),
} as const satisfies Readonly<Record<HouseKind, v.GenericSchema>>;

/** The shape of a rule of one kind, checked. */
export type HouseShape<Kind extends HouseKind> = v.InferOutput<(typeof houseSchemas)[Kind]>;

/** An example of a rule: its text, or a map with more. */
export type HouseExample = v.InferOutput<typeof validSchema> | v.InferOutput<typeof invalidSchema>;

/** The shape of a whole file, for editors. care-lint itself checks the rules one by one, by their kind. */
export const houseFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z0-9][\w.-]*$/, 'write a short name such as acme: it goes before the ids of the rules'),
      v.description('Goes before the ids of the rules: acme/no-kindly. The name of the file when left out.'),
    ),
  ),
  rules: v.pipe(
    v.record(v.string(), v.union(Object.values(houseSchemas))),
    v.description('Rules by id, in kebab-case.'),
  ),
});
