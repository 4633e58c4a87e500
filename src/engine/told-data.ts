import { lazy } from '../base/patterns.js';
import type { Reply, Turn } from '../base/types.js';
import { introducedNames, isPersonName, nameParts, signatureOf } from '../language/names.js';
import { findPersonalData, maskDatum, type PersonalDataType } from '../personal-data/index.js';
import type { Hidden, ToldData, ToldValue } from './masking.js';

/** A value of the conversation. */
interface ToldDatum extends ToldValue {
  readonly isName: boolean;
}

/** Shorter values are no sure sign of anybody: "12". */
const FEWEST_CHARS = 4;
/** Longer ones are no value, but a text. */
const MOST_CHARS = 400;
/** Values of one conversation that are looked for. */
const MOST_VALUES = 200;

/** A reply without such signs repeats nothing but first names; mentions at its start are no data of a conversation. */
const MAY_REPEAT = /[\d@]|\p{Lu}[\p{L}.'’-]{0,40}\s{1,9}\p{Lu}/u;
const MENTIONS = /^(?:@\w{1,40}\s{0,9}){1,50}/;

/** Reads what a reply's conversation tells about people. */
export function toldData(reply: Reply): ToldData {
  const { text } = reply;
  // A name of one word may be an everyday word: "Will" is only looked for as it is written.
  const values = lazy(() => allOf(reply).filter(({ value, isName }) => !isName || isTelling(value)));
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

/** Words of names that the reply does not hold, as they are written. */
function nameWordsOf(reply: Reply): readonly string[] {
  const plain = reply.text.toLowerCase();
  const words = allOf(reply).flatMap(({ value, isName }) =>
    isName ? (value.match(/\p{Lu}[\p{L}\p{M}'’-]{1,40}/gu) ?? []) : [],
  );
  return [...new Set(words)].filter((word) => !plain.includes(word.toLowerCase()));
}

/** Values about people that a reply's conversation holds, as they are written there. */
export const toldValues = (reply: Reply): readonly string[] => allOf(reply).map(({ value }) => value);

const allOf = (reply: Reply): readonly ToldDatum[] =>
  [...dataOfCustomer(reply), ...dataOfThread(reply.thread ?? [])].slice(0, MOST_VALUES);

function datumOf(type: PersonalDataType, value: string | undefined): readonly ToldDatum[] {
  const trimmed = value?.trim() ?? '';
  const isName = type === 'person-name';
  if (trimmed.length < (isName ? 2 : FEWEST_CHARS) || trimmed.length > MOST_CHARS) return [];
  return [{ value: trimmed, masked: maskDatum(type, trimmed), isName }];
}

const HANDLE = /[\d_@]/;

/** True for a name of several words, and for a handle. */
const isTelling = (name: string): boolean => nameParts(name).length > 1 || HANDLE.test(name);

/** A name, or a handle, as the source gives it. */
const nameOf = (name: string | undefined): readonly ToldDatum[] =>
  name !== undefined && (HANDLE.test(name) || isPersonName(name)) ? datumOf('person-name', name) : [];

function dataOfCustomer({ customer = {} }: Reply): readonly ToldDatum[] {
  const { name, email, phone, address, order } = customer;
  return [
    ...nameOf(name),
    ...datumOf('email', email),
    ...datumOf('phone', phone),
    ...datumOf('postal-address', address),
    ...datumOf('order-number', order),
  ];
}

/** Names that a customer writes: below a letter, or to say who they are. */
const namesIn = (text: string): readonly ToldDatum[] =>
  [signatureOf(text) ?? '', ...introducedNames(text)]
    .filter((name) => isPersonName(name))
    .flatMap((name) => datumOf('person-name', name));

/** Replies of one ticket share its thread. */
const known = new WeakMap<readonly Turn[], readonly ToldDatum[]>();

function dataOfThread(thread: readonly Turn[]): readonly ToldDatum[] {
  const before = known.get(thread);
  if (before !== undefined) return before;
  const told = thread.flatMap(({ from, name, text }): readonly ToldDatum[] => [
    ...(from === 'customer' ? [...nameOf(name), ...namesIn(text)] : []),
    ...findPersonalData(text).flatMap(({ type, start, end }) => datumOf(type, text.slice(start, end))),
  ]);
  const once = [...new Map(told.map((datum) => [datum.value, datum])).values()];
  known.set(thread, once);
  return once;
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s{1,9}');

const wholeWords = (source: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, flags);

/** Where a text repeats a datum: of a name, the first and the last word with up to two words between. */
function placesOf({ value, masked, isName }: ToldDatum, text: string): readonly Hidden[] {
  const words = value.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (isName && !isTelling(value)) return [];
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
