import { describe, expect, it } from 'vitest';
import { explainPersonalData, findPersonalData } from '../../src/personal-data/index.js';
import { unmark } from './marked.js';

const reply = { perspective: 'reply' } as const;

describe('read as a reply', () => {
  it.each([
    'Your number ⟦0161 715 3308⟧ is on file.',
    'We tried calling you on ⟦+44 7911 423907⟧ twice.',
    'We sent it to ⟦t.varga81@gmail.com⟧ yesterday.',
    'Is ⟦0800 715 3308⟧ still your phone number on file, right?',
    '> call me on ⟦0161 715 3308⟧\nThanks, we will.',
    'The label goes to ⟦claire.dubost@free.fr⟧.',
  ])('reports %s', (marked) => {
    const { text, values } = unmark(marked);
    expect(findPersonalData(text, reply).map(({ start, end }) => text.slice(start, end))).toEqual(values);
  });

  it.each([
    ['Call us on 0161 715 3308.', 'brand-wording'],
    ['We cannot refund that. Call us on 0161 715 3308.', 'brand-wording'],
    ['We will look at your account today; e-mail us at t.varga81@gmail.com.', 'brand-wording'],
    ['Our Leeds office is on 0161 715 3308.', 'brand-wording'],
    ['Please phone 0161 715 3308 for help.', 'brand-wording'],
    ['Freephone 0800 715 330.', 'service-number'],
    ['Mail support@harborfennel.com for help.', 'role-mailbox'],
    ['Text 415-555-0123 to win.', 'known-fake'],
    ['A test card is 4242 4242 4242 4242.', 'known-fake'],
    ['Log in to 192.168.0.12 and restart.', 'known-fake'],
    ['Dear Mr Okafor, thanks.', 'brand-wording'],
  ])('drops %s', (text, reason) => {
    expect(findPersonalData(text, reply)).toEqual([]);
    expect(explainPersonalData(text, reply).map(({ dropped }) => dropped)).toContain(reason);
  });
});

describe('contacts', () => {
  const contacts = {
    domains: ['harborfennel.com'],
    phones: ['+44 161 715 3308'],
    addresses: ['14 High Street, Leeds'],
    ibans: ['DE02120300000000202051'],
    names: ['Elin Hald'],
    patterns: ['^0x5662'],
  };

  it.each([
    'Your contact is mira@mail.harborfennel.com',
    'Your number is 0161 715 3308',
    'Your address is 14 High Street',
    'Your IBAN is DE02 1203 0000 0000 2020 51',
    'Account holder is Elin Hald',
    'Your wallet is 0x566213f69d2dcec3890263df7053cbe05409e266',
  ])('clears %s', (text) => {
    expect(findPersonalData(text).length).toBe(1);
    expect(findPersonalData(text, { contacts })).toEqual([]);
    expect(explainPersonalData(text, { contacts })[0]?.dropped).toBe('contacts');
  });

  it('does not clear another domain that only ends alike', () => {
    expect(findPersonalData('mira@notharborfennel.com', { contacts })).toHaveLength(1);
  });

  it('leaves a broken pattern out', () => {
    expect(findPersonalData('mira@example.com', { contacts: { patterns: ['('] } })).toHaveLength(1);
  });
});

describe('explainPersonalData', () => {
  it('says check, context word and score of what it reports', () => {
    expect(explainPersonalData('SSN 352-62-3488')).toEqual([
      {
        type: 'us-ssn',
        start: 4,
        end: 15,
        score: 1,
        check: 'SSN area, group and serial',
        context: 'ssn',
        country: 'US',
        masked: '***-**-****',
      },
    ]);
  });

  it('says why something is not reported', () => {
    expect(explainPersonalData('card 4242 4242 4242 4241').map(({ dropped }) => dropped)).toEqual(['failed-check']);
    expect(explainPersonalData('mira@example.com', { minScore: 0.95 }).map(({ dropped }) => dropped)).toEqual([
      'low-score',
    ]);
  });
});
