import { lazy } from '../base/patterns.js';
import type { Reply, Turn } from '../base/types.js';
import { introducedNames, isPersonName, nameParts, signatureOf } from '../language/names.js';
import { findPersonalData, maskDatum, type PersonalDataType } from '../personal-data/index.js';
import type { ConversationData, Hidden, MaskedValue } from './masking.js';

/** A value of the conversation or of the customer's record. */
interface ConversationDatum extends MaskedValue {
  readonly isName: boolean;
}

/** A shorter value, such as "12", points to nobody. */
const FEWEST_CHARS = 4;
/** A longer one is a text, not a value. */
const MOST_CHARS = 400;
/** Most values of one conversation that are searched for. */
const MOST_VALUES = 200;

/** A reply without such characters can repeat only first names. Mentions at its start do not count. */
const MAY_REPEAT = /[\d@]|\p{Lu}[\p{L}.'’-]{0,40}\s{1,9}\p{Lu}/u;
const MENTIONS = /^(?:@\w{1,40}\s{0,9}){1,50}/;

/** Finds the personal data in a reply's conversation and in the customer's record, for the masker of the reply. */
export function conversationData(reply: Reply): ConversationData {
  const { text } = reply;
  // A name of one word may be an everyday word: "Will" is found only by `patterns`, with its capital.
  const values = lazy(() => allOf(reply).filter(({ value, isName }) => !isName || isDistinctive(value)));
  return {
    repeated: MAY_REPEAT.test(text.replace(MENTIONS, '')) ? allOf(reply).flatMap((datum) => placesOf(datum, text)) : [],
    values: lazy(() =>
      values().map(({ value, masked }) => ({ value: value.toLowerCase().replaceAll(/\s+/g, ' '), masked })),
    ),
    patterns: lazy(() => [
      ...values().map(({ value, masked }) => ({ pattern: wholeWords(escaped(value), 'giu'), masked })),
      ...nameWordsOf(reply).map((word) => ({
        pattern: wholeWords(word, 'gu'),
        masked: maskDatum('person-name', word),
      })),
    ]),
  };
}

/** Words of names that the reply does not contain, as they are written. */
function nameWordsOf(reply: Reply): readonly string[] {
  const plain = reply.text.toLowerCase();
  const words = allOf(reply).flatMap(({ value, isName }) =>
    isName ? (value.match(/\p{Lu}[\p{L}\p{M}'’-]{1,40}/gu) ?? []) : [],
  );
  return [...new Set(words)].filter((word) => !plain.includes(word.toLowerCase()));
}

/** The personal data in a reply's conversation and in the customer's record, as they are written there. */
export const conversationValues = (reply: Reply): readonly string[] => allOf(reply).map(({ value }) => value);

const allOf = (reply: Reply): readonly ConversationDatum[] =>
  [...dataOfCustomer(reply), ...dataOfThread(reply.thread ?? [])].slice(0, MOST_VALUES);

function datumOf(type: PersonalDataType, value: string | undefined): readonly ConversationDatum[] {
  const trimmed = value?.trim() ?? '';
  const isName = type === 'person-name';
  if (trimmed.length < (isName ? 2 : FEWEST_CHARS) || trimmed.length > MOST_CHARS) return [];
  return [{ value: trimmed, masked: maskDatum(type, trimmed), isName }];
}

const HANDLE = /[\d_@]/;

/** True for a name of several words, and for a handle. */
const isDistinctive = (name: string): boolean => nameParts(name).length > 1 || HANDLE.test(name);

/** A name or a handle from the source. */
const nameOf = (name: string | undefined): readonly ConversationDatum[] =>
  name !== undefined && (HANDLE.test(name) || isPersonName(name)) ? datumOf('person-name', name) : [];

function dataOfCustomer({ customer = {} }: Reply): readonly ConversationDatum[] {
  const { name, email, phone, address, order } = customer;
  return [
    ...nameOf(name),
    ...datumOf('email', email),
    ...datumOf('phone', phone),
    ...datumOf('postal-address', address),
    ...datumOf('order-number', order),
  ];
}

/** Names that a customer writes: as a signature, or as in "I am Mara". */
const namesIn = (text: string): readonly ConversationDatum[] =>
  [signatureOf(text) ?? '', ...introducedNames(text)]
    .filter((name) => isPersonName(name))
    .flatMap((name) => datumOf('person-name', name));

/** Replies of one ticket share its thread. */
const known = new WeakMap<readonly Turn[], readonly ConversationDatum[]>();

function dataOfThread(thread: readonly Turn[]): readonly ConversationDatum[] {
  const before = known.get(thread);
  if (before !== undefined) return before;
  const data = thread.flatMap(({ from, name, text }): readonly ConversationDatum[] => [
    ...(from === 'customer' ? [...nameOf(name), ...namesIn(text)] : []),
    ...findPersonalData(text).flatMap(({ type, start, end }) => datumOf(type, text.slice(start, end))),
  ]);
  const once = [...new Map(data.map((datum) => [datum.value, datum])).values()];
  known.set(thread, once);
  return once;
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s{1,9}');

const wholeWords = (source: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, flags);

/** Where a text repeats a datum: of a name, the first and the last word with up to two words between. */
function placesOf({ value, masked, isName }: ConversationDatum, text: string): readonly Hidden[] {
  const words = value.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (isName && !isDistinctive(value)) return [];
  const shown =
    isName && words.length > 1
      ? `${escaped(first)}(?:\\s{1,9}[\\p{L}.]{1,30}){0,2}\\s{1,9}${escaped(last)}`
      : escaped(value);
  return Array.from(text.matchAll(wholeWords(shown, 'giu')), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    masked,
  }));
}
