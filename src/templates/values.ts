import { lazyPattern } from '../base/patterns.js';
import type { RenderingId, SampleValues, Slot, SlotType } from './template-parts.js';

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

/** As long as real names and goods get, which is less than a field would take. */
const LONG: Values = {
  name: 'Maximiliana-Theodora Featherstone-Okonkwo',
  number: '900719925474099',
  amount: '£1,234,567.89',
  date: 'Wednesday, 27 September 2028',
  time: '10:30 a.m. (British Summer Time)',
  link: 'https://example.com/account/orders/2028/september/4471/returns/label?ref=email&lang=en-gb',
  email: 'm.t.featherstone-okonkwo@mail.example.com',
  phone: '+44 20 7946 0999 ext. 40312',
  free: 'Northgate Home and Garden Supplies Ltd',
};

/** A name in Hebrew; the other values come from the shop and stay as they are. */
const RIGHT_TO_LEFT: Values = { ...FULL, name: 'ליאור' };

const byWord = (...rows: readonly (readonly [words: string, value: string])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)));

type ByWord = Partial<Readonly<Record<SlotType, ReadonlyMap<string, string>>>>;

/** Values by a word of the variable's name: they read better than the value of its type. */
const FULL_BY_WORD: ByWord = {
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
    ['reason cause', 'a broken van'],
    ['offer compensation remedy resolution solution', 'a refund of £25.00'],
    ['note notes tip comment message description summary details text', 'Your parcel left Leeds on Friday.'],
    ['variant colour color', 'blue'],
    ['size sizes', 'M'],
    ['timezone zone', 'GMT'],
    ['domain host hostname subdomain', 'example.com'],
  ),
};

const LONG_BY_WORD: ByWord = {
  name: byWord(
    ['first firstname fname forename nick nickname', 'Maximiliana-Theodora'],
    ['last lastname lname surname', 'Featherstone-Okonkwo'],
    ['fullname full', LONG.name],
  ),
  free: byWord(['domain host hostname subdomain', 'parts-and-repairs.example.com']),
};

/** Behind a value that counts something, and is no order number. */
const UNIT_AFTER = /^ ?(?:business |working )?(?:days?|hours?|minutes?|weeks?|months?)\b/i;
const PERCENT_AFTER = /^ ?(?:%(?![{\w])|percent\b)/i;
/** Before a date or a time. */
const DEADLINE_BEFORE = /\b(?:by|until|before) $/i;
const CURRENCY_BEFORE = /[£$€₹] ?$/;
const CURRENCY_AFTER = /^ ?(?:[£$€₹]|(?:EUR|GBP|USD)\b)/;
const URL_BEFORE = /[/=?&]$/;
const HOST_BEFORE = /:\/\/$/;
/** A text in quotes, which is never empty: `{{ "now" | date: "%d %B" }}`. */
const CONSTANT = /^["']/;

function fullOf({ variable, type }: Slot, before: string, after: string): string {
  if (PERCENT_AFTER.test(after)) return '20';
  if (UNIT_AFTER.test(after) && (type === 'free' || type === 'number')) return '3';
  if (DEADLINE_BEFORE.test(before) && type === 'free') return FULL.date;
  return byWordOf(FULL_BY_WORD, variable, type) ?? FULL[type];
}

function byWordOf(table: ByWord, variable: string, type: SlotType): string | undefined {
  const word = wordsOf(variable).findLast((each) => table[type]?.has(each));
  return table[type]?.get(word ?? '');
}

/** A value as its place needs it: no second currency sign, no second `https://`, no blank inside of a link. */
function fitted(value: string, type: SlotType, before: string, after: string): string {
  if (type === 'amount' && (CURRENCY_BEFORE.test(before) || CURRENCY_AFTER.test(after))) return value.replace('£', '');
  if (!URL_BEFORE.test(before)) return value;
  if (HOST_BEFORE.test(before) && !after.startsWith('.')) return 'example.com';
  return value.replace('https://example.com/', '').replaceAll(/[\s,£]/g, '-');
}

/** The value of a slot of `text` in a rendering. One that the user gives for the variable always wins. */
export function valueOf(slot: Slot, id: RenderingId, text: string, samples: SampleValues): string {
  const { type, variable, fallback } = slot;
  if (id === 'empty' && !CONSTANT.test(variable)) return fallback ?? '';
  if (Object.hasOwn(samples, variable)) return samples[variable] ?? '';
  const before = text.slice(Math.max(0, slot.start - 8), slot.start);
  const after = text.slice(slot.end, slot.end + 24);
  if (id === 'long') return fitted(byWordOf(LONG_BY_WORD, variable, type) ?? LONG[type], type, before, after);
  const isOtherScript = id === 'right-to-left' && RIGHT_TO_LEFT[type] !== FULL[type] && !UNIT_AFTER.test(after);
  if (isOtherScript) return fitted(RIGHT_TO_LEFT[type], type, before, after);
  return fitted(fullOf(slot, before, after), type, before, after);
}

const typed = (type: SlotType, words: string): readonly (readonly [string, SlotType])[] =>
  words.split(' ').map((word) => [word, type]);

/** What the last word of a variable's name says about its value. */
const TYPE_BY_WORD: ReadonlyMap<string, SlotType> = new Map([
  ...typed(
    'name',
    'name names firstname lastname fullname fname lname surname forename nickname realname displayname username vorname nachname nombre prenom',
  ),
  ...typed(
    'name',
    'customer client contact requester recipient guest member subscriber reporter author agent assignee teammate user sender operator specialist',
  ),
  ...typed(
    'number',
    'number numbers no num nr id ids code ref reference key sku zip postcode pin order ticket case booking reservation invoice count ' +
      'quantity qty days hours minutes weeks months nights points percent percentage year d ordernumber ticketnumber orderid ticketid',
  ),
  ...typed(
    'amount',
    'amount total subtotal price cost costs fee fees balance refund credit discount sum deposit payment',
  ),
  ...typed('date', 'date dates due by eta deadline expiry expires day weekday at on until birthday created updated'),
  ...typed('time', 'time hour'),
  ...typed('link', 'link links url urls uri href website site webpage unsub archive'),
  ...typed('email', 'email emails mail'),
  ...typed('phone', 'phone telephone mobile tel fax cell'),
]);

/** Last words that only tell how the value is written: the word before them tells its type. */
const NEUTRAL = new Set('value formatted human short long medium full text display raw'.split(' '));
/** Things, not people, that have a name. */
const THINGS = new Set(
  (
    'product item company account organization organisation org brand store shop team group department mailbox inbox channel plan ' +
    'service event file city country region state category hotel restaurant business site app project form domain course list'
  ).split(' '),
);
const NAME_PARTS = new Set('first last full short original middle given family'.split(' '));
const DATE_FILTER = /^(?:date|datetime_format|date_format|formatDate|strftime|time_tag)\b/;
const AMOUNT_FILTER = /^(?:money|currency|formatCurrency)\w{0,30}\b/;

const NO_LETTER_OR_DIGIT = lazyPattern`[^\p{L}\p{N}]`;

/** The words of a variable's name in lower case: `ticket.requester.firstName` gives ticket, requester, first, name. */
function wordsOf(variable: string): readonly string[] {
  return variable
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(NO_LETTER_OR_DIGIT())
    .filter((word) => word !== '' && !/^\d+$/.test(word));
}

/** The type of a variable's value, by its filters, or else by the last words of its name. */
export function slotTypeOf(variable: string, filters: readonly string[]): SlotType {
  if (filters.some((filter) => DATE_FILTER.test(filter))) return 'date';
  if (filters.some((filter) => AMOUNT_FILTER.test(filter))) return 'amount';
  const words = wordsOf(variable);
  let index = words.length - 1;
  while (index > 0 && NEUTRAL.has(words[index] ?? '') && words[index - 1] !== 'name') index--;
  const last = words[index] ?? '';
  const before = words[index - 1] ?? '';
  if (NAME_PARTS.has(last) && TYPE_BY_WORD.get(before) === 'name') return 'name';
  if (last === 'address') return before === 'email' || before === 'mail' ? 'email' : 'free';
  const type = TYPE_BY_WORD.get(last) ?? 'free';
  if (type === 'name' && THINGS.has(before)) return 'free';
  return type === 'number' && TYPE_BY_WORD.get(before) === 'phone' ? 'phone' : type;
}
