import { defineCases } from '../../src/rule.js';
import { faults, nearMisses } from './kinds.js';

export default defineCases({
  valid: [
    {
      title: 'An everyday mistake, owned',
      channel: 'x-post',
      text: 'Our fault, we sent the wrong size. The right one ships today, ref 4471.',
    },
    {
      title: 'Sorry for an injury, without a verdict',
      channel: 'email',
      text: 'I am sorry that you were hurt on our stairs. Dana Roy, who looks after claims, rings you by 3 pm today.',
    },
    {
      title: 'Not liable',
      text: 'We are not liable for coats in the cloakroom; the lost property box is emptied on Fridays.',
    },
    {
      title: 'Words of another sense',
      text: 'The times are liable to change. Your liability insurance starts on 3 May.',
    },
    {
      title: 'What the customer owes',
      text: 'Under the terms you are liable for the first £50, and the bank for the rest.',
    },
    {
      title: 'Allowed by the team',
      options: { allow: ['we accept liability'] },
      text: 'The claim 4471 is settled: we accept liability, and £900 are with you on Friday.',
    },
    ...nearMisses,
  ],
  invalid: [
    {
      channel: 'email',
      customer: 'I slipped on your wet floor and broke my wrist',
      text: 'We were negligent, and we are sorry.',
      findings: [{ messageId: 'liability', marked: 'We were negligent' }],
      better: 'I am so sorry about your wrist. Dana Roy, who looks after claims, rings you by 3 pm today. How are you?',
    },
    {
      title: 'Damages without a limit',
      channel: 'email',
      text: 'We will pay for all damages.',
      findings: [{ messageId: 'damages', marked: 'We will pay for all damages' }],
      better: 'Please send the bill for the carpet to Dana Roy at claims@example.com; she answers by Friday.',
    },
    {
      title: 'Who was to blame for an accident',
      channel: 'facebook-comment',
      text: 'Our driver is responsible for the accident.',
      findings: [{ messageId: 'liability', marked: 'Our driver is responsible for the accident' }],
    },
    {
      title: 'Another wording is allowed, not this one',
      options: { allow: ['we accept liability'] },
      text: 'We are in breach of contract.',
      findings: [{ messageId: 'liability', marked: 'We are in breach of' }],
    },
    ...faults,
  ],
});
