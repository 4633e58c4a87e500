import { describe, expect, it } from 'vitest';
import { findPersonalData, maskDatum, maskPersonalData } from '../../src/personal-data/index.js';

describe('maskDatum', () => {
  it.each([
    ['email', 'john@gmail.com', 'j***@g***.com'],
    ['payment-card', '4242 4242 4242 4242', '**** **** **** 4242'],
    ['us-ssn', '352-62-3488', '***-**-****'],
    ['phone', '+44 20 7946 0958', '+** ** **** **58'],
    ['person-name', 'Hannah Thistlewood', 'H*** T***'],
    ['credential', 'AKIAQ3XZ7LWMK5RTB2HD', '***'],
    ['password', 'Kestrel!4417', '*******!****'],
    ['pin', '4471', '****'],
    ['postal-address', '14 High Street', '***'],
  ] as const)('%s', (type, value, masked) => {
    expect(maskDatum(type, value)).toBe(masked);
  });
});

describe('maskPersonalData', () => {
  it('masks every value and keeps the rest', () => {
    expect(maskPersonalData('Mail mira@example.com or call me on 415-555-0123.')).toBe(
      'Mail m***@e***.com or call me on ***-***-**23.',
    );
  });

  it('leaves a text without personal data as it is', () => {
    const text = 'We will look into it & come back.';
    expect(maskPersonalData(text)).toBe(text);
  });

  it('never repeats a value in what it returns', () => {
    const text = 'Mrs Hannah Thistlewood, SSN 352-62-3488, card 4242 4242 4242 4242, mira@example.com';
    for (const { start, end, masked } of findPersonalData(text)) expect(masked).not.toContain(text.slice(start, end));
  });
});
