import { wordsOf } from './slot-type.js';
import type { RenderingId, SampleValues, Slot, SlotType } from './types.js';

type Values = Readonly<Record<SlotType, string>>;

/** Values that read naturally in a sentence: "your order 4471", "by 12 May". */
const FULL: Values = {
  name: 'Maya',
  number: '4471',
  amount: '£25.00',
  date: '12 May',
  time: '10:30',
  link: 'https://example.com/r/4471',
  email: 'maya@example.com',
  phone: '020 7946 0999',
  free: 'Northgate',
};

/** As long as such values get. */
const LONG: Values = {
  name: 'Maximiliana-Theodora Featherstone-Okonkwo',
  number: '90071992547409930044',
  amount: '£1,234,567.89',
  date: 'Wednesday, 27 September 2028',
  time: '10:30 a.m. (British Summer Time)',
  link: 'https://example.com/account/orders/2028/september/4471/returns/label?ref=email&lang=en-gb',
  email: 'maximiliana-theodora.featherstone-okonkwo@example.com',
  phone: '+44 20 7946 0999 ext. 40312',
  free: 'Northgate Home and Garden Supplies of Upper Calder Valley Ltd',
};

/** Values in Arabic and Hebrew; what is written in digits and Latin letters stays as it is. */
const RIGHT_TO_LEFT: Values = { ...FULL, name: 'ליאור', free: 'متجر البوابة الشمالية' };

const byWord = (...rows: readonly (readonly [words: string, value: string])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)));

/** What reads better in place of the value of its type, by a word of the variable's name. */
const FULL_BY_WORD: Partial<Readonly<Record<SlotType, ReadonlyMap<string, string>>>> = {
  name: byWord(
    ['last lastname lname surname', 'Okafor'],
    ['fullname full', 'Maya Okafor'],
    ['agent assignee operator teammate representative specialist sender', 'Sam'],
  ),
  number: byWord(
    ['percent percentage', '20'],
    ['days hours minutes weeks months nights quantity qty count', '3'],
    ['year', '2026'],
  ),
  free: byWord(
    ['product item', 'kettle'],
    ['company organization organisation account brand store shop business', 'Marlow Bikes'],
    ['city country location region', 'Leeds'],
    ['title subject topic issue', 'late parcel'],
    ['status state', 'open'],
    ['plan', 'Plus'],
    ['greeting salutation', 'Hello'],
  ),
};

/** A number of something, not of an order. */
const UNIT_AFTER = /^ ?(?:business |working )?(?:days?|hours?|minutes?|weeks?|months?)\b/i;
const PERCENT_AFTER = /^ ?(?:%(?![{\w])|percent\b)/i;
const CURRENCY_BEFORE = /[£$€₹] ?$/;
const CURRENCY_AFTER = /^ ?(?:[£$€₹]|(?:EUR|GBP|USD)\b)/;
const URL_BEFORE = /[/=?&]$/;
/** A value that never is empty: a text in quotes, as in `{{ "now" | date: "%d %B" }}`. */
const CONSTANT = /^["']/;

function fullOf({ variable, type }: Slot, after: string): string {
  if (PERCENT_AFTER.test(after)) return '20';
  if (UNIT_AFTER.test(after) && (type === 'free' || type === 'number')) return '3';
  const word = wordsOf(variable).findLast((each) => FULL_BY_WORD[type]?.has(each));
  return FULL_BY_WORD[type]?.get(word ?? '') ?? FULL[type];
}

/** As the place demands it: no second currency sign, no second `https://`, no blank inside of a link. */
function fitted(value: string, type: SlotType, before: string, after: string): string {
  if (type === 'amount' && (CURRENCY_BEFORE.test(before) || CURRENCY_AFTER.test(after))) return value.replace('£', '');
  if (!URL_BEFORE.test(before)) return value;
  return value.replace('https://example.com/', '').replaceAll(/[\s,£]/g, '-');
}

/** What stands in place of a slot of `text` in a rendering. The values of the user, by variable, win in `full`. */
export function valueOf(slot: Slot, id: RenderingId, text: string, samples: SampleValues): string {
  const { type, variable, fallback } = slot;
  if (id === 'empty' && !CONSTANT.test(variable)) return fallback ?? '';
  const before = text.slice(Math.max(0, slot.start - 2), slot.start);
  const after = text.slice(slot.end, slot.end + 24);
  if (id === 'long') return fitted(LONG[type], type, before, after);
  const isTurned = id === 'right-to-left' && RIGHT_TO_LEFT[type] !== FULL[type] && !UNIT_AFTER.test(after);
  if (isTurned) return fitted(RIGHT_TO_LEFT[type], type, before, after);
  return Object.hasOwn(samples, variable)
    ? (samples[variable] ?? '')
    : fitted(fullOf(slot, after), type, before, after);
}
