import { describe, expect, it } from 'vitest';
import { placeholderFor } from '../../rules/leaks-personal-data/slots.js';

describe('placeholderFor', () => {
  it.each([
    ['email', 'Hi {{contact.first_name}}, hello', '{{contact.email}}'],
    ['email', 'Hi {{ticket.requester.first_name}}, hello', '{{ticket.requester.email}}'],
    ['phone', 'Hi {{ticket.id}}, hello', '{{phone}}'],
    ['phone', 'Hi %{customer.firstName}, hello', '%{customer.phone}'],
    ['postal-address', 'Dear [CUSTOMER_NAME], hello', '[ADDRESS]'],
    ['order-number', 'Dear <<First_Name>>, hello', '<<Order_Number>>'],
    ['order-number', 'Hi {{firstName}}, hello', '{{orderNumber}}'],
    ['email', 'Hi *|FNAME|*, hello', '*|EMAIL|*'],
    ['email', 'Hi %first_name%, hello', '%email%'],
    ['email', 'Hi {{ customer.name | default: "there" }}, hello', '{{ customer.email }}'],
    ['email', 'Hello there', '{{email}}'],
    ['password', 'Hi {{name}}, hello', undefined],
  ] as const)('%s in %j', (type, text, placeholder) => {
    expect(placeholderFor(type, text)).toBe(placeholder);
  });
});
