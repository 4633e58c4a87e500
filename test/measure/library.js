/*
 * An invented library of saved replies in three formats: forty templates put together from a few dozen sentences, each
 * used many times with other names, numbers and days, as teams that copy and change their macros have them.
 */

/** Numbers below a limit, the same ones in every run (mulberry32). */
function dice(seed) {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const openings = [
  'Hi {{customer.name}},',
  'Hello {{ticket.requester.first_name}},',
  'Dear NAME,',
  'Hi there,',
  'Good morning {{customer.first_name}},',
];
const sentences = [
  'Thank you for writing to us about order {{ticket.id}}.',
  'Thanks for getting in touch with the SHOP team.',
  'We have received your request and opened case NUMBER for you.',
  'We are sorry that your parcel with order number NUMBER arrived damaged.',
  'I apologise for the inconvenience this has caused.',
  'The replacement left our warehouse in TOWN on DAY and should reach you within FEW working days.',
  'I have refunded £FEW.00 to the card you paid with; your bank may take up to FEW days to show it.',
  'To reset your password, open Settings, choose Account and press "Reset password".',
  'Please send us a photo of the label so that we can trace it with the courier.',
  'Your subscription was cancelled on DAY and you will not be charged again.',
  'Unfortunately we cannot change the delivery address once an order has been packed.',
  'You can follow your parcel at https://example.com/track/NUMBER at any time.',
  'If you have any further questions, please do not hesitate to contact us.',
  'Our store in TOWN is open from 9 am to 6 pm on weekdays.',
  'I have asked my colleague NAME in the billing team to check invoice NUMBER.',
  'Could you tell us which version of the app you use and what the screen shows?',
  'We will phone you as soon as possible.',
  'Your feedback is important to us and has been passed on to the relevant team.',
  'As a small apology we have added a voucher of FEW euros to your account.',
  'The item is out of stock until DAY; we can send you another colour today instead.',
  'Returns are free within FEW days: print the label and drop the parcel at any post office.',
  'Please call us on 020 7946 0FEW2 between 9 and 17 if that is easier for you.',
  'Your warranty covers this repair, so there is nothing to pay.',
  'I can see that the courier tried to deliver on DAY but nobody was at home.',
  'Please confirm your e-mail address and we will send the guide again.',
  'The size chart on the product page lists chest and waist in centimetres.',
  'It is a known fault of version FEW.1 and the update of DAY mends it.',
];
const closings = ['Best wishes,\n{{current_user.name}}', 'Kind regards,\nNAME', 'Warm regards,\nThe SHOP team'];
const words = {
  NAME: 'Mara Jonas Ines Theo Paula Anil Greta Omar Lucia Felix Noor Hanna'.split(' '),
  SHOP: ['Lumo', 'Kettle Lane', 'Nordlicht', 'Papaya Post'],
  DAY: ['Monday', 'Friday', '3 March', '17 June', '9 May'],
  TOWN: 'Leeds Lyon Bremen Porto Turin Ghent'.split(' '),
};

/** Texts a little longer than `length`: greeting and closing come with it. */
function* textsOf(count, length) {
  const roll = dice(11);
  const pick = (list) => list[roll(list.length)];
  const templates = Array.from({ length: 40 }, () => {
    let text = `${pick(openings)}\n\n`;
    for (let said = 1; text.length < length; said++) text += pick(sentences) + (said % 3 === 0 ? '\n\n' : ' ');
    return `${text.trimEnd()}\n\n${pick(closings)}`;
  });
  const fill = (slot) => {
    if (slot === 'NUMBER') return String(10_000 + roll(900_000));
    return slot === 'FEW' ? String(11 + roll(17)) : pick(words[slot]);
  };
  for (let at = 0; at < count; at++) {
    yield templates[at % templates.length].replaceAll(/NAME|SHOP|DAY|TOWN|NUMBER|FEW/g, fill);
  }
}

const indented = (text) => text.replaceAll(/^(?=.)/gm, '    ');
const spellings = [(text) => `|\n${indented(text)}`, (text) => JSON.stringify(text), (text) => `>\n${indented(text)}`];

/** The same library as YAML, CSV and JSON Lines; each text has some 650 characters, or more. */
export function libraryOf(count, length = 520) {
  const library = { yaml: '', csv: 'id,title,body\n', jsonl: '' };
  let at = 0;
  for (const text of textsOf(count, length)) {
    const [id, title] = [`macro-${at}`, `Reply ${at}`];
    library.yaml += `- id: ${id}\n  title: "${title}"\n  body: ${spellings[at % 3](text)}\n`;
    library.csv += `${id},${title},"${text.replaceAll('"', '""')}"\n`;
    library.jsonl += `${JSON.stringify({ id, title, kind: 'library', text })}\n`;
    at++;
  }
  return library;
}
