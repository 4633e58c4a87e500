import { fitsPattern } from '../../base/name-search.js';
import { severityByName } from '../../base/severity.js';
import type { Category } from '../../base/types.js';
import type { ChannelProfile } from '../../channels/channel.js';
import { quote } from '../../language/query.js';
import type { Reading } from '../../language/reading.js';
import { defineRule, slotsOf, type Case, type Cases, type ReplyRule, type RuleMeta } from '../../rule.js';
import {
  claimsIn,
  findExcess,
  findForbidden,
  findMissing,
  findTerms,
  findWords,
  limitOf,
  type HouseFinder,
  type HouseHit,
} from './house-finders.js';
import type { HouseExample, HouseKind, HouseShape } from './house-schema.js';

/** A rule of a file: its kind and its checked shape. */
export type CheckedRule = { [Kind in HouseKind]: { readonly kind: Kind; readonly shape: HouseShape<Kind> } }[HouseKind];

/** Makes a rule of its shape. The rule has one message, whose id is the kind. */
export function houseRule(id: string, rule: CheckedRule): ReplyRule {
  const { kind, shape } = rule;
  const { description, message, category, readsActs, readsTemplate, find } = factsOf(rule);
  const { when, source = [], note = noteOf(source) } = shape;
  const severity = severityByName[shape.severity];
  const meta: RuleMeta = {
    description,
    category: shape.category ?? category,
    recommended: severity,
    strict: severity,
    language: readsActs === true || when?.acts !== undefined ? 'lexicon' : 'any',
    ...(readsTemplate === true && { judges: 'template' }),
    why: note,
    nearMisses: [],
    sources: source,
  };
  const findThere = (reading: Reading, channel: ChannelProfile): readonly HouseHit[] =>
    fulfils(when, reading, channel) ? find(reading) : [];
  const slots = slotsOf(message);
  const template = withSlot(message);
  if (template === undefined) {
    return defineRule({
      id,
      meta,
      messages: { [kind]: { message, note } },
      check(reading, { channel, report }) {
        for (const { data: _, ...hit } of findThere(reading, channel)) report({ messageId: kind, ...hit });
      },
    });
  }
  const messages: Readonly<Record<string, OpenMessage>> = { [kind]: { message: template, note } };
  return defineRule({
    id,
    meta,
    messages,
    check(reading, { channel, report }) {
      for (const { data, ...hit } of findThere(reading, channel)) {
        const values = Object.entries({ words: quote(reading, hit.span), ...data });
        const used = Object.fromEntries(values.filter(([slot]) => slots.includes(slot)));
        report({ messageId: kind, ...hit, data: used });
      }
    },
  });
}

/** A message with at least one slot, whose name only the file knows. */
interface OpenMessage {
  readonly message: `${string}{${string}}${string}`;
  readonly note: string;
}

/** The message itself, typed as one with a slot; `undefined` for a message without slots. */
function withSlot(message: string): OpenMessage['message'] | undefined {
  const [slot] = slotsOf(message);
  if (slot === undefined) return undefined;
  const [before = '', ...behind] = message.split(`{${slot}}`);
  return `${before}{${slot}}${behind.join(`{${slot}}`)}`;
}

const noteOf = (source: readonly string[]): string =>
  source.length === 0 ? 'Your team agreed on it.' : `Your team agreed on it: ${source.join('; ')}.`;

/** True when a reply fulfils everything under `when`. */
function fulfils(when: HouseShape<'phrase'>['when'], reading: Reading, { id }: ChannelProfile): boolean {
  if (when === undefined) return true;
  const { channels, tags, title, acts } = when;
  const { reply } = reading;
  if (channels !== undefined && !channels.includes(id)) return false;
  if (tags !== undefined && !tags.some((tag) => (reply.tags ?? []).some((own) => isLike(own, tag)))) return false;
  if (title !== undefined && !title.some((words) => isInTitle(words, reply.title ?? ''))) return false;
  return acts === undefined || claimsIn(reading, acts).length > 0;
}

const isLike = (text: string, pattern: string): boolean => fitsPattern(text.toLowerCase(), pattern.toLowerCase());

/** True when a title contains these whole words, whatever their capitals and the marks around them. */
function isInTitle(words: string, title: string): boolean {
  const plain = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]{1,100}/gu) ?? []).join(' ')} `;
  return plain(title).includes(plain(words));
}

/** How the kinds of rules differ. */
interface KindFacts {
  /** One sentence for `care-lint rules`. */
  readonly description: string;
  readonly message: string;
  readonly category: Category;
  /** True when it asks for the acts of sentences. */
  readonly readsActs?: boolean;
  /** True when it looks at placeholders as they are written. */
  readonly readsTemplate?: boolean;
  readonly find: HouseFinder;
}

/** Description, message, category and finder of a rule, by its kind and shape. */
function factsOf({ kind, shape }: CheckedRule): KindFacts {
  switch (kind) {
    case 'phrase': {
      const { phrase, instead, message } = shape;
      const advice = instead === undefined ? 'say it another way' : 'say "{instead}"';
      return {
        description: `Flags ${listed(phrase)}.`,
        message: message ?? `Avoid "{words}": ${advice}`,
        category: 'tone',
        find: findWords(shape),
      };
    }
    case 'glossary':
      return {
        description: `Flags ${listed(shape.glossary.flatMap(({ not }) => not))}: the glossary has other words.`,
        message: shape.message ?? 'Avoid "{words}": we say "{instead}"',
        category: 'clarity',
        find: findTerms(shape),
      };
    case 'require': {
      const { act = [], phrase = [], placeholder = [] } = shape.require;
      return {
        description: `Flags a reply without ${listed([...act, ...phrase, ...placeholder], 'or')}.`,
        message: shape.message,
        category: 'substance',
        readsActs: act.length > 0,
        readsTemplate: placeholder.length > 0,
        find: findMissing(shape),
      };
    }
    case 'forbid': {
      const { act = [], phrase = [], near = [], placeholder = [] } = shape.forbid;
      const beside = near.length === 0 ? '' : ` near ${listed(near, 'or')}`;
      return {
        description: `Flags ${listed([...act, ...phrase, ...placeholder], 'or')}${beside}.`,
        message: shape.message,
        category: placeholder.length > 0 ? 'hygiene' : 'substance',
        readsActs: act.length + near.length > 0,
        readsTemplate: placeholder.length > 0,
        find: findForbidden(shape),
      };
    }
    case 'limit': {
      const [unit, max] = limitOf(shape.limit);
      return {
        description: `Flags a reply with more than ${max} ${unit}.`,
        message: shape.message ?? `Shorten: {count} ${unit}, {max} at most`,
        category: 'length',
        find: findExcess(shape),
      };
    }
    default:
      return kind satisfies never;
  }
}

/** The first few of some words, quoted: `"one", "two" and 3 more`. */
function listed(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const shown = words.slice(0, words.length === 4 ? 4 : 3).map((word) => `"${word}"`);
  const rest = words.length - shown.length;
  const all = rest === 0 ? shown : [...shown, `${rest} more`];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${joint} ${all.at(-1)}`;
}

/** Slots that a message of a kind may have; `words` are the marked ones. */
export const slotsByKind = {
  phrase: ['words', 'instead'],
  glossary: ['words', 'instead'],
  require: ['words'],
  forbid: ['words'],
  limit: ['words', 'count', 'max'],
} as const satisfies Readonly<Record<HouseKind, readonly string[]>>;

/**
 * The examples of a rule as cases. A channel, tag or title that an example leaves out is the first one that `when` names. An
 * invalid example without `marked` has no findings yet.
 */
export function houseCases({ kind, shape }: CheckedRule, { meta }: ReplyRule): Cases {
  const { when, valid, invalid } = shape;
  const toCase = (example: HouseExample): Case => {
    const given: Exclude<HouseExample, string> = typeof example === 'string' ? { text: example } : example;
    const { text, why, title, channel, tags, customer, kind: of } = given;
    const sent = channel ?? when?.channels?.[0];
    const tagged = tags ?? when?.tags?.slice(0, 1).map((tag) => tag.replaceAll('*', ''));
    const titled = title ?? when?.title?.[0];
    return {
      text,
      ...(why !== undefined && { title: why }),
      ...(sent !== undefined && { channel: sent }),
      ...(tagged !== undefined && { tags: tagged }),
      ...(titled !== undefined && { replyTitle: titled }),
      ...(customer !== undefined && { customer }),
      kind: of ?? (meta.judges === 'template' || title !== undefined ? 'library' : 'draft'),
    };
  };
  return {
    valid: valid.map(toCase),
    invalid: invalid.map((example) => {
      const { marked = [], better } = typeof example === 'string' ? {} : example;
      const findings = marked.map((words) => ({ messageId: kind, marked: words }));
      return { ...toCase(example), findings, ...(better !== undefined && { better }) };
    }),
  };
}
