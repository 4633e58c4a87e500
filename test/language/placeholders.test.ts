import { describe, expect, test } from 'vitest';
import { findPlaceholders } from '../../src/language/placeholders.js';
import { fc } from '../property.js';

const found = (text: string): readonly string[] =>
  findPlaceholders(text).map(({ start, end, origin }) => `${origin}: ${text.slice(start, end)}`);

describe('findPlaceholders', () => {
  test.each([
    '{{ticket.requester.first_name}}',
    '{{{Recipient.FirstName}}}',
    '{{user.name|fallback:"there"}}',
    '{%customer.firstName,fallback=there%}',
    '%{ticket.number}',
    '#{user.firstname}',
    '${Contacts.First Name}',
    '{!Contact.FirstName}',
    '{contactfield=firstname|there}',
    '<OTRS_CUSTOMER_DATA_UserFirstname>',
    '<attribute key="user.name" default="there"/>',
    '<%= user.name %>',
    '*|FNAME|*',
    '[[first_name]]',
    '<<First_Name>>',
    '«First_Name»',
    '%first_name%',
    '%FIRSTNAME%',
    '$first_name',
    '{first_name}',
    '{0}',
    '%s',
    '%1$s',
    '%(name)s',
  ])('a helpdesk fills %s', (placeholder) => {
    expect(found(`Hi ${placeholder}, it left today.`)).toEqual([`template: ${placeholder}`]);
  });

  test.each([
    '[NAME]',
    '[Customer Name]',
    "[Agent's name]",
    '[order_number]',
    '[insert date]',
    '[link]',
    '[Ihr Name]',
    '[Número de cliente]',
    '<your name>',
    '<tel_num>',
    '(insert link)',
    '(add name here)',
    'XXX-XXX-XXXX',
    'XX/XX/XXXX',
    '____',
    'TODO',
    'lorem ipsum',
  ])('a person fills %s', (placeholder) => {
    expect(found(`It is ${placeholder} as of today.`)).toEqual([`hand-made: ${placeholder}`]);
  });

  test.each(['Dear First Name,', 'Hello Name,', 'Hi FNAME!'])(
    'a greeting with a word in place of the name: %s',
    (greeting) => {
      expect(findPlaceholders(greeting)).toHaveLength(1);
    },
  );

  test.each([
    'Size XXL, card XXXX-XXXX-XXXX-1234, Super Bowl XX.',
    'See you at 8 xxx',
    'Read [our terms](https://shop.example/terms) [1].',
    '[UPDATE] Press [ENTER], then click [Add order].',
    'Put <b>bold</b>, an <address> element or [url]https://shop.example[/url] there.',
    'Terms\n________________\nPia Lund',
    'Call /v2/orders/{id} or f{1}.',
    '20 % off, 100%, 5%s, $5, $HOME, «Bonjour», «Mon Compte»',
    'It is on the TODO list. ERR [ERR_INVALID_URL] and [REDACTED].',
    'I am your name-day guest (add sugar).',
    ':smile: {Job 7714} { } [ ] < >',
  ])('no placeholder: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('places are in order, inside of the text, and never overlap', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '[NAME]',
      '{%',
      '%}',
      '<',
      '>',
      'XXX-',
      '____',
      '[[',
      ']]',
      'name',
      ' ',
      '\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let reached = 0;
        for (const { start, end } of findPlaceholders(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    '[',
    '<',
    '{',
    '{{',
    'XXX-',
    '_',
    '[your ',
    '[name of the ',
    '<a_',
    '(insert ',
    'insert a ',
    '%a_',
    '*|A',
  ])('comes to an end on %s, a hundred thousand characters long', (piece) => {
    expect(findPlaceholders(piece.repeat(Math.ceil(100_000 / piece.length))).length).toBeLessThan(100_000);
  });
});
