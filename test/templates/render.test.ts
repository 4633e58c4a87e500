import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../src/personal-data/index.js';
import { parseTemplate } from '../../src/templates/parse-template.js';
import { renderings } from '../../src/templates/render.js';
import type { RenderingId, SampleValues } from '../../src/templates/template-parts.js';
import { RUNS, SLOW } from '../formats/runs.js';
import { fc } from '../property.js';
import { pieces } from './pieces.js';

function textsOf(text: string, samples?: SampleValues): Partial<Record<RenderingId, string>> {
  return Object.fromEntries(renderings(parseTemplate(text), samples).map((each) => [each.id, each.text]));
}

describe('renderings', () => {
  test.each<readonly [template: string, full: string]>([
    ['Hi {{contact.first_name}}, your order {{order.id}} left.', 'Hi Maya, your order 4471 left.'],
    ['Dear %{ticket.name.full}, dear <OTRS_CUSTOMER_DATA_UserLastname>,', 'Dear Maya Okafor, dear Okafor,'],
    ['It is #{{ticket.id}}, by {{due_date}} at {{start_time}}.', 'It is #4471, by 12 May at 10:30.'],
    ['We sent {{refund.amount}}, not £{{amount}} or {{ price }} EUR.', 'We sent £25.00, not £25.00 or 25.00 EUR.'],
    ['Within {{n}} business days, {{discount}}% off.', 'Within 3 business days, 20% off.'],
    ['Track it: {{tracking_url}}', 'Track it: https://example.com/r/4471'],
    ['Track it: https://shop.example/{{tracking_url}}?n={{name}}', 'Track it: https://shop.example/r/4471?n=Maya'],
    [
      'To make it right: {{custom.compensation_offer}}. It was {{delay_reason}}.',
      'To make it right: a refund of £25.00. It was a broken van.',
    ],
    ['Thank you for choosing {{company.name}}. {{agent.name}}', 'Thank you for choosing Marlow Bikes. Sam'],
    ['Today is {{ "now" | date: "%d %B" }}.', 'Today is 12 May.'],
    ['{% if order %}Order {{order}} left.{% else %}Tell me the number.{% endif %}', 'Order 4471 left.'],
    ['{% unless name %}Hi there{% else %}Hi {{name}}{% endunless %},', 'Hi Maya,'],
    ['{% if name == blank %}Hi{% else %}Hi {{name}}{% endif %},', 'Hi Maya,'],
    ['{% case plan %}\n{% when "a" %}One{% when "b" %}Two{% else %}None{% endcase %}.', 'One.'],
    ['Items:{% for item in items %} {{item}}{% else %} none{% endfor %}.', 'Items: kettle.'],
    ['Hi{{#name}} {{name}}{{/name}}{{^name}} there{{/name}},', 'Hi Maya,'],
    ['Hi {{#if name}}{{name}}{{else if nick}}you{{else}}there{{/if}},', 'Hi Maya,'],
    ['Hi *|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*,', 'Hi Maya,'],
    ['Hi <% if name %><%= name %><% else %>there<% end %>,', 'Hi Maya,'],
    ['Hi <% if (name) { %><%= name %><% } else { %>there<% } %>,', 'Hi Maya,'],
    ['A {%- if x -%} b {%- endif -%} c', 'Abc'],
    ['{% assign x = "a" %}{% comment %}Hi {{name}}{% endcomment %}{% capture y %}no{% endcapture %}Yes', 'Yes'],
    ['{% if a %}Hi {{name', 'Hi {{name'],
    ['{% if a %}{% for b in c %}x{% endif %}y{% else %}{% endfor %}', 'xy'],
  ])('full: %s', (template, full) => {
    expect(textsOf(template).full).toBe(full);
  });

  test.each<readonly [template: string, empty: string]>([
    ['Hi {{name}}, order {{id}} left.', 'Hi , order  left.'],
    ['Hi {{user.name|fallback:"there"}},', 'Hi there,'],
    ['Hi {{ user.name | default: "there" | capitalize }},', 'Hi there,'],
    ["Hi {{contact.name || 'there'}},", 'Hi there,'],
    ['Hi {{ user.nickname | "there" }},', 'Hi there,'],
    ['Hi {{ name or "there" }}, {{ default name "you" }}, {{ contact.name|default("all") }},', 'Hi there, you, all,'],
    ["Hi {{ personalization_token('contact.firstname', 'there') }},", 'Hi there,'],
    ['Hi {%customer.firstName,fallback=there%}, {%customer.lastName,fallback=%}.', 'Hi there, .'],
    ['Dear {!Contact.FirstName, friend}, {!BLANKVALUE(Contact.Name, "you")},', 'Dear friend, you,'],
    ['Hi <attribute key="user.name" default="there"/>,', 'Hi there,'],
    ['Hi {contactfield=firstname|there}, {name|you},', 'Hi there, you,'],
    ['{% if order %}Order {{order}} left.{% else %}Tell me the number.{% endif %}', 'Tell me the number.'],
    ['Hi{% if name %} {{name}}{% endif %},', 'Hi,'],
    ['Hi{% unless name %} there{% endunless %},', 'Hi there,'],
    ['{% if name == blank %}Hi{% else %}Hi {{name}}{% endif %},', 'Hi,'],
    ['Hi{{#name}} {{name}}{{/name}}{{^name}} there{{/name}},', 'Hi there,'],
    ['Items:{% for item in items %} {{item}}{% else %} none{% endfor %}.', 'Items: none.'],
    ['Hi <% unless name %>there<% end %>,', 'Hi there,'],
    ['Hi *|IFNOT:FNAME|*there*|END:IF|*,', 'Hi there,'],
    ['Today is {{ "now" | date: "%d %B" }}{{x}}.', 'Today is 12 May.'],
  ])('empty: %s', (template, empty) => {
    const texts = renderings(parseTemplate(template));
    // The same text may have come before, in full or by another branch.
    const own = texts.filter(({ id }) => id === 'empty');
    expect((own.length === 0 ? texts : own).map(({ text }) => text)).toContain(empty);
  });

  test('every branch of a condition stands in one of full and otherwise, with usual values', () => {
    const branches = (template: string): readonly string[] =>
      renderings(parseTemplate(template))
        .filter(({ id }) => id === 'full' || id === 'otherwise')
        .map(({ text }) => text);
    expect(branches('{% if a %}A{% elsif b %}B {{id}}{% else %}C{% endif %}.')).toEqual(['A.', 'B 4471.', 'C.']);
    expect(branches('{{#if a}}A{{#if b}}B{{else}}C{{/if}}{{/if}}')).toEqual(['AB', 'AC', '']);
    expect(branches('{{#if a}}A{{else}}{{#if b}}B{{else}}C{{/if}}{{/if}}')).toEqual(['A', 'B', 'C']);
  });

  test('long takes the longest branch and long values', () => {
    expect(textsOf('{% if a %}Yes{% elsif b %}Never{% else %}No{% endif %} {{amount}}').long).toBe(
      'Never £1,234,567.89',
    );
    expect(textsOf('{{name}}').long).toHaveLength(41);
    expect(textsOf('{{id}}').long).toMatch(/^\d{15}$/);
  });

  test('right-to-left turns names', () => {
    const texts = textsOf('{{name}} {{carrier}} {{id}} {{amount}}');
    expect(texts['right-to-left']).toMatch(/^\p{Script=Hebrew}+ Northgate 4471 £25\.00$/u);
  });

  test('the values of the user win wherever there is one', () => {
    const texts = textsOf('{{brand}} {{brand.id}}', { brand: 'Hill & Sons', toString: 'no' });
    expect(texts).toEqual({ full: 'Hill & Sons 4471', empty: ' ', long: 'Hill & Sons 900719925474099' });
    expect(textsOf('{{toString}}').full).toBe('Northgate');
  });

  test('equal texts are given once, and a text without placeholders is not given at all', () => {
    expect(textsOf('Your order left today.')).toEqual({});
    expect(textsOf('')).toEqual({});
    expect(textsOf('{% assign a = 1 %}Yes')).toEqual({ full: 'Yes' });
    expect(Object.keys(textsOf('{{amount}}'))).toEqual(['full', 'empty', 'long']);
  });

  test('no value looks like more personal data than its variable says', () => {
    for (const [variable, allowed] of [
      ['order.number', []],
      ['amount', []],
      ['due_date', []],
      ['start_time', []],
      ['link', []],
      ['company', []],
      ['note', []],
      ['contact.email', ['email']],
      ['contact.phone', ['phone']],
    ] as const) {
      for (const { text } of renderings(parseTemplate(`It is {{${variable}}} as of today.`))) {
        const types = findPersonalData(text).map(({ type }) => type);
        expect(
          types.filter((type) => !allowed.some((each) => each === type)),
          text,
        ).toEqual([]);
      }
    }
  });

  test(
    'never throws, and what is verbatim reads the same in the template',
    () => {
      fc.assert(
        fc.property(pieces, (text) => {
          for (const rendered of renderings(parseTemplate(text), { a: 'b' })) {
            let reached = 0;
            for (const each of rendered.segments) {
              expect(each.decodedStart).toBe(reached);
              reached += each.decodedLength;
              if (!each.verbatim) continue;
              const source = text.slice(each.sourceStart, each.sourceStart + each.sourceLength);
              expect(rendered.text.slice(each.decodedStart, reached)).toBe(source);
            }
            expect(rendered.text).toHaveLength(reached);
          }
        }),
        RUNS,
      );
    },
    SLOW,
  );
});
