import { describe, expect, test } from 'vitest';
import { findMarks } from '../../src/templates/dialects.js';
import { tools } from '../../src/templates/tools.js';
import { variableNamesOf } from '../../src/templates/variable-names.js';

const all = variableNamesOf(tools.filter(({ dialects }) => dialects.includes('liquid')));
const zendesk = variableNamesOf(tools.filter(({ id }) => id === 'zendesk'));

describe('variableNamesOf', () => {
  test.each(
    [
      'customer.name customer.first_name contact.firstname contact.firstName Contact.FirstName User.Name',
      'user.displayName user.nickname issue.requester.first_name contact.email_address contact.company',
      'owner.full_name ticket.hs_object_id shop.name order.name full_name first_name subject organization.name',
      'ticket.type ticket.state ticket.customer.data.plan contact.phone2 user.mail user.role agent.title',
      'ticket.satisfaction conversation.custom.plan recipient.custom_field helpdesk_nam',
    ].flatMap((names) => names.split(' ')),
  )('%s may be of another tool', (name) => {
    expect(all.has(name)).toBe(false);
    expect(all.surelyMeant(name)).toBe(undefined);
  });

  test.each([
    ['ticket.requster.name', 'ticket.requester.name', 'letters'],
    ['tiket.requester.name', 'ticket.requester.name', 'letters'],
    ['ticket.requester.frist_name', 'ticket.requester.first_name', 'letters'],
    ['ticket.staus', 'ticket.status', 'letters'],
    ['curent_user.name', 'current_user.name', 'letters'],
    ['recipient.fisrt_name', 'recipient.first_name', 'letters'],
    ['ticket.Requester.name', 'ticket.requester.name', 'case'],
    ['ticket.ID', 'ticket.id', 'case'],
  ])('%s means %s', (name, meant, difference) => {
    expect(all.surelyMeant(name)).toEqual({ name: meant, difference });
  });

  test('where one tool is in play, separators and capitals count too', () => {
    expect(zendesk.nearest('ticket.requester.firstname')).toEqual({
      name: 'ticket.requester.first_name',
      difference: 'separator',
    });
    expect(zendesk.nearest('Ticket.Requester.Name')).toEqual({ name: 'ticket.requester.name', difference: 'case' });
    expect(zendesk.nearest('contact.first_name')).toBe(undefined);
  });

  test('capitals do not matter where the tool ignores them', () => {
    const osticket = variableNamesOf(tools.filter(({ id }) => id === 'osticket'));
    expect(osticket.has('Ticket.Number')).toBe(true);
    expect(zendesk.has('Ticket.id')).toBe(false);
  });
});

describe('tools', () => {
  test.each(tools)('$id: its names are read in its dialect, once each', ({ dialects, variables, fallback }) => {
    expect(new Set(variables).size).toBe(variables.length);
    expect(variables.filter((name) => !/^[A-Za-z][\w.]*$/.test(name))).toEqual([]);
    const filled = fallback?.replace('VARIABLE', variables[0] ?? '');
    if (filled !== undefined) expect(findMarks(filled).map(({ dialect }) => dialect)).toEqual([dialects[0]]);
  });
});
