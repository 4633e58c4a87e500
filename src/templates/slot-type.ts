import type { SlotType } from './types.js';

const listed = (words: string): readonly string[] => words.split(' ');
const typed = (type: SlotType, words: string): readonly (readonly [string, SlotType])[] =>
  listed(words).map((word) => [word, type]);

/** What the last word of a variable's name says of its value. */
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
    'number numbers no num nr id ids code ref reference key sku zip postcode pin order ticket case booking reservation invoice count quantity qty days hours minutes weeks months nights points percent percentage year d ordernumber ticketnumber orderid ticketid',
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

/** Words after the telling one: how the value is written. */
const NEUTRAL = new Set(listed('value formatted human short long medium full text display raw'));
/** Things that have a name and are no person. */
const THINGS = new Set(
  listed(
    'product item company account organization organisation org brand store shop team group department mailbox inbox channel plan service event file city country region state category hotel restaurant business site app project form domain course list',
  ),
);
const NAME_PARTS = new Set(listed('first last full short original middle given family'));
const DATE_FILTER = /^(?:date|datetime_format|date_format|formatDate|strftime|time_tag)\b/;
const AMOUNT_FILTER = /^(?:money|currency|formatCurrency)\w{0,30}\b/;

/** The words of a variable's name in lower case: `ticket.requester.firstName` gives ticket, requester, first, name. */
export function wordsOf(variable: string): readonly string[] {
  return variable
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
}

/** The type of a variable's value, told by its filters, else by the last words of its name. */
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
