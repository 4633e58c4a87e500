import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/base/types.js';
import { findPlaceholders } from '../../src/language/placeholders.js';
import { dialects, findMarks } from '../../src/templates/dialects.js';
import { parseTemplate } from '../../src/templates/parse-template.js';
import type { Part, Template } from '../../src/templates/template-parts.js';
import { RUNS, SLOW } from '../formats/runs.js';
import { fc } from '../property.js';
import { pieces } from './pieces.js';

const slotsOf = (text: string): readonly (readonly [string, string, string | undefined])[] =>
  parseTemplate(text).slots.map(({ dialect, variable, fallback }) => [dialect, variable, fallback]);

/** Every placeholder and tag of a template, as its parts tell. */
function marksOf(parts: readonly Part[]): readonly Span[] {
  return parts.flatMap((part) => {
    if (part.kind === 'prose' || (part.kind === 'tag' && part.name === '-')) return [];
    if (part.kind !== 'condition') return [part];
    return [...part.branches.flatMap(({ opening, parts }) => [opening, ...marksOf(parts)]), part.closing];
  });
}

/** Checks that parts stand side by side from `start` to `end`. */
function expectTiles(parts: readonly Part[], start: number, end: number): void {
  let reached = start;
  for (const part of parts) {
    expect(part.start).toBe(reached);
    expect(part.end).toBeGreaterThan(reached);
    reached = part.end;
    if (part.kind !== 'condition') continue;
    for (const [index, branch] of part.branches.entries()) {
      const next = part.branches[index + 1]?.opening ?? part.closing;
      expectTiles(branch.parts, branch.opening.end, next.start);
    }
    expect(part.branches[0]?.opening.start).toBe(part.start);
    expect(part.closing.end).toBe(part.end);
  }
  expect(reached).toBe(end);
}

const isIn = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= span.start && span.end <= end);

describe('parseTemplate', () => {
  test.each(dialects)('$id: its examples are read as it', ({ id, example, fallback, condition }) => {
    const [slot] = parseTemplate(`Hi ${example}, it left.`).slots;
    expect(slot?.dialect).toBe(id);
    expect(slot?.fallback).toBe(undefined);
    expect(slot?.variable).toMatch(/^[\w.=]+(?: \w+)?$/);
    if (fallback !== undefined) {
      const [filled] = parseTemplate(`Hi ${fallback}, it left.`).slots;
      expect(filled).toMatchObject({ dialect: id, fallback: 'there' });
    }
    if (condition !== undefined) {
      const [part] = parseTemplate(condition).parts;
      expect(part).toMatchObject({ kind: 'condition', dialect: id, end: condition.length });
    }
  });

  test.each<readonly [string, string, string | undefined]>([
    ['{{ticket.customer.firstname}}', 'ticket.customer.firstname', undefined],
    ['{{ticket.created_datetime|datetime_format("MMMM d")}}', 'ticket.created_datetime', undefined],
    ['{{ first_name | fallback: "a | b" }}', 'first_name', 'a | b'],
    ['{{user.name|fallback:""}}', 'user.name', ''],
    ['{{{Recipient.FirstName}}}', 'Recipient.FirstName', undefined],
    ['{{~ name ~}}', 'name', undefined],
    ['{{custom\\.order_number}}', 'custom.order_number', undefined],
    ['{{ticket.ticket_field_3601}}', 'ticket.ticket_field_3601', undefined],
    ['{{formatDate order.date "D MMMM"}}', 'order.date', undefined],
    ['{%customer.firstName%}', 'customer.firstName', undefined],
    ['{% customer.firstName,fallback= %}', 'customer.firstName', ''],
    ['${Contacts.First Name}', 'Contacts.First Name', undefined],
    ['<OTRS_CUSTOMER_SUBJECT[20]>', 'OTRS_CUSTOMER_SUBJECT[20]', undefined],
    ['%1$s', '1$s', undefined],
  ])('%s', (text, variable, fallback) => {
    expect(slotsOf(text).map(([, ...rest]) => rest)).toEqual([[variable, fallback]]);
  });

  test.each<readonly [type: string, variables: string]>([
    ['name', 'first_name contact.name UserFirstname FNAME ticket.name.first customer current_user.name customer.first'],
    ['number', 'order_number ticket.id ORDER_ID order discount_code days response_time_hours invoice.number.value'],
    ['amount', 'amount order.total refund_amount price'],
    ['date', 'due_date created_at eta ticket.due_date.human next_business_day'],
    ['time', 'start_time time'],
    ['link', 'tracking_url link website'],
    ['email', 'contact.email email_address'],
    ['phone', 'phone phone_number mobile'],
    ['free', 'company.name product_name ticket.title status x team_name ip_address ticket.requester.language'],
  ])('type %s', (type, variables) => {
    const slots = variables.split(' ').flatMap((each) => parseTemplate(`{{${each}}}`).slots);
    expect(slots.filter((slot) => slot.type !== type).map(({ variable }) => variable)).toEqual([]);
    expect(slots).toHaveLength(variables.split(' ').length);
  });

  test('slots in conditions are slots of the template, those in comments are not', () => {
    const text = '{{a}}{% if b %}{{c}}{% if d %}{{e}}{% endif %}{% endif %}{% comment %}{{f}}{% endcomment %}{{g}}';
    expect(slotsOf(text).map(([, variable]) => variable)).toEqual(['a', 'c', 'e', 'g']);
  });

  test('halves of pairs are lone tags', () => {
    const text = 'a{% if b %}c{% endfor %}{{g}}{% else %}d';
    const kinds = parseTemplate(text).parts.map((part) => (part.kind === 'tag' ? part.name : part.kind));
    expect(kinds).toEqual(['prose', 'if', 'prose', 'for', 'slot', 'else', 'prose']);
  });

  test(
    'parts stand side by side, and every placeholder is one',
    () => {
      fc.assert(
        fc.property(pieces, (text) => {
          const { parts, slots }: Template = parseTemplate(text);
          expectTiles(parts, 0, text.length);
          const found = findPlaceholders(text).filter(({ origin }) => origin === 'template');
          const marks = marksOf(parts);
          expect(found.filter((each) => !isIn(each, marks))).toEqual([]);
          // A person's bracket may hold a slot.
          expect(slots.filter((slot) => !isIn(slot, findPlaceholders(text)))).toEqual([]);
          expect(slots.filter((slot) => !isIn(slot, marks))).toEqual([]);
        }),
        RUNS,
      );
    },
    SLOW,
  );

  test.each([
    '{{',
    '{{a',
    '{% if a %}',
    '{% if a %}{% endfor %}',
    '{% endif %}',
    '{{#a}}{{^',
    '<% if a %>',
    '{%-',
    '{{- -}} ',
    '*|IF:A|*',
  ])('comes to an end on %s, a hundred thousand characters long', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expectTiles(parseTemplate(text).parts, 0, text.length);
  });

  test('a text without marks is one piece', () => {
    expect(findMarks('Your order left today (5 %).')).toEqual([]);
    expect(parseTemplate('Hi').parts).toEqual([{ kind: 'prose', start: 0, end: 2 }]);
    expect(parseTemplate('').parts).toEqual([]);
  });
});
