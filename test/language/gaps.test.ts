import { describe, expect, test } from 'vitest';
import { findPlaceholders } from '../../src/language/placeholders.js';

const found = (text: string): readonly string[] =>
  findPlaceholders(text).map(({ start, end, origin }) => `${origin}: ${text.slice(start, end)}`);

/** What makes a bracket a gap, and gaps of that kind. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'says what to do': [
    '[PASTE RECEIPT LINK]',
    '[explain what went wrong]',
    '[describe the next step]',
    '[Specify]',
    '[mention our offer]',
    '<insert carrier>',
    '<paste the label>',
    '[choose one]',
    '[add a personal line]',
    '[state why it was late]',
    '[summarise their problem in one line]',
    '[Fill in the branch]',
  ],
  'holds a noun of what replies hold': [
    '[timeframe]',
    '[Login URL]',
    '[next billing date]',
    '[time frame]',
    '[delivery window]',
    '[Carrier]',
    '[refund total]',
    '[ETA]',
    '[date of the visit]',
    '[last 4 digits]',
    '[password reset link]',
    '[reason for the delay]',
    '[DD/MM/YYYY]',
    '[help article]',
    '<Estimated Delivery Date>',
  ],
  'says "here" or "if any"': [
    '[carrier page here]',
    '[discount, if any]',
    '[gate if known]',
    '[e.g. Tuesday morning]',
    '[optional: a voucher]',
    '[shade if applicable]',
    '[what we found out]',
  ],
  'leaves a choice': [
    '[a / b]',
    '[Mr/Ms/Mx]',
    '[he/she]',
    '[refund/replacement]',
    '[will / will not]',
    '[lamp | shade]',
    '[today / tomorrow / Friday]',
  ],
  'is an X with a unit': ['[X days]', '[XX hours]', '[X-Y working days]', '[x] minutes', '[N] weeks', '[# days]'],
  'has blanks in braces': [
    '{Insert tracking link}',
    '{customer name}',
    '{ name }',
    '{delivery day}',
    "{guest's room}",
    '{name of the product}',
    '{your own words}',
  ],
  'has brackets that do not match': [
    '<Name>>',
    '[Name}',
    '{first name]',
    '[[Name]',
    '<Order Number]',
    '[link]]',
    '<<Date>',
  ],
  'is written in another script': [
    '[имя клиента]',
    '[номер заказа]',
    '[お客様名]',
    '[订单号]',
    '[이름]',
    '[اسم العميل]',
    '[όνομα]',
    '[תאריך]',
    '[नाम]',
    '[ชื่อลูกค้า]',
    '<вставьте ссылку>',
    '【お客様名】',
    '［日期］',
  ],
};

describe.each(Object.entries(kinds))('a gap %s', (_, gaps) => {
  test.each(gaps)('%s', (gap) => {
    expect(found(`We can tell you that ${gap} is what you asked for.`)).toEqual([
      `hand-made: ${/^\[(?:x|N)\]/.test(gap) ? gap.slice(0, 3) : gap}`,
    ]);
  });
});

test.each([
  ['We sent it to EMAILADDRESS at noon.', 'EMAILADDRESS'],
  ['Your order ORDERNUMBER left Leeds.', 'ORDERNUMBER'],
  ['Dear CUSTOMERNAME,\nit left Leeds.', 'CUSTOMERNAME'],
  ['It left Leeds, see TRACKINGLINK for more.', 'TRACKINGLINK'],
  ['Ask for AGENT_NAME at the desk.', 'AGENT_NAME'],
  ['It is on your card by REFUNDDATE.', 'REFUNDDATE'],
  ['You find it all at LINKHERE.', 'LINKHERE'],
  ['We sent it to EMAIL ADDRESS at noon.', 'EMAIL ADDRESS'],
  ['The fitter comes on DATE between 8 and 10.', 'DATE'],
  ['You get a refund of AMOUNT by Friday.', 'AMOUNT'],
  ['The form is there: PASTE LINK HERE', 'PASTE LINK HERE'],
])('a gap in capitals: %s', (text, gap) => {
  expect(found(text)).toEqual([`hand-made: ${gap}`]);
});

test.each([
  ['It takes within X days.', 'X'],
  ['The lamp is there in X-Y working days.', 'X-Y'],
  ['We hold it for x hours.', 'x'],
  ['It shows on your card after X to Y business days.', 'X to Y'],
  ['You have paid £X too much.', 'X'],
  ['You get X% off the next lamp.', 'X'],
  ['佐藤様ではなく〇〇様にお送りしました。', '〇〇'],
  ['○○円を返金しました。', '○○'],
  ['Hi [Name, your lamp left Leeds.', '[Name'],
  ['Hi Name], your lamp left Leeds.', 'Name]'],
])('a gap without brackets, or with half of them: %s', (text, gap) => {
  expect(found(text)).toEqual([`hand-made: ${gap}`]);
});

test('what may be a gap is one beside another', () => {
  expect(found('Hi Jo, your [lamp shade] is ready.')).toEqual([]);
  expect(found('Hi [Name], your [lamp shade] is ready.')).toEqual(['hand-made: [Name]', 'hand-made: [lamp shade]']);
  expect(found('Hi {first_name}, your [lamp shade] is ready.')).toEqual(['template: {first_name}']);
  expect(found('Hi <Name>, your <Lamp> is ready. <b>Jo</b>, <br> <i>Leeds</i>')).toEqual([
    'hand-made: <Name>',
    'hand-made: <Lamp>',
  ]);
  expect(found('Hi [Name], we [sic] wrote [T]he lamp [1] is [Sold out](https://shop.example) [...] [x].')).toEqual([
    'hand-made: [Name]',
  ]);
});

test.each([
  ['footnotes', 'It is in our terms [1], [2, 3], [a] and [iv].'],
  ['editors', 'You wrote "it never come [sic]" and "[T]he lamp [...] broke [emphasis added]".'],
  ['what was cut', 'Your number [redacted] and mail [address removed] are safe, [email protected] too.'],
  ['links', 'Read [explain what went wrong](https://shop.example/a) and [X days][terms] or [login URL](/login).'],
  ['keys and buttons', 'Press [Ctrl] and [Alt] + [F4], then tap the green [Add a link] and [Enter].'],
  ['buttons behind their names', 'The [Reset link] button is under the [Delivery date] tab.'],
  ['code', 'Read array[i], names[order_number], list[0] and f(x)[key], and set {color: red; margin: 0 auto}.'],
  ['styles', 'Put p { color: red } or a:hover{color:blue} in, and a {b}-sized {} gap.'],
  ['emoticons', 'Thanks :[ and ]: and :{ and =] and >:[ too }:'],
  ['laws', 'See [2021] UKSC 5, s 12(1)[b], and "[the Seller] shall pay [the Buyer] in full".'],
  ['labels', '[UPDATE] [Resolved] [EXTERNAL] [Ticket #4471] [Case 4471] [iOS/Android] Version 3 is out.'],
  ['boxes to tick', '- [ ] order number\n- [x] photo of the lamp\n[X] receipt'],
  ['fixed pairs', 'It is on [24/7], [and/or] takes [km/h], [N/A] over [TCP/IP] with [yes/no] and [on/off].'],
  ['HTML', '<b>Hi</b> <br/> <img alt> <select multiple> <input disabled> <details open> <video controls> </p>'],
  ['arithmetic', 'Take a < b and c > d, x days -> y, 3 <5 and 6> 2, {1, 2, 3} and {a, b}.'],
  ['names with an X', 'Your iPhone X days are over, Windows X hours, Malcolm X weeks, the X5 and Super Bowl X.'],
  [
    'words in capitals',
    'Please send us the ORDER NUMBER and your EMAIL ADDRESS, NOT the DATE. USERNAME fields are there.',
  ],
  ['capitals all over', 'WE SENT IT TO EMAIL ADDRESS ON DATE OF AMOUNT'],
  ['headings of other scripts', '【注文番号】\n4471\n【日付】3月4日\n[重要] お知らせ [更新] Обновление [важно]'],
  ['circles', '〇 is right, × is wrong, ○ and △ too. ○○○'],
  ['JavaScript', 'import { name } from "x"; const { link } = data; return { date };'],
  ['talk in brackets', 'The lamp [white, 40 W] and the shade [no longer made] are in stock [as of noon].'],
])('no gap: %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('an instruction in the brackets of a template is to be filled by hand', () => {
  expect(found('See [[insert link here]] and <<Add the date>> and [[first name]].')).toEqual([
    'hand-made: [[insert link here]]',
    'hand-made: <<Add the date>>',
    'template: [[first name]]',
  ]);
});
